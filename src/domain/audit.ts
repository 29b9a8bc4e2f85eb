/**
 * The audit as a chain: every entry holds the hash of the one before it, so that none can be changed, taken out or put
 * elsewhere without the check naming it. Pure: the hash is handed in, and the entries hold no words of any record.
 */

/** An act, as it is handed to the audit: who (a random person key, or `bot`), by which command or job, on what. */
export interface Act {
  readonly at: Date;
  readonly by: string;
  /** A command (`need edit`) or a job. */
  readonly act: string;
  /** A record's id, `person:` and a key, a delegation, a place or channel; never an identity of a person. */
  readonly of: string;
  /** The version of the record that it made. */
  readonly version?: number;
  /** A code that says more, such as a role; nobody's words. */
  readonly detail?: string;
}

/** One link of the chain. */
export interface Entry extends Act {
  /** The place in the chain, padded so that ids sort as numbers do. */
  readonly _id: string;
  /** The same place, counted from 1. */
  readonly seq: number;
  /** The row of the outbox it was made from: each becomes one entry. */
  readonly row: string;
  /** The hash of the entry before; for the first one `root`. */
  readonly before: string;
  /** Of all the rest. */
  readonly hash: string;
}

/** A place in the chain and the hash of the entry there. */
export interface Mark {
  readonly seq: number;
  readonly hash: string;
}

export type Hash = (text: string) => string;

/** What the first entry has before it. */
export const root: Mark = { seq: 0, hash: '' };

/** So wide that a thousand entries a second last longer than anybody counts. */
const width = 12;
export const entryId = (seq: number): string => String(seq).padStart(width, '0');

/** Everything of an entry but its hash, in one fixed form. A list, for the order of fields in a document is no promise. */
function canonical({ seq, at, by, act, of, version, detail, row, before }: Omit<Entry, '_id' | 'hash'>): string {
  return `${before}\n${JSON.stringify([seq, at.toISOString(), by, act, of, version ?? null, detail ?? null, row])}`;
}

/** The entry that follows a mark. */
export function link(after: Mark, row: string, { at, by, act, of, version, detail }: Act, hash: Hash): Entry {
  const seq = after.seq + 1;
  const said = { at, by, act, of, ...(version !== undefined && { version }), ...(detail !== undefined && { detail }) };
  const entry = { _id: entryId(seq), seq, ...said, row, before: after.hash };
  return { ...entry, hash: hash(canonical(entry)) };
}

/**
 * `missing`: it is not there. `moved`: what stands there belongs elsewhere. `changed`: it is not what its hash was made
 * of. `forged`: it agrees with itself, and not with the hash its neighbours hold of it. `cut`: the chain ends before it.
 */
export type Why = 'missing' | 'moved' | 'changed' | 'forged' | 'cut';
export interface Broken {
  readonly seq: number;
  readonly why: Why;
}

/** Every field an entry may have: one more is a change too, though the hash would not show it. */
const known: ReadonlySet<string> = new Set([
  ...['_id', 'seq', 'at', 'by', 'act', 'of', 'version', 'detail', 'row', 'before', 'hash'],
]);

function isSound(entry: Entry, hash: Hash): boolean {
  if (!(entry.at instanceof Date) || !Number.isFinite(entry.at.getTime())) return false;
  return Object.keys(entry).every((field) => known.has(field)) && hash(canonical(entry)) === entry.hash;
}

/** Two neighbours that do not fit: what comes after the second, or the head, tells which of them was forged. */
function forgedOf(former: Mark, entry: Entry, next: Entry | undefined, head: Mark): Broken {
  const after = next?.before ?? (head.seq === entry.seq ? head.hash : undefined);
  const second = after === undefined ? head.seq === former.seq : after !== entry.hash;
  // before the base there is nothing left that could have been forged
  return { seq: second || !('row' in former) ? entry.seq : former.seq, why: 'forged' };
}

/**
 * Looks at entries as they come, in the order of their ids. `see` returns the first broken link as soon as it is known,
 * `end` what only the end shows. It is one entry behind, for the next one tells which of two neighbours was forged.
 */
export function createCheck(base: Mark, head: Mark, hash: Hash) {
  let former: Mark = base;
  let held: Entry | undefined;

  function look(entry: Entry, next: Entry | undefined): Broken | undefined {
    const seq = former.seq + 1;
    if (entry._id > entryId(seq)) return { seq, why: next?._id === entryId(seq) ? 'moved' : 'missing' };
    if (entry._id !== entryId(seq) || entry.seq !== seq) return { seq, why: 'moved' };
    if (!isSound(entry, hash)) return { seq, why: 'changed' };
    if (entry.before !== former.hash) return forgedOf(former, entry, next, head);
    if (seq === head.seq && entry.hash !== head.hash) return { seq, why: 'forged' };
    former = entry;
    return undefined;
  }

  return {
    see(entry: Entry): Broken | undefined {
      const last = held;
      held = entry;
      return last === undefined ? undefined : look(last, entry);
    },
    end(): Broken | undefined {
      const broken = held === undefined ? undefined : look(held, undefined);
      return broken ?? (former.seq < head.seq ? { seq: former.seq + 1, why: 'cut' } : undefined);
    },
  };
}

/** The first broken link of a chain after `base` up to `head`, or undefined where it holds. */
export function firstBroken(
  entries: Iterable<Entry>,
  hash: Hash,
  head: Mark = root,
  base: Mark = root,
): Broken | undefined {
  const check = createCheck(base, head, hash);
  for (const entry of entries) {
    const broken = check.see(entry);
    if (broken !== undefined) return broken;
  }
  return check.end();
}

/** A mark as people note it: the place and the first characters of the hash. */
export const fingerprint = ({ seq, hash }: Mark): string => `${seq}-${hash.slice(0, 16)}`;
