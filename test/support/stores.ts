/**
 * Small random stores: up to some sixty records in every state, seen by whomever a record can be seen by, with matches in every
 * state. Every text holds a mark of its record, so that whatever is shown tells which records were in it.
 */
import fc from 'fast-check';
import {
  type FollowUp,
  followUpStates,
  type Match,
  matchStates,
  type Need,
  needStates,
  type Offer,
  offerStates,
  type Roundtable,
} from '../../src/domain/records.ts';
import { pillarsOf } from '../../src/domain/taxonomy.ts';
import { type Viewer, visibilities } from '../../src/domain/visibility.ts';
import type { Store } from '../../src/store/port.ts';
import { scopeStore } from '../../src/store/scope.ts';

export const today = '2026-11-23';
export const now = new Date(`${today}T10:00:00Z`);

/** Of areas wide and narrow, so that an attribution climbs in some and not in others; and organisations. */
export const someDelegations = [
  'SN',
  'BJ',
  'NG',
  'CZ',
  'US',
  'AU',
  'FJ',
  'BD',
  'BR',
  'KI',
  'org:OAS',
  'org:AU',
] as const;
// biome-ignore format: one line
export const someTopics = ['digital-forensics', 'norms-implementation', 'national-csirt', 'incident-handling', 'public-awareness'] as const;
const eligibles = [
  'global',
  'ldc',
  'sids',
  'area:002',
  'area:011',
  'area:009',
  'org:OAS',
  'org:AU',
  'SN',
  'BR',
] as const;

/** The mark in the texts of a record: `zqN7zq`. */
export const markOf = (id: string): string => `zq${id.replace('-', '')}zq`;
/** The ids of the records whose marks stand in a text. */
export const marksIn = (text: string): string[] =>
  [...new Set([...text.matchAll(/zq([A-Z])(\d+)zq/g)].map(([, letter, number]) => `${letter}-${number}`))].sort();

export interface Stored {
  readonly needs: readonly Need[];
  readonly offers: readonly Offer[];
  readonly followUps: readonly FollowUp[];
  readonly matches: readonly Match[];
  readonly roundtables: readonly Roundtable[];
}

/** Everybody who may look: each role with and without limits, and a channel of each level. */
export const viewers: Readonly<Record<string, Viewer>> = {
  'delegate of Senegal': { kind: 'person', role: 'delegate', delegation: 'SN' },
  'delegate of Czechia': { kind: 'person', role: 'delegate', delegation: 'CZ' },
  'delegate of an organisation': { kind: 'person', role: 'delegate', delegation: 'org:OAS' },
  observer: { kind: 'person', role: 'observer', delegation: 'org:example' },
  coordinator: { kind: 'person', role: 'coordinator' },
  'coordinator of Africa': { kind: 'person', role: 'coordinator', scope: { regions: ['area:002'], topics: [] } },
  'coordinator of norms in Oceania': {
    ...{ kind: 'person', role: 'coordinator' },
    scope: { regions: ['area:009'], topics: ['norms-implementation'] },
  },
  secretariat: { kind: 'person', role: 'secretariat' },
  stranger: { kind: 'stranger' },
  'coordinators’ channel': { kind: 'channel', level: 'coordinators' },
  'group channel': { kind: 'channel', level: 'group' },
  'public channel': { kind: 'channel', level: 'public' },
};

const instant = fc
  .integer({ min: -300, max: 0 })
  .map((days) => new Date(now.getTime() + days * 86_400_000 - 3_600_000));
const maybeDay = fc.option(
  fc
    .integer({ min: -60, max: 60 })
    .map((days) => new Date(now.getTime() + days * 86_400_000).toISOString().slice(0, 10)),
  { nil: undefined },
);
const list = <T>(all: readonly T[], minLength: number, maxLength: number) =>
  fc.uniqueArray(fc.constantFrom(...all), { minLength, maxLength });
const owners = fc.oneof({ weight: 5, arbitrary: list(someDelegations, 1, 1) }, list(someDelegations, 2, 3));
const yes = fc.option(fc.constant(true as const), { nil: undefined, freq: 4 });
const words = fc.constantFrom('Forensic laboratory', 'Exercise for judges', 'Séminaire de droit', 'Учения', '培训', '');

/** Without the fields that were not given: a document has none that is undefined. */
const given = <R extends object>(record: R): R =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as R;

const base = {
  owners,
  visibility: fc.constantFrom(...visibilities),
  stakeholders: fc.boolean(),
  createdAt: instant,
  updatedAt: instant,
  confirmedAt: fc.option(instant, { nil: undefined }),
  said: words,
};
const about = { topics: list(someTopics, 0, 3), reported: yes, day: maybeDay };

interface Base {
  readonly owners: string[];
  readonly visibility: (typeof visibilities)[number];
  readonly stakeholders: boolean;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly said: string;
}

/** What each record has; what is reported is closed, as the commands make it. */
function common(
  { owners: own, visibility, stakeholders, createdAt, updatedAt, said }: Base,
  id: string,
  reported?: true,
) {
  const at = createdAt < updatedAt ? { createdAt, updatedAt } : { createdAt: updatedAt, updatedAt: createdAt };
  return {
    ...{ _id: id, version: 1, loggedBy: 'person-1', owners: own, stakeholders, ...at, reported },
    ...{ visibility: reported ? ('closed' as const) : visibility, title: `${said} ${markOf(id)}`.trim() },
  };
}

