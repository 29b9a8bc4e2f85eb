/** Digest subscriptions, and the ledger of what each channel or person has been told. */

import type { Draw } from './numbers.ts';
import type { Collection } from './port.ts';
import { insertIfFree } from './records.ts';

export interface Subscription {
  readonly _id: string;
  /** The channel (`slack:T1/C1`) or the person key it goes to; one of the two. */
  readonly channel?: string;
  readonly person?: string;
  /** ISO weekdays, 1 Monday to 7 Sunday. */
  readonly days: readonly number[];
  /** Hour of the day in `zone`, 0 to 23. */
  readonly hour: number;
  /** IANA zone. */
  readonly zone: string;
  /** Only these topics; all when empty. */
  readonly topics: readonly string[];
  readonly locale: string;
  readonly state: 'active' | 'paused';
  /** The person key of whoever subscribed it. */
  readonly owner: string;
  readonly createdAt: Date;
  /** The last period that was opened: its local day, `YYYY-MM-DD`. */
  readonly lastPeriod?: string;
}

export interface LedgerRow {
  /** `target|item`: announced to a channel or person, once. */
  readonly _id: string;
  readonly at: Date;
}

/** Whom the ledger keeps count for: a channel's id, or a person's key. */
export function targetOf(subscription: Pick<Subscription, 'channel' | 'person'>): string {
  return subscription.channel ?? subscription.person ?? '';
}

export type SubscriptionRepository = ReturnType<typeof subscriptionRepository>;

export function subscriptionRepository(subscriptions: Collection<Subscription>, draw: Draw) {
  return {
    add: (draft: Omit<Subscription, '_id' | 'state' | 'createdAt'>, now: Date): Promise<Subscription> =>
      draw('S', (id) => insertIfFree(subscriptions, { ...draft, _id: id, state: 'active', createdAt: now })),
    get: (id: string) => subscriptions.get(id),
    active: () => subscriptions.find({ state: 'active' }),
    ofTarget: (target: Pick<Subscription, 'channel' | 'person'>) =>
      subscriptions.find(target.channel === undefined ? { person: target.person } : { channel: target.channel }),
    all: () => subscriptions.find({}, { sort: { createdAt: 1 } }),
    /** Notes that a period was opened, so that it is not looked at again; never backwards. */
    opened: (id: string, period: string, last: string | undefined) =>
      subscriptions.change(id, { $set: { lastPeriod: period } }, last === undefined ? {} : { lastPeriod: last }),
    set: (id: string, set: Partial<Subscription>) => subscriptions.change(id, { $set: set }),
    remove: (id: string) => subscriptions.remove({ _id: id }),
  };
}

export type Ledger = ReturnType<typeof ledgerRepository>;

export function ledgerRepository(ledger: Collection<LedgerRow>) {
  const key = (target: string, item: string) => `${target}|${item}`;
  return {
    /** Of these items, those the target has not been told. */
    async fresh(target: string, items: readonly string[]): Promise<Set<string>> {
      const told = await ledger.find({ _id: { $in: items.map((item) => key(target, item)) } });
      const known = new Set(told.map((row) => row._id));
      return new Set(items.filter((item) => !known.has(key(target, item))));
    },
    /** Notes that the target has been told; saying it twice changes nothing. */
    async tell(target: string, items: readonly string[], now: Date): Promise<void> {
      await Promise.all(items.map((item) => insertIfFree(ledger, { _id: key(target, item), at: now })));
    },
  };
}
