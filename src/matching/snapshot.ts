/** The index as bytes, so that a start need not read every record: a header in JSON, then the arrays one after the other. */
import { hash } from '../hash.ts';
import { evidence, heaviest } from '../intake/subjects.ts';
import { concepts } from '../lexicon/concepts.ts';
import { hinting } from '../lexicon/hints.ts';
import { type Arena, arrayKinds, createArena } from './arena.ts';
import { cardLength } from './cards.ts';
import { tagValues } from './features.ts';
import type { Numbers } from './grow.ts';
import { createPool, type Pool } from './pool.ts';
import * as figures from './weights.ts';

/** Where a snapshot is kept between two runs; whoever implements it sees to its secrecy. */
export interface Snapshots {
  load(): Promise<Uint8Array | undefined>;
  /** The pieces of one snapshot, in their order. */
  save(pieces: readonly Uint8Array[]): Promise<void>;
  /** Removes what was kept. */
  clear(): Promise<void>;
}

export interface Snapshot {
  readonly needs: Arena;
  readonly offers: Arena;
  /** The mark of the store that it was made of. */
  readonly store: number;
  /** The last place in the order of writes that is in it, and those before it that are not. */
  readonly last: number;
  readonly gaps: readonly number[];
}

/** Raised with every change of code that reads texts or keeps them otherwise; a test holds what it stands for. */
export const version = 3;

/** Changes whenever a record would be read differently: then a snapshot is of no use. */
export function fingerprint(): string {
  const figured = [tagValues, figures, evidence, hinting, heaviest];
  known ??= [version, hash(JSON.stringify([concepts, figured]))].join('.');
  return known;
}
let known: string | undefined;

interface PoolText {
  readonly all: readonly string[];
  readonly forms: readonly (readonly [number, string])[];
}
const poolNames = ['owners', 'lists', 'phrases', 'stems'] as const;

interface Head {
  readonly fingerprint: string;
  readonly store: number;
  readonly last: number;
  readonly gaps: readonly number[];
  readonly sides: readonly {
    readonly size: number;
    readonly dead: number;
    readonly lengths: Readonly<Record<string, number>>;
    readonly pools: Readonly<Record<string, PoolText>>;
  }[];
}

const textOf = (pool: Pool): PoolText => ({ all: pool.all, forms: [...pool.forms] });

/** The texts of a pool that one of `used` needs; the others are left empty: no word is kept of what is gone. */
function usedOf(pool: Pool, used: ReadonlySet<number>): PoolText {
  const all = pool.all.map((text, number) => (used.has(number) ? text : ''));
  return { all, forms: [...pool.forms].filter(([number]) => used.has(number)) };
}

/** The numbers of an array that living slots have, in the part that `starts` says is theirs. */
function living(arena: Arena, numbers: Uint32Array, starts: Uint32Array, base: number): ReadonlySet<number> {
  const used = new Set<number>();
  for (let slot = 0; slot < arena.size; slot += 1)
    if (arena.alive[slot] === 1)
      for (let at = starts[slot] ?? 0; at < (starts[slot + 1] ?? 0); at += 1) used.add((numbers[at] ?? 0) - base);
  return used;
}

function poolsOf(arena: Arena): Head['sides'][number]['pools'] {
  const { owners, lists, phrases, stems, dead } = arena;
  const names = { owners: textOf(owners), lists: textOf(lists) };
  if (dead === 0) return { ...names, phrases: textOf(phrases), stems: textOf(stems) };
  // the number of a concept's words is one more than that of the text
  const said = living(arena, arena.words, arena.conceptsAt, 1);
  return { ...names, phrases: usedOf(phrases, said), stems: usedOf(stems, living(arena, arena.rest, arena.restAt, 0)) };
}

function lengthOf(arena: Arena, key: keyof typeof arrayKinds): number {
  if (key === 'tag' || key === 'tagWeight') return arena.tagsAt[arena.size] ?? 0;
  if (key === 'concept' || key === 'conceptWeight' || key === 'words') return arena.conceptsAt[arena.size] ?? 0;
  if (key === 'card') return arena.size * cardLength;
  return key === 'rest' ? (arena.restAt[arena.size] ?? 0) : arena.size + 1;
}

const keys = Object.keys(arrayKinds) as (keyof typeof arrayKinds)[];

