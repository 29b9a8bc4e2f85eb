/** The store for several replicas or a large record: MongoDB, through mongoose. */
import type { Collection, Doc, Index, Store } from '../../src/store/port.ts';
import { StoreUnavailable } from '../../src/store/port.ts';
import { createCollection, createModel, type LooseModel } from './collection.ts';
import { connect, type MongoOptions } from './connect.ts';
import type { Link } from './keep.ts';
import { parseUri, type Target } from './uri.ts';

export type { MongoOptions, Warnings } from './connect.ts';

/**
 * Connects to `uri` (`mongodb://` or `mongodb+srv://`). The database is `options.database`, else the URI's, else
 * `rapporteur`. Waits for a server that is not there yet, 30 s by default; a connection lost later comes back by
 * itself, and until then operations fail after some 5 s.
 * @throws StoreUnavailable at once for a URI that cannot be right, otherwise when time is up. Never tells credentials.
 */
export async function openMongo(uri: string, options: MongoOptions): Promise<Store> {
  const target = parseUri(uri, options.database);
  return createStore(await connect(uri, target, options), target);
}

function createStore({ connection, close }: Link, target: Target): Store {
  const models = new Map<string, { model: LooseModel; indexes: Index[] }>();
  const place = `${target.hosts}/${target.database}`;
  return {
    place,
    collection<D extends Doc>(name: string, indexes: readonly Index[] = []): Collection<D> {
      const entry = models.get(name) ?? { model: createModel(connection, name), indexes: [] };
      models.set(name, entry);
      entry.indexes.push(...indexes);
      return createCollection<D>(entry.model);
    },
    async names() {
      const found = (await connection.db?.listCollections({}, { nameOnly: true }).toArray()) ?? [];
      const named = found.map(({ name }) => name).filter((name) => !name.startsWith('system.'));
      return [...new Set([...named, ...models.keys()])].sort();
    },
    async ready() {
      for (const { model, indexes } of models.values()) await createIndexes(model, indexes, target, place);
    },
    close,
  };
}

async function createIndexes(model: LooseModel, indexes: readonly Index[], target: Target, place: string) {
  try {
    for (const index of indexes) await model.collection.createIndex(withId(index));
  } catch (error) {
    throw new StoreUnavailable(
      `The indexes of ${model.collection.name} in ${place} cannot be made (${target.scrub(error)}); ` +
        'let the user of the connection create indexes there, then start again.',
    );
  }
}

/** Every sort ends on `_id`; an index that ends alike serves it. */
function withId(index: Index): Record<string, 1 | -1> {
  const direction = Object.values(index).at(-1) ?? 1;
  return '_id' in index ? { ...index } : { ...index, _id: direction };
}
