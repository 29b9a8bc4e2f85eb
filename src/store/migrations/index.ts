/**
 * What brings documents of a former version into the shape of this one: numbered, each run once, at a start, by one process at a
 * time. Each can be killed anywhere and run again: it looks at every document, and leaves those alone that have their shape.
 */
import type { Log } from '../../log.ts';
import type { Collection, Store } from '../port.ts';
import { scopeStore } from '../scope.ts';
import { confirmed } from './0001-confirmed.ts';
import { subscribers } from './0002-subscribers.ts';
import { admitStore, free, type StoreState, statesOf } from './state.ts';

export interface Migration {
  readonly number: number;
  readonly name: string;
  /** On the group's own documents, with their words opened; calls `step` before each, which keeps the claim alive. */
  run(store: Store, step: () => Promise<void>): Promise<void>;
}

/** In the order of their numbers, from 1 without gaps. A number that was released is never changed or given again. */
export const migrations: readonly Migration[] = [confirmed, subscribers];

export const newestOf = (list: readonly Migration[]): number => list.at(-1)?.number ?? 0;
/** The shape that this version writes. */
export const newest = newestOf(migrations);

export interface MigrationOptions {
  /** With its words opened; not yet as the group sees it. */
  readonly store: Store;
  readonly group: string;
  readonly clock: () => Date;
  /** Waits that many milliseconds while another process works. */
  readonly pause: (ms: number) => Promise<unknown>;
  readonly log: Log;
  /** Those of this version when left out. */
  readonly list?: readonly Migration[];
}

const leaseMs = 60_000;
const pauseMs = 1_000;

/** The claim went to another process, which goes on with the work. */
class Lost extends Error {}

/** Runs what is due, one after the other, on a store that `admitStore` let through. @throws StoreUnavailable as that does */
export async function migrate(options: MigrationOptions): Promise<void> {
  const { store, group, clock, pause, log, list = migrations } = options;
  const states = statesOf(store, group);
  for (let waiting = false; ; ) {
    await admitStore(store, group, newestOf(list));
    const state = await states.get('state');
    const due = list.find(({ number }) => number === (state?.number ?? 0) + 1);
    if (state === undefined || due === undefined) return;
    const claimed = await claim(states, state, clock());
    if (claimed !== undefined) await work(options, due, states, claimed);
    // one that was killed is waited for until its lease ends
    if (claimed === undefined && !waiting) log.warn('migration.waiting', { number: due.number, atMost: leaseMs });
    waiting = claimed === undefined;
    if (waiting) await pause(pauseMs);
  }
}

function claim(states: Collection<StoreState>, { number }: StoreState, now: Date) {
  const only = { number, phase: 'ready', lease: { $lte: now } } as const;
  return states.change('state', { $set: { lease: new Date(now.getTime() + leaseMs) } }, only);
}

/** One migration under a claimed lease; leaves it to whoever took over when the lease was lost. */
async function work(
  { store, group, clock, log }: MigrationOptions,
  { number, name, run }: Migration,
  states: Collection<StoreState>,
  claimed: StoreState,
): Promise<void> {
  let { lease } = claimed;
  const step = async () => {
    const now = clock().getTime();
    if (lease.getTime() - now > leaseMs / 2) return;
    const next = new Date(Math.max(now + leaseMs, lease.getTime() + 1));
    if ((await states.change('state', { $set: { lease: next } }, { lease })) === undefined) throw new Lost();
    lease = next;
  };
  log.info('migration.started', { number, name });
  try {
    await run(scopeStore(store, group), step);
  } catch (error) {
    if (error instanceof Lost) return;
    throw error;
  }
  const ended = await states.change('state', { $set: { number, lease: free } }, { lease });
  if (ended !== undefined) log.info('migration.done', { number, name });
}
