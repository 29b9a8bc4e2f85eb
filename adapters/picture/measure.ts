/** How wide words are, by their letters: the drawing library measures nothing. Rather too wide than too narrow. */

const narrow = /[iljtfrI.,:;'’!()[\]|\s]/;
const broad = /[mwMWшщжюфыЖШЩЮФЫ@%—]/;
const full = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uff60]/u;
const slender = /[cksvxyzг]/;
const joined = /\p{Script=Arabic}/u;
const capital = /[\p{Lu}]/u;
const mark = /[\p{M}\p{Cf}]/u;

/** Of Noto Sans and the faces beside it, in ems. */
function letterWidth(letter: string): number {
  if (mark.test(letter)) return 0;
  if (full.test(letter)) return 1;
  if (narrow.test(letter)) return 0.34;
  if (broad.test(letter)) return 0.92;
  if (joined.test(letter)) return 0.44;
  if (slender.test(letter)) return 0.49;
  return capital.test(letter) ? 0.67 : 0.58;
}

/** In the units of `size`. */
export function widthOf(words: string, size: number): number {
  return [...words].reduce((sum, letter) => sum + letterWidth(letter), 0) * size;
}

/** What may stand on a line of its own: words, halves of what a hyphen joins, and every Chinese character. */
const pieces = /[\p{Script=Han}][，。、；：）》”]?|[^\s\p{Script=Han}-]+-?|-|\s+/gu;

/** Lines of at most `width`, at most `most` of them; what has no room is cut visibly. */
export function wrapped(words: string, size: number, width: number, most: number): string[] {
  const lines = [''];
  for (const piece of words.trim().match(pieces) ?? []) {
    const line = lines.at(-1) ?? '';
    if (line === '' || widthOf(line + piece.trimEnd(), size) <= width) lines[lines.length - 1] = line + piece;
    else lines.push(piece.trimStart());
  }
  const made = lines.map((line) => line.trim()).filter((line) => line !== '');
  const kept = made.slice(0, most).map((line) => cut(line, size, width));
  const last = kept.at(-1);
  if (made.length > most && last !== undefined) kept[kept.length - 1] = cut(`${last}…`, size, width);
  return kept;
}

/** One line, cut where it is too wide. */
export function cut(line: string, size: number, width: number): string {
  if (widthOf(line, size) <= width) return line;
  let letters = [...line.replace(/…$/, '')];
  while (letters.length > 1 && widthOf(`${letters.join('')}…`, size) > width) letters = letters.slice(0, -1);
  return `${letters.join('').trimEnd()}…`;
}
