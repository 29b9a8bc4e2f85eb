/**
 * The history of records: every version with what it replaced. Entries come out of the records they were written with
 * (`pending`), first to the audit's outbox and then here; the id says that a version is here, so that doing it again, on
 * whatever replica and after a death at any point, changes nothing.
 */
import type { StatusWrite } from '../domain/figures/times.ts';
import { stepsOf } from '../domain/versions.ts';
import { isOwner, oversees, seesAll, type Viewer } from '../domain/visibility.ts';
import type { OutboxRow } from './audit.ts';
import type { Collection, Doc, Filter, Update } from './port.ts';
import { insertIfFree, type Recorded } from './records.ts';
import type { Pending, Trailed } from './trail.ts';

/** One version, under `N-47|3`. */
export interface Version extends Doc, Pending {
  readonly record: string;
}

/** A version as it is told: what each field was, and what it became. */
export type ToldVersion = Version & Pick<ReturnType<typeof stepsOf>[number], 'steps'>;

type Record = Recorded & Trailed;
/** Collections of records by the letter their ids begin with. */
export type Kept = Readonly<{ [prefix: string]: Collection<Record> }>;

interface Sources {
  readonly versions: Collection<Version>;
  readonly outbox: Collection<OutboxRow>;
  readonly kept: Kept;
}

/** Fields that hold words of people, in whatever kind of record. */
export const wordy: readonly string[] = [
  ...['title', 'description', 'source', 'document', 'contact', 'criterion', 'note'],
  ...['links', 'evidence', 'reason', 'doneBy', 'taken', 'declined', 'agenda'],
];

/** Records that one query asks for. */
const mostAtOnce = 1000;
/** Records that one round empties. */
const most = 200;

export const versionId = (record: string, version: number): string => `${record}|${version}`;

export type HistoryRepository = ReturnType<typeof historyRepository>;

