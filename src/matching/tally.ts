/**
 * What two records have in common, in whole numbers: one is spread over a row for each possible value, the other is a slot
 * of an arena that is walked through once. The result is the same whichever of the two is spread.
 */
import { concepts } from '../lexicon/concepts.ts';
import type { Arena } from './arena.ts';
import { type Features, firstAudience, firstModality, pillarBits, stated, tagValues } from './features.ts';

/** What one record has of its own. Weights are in hundredths. */
export interface Totals {
  topics: number;
  /** Bits of the pillars of what is stated, and of that and what is inferred. */
  pillars: number;
  allPillars: number;
  inferredTopics: number;
  audiences: number;
  inferredAudiences: number;
  likeliestAudience: number;
  modalities: number;
  inferredModalities: number;
  likeliestModality: number;
  concepts: number;
  squares: number;
}

/** Best and sum of the products of two lists, in ten-thousandths: of what the need states, and of what its words point to. */
export interface Met {
  best: number;
  sum: number;
  inferredBest: number;
  inferredSum: number;
}

export interface Tally {
  readonly topic: Met;
  readonly audience: Met;
  readonly modality: Met;
  /** Concepts: the sum of products, and of the smaller weights. */
  dot: number;
  shared: number;
  /** Words in common that no concept took. */
  rest: number;
  /** Bits of the languages of both. */
  languages: number;
  readonly need: Totals;
  readonly offer: Totals;
}

/** A record spread out for comparing many with it. */
export interface Spread {
  readonly side: 'need' | 'offer';
  readonly tags: Uint8Array;
  readonly concepts: Uint8Array;
  /** A mark for each other word it has, by the word's number in the arena. */
  readonly rest: Uint8Array;
  readonly hasRest: boolean;
  readonly languages: number;
  readonly totals: Totals;
}

const noTotals = (): Totals => ({
  topics: 0,
  pillars: 0,
  allPillars: 0,
  inferredTopics: 0,
  audiences: 0,
  inferredAudiences: 0,
  likeliestAudience: 0,
  modalities: 0,
  inferredModalities: 0,
  likeliestModality: 0,
  concepts: 0,
  squares: 0,
});
const noneMet = (): Met => ({ best: 0, sum: 0, inferredBest: 0, inferredSum: 0 });

/** A tally to be written over for each slot that `one` is compared with; what `one` has of its own is in it already. */
export function tallyOf({ side, totals }: Spread): Tally {
  return {
    topic: noneMet(),
    audience: noneMet(),
    modality: noneMet(),
    dot: 0,
    shared: 0,
    rest: 0,
    languages: 0,
    need: side === 'need' ? totals : noTotals(),
    offer: side === 'offer' ? totals : noTotals(),
  };
}

/** Spreads a record; its other words are known by the numbers they have in `arena`. */
export function spread(features: Features, side: Spread['side'], arena: Arena): Spread {
  const tags = new Uint8Array(tagValues.length);
  const row = new Uint8Array(concepts.length);
  const totals = noTotals();
  for (const [tag, weight] of features.tags) {
    tags[tag] = weight;
    countTag(totals, tag, weight);
  }
  for (const [concept, { weight }] of features.concepts) {
    row[concept] = weight;
    totals.concepts += weight;
    totals.squares += weight * weight;
  }
  const rest = new Uint8Array(arena.stems.all.length);
  const numbers = features.rest.flatMap(({ stem }) => arena.stems.find(stem) ?? []);
  for (const number of numbers) rest[number] = 1;
  return { side, tags, concepts: row, rest, hasRest: numbers.length > 0, languages: features.languages, totals };
}

