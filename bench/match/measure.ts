/** Building an engine and asking it: what is timed, and what is left out of the time. */
import { needAt, needs, offers } from '../corpus.ts';
import type { Engine } from '../engines/engine.ts';

/** Offers made at once, outside of the time that is taken. */
const batch = 500;
/** Seconds after which an engine is asked no more, and seconds its warm-up may take. */
const patience = { asked: 60, warm: 10 } as const;
/** Needs asked beforehand; they are others than those that count. */
const warmUps = 600;
const firstWarmUp = 10_000_000;

/** Times of single searches in milliseconds, and how many results they listed on average. */
export interface Times {
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly queries: number;
  readonly listed: number;
}

function timed(task: () => unknown): number {
  const started = performance.now();
  task();
  return performance.now() - started;
}

/** Adds offers from one number to another; returns the seconds the engine took, without those in which they were made. */
export function build(engine: Engine, seed: number, from: number, to: number): number {
  let ms = 0;
  for (let start = from; start < to; start += batch) {
    const some = [...offers(seed, Math.min(batch, to - start), start)];
    ms += timed(() => some.forEach(engine.add));
  }
  return (ms + timed(() => engine.ready())) / 1000;
}

/** The value below which a share of the sorted times lies: nearest rank. */
export function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
}

function timesOf(taken: readonly number[], results: number): Times {
  const sorted = [...taken].sort((a, b) => a - b);
  const [p50 = 0, p95 = 0, p99 = 0] = [0.5, 0.95, 0.99].map((share) => percentile(sorted, share));
  return { p50, p95, p99, queries: taken.length, listed: results / Math.max(1, taken.length) };
}

/** One search: how long it took in milliseconds, and how many results it listed. */
export interface Searched {
  readonly ms: number;
  readonly listed: number;
}

/** Searches for the need of a number; making the need is not in the time. */
export function search(engine: Engine, seed: number, need: number): Searched {
  const { record } = needAt(seed, need);
  let listed = 0;
  const ms = timed(() => {
    listed = engine.search(record).length;
  });
  return { ms, listed };
}

/** One engine's searches so far; when its patience is over it is asked no more. */
export function asker(put: (need: number) => Searched | Promise<Searched>) {
  const taken: number[] = [];
  let [spent, results] = [0, 0];
  return {
    async ask(need: number): Promise<void> {
      if (spent > patience.asked * 1000) return;
      const { ms, listed } = await put(need);
      taken.push(ms);
      spent += ms;
      results += listed;
    },
    times: () => timesOf(taken, results),
  };
}

export function warmUp(engine: Engine, seed: number): void {
  const started = performance.now();
  for (const need of needs(seed, warmUps, firstWarmUp)) {
    if (performance.now() - started < patience.warm * 1000) engine.search(need);
  }
}

/** The needs put to one engine, one after the other. */
export async function ask(engine: Engine, seed: number, queries: number): Promise<Times> {
  const one = asker((need) => search(engine, seed, need));
  for (let need = 0; need < queries; need += 1) await one.ask(need);
  return one.times();
}
