/** Every name to be recognised, by its first word: made once, when the first text comes, and again when the lists change. */
import { type AliasRow, others, stateAliases, together } from '../domain/data/aliases.ts';
import { aliasesOf, delegations, eligibles } from '../domain/participants.ts';
import { spell } from './reading.ts';

export interface Row {
  /** Whom it names; nobody where it is the name of something else. */
  readonly ids: readonly string[];
  /** The forms that each word may have. */
  readonly words: readonly ReadonlySet<string>[];
  readonly adjective?: boolean;
  /** An English adjective begins with a capital, or is another word: polish, turkey. */
  readonly english?: boolean;
  /** An abbreviation: recognised in capitals only. */
  readonly capitals?: boolean;
}

export type NameTable = ReadonlyMap<string, readonly Row[]>;

interface Made {
  /** What the lists were when it was made. */
  readonly of: unknown;
  readonly table: NameTable;
  readonly chinese: ReadonlyMap<string, readonly (readonly [string, Row])[]>;
}
let made: Made | undefined;

const han = /\p{Script=Han}/u;

export function nameTable(): NameTable {
  return tables().table;
}

/** The longest Chinese name at a place of a text. */
export function chineseNameIn(text: string, at: number): { readonly row: Row; readonly length: number } | undefined {
  for (const [name, row] of tables().chinese.get(text.charAt(at)) ?? [])
    if (text.startsWith(name, at)) return { row, length: name.length };
  return undefined;
}

function tables(): Made {
  // a new list of organisations has other options in it
  const of = eligibles.find(({ value }) => value.startsWith('org:'));
  if (made !== undefined && made.of === of) return made;
  const table = new Map<string, Row[]>();
  const chinese = new Map<string, [string, Row][]>();
  for (const [name, row] of names()) {
    if (han.test(name)) list(chinese, name.charAt(0)).push([name, row]);
    else for (const first of row.words[0] ?? []) list(table, first).push(row);
  }
  for (const rows of table.values()) rows.sort((one, other) => other.words.length - one.words.length);
  for (const rows of chinese.values()) rows.sort(([one], [other]) => other.length - one.length);
  made = { of, table, chinese };
  return made;
}

function list<T>(map: Map<string, T[]>, key: string): T[] {
  const some = map.get(key) ?? [];
  map.set(key, some);
  return some;
}

/** Chinese names that are as often something else: China and Africa. */
const unsure = ['中非'];

function* names(): Generator<readonly [string, Row]> {
  const known = new Set(delegations.map(({ value }) => value));
  for (const { value, label, also = [] } of eligibles) {
    if (value === 'global' || value.startsWith('party:') || value.startsWith('signatory:')) continue;
    for (const name of new Set([label, ...also, ...aliasesOf(value)]))
      if (!unsure.includes(name)) yield [name, rowOf([value], name)];
  }
  // no option goes by this code, for it is Australia's
  if (known.has('org:AU')) yield ['AU', rowOf(['org:AU'], 'AU')];
  for (const [ids, list] of Object.entries(together))
    for (const name of list.split('; ')) yield [name, rowOf(ids.split(' '), name)];
  for (const name of others.split('; ')) yield [name, rowOf([], name)];
  for (const row of stateAliases) if (known.has(row.id)) yield* adjectives(row);
}

function rowOf(ids: readonly string[], name: string): Row {
  const capitals = /^\p{Lu}[\p{Lu}.\d ]+s?$/u.test(name) && name.length <= 8;
  const words = spell(name).match(/[\p{L}\p{N}]+/gu) ?? [];
  const forms = words.map((word, place) => new Set(capitals ? [word] : formsOf(word, words, place)));
  return { ids, words: forms, capitals };
}

/** A word in its cases; only Russian has them. */
function formsOf(word: string, words: readonly string[], place: number): readonly string[] {
  if (!/^[а-я]/u.test(word)) return [word];
  const attribute = place < words.length - 1 || /(?:ская|ские)$/u.test(word);
  for (const [ending, forms] of attribute ? [...attributes, ...nouns] : nouns)
    if (word.endsWith(ending))
      return [word, ...forms.split(' ').map((form) => word.slice(0, word.length - ending.length) + form)];
  return /[еоуиэ]$/u.test(word) ? [word] : [word, ...'а у ом е ы ов'.split(' ').map((form) => word + form)];
}

/** Endings of Russian adjectives and nouns, with и for й as in the plain text. */
const attributes: readonly (readonly [string, string])[] = [
  ['ая', 'ои ую'],
  ['ое', 'ого ому ым ом'],
  ['ые', 'ых ым ыми'],
  ['ие', 'их им ими'],
  ['ии', 'ого ому им ом'],
  ['ыи', 'ого ому ым ом'],
  ['овы', 'овых овым овыми'],
];
const nouns: readonly (readonly [string, string])[] = [
  ['ия', 'ии ию иеи'],
  ['аи', 'ая аю аем ае'],
  ['еи', 'ея ею еем ее'],
  ['я', 'и ю е еи'],
  ['ства', 'ств ствам ствами ствах'],
  ['а', 'ы и е у ои'],
  ['ы', ' ов ам ами ах'],
  ['ь', 'я ю и ем ью е'],
  ['ство', 'ства ству ством стве'],
];

function* adjectives(row: AliasRow): Generator<readonly [string, Row]> {
  const ids = [row.id];
  const adjective = true;
  const split = (words: string | undefined) => (words === undefined ? [] : words.split('; ').map(spell));
  const make = (words: readonly string[], last: readonly string[], english = false): readonly [string, Row] => [
    words.join(' '),
    { ids, words: [...words.slice(0, -1).map((word) => new Set([word])), new Set(last)], adjective, english },
  ];
  const parts = (name: string): [readonly string[], string] => {
    const words = name.match(/[\p{L}\p{N}]+/gu) ?? [];
    return [words, words.at(-1) ?? ''];
  };
  for (const name of split(row.en)) {
    const [words, last] = parts(name);
    yield make(words, [last, `${last}s`], true);
  }
  for (const name of [...split(row.fr), ...split(row.es)]) {
    const [words, last] = parts(name);
    const stem = last.replace(/[oae]$/u, '');
    yield make(words, [
      last,
      ...['', 'e', 's', 'es', 'ne', 'nes'].map((end) => last + end),
      ...(last.endsWith('o') ? ['a', 'os', 'as'] : ['a', 'as']).map((end) => (last.endsWith('o') ? stem : last) + end),
    ]);
  }
  for (const name of split(row.ru)) {
    const [words, last] = parts(name);
    yield make(
      words,
      ['ии', 'ого', 'ому', 'им', 'ом', 'ая', 'ои', 'ую', 'ое', 'ие', 'их', 'ими'].map((end) => last + end),
    );
  }
  for (const name of split(row.ar)) {
    const ends = ['', 'ه', 'ين', 'ون', 'ات', 'ا'].map((end) => name + end);
    yield make([name], [...ends, ...ends.map((form) => `ال${form}`)]);
  }
}
