import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isZone, type Rule, wallTime } from '../../src/domain/periods.ts';
import { dueDays, everyDay, hourMs, newest, opened, openedAt, year, yearOf, zones } from './ticks.ts';

describe('over a year', () => {
  const expectEachOnce = (rule: Rule, ticks: readonly number[], late: number) => {
    const periods = openedAt(rule, ticks);
    expect(periods.map(({ period }) => period)).toEqual(dueDays(rule, ticks[0] ?? 0, ticks.at(-1) ?? 0));
    for (const { period, wall } of periods) {
      // a slot that a clock change skips opens with the next tick, on its day or just after it
      const after = Date.parse(`${wall}Z`) - Date.parse(`${period}T${String(rule.hour).padStart(2, '0')}:00Z`);
      expect(after).toBeLessThan(late * hourMs);
    }
  };

  test.each(zones.map((zone, index) => [zone, index % 24] as const))(
    'each day is due once in %s at %i',
    (zone, hour) => {
      const [start, end] = year(2026);
      expectEachOnce({ days: everyDay, hour, zone }, yearOf(zone, start, end), 7);
    },
  );

  test.each(['Europe/Berlin', 'America/Havana', 'Australia/Lord_Howe'])(
    'of hourly ticks each day is due once in %s',
    (zone) => {
      const [start, end] = year(2027);
      const ticks = Array.from({ length: (end - start) / hourMs + 1 }, (_, hour) => start + hour * hourMs);
      expectEachOnce({ days: everyDay, hour: 2, zone }, ticks, 3);
    },
  );

  test('the days asked for are due, and no others', () => {
    const [start, end] = [Date.UTC(2027, 0, 1, 0, 17), Date.UTC(2027, 2, 1, 0, 17)];
    for (const days of [[1], [2, 4], [7], [5, 6, 7]]) {
      const rule = { days, hour: 9, zone: 'Africa/Dakar' };
      expect(opened(rule, start, end).map(({ period }) => period)).toEqual(dueDays(rule, start, end));
    }
  });

  test('a day that a zone never had is due once the clock has passed it', () => {
    // Samoa went from 29 to 31 December 2011
    const rule = { days: everyDay, hour: 9, zone: 'Pacific/Apia' };
    const [start, end] = [Date.UTC(2011, 11, 28), Date.UTC(2012, 0, 2)];
    expect(opened(rule, start, end).map(({ period }) => period)).toEqual(dueDays(rule, start, end));
  });
});

describe('a period', () => {
  test('is never from before the subscription, and never ahead', () => {
    const instant = fc.date({ min: new Date('2025-01-01'), max: new Date('2028-01-01'), noInvalidDate: true });
    const rule = fc.record({
      days: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
      hour: fc.integer({ min: 0, max: 23 }),
      zone: fc.constantFrom(...zones),
    });
    fc.assert(
      fc.property(rule, instant, fc.integer({ min: 0, max: 400 * 24 }), (some, since, hours) => {
        const now = new Date(since.getTime() + hours * hourMs);
        const period = newest(some, now, since);
        if (period === undefined) return;
        const slot = `${period}T${String(some.hour).padStart(2, '0')}:00`;
        expect(slot > wallTime(since, some.zone)).toBe(true);
        expect(slot <= wallTime(now, some.zone)).toBe(true);
        expect(some.days).toContain(new Date(`${period}T00:00Z`).getUTCDay() || 7);
      }),
      { numRuns: 500 },
    );
  });

  test('after an outage is the latest one', () => {
    const rule = { days: [1], hour: 9, zone: 'UTC' };
    const since = new Date('2026-10-01T00:00:00Z');
    expect(newest(rule, new Date('2026-11-23T08:59:00Z'), since)).toBe('2026-11-16');
    expect(newest(rule, new Date('2026-11-23T09:00:00Z'), since)).toBe('2026-11-23');
    expect(newest(rule, new Date('2026-11-29T23:00:00Z'), since)).toBe('2026-11-23');
  });

  test('does not come of a rule without days', () => {
    expect(newest({ days: [], hour: 9, zone: 'UTC' }, new Date('2026-11-23T10:00:00Z'), new Date(0))).toBeUndefined();
  });
});

describe('zones', () => {
  test('are known by their IANA names', () => {
    for (const zone of zones) expect(isZone(zone)).toBe(true);
    for (const zone of ['', 'Dakar', 'Mars/Olympus', 'Africa/', '\0']) expect(isZone(zone)).toBe(false);
  });

  test('have their own wall clock', () => {
    const at = new Date('2026-11-23T00:30:00Z');
    expect(wallTime(at, 'UTC')).toBe('2026-11-23T00:30');
    expect(wallTime(at, 'America/New_York')).toBe('2026-11-22T19:30');
    expect(wallTime(at, 'Asia/Kathmandu')).toBe('2026-11-23T06:15');
  });
});
