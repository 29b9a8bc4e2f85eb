/** Building an engine and asking it: what is timed, and what is left out of the time. */
import type { Need } from '../../src/domain/records.ts';
import { needs, offers } from '../corpus.ts';
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

/** One engine's searches so far; it stops when its patience is over. */
function asker(engine: Engine) {
  const taken: number[] = [];
  let [spent, results] = [0, 0];
  return {
    ask(need: Need): void {
      if (spent > patience.asked * 1000) return;
      const ms = timed(() => {
        results += engine.search(need).length;
      });
      taken.push(ms);
      spent += ms;
    },
    times: () => timesOf(taken, results),
  };
}

function warmUp(engine: Engine, seed: number): void {
  const started = performance.now();
  for (const need of needs(seed, warmUps, firstWarmUp)) {
    if (performance.now() - started < patience.warm * 1000) engine.search(need);
  }
}

/** The same needs put to all engines by turns, who comes first changing with each need. */
export function ask(engines: readonly Engine[], seed: number, queries: number): Times[] {
  for (const engine of engines) warmUp(engine, seed);
  const askers = engines.map(asker);
  let turn = 0;
  for (const need of needs(seed, queries)) {
    for (let step = 0; step < askers.length; step++) askers[(turn + step) % askers.length]?.ask(need);
    turn += 1;
  }
  return askers.map(({ times }) => times());
}
