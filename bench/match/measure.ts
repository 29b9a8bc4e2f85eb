/** Building an engine and asking it: what is timed, and what is left out of the time. */
import { needAt, needs, offers } from '../corpus.ts';
import type { Engine } from '../engines/engine.ts';

/** Offers made at once, outside of the time that is taken. */
const batch = 500;
/** Seconds after which an engine is asked no more, and seconds its warm-up may take. */
const patience = { asked: 60, warm: 10 } as const;
/** Needs asked beforehand; they are others than those that count. */
const warmUps = 2000;
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

function timesOf(taken: readonly Searched[]): Times {
  const sorted = taken.map(({ ms }) => ms).sort((a, b) => a - b);
  const results = taken.reduce((sum, { listed }) => sum + listed, 0);
  const [p50 = 0, p95 = 0, p99 = 0] = [0.5, 0.95, 0.99].map((share) => percentile(sorted, share));
  return { p50, p95, p99, queries: taken.length, listed: results / Math.max(1, taken.length) };
}

/** One search: how long it took in milliseconds, and how many results it listed. */
export interface Searched {
  readonly ms: number;
  readonly listed: number;
}

/** Searches for needs, by their numbers from one to before another; making the needs is in none of the times. */
export function search(engine: Engine, seed: number, from: number, to: number): Searched[] {
  const numbered = (first: number) =>
    Array.from({ length: to - from }, (_, index) => needAt(seed, first + index).record);
  const asked = numbered(from);
  // the process was idle while the others were asked: what it needs comes near the processor again by as many other needs
  for (const need of numbered(firstWarmUp + from)) engine.search(need);
  return asked.map((need) => {
    let listed = 0;
    const ms = timed(() => {
      listed = engine.search(need).length;
    });
    return { ms, listed };
  });
}

/** One engine's searches so far; when its patience is over it is asked no more. */
export function asker(put: (from: number, to: number) => Searched[] | Promise<Searched[]>) {
  const taken: Searched[] = [];
  let spent = 0;
  return {
    async ask(from: number, to: number): Promise<void> {
      if (spent > patience.asked * 1000) return;
      const searched = await put(from, to);
      taken.push(...searched);
      spent += searched.reduce((sum, { ms }) => sum + ms, 0);
    },
    times: () => timesOf(taken),
  };
}

export function warmUp(engine: Engine, seed: number): void {
  const started = performance.now();
  for (const need of needs(seed, warmUps, firstWarmUp)) {
    if (performance.now() - started < patience.warm * 1000) engine.search(need);
  }
}

/** Needs that an engine is asked in one turn. */
export const turn = 30;

/** The same needs put to all by turns, who comes first changing with each turn. */
export async function byTurns(askers: readonly ReturnType<typeof asker>[], queries: number): Promise<Times[]> {
  for (let from = 0; from < queries; from += turn)
    for (let step = 0; step < askers.length; step += 1)
      await askers[(from / turn + step) % askers.length]?.ask(from, Math.min(queries, from + turn));
  return askers.map(({ times }) => times());
}
