/** Many records of a collection, read a page at a time. */
import type { Placed } from '../store/order.ts';
import type { Filter, FindOptions } from '../store/port.ts';

/** Records read at once. */
export const pageSize = 2000;

export interface Source<R extends Placed> {
  readonly whole: { list(filter: Filter<R>, options?: FindOptions<R>): Promise<R[]> };
}

/** Every record in the order of their ids: the next page is on its way while one is looked at. */
export async function readAll<R extends Placed>(from: Source<R>, each: (record: R) => void): Promise<void> {
  const options = { sort: { _id: 1 }, limit: pageSize } as FindOptions<R>;
  const pageAfter = (id: string) => from.whole.list({ _id: { $gt: id } } as Filter<R>, options);
  for (let coming: Promise<R[]> | undefined = pageAfter(''); coming !== undefined; ) {
    const page: R[] = await coming;
    const end: string | undefined = page.length < pageSize ? undefined : page.at(-1)?._id;
    coming = end === undefined ? undefined : pageAfter(end);
    for (const record of page) each(record);
  }
}

/** Every record written after a place in the order of writes, in that order. */
export async function readAfter<R extends Placed>(
  from: Source<R>,
  place: number,
  each: (record: R) => void,
): Promise<void> {
  const options = { sort: { seq: 1 }, limit: pageSize } as FindOptions<R>;
  for (let after: number | undefined = place; after !== undefined; ) {
    const page: R[] = await from.whole.list({ seq: { $gt: after } } as Filter<R>, options);
    for (const record of page) each(record);
    after = page.length < pageSize ? undefined : page.at(-1)?.seq;
  }
}

/** The records that were last written at one of these places. */
export async function readAt<R extends Placed>(from: Source<R>, places: readonly number[]): Promise<R[]> {
  return places.length === 0 ? [] : from.whole.list({ seq: { $in: places } } as Filter<R>);
}
