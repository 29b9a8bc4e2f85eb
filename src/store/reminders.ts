/** Which notices about a record's last confirmation were out, and when: beside the record, so that asking changes no version of it. */
import type { Collection } from './port.ts';
import { type Draft, insertIfFree, type Recorded, type RecordRepository } from './records.ts';

export interface Reminder {
  /** The record. */
  readonly _id: string;
  /** The confirmation they are about; a later one makes them void. */
  readonly since: Date;
  readonly told: readonly Date[];
  /** How many: of two that note the same notice at once, one does. */
  readonly count: number;
}

export type ReminderRepository = ReturnType<typeof reminderRepository>;

export function reminderRepository(reminders: Collection<Reminder>) {
  return {
    /** When the notices about this confirmation were out. */
    async told(record: string, since: Date): Promise<readonly Date[]> {
      const row = await reminders.get(record);
      return row?.since.getTime() === since.getTime() ? row.told : [];
    },
    /** Notes that one more notice is out at `at`, after the `told` ones that were read. */
    async note(record: string, since: Date, told: readonly Date[], at: Date): Promise<void> {
      const fresh = { since, told: [...told, at], count: told.length + 1 };
      if ((await insertIfFree(reminders, { _id: record, ...fresh })) !== undefined) return;
      const row = await reminders.get(record);
      const same = row?.since.getTime() === since.getTime();
      if (row === undefined || (same && row.count !== told.length)) return;
      await reminders.change(record, { $set: fresh }, { since: row.since, count: row.count });
    },
    /** Nothing is to be asked about it any more. */
    drop: (record: string) => reminders.remove({ _id: record }),
  };
}

type Dated = Recorded & { readonly confirmedAt?: Date };

/** The repository in which whatever is added counts as confirmed when it was. */
export function confirmedWhenAdded<R extends Dated>(repository: RecordRepository<R>): RecordRepository<R> {
  const dated = (draft: Draft<R>, now: Date) => ({ ...draft, confirmedAt: draft.confirmedAt ?? now });
  return { ...repository, add: (draft, now, hand) => repository.add(dated(draft, now), now, hand) };
}
