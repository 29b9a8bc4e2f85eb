/** Digest subscriptions. The ledger of what each has been told is beside them. */

import type { Draw } from './numbers.ts';
import type { Collection } from './port.ts';
import { insertIfFree } from './records.ts';

export { type Ledger, type LedgerRow, ledgerRepository } from './ledger.ts';

/** What one may choose to be told of; what waits on whom, dates and changes come with the kind that they are about. */
export const kinds = ['suggestions', 'matches', 'needs', 'offers', 'followups', 'demand'] as const;
export type Kind = (typeof kinds)[number];

export interface Subscription {
  readonly _id: string;
  /** The channel (`slack:T1/C1`) or the person key it goes to; one of the two. */
  readonly channel?: string;
  readonly person?: string;
  /** The workspace or server of the channel. */
  readonly place?: string;
  /** On weekdays, or once a month. */
  readonly every: 'week' | 'month';
  /** ISO weekdays, 1 Monday to 7 Sunday; empty for once a month. */
  readonly days: readonly number[];
  /** Of once a month: the day, 1 to 28, or the last one. */
  readonly monthDay?: number | 'last';
  /** Hour of the day in `zone`, 0 to 23. */
  readonly hour: number;
  /** IANA zone. */
  readonly zone: string;
  /** Only these topics; all when empty. */
  readonly topics: readonly string[];
  /** Only what concerns these M49 areas (`area:034`); all when empty. */
  readonly regions: readonly string[];
  /** Only these kinds of news; all when empty. */
  readonly kinds: readonly Kind[];
  readonly locale: string;
  readonly state: 'active' | 'paused';
  /** The channel is not there any more, the bot may not write there, or somebody asked for it. */
  readonly pausedWhy?: 'gone' | 'removed' | 'asked';
  /** Nobody subscribed it: a delegate's own, from recognition on. */
  readonly automatic?: true;
  /** The person key of whoever subscribed it. */
  readonly owner: string;
  readonly createdAt: Date;
  /** From when its periods count, where that is not since it was made: it was changed or resumed (`takenOver`). */
  readonly since?: Date;
  /** The last period that was opened: its local day, `YYYY-MM-DD`. */
  readonly lastPeriod?: string;
}

/** Whom the ledger keeps count for: a channel's id, or a person's key. */
export function targetOf(subscription: Pick<Subscription, 'channel' | 'person'>): string {
  return subscription.channel ?? subscription.person ?? '';
}

/** The place of a channel or person among those subscribed: one subscription each, whoever subscribes and however often. */
export interface Subscriber {
  /** A channel's id or a person's key. */
  readonly _id: string;
  /** The subscription it has, or was about to have. */
  readonly subscription: string;
  /** It was stopped: nothing subscribes it again of its own accord. */
  readonly stopped: boolean;
}

type Settled = '_id' | 'state' | 'createdAt' | 'every' | 'regions' | 'kinds';
/** A subscription before it is there: weekly and unfiltered unless it says otherwise. */
export type Wish = Omit<Subscription, Settled> & Partial<Pick<Subscription, 'every' | 'regions' | 'kinds'>>;

const plain = { every: 'week', regions: [], kinds: [] } as const;

export type SubscriptionRepository = ReturnType<typeof subscriptionRepository>;

interface SubscriptionRows {
  readonly subscriptions: Collection<Subscription>;
  readonly subscribers: Collection<Subscriber>;
  readonly draw: Draw;
}

