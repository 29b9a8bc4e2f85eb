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
import { type Delivery, deliveryRepository } from './deliveries.ts';
import { matchRepository, type NumberRow } from './matches.ts';
import { createNumbers, type Random } from './numbers.ts';
import {
  type Channel,
  type Delegation,
  type Identity,
  type Invite,
  type Person,
  type Place,
  peopleRepository,
} from './people.ts';
import type { Store } from './port.ts';
import { recordRepository } from './records.ts';
import { scopeStore } from './scope.ts';
import { type LedgerRow, ledgerRepository, type Subscription, subscriptionRepository } from './subscriptions.ts';

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
  const needs = recordRepository(store.collection<Need>('needs', byOwner), needSchema, 'N', draw);
  const offers = recordRepository(store.collection<Offer>('offers', byOwner), offerSchema, 'O', draw);
  const followUps = recordRepository(store.collection<FollowUp>('followups', byOwner), followUpSchema, 'F', draw);
  const numbers = store.collection<NumberRow>('numbers');
  const matches = store.collection<Match>('matches', [{ need: 1 }, { offer: 1 }, { state: 1 }]);
  const people = store.collection<Person>('people', [{ delegation: 1 }, { role: 1 }]);
  const identities = store.collection<Identity>('identities');
  return {
    needs,
    offers,
    followUps,
    matches: matchRepository({ matches, numbers, needs, offers, draw }),
    people: peopleRepository({ people, identities, newKey: chance.key }),
    places: store.collection<Place>('places'),
    channels: store.collection<Channel>('channels'),
    delegations: store.collection<Delegation>('delegations'),
    invites: store.collection<Invite>('invites'),
    subscriptions: subscriptionRepository(store.collection<Subscription>('subscriptions', [{ state: 1 }]), draw),
    deliveries: deliveryRepository(store.collection<Delivery>('deliveries', [{ state: 1, kind: 1 }])),
    ledger: ledgerRepository(store.collection<LedgerRow>('ledger')),
  };
}
