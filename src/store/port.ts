/**
 * The port a database implements: documents by string `_id`, in the part of MongoDB's query and update language
 * that MongoDB and the embedded store answer alike. The repositories beside this file are written once on it.
 */

/** What a document field may hold. Never null or undefined: the two engines disagree on what those match. */
export type Stored =
  | string
  | number
  | boolean
  | Date
  | readonly Stored[]
  | { readonly [key: string]: Stored | undefined };

/** A document; `_id` is whatever must be unique. */
export interface Doc {
  readonly _id: string;
}

type Range<V> = { $gt?: V; $gte?: V; $lt?: V; $lte?: V; $in?: readonly V[] };
type Element<V> = V extends readonly (infer E)[] ? E : V;

/** Equality, ranges and `$in` on fields (an array field matches by its elements), joined by `$and` and `$or`. */
export type Filter<D> = {
  readonly [K in keyof D]?: Element<NonNullable<D[K]>> | Range<Element<NonNullable<D[K]>>>;
} & { readonly $and?: readonly Filter<D>[]; readonly $or?: readonly Filter<D>[] };

/** Changes applied together in one atomic write. `_id` never changes. */
export interface Update<D> {
  readonly $set?: { readonly [K in keyof D]?: D[K] };
  readonly $unset?: { readonly [K in keyof D]?: true };
  readonly $inc?: { readonly [K in keyof D]?: number };
  readonly $push?: { readonly [K in keyof D]?: Element<NonNullable<D[K]>> };
}

export interface FindOptions<D> {
  /** Fields in order of weight: 1 ascending, -1 descending. */
  readonly sort?: { readonly [K in keyof D]?: 1 | -1 };
  readonly skip?: number;
  /** Most documents to return; 0 or absent means all. */
  readonly limit?: number;
}

export interface EachOptions {
  /** Begins behind this `_id`: to go on where one was. */
  readonly after?: string;
}

export interface Collection<D extends Doc> {
  /** Adds a document. @throws Duplicate when the `_id` is taken. */
  insert(doc: D): Promise<void>;
  /** Adds a document or replaces the one with its `_id`. */
  put(doc: D): Promise<void>;
  /** The document, or undefined. */
  get(id: string): Promise<D | undefined>;
  find(filter: Filter<D>, options?: FindOptions<D>): Promise<D[]>;
  /**
   * What matches, one after the other in `_id` order (by code point), in memory that does not grow with their number. Each at
   * most once, as it was at some moment since the first was asked for; what is written meanwhile may be missing. May be left early.
   */
  each(filter: Filter<D>, options?: EachOptions): AsyncIterable<D>;
  count(filter: Filter<D>): Promise<number>;
  /** One atomic find-and-update of the document `id` if it also matches `only`; the new state, or undefined when none matched. */
  change(id: string, update: Update<D>, only?: Filter<D>): Promise<D | undefined>;
  /** Removes what matches and says how many went. */
  remove(filter: Filter<D>): Promise<number>;
}

/** An index the store creates at start. Fields in order; nothing is unique but `_id`. */
export type Index = Readonly<Record<string, 1 | -1>>;

/** A database: collections by name, opened with the indexes they want. */
export interface Store {
  /** A word for the operator: which engine, and where the data is (never a password). */
  readonly place: string;
  collection<D extends Doc>(name: string, indexes?: readonly Index[]): Collection<D>;
  /** The collections there are, in the order of their names: also those that nobody has asked for yet. */
  names(): Promise<readonly string[]>;
  /** Creates the indexes of the collections asked for so far; call once at start. */
  ready(): Promise<void>;
  /** Writes what is on disk anew, so that nothing is left of former versions; absent where the engine does that itself. */
  compact?(): Promise<void>;
  close(): Promise<void>;
}

/** An insert met a document with the same `_id`. Names no key: the engines word that differently. */
export class Duplicate extends Error {
  constructor() {
    super('a document with this id exists');
    this.name = 'Duplicate';
  }
}

/** The store cannot be opened; `message` is a sentence for the operator that says what to do next. */
export class StoreUnavailable extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'StoreUnavailable';
  }
}
