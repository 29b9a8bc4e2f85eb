/**
 * The audit: acts wait in the outbox and are appended to the chain by whoever holds the lease. The lease only saves work:
 * that no place is taken twice is the `_id`, and that no act is appended twice is told by the row it came from, which is
 * looked for after the end of the chain was read and before the next place is taken.
 */
import {
  type Act,
  type Broken,
  createCheck,
  type Entry,
  entryId,
  fingerprint,
  type Hash,
  link,
  type Mark,
  root,
} from '../domain/audit.ts';
import type { Leases } from './lease.ts';
import type { Collection, Filter } from './port.ts';
import { insertIfFree } from './records.ts';

/** An act on its way into the chain; the id says which, so that it is put there once however often it is tried. */
export interface OutboxRow extends Act {
  readonly _id: string;
}

/** `head`: how far the chain went when it was last appended to. `base`: the last entry that is no longer kept. */
export interface MarkRow extends Mark {
  readonly _id: 'head' | 'base';
}

interface Sources {
  readonly outbox: Collection<OutboxRow>;
  readonly entries: Collection<Entry>;
  readonly marks: Collection<MarkRow>;
  readonly leases: Leases;
}

/** What the check of a whole chain found. */
export interface Checked {
  /** How many entries are kept. */
  readonly count: number;
  readonly broken?: Broken;
  /** Of the last entry, to be noted outside: what was rewritten from end to end still differs from it. */
  readonly fingerprint: string;
}

/** Which entries are wanted. */
export interface Wanted {
  /** A record's id, or whatever else the act was on. */
  readonly of?: string;
  readonly since?: Date;
  /** The beginning of an act: `need` finds every act on needs. */
  readonly act?: string;
}

/** Acts appended before the lease is renewed. */
const batch = 200;

export type AuditRepository = ReturnType<typeof auditRepository>;

export function auditRepository({ outbox, entries, marks, leases }: Sources) {
  const mark = async (id: MarkRow['_id']): Promise<Mark> => (await marks.get(id)) ?? root;

  /** Only forwards: another process may be further. */
  async function move(id: MarkRow['_id'], { seq, hash }: Mark): Promise<void> {
    await insertIfFree(marks, { _id: id, ...root });
    await marks.change(id, { $set: { seq, hash } }, { seq: { $lt: seq } });
  }

  /** Where the chain goes on. Never before the head: what was cut off stays missing instead of being filled anew. */
  async function last(): Promise<Mark> {
    const head = await mark('head');
    const [entry] = await entries.find({ _id: { $gte: entryId(head.seq) } }, { sort: { _id: -1 }, limit: 1 });
    return entry ?? head;
  }

  /** Those of these rows that are in the chain already. */
  async function known(rows: readonly string[]): Promise<ReadonlySet<string>> {
    return new Set((await entries.find({ row: { $in: rows } })).map(({ row }) => row));
  }

  /** Appends what is not there yet; false when another took a place meanwhile, and nothing is to be removed. */
  async function appendAll(rows: readonly OutboxRow[], hash: Hash): Promise<boolean> {
    let at = await last();
    const there = await known(rows.map(({ _id }) => _id));
    for (const row of rows) {
      if (there.has(row._id)) continue;
      const taken = await insertIfFree(entries, link(at, row._id, row, hash));
      if (taken === undefined) return false;
      at = taken;
    }
    await move('head', at);
    return true;
  }

  async function pass(base: Mark, hash: Hash): Promise<Checked> {
    const head = await mark('head');
    const check = createCheck(base, head, hash);
    let [count, end]: [number, Mark] = [0, head.seq > base.seq ? head : base];
    let broken: Broken | undefined;
    for await (const entry of entries.each({ _id: { $gt: entryId(base.seq) } })) {
      count += 1;
      broken ??= check.see(entry);
      if (entry.seq > end.seq) end = entry;
    }
    broken ??= check.end();
    return { count, ...(broken !== undefined && { broken }), fingerprint: fingerprint(end) };
  }

  return {
    /** Notes an act that is no write of a record. Twice the same at the same moment are two acts. */
    async note(act: Act): Promise<void> {
      const id = [act.at.toISOString(), act.by, act.act, act.of].join('|');
      for (let copy = 1; ; copy += 1) {
        const row = { ...act, _id: `${id}|${copy}` };
        if ((await entries.count({ row: row._id })) > 0) continue;
        if ((await insertIfFree(outbox, row)) !== undefined) return;
      }
    },
    /** Appends what waits; safe on any number of replicas at once, and after a death at any point. Returns how many left the outbox. */
    async append(hash: Hash, clock: () => Date): Promise<number> {
      let done = 0;
      for (let lease = await leases.take('audit', clock()); lease !== undefined; ) {
        const rows = await outbox.find({}, { sort: { at: 1, _id: 1 }, limit: batch });
        if (rows.length > 0 && (await appendAll(rows, hash)))
          done += await outbox.remove({ _id: { $in: rows.map(({ _id }) => _id) } });
        if (rows.length === 0) {
          await leases.leave(lease);
          return done;
        }
        lease = await leases.renew(lease, clock());
      }
      return done;
    },
    /** The latest first. */
    async list(wanted: Wanted, skip: number, limit: number): Promise<{ count: number; entries: Entry[] }> {
      const filter = filterOf(wanted);
      const found = entries.find(filter, { sort: { _id: -1 }, skip, limit });
      return { count: await entries.count(filter), entries: await found };
    },
    /** Goes through the whole chain. What retention takes away meanwhile is no break. */
    async check(hash: Hash): Promise<Checked> {
      for (;;) {
        const base = await mark('base');
        const checked = await pass(base, hash);
        if (checked.broken === undefined || (await mark('base')).seq === base.seq) return checked;
      }
    },
    /** The fingerprint of a place as it is now, or undefined where nothing is kept. */
    async fingerprint(seq: number): Promise<string | undefined> {
      const entry = (await entries.get(entryId(seq))) ?? (await marks.find({ seq }))[0];
      return entry === undefined ? undefined : fingerprint(entry);
    },
    /** Takes entries older than `before` from the beginning, at most `most`. The base is moved before they go. */
    async trim(before: Date, most: number): Promise<number> {
      const from = { _id: { $gt: entryId((await mark('base')).seq) } };
      const oldest = await entries.find(from, { sort: { _id: 1 }, limit: most });
      const stays = oldest.findIndex(({ at }) => at >= before);
      const base = oldest[(stays === -1 ? oldest.length : stays) - 1];
      if (base !== undefined) await move('base', base);
      return entries.remove({ _id: { $lte: entryId((await mark('base')).seq) } });
    },
  };
}

function filterOf({ of, since, act }: Wanted): Filter<Entry> {
  return {
    ...(of !== undefined && { of }),
    ...(since !== undefined && { at: { $gte: since } }),
    ...(act !== undefined && { act: { $gte: act, $lt: `${act}\uffff` } }),
  };
}
