/** What the checks of every language look at: texts without what stays as it is in any language. */
import type { Entry } from '../../src/i18n/translation.ts';

export const formsOf = (entry: Entry | undefined): [string, string][] =>
  entry === undefined ? [] : typeof entry === 'string' ? [['', entry]] : Object.entries(entry);

export const placeholdersIn = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map((found) => found[1] ?? '');

/** Without placeholders, addresses, tasks of the shell, commands and the keys of their fields, endings of files and codes. */
export function wordsIn(text: string): string[] {
  const bare = text
    .replace(/\{\w+\}/g, ' ')
    .replace(/https?:\/\/\S+/g, ' ')
    .replace(/npm (run|start)\b[^.;,،。；\n]*/g, ' ')
    .replace(/(?<![\p{L}\p{N}])\/[a-z][a-z-]*( [a-z-]+)*( [a-z]+:\S*)*/gu, ' ')
    .replace(/(?<![\p{L}])[a-z_-]+:\S*/gu, ' ')
    .replace(/\b[A-Z]-\d+/g, ' ')
    .replace(/--[a-z-]+/g, ' ')
    .replace(/\b[A-Z][A-Z0-9_]{2,}\b/g, ' ')
    .replace(/\.[a-z]{2,5}\b/g, ' ');
  return [...bare.matchAll(/\p{Script=Latin}[\p{Script=Latin}’'-]*/gu)].map((found) => found[0]);
}

/** Names and signs that are the same in every language. */
export const names: ReadonlySet<string> = new Set(
  (
    'Rapporteur Slack Discord GitHub MongoDB Atlas Socket Mode Node UTF-8 CSV UTF NUL JSON Lines JSONL Markdown iCalendar ICS ISO IANA ' +
    'Africa Dakar Nairobi amina local xlsx docx pdf csv jsonl gz txt ics id ID CODE Amina N O M F R L S T UTC M49 SN BD URL alpha'
  ).split(' '),
);

/** The categories of a language that stand for one number alone, so that its text may say it in words. */
export function singular(locale: string): ReadonlySet<string> {
  const rules = new Intl.PluralRules(locale);
  const found = Array.from({ length: 1002 }, (_, count) => rules.select(count));
  return new Set(found.filter((each) => found.filter((other) => other === each).length === 1));
}
