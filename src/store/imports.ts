/**
 * Imports: all or nothing. The rows of a file wait in a collection of their own, which nobody reads records from, until one
 * write says that the import is to be carried out. From then on it is finished, by whatever process finds it so; before, it
 * is taken away as if it had never been.
 */

import type { Collection } from './port.ts';
import { insertIfFree } from './records.ts';
import type { Hand } from './trail.ts';

export type ImportKind = 'need' | 'offer' | 'followup';

/**
 * `staging`: its rows are being put there. `staged`: it waits for a press. `claiming`: its ids are being looked at.
 * `committed`: it is carried out. `leaving`: it is taken away.
 */
export type ImportState = 'staging' | 'staged' | 'claiming' | 'committed' | 'leaving';

export interface Import {
  readonly _id: string;
  readonly kind: ImportKind;
  /** A full export: ids, versions and times are kept. */
  readonly exact: boolean;
  readonly state: ImportState;
  readonly count: number;
  /** A person's random key, or `bot` from the shell; only they carry it out. */
  readonly by: string;
  readonly act: string;
  /** When it came into its state. */
  readonly at: Date;
}

/** One row of an import. `_id` is the import and the place in the file: `i3f|000012`. */
export interface StagedRow {
  readonly _id: string;
  readonly import: string;
  /** The id of the record it becomes; empty until one is chosen. */
  readonly to: string;
  /** The id it has in the file, if any. */
  readonly external: string;
  /** The record as it will be, but for its id. */
  readonly record: Readonly<Record<string, unknown>>;
}

/** An id of another place belongs to one record: `need|P-12`. */
export interface External {
  readonly _id: string;
  readonly import: string;
  /** The record, once it is there; empty before. */
  readonly record: string;
}

/** Rows that are read at once. */
const page = 100;
/** How long an import waits for its press, and how long a step of it may take before it counts as dead. */
export const pressMs = 3_600_000;

const padded = (place: number) => String(place).padStart(9, '0');

interface Sources {
  readonly imports: Collection<Import>;
  readonly staged: Collection<StagedRow>;
  readonly externals: Collection<External>;
}

export type ImportRepository = ReturnType<typeof importRepository>;

export function importRepository({ imports, staged, externals }: Sources) {
  const externalId = (kind: ImportKind, id: string) => `${kind}|${id}`;

  /** The rows of an import in the order of the file. */
  async function* rows(id: string): AsyncIterable<StagedRow> {
    let after = `${id}|`;
    for (;;) {
      const found = await staged.find({ _id: { $gt: after, $lt: `${id}|~` } }, { sort: { _id: 1 }, limit: page });
      yield* found;
      const last = found.at(-1);
      if (last === undefined) return;
      after = last._id;
    }
  }

  const step = (id: string, from: ImportState, to: ImportState, at: Date, more: Partial<Import> = {}) =>
    imports.change(id, { $set: { ...more, state: to, at } }, { state: from });

  return {
    rows,
    get: (id: string) => imports.get(id),
    begin: (row: Omit<Import, 'state' | 'count'>) => imports.insert({ ...row, state: 'staging', count: 0 }),
    /** Puts one row there; `place` counts from 1. */
    stage: (id: string, place: number, row: Omit<StagedRow, '_id' | 'import'>) =>
      staged.insert({ ...row, _id: `${id}|${padded(place)}`, import: id }),
    /** All rows are there: it waits for its press. */
    ready: (id: string, count: number, at: Date) => step(id, 'staging', 'staged', at, { count }),
    /** From the press to the one write; undefined when it is not waiting any more. */
    press: (id: string, at: Date) => step(id, 'staged', 'claiming', at),
    /** The one write that makes it so. */
    commit: (id: string, at: Date) => step(id, 'claiming', 'committed', at),
    /** Marks an import as going; undefined when it is past that. */
    async leave({ _id, state }: Pick<Import, '_id' | 'state'>, at: Date): Promise<Import | undefined> {
      return state === 'leaving' ? imports.get(_id) : step(_id, state, 'leaving', at);
    },
    /** Takes away everything of an import that is leaving. */
    async clear(id: string): Promise<void> {
      await externals.remove({ import: id, record: '' });
      await staged.remove({ import: id });
      await imports.remove({ _id: id });
    },
    /** Carried out: nothing of it is left to do. */
    finished: (id: string) => imports.remove({ _id: id, state: 'committed' }),
    inState: (states: readonly ImportState[], before: Date) =>
      imports.find({ state: { $in: states }, at: { $lte: before } }),
    /** Chooses the record's id for a row; undefined when somebody else did, or the row is done. */
    choose: (row: string, from: string, to: string) => staged.change(row, { $set: { to } }, { to: from }),
    row: (id: string) => staged.get(id),
    done: (row: string) => staged.remove({ _id: row }),
    /** Takes an id of another place for an import. @returns who has it, when that is another */
    async claim(kind: ImportKind, external: string, id: string): Promise<External | undefined> {
      const _id = externalId(kind, external);
      await insertIfFree(externals, { _id, import: id, record: '' });
      const there = await externals.get(_id);
      return there === undefined || there.import === id ? undefined : there;
    },
    placed: (kind: ImportKind, external: string, record: string) =>
      externals.change(externalId(kind, external), { $set: { record } }),
    /** Which of these ids of another place belong to a record, or are being imported. */
    async known(kind: ImportKind, ids: readonly string[]): Promise<ReadonlyMap<string, External>> {
      const found = await externals.find({ _id: { $in: ids.map((id) => externalId(kind, id)) } });
      return new Map(found.map((each) => [each._id.slice(kind.length + 1), each]));
    },
  };
}

/** Whose hand writes what an import brings. */
export const handOf = ({ by, act }: Pick<Import, 'by' | 'act'>): Hand => ({ by, act });
