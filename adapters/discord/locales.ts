/** The languages of Discord's client that our catalogues can be shown in (reference, "Locales"). It has no Arabic. */
import { Locale } from 'discord.js';
import { createNames } from '../../src/domain/names.ts';
import type { Locale as Own, Param } from '../../src/i18n/message.ts';
import { wordIn } from '../../src/surfaces/words.ts';

/** Our locales by Discord's; English is what everybody else is shown. */
export const ours: Readonly<Partial<Record<Locale, Own>>> = {
  [Locale.French]: 'fr',
  [Locale.SpanishES]: 'es',
  [Locale.SpanishLATAM]: 'es',
  [Locale.Russian]: 'ru',
  [Locale.ChineseCN]: 'zh',
  [Locale.ChineseTW]: 'zh',
};

/** A text of the declarations in a language of ours; undefined where it has none there. */
export type Translate = (words: string, locale: Own, word: Param) => string | undefined;

const names = createNames();

/** As the catalogues say it. */
export const translated: Translate = (_words, locale, word) => wordIn(word, { locale, zone: 'UTC', names });

/** A text in every language of Discord's that has another one; undefined where there is none. `words` is its English. */
export function localized(words: string, word: Param, translate: Translate, clip = (text: string) => text) {
  const entries = Object.entries(ours).flatMap(([theirs, locale]) => {
    const text = translate(words, locale, word);
    return text === undefined || text === words ? [] : [[theirs, clip(text)] as const];
  });
  return entries.length === 0 ? undefined : (Object.fromEntries(entries) as Partial<Record<Locale, string>>);
}