export function subscriptionRepository({ subscriptions, subscribers, draw }: SubscriptionRows) {
  const free = () => draw('S', async (id) => ((await subscriptions.get(id)) === undefined ? id : undefined));

  /** The id that a channel or person subscribes under; `instead` of one that somebody else was quicker to take. */
  async function placeOf(target: string, instead?: string): Promise<Subscriber> {
    const known = await subscribers.get(target);
    if (known !== undefined && known.subscription !== instead) return known;
    const subscription = await free();
    const row = { _id: target, subscription, stopped: known?.stopped ?? false };
    const taken =
      known === undefined
        ? await insertIfFree(subscribers, row)
        : await subscribers.change(target, { $set: { subscription } }, { subscription: known.subscription });
    return taken ?? placeOf(target, instead);
  }

  async function insert(wish: Wish, id: string, now: Date): Promise<Subscription | undefined> {
    const doc = { ...plain, ...wish, _id: id, state: 'active', createdAt: now } as const;
    const made = await insertIfFree(subscriptions, doc);
    const there = made ?? (await subscriptions.get(id));
    return there !== undefined && targetOf(there) === targetOf(wish) ? there : undefined;
  }

  async function add(wish: Wish, now: Date, instead?: string): Promise<Subscription> {
    const target = targetOf(wish);
    const { subscription: id, stopped } = await placeOf(target, instead);
    if (stopped) await subscribers.change(target, { $set: { stopped: false } });
    return (await insert(wish, id, now)) ?? add(wish, now, id);
  }

  const get = (id: string) => subscriptions.get(id);
  const ofTarget = (target: Pick<Subscription, 'channel' | 'person'>) =>
    subscriptions.find(target.channel === undefined ? { person: target.person } : { channel: target.channel });

  /** It is not started again of its own accord: that is written first. */
  async function remove(id: string): Promise<void> {
    const found = await get(id);
    if (found === undefined) return;
    await subscribers.change(targetOf(found), { $set: { stopped: true } });
    await subscriptions.remove({ _id: id });
  }

  return {
    get,
    ofTarget,
    remove,
    /** Subscribes a channel or person: the one there is stays as it is, and is returned. */
    add: (wish: Wish, now: Date): Promise<Subscription> => add(wish, now),
    /** A delegate's own, unless they have one or stopped it before; then what they have, if anything. */
    async automatic(wish: Wish, now: Date): Promise<Subscription | undefined> {
      const known = await subscribers.get(targetOf(wish));
      if (known?.stopped) return (await ofTarget(wish))[0];
      return add({ ...wish, automatic: true }, now);
    },
    /** What a person chose for themselves goes to another that they are as well, unless that one chose something too. */
    async inherit(from: string, to: string, now: Date): Promise<void> {
      for (const { _id, state: _state, createdAt: _createdAt, ...former } of await ofTarget({ person: from })) {
        const wish = { ...former, person: to, owner: to };
        const [own] = await ofTarget({ person: to });
        if (!former.automatic && (own === undefined || own.automatic)) {
          const there = own ?? (await add(wish, now));
          await subscriptions.change(there._id, { $set: { ...wish, automatic: undefined } });
        }
        await remove(_id);
      }
    },
    active: () => subscriptions.find({ state: 'active' }),
    all: () => subscriptions.find({}, { sort: { createdAt: 1 } }),
    /** Notes that a period was opened, so that it is not looked at again; never backwards. */
    opened: (id: string, period: string, last: string | undefined) =>
      subscriptions.change(id, { $set: { lastPeriod: period } }, last === undefined ? {} : { lastPeriod: last }),
    set: (id: string, set: Partial<Subscription>) => subscriptions.change(id, { $set: set }),
    /** What was chosen for it by its reader: it is nobody's default any more. */
    choose: (id: string, set: Partial<Subscription>) =>
      subscriptions.change(id, { $set: { ...set, automatic: undefined } }),
    /** Nothing is sent until it is resumed; one that is paused already keeps its reason. */
    pause: (id: string, pausedWhy: NonNullable<Subscription['pausedWhy']>) =>
      subscriptions.change(id, { $set: { state: 'paused', pausedWhy } }, { state: 'active' }),
    /** What was new meanwhile comes with the next one: periods that passed are not made up for. */
    resume: (id: string, now: Date) =>
      subscriptions.change(id, { $set: { state: 'active', since: now }, $unset: { pausedWhy: true } }),
  };
}
