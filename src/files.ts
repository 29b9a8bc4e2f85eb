/**
 * Files that people hand over. What travels in `Values` is a file's name (at a terminal its path), which is words like any
 * other; the file itself stands beside them in the request, put there by the surface that received it. So nobody can name
 * a file into reach: a name without its file is an error of the form. The contents are read when the command runs, for
 * planning waits for nothing.
 */
import { type Field, type Fields, type GivenFile, isUnread } from './fields.ts';
import { type Message, message } from './i18n/message.ts';
import { Refusal } from './refusal.ts';

/** A file that came with a request. */
export interface Attachment {
  /** As its giver named it, made harmless: see `cleanName`. */
  readonly name: string;
  /** In bytes, as the platform tells it; absent where nobody knows before it is read. */
  readonly size?: number;
  /** At most `most` bytes, within the reader's own time limit. @throws Unread */
  read(most: number): Promise<Uint8Array>;
}

/** By the field they were given for. */
export type Attachments = Readonly<Record<string, Attachment>>;

/** Why a file cannot be read: each has a sentence of its own (`file.gone`). */
export type Why = 'gone' | 'forbidden' | 'large' | 'late' | 'missing' | 'denied' | 'folder' | 'path';

/** What a surface says of a file that it cannot read. */
export class Unread extends Error {
  readonly why: Why;

  constructor(why: Why) {
    super(`the file cannot be read: ${why}`);
    this.name = 'Unread';
    this.why = why;
  }
}

/** A command does not run because its file cannot be read. */
export class NoFile extends Refusal {
  /** The field for which it was given. */
  readonly field: string;
  readonly why: Why;

  constructor(field: string, why: Why, reply: Message) {
    super(reply);
    this.name = 'NoFile';
    this.field = field;
    this.why = why;
  }
}

/** Kilobytes, rounded up, for people to read. */
const kilobytes = (bytes: number): number => Math.ceil(bytes / 1000);

/** What is wrong with what was given for a file field, as far as it can be told before it is read. */
export function fileProblem(field: Field, file: GivenFile, attachment: Attachment | undefined): Message | undefined {
  if (attachment === undefined) return message('file.attach', { name: file.name });
  const { size = 0 } = attachment;
  return size > field.max ? message('file.size', { size: kilobytes(size), max: kilobytes(field.max) }) : undefined;
}

/** The values of a command with the contents of their files. @throws NoFile */
export async function readFiles<T extends object>(fields: Fields, input: T, attachments: Attachments): Promise<T> {
  const read: Record<string, GivenFile> = {};
  for (const [key, value] of Object.entries(input)) {
    const field = fields[key];
    if (field?.kind === 'file' && isUnread(value)) read[key] = await readFile(key, field, value, attachments[key]);
  }
  return { ...input, ...read };
}

async function readFile(key: string, { max }: Field, { name }: GivenFile, attachment?: Attachment): Promise<GivenFile> {
  try {
    if (attachment === undefined) throw new Unread('gone');
    const bytes = await attachment.read(max);
    if (bytes.length > max) throw new Unread('large');
    return { name: attachment.name, bytes };
  } catch (error) {
    if (!(error instanceof Unread)) throw error;
    throw new NoFile(key, error.why, sentence(error.why, attachment?.name ?? name, max));
  }
}

function sentence(why: Why, name: string, max: number): Message {
  if (why === 'large') return message('file.large', { name, max: kilobytes(max) });
  return why === 'path' ? message('file.path') : message(`file.${why}`, { name });
}

/** Puts together what arrives in pieces, and stops at the first byte too many. @throws Unread `large` */
export async function collect(pieces: AsyncIterable<Uint8Array>, most: number): Promise<Uint8Array> {
  const kept: Uint8Array[] = [];
  let size = 0;
  for await (const piece of pieces) {
    size += piece.length;
    if (size > most) throw new Unread('large');
    kept.push(piece);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of kept) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

const longestName = 80;

/**
 * A file's name as data: the last part of a path, without control and formatting characters, without what begins a
 * mention, a markup or a drive, at most 80 characters with its ending kept. Never empty, never hidden, never a path.
 */
export function cleanName(raw: string): string {
  const last = raw.toWellFormed().split(/[/\\]/).at(-1) ?? '';
  // what goes may leave two spaces, or a letter and its mark, side by side: those are joined after it
  const words = last
    .replace(/\s/gu, ' ')
    .replace(/\p{C}|\ufffd/gu, '')
    .normalize('NFC')
    .replace(/ +/g, ' ')
    .replace(/[<>@#&:"'|?*`$;]/g, '_')
    .replace(/^[.\s]+|[.\s]+$/gu, '');
  return shortened(words) || 'file';
}

function shortened(name: string): string {
  if (name.length <= longestName) return name;
  const ending = /\.[^.\s]{1,10}$/u.exec(name)?.[0] ?? '';
  const head = name.slice(0, longestName - ending.length).replace(/[\uD800-\uDBFF]$/, '');
  return `${head.trimEnd()}${ending}`;
}
