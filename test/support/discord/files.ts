/** Files in Discord's keeping: people attach them, at signed addresses; the bot sends its own with a message, as a form of parts. */
import type { IncomingHttpHeaders } from 'node:http';
import { type Json, list, nested, words } from './check.ts';
import type { World } from './world.ts';

/** What somebody attaches. */
export interface Uploaded {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** Discord says that it is somewhere else. */
  readonly url?: string;
}
export interface Kept {
  readonly id: string;
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly description?: string;
  /** What signs its address. */
  readonly signature: string;
}

/** Discord's own limit for a file of a bot. */
export const largest = 10 * 1024 * 1024;

export const isUploaded = (given: unknown): given is Uploaded =>
  typeof given === 'object' && given !== null && 'content' in given;

/** Keeps what somebody attaches, and says of it what Discord sends along. */
export function attach(world: World, { name, content, url }: Uploaded): Json {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const kept = keep(world, name, bytes);
  return { ...attachmentObject(world, kept), ...(url !== undefined && { url }) };
}

function keep(world: World, name: string, bytes: Uint8Array, description?: string): Kept {
  const kept: Kept = { id: world.id(), name, bytes, description, signature: `hm${world.id()}` };
  world.files.set(kept.id, kept);
  return kept;
}

export function attachmentObject(world: World, { id, name, bytes, signature, description }: Kept): Json {
  const url = `${world.origin}/ephemeral-attachments/1/${id}/${encodeURIComponent(name)}?ex=ffffffff&is=1&hm=${signature}`;
  const more = { content_type: 'text/csv; charset=utf-8', ephemeral: true, ...(description && { description }) };
  return { id, filename: name, size: bytes.length, url, proxy_url: url, ...more };
}

/** A download: no token, but the signature. */
export function download(world: World, address: string): Uint8Array | undefined {
  const { pathname, searchParams } = new URL(address, 'http://here');
  const kept = world.files.get(/^\/ephemeral-attachments\/1\/(\d+)\//.exec(pathname)?.[1] ?? '');
  return kept !== undefined && searchParams.get('hm') === kept.signature ? kept.bytes : undefined;
}

/** A body of JSON, or parts: `payload_json`, and a file for each of its `attachments`, which are kept. */
export async function readBody(world: World, raw: Buffer, headers: IncomingHttpHeaders): Promise<Json> {
  const type = headers['content-type'] ?? '';
  if (!type.startsWith('multipart/form-data'))
    return (raw.length === 0 ? {} : JSON.parse(raw.toString('utf8'))) as Json;
  const form = await new Response(new Blob([raw as Uint8Array<ArrayBuffer>]), {
    headers: { 'content-type': type },
  }).formData();
  const body = JSON.parse(String(form.get('payload_json'))) as Json;
  const sent: Kept[] = [];
  for (const { id, description } of list(body.attachments)) {
    const part = form.get(`files[${id}]`);
    if (part === null || typeof part === 'string') continue;
    sent.push(keep(world, part.name, new Uint8Array(await part.arrayBuffer()), words(description) || undefined));
  }
  return { ...body, sent };
}

/** Names are letters, digits and `-_.`; what is attached must be within the limit and shown by a component, and the other way round. */
export function checkFiles(body: Json): string[] {
  const sent = (body.sent ?? []) as readonly Kept[];
  const parts = list(body.components).flatMap(nested);
  const media = parts.flatMap(({ items }) => list(items)).map(({ media }) => media as Json | undefined);
  const ofFiles = parts.filter(({ type }) => type === 13).map(({ file }) => file as Json | undefined);
  const shown = [...ofFiles, ...media].map((shows) => words(shows?.url));
  const names = sent.map(({ name }) => `attachment://${name}`);
  return [
    ...shown.filter((url) => !names.includes(url)).map((url) => `file: ${url} is not attached`),
    ...names.filter((name) => !shown.includes(name)).map((name) => `attachments: ${name} is shown by no component`),
    ...sent.flatMap(({ name }) => (/^[A-Za-z0-9._-]+$/.test(name) ? [] : [`attachments: the name ${name} is changed`])),
    ...sent.flatMap(({ bytes }) => (bytes.length <= largest ? [] : ['attachments: too large'])),
    ...sent.flatMap(({ description = '' }) => (description.length <= 1024 ? [] : ['attachments: description'])),
  ];
}
