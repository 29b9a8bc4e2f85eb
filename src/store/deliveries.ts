/**
 * What is to be posted, each once: digests (one row per subscription and period) and notices to people.
 * A row is claimed before it is composed, marked before it is posted, and settled after. A claim that is not marked is
 * released when its lease ends; a marked row whose poster vanished is unknown: its message is looked for, and whoever can
 * look at the channel is asked. It is never posted again blindly.
 */
import type { Span } from '../domain/periods.ts';
import type { Reply } from '../reply.ts';
import type { Collection } from './port.ts';
import { insertIfFree } from './records.ts';

export type DeliveryState = 'waiting' | 'claimed' | 'posting' | 'sent' | 'empty' | 'unknown' | 'failed';

/** Why a message was not found: it is not where it would be, or the bot may not read there. */
export type Unfound = 'absent' | 'unreadable';

export interface Delivery {
  /** `S-12|2026-11-23` for a period of a subscription, `notice|...`, `edit|...`, `publish|...` for an answer that is published. */
  readonly _id: string;
  readonly kind: 'digest' | 'notice' | 'edit' | 'gathering' | 'publication';
  /**
   * The subscription, the person key, for an edit the delivery whose post is edited, for a gathering two person keys, for a
   * publication the channel.
   */
  readonly to: string;
  readonly state: DeliveryState;
  /** When the claim ends; the epoch for one that is free. */
  readonly lease: Date;
  /** Not to be posted before. */
  readonly notBefore: Date;
  readonly createdAt: Date;
  /** How often it was claimed, which tells one claim from another. */
  readonly tries: number;
  /** A digest's periods, the newest of which names it; several after an outage. */
  readonly span?: Span;
  /** A notice's text, composed when it was written. */
  readonly reply?: Reply;
  /** A question about a record as it was last confirmed then: not put any more once it is confirmed or closed. */
  readonly asks?: { readonly record: string; readonly since: Date };
  /** Identities under which its person could not be written to. */
  readonly skips?: readonly string[];
  /** A notice to a channel, whose address `to` is then, rather than to a person; `of` is the person it is about. */
  readonly aloud?: true;
  readonly of?: string;
  /** What the post announces, once composed. */
  readonly items?: readonly string[];
  /** When it was about to be posted. */
  readonly intendedAt?: Date;
  readonly postedAs?: string;
  /** Its outcome is unknown and its message was looked for. */
  readonly looked?: Unfound;
}

const free = new Date(0);
/** The lease of what is done with, until somebody says otherwise. */
const never = new Date('9999-12-31T00:00:00Z');
/** Milliseconds a claim lasts: longer than composing and posting take, short enough that a crash delays little. */
export const leaseMs = 120_000;
/** Rows of one look at what waits. */
export const batch = 200;

export type DeliveryRepository = ReturnType<typeof deliveryRepository>;

export function deliveryRepository(deliveries: Collection<Delivery>) {
  const after = (now: Date) => new Date(now.getTime() + leaseMs);
  /** Still with whoever claimed it so; or nobody knew, and the one who does speaks late. */
  const own = ({ lease }: Delivery) => ({ $or: [{ lease }, { state: 'unknown' as const }] });
  return {
    /** Puts a row there once; false when it was there already. */
    async open(
      row: Pick<Delivery, '_id' | 'kind' | 'to' | 'reply' | 'asks' | 'span' | 'skips' | 'aloud' | 'of'>,
      now: Date,
      notBefore = now,
    ): Promise<boolean> {
      const times = { lease: free, notBefore, createdAt: now };
      return (await insertIfFree(deliveries, { ...row, state: 'waiting', tries: 0, ...times })) !== undefined;
    },
    get: (id: string) => deliveries.get(id),
    /** Takes a row to compose and post it; undefined when another has it or it is done. */
    claim: (id: string, now: Date) =>
      deliveries.change(
        id,
        { $set: { state: 'claimed', lease: after(now) }, $inc: { tries: 1 } },
        { state: { $in: ['waiting', 'claimed'] }, lease: { $lte: now }, notBefore: { $lte: now } },
      ),
    /** Records the intent to post, with what the post announces, under a new lease; undefined when the claim was lost meanwhile. */
    intend: ({ _id, lease, tries }: Delivery, items: readonly string[], now: Date) =>
      deliveries.change(
        _id,
        { $set: { state: 'posting', items, lease: after(now), intendedAt: now } },
        { state: 'claimed', lease, tries },
      ),
    /** Ends a claim; undefined when it was lost meanwhile. */
    settle: (row: Delivery, state: DeliveryState, postedAs?: string) =>
      deliveries.change(row._id, { $set: { state, postedAs } }, own(row)),
    /** Nobody knows whether it was posted: it is free to be looked for. */
    doubt: ({ _id, lease }: Delivery) =>
      deliveries.change(_id, { $set: { state: 'unknown', lease: free } }, { state: 'posting', lease }),
    /** Nothing was posted: free again from `notBefore` on. */
    release: ({ _id, lease }: Delivery, notBefore: Date) =>
      deliveries.change(_id, { $set: { state: 'waiting', lease: free, notBefore } }, { lease }),
    /** What can be claimed now, oldest first. */
    claimable: (kind: Delivery['kind'], now: Date) =>
      deliveries.find(
        { kind, state: { $in: ['waiting', 'claimed'] }, lease: { $lte: now }, notBefore: { $lte: now } },
        { sort: { createdAt: 1, _id: 1 }, limit: batch },
      ),
    /** Marks what was being posted when its poster vanished, and returns it. */
    async sweep(now: Date): Promise<Delivery[]> {
      const lost = await deliveries.find({ state: 'posting', lease: { $lte: now } });
      const marked = lost.map(({ _id, lease }) =>
        deliveries.change(_id, { $set: { state: 'unknown', lease: free } }, { state: 'posting', lease }),
      );
      return (await Promise.all(marked)).filter((row) => row !== undefined);
    },
    /** Of unknown outcome and not looked for yet, oldest first. */
    doubtful: (now: Date) =>
      deliveries.find({ state: 'unknown', lease: { $lte: now } }, { sort: { createdAt: 1, _id: 1 }, limit: batch }),
    /** Takes one of them to look for its message; undefined when another does. */
    look: (id: string, now: Date) =>
      deliveries.change(id, { $set: { lease: after(now) } }, { state: 'unknown', lease: { $lte: now } }),
    /** It was looked for and not found: it stays unknown until somebody says what is so. */
    unfound: (id: string, looked: Unfound) =>
      deliveries.change(id, { $set: { looked, lease: never } }, { state: 'unknown' }),
    /** The posts of a subscription that said an item. */
    saying: (subscription: string, item: string) =>
      deliveries.find({
        _id: { $gte: `${subscription}|`, $lt: `${subscription}|\uffff` },
        ...{ kind: 'digest', state: 'sent', items: item },
      }),
    /** Digests of unknown outcome, oldest first. */
    unsettled: () => deliveries.find({ kind: 'digest', state: 'unknown' }, { sort: { createdAt: 1, _id: 1 } }),
    /** An unknown outcome is known: it was posted (by which id, where that is known), or is to be posted from `now` on. One of several wins. */
    resolve: (id: string, state: 'sent' | 'waiting', now: Date, postedAs?: string) =>
      deliveries.change(
        id,
        { $set: { state, lease: free, notBefore: now, postedAs }, $unset: { looked: true } },
        { state: 'unknown' },
      ),
  };
}
