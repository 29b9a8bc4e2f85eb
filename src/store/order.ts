/** The order in which documents are written: dense counts shared by every replica, one for needs and offers, one for the rest. */
import type { Random } from './numbers.ts';
import type { Collection, Doc, Filter, Update } from './port.ts';
import { insertIfFree, type Recorded, type RecordRepository } from './records.ts';

export interface Count {
  readonly _id: string;
  readonly value: number;
}

/** Takes the next place; two that take at once get different ones. */
export type TakePlace = () => Promise<number>;

const markId = 'mark';
/** So many marks there are: none comes twice. */
const marks = 2 ** 47;

export interface Order {
  readonly take: TakePlace;
  /** The last place that was taken, 0 before the first. */
  reached(): Promise<number>;
  /** A number that tells this store from any other; drawn when it is first asked for. */
  mark(): Promise<number>;
  /** How often something was removed: who holds copies reads all anew when it has grown, for what is gone has no place. */
  removed(): Promise<number>;
  noteRemoved(): Promise<void>;
}

/** `id` is the count: `written` for needs and offers, `noted` for follow-ups and matches, which the matcher does not follow. */
export function createOrder(counts: Collection<Count>, random: Random, id: 'written' | 'noted' = 'written'): Order {
  const removedId = `${id}|removed`;
  const countOf = async (of: string) => (await counts.get(of))?.value ?? 0;
  const next = () => counts.change(id, { $inc: { value: 1 } });
  return {
    async take() {
      const taken = await next();
      if (taken !== undefined) return taken.value;
      await insertIfFree(counts, { _id: id, value: 0 });
      return (await next())?.value ?? 1;
    },
    reached: () => countOf(id),
    removed: () => countOf(removedId),
    async noteRemoved() {
      await insertIfFree(counts, { _id: removedId, value: 0 });
      await counts.change(removedId, { $inc: { value: 1 } });
    },
    async mark() {
      const there = await counts.get(markId);
      if (there !== undefined) return there.value;
      await insertIfFree(counts, { _id: markId, value: 1 + random(marks) });
      return countOf(markId);
    },
  };
}

/** A document with its place in the order, if it was written since there is one. */
export type Placed = Doc & { readonly seq?: number };

/** The collection in which whatever is written, by whatever way, takes a place in the order, and removals are counted. */
export function placed<D extends Placed>(
  rows: Collection<D>,
  order: Pick<Order, 'take' | 'noteRemoved'>,
): Collection<D> {
  const set = async () => ({ seq: await order.take() });
  return {
    ...rows,
    insert: async (doc) => rows.insert({ ...doc, ...(await set()) }),
    put: async (doc) => rows.put({ ...doc, ...(await set()) }),
    async change(id: string, update: Update<D>, only?: Filter<D>) {
      const $set = { ...update.$set, ...(await set()) } as NonNullable<typeof update.$set>;
      return rows.change(id, { ...update, $set }, only);
    },
    async remove(filter) {
      const count = await rows.remove(filter);
      if (count > 0) await order.noteRemoved();
      return count;
    },
  };
}

/** What of a record is told to other replicas and to the matcher. */
type Ordered = Recorded & { readonly seq?: number; readonly unmatched?: true };

/** The repository whose every write takes a place in the order, and waits to be compared with the other side. */
export function ordered<R extends Ordered>(repository: RecordRepository<R>, take: TakePlace): RecordRepository<R> {
  const waiting = async () => ({ seq: await take(), unmatched: true as const });
  return {
    ...repository,
    add: async (draft, now, hand) => repository.add({ ...draft, ...(await waiting()) }, now, hand),
    adopt: async (record, now, hand) => repository.adopt({ ...record, ...(await waiting()) }, now, hand),
    change: async (id, version, update, now, hand) => {
      const set = { ...update.$set, ...(await waiting()) } as NonNullable<typeof update.$set>;
      return repository.change(id, version, { ...update, $set: set }, now, hand);
    },
  };
}
