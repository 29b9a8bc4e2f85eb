/**
 * Encryption at rest as a process begins: whether this store may be opened with these keys, and the migration that seals
 * what is plain or was sealed with a former key. One document per group holds where that stands: a lease for the one
 * that works, a number that counts the runs, and a probe for each key whose texts may still be there.
 */
import type { Log } from '../log.ts';
import { type Collection, type Store, StoreUnavailable } from './port.ts';
import { insertIfFree } from './records.ts';
import { createReseal } from './reseal.ts';
import { scopeStore } from './scope.ts';
import { sealStore } from './seal.ts';
import { SealBroken, type SealContext, type Sealer } from './sealer.ts';
import { wordFields } from './words.ts';

export interface SealState {
  readonly _id: 'state';
  /** Runs of the migration that have ended. */
  readonly run: number;
  readonly phase: 'sealing' | 'done';
  /** The run began on a plain store: what is not sealed is to be sealed, and is no damage. */
  readonly plain: boolean;
  /** One sealed text for each key in use: whoever cannot open all of them cannot read the record. */
  readonly probes: readonly string[];
  /** When the claim of whoever works ends; the epoch when nobody does. */
  readonly lease: Date;
}

export interface SealingOptions {
  readonly store: Store;
  readonly group: string;
  /** Absent: no key was given. */
  readonly sealer?: Sealer;
  readonly clock: () => Date;
  /** Waits that many milliseconds while another process works. */
  readonly pause: (ms: number) => Promise<unknown>;
  readonly log: Log;
}

export interface Opened {
  /** What the rest of the process works on. */
  readonly store: Store;
  /** @throws StoreUnavailable when another process has meanwhile sealed the store with a key that this one does not have. */
  check(): Promise<void>;
}

/** Longer than one page of documents takes, short enough that a crash delays little. */
const leaseMs = 60_000;
const pauseMs = 1_000;
const free = new Date(0);

/** The store for use, its words sealed with the first key. @throws StoreUnavailable when a key is missing or wrong; nothing was changed then. */
export async function openSealed(options: SealingOptions): Promise<Opened> {
  const { store, group, sealer } = options;
  const states = scopeStore(store, group).collection<SealState>('seal');
  const check = async () => mustOpen(await states.get('state'), group, store.place, sealer);
  await check();
  if (sealer === undefined) return { store, check };
  await migrate(options, sealer, states);
  return { store: sealStore(store, sealer), check };
}

/**
 * The short ids of the keys with which the texts of a store are sealed, none when they are plain; undefined while they are being
 * sealed, or when that did not end. @throws StoreUnavailable when a key is missing or wrong
 */
export async function sealedKeys(
  store: Store,
  group: string,
  sealer: Sealer | undefined,
): Promise<readonly string[] | undefined> {
  const state = await scopeStore(store, group).collection<SealState>('seal').get('state');
  mustOpen(state, group, store.place, sealer);
  if (state === undefined) return [];
  if (state.phase !== 'done') return undefined;
  return state.probes.flatMap((probe) => sealer?.keyOf(probe) ?? []);
}

function probeContext(group: string): SealContext {
  return { group, collection: 'seal', id: 'state', field: 'probes' };
}

const opens = (sealer: Sealer, probe: string, group: string): boolean => {
  try {
    return sealer.open(probe, probeContext(group)) === group;
  } catch (error) {
    if (error instanceof SealBroken) return false;
    throw error;
  }
};

function mustOpen(state: SealState | undefined, group: string, place: string, sealer: Sealer | undefined): void {
  if (state === undefined || state.probes.every((probe) => sealer !== undefined && opens(sealer, probe, group))) return;
  throw new StoreUnavailable(
    sealer === undefined
      ? `The texts in ${place} are encrypted; set RAPPORTEUR_KEY to the key they were encrypted with, then start again.`
      : `The texts in ${place} are encrypted with a key that RAPPORTEUR_KEY does not name; add that key behind a comma, then start again.`,
  );
}

/** The probes for the time of a run: those of the keys still in use, and one for the key that seals. */
function probesWith(state: SealState, group: string, sealer: Sealer): readonly string[] {
  const [writing] = sealer.keys;
  if (state.probes.some((probe) => sealer.keyOf(probe) === writing)) return state.probes;
  return [...state.probes, sealer.seal(group, probeContext(group))];
}

/** Whether every text is sealed with the first key, as far as the state tells; a second key means that some may not be. */
function isDone(state: SealState, sealer: Sealer): boolean {
  return state.phase === 'done' && state.probes.every((probe) => sealer.keyOf(probe) === sealer.keys[0]);
}

async function migrate(options: SealingOptions, sealer: Sealer, states: Collection<SealState>): Promise<void> {
  const { group, store, clock, pause, log } = options;
  const first = { _id: 'state', run: 0, phase: 'sealing', plain: true, lease: free } as const;
  await insertIfFree(states, { ...first, probes: [sealer.seal(group, probeContext(group))] });
  let waiting = false;
  for (let begun: number | undefined; ; ) {
    const state = await states.get('state');
    mustOpen(state, group, store.place, sealer);
    if (state === undefined) throw new Error('the state of encryption is gone');
    // with several keys, what other processes wrote with a former one while they ran is looked for at every start
    const look = begun === undefined && sealer.keys.length > 1;
    begun ??= state.run;
    if (isDone(state, sealer) && (!look || state.run !== begun)) return;
    const lease = new Date(clock().getTime() + leaseMs);
    const probes = probesWith(state, group, sealer);
    const only = { run: state.run, lease: { $lte: clock() } };
    const claimed = await states.change('state', { $set: { phase: 'sealing', lease, probes } }, only);
    if (claimed !== undefined && (await work(options, sealer, states, claimed))) return;
    // one that was killed is waited for until its lease ends
    if (claimed === undefined && !waiting) log.warn('seal.waiting', { atMost: leaseMs });
    waiting = claimed === undefined;
    if (waiting) await pause(pauseMs);
  }
}

/** Seals everything under a claimed lease; false when the lease was lost to another process, which goes on then. */
async function work(
  { store, group, clock, log }: SealingOptions,
  sealer: Sealer,
  states: Collection<SealState>,
  claimed: SealState,
): Promise<boolean> {
  const { plain, run } = claimed;
  let { lease } = claimed;
  const renew = async () => {
    const next = new Date(Math.max(clock().getTime() + leaseMs, lease.getTime() + 1));
    const renewed = await states.change('state', { $set: { lease: next } }, { lease });
    if (renewed !== undefined) lease = next;
    return renewed !== undefined;
  };
  log.info('seal.started', { run: run + 1, key: sealer.keys[0], from: plain ? 'plain' : 'another key' });
  const reseal = createReseal({ store: scopeStore(store, group), group, sealer, plain, log });
  for (const collection of Object.keys(wordFields)) if (!(await reseal(collection, renew))) return false;
  // what was there before is still in the embedded store's files until they are written anew
  await store.compact?.();
  const probes = [sealer.seal(group, probeContext(group))];
  const done = { phase: 'done', plain: false, probes, lease: free } as const;
  const ended = await states.change('state', { $set: done, $inc: { run: 1 } }, { lease });
  if (ended !== undefined) log.info('seal.done', { run: run + 1, key: sealer.keys[0] });
  return ended !== undefined;
}
