/** One collection brought under the first key: page by page, each document in one guarded change, until a pass changes nothing. */
import type { Log } from '../log.ts';
import type { Collection, Doc, Filter, Store, Stored } from './port.ts';
import { fromText, SealBroken, type SealContext, type Sealer, sealValue } from './sealer.ts';
import { type Kind, type WordFields, wordFields } from './words.ts';

interface ResealOptions {
  /** As the group sees it, unopened. */
  readonly store: Store;
  readonly group: string;
  readonly sealer: Sealer;
  /** Whether what is not sealed is to be sealed; else it is reported as damage and left as it is. */
  readonly plain: boolean;
  readonly log: Log;
}

type Row = Doc & { readonly version?: number };
type Plain = Readonly<Record<string, unknown>>;

/** What one pass through a collection found. */
interface Pass {
  looked: number;
  sealed: number;
  /** Documents with fields that cannot be read. */
  readonly broken: { readonly id: string; readonly fields: readonly string[] }[];
}

/** Large, for the embedded store sorts what is left for every page. */
const pageSize = 2_000;
/** Changes under way at once. */
const atOnce = 50;

/** Goes through a collection; calls `renew` after each page, and gives up with false when that says that another process took over. */
export type Reseal = (collection: string, renew: () => Promise<boolean>) => Promise<boolean>;

export function createReseal(options: ResealOptions): Reseal {
  return async (name, renew) => {
    const collection = options.store.collection<Row>(name);
    for (;;) {
      const pass: Pass = { looked: 0, sealed: 0, broken: [] };
      for (let after: string | undefined = ''; after !== undefined; ) {
        after = await page(options, name, collection, after, pass);
        if (!(await renew())) return false;
        if (pass.looked > 0)
          options.log.info('seal.progress', { collection: name, looked: pass.looked, sealed: pass.sealed });
      }
      if (pass.sealed > 0) continue;
      for (const { id, fields } of pass.broken) options.log.error('seal.broken', { collection: name, id, fields });
      return true;
    }
  };
}

/** Does the page after an id; returns its last id, or undefined when there was none left. */
async function page(
  options: ResealOptions,
  name: string,
  collection: Collection<Row>,
  after: string,
  pass: Pass,
): Promise<string | undefined> {
  const rows = await collection.find({ _id: { $gt: after } }, { sort: { _id: 1 }, limit: pageSize });
  for (let from = 0; from < rows.length; from += atOnce) {
    const some = rows.slice(from, from + atOnce).map(async (row) => {
      const { change, broken } = changeOf(options, name, row);
      if (broken.length > 0) pass.broken.push({ id: row._id, fields: broken });
      if (change === undefined) return;
      await collection.change(row._id, { $set: change } as object, guardOf(row, change));
      pass.sealed += 1;
    });
    await Promise.all(some);
  }
  pass.looked += rows.length;
  return rows.at(-1)?._id;
}

/** A change counts only on what was read: the version where there is one, and the texts themselves. */
function guardOf(row: Row, change: Plain): Filter<Row> {
  const read = row as unknown as Plain;
  const texts = Object.keys(change).flatMap((field) => (typeof read[field] === 'string' ? [[field, read[field]]] : []));
  return { ...(row.version === undefined ? {} : { version: row.version }), ...Object.fromEntries(texts) };
}

/** What of a document is to be written anew, and which fields cannot be read. */
function changeOf({ group, sealer, plain }: ResealOptions, name: string, row: Row) {
  const fields: WordFields = wordFields[name] ?? {};
  const given = row as unknown as Plain;
  const change: Record<string, Stored> = {};
  const broken: string[] = [];
  for (const [field, kind] of Object.entries(fields)) {
    if (given[field] === undefined) continue;
    const context = { group, collection: name, id: row._id, field };
    const value = resealed(sealer, given[field], kind, context, plain);
    if (value === 'broken') broken.push(field);
    else if (value !== 'as it is') change[field] = value.now;
  }
  return { change: Object.keys(change).length === 0 ? undefined : change, broken };
}

type Outcome = 'as it is' | 'broken' | { readonly now: Stored };

function resealed(sealer: Sealer, value: unknown, kind: Kind, context: SealContext, plain: boolean): Outcome {
  if (kind === 'whole') return resealOne(sealer, value, context, plain);
  if (!Array.isArray(value)) return 'broken';
  const all = value.map((each: unknown) => ({ each, done: resealOne(sealer, each, context, plain) }));
  if (all.some(({ done }) => done === 'broken')) return 'broken';
  if (all.every(({ done }) => done === 'as it is')) return 'as it is';
  return { now: all.map(({ each, done }) => (typeof done === 'object' ? done.now : (each as Stored))) };
}

function resealOne(sealer: Sealer, value: unknown, context: SealContext, plain: boolean): Outcome {
  const opened = typeof value === 'string' ? openText(sealer, value, context) : undefined;
  const key = typeof value === 'string' ? sealer.keyOf(value) : undefined;
  // on a plain store, words that look sealed with a key nobody has are words
  if (opened === undefined && (!plain || (key !== undefined && sealer.keys.includes(key)))) return 'broken';
  if (opened !== undefined && key === sealer.keys[0]) return 'as it is';
  const now = sealValue(sealer, opened ?? value, 'whole', context);
  return now === undefined ? 'as it is' : { now };
}

function openText(sealer: Sealer, value: string, context: SealContext): Stored | undefined {
  if (sealer.keyOf(value) === undefined) return undefined;
  try {
    return fromText(sealer.open(value, context));
  } catch (error) {
    if (error instanceof SealBroken) return undefined;
    throw error;
  }
}
