/**
 * Features of many records in flat arrays: a slot for each, a few hundred bytes. A record that changes leaves its slot and
 * takes a new one; left slots are swept out when they are many.
 */
import { cardLength, writeCard } from './cards.ts';
import type { Features } from './features.ts';
import { grown, type Numbers } from './grow.ts';
import { createPool, type Pool } from './pool.ts';

/** What decides whether a pair can come together, beside the features. Days are counted from 2000-01-01; 0 is none. */
export interface Terms {
  /** The number in the record's id: 47 of `N-47`. */
  readonly number: number;
  readonly owner: string;
  /** Whom it is open to, of an offer. */
  readonly eligible: readonly string[];
  /** From when an offer is given. */
  readonly from: number;
  /** Until when an offer can be taken up, or by when a need is to be met. */
  readonly until: number;
}

const columns = {
  number: Uint32Array,
  owner: Uint16Array,
  eligible: Uint32Array,
  from: Uint16Array,
  until: Uint16Array,
  languages: Uint16Array,
  alive: Uint8Array,
  /** Where the slot's tags, concepts and other words begin; they end where the next slot's begin. */
  tagsAt: Uint32Array,
  conceptsAt: Uint32Array,
  restAt: Uint32Array,
} as const;
const pools = {
  tag: Uint8Array,
  tagWeight: Uint8Array,
  concept: Uint16Array,
  conceptWeight: Uint8Array,
  /** Number of the words that said a concept, plus one; 0 where a narrower one did. */
  words: Uint32Array,
  rest: Uint32Array,
  /** What is quick to see of each slot, see `cards.ts`. */
  card: Uint16Array,
} as const;

const columnKeys = Object.keys(columns) as (keyof typeof columns)[];

/** Every array of an arena, by its kind. */
export const arrayKinds = { ...columns, ...pools } as const;

type Made<T> = { -readonly [K in keyof T]: T[K] extends new (length: number) => infer A ? A : never };
export type Columns = Made<typeof columns>;
export type Pools = Made<typeof pools>;

export interface Arena extends Columns, Pools {
  /** Slots in use, dead ones included. */
  size: number;
  dead: number;
  readonly owners: Pool;
  /** Lists of eligibility, joined by commas. */
  readonly lists: Pool;
  readonly phrases: Pool;
  readonly stems: Pool;
}

/** Written out, for the engine keeps an object of a known shape in order: its arrays are read millions of times. */
export function createArena(): Arena {
  return {
    number: new Uint32Array(64),
    owner: new Uint16Array(64),
    eligible: new Uint32Array(64),
    from: new Uint16Array(64),
    until: new Uint16Array(64),
    languages: new Uint16Array(64),
    alive: new Uint8Array(64),
    tagsAt: new Uint32Array(64),
    conceptsAt: new Uint32Array(64),
    restAt: new Uint32Array(64),
    tag: new Uint8Array(64),
    tagWeight: new Uint8Array(64),
    concept: new Uint16Array(64),
    conceptWeight: new Uint8Array(64),
    words: new Uint32Array(64),
    rest: new Uint32Array(64),
    card: new Uint16Array(64),
    size: 0,
    dead: 0,
    owners: createPool(),
    lists: createPool(),
    phrases: createPool(),
    stems: createPool(),
  };
}

/** Makes room for one more slot and what it holds. */
function makeRoom(arena: Arena, features: Features): void {
  const { size } = arena;
  const [tags, concepts, rest] = [arena.tagsAt[size] ?? 0, arena.conceptsAt[size] ?? 0, arena.restAt[size] ?? 0];
  for (const key of columnKeys) grow(arena, key, size + 2);
  for (const key of ['tag', 'tagWeight'] as const) grow(arena, key, tags + features.tags.size);
  for (const key of ['concept', 'conceptWeight', 'words'] as const) grow(arena, key, concepts + features.concepts.size);
  grow(arena, 'rest', rest + features.rest.length);
  grow(arena, 'card', (size + 1) * cardLength);
}

function grow<K extends keyof (Columns & Pools)>(arena: Columns & Pools, key: K, length: number): void {
  arena[key] = grown(arena[key] as Numbers, length) as (Columns & Pools)[K];
}

