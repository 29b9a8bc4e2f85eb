/**
 * Gate, then a sum of parts, and the parts are what people see: whole points of a hundred that add up to the score.
 * The score is a pure function of the pair. No part depends on who the provider is. A field that is not stated earns a
 * prior, never full marks.
 */
import { isAmong } from '../domain/participants.ts';
import type { Match, Need, Offer, Part } from '../domain/records.ts';
import { pillarsOf } from '../domain/taxonomy.ts';
import { sharedWords } from './words.ts';

/** Points to be had for each part; they add up to 100. */
export const weights = { topic: 52, words: 13, audience: 15, modality: 7, language: 7, region: 6 } as const;
/** What a part earns when one side does not state it. */
const prior = 0.4;
/** From this score on a pair is suggested. */
export const threshold = 45;

export type Closed = 'own' | 'not open' | 'over' | 'too late' | 'not eligible';
export type Gate =
  | { readonly open: true; readonly eligibility: Match['eligibility'] }
  | { readonly open: false; readonly why: Closed };

const openNeeds: readonly Need['status'][] = ['open', 'in progress', 'partly covered'];
const openOffers: readonly Offer['status'][] = ['open', 'planned'];

export function isOpenNeed(need: Need): boolean {
  return openNeeds.includes(need.status);
}

export function isOpenOffer(offer: Offer, today: string): boolean {
  return openOffers.includes(offer.status) && !isPast(offer, today);
}

function isPast(offer: Offer, today: string): boolean {
  return (offer.deadline ?? offer.to ?? today) < today;
}

/** Whether the pair can come together at all. `today` is `YYYY-MM-DD`. */
export function gate(need: Need, offer: Offer, today: string): Gate {
  const [requester = '', provider = ''] = [need.owners[0], offer.owners[0]];
  if (requester === provider) return { open: false, why: 'own' };
  if (!isOpenNeed(need) || !openOffers.includes(offer.status)) return { open: false, why: 'not open' };
  if (isPast(offer, today)) return { open: false, why: 'over' };
  if (need.by !== undefined && offer.from !== undefined && offer.from > need.by)
    return { open: false, why: 'too late' };
  if (offer.eligible.length === 0) return { open: true, eligibility: 'unknown' };
  const entries = offer.eligible.filter((entry) => isAmong(requester, entry));
  if (entries.length === 0) return { open: false, why: 'not eligible' };
  return { open: true, eligibility: entries.some((entry) => entry !== 'global') ? 'named' : 'open' };
}

function part(name: Part['name'], fit: number, known: boolean, shared: readonly string[] = []): Part {
  return { name, points: Math.round(weights[name] * fit), of: weights[name], known, shared: [...shared] };
}

const overlap = (one: readonly string[], other: readonly string[]) => one.filter((id) => other.includes(id));

/** A list both sides may state: full when it meets, none when it does not, the prior when a side is silent. */
function listPart(
  name: 'audience' | 'modality' | 'language',
  wanted: readonly string[],
  given: readonly string[],
): Part {
  if (wanted.length === 0 || given.length === 0) return part(name, prior, false);
  const shared = overlap(wanted, given);
  return part(name, shared.length > 0 ? 1 : 0, true, shared);
}

/** The same topic counts in full for one of one, and a little less where only some of several are met; the same pillar a quarter. */
function topicPart(need: Need, offer: Offer): Part {
  const shared = overlap(need.topics, offer.topics);
  if (shared.length > 0) return part('topic', 0.8 + (0.2 * shared.length) / need.topics.length, true, shared);
  const near = overlap(pillarsOf(need.topics), pillarsOf(offer.topics)).length > 0;
  return part('topic', near ? 0.25 : 0, true);
}

const regionFit = { named: 1, open: 0.7, unknown: 0.2 } as const;
const textOf = (record: Need | Offer) => `${record.title} ${record.description ?? ''}`;

/** The parts of an open pair's score. */
export function partsOf(need: Need, offer: Offer, eligibility: Match['eligibility']): Part[] {
  const { fit, shared } = sharedWords(textOf(need), textOf(offer));
  return [
    topicPart(need, offer),
    part('words', fit, true, shared),
    listPart('audience', need.audience, offer.audience),
    listPart('modality', need.modality, offer.modality),
    listPart('language', need.languages, offer.languages),
    part('region', regionFit[eligibility], eligibility !== 'unknown'),
  ];
}

export function total(parts: readonly Part[]): number {
  return parts.reduce((sum, { points }) => sum + points, 0);
}

/** How the fit is spoken of: never as a figure unless asked for. */
export type Band = 'well' | 'fits' | 'may';
export function bandOf(score: number): Band {
  return score >= 80 ? 'well' : score >= 60 ? 'fits' : 'may';
}
