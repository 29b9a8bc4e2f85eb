/** One NeDB datastore behind the port. */
import { cleanDoc, cleanFilter, cleanUpdate, stableSort } from '../../src/store/clean.ts';
import type { Collection, Doc, EachOptions, Filter, FindOptions, Index, Update } from '../../src/store/port.ts';
import { Duplicate } from '../../src/store/port.ts';
import { createDatastore, type Datastore, type Row } from './datastore.ts';
import { createLists, type Lists } from './lists.ts';
import { createWriter, type Writer } from './writer.ts';

/** Documents looked up at once where they are read one after the other. */
const batchSize = 500;

/** A collection and what the store needs to know of it. */
export interface Opened {
  readonly collection: Collection<Doc>;
  /** Notes indexes to be made by the next `load`. */
  want(indexes: readonly Index[]): void;
  /** Reads the file (once) and makes the indexes that are missing. */
  load(): Promise<void>;
  /** Writes the file anew: NeDB appends each version of a document, and keeps the former ones until then. */
  compact(): Promise<void>;
  /** Waits for pending writes; every operation from now on is refused. */
  close(): Promise<void>;
}

/** The collection in `file`, or in memory without one. The first operation loads it if `load` was not called. */
export function openCollection(file?: string): Opened {
  const db = createDatastore(file);
  const lists = createLists();
  const writer = createWriter(() => db.compactDatafileAsync());
  const wanted = new Set<string>();
  let loaded: Promise<void> | undefined;
  let closed = false;

  const read = async () => {
    await db.loadDatabaseAsync();
    for (const row of db.getAllData()) lists.note(row);
  };
  const once = () => {
    loaded ??= file === undefined ? Promise.resolve() : read();
    return loaded;
  };
  const usable = async () => {
    if (closed) throw new Error('the store is closed');
    await once();
  };
  return {
    collection: new EmbeddedCollection(db, lists, writer, usable),
    want(indexes) {
      // NeDB's own compound indexes miss list elements, so the first field has to do.
      for (const index of indexes) for (const field of Object.keys(index).slice(0, 1)) wanted.add(field);
    },
    async load() {
      await once();
      for (const fieldName of wanted) if (fieldName !== '_id') await db.ensureIndexAsync({ fieldName });
    },
    async compact() {
      await usable();
      await writer.write(() => db.compactDatafileAsync());
    },
    async close() {
      closed = true;
      await loaded?.catch(() => {});
      await writer.idle();
    },
  };
}

class EmbeddedCollection implements Collection<Row> {
  readonly #db: Datastore;
  readonly #lists: Lists;
  readonly #writer: Writer;
  readonly #usable: () => Promise<void>;

  constructor(db: Datastore, lists: Lists, writer: Writer, usable: () => Promise<void>) {
    this.#db = db;
    this.#lists = lists;
    this.#writer = writer;
    this.#usable = usable;
  }

  async insert(doc: Row): Promise<void> {
    const row = this.#taken(doc);
    await this.#write(() => this.#db.insertAsync(row)).catch(asDuplicate);
  }

  async put(doc: Row): Promise<void> {
    const row = this.#taken(doc);
    await this.#write(() => this.#db.updateAsync({ _id: row._id }, row, { upsert: true }));
  }

  async get(id: string): Promise<Row | undefined> {
    const [row] = await this.find({ _id: id });
    return row;
  }

  async find(filter: Filter<Row>, options: FindOptions<Row> = {}): Promise<Row[]> {
    const query = this.#query(filter);
    await this.#usable();
    const cursor = this.#db
      .findAsync(query)
      .skip(options.skip ?? 0)
      .limit(options.limit ?? 0);
    const sort = stableSort(options.sort);
    return (await (sort ? cursor.sort(sort) : cursor)).map(copy);
  }

  async *each(filter: Filter<Row>, { after }: EachOptions = {}): AsyncGenerator<Row> {
    const query = this.#query(after === undefined ? filter : { $and: [filter, { _id: { $gt: after } }] });
    await this.#usable();
    const found = await this.#db.findAsync<{ _id: string }>(query, { _id: 1 }).sort({ _id: 1 });
    const ids = found.map(({ _id }) => _id);
    for (let from = 0; from < ids.length; from += batchSize) {
      // ids are found by their index, and what was changed meanwhile is looked at again
      const some = { _id: { $in: ids.slice(from, from + batchSize) }, $and: [query] };
      await this.#usable();
      for (const row of await this.#db.findAsync(some).sort({ _id: 1 })) yield copy(row);
    }
  }

  async count(filter: Filter<Row>): Promise<number> {
    const query = this.#query(filter);
    await this.#usable();
    return this.#db.countAsync(query);
  }

  async change(id: string, update: Update<Row>, only: Filter<Row> = {}): Promise<Row | undefined> {
    const query = this.#query({ ...only, _id: id });
    const changes = cleanUpdate(update);
    // NeDB takes an update without operators for a whole new document.
    if (Object.keys(changes).length === 0) return (await this.find(query as Filter<Row>))[0];
    this.#lists.note(changes.$set ?? {});
    for (const field of Object.keys(changes.$push ?? {})) this.#lists.noteField(field);
    const done = await this.#write(() => this.#db.updateAsync(query, changes, { returnUpdatedDocs: true }));
    const row = done.affectedDocuments as Row | null | undefined;
    return row ? copy(row) : undefined;
  }

  async remove(filter: Filter<Row>): Promise<number> {
    const query = this.#query(filter);
    return this.#write(() => this.#db.removeAsync(query, { multi: true }));
  }

  #taken(doc: Row): Row {
    const row = cleanDoc(doc);
    this.#lists.note(row);
    return row;
  }

  #query(filter: object): Record<string, unknown> {
    return this.#lists.guard(cleanFilter(filter));
  }

  async #write<T>(task: () => Promise<T>): Promise<T> {
    await this.#usable();
    return this.#writer.write(task);
  }
}

/** NeDB hands out copies, but its own Date objects in them: changing one would change the store. */
function copy(row: Row): Row {
  ownDates(row as unknown as Record<string, unknown>);
  return row;
}

function ownDates(holder: Record<string | number, unknown>): void {
  for (const key in holder) {
    const value = holder[key];
    if (value instanceof Date) holder[key] = new Date(value);
    else if (typeof value === 'object' && value !== null) ownDates(value as Record<string, unknown>);
  }
}

function asDuplicate(error: unknown): never {
  if (error instanceof Error && 'errorType' in error && error.errorType === 'uniqueViolated') throw new Duplicate();
  throw error;
}
