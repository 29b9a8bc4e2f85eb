/**
 * The check before anything is opened. NeDB leaves damaged lines out and rewrites the file without them, so damage is
 * looked for here first, and found before a single byte of the folder has changed.
 */
import { createReadStream, createWriteStream } from 'node:fs';
import { readdir, rm, stat, truncate } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { StoreUnavailable } from '../../src/store/port.ts';
import type { Warnings } from './index.ts';
import { type Scan, scanFile } from './scan.ts';

/**
 * Scans every collection file of `folder`. The end of a line that was being written when the process was killed is
 * moved to `<file>.unfinished-<time>` and reported: its write was never acknowledged.
 * @throws StoreUnavailable on any other damage, naming file and line; nothing was changed then.
 */
export async function mendFiles(folder: string, log: Warnings, now = () => new Date()): Promise<void> {
  const unfinished: { file: string; scan: Scan }[] = [];
  for (const file of await collectionFiles(folder)) {
    const scan = await scanFile(file);
    if (scan.damagedLine !== undefined) throw damaged(file, scan.damagedLine);
    if (scan.unfinishedFrom !== undefined) unfinished.push({ file, scan });
  }
  for (const { file, scan } of unfinished) await setAside(file, scan.unfinishedFrom ?? 0, now(), log);
}

/** NeDB rewrites into `name.db~` and renames; one without its `name.db` is what it will go on with, so it counts too. */
export async function collectionFiles(folder: string): Promise<string[]> {
  const names = new Set(await readdir(folder));
  const counts = (name: string) => name.endsWith('.db') || (name.endsWith('.db~') && !names.has(name.slice(0, -1)));
  return [...names].filter(counts).map((name) => join(folder, name));
}

async function setAside(file: string, from: number, at: Date, log: Warnings): Promise<void> {
  const kept = `${file}.unfinished-${at.toISOString().replaceAll(':', '')}`;
  const bytes = (await stat(file)).size - from;
  const copy = createWriteStream(kept, { flags: 'wx', mode: 0o600, flush: true });
  await pipeline(createReadStream(file, { start: from }), copy);
  await truncate(file, from);
  log.warn('store.file.unfinished', { file: basename(file), kept: basename(kept), bytes });
}

/** Removes what `mendFiles` moved aside: ends of lines whose writes were never acknowledged, in the words of their time. */
export async function removeUnfinished(folder: string, log: Warnings): Promise<void> {
  for (const file of (await readdir(folder)).filter((name) => name.includes('.db.unfinished-'))) {
    await rm(join(folder, file));
    log.warn('store.file.removed', { file });
  }
}

function damaged(file: string, line: number): StoreUnavailable {
  return new StoreUnavailable(
    `Line ${line} of ${file} is damaged, so nothing was opened and nothing was changed; ` +
      'restore the folder from a backup, or move that line to another file and start again without its record.',
  );
}