function headOf({ needs, offers, ...rest }: Snapshot): Head {
  const sides = [needs, offers].map((arena) => ({
    size: arena.size,
    dead: arena.dead,
    lengths: Object.fromEntries(keys.map((key) => [key, lengthOf(arena, key)])),
    pools: poolsOf(arena),
  }));
  return { fingerprint: fingerprint(), ...rest, sides };
}

/** Arrays begin at multiples of eight. */
const padded = (length: number) => Math.ceil(length / 8) * 8;

/** An array lies in the file with some room, so that it is used where it was read and the first record that is added fits. */
const roomFor = (count: number) => count + (count >> 3) + 64;
const bytesFor = (key: keyof typeof arrayKinds, count: number) =>
  padded(roomFor(count) * arrayKinds[key].BYTES_PER_ELEMENT);

/**
 * The pieces of a snapshot. They stay as they are when the index goes on: what is written of a record is written once, and
 * only whether it is alive changes afterwards, which is copied here.
 */
export function writeSnapshot(snapshot: Snapshot): Uint8Array[] {
  const head = new TextEncoder().encode(JSON.stringify(headOf(snapshot)));
  const start = new Uint8Array(8 + padded(head.length));
  new DataView(start.buffer).setUint32(0, head.length, true);
  start.set(head, 8);
  const arrays = [snapshot.needs, snapshot.offers].flatMap((arena) =>
    keys.flatMap((key) => {
      const count = lengthOf(arena, key);
      const part = arena[key].subarray(0, count);
      return withRoom(key === 'alive' ? part.slice() : part, bytesFor(key, count));
    }),
  );
  return [start, ...arrays];
}

function withRoom({ buffer, byteOffset, byteLength }: Numbers, length: number): Uint8Array[] {
  return [new Uint8Array(buffer, byteOffset, byteLength), new Uint8Array(length - byteLength)];
}

/** The snapshot, or undefined where it is of another version of the product, or no snapshot. */
export function readSnapshot(bytes: Uint8Array): Snapshot | undefined {
  try {
    return read(bytes);
  } catch {
    // whatever is wrong with it, the records themselves are there to be read
    return undefined;
  }
}

function read(given: Uint8Array): Snapshot | undefined {
  const head = headIn(given);
  if (head?.fingerprint !== fingerprint()) return undefined;
  const { buffer, from } = aligned(given);
  let at = from + 8 + padded(headLength(given));
  if (at + sizeOf(head) > from + given.length) return undefined;
  const [needs, offers] = head.sides.map((side) => {
    const arena = { ...createArena(), size: side.size, dead: side.dead };
    for (const key of keys) {
      const count = side.lengths[key] ?? 0;
      Object.assign(arena, { [key]: new arrayKinds[key](buffer, at, roomFor(count)) });
      at += bytesFor(key, count);
    }
    const pools = poolNames.map((name) => [name, createPool(side.pools[name]?.all, side.pools[name]?.forms)] as const);
    return Object.assign(arena, Object.fromEntries(pools));
  });
  if (needs === undefined || offers === undefined) return undefined;
  return { needs, offers, store: head.store, last: head.last, gaps: head.gaps };
}

/** Arrays lie at multiples of eight of what holds them. */
function aligned(bytes: Uint8Array): { buffer: ArrayBuffer; from: number } {
  const { buffer, byteOffset } = bytes;
  if (buffer instanceof ArrayBuffer && byteOffset % 8 === 0) return { buffer, from: byteOffset };
  return { buffer: bytes.slice().buffer, from: 0 };
}

/** Bytes of all arrays of a snapshot. */
function sizeOf({ sides }: Head): number {
  const sizes = sides.flatMap(({ lengths }) => keys.map((key) => bytesFor(key, lengths[key] ?? 0)));
  return sizes.reduce((sum, size) => sum + size, 0);
}

const headLength = (bytes: Uint8Array) =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(0, true);

function headIn(bytes: Uint8Array): Head | undefined {
  if (bytes.length < 8 || bytes.length < 8 + headLength(bytes)) return undefined;
  try {
    return JSON.parse(new TextDecoder().decode(bytes.subarray(8, 8 + headLength(bytes)))) as Head;
  } catch {
    return undefined;
  }
}
