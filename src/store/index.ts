/** All repositories of one group, opened on one store. */
import {
  type FollowUp,
  followUpSchema,
  type Match,
  type Need,
  needSchema,
  type Offer,
  offerSchema,
} from '../domain/records.ts';
import { type Avoid, avoidRepository } from './avoids.ts';
import { type Delivery, deliveryRepository } from './deliveries.ts';
import type { Guard } from './guard.ts';
import { type Attempts, type Invite, inviteRepository } from './invites.ts';
import { matchRepository, type NumberRow } from './matches.ts';
import { createNumbers, type Random } from './numbers.ts';
import { type Count, createOrder, ordered } from './order.ts';
import { type Channel, type Delegation, type Identity, type Person, type Place, peopleRepository } from './people.ts';
import type { Store } from './port.ts';
import { followed, type Post, postRepository } from './posts.ts';
import { recordRepository } from './records.ts';
import { type Release, releaseRepository } from './releases.ts';
import { type Asked, requestRepository } from './requests.ts';
import { scopeStore } from './scope.ts';
import { type LedgerRow, ledgerRepository, type Subscription, subscriptionRepository } from './subscriptions.ts';
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
  const byOwner = [{ owners: 1 }, { status: 1, pillars: 1 }] as const;
  const matched = [...byOwner, { seq: 1 }, { unmatched: 1 }] as const;
  const { take, reached, mark } = createOrder(store.collection<Count>('counts'), chance.random);
  const deliveryRows = store.collection<Delivery>('deliveries', [{ state: 1, kind: 1 }]);
  const deliveries = deliveryRepository(deliveryRows);
  const postRows = store.collection<Post>('posts', [{ records: 1 }]);
  const posts = postRepository(postRows, deliveries);
  const needRows = store.collection<Need>('needs', matched);
  const needs = followed(ordered(recordRepository(needRows, needSchema, 'N', draw), take), posts);
  const offerRows = store.collection<Offer>('offers', matched);
  const offers = followed(ordered(recordRepository(offerRows, offerSchema, 'O', draw), take), posts);
  const followUpRows = store.collection<FollowUp>('followups', byOwner);
  const followUps = followed(recordRepository(followUpRows, followUpSchema, 'F', draw), posts);
  const numbers = store.collection<NumberRow>('numbers');
  const matches = store.collection<Match>('matches', [
    ...[{ need: 1 }, { offer: 1 }, { state: 1 }],
    { requester: 1, provider: 1 },
  ] as const);
  const people = store.collection<Person>('people', [{ delegation: 1 }, { role: 1 }]);
  const identities = store.collection<Identity>('identities');
  const guards = store.collection<Guard>('guards');
  const delegations = store.collection<Delegation>('delegations');
  const invites = store.collection<Invite>('invites');
  const attempts = store.collection<Attempts>('attempts');
  const requests = store.collection<Asked>('requests');
  const subscriptions = store.collection<Subscription>('subscriptions', [{ state: 1 }]);
  const ledger = store.collection<LedgerRow>('ledger');
  const views = store.collection<View>('views', [{ record: 1 }]);
  const houses = store.collection<House>('houses');
  const compact = async () => whole.compact?.();
  const traces = {
    people,
    identities,
    requests,
    attempts,
    subscriptions,
    ledger,
    views,
    delegations,
    offers: offerRows,
  };
  const ending = {
    houses,
    needs: needRows,
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
    /** A number that tells this store from any other. */
    mark,
    needs,
    offers,
    followUps,
    matches: matchRepository({ matches, numbers, needs, offers, draw }),
    people: peopleRepository({ people, identities, guards, newKey: chance.key }),
    places: store.collection<Place>('places'),
    channels: store.collection<Channel>('channels'),
    delegations,
    invites: inviteRepository(invites, attempts),
    requests: requestRepository(requests),
    subscriptions: subscriptionRepository(subscriptions, draw),
    deliveries,
    posts,
    ledger: ledgerRepository(ledger),
    views: viewRepository(views),
    avoids: avoidRepository(store.collection<Avoid>('avoids', [{ own: 1 }, { other: 1 }])),
    releases: releaseRepository(store.collection<Release>('releases')),
    upkeep: upkeepRepository({ ...traces, ...ending }),
  };
}
