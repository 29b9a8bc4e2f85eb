/** All repositories of one group, opened on one store. */
import type { Entry } from '../domain/audit.ts';
import {
  type FollowUp,
  followUpSchema,
  type Lesson,
  lessonSchema,
  type Match,
  type Need,
  needSchema,
  type Offer,
  offerSchema,
  type Roundtable,
  roundtableSchema,
} from '../domain/records.ts';
import { auditRepository, type MarkRow, type OutboxRow } from './audit.ts';
import { type Avoid, avoidRepository } from './avoids.ts';
import { checked } from './checked.ts';
import { type Delivery, deliveryRepository } from './deliveries.ts';
import { draftRepository, type StoredDraft } from './drafts.ts';
import { erasureRepository } from './erase.ts';
import { type Feed, feedRepository } from './feeds.ts';
import type { Worded } from './forget.ts';
import type { Guard } from './guard.ts';
import { historyRepository, type Kept, type Version } from './history.ts';
import { type External, type Import, importRepository, type StagedRow } from './imports.ts';
import { type Installed, installationRepository } from './installations.ts';
import { type Attempts, type Invite, inviteRepository } from './invites.ts';
import { type Lease, leaseRepository } from './lease.ts';
import { type Look, lookRepository } from './looks.ts';
import { matchRepository, type NumberRow } from './matches.ts';
import { createNumbers, type Random } from './numbers.ts';
import { type Once, onceRepository, type Told } from './once.ts';
import { type Count, createOrder, ordered, placed } from './order.ts';
import { type Parked, parkedRepository } from './parked.ts';
import { type Channel, type Delegation, type Identity, type Person, type Place, peopleRepository } from './people.ts';
import type { Collection, Store } from './port.ts';
import { followed, type Post, postRepository } from './posts.ts';
import { recordRepository } from './records.ts';
import { type Release, releaseRepository } from './releases.ts';
import { confirmedWhenAdded, type Reminder, reminderRepository } from './reminders.ts';
import { type Asked, requestRepository } from './requests.ts';
import { scopeStore } from './scope.ts';
import { type SettingsRow, settingsRepository } from './settings.ts';
import {
  type LedgerRow,
  ledgerRepository,
  type Subscriber,
  type Subscription,
  subscriptionRepository,
} from './subscriptions.ts';
import { type House, upkeepRepository } from './upkeep.ts';
import { type View, viewRepository } from './views.ts';

export interface Chance {
  readonly random: Random;
  /** A random key of a person: nothing about them can be read from it. */
  readonly key: () => string;
}

export type Records = ReturnType<typeof openRecords>;

