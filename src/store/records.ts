/** Repositories of needs, offers and follow-ups. Whoever reads takes a viewer; what is returned is what that viewer may see. */
import type { z } from 'zod';
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
import type { Draw } from './numbers.ts';
import { type Collection, type Doc, Duplicate, type Filter, type FindOptions, type Update } from './port.ts';

export interface Recorded extends Doc, Guarded {
  readonly version: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly loggedBy: string;
}

/** What is never shown, and what only the owner and coordinators see. */
type Hidden = 'owners' | 'loggedBy' | 'seq' | 'unmatched';
const inner = ['contact', 'source'] as const;

interface Waiting {
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
export type Draft<R> = Omit<R, '_id' | 'version' | 'createdAt' | 'updatedAt'>;

/** The record as the viewer sees it, or undefined where it does not exist for them. */
export function project<R extends Recorded>(viewer: Viewer, record: R): Seen<R> | undefined {
  const sight = seeRecord(viewer, record);
  if (sight === 'none') return undefined;
  const { owners, loggedBy: _loggedBy, seq: _seq, unmatched: _unmatched, ...rest } = record as R & Waiting;
  const mine = isOwner(viewer, record);
  const shown: Record<string, unknown> = { ...rest };
  const overseen = oversees(viewer, record);
  if (!mine && !overseen) for (const field of inner) delete shown[field];
  // a document names its State, which is for others to read only while the record rests on that document
  if (!mine && !overseen && !(sight === 'named' && rest.reported === true)) delete shown.document;
  return { ...shown, owner: attribute(sight, owners[0] ?? ''), mine, overseen, sight } as unknown as Seen<R>;
}

export interface RecordRepository<R extends Recorded> {
  add(draft: Draft<R>, now: Date): Promise<R>;
  get(viewer: Viewer, id: string): Promise<Seen<R> | undefined>;
  list(viewer: Viewer, filter: Filter<R>, options?: FindOptions<R>): Promise<Seen<R>[]>;
  count(viewer: Viewer, filter: Filter<R>): Promise<number>;
  /** Writes over the version that was read; undefined when it has moved on. */
  change(id: string, version: number, update: Update<R>, now: Date): Promise<R | undefined>;
  /** For matching and consent alone, which answer for what they let out: records whole, with no viewer. */
  readonly whole: {
    get(id: string): Promise<R | undefined>;
    list(filter: Filter<R>, options?: FindOptions<R>): Promise<R[]>;
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
  const take = (draft: Draft<R>, now: Date) => async (id: string) => {
    const record = schema.parse({ ...draft, _id: id, version: 1, createdAt: now, updatedAt: now });
    return insertIfFree(collection, record);
  };
  return {
    add: (draft, now) => draw(prefix, take(draft, now)),
    async get(viewer, id) {
      const record = await collection.get(id);
      return record === undefined ? undefined : project(viewer, record);
    },
    async list(viewer, filter, options) {
      const found = await collection.find(seen(viewer, filter), options);
      return found.flatMap((record) => project(viewer, record) ?? []);
    },
    count: (viewer, filter) => collection.count(seen(viewer, filter)),
    change: (id, version, update, now) => collection.change(id, stamp(update, now), { version } as Filter<R>),
    whole: { get: (id) => collection.get(id), list: (filter, options) => collection.find(filter, options) },
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
