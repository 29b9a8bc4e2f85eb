/**
 * A text made easy to search: lower case, without accents, vowel signs or tatweel, digits of any script as ASCII, Arabic letters
 * that are written in several ways as one. What is found in it is told in the words and offsets of the original.
 */

/** Something a text says, with the words that say it; `from` and `to` count UTF-16 units of the text. */
export interface Found<T> {
  readonly value: T;
  readonly words: string;
  readonly from: number;
  readonly to: number;
}

export interface Reading {
  readonly text: string;
  /** The text to search. */
  readonly plain: string;
  /** What stands in the text for a part of `plain`. */
  found<T>(value: T, from: number, to: number): Found<T>;
}

/** Letters that are written in several ways, and й as the accented и that it is for Unicode. */
const letters: Readonly<Record<string, string>> = { ة: 'ه', ى: 'ي', й: 'и', Й: 'и', '’': "'", ʼ: "'", ـ: '', '‑': '-' };
const known = new Map<string, string>();

function plainLetter(letter: string): string {
  const made = known.get(letter);
  if (made !== undefined) return made;
  const digit = digitOf(letter);
  const plain = digit ?? letters[letter] ?? letter.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  // no longer than the letter, so that offsets stay simple; and a table that never grows beyond the scripts in use
  const kept = plain.length <= letter.length ? plain : letter.toLowerCase().slice(0, letter.length);
  if (known.size < 5000) known.set(letter, kept);
  return kept;
}

/** The ASCII digit of a digit of another script. */
function digitOf(letter: string): string | undefined {
  const code = letter.codePointAt(0) ?? 0;
  for (const zero of [0x0660, 0x06f0, 0xff10]) if (code >= zero && code <= zero + 9) return String(code - zero);
  return undefined;
}

/** Prepares a text for the finders. */
export function read(text: string): Reading {
  let plain = '';
  const at: number[] = [];
  let offset = 0;
  for (const letter of text) {
    const code = letter.charCodeAt(0);
    const made = code < 128 ? (code > 64 && code < 91 ? letter.toLowerCase() : letter) : plainLetter(letter);
    for (let unit = 0; unit < made.length; unit++) at.push(offset);
    plain += made;
    offset += letter.length;
  }
  at.push(text.length);
  const found = <T>(value: T, start: number, end: number): Found<T> => {
    const [from, to] = [at[start] ?? text.length, at[end] ?? text.length];
    return { value, words: text.slice(from, to), from, to };
  };
  return { text, plain, found };
}

/** A word or pattern of a table in the spelling of `Reading.plain`. */
export function spell(words: string): string {
  return read(words).plain;
}