function countTag(totals: Totals, tag: number, weight: number): void {
  const likely = weight & 127;
  const said = (weight & stated) === 0 ? 0 : 1;
  if (tag < firstAudience) {
    totals.topics += said;
    totals.inferredTopics += likely;
    const bit = pillarBits[tag] ?? 0;
    totals.allPillars |= bit;
    if (said === 1) totals.pillars |= bit;
  } else if (tag < firstModality) {
    totals.audiences += said;
    totals.inferredAudiences += likely;
    if (likely > totals.likeliestAudience) totals.likeliestAudience = likely;
  } else {
    totals.modalities += said;
    totals.inferredModalities += likely;
    if (likely > totals.likeliestModality) totals.likeliestModality = likely;
  }
}

function clearTotals(totals: Totals): void {
  totals.topics = totals.pillars = totals.allPillars = totals.inferredTopics = totals.concepts = totals.squares = 0;
  totals.audiences = totals.inferredAudiences = totals.likeliestAudience = 0;
  totals.modalities = totals.inferredModalities = totals.likeliestModality = 0;
}

function clearMet(met: Met): void {
  met.best = met.sum = met.inferredBest = met.inferredSum = 0;
}

function meet(met: Met, needed: number, offered: number): void {
  const other = (offered & stated) === 0 ? offered : 100;
  if (needed >= stated) {
    const product = 100 * other;
    met.sum += product;
    if (product > met.best) met.best = product;
  }
  const product = (needed & 127) * other;
  met.inferredSum += product;
  if (product > met.inferredBest) met.inferredBest = product;
}

/** Compares a spread record with a slot; the tally is written over `into`, made by `tallyOf` once for thousands. */
export function tally(one: Spread, arena: Arena, slot: number, into: Tally): Tally {
  const isNeed = one.side === 'need';
  const own = isNeed ? into.offer : into.need;
  if (isNeed) own.allPillars = 0;
  else clearTotals(own);
  clearMet(into.topic);
  clearMet(into.audience);
  clearMet(into.modality);
  tallyTags(one, arena, slot, into, own, isNeed);
  tallyConcepts(one, arena, slot, into, own);
  into.rest = restShared(one, arena, slot);
  into.languages = one.languages & (arena.languages[slot] ?? 0);
  return into;
}

function tallyTags(one: Spread, arena: Arena, slot: number, into: Tally, own: Totals, isNeed: boolean): void {
  const end = arena.tagsAt[slot + 1] ?? 0;
  const { tag: tags, tagWeight: weights } = arena;
  const row = one.tags;
  for (let at = arena.tagsAt[slot] ?? 0; at < end; at += 1) {
    const tag = tags[at] as number;
    const weight = weights[at] as number;
    // of an offer nothing counts but its pillars, and most of what is compared are offers
    if (!isNeed) countTag(own, tag, weight);
    else if (tag < firstAudience) own.allPillars |= pillarBits[tag] as number;
    const other = row[tag] as number;
    if (other === 0) continue;
    const met = tag < firstAudience ? into.topic : tag < firstModality ? into.audience : into.modality;
    if (isNeed) meet(met, other, weight);
    else meet(met, weight, other);
  }
}

function tallyConcepts(one: Spread, arena: Arena, slot: number, into: Tally, own: Totals): void {
  const end = arena.conceptsAt[slot + 1] ?? 0;
  const { concept: places, conceptWeight: weights } = arena;
  const row = one.concepts;
  let [dot, shared, sum, squares] = [0, 0, 0, 0];
  for (let at = arena.conceptsAt[slot] ?? 0; at < end; at += 1) {
    const weight = weights[at] as number;
    const other = row[places[at] as number] as number;
    sum += weight;
    squares += weight * weight;
    dot += weight * other;
    shared += weight < other ? weight : other;
  }
  into.dot = dot;
  into.shared = shared;
  own.concepts = sum;
  own.squares = squares;
}

function restShared({ rest, hasRest }: Spread, arena: Arena, slot: number): number {
  if (!hasRest) return 0;
  const words = arena.rest;
  let count = 0;
  const end = arena.restAt[slot + 1] ?? 0;
  for (let at = arena.restAt[slot] ?? 0; at < end; at += 1) count += rest[words[at] as number] as number;
  return count;
}
