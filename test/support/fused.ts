/** A store whose writes fail once so many were made: what a process leaves that dies. */
import type { Collection, Doc, Index, Store } from '../../src/store/port.ts';

export interface Fuse {
  /** Writes that still succeed. */
  left: number;
}

export function fused(store: Store, fuse: Fuse): Store {
  const burn = () => {
    fuse.left -= 1;
    if (fuse.left < 0) throw new Error('died');
  };
  function collection<D extends Doc>(name: string, indexes?: readonly Index[]): Collection<D> {
    const rows = store.collection<D>(name, indexes);
    const burning =
      <A extends readonly unknown[], T>(write: (...given: A) => Promise<T>) =>
      async (...given: A): Promise<T> => {
        burn();
        return write(...given);
      };
    return {
      get: (id) => rows.get(id),
      find: (filter, options) => rows.find(filter, options),
      each: (filter, options) => rows.each(filter, options),
      count: (filter) => rows.count(filter),
      insert: burning((doc) => rows.insert(doc)),
      put: burning((doc) => rows.put(doc)),
      change: burning((id, update, only) => rows.change(id, update, only)),
      remove: burning((filter) => rows.remove(filter)),
    };
  }
  return { ...store, collection };
}
