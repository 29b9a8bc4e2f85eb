/**
 * Needs and offers that look like the domain's, the same for the same seed: in six languages, of the lengths people write,
 * about the taxonomy's topics in the words of its labels, scopes and synonyms and of the lexicon, with names, numbers, places
 * and words outside of both. Some topics, words and countries are frequent and most are rare, as Zipf's law has it. Every
 * record follows from the seed and its number alone, so a million are made one after the other and none is kept.
 */
import { delegations, eligibles, regions } from '../src/domain/participants.ts';
import type { Need, Offer } from '../src/domain/records.ts';
import { costs, pillarsOf, priorities } from '../src/domain/taxonomy.ts';
import type { Language } from '../src/language/languages.ts';
import { any, between, draw, type Random, streamOf } from './corpus/chance.ts';
import { audienceTerms, modalityTerms, topicTerms } from './corpus/terms.ts';
import { compose } from './corpus/texts.ts';

export { lengths, wordCount } from './corpus/texts.ts';

/** The day of the bench, `YYYY-MM-DD`: dates of the records lie around it. */
export const today = '2026-11-23';
const noon = Date.parse(`${today}T12:00:00Z`);
const dayMs = 86_400_000;

/** Of twenty texts, how many are in which language. */
const tongues: readonly Language[] = (
  [
    ['en', 8],
    ['fr', 3],
    ['es', 3],
    ['ru', 2],
    ['ar', 2],
    ['zh', 2],
  ] as const
).flatMap(([language, share]) => Array.from({ length: share }, () => language));

const states = delegations.filter(({ value }) => !value.startsWith('org:')).map(({ value }) => value);
const chance = (random: Random, share: number) => random() < share;
const dayIn = (random: Random, from: number, to: number) =>
  new Date(noon + between(random, from, to) * dayMs).toISOString().slice(0, 10);

/** One to three of a list, each once, the first ones more often. */
function some<T>(random: Random, list: readonly T[], shift: number): T[] {
  const count = draw(random, [1, 2, 3], 1);
  return [...new Set(Array.from({ length: count }, () => draw(random, list, shift)))];
}

/** What both kinds of records have: text, topics, audience, modality, languages. */
function about(kind: 'need' | 'offer', random: Random) {
  const language = any(random, tongues);
  const topics = some(random, topicTerms, 8);
  const [audience, modality] = [draw(random, audienceTerms, 4), draw(random, modalityTerms, 4)];
  const matter = {
    language,
    topics: topics.map(({ terms }) => terms),
    audience: audience.terms,
    modality: modality.terms,
  };
  const ids = topics.map(({ id }) => id);
  return {
    language,
    record: {
      version: 1,
      createdAt: new Date(noon),
      updatedAt: new Date(noon),
      loggedBy: 'person-1',
      stakeholders: chance(random, 0.5),
      ...compose(kind, random, matter),
      topics: ids,
      pillars: [...pillarsOf(ids)],
      audience: chance(random, 0.7) ? [audience.id] : [],
      modality: chance(random, 0.8) ? [modality.id] : [],
      languages: chance(random, 0.85)
        ? [...new Set([language, draw(random, ['en', 'fr', 'es', 'ru', 'ar', 'zh'])])]
        : [],
    },
  };
}

const categories = ['oda-eligible', 'ldc', 'sids', 'lldc'];
const organisations = eligibles.map(({ value }) => value).filter((value) => value.startsWith('org:'));

/** Of twenty offers, how many are open. */
const offerStatuses: readonly Offer['status'][] = [
  ...Array.from({ length: 18 }, () => 'open' as const),
  'planned',
  'closed',
];

/** Whom an offer is open to: anyone, somebody, or not stated. */
function eligible(random: Random): string[] {
  const kind = random();
  if (kind < 0.4) return ['global'];
  if (kind < 0.55) return [draw(random, categories)];
  if (kind < 0.7) return [any(random, regions).value];
  if (kind < 0.8) return [draw(random, organisations)];
  return kind < 0.9 ? [...new Set(Array.from({ length: 6 }, () => any(random, states)))] : [];
}

/** A record and the language its text was written in. */
export interface Written<T> {
  readonly record: T;
  readonly language: Language;
}

/** The offer of a number, from 0. Topics are missing from 15 of a hundred. */
export function offerAt(seed: number, index: number): Written<Offer> {
  const random = streamOf(seed, 1, index);
  const { language, record } = about('offer', random);
  const offer: Offer = {
    ...record,
    ...(chance(random, 0.15) ? { topics: [], pillars: [] } : {}),
    _id: `O-${index + 1}`,
    owners: [draw(random, delegations, 30).value],
    visibility: chance(random, 0.7) ? 'group' : 'public',
    eligible: eligible(random),
    status: any(random, offerStatuses),
    ...(chance(random, 0.4) ? { places: between(random, 5, 60), cost: any(random, costs).value } : {}),
    ...(chance(random, 0.3) ? { from: dayIn(random, -60, 200), to: dayIn(random, 200, 700) } : {}),
    ...(chance(random, 0.35) ? { deadline: dayIn(random, -20, 300) } : {}),
  };
  return { language, record: offer };
}

/** The need of a number, from 0. */
export function needAt(seed: number, index: number): Written<Need> {
  const random = streamOf(seed, 2, index);
  const { language, record } = about('need', random);
  const need: Need = {
    ...record,
    _id: `N-${index + 1}`,
    owners: [draw(random, states, 30)],
    visibility: 'closed',
    status: 'open',
    ...(chance(random, 0.5) ? { people: between(random, 5, 80) } : {}),
    ...(chance(random, 0.4) ? { by: dayIn(random, 60, 500) } : {}),
    ...(chance(random, 0.3) ? { priority: any(random, priorities).value } : {}),
  };
  return { language, record: need };
}

/** Offers one after the other, from a number on. */
export function* offers(seed: number, count: number, from = 0): Generator<Offer> {
  for (let index = from; index < from + count; index++) yield offerAt(seed, index).record;
}

/** Needs one after the other, from a number on. */
export function* needs(seed: number, count: number, from = 0): Generator<Need> {
  for (let index = from; index < from + count; index++) yield needAt(seed, index).record;
}
