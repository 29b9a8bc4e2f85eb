/** Pieces of work one after the other, with a look at what has arrived in between. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createLane } from '../src/lane.ts';

/** Turns that end when they are told to, in their order. */
function turns() {
  const waiting: (() => void)[] = [];
  const settle = async () => {
    for (let at = 0; at < 20; at += 1) await Promise.resolve();
  };
  return {
    turn: () => new Promise<void>((resolve) => waiting.push(resolve)),
    async next() {
      waiting.shift()?.();
      await settle();
    },
    settle,
    get count() {
      return waiting.length;
    },
  };
}

describe('a lane', () => {
  test('carries everything out once, in its order, never more at once than it is wide, a turn before each', async () => {
    const width = fc.integer({ min: 1, max: 5 });
    const fails = fc.array(fc.boolean(), { maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(width, fails, async (wide, all) => {
        const clock = turns();
        const lane = createLane(clock.turn, wide);
        const begun: number[] = [];
        const works = all.map((fail, at) =>
          lane(async () => {
            begun.push(at);
            if (fail) throw new Error(String(at));
            return at;
          }).catch((error: Error) => -1 - Number(error.message)),
        );
        await clock.settle();
        for (let turn = 0; turn < all.length; turn += 1) {
          expect(clock.count).toBe(1);
          expect(begun).toHaveLength(turn);
          await clock.next();
        }
        expect(begun).toEqual(all.map((_, at) => at));
        expect(await Promise.all(works)).toEqual(all.map((fail, at) => (fail ? -1 - at : at)));
      }),
    );
  });
});
