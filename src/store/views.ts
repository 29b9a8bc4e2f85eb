/** Which coordinators opened a closed record that is not theirs: told to its owner. */
import type { Collection } from './port.ts';
import { insertIfFree } from './records.ts';

export interface View {
  /** `N-47|person key|2026-11-23`: one row for each person, record and day. */
  readonly _id: string;
  readonly record: string;
  /** The key of the person who opened it. */
  readonly person: string;
  readonly at: Date;
}

export function viewRepository(views: Collection<View>) {
  return {
    async note(record: string, person: string, now: Date): Promise<void> {
      const day = now.toISOString().slice(0, 10);
      await insertIfFree(views, { _id: `${record}|${person}|${day}`, record, person, at: now });
    },
    /** The last day each person opened a record, the earliest first. */
    async of(record: string): Promise<{ person: string; day: string }[]> {
      const last = new Map<string, string>();
      for (const { person, at } of await views.find({ record }, { sort: { at: 1 } }))
        last.set(person, at.toISOString().slice(0, 10));
      return [...last].map(([person, day]) => ({ person, day })).sort((a, b) => (a.day < b.day ? -1 : 1));
    },
  };
}
