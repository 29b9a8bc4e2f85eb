/** For each tag and each concept, the slots that have it: where candidates are found. */
import { concepts } from '../lexicon/concepts.ts';
import type { Arena } from './arena.ts';
import { firstAudience, pillarBits, stated } from './features.ts';
import { grown } from './grow.ts';
import type { Spread } from './tally.ts';
import { weights } from './weights.ts';

/** Slots in their order, each with the weight of what it has in the lowest bits: room for 16 million slots, and weights to 255. */
interface List {
  entries: Uint32Array;
  size: number;
}
const weightBits = 8;
const weightOf = 255;

const none: List = { entries: new Uint32Array(0), size: 0 };
const listFor = (count: number): List => ({ entries: new Uint32Array(count), size: 0 });

function push(list: List, slot: number, weight: number): void {
  if (list.size === list.entries.length) list.entries = grown(list.entries, list.size + 1);
  list.entries[list.size] = (slot << weightBits) | weight;
  list.size += 1;
}

export interface Postings {
  readonly topics: readonly List[];
  readonly concepts: readonly List[];
}

/** Lists with room for what `arena` holds and some more, so that none has to grow while it is entered; nothing is in them yet. */
export function createPostings(arena: Arena): Postings {
  const sized = (values: ArrayLike<number>, end: number, kinds: number) => {
    const counts = new Uint32Array(kinds);
    for (let at = 0; at < end; at += 1) counts[values[at] as number] = (counts[values[at] as number] as number) + 1;
    return Array.from(counts, (count) => listFor(count + (count >> 3)));
  };
  return {
    topics: sized(arena.tag, arena.tagsAt[arena.size] ?? 0, firstAudience),
    concepts: sized(arena.concept, arena.conceptsAt[arena.size] ?? 0, concepts.length),
  };
}

/** Enters a slot of the arena. */
export function enter({ topics, concepts: byConcept }: Postings, arena: Arena, slot: number): void {
  const { tagsAt, tag, tagWeight, conceptsAt, concept, conceptWeight } = arena;
  for (let at = tagsAt[slot] ?? 0, end = tagsAt[slot + 1] ?? 0; at < end; at += 1) {
    const weight = tagWeight[at] as number;
    const list = topics[tag[at] as number];
    if (list !== undefined) push(list, slot, weight >= stated ? 100 : weight);
  }
  for (let at = conceptsAt[slot] ?? 0, end = conceptsAt[slot + 1] ?? 0; at < end; at += 1) {
    const list = byConcept[concept[at] as number];
    if (list !== undefined) push(list, slot, conceptWeight[at] as number);
  }
}

/** Working memory of a search: a rough sum for each slot, the slots that have one, and room for those of them that are chosen. */
export interface Sums {
  sums: Uint16Array;
  touched: Uint32Array;
  found: Uint32Array;
  size: number;
}

export const createSums = (): Sums => ({
  sums: new Uint16Array(0),
  touched: new Uint32Array(0),
  found: new Uint32Array(0),
  size: 0,
});

/** A point of the score in the sums. A sum stays below 65,536: no list adds more than some 700, and a record has few. */
export const scale = 16;

/**
 * Rough sums for every slot that has a topic in common with `one`, so that the likely come first: what topics they
 * share and, where somebody `looks` for the best, what concepts. Those without a topic in common are left out: nothing is
 * suggested without one. Only where somebody looks and few have one, those of a kindred topic are there as well.
 */
export function gather(
  { topics, concepts: byConcept }: Postings,
  one: Spread,
  arena: Arena,
  into: Sums,
  looks: boolean,
): void {
  clear(into, arena.size);
  for (const [tag, list] of topics.entries()) {
    const weight = one.tags[tag] ?? 0;
    if (weight > 0) touch(list, (scale * weights.topic * (weight >= stated ? 100 : weight)) / 1e4, into);
  }
  if (!looks) return;
  if (areFew(into, arena))
    for (const tag of kindredOf(one)) touch(topics[tag], (scale * weights.topic * kindred) / 1e4, into);
  const norm = Math.max(1, one.totals.squares);
  for (const concept of tellingOf(one, byConcept, into.size)) {
    const list = byConcept[concept];
    if (list !== undefined) add(list, (scale * weights.words * (one.concepts[concept] ?? 0)) / norm, into);
  }
}

