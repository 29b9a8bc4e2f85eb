/** Reading and writing the file in pieces: a snapshot of a million records has some hundred megabytes. */
import { constants } from 'node:buffer';
import { type FileHandle, open } from 'node:fs/promises';
import type { Cipher, Reading } from './cover.ts';

/** Bytes read or written at once. */
const piece = 4 * 2 ** 20;

/** Eight bytes say what a file is; the last one whether it is sealed. */
export type Kind = 'sealed' | 'plain';
const marks: Readonly<Record<Kind, string>> = { sealed: 'RAPIDX1S', plain: 'RAPIDX1P' };
const markLength = 8;

/** The file does not hold what was written; the message names what is wrong and no word of it. */
export class Unusable extends Error {}

/** Writes the pieces as one file that only its user can read, and waits until it is on the disk. */
export async function writeFile(
  path: string,
  kind: Kind,
  place: string,
  pieces: readonly Uint8Array[],
  cipher: Cipher,
) {
  const handle = await open(path, 'wx', 0o600);
  try {
    const writing = cipher.seal(place);
    await write(handle, Buffer.from(marks[kind], 'latin1'));
    await write(handle, writing.head);
    for (const each of pieces)
      for (let at = 0; at < each.length; at += piece)
        await write(handle, writing.update(each.subarray(at, at + piece)));
    await write(handle, writing.end());
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function write(handle: FileHandle, bytes: Uint8Array): Promise<void> {
  for (let at = 0; at < bytes.length; ) at += (await handle.write(bytes, at)).bytesWritten;
}

/** What the file says it is; undefined for a foreign one. */
export async function kindOf(handle: FileHandle): Promise<Kind | undefined> {
  const mark = Buffer.alloc(markLength);
  await handle.read(mark, 0, markLength, 0);
  return (['sealed', 'plain'] as const).find((kind) => mark.toString('latin1') === marks[kind]);
}

/** The bytes that were written. @throws Unusable when they are not all there, or changed, or of another place or key */
export async function readFile(handle: FileHandle, place: string, cipher: Cipher): Promise<Uint8Array> {
  const { size } = await handle.stat();
  const from = markLength + cipher.headLength;
  const length = size - from - cipher.tailLength;
  if (length < 0) throw new Unusable('it is cut off');
  if (length > constants.MAX_LENGTH) throw new Unusable('it is too long');
  const reading = cipher.open(await part(handle, markLength, cipher.headLength), place);
  if (reading === undefined) throw new Unusable('it is sealed with a key that is not there');
  const bytes = await body(handle, from, length, reading);
  if (!reading.end(await part(handle, from + length, cipher.tailLength))) throw new Unusable('it is damaged');
  return bytes;
}

async function body(handle: FileHandle, from: number, length: number, reading: Reading): Promise<Uint8Array> {
  const bytes = Buffer.allocUnsafeSlow(length);
  for (let at = 0; at < length; at += piece) {
    const there = bytes.subarray(at, at + piece);
    await fill(handle, there, from + at);
    const opened = reading.update(there);
    if (opened !== there) bytes.set(opened, at);
  }
  return bytes;
}

async function part(handle: FileHandle, from: number, length: number): Promise<Uint8Array> {
  const bytes = Buffer.alloc(length);
  await fill(handle, bytes, from);
  return bytes;
}

async function fill(handle: FileHandle, bytes: Uint8Array, from: number): Promise<void> {
  for (let at = 0; at < bytes.length; ) {
    const { bytesRead } = await handle.read(bytes, at, bytes.length - at, from + at);
    if (bytesRead === 0) throw new Unusable('it is cut off');
    at += bytesRead;
  }
}
