/** Files at the terminal: `file:PATH` is read on this machine; what is handed over is written into a folder. */
import { constants, type Stats } from 'node:fs';
import { chmod, mkdir, open, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { basename, extname, join, resolve } from 'node:path';
import type { Fields } from '../../src/fields.ts';
import { type Attachment, type Attachments, cleanName, Unread, type Why } from '../../src/files.ts';
import { message } from '../../src/i18n/message.ts';
import type { Voice } from '../../src/i18n/render.ts';
import type { Reply, Values } from '../../src/reply.ts';
import { drawnOf, type Studio } from '../../src/surfaces/drawn.ts';

/** The files whose paths the values give: whoever sits here may read what this machine lets the bot read. */
export function localFiles(fields: Fields, values: Values): Attachments | undefined {
  const given = Object.entries(values).flatMap(([key, raw]) => {
    const path = [raw].flat().at(-1)?.trim() ?? '';
    return fields[key]?.kind === 'file' && path !== '' ? [[key, localFile(path)] as const] : [];
  });
  return given.length === 0 ? undefined : Object.fromEntries(given);
}

export function localFile(path: string): Attachment {
  return { name: cleanName(basename(path)), read: (most) => contents(path, most) };
}

const reasons: Readonly<Record<string, Why>> = {
  ...{ ENOENT: 'missing', ENOTDIR: 'missing', EACCES: 'denied', EPERM: 'denied', EISDIR: 'folder', ENXIO: 'folder' },
  ...{ ENAMETOOLONG: 'path', ELOOP: 'path', ERR_INVALID_ARG_VALUE: 'path' },
};

/** Without waiting for a writer: a pipe or a device is no file of ours. One byte more than may be is enough to know. */
async function contents(path: string, most: number): Promise<Uint8Array> {
  try {
    const file = await open(placeOf(path), constants.O_RDONLY | constants.O_NONBLOCK);
    try {
      mustBeFile(await file.stat(), most);
      const bytes = new Uint8Array(most + 1);
      let at = 0;
      for (let read = 1; read > 0 && at < bytes.length; at += read)
        ({ bytesRead: read } = await file.read(bytes, at, bytes.length - at));
      return bytes.subarray(0, at);
    } finally {
      await file.close();
    }
  } catch (error) {
    const why = reasons[codeOf(error)];
    throw why === undefined ? error : new Unread(why);
  }
}

function mustBeFile(stats: Stats, most: number): void {
  if (!stats.isFile()) throw new Unread('folder');
  if (stats.size > most) throw new Unread('large');
}

function placeOf(path: string): string {
  if (!path.isWellFormed() || /\p{Cc}/u.test(path)) throw new Unread('path');
  return resolve(path.startsWith('~/') ? join(homedir(), path.slice(2)) : path);
}

function codeOf(error: unknown): string {
  const code: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, 'code') : undefined;
  return typeof code === 'string' ? code : '';
}

/** The answer without its file, which is written for this machine's user alone, and with a line that says where. Never rejects. */
export async function handedOver(reply: Reply, folder: string, command: string): Promise<Reply> {
  const { file, ...rest } = reply;
  if (file === undefined) return reply;
  try {
    const path = await writeNew(folder, file);
    return { ...rest, lines: [...(rest.lines ?? []), message('file.written', { path })] };
  } catch (error) {
    const told = { name: cleanName(file.name), path: folder, reason: codeOf(error) || 'error', command: { command } };
    return { ...rest, tone: 'problem', lines: [...(rest.lines ?? []), message('file.unwritten', told)] };
  }
}

/** The picture is written beside; what it shows stays in the answer, in words. Never rejects. */
export async function pictured(reply: Reply, folder: string, voice: Voice, studio: Studio): Promise<Reply> {
  const drawn = await drawnOf(reply, voice, studio);
  if (drawn === undefined) return reply;
  try {
    const path = await writeNew(folder, { name: drawn.name, content: drawn.bytes });
    return { ...reply, lines: [...(reply.lines ?? []), message('picture.written', { path })] };
  } catch (error) {
    studio.log.warn('console.picture', { error: codeOf(error) });
    return reply;
  }
}

interface Written {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** The most files of one name. */
const most = 1000;

/** Writes under the first free name: `needs.csv`, `needs-2.csv`. What is there already is never written over. */
async function writeNew(folder: string, file: Written): Promise<string> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await chmod(folder, 0o700);
  const name = cleanName(file.name);
  const ending = extname(name);
  for (let count = 1; count <= most; count += 1) {
    const path = resolve(folder, count === 1 ? name : `${basename(name, ending)}-${count}${ending}`);
    if (await written(path, file.content)) return path;
  }
  throw Object.assign(new Error('no free name'), { code: 'EEXIST' });
}

/** False where there is something under that name. */
async function written(path: string, content: string | Uint8Array): Promise<boolean> {
  const file = await open(path, 'wx', 0o600).catch((error: unknown) => {
    if (codeOf(error) === 'EEXIST') return undefined;
    throw error;
  });
  if (file === undefined) return false;
  try {
    await file.writeFile(content, 'utf8');
    await file.sync();
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  } finally {
    await file.close();
  }
  return true;
}