/** How many concepts tell the likely from the others, at most. */
const telling = 8;
/** How many entries of their lists are gone through: so many for each slot that is compared, and always this many. */
const effort = { slot: 0.5, least: 10_000 } as const;

/** The concepts that tell most for the length of their lists: one that half the offers have tells little and costs much. */
function tellingOf({ concepts: row }: Spread, lists: readonly List[], slots: number): number[] {
  const there: { concept: number; weight: number; size: number }[] = [];
  for (let concept = 0; concept < row.length; concept += 1) {
    const weight = row[concept] ?? 0;
    if (weight > 0) there.push({ concept, weight, size: lists[concept]?.size ?? 0 });
  }
  const heaviest = there.sort((a, b) => b.weight - a.weight).slice(0, telling);
  heaviest.sort((a, b) => b.weight ** 2 * a.size - a.weight ** 2 * b.size || a.concept - b.concept);
  let left = Math.max(effort.least, effort.slot * slots);
  return heaviest.flatMap(({ concept, size }) => {
    if (size > left) return [];
    left -= size;
    return [concept];
  });
}

/** Where fewer have a topic in common, those of a kindred topic are looked at as well. */
const few = 400;
/** What a kindred topic is worth, in hundredths of a stated one. */
const kindred = 20;

/** Dead slots do not count: what is found depends on what is there alone. */
function areFew({ touched, size }: Sums, { alive }: Arena): boolean {
  let count = 0;
  for (let at = 0; at < size && count < few; at += 1) count += alive[touched[at] as number] as number;
  return count < few;
}

/** The topics of the same pillars that the record itself does not have. */
function kindredOf({ tags, totals }: Spread): number[] {
  const pillars = totals.pillars === 0 ? totals.allPillars : totals.pillars;
  return pillarBits.flatMap((bit, tag) => ((bit & pillars) !== 0 && (tags[tag] ?? 0) === 0 ? [tag] : []));
}

function clear(into: Sums, slots: number): void {
  into.size = 0;
  if (into.sums.length >= slots) {
    into.sums.fill(0, 0, slots);
    return;
  }
  into.sums = new Uint16Array(Math.ceil(slots * 1.2));
  into.touched = new Uint32Array(into.sums.length + 1);
  into.found = new Uint32Array(into.sums.length + 1);
}

/** 1 for a sum that is there, 0 for none: it cannot be foreseen which, and a branch that is guessed wrong costs more. */
const isThere = (sum: number) => -sum >>> 31;

/** Adds `factor` of each weight; in 256ths, for whole numbers are quicker. */
function touch(list: List = none, factor: number, into: Sums): void {
  const whole = Math.round(256 * factor);
  if (into.size === 0) touchFirst(list, whole, into);
  else touchMore(list, whole, into);
}

function touchFirst({ entries, size }: List, whole: number, into: Sums): void {
  const { sums, touched } = into;
  for (let at = 0; at < size; at += 1) {
    const entry = entries[at] as number;
    const slot = entry >>> weightBits;
    touched[at] = slot;
    sums[slot] = 1 + (Math.imul(whole, entry & weightOf) >> 8);
  }
  into.size = size;
}

function touchMore({ entries, size }: List, whole: number, into: Sums): void {
  const { sums, touched } = into;
  let count = into.size;
  for (let at = 0; at < size; at += 1) {
    const entry = entries[at] as number;
    const slot = entry >>> weightBits;
    const sum = sums[slot] as number;
    touched[count] = slot;
    count += 1 - isThere(sum);
    sums[slot] = sum + 1 + (Math.imul(whole, entry & weightOf) >> 8);
  }
  into.size = count;
}

function add({ entries, size }: List, factor: number, { sums }: Sums): void {
  const whole = Math.round(256 * factor);
  for (let at = 0; at < size; at += 1) {
    const entry = entries[at] as number;
    const slot = entry >>> weightBits;
    const sum = sums[slot] as number;
    sums[slot] = sum + (-isThere(sum) & (Math.imul(whole, entry & weightOf) >> 8));
  }
}
