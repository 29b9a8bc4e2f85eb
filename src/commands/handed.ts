/** Files that a command hands over: spoken in the language of whoever asked. */
import type { Context } from '../context.ts';
import { localeFor, type Voice } from '../i18n/render.ts';

/** As replies are spoken to them; a file is never read anew in another language. */
export function voiceOf({ person, who, names }: Pick<Context, 'person' | 'who' | 'names'>): Voice {
  const locale = localeFor(person?.locale) ?? localeFor(who.locale) ?? 'en';
  return { locale, zone: person?.zone ?? who.zone ?? 'UTC', names };
}
