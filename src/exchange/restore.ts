/**
 * A backup brought into an empty store. It is read twice: once to look at all of it, and then to write it, so that what is wrong
 * is known before anything is written. The store says meanwhile that it is being filled: no process starts on it, and what one
 * that was killed has left is taken away by the next try.
 */
import { refuse } from '../refusal.ts';
import { free, isEmpty, type StoreState, stateCollection, statesOf } from '../store/migrations/state.ts';
import type { Doc, Store } from '../store/port.ts';
import { insertIfFree } from '../store/records.ts';
import { scopeStore } from '../store/scope.ts';
import { type Checksum, type Head, sum } from './backup.ts';
import { headOf, type Installation, type Row, rowsOf } from './check.ts';

export interface RestoreOptions extends Installation {
  /** Unopened: sealed texts are written as they stand in the file. */
  readonly store: Store;
  /** The lines of the file from its first one, as often as they are asked for. */
  readonly lines: () => AsyncIterable<string>;
  readonly checksum: () => Checksum;
  readonly clock: () => Date;
  /** Hears how many of how many documents were looked at, and then how many were written. */
  readonly progress: (pass: 'check' | 'write', done: number, all: number) => void;
}

export interface Restored {
  readonly head: Head;
  /** Documents written. */
  readonly count: number;
}

/** Longer than one document takes, short enough that a crash delays little. */
const leaseMs = 60_000;
/** Documents under way at once. */
const atOnce = 64;

/** @throws Refusal when the file is not whole or does not belong here, or the store is not empty; nothing was written then */
export async function restoreBackup(options: RestoreOptions): Promise<Restored> {
  await mustBeEmpty(options);
  const looked = await passThrough(options, 'check', async () => {});
  const claim = await claimStore(options, looked.head.migration);
  try {
    const restored = await writeAll(options, claim);
    await claim.done();
    return restored;
  } catch (error) {
    // the next try need not wait
    await claim.leave();
    throw error;
  }
}

async function writeAll(options: RestoreOptions, claim: Claim): Promise<Restored> {
  await emptyStore(options, claim);
  const store = scopeStore(options.store, options.group);
  let rows: Row[] = [];
  const flush = async () => {
    await claim.hold();
    await Promise.all(rows.map(({ collection, doc }) => store.collection<Doc>(collection).insert(doc)));
    rows = [];
  };
  const restored = await passThrough(options, 'write', async (row) => {
    rows.push(row);
    if (rows.length >= atOnce) await flush();
  });
  await flush();
  return restored;
}

/** Reads the whole file and gives each document to `take`. */
async function passThrough(
  options: RestoreOptions,
  pass: 'check' | 'write',
  take: (row: Row) => Promise<void>,
): Promise<Restored> {
  const checksum = options.checksum();
  const lines = options.lines()[Symbol.asyncIterator]();
  const first = await lines.next();
  try {
    if (first.done) throw refuse('backup.foreign');
    const head = headOf(first.value, options);
    checksum.update(`${first.value}\n`);
    const all = sum(head.counts);
    let count = 0;
    for await (const row of rowsOf({ [Symbol.asyncIterator]: () => lines }, head, checksum, options)) {
      await take(row);
      count += 1;
      options.progress(pass, count, Math.max(all, count));
    }
    return { head, count };
  } finally {
    await lines.return?.();
  }
}

/** The store has nothing of the group, or only what a restore has left that died. */
async function mustBeEmpty({ store, group, clock }: RestoreOptions): Promise<void> {
  const state = await statesOf(store, group).get('state');
  const abandoned = state?.phase === 'restoring';
  if (abandoned && state.lease > clock()) throw refuse('backup.busy', { place: store.place });
  if (!abandoned && (state !== undefined || !(await isEmpty(store, group))))
    throw refuse('backup.full', { place: store.place, group });
}

interface Claim {
  /** A restore that died was here before. */
  readonly again: boolean;
  /** Keeps the claim alive. @throws Refusal when it went to somebody else */
  hold(): Promise<void>;
  /** Lets everybody in. */
  done(): Promise<void>;
  /** Gives up: the store stays half filled, and the next try may begin at once. */
  leave(): Promise<void>;
}

/** Says in the store that it is being filled: one process of all does. */
async function claimStore({ store, group, clock }: RestoreOptions, number: number): Promise<Claim> {
  const states = statesOf(store, group);
  const after = () => new Date(clock().getTime() + leaseMs);
  let lease = after();
  const busy = () => refuse('backup.busy', { place: store.place });
  const move = async (set: Partial<StoreState>) => {
    if ((await states.change('state', { $set: set }, { phase: 'restoring', lease })) === undefined) throw busy();
  };
  const fresh = await insertIfFree(states, { _id: 'state', number, phase: 'restoring', lease });
  const over = { phase: 'restoring', lease: { $lte: clock() } } as const;
  if (fresh === undefined && (await states.change('state', { $set: { number, lease } }, over)) === undefined)
    throw busy();
  return {
    again: fresh === undefined,
    async hold() {
      if (lease.getTime() - clock().getTime() > leaseMs / 2) return;
      const next = new Date(Math.max(after().getTime(), lease.getTime() + 1));
      await move({ lease: next });
      lease = next;
    },
    done: () => move({ phase: 'ready', lease: free }),
    leave: async () => void (await states.change('state', { $set: { lease: free } }, { phase: 'restoring', lease })),
  };
}

/** Takes away what a restore has left that died. Where none was, somebody who writes at this very moment keeps the store. */
async function emptyStore({ store, group }: RestoreOptions, claim: Claim): Promise<void> {
  const scoped = scopeStore(store, group);
  if (!claim.again) {
    if (await isEmpty(store, group)) return;
    await statesOf(store, group).remove({ _id: 'state' });
    throw refuse('backup.full', { place: store.place, group });
  }
  for (const name of await store.names()) {
    await claim.hold();
    if (name !== stateCollection) await scoped.collection<Doc>(name).remove({});
  }
}
