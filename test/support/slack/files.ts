/** Files in Slack's keeping: people put them into forms, the bot fetches them with its token, and hands over its own in three steps. */
import type { Answer } from './methods.ts';
import type { Json, Kept, World } from './world.ts';

/** What somebody puts into a form. */
export interface Uploaded {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly mimetype?: string;
  /** As of a file from another workspace: Slack sends the id alone. */
  readonly idOnly?: true;
  /** Slack says that it is somewhere else. */
  readonly url?: string;
}

const no = (error: string): Answer => ({ ok: false, error });
const may = ({ scopes }: World, scope: string): boolean => scopes === undefined || scopes.includes(scope);
const bytesOf = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;

/** Keeps what somebody puts into a form, and says of it what Slack sends with the form. */
export function putIntoForm(world: World, base: string, given: Uploaded): Json {
  const { name, content, mimetype = 'text/csv', idOnly, url } = given;
  const kept: Kept = { id: world.id('F'), name, bytes: bytesOf(content), mimetype, deleted: false };
  world.files.set(kept.id, kept);
  if (idOnly) return { id: kept.id, file_access: 'check_showninfo', name, size: kept.bytes.length };
  return { ...fileObject(world, base, kept), ...(url !== undefined && { url_private_download: url }) };
}

function fileObject(world: World, base: string, { id, name, bytes, mimetype }: Kept): Json {
  const address = `${base}files-pri/${world.team}-${id}/download/${encodeURIComponent(name)}`;
  return { id, name, title: name, mimetype, size: bytes.length, mode: 'hosted', url_private_download: address };
}

/** A download: with the bot's token and files:read; without, the way to a page to sign in at. */
export function download(
  world: World,
  path: string,
  authorized: boolean,
): { status: number; type: string; body: Uint8Array } {
  const id = /^\/files-pri\/[^-/]+-(\w+)\/download\//.exec(path)?.[1] ?? '';
  const kept = world.files.get(id);
  if (!authorized) return { status: 302, type: 'text/html', body: bytesOf('<a href="/signin">') };
  if (!may(world, 'files:read'))
    return { status: 200, type: 'text/html; charset=utf-8', body: bytesOf('<!DOCTYPE html>') };
  if (kept === undefined || kept.deleted) return { status: 404, type: 'text/html', body: bytesOf('not found') };
  return { status: 200, type: kept.mimetype, body: kept.bytes };
}

export function filesInfo(world: World, base: string, { file }: Json): Answer {
  if (!may(world, 'files:read')) return no('missing_scope');
  const kept = world.files.get(String(file));
  if (kept === undefined) return no('file_not_found');
  if (kept.deleted) return no('file_deleted');
  const shown = fileObject(world, base, kept);
  if (!kept.awaited) return { ok: true, file: shown };
  kept.awaited -= 1;
  return { ok: true, file: { ...shown, mimetype: '' } };
}

/** The first step: a name and a length, for an address that takes exactly that, once. */
export function uploadUrl(world: World, base: string, body: Json): Answer {
  if (!may(world, 'files:write')) return no('missing_scope');
  const {
    filename,
    length,
    alt_text: alt,
  } = body as { filename?: string; length?: number | string; alt_text?: string };
  if (!filename || !(Number(length) > 0)) return no('invalid_arguments');
  if ((alt ?? '').length > 1000) return no('invalid_arguments');
  const [ticket, file] = [world.id('up'), world.id('F')];
  world.uploads.set(ticket, { file, name: filename, length: Number(length), alt });
  return { ok: true, upload_url: `${base}upload/${ticket}`, file_id: file };
}

/** The second step: the contents, as a form with one file or as they are. The status that Slack answers with. */
export async function receiveUpload(world: World, ticket: string, raw: Uint8Array, type = ''): Promise<number> {
  const upload = world.uploads.get(ticket);
  if (upload === undefined || upload.bytes !== undefined) return 404;
  const bytes = type.startsWith('multipart/form-data') ? await onlyPart(raw, type) : raw;
  if (bytes === undefined || bytes.length !== upload.length) return 400;
  upload.bytes = bytes;
  return 200;
}

async function onlyPart(raw: Uint8Array, type: string): Promise<Uint8Array | undefined> {
  const form = await new Response(new Blob([raw as Uint8Array<ArrayBuffer>]), {
    headers: { 'content-type': type },
  }).formData();
  const [part, ...others] = [...form.values()];
  if (part === undefined || others.length > 0 || typeof part === 'string') return undefined;
  return new Uint8Array(await part.arrayBuffer());
}

/** The third step: only now is there a message. */
export function completeUpload(world: World, body: Json): Answer {
  if (!may(world, 'files:write')) return no('missing_scope');
  const { files = [], channel_id: channel } = body as { files?: { id: string; title?: string }[]; channel_id?: string };
  const uploads = files.map(({ id }) => [...world.uploads.values()].find(({ file, bytes }) => file === id && bytes));
  if (files.length === 0 || uploads.some((upload) => upload === undefined)) return no('file_not_found');
  if (channel !== undefined && !world.channels.has(channel)) return no('channel_not_found');
  const kept = uploads.flatMap((upload, index) =>
    upload?.bytes === undefined ? [] : [keptOf(upload, upload.bytes, world.awaited, files[index]?.title)],
  );
  for (const one of kept) world.files.set(one.id, one);
  if (channel !== undefined) world.post(channel, { text: '', files: kept });
  return { ok: true, files: kept.map(({ id, name: title }) => ({ id, title })) };
}

function keptOf(
  { file, name, alt }: { file: string; name: string; alt?: string },
  bytes: Uint8Array,
  awaited: number,
  title?: string,
): Kept {
  const mimetype = name.endsWith('.png') ? 'image/png' : 'text/plain';
  return { id: file, name, bytes, mimetype, title, alt, deleted: false, awaited };
}
