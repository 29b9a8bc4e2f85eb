/** The plan of a roundtable: its sums are those of a direct count, and the version to pass on does not change with how far anybody is. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { betweenOf, isBetween, type Planned, workPlan } from '../../src/domain/figures/workplan.ts';
import { followUpStates } from '../../src/domain/records.ts';

const day = fc.integer({ min: 1, max: 28 }).map((at) => `2026-11-${String(at).padStart(2, '0')}`);
const roundtable = fc.constantFrom('R-1', 'R-2', 'R-3');
const planned = fc.record(
  {
    ...{
      title: fc.constant('Twinning'),
      leads: fc.constant<string[]>(['SN']),
      partners: fc.constant<string[]>([]),
      status: fc.constantFrom(...followUpStates),
    },
    ...{ stands: fc.uniqueArray(roundtable), roundtable, item: fc.integer({ min: 1, max: 3 }), due: day },
    ...{ evidence: fc.constant('zqevidencezq'), reason: fc.constant('zqreasonzq'), doneBy: fc.constant('zqotherszq') },
    ...{
      links: fc.constant<string[]>(['https://example.org/']),
      criterion: fc.constant('A report'),
      session: fc.constant('next' as const),
    },
  },
  { requiredKeys: ['title', 'leads', 'partners', 'status', 'stands'] },
);
const all = fc
  .array(planned, { maxLength: 15 })
  .map((some): Planned[] => some.map((each, at) => ({ ...each, _id: `F-${at}` })));
const today = '2026-11-15';
const moving = ['open', 'in progress', 'blocked', 'done', 'done by others'] as const;

describe('the work plan', () => {
  test('for coordinators sums up what stands on the list of the roundtable', () => {
    fc.assert(
      fc.property(all, roundtable, (followUps, of) => {
        const { rows, totals } = workPlan(followUps, of, 'coordinators', today);
        const there = followUps.filter(({ stands = [] }) => stands.includes(of));
        expect(rows.map(({ id }) => id).sort()).toEqual(there.map(({ _id }) => _id).sort());
        expect(totals.all).toBe(there.length);
        for (const state of followUpStates)
          expect(totals.states?.[state]).toBe(there.filter(({ status }) => status === state).length);
        const open = there.filter(({ status }) => ['proposed', 'open', 'in progress', 'blocked'].includes(status));
        const passed = open.filter(({ due }) => due !== undefined && due < today);
        expect([totals.open, totals.passed]).toEqual([open.length, passed.length]);
        expect(
          rows
            .filter(({ state }) => state?.passed)
            .map(({ id }) => id)
            .sort(),
        ).toEqual(passed.map(({ _id }) => _id).sort());
        const dates = rows.map(({ due }) => due ?? '9999');
        expect(dates).toEqual([...dates].sort());
      }),
      { numRuns: 300 },
    );
  });

  test('to pass on is the same however far anybody is, and on whatever day it is made', () => {
    let lines = 0;
    fc.assert(
      fc.property(all, roundtable, fc.constantFrom(...moving), day, (followUps, of, status, other) => {
        const taken = followUps.map((each) => (moving.some((one) => one === each.status) ? { ...each, status } : each));
        const plan = workPlan(followUps, of, 'shareable', today);
        lines += plan.rows.length;
        expect(plan).toEqual(workPlan(taken, of, 'shareable', other));
        expect(Object.keys(plan.totals)).toEqual(['all']);
        expect(JSON.stringify(plan)).not.toMatch(/zq|status|passed/);
        // and whoever has not taken a lead is not said to have one
        const silent = followUps.filter(({ status: is }) => ['proposed', 'not taken up', 'dropped'].includes(is));
        for (const { _id } of silent) expect(plan.rows.map(({ id }) => id)).not.toContain(_id);
      }),
      { numRuns: 300 },
    );
    expect(lines).toBeGreaterThan(200);
  });
});

describe('what is new at a roundtable', () => {
  const session = (_id: string, from: string, closedAt?: string) => ({
    ...{ _id, from, to: from },
    ...(closedAt !== undefined && { closedAt: new Date(closedAt) }),
  });
  const all = [
    session('R-1', '2026-03-01', '2026-03-02T10:00:00Z'),
    session('R-2', '2026-06-01'),
    session('R-3', '2026-09-01'),
  ];
  const now = new Date('2026-10-01T00:00:00Z');

  test.each([
    ['R-1', undefined, '2026-03-02T10:00:00.000Z'],
    ['R-2', '2026-03-02T10:00:00.000Z', '2026-10-01T00:00:00.000Z'],
    ['R-3', '2026-06-02T00:00:00.000Z', '2026-10-01T00:00:00.000Z'],
  ])('of %s is what came from %s to %s', (id, since, until) => {
    const found = all.find(({ _id }) => _id === id) ?? session('', '');
    const between = betweenOf(found, all, now);
    expect([between.since?.toISOString(), between.until.toISOString()]).toEqual([since, until]);
  });

  test('counts each moment to one roundtable', () => {
    const [first, second] = [
      session('R-1', '2026-03-01', '2026-03-02T10:00:00Z'),
      session('R-2', '2026-06-01', '2026-06-03T10:00:00Z'),
    ];
    const both = [first, second];
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2026-01-01'), max: new Date('2026-06-03T10:00:00Z'), noInvalidDate: true }),
        (at) => {
          const at1 = isBetween(at, betweenOf(first, both, now));
          const at2 = isBetween(at, betweenOf(second, both, now));
          expect(Number(at1) + Number(at2)).toBe(1);
        },
      ),
    );
  });
});