/** Adds a record and returns its slot. */
export function place(arena: Arena, terms: Terms, features: Features): number {
  makeRoom(arena, features);
  const slot = arena.size;
  arena.number[slot] = terms.number;
  arena.owner[slot] = arena.owners.number(terms.owner);
  arena.eligible[slot] = arena.lists.number(terms.eligible.join(','));
  arena.from[slot] = terms.from;
  arena.until[slot] = terms.until;
  arena.languages[slot] = features.languages;
  arena.alive[slot] = 1;
  writeTags(arena, slot, features);
  writeConcepts(arena, slot, features);
  writeRest(arena, slot, features);
  writeCard(arena.card, slot * cardLength, features);
  arena.size += 1;
  return slot;
}

function writeTags(arena: Arena, slot: number, { tags }: Features): void {
  let at = arena.tagsAt[slot] ?? 0;
  for (const [tag, weight] of tags) {
    arena.tag[at] = tag;
    arena.tagWeight[at] = weight;
    at += 1;
  }
  arena.tagsAt[slot + 1] = at;
}

function writeConcepts(arena: Arena, slot: number, { concepts }: Features): void {
  let at = arena.conceptsAt[slot] ?? 0;
  for (const [concept, { weight, words }] of concepts) {
    arena.concept[at] = concept;
    arena.conceptWeight[at] = weight;
    arena.words[at] = words === undefined ? 0 : arena.phrases.number(words) + 1;
    at += 1;
  }
  arena.conceptsAt[slot + 1] = at;
}

function writeRest(arena: Arena, slot: number, { rest }: Features): void {
  let at = arena.restAt[slot] ?? 0;
  for (const { stem, word } of rest) {
    arena.rest[at] = arena.stems.number(stem, word);
    at += 1;
  }
  arena.restAt[slot + 1] = at;
}

/** Leaves a slot; what it held stays until the arena is swept. */
export function leave(arena: Arena, slot: number): void {
  if (arena.alive[slot] === 0) return;
  arena.alive[slot] = 0;
  arena.dead += 1;
}

/** The features of a slot, as they were placed. */
export function featuresAt(arena: Arena, slot: number): Features {
  const tags = new Map<number, number>();
  for (let at = arena.tagsAt[slot] ?? 0; at < (arena.tagsAt[slot + 1] ?? 0); at += 1)
    tags.set(arena.tag[at] ?? 0, arena.tagWeight[at] ?? 0);
  const concepts = new Map<number, { weight: number; words?: string }>();
  for (let at = arena.conceptsAt[slot] ?? 0; at < (arena.conceptsAt[slot + 1] ?? 0); at += 1) {
    const said = arena.words[at] ?? 0;
    const words = said === 0 ? undefined : arena.phrases.text(said - 1);
    concepts.set(arena.concept[at] ?? 0, { weight: arena.conceptWeight[at] ?? 0, words });
  }
  const rest: { stem: string; word: string }[] = [];
  for (let at = arena.restAt[slot] ?? 0; at < (arena.restAt[slot + 1] ?? 0); at += 1) {
    const number = arena.rest[at] ?? 0;
    rest.push({ stem: arena.stems.text(number), word: arena.stems.shown(number) });
  }
  return { tags, concepts, rest, languages: arena.languages[slot] ?? 0 };
}

export function termsAt(arena: Arena, slot: number): Terms {
  const list = arena.lists.text(arena.eligible[slot] ?? 0);
  return {
    number: arena.number[slot] ?? 0,
    owner: arena.owners.text(arena.owner[slot] ?? 0),
    eligible: list === '' ? [] : list.split(','),
    from: arena.from[slot] ?? 0,
    until: arena.until[slot] ?? 0,
  };
}

/** A fresh arena with what is alive, in the same order. */
export function swept(arena: Arena): Arena {
  const fresh = createArena();
  for (let slot = 0; slot < arena.size; slot += 1)
    if (arena.alive[slot] === 1) place(fresh, termsAt(arena, slot), featuresAt(arena, slot));
  return fresh;
}
