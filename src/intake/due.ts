/** By when something is promised, in words or as a date: "in three weeks", "by the next session", 2027-06-01. Pure. */
import { findDates } from './dates.ts';

/** A day, or the session after the present one, whenever that is. */
export type Due = { readonly due: string } | { readonly session: 'next' };

const before = String.raw`(?:,?\s*(?<![\p{L}\p{N}])(?:by|before|at|until|for|d[’']ici|avant|à|pour|antes de|para|en|к|до|на|قبل|في|بحلول)\s+)?`;
const names: readonly string[] = [
  String.raw`(?:the\s+)?next\s+(?:session|roundtable|round\s+table|meeting)`,
  String.raw`(?:à\s+)?(?:la\s+)?prochaine\s+(?:session|réunion|table\s+ronde|séance)`,
  String.raw`(?:la\s+)?próxima\s+(?:sesión|reunión|mesa\s+redonda)`,
  String.raw`следующ(?:ей|ую|ая|ему|ий|его)\s+(?:сесси[июя]|встреч[еиуа]|заседани[юея]|кругл\p{L}+\s+стол\p{L}*)`,
  String.raw`(?:الجلسة|الدورة|المائدة\s+المستديرة)\s+(?:القادمة|المقبلة|التالية)`,
  String.raw`الاجتماع\s+(?:القادم|المقبل|التالي)`,
];
const next = new RegExp(`${before}(?<![\\p{L}\\p{N}])(?:${names.join('|')})(?![\\p{L}\\p{N}])`, 'iu');
/** Chinese has no spaces between words. */
const nextChinese = /(?:，|、)?(?:在|于)?下(?:一)?[次届](?:会议|圆桌会议|会期)(?:之?前)?/u;

/** The last day of a month where that is all that is said: `2027-06`. */
function isoOf(word: string): string | undefined {
  const [, year = '', month = '', of] = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?$/.exec(word) ?? [];
  const date =
    of === undefined ? Date.UTC(Number(year), Number(month), 0) : Date.UTC(Number(year), Number(month) - 1, Number(of));
  if (year === '' || Number(month) < 1 || Number.isNaN(date)) return undefined;
  const iso = new Date(date).toISOString().slice(0, 10);
  return Number(iso.slice(5, 7)) === Number(month) ? iso : undefined;
}

/** What a text as a whole says; undefined where it says no time. `today` is `YYYY-MM-DD`; a day may be past where it is written in full. */
export function readDue(text: string, today: string): Due | undefined {
  const said = text.trim();
  const iso = isoOf(said);
  if (iso !== undefined) return { due: iso };
  if (next.test(said) || nextChinese.test(said)) return { session: 'next' };
  const dates = findDates(said, today);
  const found = dates.find(({ deadline }) => deadline) ?? dates[0];
  return found === undefined ? undefined : { due: found.value };
}

/** Signs that may stand between a text and its end. */
const trailing = /[\s,;.:–—-]*$/u;

/** A text, and the time that stands at its end without it: "CERT twinning by next session" is CERT twinning. */
export function splitDue(text: string, today: string): { readonly words: string; readonly due?: Due } {
  const said = text.trim();
  const end = said.replace(trailing, '').length;
  const session = next.exec(said) ?? nextChinese.exec(said);
  if (session !== null && session.index + session[0].length >= end) {
    return { words: said.slice(0, session.index).replace(trailing, ''), due: { session: 'next' } };
  }
  const date = findDates(said, today).find(({ to }) => to >= end);
  if (date === undefined) return { words: said };
  return { words: said.slice(0, date.from).replace(trailing, ''), due: { due: date.value } };
}
