/** The store for one machine: NeDB, a file per collection in one folder, held by one process at a time. */
import { basename, join, resolve } from 'node:path';
import type { Collection, Doc, Index, Store } from '../../src/store/port.ts';
import { StoreUnavailable } from '../../src/store/port.ts';
import { openCollection } from './collection.ts';
import { prepareFolder, unusable } from './folder.ts';
import { holdFolder } from './lock.ts';
import { collectionFiles, mendFiles, removeUnfinished } from './mend.ts';

/** Where the store reports what the operator should know; `event` is a stable dotted name. */
export interface Warnings {
  warn(event: string, data?: object): void;
}

export interface FolderOptions {
  /** Called once when the lock is lost (the machine slept, somebody removed it): another process may write now. */
  readonly onLockLost?: (error: Error) => void;
  /** How long to wait for another process to let go, in milliseconds; a lock left by a killed one takes up to 6,000. */
  readonly waitMs?: number;
}

/**
 * Opens the folder at `path` (made when missing, mode 700) and holds it until `close`.
 * @throws StoreUnavailable when it is in use, damaged, or cannot be written; nothing in it was changed then.
 */
export async function openFolder(path: string, log: Warnings, options: FolderOptions = {}): Promise<Store> {
  const folder = resolve(path);
  await prepareFolder(folder);
  const release = await holdFolder(folder, log, options);
  try {
    await mendFiles(folder, log);
  } catch (error) {
    await release();
    throw error instanceof StoreUnavailable ? error : unusable(folder, error);
  }
  const files = {
    of: (name: string) => join(folder, `${name}.db`),
    names: () => collectionsIn(folder),
    clear: () => removeUnfinished(folder, log),
  };
  return createStore(folder, release, files);
}

/** A store that lives as long as the process: for tests. */
export function openMemory(): Store {
  return createStore('in memory', async () => {});
}

interface Files {
  of(name: string): string;
  /** The collections that have a file. */
  names(): Promise<readonly string[]>;
  /** Removes what was set aside when the folder was opened. */
  clear(): Promise<void>;
}

function createStore(place: string, release: () => Promise<void>, files?: Files): Store {
  const open = new Map<string, ReturnType<typeof openCollection>>();
  return {
    place,
    collection<D extends Doc>(name: string, indexes: readonly Index[] = []): Collection<D> {
      if (!/^[A-Za-z][\w-]*$/.test(name)) throw new TypeError(`not a collection name: ${name}`);
      const entry = open.get(name) ?? openCollection(files?.of(name));
      open.set(name, entry);
      entry.want(indexes);
      // What a collection holds is known to the repository that names it, not to the engine.
      return entry.collection as unknown as Collection<D>;
    },
    names: async () => [...new Set([...open.keys(), ...((await files?.names()) ?? [])])].sort(),
    async ready() {
      for (const [name, entry] of open) await entry.load().catch((error) => cannotLoad(place, name, error));
    },
    async compact() {
      for (const entry of open.values()) await entry.compact();
      await files?.clear();
    },
    async close() {
      await Promise.all([...open.values()].map((entry) => entry.close()));
      await release();
    },
  };
}

async function collectionsIn(folder: string): Promise<string[]> {
  return (await collectionFiles(folder)).map((file) => basename(file).replace(/\.db~?$/, ''));
}

function cannotLoad(place: string, name: string, error: unknown): never {
  const reason = error instanceof Error ? error.message : String(error);
  throw new StoreUnavailable(
    `The collection ${name} in ${place} cannot be loaded (${reason}); check the disk's free space and the file's permissions, then start again.`,
  );
}
