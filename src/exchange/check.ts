/** A backup read from beginning to end, and everything about it looked at: nothing may be written before that is done. */
import { z } from 'zod';
import { followUpSchema, matchSchema, needSchema, offerSchema, roundtableSchema } from '../domain/records.ts';
import { type Message, message } from '../i18n/message.ts';
import { refuse } from '../refusal.ts';
import { cleanDoc } from '../store/clean.ts';
import type { Doc } from '../store/port.ts';
import { openValue, SealBroken, type Sealer } from '../store/sealer.ts';
import { type WordFields, wordFields } from '../store/words.ts';
import {
  type Checksum,
  format,
  type Head,
  headSchema,
  inOrder,
  leftOut,
  sum,
  type Tail,
  tailSchema,
} from './backup.ts';
import { fromTyped, isAfter, toTyped } from './typed.ts';

/** What this installation is, as far as a backup must suit it. */
export interface Installation {
  readonly group: string;
  /** The shape that this version writes. */
  readonly newest: number;
  readonly sealer?: Sealer;
}

/** One document of a backup, and in which of its lines it stands, counted from 1. */
export interface Row {
  readonly line: number;
  readonly collection: string;
  readonly doc: Doc;
}

/** What every document of these must be; of others, that it can be stored. */
const schemas: Readonly<Record<string, z.ZodType>> = {
  needs: needSchema,
  offers: offerSchema,
  followups: followUpSchema,
  roundtables: roundtableSchema,
  matches: matchSchema,
};

const damaged = (line: number, problem: Message) => refuse('backup.damaged', { line, problem });
const row = z.tuple([z.string().regex(/^[A-Za-z][\w-]*$/), z.looseObject({ _id: z.string().min(1) })]);

function parsed(text: string, line: number): unknown {
  try {
    return fromTyped(text);
  } catch {
    throw damaged(line, message('backup.damaged.json'));
  }
}

/** The first line. @throws Refusal when it is none of a backup, or of one that does not belong here */
export function headOf(text: string, { group, newest, sealer }: Installation): Head {
  const read = headSchema.safeParse(tryParse(text));
  if (!read.success) throw refuse('backup.foreign');
  const head = read.data;
  if (head.format > format || head.migration > newest) throw refuse('backup.newer');
  if (head.group !== group) throw refuse('backup.group', { theirs: head.group, ours: group });
  const missing = head.keys.filter((key) => !sealer?.keys.includes(key));
  if (missing.length > 0) throw refuse('backup.keys', { keys: { list: missing } });
  return head;
}

function tryParse(text: string): unknown {
  try {
    return fromTyped(text);
  } catch {
    return undefined;
  }
}

/**
 * The documents of a backup whose head was read already, each checked; at the end, that all are there and none was changed.
 * @throws Refusal naming the line, at the first one that is wrong
 */
export async function* rowsOf(
  lines: AsyncIterable<string>,
  head: Head,
  checksum: Checksum,
  here: Installation,
): AsyncGenerator<Row> {
  const found: Record<string, number> = {};
  let former: Row | undefined;
  let line = 1;
  let tail: Tail | undefined;
  for await (const text of lines) {
    line += 1;
    if (tail !== undefined) throw damaged(line, message('backup.damaged.after'));
    const value = parsed(text, line);
    if (!Array.isArray(value)) {
      tail = tailOf(value, line);
      continue;
    }
    checksum.update(`${text}\n`);
    const next = rowOf(value, line);
    mustFollow(next, former, found);
    mustSuit(next, head, here);
    found[next.collection] = (found[next.collection] ?? 0) + 1;
    former = next;
    yield next;
  }
  if (tail === undefined) throw refuse('backup.cut', { line });
  const whole = toTyped(tail.counts) === toTyped(found) && tail.sha256 === checksum.end();
  if (!whole) throw refuse('backup.changed', { count: sum(found) });
}

function tailOf(value: unknown, line: number): Tail {
  const read = tailSchema.safeParse(value);
  if (!read.success) throw damaged(line, message('backup.damaged.shape'));
  return read.data;
}

function rowOf(value: unknown, line: number): Row {
  const read = row.safeParse(value);
  if (!read.success || leftOut.has(read.data[0])) throw damaged(line, message('backup.damaged.shape'));
  try {
    return { line, collection: read.data[0], doc: cleanDoc(read.data[1]) };
  } catch {
    throw damaged(line, message('backup.damaged.shape'));
  }
}

/** Collections and documents stand in their order, and so none is there twice. */
function mustFollow(next: Row, former: Row | undefined, found: Readonly<Record<string, number>>): void {
  if (former === undefined) return;
  const follows =
    next.collection === former.collection
      ? isAfter(next.doc._id, former.doc._id)
      : found[next.collection] === undefined && inOrder([former.collection, next.collection])[0] === former.collection;
  if (!follows) throw damaged(next.line, message('backup.damaged.order'));
}

/** Sealed texts open, and records of the present shape are what records are; those of a former one are migrated later. */
function mustSuit({ line, collection, doc }: Row, { group, keys, migration }: Head, here: Installation): void {
  const sealer = keys.length === 0 ? undefined : here.sealer;
  const open = sealer === undefined ? doc : opened(sealer, group, collection, doc, line);
  const schema = migration === here.newest ? schemas[collection] : undefined;
  const issue = schema?.safeParse(open).error?.issues[0];
  if (issue === undefined) return;
  const field = issue.path.join('.') || (issue.code === 'unrecognized_keys' ? issue.keys.join(', ') : '');
  throw damaged(line, message('backup.damaged.field', { id: doc._id, field }));
}

/** The document with its texts opened. @throws Refusal when one does not */
function opened(sealer: Sealer, group: string, collection: string, doc: Doc, line: number): object {
  const fields: WordFields = Object.hasOwn(wordFields, collection) ? (wordFields[collection] ?? {}) : {};
  const open = (field: string, value: unknown) => {
    const kind = Object.hasOwn(fields, field) ? fields[field] : undefined;
    return kind === undefined ? value : openValue(sealer, value, kind, { group, collection, id: doc._id, field });
  };
  try {
    return Object.fromEntries(Object.entries(doc).map(([field, value]) => [field, open(field, value)]));
  } catch (error) {
    if (error instanceof SealBroken) throw damaged(line, message('backup.damaged.sealed', { id: doc._id }));
    throw error;
  }
}
