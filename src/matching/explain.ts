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
  const part = (name: PartName, known: boolean, shared: readonly string[]): Part => {
    return { name, points: points[name], of: weights[name], known, shared: shared.slice(0, most) };
  };
  const list = (name: 'topic' | 'audience' | 'modality', from: number, to: number) =>
    part(name, statesAny(need, from, to) && statesAny(offer, from, to), sharedTags(need, offer, from, to));
  return [
    list('topic', 0, firstAudience),
    part('words', true, sharedWords(need, offer)),
    list('audience', firstAudience, firstModality),
    list('modality', firstModality, tagValues.length),
    part('language', need.languages !== 0 && offer.languages !== 0, sharedLanguages(need, offer)),
    part('region', eligibility !== 'unknown', []),
  ];
}

/** How sure a tag is: stated ones are, others by their weight. */
const sureness = (weight: number) => (weight >= stated ? 100 : weight);

/** Values both sides have, the surest first. */
function sharedTags(need: Features, offer: Features, from: number, to: number): string[] {
  const both = [...need.tags].flatMap(([tag, weight]) => {
    const other = offer.tags.get(tag);
    const sure = other === undefined ? 0 : sureness(weight) * sureness(other);
    return tag >= from && tag < to && sure > 0 ? [{ value: tagValues[tag] ?? '', sure }] : [];
  });
  return both.sort((a, b) => b.sure - a.sure).map(({ value }) => value);
}

function sharedLanguages(need: Features, offer: Features): string[] {
  const both = need.languages & offer.languages;
  return languages.flatMap(({ value }, place) => ((both >> place) & 1 ? [value] : []));
}

/** What both texts say, the weightiest first: a word of both, or the two words for one thing, the need's first. */
function sharedWords(need: Features, offer: Features): string[] {
  const both = [...need.concepts].flatMap(([concept, { weight, words }]) => {
    const other = offer.concepts.get(concept);
    if (words === undefined || other?.words === undefined) return [];
    return [{ told: pair(words, other.words), weight: weight * other.weight }];
  });
  const told = both.sort((a, b) => b.weight - a.weight).map((each) => each.told);
  const rest = need.rest
    .filter(({ stem }) => offer.rest.some((each) => each.stem === stem))
    .map(({ word }) => cut(word));
  return [...new Set([...told, ...rest])];
}

const cut = (words: string) => (words.length > longest ? `${words.slice(0, longest - 1)}…`.toWellFormed() : words);

function pair(one: string, other: string): string {
  return one.toLowerCase() === other.toLowerCase() ? cut(one) : `${cut(one)} = ${cut(other)}`;
}
