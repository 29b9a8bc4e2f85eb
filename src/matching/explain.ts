/** Why a pair has its points: the parts that add up to the score, with what both sides share in the texts' own words. */

import type { Match, Part } from '../domain/records.ts';
import { languages } from '../domain/taxonomy.ts';
import { type Features, firstAudience, firstModality, stated, statesAny, tagValues } from './features.ts';
import type { PartName, Points } from './points.ts';
import { weights } from './weights.ts';

/** Things in common that are named for one part, and letters of one of them: the schema of a part has room for that. */
const most = 5;
const longest = 45;

/** The parts of a pair's score, in the order of their weight. */
export function partsOf(need: Features, offer: Features, points: Points, eligibility: Match['eligibility']): Part[] {
  const languagesKnown = need.languages !== 0 && offer.languages !== 0;
  return [
    listPart(points, 'topic', need, offer),
    part(points, 'words', true, sharedWords(need, offer)),
    listPart(points, 'audience', need, offer),
    listPart(points, 'modality', need, offer),
    part(points, 'language', languagesKnown, sharedLanguages(need.languages & offer.languages)),
    part(points, 'region', eligibility !== 'unknown', []),
  ];
}

function part(points: Points, name: PartName, known: boolean, shared: readonly string[]): Part {
  return { name, points: points[name], of: weights[name], known, shared: shared.slice(0, most) };
}

/** Where the tags of a list begin, and where they end. */
const ranges = {
  topic: [0, firstAudience],
  audience: [firstAudience, firstModality],
  modality: [firstModality, tagValues.length],
} as const;

function listPart(points: Points, name: keyof typeof ranges, need: Features, offer: Features): Part {
  const [from, to] = ranges[name];
  const known = statesAny(need, from, to) && statesAny(offer, from, to);
  return part(points, name, known, sharedTags(need, offer, from, to));
}

/** How sure a tag is: stated ones are, others by their weight. */
const sureness = (weight: number) => (weight >= stated ? 100 : weight);

/** Values both sides have, the surest first. */
function sharedTags(need: Features, offer: Features, from: number, to: number): string[] {
  const both: { value: string; sure: number }[] = [];
  for (const [tag, weight] of need.tags) {
    const other = tag >= from && tag < to ? offer.tags.get(tag) : undefined;
    const sure = other === undefined ? 0 : sureness(weight) * sureness(other);
    if (sure > 0) both.push({ value: tagValues[tag] ?? '', sure });
  }
  return both.sort((a, b) => b.sure - a.sure).map(({ value }) => value);
}

/** The languages of some bits. */
function sharedLanguages(both: number): string[] {
  return both === 0 ? [] : languages.flatMap(({ value }, place) => ((both >> place) & 1 ? [value] : []));
}

/** What both texts say, the weightiest first: a word of both, or the two words for one thing, the need's first. */
function sharedWords(need: Features, offer: Features): string[] {
  const both: { one: string; other: string; weight: number }[] = [];
  for (const [concept, { weight, words }] of need.concepts) {
    const other = words === undefined ? undefined : offer.concepts.get(concept);
    if (words !== undefined && other?.words !== undefined)
      both.push({ one: words, other: other.words, weight: weight * other.weight });
  }
  const told: string[] = [];
  for (const { one, other } of both.sort((a, b) => b.weight - a.weight)) tell(told, pair(one, other));
  if (told.length < most) for (const { stem, word } of need.rest) if (hasWord(offer, stem)) tell(told, cut(word));
  return told;
}

function tell(told: string[], words: string): void {
  if (told.length < most && !told.includes(words)) told.push(words);
}

/** Whether no concept took a word of the offer that this one has, too. */
function hasWord({ rest }: Features, stem: string): boolean {
  for (const each of rest) if (each.stem === stem) return true;
  return false;
}

const cut = (words: string) => (words.length > longest ? `${words.slice(0, longest - 1)}…`.toWellFormed() : words);

function pair(one: string, other: string): string {
  const same = one === other || (one.length === other.length && one.toLowerCase() === other.toLowerCase());
  return same ? cut(one) : `${cut(one)} = ${cut(other)}`;
}
