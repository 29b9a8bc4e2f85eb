import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { atLeast, closesAt, type Due, due, freshFor, type Standing } from '../../src/domain/freshness.ts';

const dayMs = 86_400_000;
const start = Date.UTC(2026, 0, 5, 9);
const day = (days: number) => new Date(start + days * dayMs);
const offer = (...told: Date[]): Standing => ({ kind: 'offer', confirmedAt: day(0), told });

describe('an offer', () => {
  test.each<[string, Standing, number, Due | undefined]>([
    ['is left alone before day 76', offer(), 75.99, undefined],
    ['is asked about on day 76', offer(), 76, 'first'],
    ['is not asked twice at once', offer(day(76)), 77, undefined],
    ['is asked about again on day 86', offer(day(76)), 86, 'last'],
    ['is closed on day 90', offer(day(76), day(86)), 90, 'close'],
    ['is open on day 89', offer(day(76), day(86)), 89.99, undefined],
    ['is asked about once after an outage', offer(), 120, 'first'],
    ['has a week after that notice', offer(day(120)), 126.99, undefined],
    ['is then asked about once more', offer(day(120)), 127, 'last'],
    ['is closed four days later', offer(day(120), day(127)), 131, 'close'],
  ])('%s', (_name, standing, at, expected) => expect(due(standing, day(at))).toBe(expected));

  test('ends on the day that its notices name', () => {
    expect(closesAt(offer(), day(76))).toEqual(day(90));
    expect(closesAt(offer(day(76)), day(86))).toEqual(day(90));
    expect(closesAt(offer(), day(120))).toEqual(day(131));
    expect(closesAt(offer(day(76)), day(100))).toEqual(day(104));
  });
});

test('a need turns to be confirmed on day 180, with no notice before', () => {
  const need: Standing = { kind: 'need', confirmedAt: day(0), told: [] };
  expect([76, 90, 179.99, 180, 400].map((at) => due(need, day(at)))).toEqual([
    undefined,
    undefined,
    undefined,
    'turn',
    'turn',
  ]);
});

/** What happens to an offer: somebody looks after so many hours, or its owner confirms it first. */
const events = fc.array(fc.record({ hours: fc.double({ min: 0, max: 3000, noNaN: true }), confirms: fc.boolean() }), {
  maxLength: 60,
});

/** Looks at the record at each event as the job does; `late` is how much later than it was written a notice is out. */
function play(all: readonly { hours: number; confirms: boolean }[], late: number) {
  let now = start;
  let standing: Standing = offer();
  const seen: { step: Due; at: Date; standing: Standing }[] = [];
  for (const { hours, confirms } of all) {
    now += hours * 3_600_000;
    if (confirms && hours > 500) standing = { kind: 'offer', confirmedAt: new Date(now), told: [] };
    const step = due(standing, new Date(now));
    if (step === undefined) continue;
    seen.push({ step, at: new Date(now), standing });
    if (step === 'close') break;
    standing = { ...standing, told: [...standing.told, new Date(now + late)] };
  }
  return seen;
}

test('over any sequence of looks each notice comes at most once for a confirmation, in order, and never too early', () => {
  fc.assert(
    fc.property(events, fc.integer({ min: 0, max: 3 * dayMs }), (all, late) => {
      const steps = play(all, late);
      const once = steps.map(({ step, standing }) => `${step}|${standing.confirmedAt.getTime()}`);
      expect(new Set(once).size).toBe(once.length);
      for (const { step, at, standing } of steps) {
        const { confirmedAt, told } = standing;
        const age = (at.getTime() - confirmedAt.getTime()) / dayMs;
        expect(age).toBeGreaterThanOrEqual(step === 'turn' ? freshFor.need : freshFor[step]);
        expect(told).toHaveLength({ first: 0, last: 1, close: 2, turn: 0 }[step]);
        for (const out of told) expect(out.getTime()).toBeGreaterThan(confirmedAt.getTime());
        const former = told.at(-1);
        const gap = step === 'close' ? atLeast.before : atLeast.between;
        if (former !== undefined) expect(at.getTime() - former.getTime()).toBeGreaterThanOrEqual(gap * dayMs);
      }
    }),
    { numRuns: 3000 },
  );
});

test('whoever looks every day closes an unconfirmed offer on the day that was named last', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 400 }), (outage) => {
      const looks = [...Array(500).keys()].map((at) => ({ hours: at === 0 ? outage * 24 : 24, confirms: false }));
      const steps = play(looks, 0);
      expect(steps.map(({ step }) => step)).toEqual(['first', 'last', 'close']);
      const [, last, close] = steps;
      if (last === undefined || close === undefined) throw new Error('not closed');
      expect(close.at).toEqual(closesAt(last.standing, last.at));
    }),
  );
});
