/** The order in which needs and offers are written: a dense count shared by every replica. */
import type { Random } from './numbers.ts';
import type { Collection } from './port.ts';
import { insertIfFree, type Recorded, type RecordRepository } from './records.ts';

export interface Count {
  readonly _id: string;
  readonly value: number;
}

/** Takes the next place; two that take at once get different ones. */
export type TakePlace = () => Promise<number>;

const id = 'written';
const markId = 'mark';
/** So many marks there are: none comes twice. */
const marks = 2 ** 47;

export interface Order {
  readonly take: TakePlace;
  /** The last place that was taken, 0 before the first. */
  reached(): Promise<number>;
  /** A number that tells this store from any other; drawn when it is first asked for. */
  mark(): Promise<number>;
}

export function createOrder(counts: Collection<Count>, random: Random): Order {
  const next = () => counts.change(id, { $inc: { value: 1 } });
  return {
    async take() {
      const taken = await next();
      if (taken !== undefined) return taken.value;
      await insertIfFree(counts, { _id: id, value: 0 });
      return (await next())?.value ?? 1;
    },
    reached: async () => (await counts.get(id))?.value ?? 0,
    async mark() {
      const there = await counts.get(markId);
      if (there !== undefined) return there.value;
      await insertIfFree(counts, { _id: markId, value: 1 + random(marks) });
      return (await counts.get(markId))?.value ?? 0;
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
