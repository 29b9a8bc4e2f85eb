/** A rule that changes in the middle of a period: every day that both name is sent once, whatever hour or zone it has. */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { beganAt, type Counted, nextPeriod, owed, type Rule, takenOver } from '../../src/domain/periods.ts';
import { hourMs, zones } from './ticks.ts';

const daily = [1, 2, 3, 4, 5, 6, 7];
const start = Date.UTC(2026, 2, 1);

/** Hourly heartbeats over three weeks; the rule is changed at one of them, before or after it. */
function lived(former: Rule, next: Rule, changedAt: number): string[] {
  let rule: Counted = { ...former, createdAt: new Date(start) };
  const sent: string[] = [];
  for (let at = start; at < start + 21 * 24 * hourMs; at += hourMs) {
    if (changedAt >= at - hourMs && changedAt < at) {
      const [lastPeriod, change] = [rule.lastPeriod, new Date(changedAt)];
      rule = { ...next, createdAt: rule.createdAt, since: takenOver(rule, next, change), lastPeriod };
    }
    const due = owed(rule, new Date(at));
    if (due === undefined) continue;
    sent.push(...Array(due.count - 1).fill('merged'), due.to);
    rule = { ...rule, lastPeriod: due.to };
  }
  return sent;
}

const rule = (days: readonly number[]) =>
  fc.record({ days: fc.constant(days), hour: fc.integer({ min: 0, max: 23 }), zone: fc.constantFrom(...zones) });

test.each([
  ['daily', daily, 17],
  ['weekly', [3], 2],
] as const)('a %s one neither doubles nor skips a day', (_name, days, least) => {
  const minute = fc.integer({ min: 5 * 24 * 60, max: 16 * 24 * 60 });
  fc.assert(
    fc.property(rule(days), rule(days), minute, (former, next, at) => {
      const sent = lived(former, next, start + at * 60_000);
      const named = sent.filter((day) => day !== 'merged');
      expect(new Set(named).size).toBe(named.length);
      const days = named.map((day) => Date.parse(day) / (24 * hourMs));
      const first = days[0] ?? 0;
      expect((days.at(-1) ?? 0) - first).toBe((sent.length - 1) * (daily.length / next.days.length));
      expect(sent.length).toBeGreaterThanOrEqual(least);
    }),
    { numRuns: 300 },
  );
});

const nine: Counted = { days: [1], hour: 9, zone: 'UTC', createdAt: new Date(start) };
test.each([
  ['before nine, to an hour that has passed', '2026-03-09T08:00:00Z', { hour: 7 }, '2026-03-02', '2026-03-09'],
  ['after nine, to an hour to come', '2026-03-09T10:00:00Z', { hour: 14 }, '2026-03-09', undefined],
  ['on a Wednesday, to the Tuesday before', '2026-03-11T10:00:00Z', { days: [2] }, '2026-03-09', undefined],
  ['to a zone where nine has passed', '2026-03-09T08:00:00Z', { zone: 'Asia/Tokyo' }, '2026-03-02', '2026-03-09'],
])('a change %s', (_name, at, change, lastPeriod, sent) => {
  const next = { ...nine, ...change };
  const since = takenOver({ ...nine, lastPeriod }, next, new Date(at));
  const evening = new Date(`${at.slice(0, 10)}T23:00:00Z`);
  expect(owed({ ...next, since, lastPeriod }, evening)?.to).toBe(sent);
});

test('the next period is the one that is owed when it begins, and not a minute before', () => {
  const day = fc.oneof(fc.integer({ min: 1, max: 31 }), fc.constant('last' as const));
  const monthly = fc.tuple(rule([]), day).map(([each, monthDay]) => ({ ...each, every: 'month', monthDay }) as const);
  const instant = fc.date({ min: new Date('2025-01-01'), max: new Date('2028-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(fc.oneof(rule(daily), rule([2, 5]), monthly), instant, (some, now) => {
      const next = nextPeriod({ ...some, createdAt: now }, now);
      const [at, period] = [next?.at ?? now, next?.period ?? ''];
      expect(owed({ ...some, createdAt: now }, at)).toEqual({ from: period, to: period, count: 1 });
      expect(owed({ ...some, createdAt: now }, new Date(at.getTime() - 60_000))).toBeUndefined();
      expect(beganAt(period, some)).toEqual(at);
    }),
    { numRuns: 500 },
  );
});
