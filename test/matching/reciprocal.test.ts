import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Edge, type ReciprocalPair, reciprocalPairs } from '../../src/matching/reciprocal.ts';
import { seededRandom } from '../support/seeded.ts';

const edge = (requester: string, provider: string, id: string, score = 50): Edge => ({
  requester,
  provider,
  id,
  score,
});

/** Every pair of delegations, every edge of each direction: slow and plain. */
function bruteForce(edges: readonly Edge[]): ReciprocalPair[] {
  const names = [...new Set(edges.flatMap(({ requester, provider }) => [requester, provider]))].sort();
  const best = (from: string, to: string) =>
    edges
      .filter(({ requester, provider }) => requester === from && provider === to)
      .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))[0];
  const pairs = names.flatMap((one, index) =>
    names.slice(index + 1).flatMap((other): ReciprocalPair[] => {
      const [leg, back] = [best(one, other), best(other, one)];
      return leg === undefined || back === undefined ? [] : [{ between: [one, other], legs: [leg, back] }];
    }),
  );
  const weaker = ({ legs }: ReciprocalPair) => Math.min(...legs.map(({ score }) => score));
  const both = ({ legs }: ReciprocalPair) => legs[0].score + legs[1].score;
  return pairs.sort((a, b) => weaker(b) - weaker(a) || both(b) - both(a));
}

const name = fc.constantFrom('BD', 'CZ', 'SN', 'org:AU', 'org:CoE', 'é', '');
const edges = fc
  .array(fc.record({ requester: name, provider: name, score: fc.integer({ min: 0, max: 5 }) }), { maxLength: 60 })
  .map((all) => all.map((each, index): Edge => ({ ...each, id: `M-${index}` })));

describe('reciprocal pairs', () => {
  test('are those a brute force finds, in the same order', () => {
    fc.assert(fc.property(edges, (all) => expect(reciprocalPairs(all)).toEqual(bruteForce(all))));
  });

  test('do not depend on the order of the edges', () => {
    const shuffled = edges.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    fc.assert(fc.property(shuffled, ([all, other]) => expect(reciprocalPairs(other)).toEqual(reciprocalPairs(all))));
  });

  test('have the best leg of each direction; of equal ones the smaller id', () => {
    const [best, same, other] = [edge('SN', 'CZ', 'M-2', 70), edge('SN', 'CZ', 'M-3', 70), edge('CZ', 'SN', 'M-4', 40)];
    const all = [same, edge('SN', 'CZ', 'M-1', 20), other, best];
    expect(reciprocalPairs(all)).toEqual([{ between: ['CZ', 'SN'], legs: [other, best] }]);
  });

  test('are none in one direction only, nor of a delegation with itself', () => {
    expect(reciprocalPairs([edge('SN', 'CZ', 'M-1'), edge('CZ', 'BD', 'M-2'), edge('BD', 'SN', 'M-3')])).toEqual([]);
    expect(reciprocalPairs([edge('SN', 'SN', 'M-1'), edge('SN', 'SN', 'M-2')])).toEqual([]);
    expect(reciprocalPairs([])).toEqual([]);
  });

  test('of 193 delegations with 200,000 suggestions are found within a second', () => {
    const random = seededRandom(3);
    const state = () => `S${random(193)}`;
    const all = Array.from({ length: 200_000 }, (_, index) => edge(state(), state(), `M-${index}`, random(101)));
    reciprocalPairs(all);
    const started = performance.now();
    const pairs = reciprocalPairs(all);
    expect(performance.now() - started).toBeLessThan(1_000);
    expect(pairs.length).toBeGreaterThan(15_000);
  });
});