const lists = (topics: string[]) => ({
  ...{ topics, pillars: [...pillarsOf(topics)], audience: [], modality: [], languages: [] },
});

const needs = fc
  .array(fc.record({ ...base, ...about, status: fc.constantFrom(...needStates) }), { maxLength: 20 })
  .map((all) =>
    all.map(({ topics, reported, day, status, confirmedAt, ...more }, at): Need => {
      const id = `N-${at + 1}`;
      return given({ ...common(more, id, reported), ...lists(topics), by: day, status, confirmedAt });
    }),
  );
const offers = fc
  .array(fc.record({ ...base, ...about, status: fc.constantFrom(...offerStates), eligible: list(eligibles, 0, 3) }), {
    maxLength: 16,
  })
  .map((all) =>
    all.map(({ topics, reported, day, status, eligible, confirmedAt, ...more }, at): Offer => {
      const own = common(more, `O-${at + 1}`, reported);
      // what is held is closed until a coordinator releases it
      const held = status === 'held' ? { visibility: 'closed' as const } : {};
      return given({ ...own, ...held, ...lists(topics), eligible, deadline: day, status, confirmedAt });
    }),
  );
const roundtables = fc.array(fc.record({ createdAt: instant, from: maybeDay }), { maxLength: 2 }).map((all) =>
  all.map(({ createdAt, from = today }, at): Roundtable => {
    const closed = from < today;
    return given({
      ...{ _id: `R-${at + 1}`, version: 1, loggedBy: 'person-1', owners: [], visibility: 'group', stakeholders: false },
      ...{ createdAt, updatedAt: createdAt, title: `Session ${markOf(`R-${at + 1}`)}`, from, to: from, agenda: [] },
      ...{ status: closed ? 'closed' : 'open', closedAt: closed ? new Date(`${from}T16:00:00Z`) : undefined },
    } as const);
  }),
);
const followUps = fc
  .array(
    fc.record({
      ...{ ...base, status: fc.constantFrom(...followUpStates), leads: list(someDelegations, 1, 3), due: maybeDay },
      stands: fc.option(list(['R-1', 'R-2'], 1, 2), { nil: undefined }),
    }),
    { maxLength: 14 },
  )
  .map((all) =>
    all.map(({ leads, due, status, stands, confirmedAt: _none, ...more }, at): FollowUp => {
      return given({ ...common(more, `F-${at + 1}`), leads, partners: [], due, status, stands });
    }),
  );

const joined = fc.array(
  fc.record({
    ...{ need: fc.nat(), offer: fc.nat(), state: fc.constantFrom(...matchStates) },
    ...{ score: fc.integer({ min: 30, max: 100 }), asksBack: fc.boolean() },
  }),
  { maxLength: 25 },
);

/** Matches of needs and offers of different delegations, each pair once. */
function matchesOf(some: typeof joined extends fc.Arbitrary<infer T> ? T : never, ofNeeds: Need[], ofOffers: Offer[]) {
  const made = new Map<string, Match>();
  for (const { need: n, offer: o, state, score, asksBack } of some) {
    const [need, offer] = [ofNeeds[n % ofNeeds.length], ofOffers[o % ofOffers.length]];
    if (need === undefined || offer === undefined || need.owners[0] === offer.owners[0]) continue;
    const id = `${need._id}|${offer._id}`;
    if (made.has(id)) continue;
    const talk = asksBack ? [{ by: 'provider' as const, text: 'When?', at: now }] : undefined;
    made.set(
      id,
      given({
        ...{ _id: id, short: `M-${made.size + 1}`, need: need._id, offer: offer._id, score, parts: [], talk, state },
        ...{ requester: need.owners[0] ?? '', provider: offer.owners[0] ?? '', eligibility: 'open' as const },
        ...{ version: 1, createdAt: now, updatedAt: now },
      }),
    );
  }
  return [...made.values()];
}

/** A store's worth of records. */
export const anyStored: fc.Arbitrary<Stored> = fc
  .tuple(needs, offers, followUps, roundtables, joined)
  .map(([ofNeeds, ofOffers, ofFollowUps, ofRoundtables, some]) => ({
    ...{ needs: ofNeeds, offers: ofOffers, followUps: ofFollowUps, roundtables: ofRoundtables },
    matches: matchesOf(some, ofNeeds, ofOffers),
  }));

/** Puts them into a store, without a command. */
export async function putStored(store: Store, stored: Stored, group = 'wg'): Promise<void> {
  const scoped = scopeStore(store, group);
  const put = async (name: string, docs: readonly { readonly _id: string }[]) => {
    const rows = scoped.collection<{ readonly _id: string }>(name);
    for (const doc of docs) await rows.insert(doc);
  };
  await put('needs', stored.needs);
  await put('offers', stored.offers);
  await put('followups', stored.followUps);
  await put('roundtables', stored.roundtables);
  await put('matches', stored.matches);
  await put(
    'numbers',
    stored.matches.map(({ _id, short }) => ({ _id: short, of: _id })),
  );
}
