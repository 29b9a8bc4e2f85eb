/** Files that shell tasks read and write: streamed, gzipped by their name, whole or not there at all. */
import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { open, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable, type Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import type { Checksum } from '../../src/exchange/backup.ts';
import type { Files } from '../../src/exchange/files.ts';
import { message } from '../../src/i18n/message.ts';
import { Refusal, refuse } from '../../src/refusal.ts';
import { linesOf } from './lines.ts';

export function createFiles(): Files {
  return { lines, bytes, write, within, checksum };
}

const isZipped = (path: string) => path.toLowerCase().endsWith('.gz');

async function* lines(path: string): AsyncGenerator<string> {
  const source = createReadStream(path);
  const bytes = isZipped(path) ? source.pipe(createGunzip()) : source;
  // a pipe does not carry errors on
  source.on('error', (error) => bytes.destroy(error));
  try {
    yield* linesOf(bytes, path);
  } catch (error) {
    throw refusalOf(error, path);
  } finally {
    source.destroy();
    bytes.destroy();
  }
}

async function* bytes(path: string): AsyncGenerator<Uint8Array> {
  const source = createReadStream(path);
  try {
    for await (const chunk of source) yield chunk as Uint8Array;
  } catch (error) {
    throw refusalOf(error, path);
  } finally {
    source.destroy();
  }
}

async function write(path: string, pieces: AsyncIterable<string>): Promise<number> {
  if (await stat(path).catch(() => undefined)) throw refuse('disk.exists', { file: path });
  const unfinished = `${path}.unfinished`;
  try {
    const target = createWriteStream(unfinished, { mode: 0o600, flush: true });
    await pipeline([Readable.from(inChunks(pieces)), ...zipped(path), target]);
    await rename(unfinished, path);
    await syncFolder(join(path, '..'));
    return (await stat(path)).size;
  } catch (error) {
    await rm(unfinished, { force: true }).catch(() => {});
    throw refusalOf(error, path);
  }
}

/** The same bytes for the same text: the head of a gzip file has room for a time, which stays empty. */
const zipped = (path: string): Transform[] => (isZipped(path) ? [createGzip()] : []);

const chunkLength = 1 << 16;

/** Many short pieces as few long ones: a write for each line would take longer than all the rest. */
async function* inChunks(pieces: AsyncIterable<string>): AsyncGenerator<Buffer> {
  let held: string[] = [];
  let length = 0;
  for await (const piece of pieces) {
    held.push(piece);
    length += piece.length;
    if (length < chunkLength) continue;
    yield Buffer.from(held.join(''), 'utf8');
    [held, length] = [[], 0];
  }
  if (held.length > 0) yield Buffer.from(held.join(''), 'utf8');
}

/** A name is on the disk once its folder is; where folders cannot be synced, the system does that itself. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined);
  await handle?.sync().catch(() => {});
  await handle?.close();
}

async function within(path: string, name: string): Promise<string> {
  const found = await stat(path).catch(() => undefined);
  return found?.isDirectory() ? join(path, name) : path;
}

function checksum(): Checksum {
  const hash = createHash('sha256');
  return { update: (text) => void hash.update(text, 'utf8'), end: () => hash.digest('hex') };
}

const reasons = {
  ENOENT: 'disk.missing',
  EISDIR: 'disk.folder',
  ENOTDIR: 'disk.missing',
  EACCES: 'disk.denied',
  EPERM: 'disk.denied',
  EROFS: 'disk.denied',
  ENOSPC: 'disk.space',
} as const;

/** The sentence for what the system says; what is none of its words goes on as it is. */
function refusalOf(error: unknown, file: string): unknown {
  // not by `instanceof`: errors of the runtime may come from another realm than this module's Error
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  if (code.startsWith('Z_')) return refuse('disk.gzip', { file });
  const key = Object.hasOwn(reasons, code) ? reasons[code as keyof typeof reasons] : undefined;
  return key === undefined ? error : new Refusal(message(key, { file }));
}
