/**
 * A text that asks for several things as one piece for each: "We need X. We also need Y; and Z", numbered lists, clauses.
 * Careful: one need that is told in several sentences stays one, and the pieces together are the whole text. Pure.
 */
import { asking } from './data/asking.ts';
import { read, spell } from './reading.ts';

/** A part of a text, `text.slice(from, to)`; `words` is what it says, without the marks and joining words around it. */
export interface Piece {
  readonly from: number;
  readonly to: number;
  readonly words: string;
}

/** What a part of the text is about, the likeliest first; nothing where that cannot be told. */
export type About = (words: string) => readonly string[];

/** Most pieces: what follows stays with the last one. */
export const mostPieces = 8;

interface Patterns {
  readonly asks: RegExp;
  readonly plainly: RegExp;
  readonly adds: RegExp;
  readonly joins: RegExp;
  readonly tells: RegExp;
  readonly short: RegExp;
}

const han = /\p{Script=Han}/u;

/** The words of a table as one pattern: whole words, beginnings of words, and Chinese ones wherever they stand. */
export function oneOf(rows: readonly string[]): string {
  const words = rows.flatMap((row) => row.split('|')).map((word) => spell(word));
  const plain = words.map((word) => {
    if (han.test(word)) return word;
    const start = `(?<![\\p{L}\\p{N}])${word.replace(/\*$/, '')}`;
    return word.endsWith('*') ? start : `${start}(?![\\p{L}\\p{N}])`;
  });
  return `(?:${plain.sort((a, b) => b.length - a.length).join('|')})`;
}

let compiled: Patterns | undefined;

/** Made when the first text comes. */
function patterns(): Patterns {
  compiled ??= compile();
  return compiled;
}

function compile(): Patterns {
  const { asks, loosely, adds, joins, tells, short } = asking;
  const loose = new Set(loosely.flatMap((row) => row.split('|')));
  const plainly = asks.flatMap((row) => row.split('|')).filter((word) => !loose.has(word));
  return {
    asks: new RegExp(oneOf(asks), 'u'),
    plainly: new RegExp(oneOf(plainly), 'u'),
    adds: new RegExp(oneOf(adds), 'u'),
    joins: new RegExp(`^[\\s,;；，؛،]*${oneOf(joins)}`, 'u'),
    tells: new RegExp(oneOf(tells), 'u'),
    short: new RegExp(`(?:^|[^\\p{L}.])(?:${spell(short).replaceAll('.', '\\.')}|\\p{L})$`, 'u'),
  };
}

/** What ends a piece of text: a sentence, a line, or a clause before a semicolon. */
type End = 'sentence' | 'clause';

interface Segment {
  readonly from: number;
  readonly to: number;
  readonly end: End;
}

const ends = /[.!?](?=[\s"”»)]|$)["”»)]*|[。！？؟]|[;；؛]|\n+/gu;

/** The text cut after every sentence and clause: the segments together are the whole of it. */
function segmentsOf(text: string, plain: string): Segment[] {
  const segments: Segment[] = [];
  let from = 0;
  for (const match of plain.matchAll(ends)) {
    const at = match.index + match[0].length;
    if (match[0].startsWith('.') && patterns().short.test(plain.slice(from, match.index))) continue;
    const to = at + (/^\s*/.exec(text.slice(at))?.[0].length ?? 0);
    segments.push({ from, to, end: /[;；؛]/.test(match[0]) ? 'clause' : 'sentence' });
    from = to;
  }
  if (from < text.length || segments.length === 0) segments.push({ from, to: text.length, end: 'sentence' });
  return segments;
}

/** A number or letter of a list with its mark, at the beginning of the text or line or after a mark of its own. */
const numbered =
  /(?<=^|[\n:;.,،؛：；。，]\s*)\(?(?:(\d{1,2})[.)](?!\d)|([a-hа-з])\)|([一二三四五六七八])、)\s*(?=\S)/gu;
const bullets = /(?<=^|\n)[ \t]*[-•*–·▪]\s+(?=\S)/gu;
const letters = ['abcdefgh', 'абвгдежз', '一二三四五六七八'];

/** The place of a mark in its list, from 1 on. */
function placeOf([, digits, letter, chinese]: RegExpMatchArray): number {
  if (digits !== undefined) return Number(digits);
  const sign = letter ?? chinese ?? '';
  return 1 + Math.max(...letters.map((row) => row.indexOf(sign)));
}

/** Where the items of a list begin: numbers that count from one, or at least two lines with a bullet. */
function itemsOf(plain: string): number[] {
  const marks = [...plain.matchAll(numbered)];
  const counted: number[] = [];
  for (const mark of marks) if (placeOf(mark) === counted.length + 1) counted.push(mark.index);
  if (counted.length > 1) return counted;
  const lines = [...plain.matchAll(bullets)].map(({ index }) => index);
  return lines.length > 1 ? lines : [];
}

/** What stands around the words of a piece: marks of a list, a joining word, points and commas. */
function wordsOf(raw: string): string {
  const listed = raw.replace(
    /^[\s,;；，؛،]*(?:\(?(?:[\d٠-٩]{1,2}[.)]|[a-hа-з]\)|[一二三四五六七八]、)|[-•*–·▪](?=\s))?\s*/iu,
    '',
  );
  const joined = joinedLength(listed);
  return listed
    .slice(joined)
    .trim()
    .replace(/[\s.,;:。，；：؛،]+$/u, '');
}