export function openRecords(whole: Store, group: string, chance: Chance) {
  const store = scopeStore(whole, group);
  const draw = createNumbers(chance.random);
  const byOwner = [{ owners: 1 }, { status: 1, pillars: 1 }, { untold: 1 }] as const;
  const matched = [...byOwner, { status: 1, confirmedAt: 1 }, { seq: 1 }, { unmatched: 1 }] as const;
  const counts = store.collection<Count>('counts');
  const order = createOrder(counts, chance.random);
  const { take, reached, mark } = order;
  const noted = createOrder(counts, chance.random, 'noted');
  const deliveryRows = store.collection<Delivery>('deliveries', [{ state: 1, kind: 1 }]);
  const deliveries = deliveryRepository(deliveryRows);
  const postRows = store.collection<Post>('posts', [{ records: 1 }]);
  const posts = postRepository(postRows, deliveries);
  const needRows = store.collection<Need>('needs', matched);
  const needs = followed(
    ordered(confirmedWhenAdded(checked(recordRepository(needRows, needSchema, 'N', draw), needSchema)), take),
    posts,
  );
  const offerRows = store.collection<Offer>('offers', matched);
  const offers = followed(
    ordered(confirmedWhenAdded(checked(recordRepository(offerRows, offerSchema, 'O', draw), offerSchema)), take),
    posts,
  );
  const followUpRows = store.collection<FollowUp>('followups', [...byOwner, { stands: 1 }, { seq: 1 }]);
  const followUps = followed(
    checked(recordRepository(placed(followUpRows, noted), followUpSchema, 'F', draw), followUpSchema),
    posts,
  );
  const roundtableRows = store.collection<Roundtable>('roundtables', [{ status: 1, from: 1 }, { untold: 1 }]);
  const roundtables = followed(
    checked(recordRepository(roundtableRows, roundtableSchema, 'R', draw), roundtableSchema),
    posts,
  );
  const lessonRows = store.collection<Lesson>('lessons', [{ owners: 1 }, { status: 1, topics: 1 }, { untold: 1 }]);
  const lessons = followed(checked(recordRepository(lessonRows, lessonSchema, 'L', draw), lessonSchema), posts);
  const numbers = store.collection<NumberRow>('numbers');
  const matchRows = store.collection<Match>('matches', [
    ...[{ need: 1 }, { offer: 1 }, { state: 1 }, { untold: 1 }],
    ...[{ requester: 1, provider: 1 }, { seq: 1 }],
  ] as const);
  const matches = placed(matchRows, noted);
  // what is rewritten beside the repositories, by forgetting and retention, is followed as well
  const followedNeeds = placed(needRows, order);
  const followedOffers = placed(offerRows, order);
  const followedFollowUps = placed(followUpRows, noted);
  const looks = store.collection<Look>('looks');
  const people = store.collection<Person>('people', [{ delegation: 1 }, { role: 1 }]);
  const identities = store.collection<Identity>('identities');
  const guards = store.collection<Guard>('guards');
  const delegations = store.collection<Delegation>('delegations');
  const invites = store.collection<Invite>('invites');
  const attempts = store.collection<Attempts>('attempts');
  const requests = store.collection<Asked>('requests');
  const subscriptions = store.collection<Subscription>('subscriptions', [{ state: 1 }]);
  const subscribers = store.collection<Subscriber>('subscribers');
  const ledger = store.collection<LedgerRow>('ledger', [{ by: 1 }]);
  const views = store.collection<View>('views', [{ record: 1 }]);
  const houses = store.collection<House>('houses');
  const feeds = store.collection<Feed>('feeds', [{ hash: 1 }]);
  const draftRows = store.collection<StoredDraft>('drafts', [{ person: 1 }, { at: 1 }]);
  const parkedRows = store.collection<Parked>('parked', [{ who: 1 }, { at: 1 }]);
  const onceRows = store.collection<Once>('once', [{ who: 1 }, { at: 1 }]);
  const told = store.collection<Told>('history', [{ delivery: 1 }]);
  const staged = store.collection<StagedRow>('staged', [{ import: 1 }]);
  const imports = importRepository({
    imports: store.collection<Import>('imports', [{ state: 1 }]),
    staged,
    externals: store.collection<External>('externals', [{ import: 1 }]),
  });
  const compact = async () => whole.compact?.();
  const outbox = store.collection<OutboxRow>('outbox', [{ at: 1 }]);
  const entries = store.collection<Entry>('audit', [{ row: 1 }, { of: 1 }, { act: 1 }, { at: 1 }]);
  const marks = store.collection<MarkRow>('auditmarks');
  const leases = leaseRepository(store.collection<Lease>('leases'));
  const audit = auditRepository({ outbox, entries, marks, leases });
  const versions = store.collection<Version>('history', [{ record: 1 }, { by: 1 }]);
  // what they have in common is all that the history looks at
  const records = { N: needRows, O: offerRows, F: followUpRows, R: roundtableRows, L: lessonRows };
  const kept = records as unknown as Kept;
  const history = historyRepository({ versions, outbox, kept });
  const worded = [
    followedNeeds,
    followedOffers,
    followedFollowUps,
    roundtableRows,
    lessonRows,
    matches,
    versions,
    staged,
    draftRows,
  ];
  const traces = {
    people,
    identities,
    requests,
    attempts,
    subscriptions,
    subscribers,
    ledger,
    views,
    looks,
    delegations,
    offers: followedOffers,
    drafts: draftRows,
    parked: parkedRows,
    feeds,
    history,
    once: onceRows,
    outbox,
    audit,
    worded: worded as unknown as readonly Collection<Worded>[],
  };
  const ending = {
    houses,
    needs: followedNeeds,
    lessons: lessonRows,
    matches,
    numbers,
    invites,
    deliveries: deliveryRows,
    posts: postRows,
    compact,
  };
  return {
    /** The last place taken in the order of writes. */
    written: reached,
    /** The same of follow-ups and matches; and how often documents were removed, of either count. */
    noted: noted.reached,
    removed: async () => (await Promise.all([order.removed(), noted.removed()])).reduce((sum, each) => sum + each, 0),
    audit,
    history,
    imports,
    erasure: erasureRepository({
      ...{ matches, deliveries: deliveryRows, once: onceRows, parked: parkedRows, staged, history, compact },
    }),
    /** A number that tells this store from any other. */
    mark,
    needs,
    offers,
    followUps,
    roundtables,
    lessons,
    matches: matchRepository({ matches, rows: matchRows, outbox, numbers, needs, offers, draw }),
    people: peopleRepository({ people, identities, guards, newKey: chance.key }),
    places: store.collection<Place>('places'),
    channels: store.collection<Channel>('channels'),
    installations: installationRepository(store.collection<Installed>('installations')),
    delegations,
    invites: inviteRepository(invites, attempts),
    requests: requestRepository(requests),
    subscriptions: subscriptionRepository({ subscriptions, subscribers, draw }),
    deliveries,
    posts,
    ledger: ledgerRepository(ledger, deliveryRows),
    settings: settingsRepository(store.collection<SettingsRow>('settings')),
    feeds: feedRepository(feeds),
    drafts: draftRepository(draftRows, draw),
    parked: parkedRepository(parkedRows),
    views: viewRepository(views),
    looks: lookRepository(looks),
    avoids: avoidRepository(store.collection<Avoid>('avoids', [{ own: 1 }, { other: 1 }])),
    reminders: reminderRepository(store.collection<Reminder>('reminders')),
    releases: releaseRepository(store.collection<Release>('releases')),
    once: onceRepository(onceRows, {
      untold: async () => [
        ...(await needRows.find({ untold: true })),
        ...(await offerRows.find({ untold: true })),
        ...(await followUpRows.find({ untold: true })),
        ...(await roundtableRows.find({ untold: true })),
        ...(await lessonRows.find({ untold: true })),
      ],
      history: told,
    }),
    upkeep: upkeepRepository({ ...traces, ...ending }),
  };
}
