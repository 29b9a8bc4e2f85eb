/** Repositories of needs, offers and follow-ups. Whoever reads takes a viewer; what is returned is what that viewer may see. */
import type { z } from 'zod';
import type { FollowUp } from '../domain/records.ts';
import {
  type Attribution,
  attribute,
  type Guarded,
  isOwner,
  oversees,
  type Sight,
  seeRecord,
  type Viewer,
  visibleTo,
} from '../domain/visibility.ts';
import { withoutInner } from './followupsight.ts';
import type { Draw } from './numbers.ts';
import { type Collection, type Doc, Duplicate, type Filter, type FindOptions, type Update } from './port.ts';
import { addition, bot, type Hand, type Trailed, trailed } from './trail.ts';

export interface Recorded extends Doc, Guarded {
  readonly version: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly loggedBy: string;
}

/** What is never shown, and what only the owner and coordinators see. */
type Hidden = 'owners' | 'loggedBy' | 'seq' | 'unmatched' | 'pending' | 'untold' | 'imported';
const inner = ['contact', 'source', 'external', 'match'] as const;

interface Waiting extends Trailed {
  readonly seq?: number;
  readonly unmatched?: true;
}

/** A record as a viewer sees it. `owner` says whose it is as far as the viewer is told. */
export type Seen<R> = Omit<R, Hidden> & {
  readonly owner: Attribution;
  readonly mine: boolean;
  /** In the viewer's care as a coordinator. */
  readonly overseen: boolean;
  readonly sight: Sight;
};

/** A record before it has an id. */
export type Draft<R> = Omit<R, '_id' | 'version' | 'createdAt' | 'updatedAt' | 'pending' | 'untold'>;

/** A record that comes with its id, version and times. */
export type Adopted<R> = Omit<R, 'pending' | 'untold'>;

/** The record as the viewer sees it, or undefined where it does not exist for them. */
export function project<R extends Recorded>(viewer: Viewer, record: R): Seen<R> | undefined {
  const sight = seeRecord(viewer, record);
  if (sight === 'none') return undefined;
  const { owners, loggedBy: _loggedBy, ...more } = record as R & Waiting;
  const { seq: _seq, unmatched: _unmatched, pending: _pending, untold: _untold, ...rest } = more;
  const mine = isOwner(viewer, record);
  const shown: Record<string, unknown> = { ...rest };
  delete shown.imported;
  const overseen = oversees(viewer, record);
  if (!mine && !overseen) for (const field of inner) delete shown[field];
  // a document names its State, which is for others to read only while the record rests on that document
  if (!mine && !overseen && !(sight === 'named' && rest.reported === true)) delete shown.document;
  const told = 'leads' in shown ? withoutInner(shown as unknown as FollowUp, viewer, { mine, overseen }) : shown;
  return { ...told, owner: attribute(sight, owners[0] ?? ''), mine, overseen, sight } as unknown as Seen<R>;
}

export interface RecordRepository<R extends Recorded> {
  add(draft: Draft<R>, now: Date, hand?: Hand): Promise<R>;
  /** Adds a record that brings its id, version and times along, as an import does; undefined when the id is taken. */
  adopt(record: Adopted<R>, now: Date, hand?: Hand): Promise<R | undefined>;
  /** An id that nothing has now. */
  free(): Promise<string>;
  get(viewer: Viewer, id: string): Promise<Seen<R> | undefined>;
  list(viewer: Viewer, filter: Filter<R>, options?: FindOptions<R>): Promise<Seen<R>[]>;
  count(viewer: Viewer, filter: Filter<R>): Promise<number>;
  /** Writes over the version that was read; undefined when it has moved on. `hand` is the bot's when left out. */
  change(id: string, version: number, update: Update<R>, now: Date, hand?: Hand): Promise<R | undefined>;
  /** For matching, figures and consent alone, which answer for what they let out: records whole, with no viewer. */
  readonly whole: {
    get(id: string): Promise<R | undefined>;
    list(filter: Filter<R>, options?: FindOptions<R>): Promise<R[]>;
    /** One after the other, in memory that does not grow with their number. */
    each(filter: Filter<R>): AsyncIterable<R>;
  };
  /** Notes that a version was compared with the other side; it stays the same version. */
  settle(id: string, version: number): Promise<void>;
}

export function recordRepository<R extends Recorded>(
  collection: Collection<R>,
  schema: z.ZodType<R>,
  prefix: string,
  draw: Draw,
): RecordRepository<R> {
  const seen = (viewer: Viewer, filter: Filter<R>) => ({ $and: [visibleTo(viewer) as Filter<R>, filter] }) as Filter<R>;
  const take = (draft: Draft<R>, now: Date, hand: Hand) => async (id: string) => {
    const times = { version: 1, createdAt: now, updatedAt: now };
    const record = schema.parse({ ...draft, _id: id, ...times, ...addition(now, hand) });
    return insertIfFree(collection, record);
  };
  return {
    add: (draft, now, hand = bot) => draw(prefix, take(draft, now, hand)),
    async adopt(record, now, hand = bot) {
      const { version } = record as R;
      const [entry] = addition(now, hand).pending;
      const pending = entry === undefined ? [] : [{ ...entry, version }];
      return insertIfFree(collection, schema.parse({ ...record, pending, untold: true }));
    },
    free: () => draw(prefix, async (id) => ((await collection.get(id)) === undefined ? id : undefined)),
    async get(viewer, id) {
      const record = await collection.get(id);
      return record === undefined ? undefined : project(viewer, record);
    },
    async list(viewer, filter, options) {
      const found = await collection.find(seen(viewer, filter), options);
      return found.flatMap((record) => project(viewer, record) ?? []);
    },
    count: (viewer, filter) => collection.count(seen(viewer, filter)),
    async change(id, version, update, now, hand = bot) {
      const record = await collection.get(id);
      if (record?.version !== version) return undefined;
      return collection.change(id, trailed(record, update, now, hand), { version } as Filter<R>);
    },
    whole: {
      get: (id) => collection.get(id),
      list: (filter, options) => collection.find(filter, options),
      each: (filter) => collection.each(filter),
    },
    settle: async (id, version) => {
      await collection.change(id, { $unset: { unmatched: true } } as Update<R>, { version } as Filter<R>);
    },
  };
}

/** The document, or undefined when its id is taken. */
export async function insertIfFree<D extends Doc>(collection: Collection<D>, doc: D): Promise<D | undefined> {
  try {
    await collection.insert(doc);
    return doc;
  } catch (error) {
    if (error instanceof Duplicate) return undefined;
    throw error;
  }
}

/** The update with the next version and the time of it. */
export function stamp<R extends { version: number; updatedAt: Date }>(update: Update<R>, now: Date): Update<R> {
  return {
    ...update,
    $set: { ...update.$set, updatedAt: now },
    $inc: { ...update.$inc, version: 1 },
  } as Update<R>;
}
