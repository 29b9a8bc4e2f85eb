/** A file handed over, and a picture shown, beside the answer that only one person sees. */
import { type APIMessageTopLevelComponent, type AttachmentPayload, ComponentType, MessageFlags } from 'discord.js';
import { cleanName } from '../../src/files.ts';
import { message } from '../../src/i18n/message.ts';
import type { HandedFile, Reply } from '../../src/reply.ts';
import type { Drawn } from '../../src/surfaces/drawn.ts';
import type { Rendered } from './components.ts';
import { clip, limits } from './limits.ts';

export interface WithFile {
  readonly components: APIMessageTopLevelComponent[];
  readonly flags: MessageFlags.IsComponentsV2;
  readonly files?: AttachmentPayload[];
}

/** Discord's limit where it gives none with the interaction: 10 MiB (developers' reference, "Uploading Files"). */
const usualLimit = 10 * 1024 * 1024;
/** What Discord shows as a picture. */
const pictures: ReadonlySet<string> = new Set(['image/png', 'image/jpeg', 'image/webp', 'image/gif']);
/** Kept for the rest of the message. */
const around = 64 * 1024;

/** The answer with a line on its file: below, or too large for here. `limit` is in bytes, as the interaction gives it. */
export function announced(reply: Reply, limit = usualLimit): Reply {
  const { file, ...rest } = reply;
  if (file === undefined) return reply;
  const name = cleanName(file.name);
  const [size, most] = [Buffer.byteLength(file.content), limit - around];
  const lines = rest.lines ?? [];
  if (size <= most) return { ...reply, lines: [...lines, message('file.beside', { name })] };
  const told = message('file.unfit', { name, size: Math.ceil(size / 1000), max: Math.floor(most / 1000) });
  return { ...rest, tone: 'problem', lines: [...lines, told] };
}

/** A message of components shows of its attachments only those that a component names. */
export function withFile(shown: Rendered, file: HandedFile | undefined): WithFile {
  if (file === undefined) return shown;
  const name = attachedName(file.name);
  const description = file.alt === undefined ? undefined : clip(file.alt, limits.alt);
  const attachment: AttachmentPayload = { name, attachment: Buffer.from(file.content), description };
  const component = componentOf(file, { url: `attachment://${name}` }, description);
  return { ...shown, components: [...shown.components, component], files: [attachment] };
}

/** A picture is seen where it stands, and read out to those who cannot see it; anything else is there to be fetched. */
function componentOf({ type }: HandedFile, media: { url: string }, description?: string): APIMessageTopLevelComponent {
  if (!pictures.has(type)) return { type: ComponentType.File, file: media };
  return { type: ComponentType.MediaGallery, items: [{ media, ...(description !== undefined && { description }) }] };
}

/** The picture stands below the words, with its description for those who cannot see it. */
export function withPicture(shown: WithFile, drawn: Drawn | undefined): WithFile {
  if (drawn === undefined) return shown;
  const { name, bytes, alt } = drawn;
  const url = `attachment://${name}`;
  const gallery = { type: ComponentType.MediaGallery as const, items: [{ media: { url }, description: alt }] };
  const attachment: AttachmentPayload = { name, attachment: Buffer.from(bytes), description: alt };
  const [first, ...rest] = shown.components;
  const components = first === undefined ? [gallery] : [first, gallery, ...rest];
  return { ...shown, components, files: [...(shown.files ?? []), attachment] };
}

/** The answer for all to see keeps its words; the file goes to the one who asked, alone. */
export function fileAlone(file: HandedFile): WithFile & { readonly flags: number } {
  const made = withFile({ components: [], flags: MessageFlags.IsComponentsV2 }, file);
  return { ...made, flags: MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral } as WithFile & { flags: number };
}

/** Discord keeps unaccented letters, digits, `-`, `_` and `.` of a name; the component must name what is kept. */
function attachedName(name: string): string {
  const kept = cleanName(name)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9._-]+/g, '_');
  return /[A-Za-z0-9]/.test(kept.replace(/\.[^.]*$/, '')) ? kept : `file${/\.[A-Za-z0-9]+$/.exec(kept)?.[0] ?? ''}`;
}