export function historyRepository({ versions, outbox, kept }: Sources) {
  const of = (id: string): Collection<Record> | undefined => kept[id.charAt(0)];

  /** The audit hears of it first: were it told here first, a death in between would keep it from the audit for ever. */
  async function tell(record: string, entry: Pending): Promise<void> {
    const _id = versionId(record, entry.version);
    if ((await versions.get(_id)) !== undefined) return;
    const { at, by, act, version } = entry;
    await insertIfFree(outbox, { _id, at, by, act, of: record, version });
    await insertIfFree(versions, { ...entry, _id, record });
  }

  /** On the version that was read: what was written meanwhile is told the next time. */
  async function empty(from: Collection<Record>, { _id, version, pending = [] }: Record): Promise<void> {
    for (const entry of pending) await tell(_id, entry);
    const update: Update<Record> = { $unset: { pending: true, untold: true } };
    await from.change(_id, update, { version });
  }

  async function relayOne(id: string): Promise<void> {
    const from = of(id);
    const record = await from?.get(id);
    if (from !== undefined && record?.untold) await empty(from, record);
  }

  /** Those in the history and those that are still on their way there, oldest first. */
  async function all({ _id, version: now, pending = [] }: Record): Promise<Version[]> {
    // what was written since the record was read is none of it
    const there = await versions.find({ record: _id, version: { $lte: now } }, { sort: { version: 1 } });
    const last = there.at(-1)?.version ?? 0;
    const coming = pending.filter(({ version }) => version > last);
    return [...there, ...coming.map((entry) => ({ ...entry, _id: versionId(_id, entry.version), record: _id }))];
  }

  /** Rewrites some former values of a record, here and on the way here. */
  async function rewrite(id: string, change: (former: Pending['former']) => Pending['former']): Promise<void> {
    await relayOne(id);
    for (const { _id, former } of await versions.find({ record: id })) {
      const changed = change(former);
      if (JSON.stringify(changed) !== JSON.stringify(former)) await versions.change(_id, { $set: { former: changed } });
    }
  }

  return {
    /** Carries on what waits, a bounded number of records at a time; safe on any number of replicas at once. */
    async relay(): Promise<void> {
      for (const from of Object.values(kept)) {
        for (const record of await from.find({ untold: true } as Filter<Record>, { limit: most })) {
          await empty(from, record);
        }
      }
    },
    /**
     * Every version that is known, oldest first, for those who may see the record whole: its owner, and the coordinators
     * in whose care it is. Undefined for others.
     */
    async of(viewer: Viewer, id: string): Promise<ToldVersion[] | undefined> {
      const record = await of(id)?.get(id);
      if (record === undefined || !(isOwner(viewer, record) || oversees(viewer, record))) return undefined;
      return stepsOf(record, await all(record));
    },
    /**
     * Of every record that changed its state, those changes, oldest first: for those who look after everything, nothing for
     * others.
     */
    async statusWrites(viewer: Viewer): Promise<ReadonlyMap<string, readonly StatusWrite[]>> {
      const found = new Map<string, (StatusWrite & { readonly version: number })[]>();
      if (!seesAll(viewer)) return found;
      await this.relay();
      for await (const { record, version, at, former } of versions.each({ fields: 'status' })) {
        const there = found.get(record) ?? [];
        there.push({ at, version, former: former.status });
        found.set(record, there);
      }
      for (const writes of found.values()) writes.sort((one, other) => one.version - other.version);
      return found;
    },
    /** When some records last changed their state: of those that did, and as far as it has been told here. */
    async lastStatus(records: readonly string[]): Promise<ReadonlyMap<string, Date>> {
      const found = new Map<string, Date>();
      if (records.length === 0) return found;
      await this.relay();
      for (const { record, at } of await versions.find({ record: { $in: records }, fields: 'status' })) {
        const there = found.get(record);
        if (there === undefined || at > there) found.set(record, at);
      }
      return found;
    },
    /** For matching and undo alone, which answer for what they let out: all versions of a record, with no viewer. */
    async whole(id: string): Promise<Version[]> {
      const record = await of(id)?.get(id);
      return record === undefined ? [] : all(record);
    },
    /**
     * For figures alone: the state that records were in at a time, of those whose state was changed since. Of records
     * that were there then, by their ids.
     */
    async statesAt(ids: readonly string[], at: Date): Promise<ReadonlyMap<string, string>> {
      const states = new Map<string, string>();
      const note = (record: string, { at: when, former }: Pending) => {
        if (when >= at && typeof former.status === 'string' && !states.has(record)) states.set(record, former.status);
      };
      for (let from = 0; from < ids.length; from += mostAtOnce) {
        const some = { $in: ids.slice(from, from + mostAtOnce) };
        const written = await versions.find({ record: some, at: { $gte: at } }, { sort: { version: 1 } });
        for (const version of written) note(version.record, version);
        // what is still on its way there is later than all of that
        for (const rows of Object.values(kept))
          for (const { _id, pending = [] } of await rows.find({ _id: some, untold: true } as Filter<Record>))
            for (const entry of pending) note(_id, entry);
      }
      return states;
    },
    /** What a person wrote last, at `since` or later; undefined where there is none. */
    async last(by: string, since: Date): Promise<Version | undefined> {
      await this.relay();
      const sort = { at: -1, version: -1, _id: 1 } as const;
      const [found] = await versions.find({ by, at: { $gte: since } }, { sort, limit: 1 });
      return found;
    },
    /** Takes the words out of every former version of a record; `removed` stands in their place. */
    removeWords: (id: string, removed: string): Promise<void> =>
      rewrite(id, (former) =>
        Object.fromEntries(
          Object.entries(former).flatMap(([field, value]) => {
            if (!wordy.includes(field)) return [[field, value] as const];
            return field === 'title' ? [[field, removed] as const] : [];
          }),
        ),
      ),
    /** Takes former contacts of a record away that `names` finds somebody in. */
    removeContacts: (id: string, names: (contact: string) => boolean): Promise<void> =>
      rewrite(id, ({ contact, ...rest }) =>
        typeof contact === 'string' && !names(contact) ? { contact, ...rest } : rest,
      ),
    /** The deliveries that brought a person's writes lead to the platform; they go. */
    async removeDeliveries(by: string): Promise<void> {
      await this.relay();
      for (const { _id, delivery } of await versions.find({ by })) {
        if (delivery !== undefined) await versions.change(_id, { $unset: { delivery: true } });
      }
    },
  };
}
