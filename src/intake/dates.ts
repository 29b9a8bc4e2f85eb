/**
 * When a text wants something: "before June", "d'ici fin mai", "до конца года", "within three months". Only what is clear
 * and not past counts. Periods and the words around them are read with tables of our own, in one way for all languages;
 * weekdays, "tomorrow" and the like by chrono, which knows no quarters, seasons, years or ends of periods outside English.
 */
import type { Language } from '../language/languages.ts';
import { chineseDates } from './chinesedates.ts';
import { nearDates } from './neardates.ts';
import { periodDates } from './perioddates.ts';
import { type Found, read } from './reading.ts';
import { relativeDates } from './relativedates.ts';

export interface FoundDate extends Found<string> {
  /** Whether it is the last day allowed ("before", "by", "within"), or the time itself ("in", "on"). */
  readonly deadline: boolean;
}

/** A date in a plain text. */
export interface Mention {
  readonly day: string;
  readonly deadline: boolean;
  readonly from: number;
  readonly to: number;
}

export type Written = Exclude<Language, 'zh'>;

const han = /\p{Script=Han}/u;

/** Languages whose dates are looked for: the one that is known, else those of the script. English is read beside all. */
function languagesOf(plain: string, language: Language | undefined): readonly Written[] {
  if (language === 'ru' || language === 'ar') return [language, 'en'];
  if (language === 'en') return ['en'];
  if (language === 'fr' || language === 'es') return [language, 'en'];
  if (/[\u0400-\u04ff]/.test(plain)) return ['ru', 'en'];
  if (/[\u0600-\u06ff]/.test(plain)) return ['ar', 'en'];
  return ['en', 'fr', 'es'];
}

/**
 * The dates a text asks for, in its order, each with the last day meant as `YYYY-MM-DD`, never before `today` (of the same
 * form). What is past, or may not be a date, is left out.
 */
export function findDates(text: string, today: string, language?: Language): FoundDate[] {
  const reading = read(text);
  const { plain } = reading;
  const mentions: Mention[] = han.test(plain) ? chineseDates(plain, today) : [];
  for (const each of languagesOf(plain, language)) {
    const readers = [periodDates, relativeDates, nearDates];
    for (const reader of readers) mentions.push(...reader(plain, today, each, text));
  }
  const some = apart(mentions.filter(({ day }) => day >= today));
  return some.map(({ day, deadline, from, to }) => ({ ...reading.found(day, from, to), deadline }));
}

/** Of mentions that overlap the longest one, of equals the first. */
function apart(mentions: readonly Mention[]): Mention[] {
  const kept: Mention[] = [];
  const byLength = [...mentions].sort((one, other) => other.to - other.from - (one.to - one.from));
  for (const mention of byLength)
    if (!kept.some(({ from, to }) => mention.from < to && from < mention.to)) kept.push(mention);
  return kept.sort((one, other) => one.from - other.from);
}
