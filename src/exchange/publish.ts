/** Carries an import out that was decided: every step may be done twice, by whatever process, and nothing comes of it twice. */

import { handOf, type Import, type StagedRow } from '../store/imports.ts';
import type { Records } from '../store/index.ts';
import type { Recorded, RecordRepository } from '../store/records.ts';
import type { Kind } from './columns.ts';

export type ImportRecords = Pick<Records, 'imports' | 'needs' | 'offers' | 'followUps' | 'audit'>;

/** What an import asks of a repository, whatever its records are. */
type Target = Pick<RecordRepository<Recorded & { readonly imported?: string }>, 'adopt' | 'free' | 'whole'>;

export function targetOf({ needs, offers, followUps }: ImportRecords, kind: Kind): Target {
  const targets = { need: needs, offer: offers, followup: followUps };
  return targets[kind] as unknown as Target;
}

/** The record a row becomes: at an exact import with its own times, else as of now. */
function recordOf({ _id: imported, to, record }: StagedRow, { exact, by }: Import, now: Date) {
  const times = exact ? {} : { createdAt: now, updatedAt: now };
  return { ...record, ...times, _id: to, imported, loggedBy: by } as unknown as Recorded;
}

/** Puts one row on the record, under a number that is free; one that is there already is left as it is. */
async function place(records: ImportRecords, from: Import, start: StagedRow, now: Date): Promise<void> {
  const target = targetOf(records, from.kind);
  const { imports } = records;
  for (let row: StagedRow | undefined = start; row !== undefined; row = await imports.row(start._id)) {
    if (row.to === '') {
      await imports.choose(row._id, '', await target.free());
      continue;
    }
    const added = await target.adopt(recordOf(row, from, now), now, handOf(from));
    const own = added !== undefined || (await target.whole.get(row.to))?.imported === row._id;
    if (own) {
      if (row.external !== '') await imports.placed(from.kind, row.external, row.to);
      await imports.done(row._id);
      return;
    }
    // its number was taken meanwhile
    await imports.choose(row._id, row.to, '');
  }
}

/** Finishes an import that was decided. */
export async function publish(records: ImportRecords, from: Import, now: Date, progress?: (done: number) => void) {
  let done = 0;
  for await (const row of records.imports.rows(from._id)) {
    await place(records, from, row, now);
    done += 1;
    progress?.(done);
  }
  await records.imports.finished(from._id);
}
