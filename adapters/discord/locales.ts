/** The languages of Discord's client that our catalogues can be shown in (reference, "Locales"). It has no Arabic. */
import { Locale } from 'discord.js';

/** Our locales by Discord's; English is what everybody else is shown. */
export const ours: Readonly<Partial<Record<Locale, string>>> = {
  [Locale.French]: 'fr',
  [Locale.SpanishES]: 'es',
  [Locale.SpanishLATAM]: 'es',
  [Locale.Russian]: 'ru',
  [Locale.ChineseCN]: 'zh',
  [Locale.ChineseTW]: 'zh',
};

/** A text of the declarations in a language of ours; undefined where its catalogue has none. */
export type Translate = (words: string, locale: string) => string | undefined;

/** No catalogue beside the English one has words for the declarations. */
export const english: Translate = () => undefined;

/** A text in every language of Discord's that has another one; undefined where there is none. */
export function localized(words: string, translate: Translate, clip = (text: string) => text) {
  const entries = Object.entries(ours).flatMap(([theirs, locale]) => {
    const text = translate(words, locale);
    return text === undefined || text === words ? [] : [[theirs, clip(text)] as const];
  });
  return entries.length === 0 ? undefined : (Object.fromEntries(entries) as Partial<Record<Locale, string>>);
}
