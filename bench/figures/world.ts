/** A record as large as wanted for counting: needs, offers, follow-ups and matches, put into a store without a command. */
import type { FollowUp, Match, Need, Offer } from '../../src/domain/records.ts';
import { followUpStates } from '../../src/domain/records.ts';
import type { Viewer } from '../../src/domain/visibility.ts';
import type { Count } from '../../src/store/order.ts';
import type { Collection, Doc, Store } from '../../src/store/port.ts';
import { scopeStore } from '../../src/store/scope.ts';
import { needAt, offerAt, today } from '../corpus.ts';

export const group = 'wg';
export const now = new Date(`${today}T12:00:00Z`);

export const viewers: readonly Viewer[] = [
  { kind: 'person', role: 'delegate', delegation: 'SN' },
  { kind: 'person', role: 'coordinator' },
  { kind: 'person', role: 'coordinator', scope: { regions: ['area:002'], topics: [] } },
  { kind: 'channel', level: 'group' },
];

const visibilities = ['closed', 'region', 'group', 'public'] as const;
const matchStates = ['suggested', 'suggested', 'suggested', 'asked', 'introduced'] as const;
const at = <T>(list: readonly [T, ...T[]], place: number): T => list[place % list.length] ?? list[0];

function need(seed: number, index: number): Need {
  return { ...needAt(seed, index).record, visibility: at(visibilities, index), seq: index + 1 };
}

function followUp(seed: number, index: number): FollowUp {
  const { title, owners } = needAt(seed + 1, index).record;
  const due = new Date(now.getTime() + ((index % 400) - 200) * 86_400_000).toISOString().slice(0, 10);
  return {
    ...{ _id: `F-${index + 1}`, version: 1, createdAt: now, updatedAt: now, loggedBy: 'person-1' },
    ...{ owners, leads: owners, partners: [], visibility: at(visibilities, index), stakeholders: false },
    ...{ title, due, status: at(followUpStates, index), seq: index + 1 },
  };
}

/** Some for every need, with offers that lie far apart. */
function match(index: number, needs: readonly Need[], offers: readonly Offer[], seq: number): Match | undefined {
  const [of, to] = [needs[index % needs.length], offers[(index * 7919) % offers.length]];
  if (of === undefined || to === undefined) return undefined;
  return {
    ...{ _id: `${of._id}|${to._id}|${index}`, short: `M-${index + 1}`, need: of._id, offer: to._id },
    ...{ requester: of.owners[0] ?? '', provider: to.owners[0] ?? '', score: 40 + (index % 60), eligibility: 'open' },
    ...{ parts: [], state: at(matchStates, index), version: 1, createdAt: now, updatedAt: now, seq },
  };
}

/** In batches, so that a store over a network is not waited for one by one. */
async function insert<D extends Doc>(into: Collection<D>, count: number, make: (index: number) => D | undefined) {
  for (let from = 0; from < count; from += 500) {
    const some = Array.from({ length: Math.min(500, count - from) }, (_, place) => make(from + place));
    await Promise.all(some.map((doc) => doc && into.insert(doc)));
  }
}

/** Fills the store; how much of each there is. */
export async function fill(store: Store, seed: number, records: number) {
  const scoped = scopeStore(store, group);
  const counts = {
    needs: Math.floor(records * 0.4),
    offers: Math.floor(records * 0.4),
    followUps: Math.floor(records * 0.2),
  };
  const needs = Array.from({ length: counts.needs }, (_, index) => need(seed, index));
  const offers = Array.from({ length: counts.offers }, (_, index) => ({
    ...offerAt(seed, index).record,
    seq: counts.needs + index + 1,
  }));
  await insert(scoped.collection<Need>('needs'), counts.needs, (index) => needs[index]);
  await insert(scoped.collection<Offer>('offers'), counts.offers, (index) => offers[index]);
  await insert(scoped.collection<FollowUp>('followups'), counts.followUps, (index) => followUp(seed, index));
  await insert(scoped.collection<Match>('matches'), records, (index) =>
    match(index, needs, offers, counts.followUps + index + 1),
  );
  await insert(scoped.collection<Doc & { of: string }>('numbers'), records, (index) => {
    const made = match(index, needs, offers, 1);
    return made && { _id: made.short, of: made._id };
  });
  const order = scoped.collection<Count>('counts');
  await order.insert({ _id: 'written', value: counts.needs + counts.offers });
  await order.insert({ _id: 'noted', value: counts.followUps + records });
  return { ...counts, matches: records };
}
