/** A record as large as wanted, put into a store without a command, and the subscriptions that read it. */
import { delegations } from '../../src/domain/participants.ts';
import type { Match, Need, Offer } from '../../src/domain/records.ts';
import { topics } from '../../src/domain/taxonomy.ts';
import type { Viewer } from '../../src/domain/visibility.ts';
import type { Collection, Doc, Store } from '../../src/store/port.ts';
import { scopeStore } from '../../src/store/scope.ts';
import { type LedgerRow, type Subscription, targetOf } from '../../src/store/subscriptions.ts';
import { needAt, offerAt, today } from '../corpus.ts';
import type { Options } from './options.ts';

export const now = new Date(`${today}T12:00:00Z`);

const states = delegations.filter(({ value }) => !value.startsWith('org:')).map(({ value }) => value);
const visibilities = ['closed', 'region', 'group', 'public'] as const;
const matchStates = ['suggested', 'suggested', 'suggested', 'asked', 'introduced'] as const;

function need(seed: number, index: number): Need {
  return { ...needAt(seed, index).record, visibility: visibilities[index % visibilities.length] ?? 'closed' };
}

/** Ten matches for each need, with offers that lie far apart. */
function match(index: number, needs: readonly Need[], offers: readonly Offer[]): Match | undefined {
  const [of, to] = [needs[index % needs.length], offers[(index * 7919) % offers.length]];
  if (of === undefined || to === undefined) return undefined;
  const part = (name: 'topic' | 'words' | 'region', points: number, shared: string[]) =>
    ({ name, points, of: 30, known: true, shared }) as const;
  return {
    ...{ _id: `${of._id}|${to._id}|${index}`, short: `M-${index + 1}`, need: of._id, offer: to._id },
    ...{ requester: of.owners[0] ?? '', provider: to.owners[0] ?? '', score: 40 + (index % 60), eligibility: 'open' },
    parts: [part('topic', 20, of.topics.slice(0, 1)), part('words', 12, ['training']), part('region', 5, [])],
    ...{ state: matchStates[index % matchStates.length] ?? 'suggested', version: 1, createdAt: now, updatedAt: now },
  };
}

/** Documents in batches, so that a store over a network is not waited for one by one. */
async function insert<D extends Doc>(into: Collection<D>, count: number, make: (index: number) => D | undefined) {
  for (let from = 0; from < count; from += 500) {
    const some = Array.from({ length: Math.min(500, count - from) }, (_, at) => make(from + at));
    await Promise.all(some.map((doc) => doc && into.insert(doc)));
  }
}

const many = { told: 20 };

/** Fills a group's store: records, matches, and of each subscription some that it was told of before. */
export async function fill(store: Store, group: string, { matches, subscriptions, seed }: Options): Promise<void> {
  const scoped = scopeStore(store, group);
  const each = Math.max(1, Math.floor(matches / 10));
  const needs = Array.from({ length: each }, (_, index) => need(seed, index));
  const offers = Array.from({ length: each }, (_, index) => offerAt(seed, index).record);
  await insert(scoped.collection<Need>('needs'), each, (index) => needs[index]);
  await insert(scoped.collection<Offer>('offers'), each, (index) => offers[index]);
  await insert(scoped.collection<Match>('matches'), matches, (index) => match(index, needs, offers));
  await insert(scoped.collection<{ _id: string; of: string }>('numbers'), matches, (index) => {
    const made = match(index, needs, offers);
    return made && { _id: made.short, of: made._id };
  });
  await insert(scoped.collection<LedgerRow>('ledger'), subscriptions * many.told, (index) => {
    const target = targetOf(subscriptionAt(Math.floor(index / many.told)));
    return { _id: `${target}|O-${(index % many.told) * 13 + 1}`, at: now };
  });
}

/** What the subscription of a number is: 0 to 8 of ten a delegate's own, else a channel or a delegate who chose topics. */
export function subscriptionAt(index: number): Subscription {
  const own = index % 10 < 9;
  const inChannel = index % 100 === 99;
  const chosen = own || inChannel ? [] : [topics[index % topics.length]?.value ?? ''];
  return {
    _id: `S-${index + 1}`,
    ...(inChannel ? { channel: `slack:T1/C${index}` } : { person: `person-${index}` }),
    ...{ every: 'week', days: [1], hour: 9, zone: 'UTC', regions: [], kinds: [], locale: 'en', state: 'active' },
    ...{ topics: chosen, owner: 'person', createdAt: now },
    ...(own ? { automatic: true as const } : {}),
  };
}

export function viewerOf({ channel }: Subscription, index: number): Viewer {
  if (channel !== undefined) return { kind: 'channel', level: index % 200 === 99 ? 'group' : 'coordinators' };
  return { kind: 'person', role: 'delegate', delegation: states[index % states.length] ?? 'SN' };
}
