/** One process per folder: two that write to one file lose records. */
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { lock } from 'proper-lockfile';
import { StoreUnavailable } from '../../src/store/port.ts';
import { codeOf, unusable } from './folder.ts';
import type { FolderOptions, Warnings } from './index.ts';

/** The holder refreshes its lock every second; one that was killed is five (and a rounding second) behind. */
const TIMES = { stale: 5_000, update: 1_000 };
const PATIENCE_MS = 7_000;
const PAUSE_MS = 200;

/**
 * Takes the lock of `folder`, waiting long enough for one left by a killed process to go stale.
 * @returns the function that lets go. @throws StoreUnavailable when another process keeps it.
 */
export async function holdFolder(folder: string, log: Warnings, options: FolderOptions): Promise<() => Promise<void>> {
  const patience = options.waitMs ?? PATIENCE_MS;
  const until = performance.now() + patience;
  for (let attempt = 1; ; attempt += 1) {
    const release = await tryLock(folder, log, options);
    if (release) return release;
    if (performance.now() >= until) throw inUse(folder);
    if (attempt === 1) log.warn('store.folder.waiting', { folder, waitMs: patience });
    await wait(PAUSE_MS);
  }
}

async function tryLock(folder: string, log: Warnings, options: FolderOptions) {
  const lockfilePath = join(folder, 'in-use.lock');
  const onCompromised = (error: Error) => {
    log.warn('store.folder.lock-lost', { folder, reason: error.message });
    options.onLockLost?.(error);
  };
  try {
    const release = await lock(folder, { ...TIMES, lockfilePath, onCompromised });
    // A lock that was lost meanwhile is no longer ours to remove.
    return () => release().catch((error) => log.warn('store.folder.release', { folder, reason: String(error) }));
  } catch (error) {
    if (codeOf(error) === 'ELOCKED') return undefined;
    throw unusable(folder, error);
  }
}

function inUse(folder: string): StoreUnavailable {
  return new StoreUnavailable(
    `The data folder ${folder} is in use by another process; stop that one, or name another folder for this one.`,
  );
}
