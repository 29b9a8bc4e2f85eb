/**
 * Each channel and person has one subscription, held by a place of its own; and a subscription says how often it comes, and which
 * regions and kinds it keeps to. Those from before come on weekdays and keep to neither. Of two for the same reader, which only two
 * requests at the same moment could make, the one that comes first by its id stays.
 */
import { type Doc, Duplicate, type Store } from '../port.ts';
import type { Migration } from './index.ts';

interface Row extends Doc {
  readonly channel?: string;
  readonly person?: string;
  readonly every?: string;
  readonly regions?: readonly string[];
  readonly kinds?: readonly string[];
}

interface Place extends Doc {
  readonly subscription: string;
  readonly stopped: boolean;
}

/** Whether the place of its reader is this subscription's. */
async function holds(store: Store, { _id: id, channel, person }: Row): Promise<boolean> {
  const places = store.collection<Place>('subscribers');
  const target = channel ?? person ?? id;
  try {
    await places.insert({ _id: target, subscription: id, stopped: false });
  } catch (error) {
    if (!(error instanceof Duplicate)) throw error;
  }
  return (await places.get(target))?.subscription === id;
}

export const subscribers: Migration = {
  number: 2,
  name: 'subscribers',
  async run(store, step) {
    const rows = store.collection<Row>('subscriptions');
    for await (const row of rows.each({})) {
      await step();
      if (!(await holds(store, row))) await rows.remove({ _id: row._id });
      else if (row.every === undefined) await rows.change(row._id, { $set: { every: 'week', regions: [], kinds: [] } });
    }
  },
};
