/** Chance that is the same in every run, and draws from long tails. */

/** A number from 0 up to 1. */
export type Random = () => number;

/** A stream of its own for each seed, kind of record and number of the record, so that any record can be made alone (mulberry32). */
export function streamOf(seed: number, kind: number, index: number): Random {
  let state = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(kind + 1, 0xc2b2ae35) ^ Math.imul(index, 0x27d4eb2f);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A whole number from `from` to `to`, both included. */
export function between(random: Random, from: number, to: number): number {
  return from + Math.floor(random() * (to - from + 1));
}

/** A rank below `count`, drawn with a chance in proportion to 1 / (rank + shift): Zipf's law with Mandelbrot's shift. */
export function zipf(random: Random, count: number, shift: number): number {
  return Math.min(count - 1, Math.floor(shift * ((count + shift) / shift) ** random() - shift));
}

/** One of a list, its first entries more often. @throws RangeError for an empty list */
export function draw<T>(random: Random, list: readonly T[], shift = 3): T {
  const drawn = list[zipf(random, list.length, shift)];
  if (drawn === undefined) throw new RangeError('nothing to draw from');
  return drawn;
}

/** One of a list, each as often as the others. @throws RangeError for an empty list */
export function any<T>(random: Random, list: readonly T[]): T {
  const drawn = list[Math.floor(random() * list.length)];
  if (drawn === undefined) throw new RangeError('nothing to draw from');
  return drawn;
}
