/**
 * How words of two directions stand together: in a language that runs from right to left, whatever may run the other way stands
 * between signs that keep it apart (unicode.org/reports/tr9, sections 2.4 and 3.3.2). Other languages have no such signs.
 */
import type { Locale } from './message.ts';

/** Begins with what is told by its own first letter, from left to right, from right to left; and ends any of them. */
const [byItself, leftToRight, rightToLeft, end] = ['\u2068', '\u2066', '\u2067', '\u2069'];
/** Shows nothing, and counts as a letter that runs from right to left. */
const mark = '\u200f';

export const isRightToLeft = (locale: Locale): boolean => locale === 'ar';

/** The signs that isolate, embed or override: nobody types them on purpose. */
const signs = /[\u202a-\u202e\u2066-\u2069]/g;
/**
 * Somebody's words without the signs that turn the direction of what stands after them on the line: ours too. Words of any
 * script run as they should without them (unicode.org/reports/tr9, "Explicit Directional Embedding, Overrides, and Isolates").
 */
export const undirected = (words: string): string => words.replace(signs, '');

/** A line that may have been copied from an answer, as it would have been typed; marks within words of another script stay. */
export const typedFrom = (line: string): string =>
  undirected(line).replace(
    /(?<=^|\s)[\u061c\u200e\u200f]+(?=[\w/"“«]|$)|(?<=[\w"”»])[\u061c\u200e\u200f]+(?=\s|$)/g,
    '',
  );

/** What stands before and after something that runs by itself, or from left to right. */
export const around = { byItself: [byItself, end], leftToRight: [leftToRight, end] } as const;

/**
 * What stands before and after a line. A platform that looks for the first letter of a direction finds the mark, whatever the
 * line begins with; on one whose lines all run from left to right the line still runs from right to left within itself.
 */
export const aroundLine = [mark + rightToLeft, end] as const;

const word = /(?:--?|[/.@#])?[A-Za-z][\w\-.:/@+&',|<>]*(?<![-.:/@+&',|<])/;
/** Words in Latin letters, commands, keys such as `topic:`, and figures joined by signs such as `2027-06-01`. */
const runs = new RegExp(
  [
    '(?<![\\w/.@#-])(?:[a-z]+:(?![\\w/])',
    'https?://(?!\\w)',
    `${word.source}(?: (?:${word.source}|[A-Z]-\\d+|\\d+(?!\\w)))*`,
    '\\d+(?:[-/:.T]\\d+)+Z?)',
  ].join('|'),
  'g',
);
/** A line that is Latin from end to end, such as one to be typed at a shell. */
const whole = /^(\s*)([/A-Za-z][^\u0590-\u08ff\ufb1d-\ufefc]*\S|[A-Za-z])(\s*)$/;

/** Our own words of a language that runs from right to left, with what runs the other way kept apart. */
export function apart(words: string): string {
  const isolated = (run: string) => `${leftToRight}${run}${end}`;
  const [, before = '', line, after = ''] = whole.exec(words) ?? [];
  return line === undefined ? words.replace(runs, isolated) : before + isolated(line) + after;
}
