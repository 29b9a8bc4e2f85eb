/**
 * Snapshots of the index as files in the data folder, one for each group: written under a name of their own and renamed when
 * they are whole. What cannot be read counts as none, and what cannot be written leaves the former one: a start is slower then.
 */
import { randomBytes } from 'node:crypto';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Log } from '../../src/log.ts';
import type { Snapshots } from '../../src/matching/snapshot.ts';
import { type Cipher, plain } from './cover.ts';
import { kindOf, readFile, Unusable, writeFile } from './file.ts';

export interface FileOptions {
  /** The data folder; made when a snapshot is first kept. */
  readonly folder: string;
  readonly group: string;
  /** Absent: no key was given, and the file is plain. */
  readonly cipher?: Cipher;
  readonly clock: () => Date;
  readonly log: Log;
}

/** How long an unfinished file may be another process's that still writes it. */
const unfinishedMs = 3_600_000;

export function createSnapshots({ folder, group, cipher, clock, log }: FileOptions): Snapshots {
  const name = `index-${group}.snapshot`;
  const file = join(folder, name);
  const kind = cipher === undefined ? 'plain' : 'sealed';
  const place = JSON.stringify(['snapshot', group, name]);

  async function read(): Promise<Uint8Array | undefined> {
    const handle = await open(file, 'r');
    try {
      const found = await kindOf(handle);
      if (found === undefined) throw new Unusable('it is no snapshot');
      // words must not lie plain beside a sealed store
      if (found === 'plain' && kind === 'sealed') await rm(file, { force: true });
      if (found !== kind) throw new Unusable(`it is ${found}, and was to be ${kind}`);
      return await readFile(handle, place, cipher ?? plain);
    } finally {
      await handle.close();
    }
  }

  /** Takes away what a process that was killed has left half-written. */
  async function removeUnfinished(): Promise<void> {
    const left = (await readdir(folder)).filter((each) => each.startsWith(`${name}.`) && each.endsWith('.tmp'));
    for (const each of left) {
      const { mtimeMs } = await stat(join(folder, each));
      if (clock().getTime() - mtimeMs > unfinishedMs) await rm(join(folder, each), { force: true });
    }
  }

  async function write(pieces: readonly Uint8Array[]): Promise<void> {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await removeUnfinished();
    const unfinished = `${file}.${randomBytes(6).toString('hex')}.tmp`;
    try {
      await writeFile(unfinished, kind, place, pieces, cipher ?? plain);
      await rename(unfinished, file);
    } catch (error) {
      await rm(unfinished, { force: true }).catch(() => {});
      throw error;
    }
  }

  return {
    load: () => read().catch((error: unknown) => tell('snapshot.unusable', error)),
    save: (pieces) => write(pieces).catch((error: unknown) => tell('snapshot.unsaved', error)),
    clear: () => rm(file, { force: true }).catch((error: unknown) => tell('snapshot.uncleared', error)),
  };

  function tell(event: string, error: unknown): undefined {
    if (codeOf(error) === 'ENOENT' && event === 'snapshot.unusable') return;
    log.warn(event, { file, reason: error instanceof Error ? error.message : String(error) });
  }
}

function codeOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
}