/** Letters of a joining word and the space behind it; an Arabic one is written on the word itself and stays. */
function joinedLength(text: string): number {
  const match = patterns().joins.exec(read(text).plain);
  if (match === null) return 0;
  const space = /^[\s,]+/.exec(text.slice(match[0].length));
  if (han.test(match[0])) return match[0].length;
  return space === null ? 0 : match[0].length + space[0].length;
}

/** A text as the things it asks for: one piece where it asks for one, or where that cannot be told. */
export function splitNeeds(text: string, about: About): Piece[] {
  const { plain } = read(text);
  // offsets of both agree only where no letter was left out
  const level = plain.length === text.length ? plain : text.toLowerCase();
  const items = itemsOf(level);
  const starts = items.length > 0 ? listed(text, items, about) : asked(text, level, about);
  const head = starts.length > 1 ? afterIntroduction(text, items[0] ?? 0, about) : 0;
  return pieces(text, starts.slice(0, mostPieces), head);
}

/** Where the first item's own words begin: behind a short line that only says that a list follows. */
function afterIntroduction(text: string, first: number, about: About): number {
  const before = text.slice(0, first);
  return /^[^\n]{0,80}[:：]\s*$/.test(before) && about(before).length === 0 ? first : 0;
}

function pieces(text: string, starts: readonly number[], head: number): Piece[] {
  return starts.map((from, place) => {
    const to = starts[place + 1] ?? text.length;
    return { from, to, words: wordsOf(text.slice(place === 0 ? head : from, to)) };
  });
}

/** The first item takes what stands before the list; an item that says nothing stays with the one before it. */
function listed(text: string, items: readonly number[], about: About): number[] {
  const says = (place: number) => about(wordsOf(text.slice(items[place], items[place + 1]))).length > 0;
  const starts = items.filter((_item, place) => says(place));
  return starts.length < 2 ? [0] : [0, ...starts.slice(1)];
}

function asked(text: string, plain: string, about: About): number[] {
  const segments = segmentsOf(text, plain);
  const starts = [0];
  let before: readonly string[] | undefined;
  let firmly = false;
  for (const [place, segment] of segments.entries()) {
    const words = text.slice(segment.from, segment.to);
    const topics = about(wordsOf(words));
    if (topics.length === 0) continue;
    const own = read(words).plain;
    const [asks, plainly] = [patterns().asks.test(own), patterns().plainly.test(own)];
    const other =
      before !== undefined && begins(segments, place, { text, asks, plainly: firmly && plainly, topics, before });
    firmly ||= plainly;
    if (other && segment.from > 0) starts.push(segment.from);
    if (other || asks) before = [...(other ? [] : (before ?? [])), ...topics];
  }
  return starts;
}

interface Standing {
  readonly text: string;
  readonly asks: boolean;
  /** In words that leave no doubt, as one before it did. */
  readonly plainly: boolean;
  readonly topics: readonly string[];
  /** What the piece before it is about. */
  readonly before: readonly string[];
}

/** Whether another need begins with a segment: it asks for something else, or it is the next of several that are listed. */
function begins(
  segments: readonly Segment[],
  place: number,
  { text, asks, plainly, topics, before }: Standing,
): boolean {
  if (isListed(segments, place, text)) return true;
  const { from, to } = segments[place] ?? { from: 0, to: 0 };
  const adds = patterns().adds.test(read(text.slice(from, to)).plain);
  if (!asks || adds) return asks;
  return plainly && topics.every((topic) => !before.includes(topic));
}

/** Whether a clause stands in a row of clauses that name things: three or more, or the last with a joining word before it. */
function isListed(segments: readonly Segment[], place: number, text: string): boolean {
  if (segments[place - 1]?.end !== 'clause') return false;
  let [first, last] = [place, place];
  while (segments[first - 1]?.end === 'clause') first -= 1;
  while (segments[last]?.end === 'clause' && last < segments.length - 1) last += 1;
  const row = segments.slice(first, last + 1).map(({ from, to }) => read(text.slice(from, to)).plain);
  const [head = '', ...rest] = row;
  if (!patterns().asks.test(head) || rest.some((clause) => patterns().tells.test(clause))) return false;
  return row.length > 2 || patterns().joins.test(rest.at(-1) ?? '');
}

/** A text of one line that fits into `most` characters; else its first sentence, or the first words there is room for. */
export function headOf(text: string, most: number): string {
  const whole = text.trim();
  const line = /^[^\n]*?(?:[.!?](?=\s)|[。！？؟]|\n|$)/u.exec(whole)?.[0].trim() ?? '';
  if (whole.length <= most && !whole.includes('\n')) return whole;
  if (line.length > 0 && line.length <= most) return line;
  const room = whole.replace(/\s+/g, ' ').slice(0, most - 1);
  const cut = room.lastIndexOf(' ');
  return `${(cut > most / 2 ? room.slice(0, cut) : room).toWellFormed()}…`;
}
