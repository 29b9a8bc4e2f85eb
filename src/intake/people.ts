/** How many people a text speaks of: "15 analysts", "une vingtaine de magistrats", "20名法官". */
import type { Language } from '../language/languages.ts';
import { people } from './data/people.ts';
import { type Numeral, numeralsIn } from './numerals.ts';
import { type Found, type Reading, read, spell } from './reading.ts';

interface Patterns {
  /** A person, a participant, a place on a course. */
  readonly person: RegExp;
  /** What makes of a number something else, right after it. */
  readonly unit: RegExp;
  /** What makes of a number something else, right before it. */
  readonly other: RegExp;
  readonly counter: RegExp;
  readonly around: RegExp;
}

let compiled: Patterns | undefined;

const stems = (words: string) => spell(words).trim().split(/\s+/).join('|');

/** The tables as patterns, made when the first text comes. */
function patterns(): Patterns {
  compiled ??= {
    person: new RegExp(`^(?:(?:${stems(people.persons)})[\\p{L}'-]*|(?:${stems(people.whole)}))$`, 'u'),
    unit: new RegExp(`^(?:${stems(people.units)})(?:$|[^\\p{L}])`, 'u'),
    other: new RegExp(`(?:^|[^\\p{L}])(?:${stems(people.before)})[\\s.:°-]*$`, 'u'),
    counter: new RegExp(
      `^\\s*(?:${stems(people.counters)})?(?:[^\\d,，。；;、]{0,8}?)(?:${stems(people.chinese)})`,
      'u',
    ),
    around: new RegExp(spell(people.around).trim(), 'u'),
  };
  return compiled;
}

/** Words between the number and who is meant: "15 young female CERT analysts". */
const most = 4;
/** More than this many are no participants but a population. */
const limit = 1_000_000;

/**
 * The numbers of people a text speaks of, in its order; of a range the larger one. Years, lengths of time, money,
 * percentages, ages, versions and hours are none.
 */
export function findPeople(text: string, language?: Language): Found<number>[] {
  const reading = read(text);
  const numerals = numeralsIn(reading.plain, language);
  const some: Found<number>[] = [];
  for (let at = 0; at < numerals.length; at++) {
    const [one, other] = [numerals[at], numerals[at + 1]];
    if (one === undefined) break;
    const range = other !== undefined && isRange(reading.plain, one, other);
    if (range) at++;
    const found = countOf(reading, one, range ? other : one);
    if (found !== undefined) some.push(found);
  }
  return some;
}

const between = /^(?:\s?[-–—~～]\s?| to | or | a | ou | o | до |至|到| или | الي | او )$/u;

const and = /^ (?:and|et|y|и|و) ?$/u;
const opening = /(?:between|entre|между|بين|ما بين) $/u;

/** Whether two numbers are the ends of one: "15-20", "between 15 and 20". */
function isRange(plain: string, one: Numeral, other: Numeral): boolean {
  const joint = plain.slice(one.to, other.from);
  const said = and.test(joint) && opening.test(plain.slice(Math.max(0, one.from - 8), one.from));
  return one.value < other.value && (said || between.test(joint));
}

function countOf(reading: Reading, first: Numeral, last: Numeral): Found<number> | undefined {
  const { plain } = reading;
  // a lone "one" in words is an article more often than a number
  if (last.value === 1 && !last.digits) return undefined;
  if (last.value > limit || isPartOfMore(plain, first, last) || isYear(plain, last)) return undefined;
  const before = plain.slice(Math.max(0, first.from - 24), first.from);
  if (patterns().other.test(before)) return undefined;
  const to =
    plain.slice(last.to, last.to + 1) === "'" ? undefined : (nounAfter(plain, last.to) ?? seatsBefore(before, last));
  return to === undefined ? undefined : reading.found(last.value, first.from, to);
}

/** Part of a version, an hour, a date, an amount, an ordinal, or a word: "24/7", "10:30", "5G", "$20", "3rd", "20 %". */
function isPartOfMore(plain: string, first: Numeral, last: Numeral): boolean {
  if (/(?:[$€£¥₽#№/:.第]|\d[-,]|[a-z]-?)$/u.test(plain.slice(Math.max(0, first.from - 2), first.from)) && first.digits)
    return true;
  return (
    last.digits &&
    /^(?:[/:%°$€£¥₽٪]|\s[%$€£¥₽٪]|[.,]\d|[a-z]|-\d|-?[a-zа-я]{1,2}\s?-|\+\d)/u.test(plain.slice(last.to, last.to + 4))
  );
}

/** A number that is more likely a year; with a separator or Chinese measure word it is none. */
function isYear(plain: string, { value, from, to, digits }: Numeral): boolean {
  const bare = digits && /^\d{4}$/.test(plain.slice(from, to));
  return bare && value >= 1900 && value <= 2100;
}

/** Where the noun ends that the number counts, or undefined. */
function nounAfter(plain: string, from: number): number | undefined {
  const rest = plain.slice(from, from + 90);
  const chinese = patterns().counter.exec(rest) ?? /^\s*[多余来]?名/u.exec(rest);
  if (chinese !== null) return from + chinese[0].length;
  const words = /[\p{L}][\p{L}'’-]*|[.,;:!?()/\d]/gu;
  for (let count = 0; count <= most; count++) {
    const word = words.exec(rest);
    if (word === null || /^[.,;:!?()/\d]/.test(word[0])) return undefined;
    if (patterns().unit.test(word[0])) return undefined;
    // "l'analyste", "d'agents": the article is no part of the noun
    if (patterns().person.test(word[0].replace(/^(?:[dl]|qu)'/, ''))) return from + word.index + word[0].length;
  }
  return undefined;
}

/** The end of the number where what it counts stands before it: "participants: 15", "a group of 12". */
function seatsBefore(before: string, last: Numeral): number | undefined {
  return patterns().around.test(before) ? last.to : undefined;
}
