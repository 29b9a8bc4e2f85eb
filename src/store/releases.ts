/** The released demand pictures: the sets behind the figures stay here and are shown to nobody. */
import type { Picture } from '../domain/demand.ts';
import type { Collection } from './port.ts';
import { insertIfFree } from './records.ts';

export interface Release extends Picture {
  /** The month, `YYYY-MM`: at most one a month. */
  readonly _id: string;
  /** `YYYY-MM-DD` */
  readonly day: string;
}

export function releaseRepository(releases: Collection<Release>) {
  return {
    /** False when this month has its release already. */
    add: async (picture: Picture, day: string) =>
      (await insertIfFree(releases, { _id: day.slice(0, 7), day, ...picture })) !== undefined,
    async last(): Promise<Release | undefined> {
      return (await releases.find({}, { sort: { _id: -1 }, limit: 1 }))[0];
    },
    get: (month: string) => releases.get(month),
  };
}
