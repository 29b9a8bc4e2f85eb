/**
 * Why something is told to one reader and not to another, as functions that the composer and `/wg why` both ask, so that the
 * reason that is given is the cause. What a filter lets through follows from what the reader is told and from nothing else:
 * a filter by region never tells where a record that is not named comes from.
 */
import { areasOf, delegationsIn, isAmong } from '../domain/participants.ts';
import type { Attribution } from '../domain/visibility.ts';
import type { Subscription } from '../store/subscriptions.ts';
import type { Entry } from './entry.ts';
import { kindOf, rowOf } from './sections.ts';

/** What a subscription leaves out by what its reader chose. */
export type Filtered = 'kind' | 'topic' | 'region';
type Chosen = Pick<Subscription, 'topics' | 'regions' | 'kinds'>;

export function passesKind({ kinds = [] }: Chosen, entry: Entry): boolean {
  return kinds.length === 0 || kinds.includes(kindOf(rowOf(entry.section), entry.shows));
}

export function passesTopic({ topics }: Chosen, entry: Entry): boolean {
  return topics.length === 0 || entry.topics === undefined || entry.topics.some((topic) => topics.includes(topic));
}

/** Whether all that an attribution says lies within a region (`area:034`). */
function liesIn(owner: Attribution, region: string): boolean {
  if ('named' in owner) return areasOf(owner.named).includes(region.slice(5));
  if (!('within' in owner)) return false;
  const inside = delegationsIn([`area:${owner.within}`]);
  return inside.length > 0 && inside.every((state) => areasOf(state).includes(region.slice(5)));
}

/** Whether an offer is open to somebody of a region; one that does not say to whom may be. */
function reaches(eligible: readonly string[], region: string): boolean {
  return eligible.length === 0 || delegationsIn([region]).some((state) => eligible.some((to) => isAmong(state, to)));
}

export function passesRegion({ regions = [] }: Chosen, { owners, eligible }: Entry): boolean {
  if (regions.length === 0 || owners === undefined) return true;
  const about = (region: string) =>
    owners.some((owner) => liesIn(owner, region)) || (eligible !== undefined && reaches(eligible, region));
  return regions.some(about);
}

/** What keeps an entry from a subscription, or undefined where nothing does. */
export function filteredBy(subscription: Chosen, entry: Entry): Filtered | undefined {
  if (!passesKind(subscription, entry)) return 'kind';
  if (!passesTopic(subscription, entry)) return 'topic';
  return passesRegion(subscription, entry) ? undefined : 'region';
}
