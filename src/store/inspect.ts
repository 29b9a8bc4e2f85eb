/** Looks a store over without changing it: its shape, its key, and whether every document can be read. */
import { type Finding, fail, ok, warn } from '../examine.ts';
import { message } from '../i18n/message.ts';
import { Refusal } from '../refusal.ts';
import { shapeOf } from './migrations/state.ts';
import { type Doc, type Store, StoreUnavailable } from './port.ts';
import { scopeStore } from './scope.ts';
import { sealStore } from './seal.ts';
import type { Sealer } from './sealer.ts';
import { sealedKeys } from './sealing.ts';

export interface Inspection {
  readonly store: Store;
  readonly group: string;
  readonly newest: number;
  readonly sealer?: Sealer;
}

/** Ends at the first thing without which nothing else can be read. */
export async function* inspectStore(inspection: Inspection): AsyncGenerator<Finding> {
  try {
    const { store, group, newest } = inspection;
    const shape = await shapeOf(store, group, newest);
    yield ok(message('doctor.store.shape', { place: store.place, group, shape, newest }));
    yield await keyFinding(inspection);
    yield* documents(inspection);
  } catch (error) {
    // there is no record yet: that is no damage
    if (error instanceof Refusal) yield ok(error.reply);
    else if (error instanceof StoreUnavailable) yield fail(message('doctor.said', { said: error.message }));
    else throw error;
  }
}

/** @throws StoreUnavailable where the key does not open what is there */
async function keyFinding({ store, group, sealer }: Inspection): Promise<Finding> {
  const keys = await sealedKeys(store, group, sealer);
  if (keys === undefined) return warn(message('doctor.key.under'));
  if (keys.length > 0) return ok(message('doctor.key.ok'));
  return warn(message(sealer === undefined ? 'doctor.key.none' : 'doctor.key.plain'));
}

async function* documents({ store, group, sealer }: Inspection): AsyncGenerator<Finding> {
  const opened = scopeStore(sealer === undefined ? store : sealStore(store, sealer), group);
  let count = 0;
  let broken = 0;
  for (const name of await store.names()) {
    try {
      for await (const _doc of opened.collection<Doc>(name).each({})) count += 1;
    } catch (error) {
      broken += 1;
      const said = error instanceof Error ? error.message : String(error);
      yield fail(message('doctor.store.damage', { collection: name, said }));
    }
  }
  if (broken === 0) yield ok(message('doctor.store.whole', { count }));
}
