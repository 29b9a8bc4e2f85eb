/**
 * What is to be posted, each once: digests (one row per subscription and period) and notices to people.
 * A row is claimed before it is composed, marked before it is posted, and settled after. A claim that is not marked is
 * released when its lease ends; a marked row whose poster vanished is unknown and never posted again blindly.
 */
import type { Reply } from '../reply.ts';
import type { Collection } from './port.ts';
import { insertIfFree } from './records.ts';

export type DeliveryState = 'waiting' | 'claimed' | 'posting' | 'sent' | 'empty' | 'unknown' | 'failed';

export interface Delivery {
  /** `S-12|2026-11-23` for a period of a subscription, `notice|...` for a notice, `edit|...` for an edit. */
  readonly _id: string;
  readonly kind: 'digest' | 'notice' | 'edit' | 'gathering';
  /** The subscription, the person key, for an edit the delivery whose post is edited, for a gathering two person keys. */
  readonly to: string;
  readonly state: DeliveryState;
  /** When the claim ends; the epoch for one that is free. */
  readonly lease: Date;
  /** Not to be posted before. */
  readonly notBefore: Date;
  readonly createdAt: Date;
  readonly tries: number;
  /** A notice's text, composed when it was written. */
  readonly reply?: Reply;
  /** A question about a record as it was last confirmed then: not put any more once it is confirmed or closed. */
  readonly asks?: { readonly record: string; readonly since: Date };
  /** What the post announces, once composed. */
  readonly items?: readonly string[];
  readonly postedAs?: string;
}

const free = new Date(0);
/** Milliseconds a claim lasts: longer than composing and posting take, short enough that a crash delays little. */
export const leaseMs = 120_000;

export type DeliveryRepository = ReturnType<typeof deliveryRepository>;

export function deliveryRepository(deliveries: Collection<Delivery>) {
  return {
    /** Puts a row there once; false when it was there already. */
    async open(
      row: Pick<Delivery, '_id' | 'kind' | 'to' | 'reply' | 'asks'>,
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
        { $set: { state: 'claimed', lease: new Date(now.getTime() + leaseMs) }, $inc: { tries: 1 } },
        { state: { $in: ['waiting', 'claimed'] }, lease: { $lte: now }, notBefore: { $lte: now } },
      ),
    /** Records the intent to post, with what the post announces; undefined when the claim was lost meanwhile. */
    intend: (row: Delivery, items: readonly string[]) =>
      deliveries.change(row._id, { $set: { state: 'posting', items } }, { state: 'claimed', lease: row.lease }),
    settle: (id: string, state: DeliveryState, postedAs?: string) =>
      deliveries.change(id, { $set: { state, postedAs } }),
    /** Nothing was posted: free again from `notBefore` on. */
    release: (id: string, notBefore: Date) =>
      deliveries.change(id, { $set: { state: 'waiting', lease: free, notBefore } }),
    /** What can be claimed now, oldest first. */
    claimable: (kind: Delivery['kind'], now: Date) =>
      deliveries.find(
        { kind, state: { $in: ['waiting', 'claimed'] }, lease: { $lte: now }, notBefore: { $lte: now } },
        { sort: { createdAt: 1, _id: 1 }, limit: 200 },
      ),
    /** Marks what was being posted when its poster vanished, and returns it. */
    async sweep(now: Date): Promise<Delivery[]> {
      const lost = await deliveries.find({ state: 'posting', lease: { $lte: now } });
      const marked = lost.map((row) =>
        deliveries.change(row._id, { $set: { state: 'unknown' } }, { state: 'posting' }),
      );
      return (await Promise.all(marked)).filter((row) => row !== undefined);
    },
  };
}
