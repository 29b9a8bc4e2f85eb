/** Records on a store in memory, and files in and out of it. */
import { openMemory } from '../../adapters/embedded/index.ts';
import type { Kind } from '../../src/exchange/columns.ts';
import { allRecords } from '../../src/exchange/exporting.ts';
import { carryOut, type ImportJob, prepare } from '../../src/exchange/importing.ts';
import { targetOf } from '../../src/exchange/publish.ts';
import type { Asked } from '../../src/exchange/rows.ts';
import { type Format, writeFile } from '../../src/exchange/write.ts';
import type { Values } from '../../src/reply.ts';
import { openRecords, type Records } from '../../src/store/index.ts';
import { incompleteReply } from '../../src/surfaces/problems.ts';
import type { Core } from '../support/core.ts';
import { type Answer, textOf } from '../support/replies.ts';
import { seededChance } from '../support/seeded.ts';

export const own: ReadonlyMap<string, string> = new Map([['org:example-foundation', 'Example; Foundation']]);
export const now = new Date('2026-11-23T10:00:00Z');

export const openExchange = (): Records => openRecords(openMemory(), 'wg', seededChance());

export async function adoptAll(records: Records, kind: Kind, all: readonly object[]): Promise<void> {
  for (const record of all) await targetOf(records, kind).adopt(record as never, now);
}

/** The full export of a kind, as bytes. */
export async function exported(records: Records, kind: Kind, format: Format): Promise<Buffer> {
  const pieces: string[] = [];
  const file = writeFile({ kind, exposure: 'full', format, own }, allRecords(records, kind));
  for await (const piece of file) pieces.push(piece);
  return Buffer.from(pieces.join(''), 'utf8');
}

/** Bytes in pieces of some size, as a file is read. */
export function* inChunks(bytes: Uint8Array, size: number): Iterable<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

let keys = 0;
export function job(bytes: Uint8Array, asked?: Asked, more: Partial<ImportJob> = {}): ImportJob {
  keys += 1;
  return {
    ...{ open: () => inChunks(bytes, 997), asked, own, maxRows: 2000, elsewhere: { today: '2026-11-23' } },
    ...{ key: `i${keys}`, by: 'person-1', act: 'wg-admin import', now, ...more },
  };
}

/** Looks a file over and carries it out. */
export async function imported(records: Records, bytes: Uint8Array, asked?: Asked) {
  const made = await prepare(records, job(bytes, asked));
  return 'problems' in made ? made : carryOut(records, { id: made.id, by: 'person-1', now });
}

/** A command with a file, as somebody hands it over; the answer with every word of it. */
export async function handOver(
  core: Core,
  who: string,
  values: Values,
  name: string,
  bytes: Uint8Array,
): Promise<Answer> {
  const file = { name, size: bytes.length, read: async () => bytes };
  const request = {
    ...{ command: 'wg-admin import', values: { ...values, file: name }, files: { file } },
    ...{ who: { id: who, name: who.split(':').at(-1) ?? who }, where: { place: 'local', channel: 'local:general' } },
  };
  const plan = core.app.bot.plan(request);
  const reply = plan.kind === 'ready' ? await core.app.bot.run(plan, request) : incompleteReply(plan);
  return { reply, text: textOf(reply, core.app.bot.voice()), plan };
}
