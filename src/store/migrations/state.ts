/**
 * Which shape the documents of a group have: a number, kept in one document. It says too whether somebody is bringing them to
 * another shape, or fills the store from a backup, so that nobody starts on half of either.
 */
import { refuse } from '../../refusal.ts';
import { type Doc, type Store, StoreUnavailable } from '../port.ts';
import { insertIfFree } from '../records.ts';
import { scopeStore } from '../scope.ts';

export interface StoreState {
  readonly _id: 'state';
  /** The last migration that ended; 0 for a store from before there were any. */
  readonly number: number;
  readonly phase: 'ready' | 'restoring';
  /** When the claim of whoever works on it ends; the epoch when nobody does. */
  readonly lease: Date;
}

/** The collection of that document: it belongs to the store and not to the record, so no backup holds it. */
export const stateCollection = 'migrations';

export const free = new Date(0);

export function statesOf(store: Store, group: string) {
  return scopeStore(store, group).collection<StoreState>(stateCollection);
}

/** Whether a group has no document but that one. */
export async function isEmpty(store: Store, group: string): Promise<boolean> {
  const scoped = scopeStore(store, group);
  for (const name of await store.names()) {
    if (name === stateCollection) continue;
    for await (const _doc of scoped.collection<Doc>(name).each({})) return false;
  }
  return true;
}

/**
 * Looks whether this version may work on the store, before anything of it is read or changed; a new store is given the newest
 * number. @throws StoreUnavailable when the store is from a newer version, or a restore into it has not ended
 */
export async function admitStore(store: Store, group: string, newest: number): Promise<void> {
  const states = statesOf(store, group);
  const known = await states.get('state');
  if (known !== undefined) return mustSuit(known, newest, store.place);
  const number = (await isEmpty(store, group)) ? newest : 0;
  if ((await insertIfFree(states, { _id: 'state', number, phase: 'ready', lease: free })) !== undefined) return;
  // another process was quicker
  return admitStore(store, group, newest);
}

/** The shape of a record that is to be read as it is; nothing is written. @throws StoreUnavailable as `admitStore` does, Refusal when there is no record */
export async function shapeOf(store: Store, group: string, newest: number): Promise<number> {
  const known = await statesOf(store, group).get('state');
  if (known !== undefined) mustSuit(known, newest, store.place);
  if (await isEmpty(store, group)) throw refuse('backup.nothing', { group, place: store.place });
  return known?.number ?? 0;
}

function mustSuit({ number, phase }: StoreState, newest: number, place: string): void {
  if (number > newest)
    throw new StoreUnavailable(
      `The record in ${place} was written by a newer version of Rapporteur (its shape is ${number}, this version knows ${newest}); ` +
        'nothing was changed: install that version, then start again.',
    );
  if (phase === 'restoring')
    throw new StoreUnavailable(
      `A backup is being restored into ${place}, or was and did not end; wait until it has, or restore it again with: npm run rapporteur -- restore FILE.`,
    );
}
