/** Words that a language has in common with English, takes from it, or leaves as they are typed. */
import type { Locale } from '../../src/i18n/message.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' ').filter((word) => word !== ''));

/** What people type is the same in every language: values, codes of States, examples. */
const typed =
  'save cancel form list since ldc sids global wg-admin role English Français Español yes no none here me monday XX NL BJ CZ O- America New York coordinator delegation need offer kB Foundation';

export const allowed: Readonly<Partial<Record<Locale, ReadonlySet<string>>>> = {
  fr: words(
    `${typed} code place places Document version position Points suggestion suggestions Organisations public ok Type Contact Note Notes Page Date Import Format Code Public Position Suggestions`,
  ),
  es: words(`${typed} No`),
  ru: words(typed),
  ar: words(typed),
  zh: words(typed),
};
