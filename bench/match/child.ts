/**
 * A process that holds one engine alone, so that its memory and its garbage are that engine's. Its parent sends a task: it builds
 * the engine up to each size, answers what that took, and then answers each turn with the times of its searches.
 */
import { type Engine, type EngineName, load } from '../engines/engine.ts';
import { asker, build, byTurns, type Searched, search, type Times, warmUp } from './measure.ts';

export interface Task {
  readonly engine: EngineName;
  readonly seed: number;
  /** Numbers of offers at which it is looked at, ascending; before the last it is asked this many needs at once. */
  readonly sizes: readonly number[];
  readonly queries: number;
}
export interface Step {
  readonly offers: number;
  readonly buildS: number;
  /** Resident memory of the whole process, in MB. */
  readonly rssMB: number;
  /** Absent at the last size, where the needs come from the parent. */
  readonly times?: Times;
}
export interface Told {
  /** The engine's name and version, as people read it. */
  readonly label: string;
  /** The process before the engine was loaded: Node and the corpus. */
  readonly baseMB: number;
  readonly steps: readonly Step[];
}
/** What the process says: first what building took, then each turn. */
export type Said = { readonly told: Told } | { readonly searched: Searched[] };
/** Needs by their numbers, from one to before another. */
export interface Turn {
  readonly from: number;
  readonly to: number;
}

function rssMB(): number {
  globalThis.gc?.();
  return process.memoryUsage.rss() / 2 ** 20;
}

async function timesAlone(engine: Engine, seed: number, queries: number): Promise<Times | undefined> {
  warmUp(engine, seed);
  const [times] = await byTurns([asker((from, to) => search(engine, seed, from, to))], queries);
  return times;
}

const say = (said: Said) => process.send?.(said);

async function begin({ engine: name, seed, sizes, queries }: Task): Promise<void> {
  const baseMB = rssMB();
  const engine = await load[name]();
  const steps: Step[] = [];
  let [built, buildS] = [0, 0];
  for (const offers of sizes) {
    buildS += build(engine, seed, built, offers);
    built = offers;
    const step = { offers, buildS, rssMB: rssMB() };
    const times = offers === sizes.at(-1) ? undefined : await timesAlone(engine, seed, queries);
    steps.push(times === undefined ? step : { ...step, times });
  }
  // only now: the others were built meanwhile, and what a process compiled is given up when it is idle for minutes
  process.once('message', () => warmUp(engine, seed));
  process.on('message', ({ from, to }: Turn) => say({ searched: search(engine, seed, from, to) }));
  process.once('disconnect', () => engine.close());
  say({ told: { label: engine.name, baseMB, steps } });
}

process.once('message', (task: Task) => void begin(task));
