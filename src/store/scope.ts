/** One installation serves one group, and the group's id is in every key: several installations can share a database. */
import type { Collection, Doc, Filter, Index, Store } from './port.ts';

interface Scoped {
  readonly group: string;
}

/** The collection as one group sees it: its own documents alone, under their plain ids. */
function scopeCollection<D extends Doc>(inner: Collection<D & Scoped>, group: string): Collection<D> {
  const key = (id: string) => `${group}/${id}`;
  const into = (doc: D): D & Scoped => ({ ...doc, _id: key(doc._id), group });
  const outOf = (doc: D & Scoped): D => {
    const { group: _group, ...rest } = doc;
    return { ...rest, _id: doc._id.slice(group.length + 1) } as unknown as D;
  };
  const within = (filter: Filter<D>) => ({ ...(keyed(filter, key) as object), group }) as unknown as Filter<D & Scoped>;
  // a range of keys, so that no document of another group is looked at
  const mine = { _id: { $gte: key(''), $lt: `${group}0` } } as unknown as Filter<D & Scoped>;
  return {
    insert: (doc) => inner.insert(into(doc)),
    put: (doc) => inner.put(into(doc)),
    get: async (id) => optional(await inner.get(key(id)), outOf),
    find: async (filter, options) => (await inner.find(within(filter), options as never)).map(outOf),
    async *each(filter, { after } = {}) {
      const both = { $and: [within(filter), mine] } as unknown as Filter<D & Scoped>;
      const options = after === undefined ? {} : { after: key(after) };
      for await (const doc of inner.each(both, options)) yield outOf(doc);
    },
    count: (filter) => inner.count(within(filter)),
    change: async (id, update, only) => optional(await inner.change(key(id), update as never, only as never), outOf),
    remove: (filter) => inner.remove(within(filter)),
  };
}

function optional<A, B>(value: A | undefined, map: (value: A) => B): B | undefined {
  return value === undefined ? undefined : map(value);
}

/** The filter with the ids it names turned into keys. */
function keyed<D extends Doc>(filter: Filter<D>, key: (id: string) => string): unknown {
  const { _id, $and, $or, ...rest } = filter as { _id?: unknown; $and?: Filter<D>[]; $or?: Filter<D>[] };
  return {
    ...rest,
    ...(_id === undefined ? {} : { _id: keyedId(_id, key) }),
    ...($and === undefined ? {} : { $and: $and.map((each) => keyed(each, key)) }),
    ...($or === undefined ? {} : { $or: $or.map((each) => keyed(each, key)) }),
  };
}

function keyedId(value: unknown, key: (id: string) => string): unknown {
  if (typeof value === 'string') return key(value);
  const range = Object.entries(value as Record<string, string | readonly string[]>);
  return Object.fromEntries(range.map(([op, to]) => [op, typeof to === 'string' ? key(to) : to.map(key)]));
}

/** The store as one group sees it. */
export function scopeStore(store: Store, group: string): Store {
  return {
    place: store.place,
    collection: <D extends Doc>(name: string, indexes: readonly Index[] = []) =>
      scopeCollection(
        store.collection<D & Scoped>(
          name,
          // last, for the embedded store indexes a first field alone
          indexes.map((index) => ({ ...index, group: 1 })),
        ),
        group,
      ),
    names: () => store.names(),
    ready: () => store.ready(),
    close: () => store.close(),
  };
}
