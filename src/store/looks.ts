/** When somebody last asked where things stand: what "since I last asked" counts from. */
import type { Collection } from './port.ts';
import { insertIfFree } from './records.ts';

export interface Look {
  /** The key of the person. */
  readonly _id: string;
  /** When they looked last, and the time before that. */
  readonly at: Date;
  readonly before?: Date;
}

/** So long one look lasts: what it showed can be gone through, and the same request may come twice. */
const lookMs = 15 * 60_000;

export type LookRepository = ReturnType<typeof lookRepository>;

export function lookRepository(looks: Collection<Look>) {
  return {
    /** Notes that a person looks now; returns when they looked before that, undefined where they never did. */
    async take(person: string, now: Date): Promise<Date | undefined> {
      if ((await insertIfFree(looks, { _id: person, at: now })) !== undefined) return undefined;
      const row = await looks.get(person);
      if (row === undefined) return undefined;
      if (now.getTime() - row.at.getTime() < lookMs) return row.before;
      // of two looks at once one notes it, and both count from the same time
      await looks.change(person, { $set: { at: now, before: row.at } }, { at: row.at });
      return row.at;
    },
  };
}
