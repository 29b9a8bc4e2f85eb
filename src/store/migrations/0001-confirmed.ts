/** Records are confirmed from time to time: those from before count as confirmed when they were last written. */
import type { Doc, Filter, Update } from '../port.ts';
import type { Migration } from './index.ts';

interface Row extends Doc {
  readonly version: number;
  readonly updatedAt: Date;
  readonly confirmedAt?: Date;
}

export const confirmed: Migration = {
  number: 1,
  name: 'confirmed',
  async run(store, step) {
    for (const name of ['needs', 'offers']) {
      const records = store.collection<Row>(name);
      for await (const { _id, version, updatedAt, confirmedAt } of records.each({})) {
        await step();
        if (confirmedAt !== undefined) continue;
        // the version stays: nobody has written anything; one that was written meanwhile has its day already
        await records.change(_id, { $set: { confirmedAt: updatedAt } } as Update<Row>, { version } as Filter<Row>);
      }
    }
  },
};
