/** In which language somebody is spoken to, and what the languages are called by those who speak them. */
import type { Locale } from './message.ts';
import { localeFor, locales, type Voice } from './render.ts';

/** What is known of it: each a language or a platform's hint such as `fr-CA`. */
export interface Speech {
  /** What they chose themselves. */
  readonly own?: string | undefined;
  /** The language of the channel where it is read. */
  readonly channel?: string | undefined;
  /** What their platform says of them. */
  readonly hint?: string | undefined;
  /** The group's, for whoever chose none. */
  readonly group?: string | undefined;
}

/** The first in this order that there is a catalogue for; else English. */
export function localeOf({ own, channel, hint, group }: Speech): Locale {
  return localeFor(own) ?? localeFor(channel) ?? localeFor(hint) ?? localeFor(group) ?? 'en';
}

interface Usual {
  readonly language?: string | undefined;
  readonly zone?: string | undefined;
}

/** How somebody is spoken to: in the language that is known for them and by their clock, else by what the group settled. */
export function voiceFor(
  { zone, ...speech }: Omit<Speech, 'group'> & { readonly zone?: string | undefined },
  group: Usual,
  names: Voice['names'],
): Voice {
  return { locale: localeOf({ ...speech, group: group.language }), zone: zone ?? group.zone ?? 'UTC', names };
}

const called: Readonly<Record<Locale, { readonly own: string; readonly english: string }>> = {
  en: { own: 'English', english: 'English' },
  fr: { own: 'Français', english: 'French' },
  es: { own: 'Español', english: 'Spanish' },
  ru: { own: 'Русский', english: 'Russian' },
  ar: { own: 'العربية', english: 'Arabic' },
  zh: { own: '中文', english: 'Chinese' },
};

/** How a language calls itself. */
export const endonym = (locale: Locale): string => called[locale].own;

/** The languages the bot speaks, under their own names: whoever looks for theirs may read no other. */
export const languageOptions = locales.map((value) => ({
  ...{ value, label: called[value].own },
  also: [called[value].english],
}));
