/** States, organisations, regions and categories that a text names, by any name in six languages. */
import { arabicWords, capitalised } from '../domain/data/aliases.ts';
import { findLanguages } from './languages.ts';
import { chineseNameIn, type NameTable, nameTable, type Row } from './nametable.ts';
import { type Found, type Reading, read, spell } from './reading.ts';

interface Token {
  readonly word: string;
  readonly from: number;
  readonly to: number;
}

/** A name found, with the ids it stands for: none where it is the name of something else. */
interface Hit {
  readonly row: Row;
  readonly from: number;
  readonly to: number;
}

const word = /[\p{L}\p{N}]+/gu;
const gap = /^(?:,\s|(?:\s|['’.()&‐-―-]){1,3})$/u;
const small = new Set(capitalised.split(' ').map(spell));
const arabic = /^[\u0600-\u06ff]/;
const arabicNames = new Set(arabicWords.names.split('; ').map(spell));
const arabicPlaces = new Set(arabicWords.where.split('; ').map(spell));

/**
 * The ids of those a text names (`SN`, `org:AU`, `area:011`, `ldc`), each once, in its order. The longest name wins; codes
 * of States are not looked for, and an adjective that means a language ("in French") names nobody.
 */
export function findDelegations(text: string): Found<string>[] {
  const reading = read(text);
  const hits = hitsIn(reading);
  const languages = hits.some(({ row }) => row.adjective) ? findLanguages(text) : [];
  const some = new Map<string, Found<string>>();
  for (const { row, from, to } of hits) {
    for (const id of row.ids) {
      const found = reading.found(id, from, to);
      const language = row.adjective && languages.some((each) => each.from < found.to && found.from < each.to);
      if (!language && !some.has(id)) some.set(id, found);
    }
  }
  return [...some.values()];
}

function hitsIn(reading: Reading): Hit[] {
  const { plain } = reading;
  const table = nameTable();
  const tokens = [...plain.matchAll(word)].map((match) => ({
    word: match[0],
    from: match.index,
    to: match.index + match[0].length,
  }));
  // in a text of capitals alone an abbreviation looks like any word
  const shouted = tokens.length > 3 && !/\p{Ll}/u.test(reading.text);
  const hits: Hit[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    if (/\p{Script=Han}/u.test(token.word)) {
      hits.push(...chineseHits(token));
      continue;
    }
    const hit = longest(tokens, at, reading, table, shouted);
    if (hit === undefined) continue;
    hits.push(hit.hit);
    at += hit.words - 1;
  }
  return hits;
}

function chineseHits({ word: text, from }: Token): Hit[] {
  const hits: Hit[] = [];
  for (let at = 0; at < text.length; at++) {
    const found = chineseNameIn(text, at);
    if (found === undefined) continue;
    hits.push({ row: found.row, from: from + at, to: from + at + found.length });
    at += found.length - 1;
  }
  return hits;
}

/** The name of most words that begins at a token. */
function longest(tokens: readonly Token[], at: number, reading: Reading, table: NameTable, shouted: boolean) {
  const first = tokens[at];
  if (first === undefined) return undefined;
  for (const key of keysOf(first.word)) {
    for (const row of table.get(key) ?? []) {
      const last = tokens[at + row.words.length - 1];
      if (last === undefined || !follows(row, tokens, at, reading.plain)) continue;
      const hit = { row, from: first.from + (first.word.length - key.length), to: last.to };
      if (isMeant(hit, tokens[at - 1], reading, shouted)) return { hit, words: row.words.length };
    }
  }
  return undefined;
}

/** The words after the first, with nothing but a space, hyphen, apostrophe or parenthesis between. */
function follows(row: Row, tokens: readonly Token[], at: number, plain: string): boolean {
  return row.words.every((words, place) => {
    if (place === 0) return true;
    const [before, token] = [tokens[at + place - 1], tokens[at + place]];
    if (before === undefined || token === undefined) return false;
    return words.has(token.word) && gap.test(plain.slice(before.to, token.from));
  });
}

/** A word as it is, and without the letters that Arabic writes before it: and, in, for, as, the. */
function keysOf(text: string): readonly string[] {
  if (!arabic.test(text)) return [text];
  const keys = [text];
  const bare = /^[وف]/u.test(text) ? text.slice(1) : text;
  if (bare !== text) keys.push(bare);
  if (/^[بلك]/u.test(bare)) keys.push(bare.slice(1));
  // "for the" loses a letter: it is put back for the look-up
  if (/^لل/u.test(bare)) keys.push(`ا${bare.slice(1)}`);
  return keys;
}

function isMeant({ row, from, to }: Hit, before: Token | undefined, reading: Reading, shouted: boolean): boolean {
  const { words } = reading.found('', from, to);
  const plain = reading.plain.slice(from, to);
  if (row.capitals)
    return words.replace(/s$/u, '') === words.replace(/s$/u, '').toUpperCase() && !(shouted && words.length <= 3);
  if (arabicNames.has(plain)) return before === undefined || arabicPlaces.has(before.word);
  if (row.words.length === 1 && (small.has(plain) || row.english)) return /^\p{Lu}/u.test(words);
  return true;
}
