/**
 * Words encrypted at rest: a wrapper of the store that seals the fields of `words.ts` on their way in and opens them on
 * their way out, so that nothing above it knows. It stands below `scope.ts`: ids begin with the group here.
 */
import type { Collection, Doc, Filter, FindOptions, Index, Store, Update } from './port.ts';
import { openValue, type SealContext, type Sealer, sealValue } from './sealer.ts';
import { type Kind, type WordFields, wordFields } from './words.ts';

type Plain = Record<string, unknown>;

/** @throws TypeError when a filter, sort or index names a sealed field: it would compare what cannot be compared. */
function refuseSealed(named: object | undefined, fields: WordFields): void {
  for (const [key, value] of Object.entries(named ?? {})) {
    if (key === '$and' || key === '$or') for (const each of value as object[]) refuseSealed(each, fields);
    else if (Object.hasOwn(fields, key)) throw new TypeError(`${key} is sealed: nothing is found or sorted by it`);
  }
}

function sealCollection<D extends Doc>(
  inner: Collection<D>,
  collection: string,
  fields: WordFields,
  sealer: Sealer,
): Collection<D> {
  const contextOf = (key: string, field: string): SealContext => {
    const cut = key.indexOf('/');
    return { group: key.slice(0, Math.max(cut, 0)), collection, id: key.slice(cut + 1).toWellFormed(), field };
  };
  const sealed = (id: string, given: object | undefined): Plain =>
    mapFields(given, fields, (value, kind, field) => sealValue(sealer, value, kind, contextOf(id, field)));
  const into = (doc: D) => sealed(doc._id, doc) as unknown as D;
  const outOf = (doc: D): D =>
    mapFields(doc, fields, (value, kind, field) =>
      openValue(sealer, value, kind, contextOf(doc._id, field)),
    ) as unknown as D;
  const plain = <T extends object | undefined>(named: T): T => {
    refuseSealed(named, fields);
    return named;
  };
  const pushed = (id: string, given: object | undefined): Plain =>
    mapFields(given, fields, (value, kind, field) => {
      if (kind === 'whole') throw new TypeError(`${field} of ${collection} is sealed whole: nothing is pushed to it`);
      return sealValue(sealer, value, 'whole', contextOf(id, field));
    });
  const updated = (id: string, { $set, $push, $inc, ...rest }: Update<D>) =>
    ({
      ...rest,
      ...($set === undefined ? {} : { $set: sealed(id, $set) }),
      ...($push === undefined ? {} : { $push: pushed(id, $push) }),
      ...($inc === undefined ? {} : { $inc: plain($inc) }),
    }) as unknown as Update<D>;

  return {
    insert: async (doc) => inner.insert(into(doc)),
    put: async (doc) => inner.put(into(doc)),
    async get(id) {
      const doc = await inner.get(id);
      return doc && outOf(doc);
    },
    async find(filter: Filter<D>, options: FindOptions<D> = {}) {
      plain(options.sort);
      return (await inner.find(plain(filter), options)).map(outOf);
    },
    async *each(filter, options) {
      for await (const doc of inner.each(plain(filter), options)) yield outOf(doc);
    },
    count: async (filter) => inner.count(plain(filter)),
    async change(id, update, only) {
      const doc = await inner.change(id, updated(id, update), plain(only));
      return doc && outOf(doc);
    },
    remove: async (filter) => inner.remove(plain(filter)),
  };
}

/** A copy in which the fields that hold words went through `map`; absent ones stay absent. */
function mapFields(
  given: object | undefined,
  fields: WordFields,
  map: (value: unknown, kind: Kind, field: string) => unknown,
): Plain {
  const entries = Object.entries(given ?? {}).map(([field, value]) => {
    const kind = Object.hasOwn(fields, field) ? fields[field] : undefined;
    return [field, kind === undefined || value === undefined || value === null ? value : map(value, kind, field)];
  });
  return Object.fromEntries(entries) as Plain;
}

/** The store with its words sealed; what else it holds goes through as it is. */
export function sealStore(store: Store, sealer: Sealer): Store {
  return {
    ...store,
    collection<D extends Doc>(name: string, indexes: readonly Index[] = []): Collection<D> {
      const inner = store.collection<D>(name, indexes);
      const fields = wordFields[name];
      if (fields === undefined) return inner;
      for (const index of indexes) refuseSealed(index, fields);
      return sealCollection(inner, name, fields, sealer);
    },
  };
}
