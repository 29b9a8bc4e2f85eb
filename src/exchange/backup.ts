/**
 * A backup: every document of a group, as it is stored, as JSON Lines. The first line says what it is, each further one is
 * `["needs",{...}]`, the last one counts them and carries the SHA-256 of all before it. Collections and documents have one
 * order and every value one text, and no time of day is in it: the backup of a restored backup is the same bytes.
 */
import { z } from 'zod';
import type { Doc, Store } from '../store/port.ts';
import { scopeStore } from '../store/scope.ts';
import { toTyped } from './typed.ts';

/** The number of this format. */
export const format = 1;

const counts = z.record(z.string(), z.int().min(0));

export const headSchema = z.strictObject({
  rapporteur: z.literal('backup'),
  format: z.int().min(1),
  /** The shape of the documents: the last migration that their store went through. */
  migration: z.int().min(0),
  group: z.string(),
  /** The short ids of the keys that open the sealed texts; none when they are plain. */
  keys: z.array(z.string()),
  /** When the newest record was written: what it was before, for whoever has several. */
  newest: z.date().optional(),
  /** How many documents there were when it began, by collection. */
  counts,
});
export type Head = z.infer<typeof headSchema>;

/** Counts as they are in the file, which differ from the head's where somebody wrote meanwhile; the checksum in hex. */
export const tailSchema = z.strictObject({ counts, sha256: z.string() });
export type Tail = z.infer<typeof tailSchema>;

/** A running SHA-256. */
export interface Checksum {
  update(text: string): void;
  /** In hex; nothing can be added after that. */
  end(): string;
}

/** What belongs to a store and not to its record: claims of work, how far the day's housekeeping is, tokens of workspaces. */
export const leftOut: ReadonlySet<string> = new Set(['migrations', 'leases', 'houses', 'installations']);

/**
 * What something is moved out of is read before what it is moved into, so that nothing is missed while others write; the
 * order of writes last, so that it is behind no record.
 */
const first = ['matches', 'needs', 'offers', 'followups', 'roundtables', 'outbox', 'auditmarks'];
const last = ['counts'];

/** The collections of a backup in their order. */
export function inOrder(names: readonly string[]): readonly string[] {
  const rank = (name: string) => {
    if (first.includes(name)) return first.indexOf(name);
    return last.includes(name) ? first.length + 1 : first.length;
  };
  const kept = names.filter((name) => !leftOut.has(name));
  return [...kept].sort((one, other) => rank(one) - rank(other) || (one < other ? -1 : 1));
}

export interface BackupOptions {
  /** As it is on the disk: texts that are sealed stay sealed. */
  readonly store: Store;
  readonly group: string;
  readonly migration: number;
  readonly keys: readonly string[];
  readonly checksum: Checksum;
  /** Hears how many documents are written, of how many. */
  readonly progress: (done: number, all: number) => void;
}

/** The lines of a backup, each with its end, one after the other: none is kept. */
export async function* backupLines(options: BackupOptions): AsyncGenerator<string> {
  const { group, checksum, progress } = options;
  const store = scopeStore(options.store, group);
  const head = await headOf(store, options);
  const all = sum(head.counts);
  const found: Record<string, number> = {};
  const line = (value: Parameters<typeof toTyped>[0]) => {
    const text = `${toTyped(value)}\n`;
    checksum.update(text);
    return text;
  };
  yield line(head);
  let done = 0;
  for (const name of inOrder(await store.names())) {
    for await (const doc of store.collection<Doc>(name).each({})) {
      yield line([name, { ...doc }]);
      found[name] = (found[name] ?? 0) + 1;
      done += 1;
      progress(done, Math.max(all, done));
    }
  }
  yield `${toTyped({ counts: found, sha256: checksum.end() })}\n`;
}

async function headOf(store: Store, { group, migration, keys }: BackupOptions): Promise<Head> {
  const found: Record<string, number> = {};
  for (const name of inOrder(await store.names())) {
    const count = await store.collection<Doc>(name).count({});
    if (count > 0) found[name] = count;
  }
  const newest = await newestOf(store);
  const when = newest === undefined ? {} : { newest };
  return { rapporteur: 'backup', format, migration, group, keys: [...keys], ...when, counts: found };
}

async function newestOf(store: Store): Promise<Date | undefined> {
  type Row = Doc & { readonly updatedAt: Date };
  const newest = ['needs', 'offers', 'followups', 'roundtables', 'matches'].map(async (name) =>
    store.collection<Row>(name).find({}, { sort: { updatedAt: -1 }, limit: 1 }),
  );
  const times = (await Promise.all(newest)).flat().map(({ updatedAt }) => updatedAt.getTime());
  return times.length === 0 ? undefined : new Date(Math.max(...times));
}

export const sum = (numbers: Readonly<Record<string, number>>): number =>
  Object.values(numbers).reduce((total, each) => total + each, 0);
