import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addWorkingDays, isWaking, nextWaking } from '../../src/domain/hours.ts';
import { wallTime } from '../../src/domain/periods.ts';

const zones = [
  'UTC',
  'Africa/Dakar',
  'Asia/Dhaka',
  'Asia/Kathmandu',
  'Pacific/Apia',
  'America/St_Johns',
  'Australia/Lord_Howe',
  'Europe/Prague',
];
const moment = fc.date({ min: new Date('2026-01-01'), max: new Date('2028-01-01'), noInvalidDate: true });

describe('waking hours', () => {
  test('are 8 to 20 h of a working day in the zone', () => {
    fc.assert(
      fc.property(moment, fc.constantFrom(...zones), (at, zone) => {
        const hour = Number(wallTime(at, zone).slice(11, 13));
        const day = new Intl.DateTimeFormat('en', { weekday: 'short', timeZone: zone }).format(at);
        expect(isWaking(at, zone)).toBe(hour >= 8 && hour < 20 && day !== 'Sat' && day !== 'Sun');
      }),
    );
  });

  test('come next: not before, waking, and no waking quarter in between', () => {
    fc.assert(
      fc.property(moment, fc.constantFrom(...zones), (at, zone) => {
        const next = nextWaking(at, zone);
        expect(next.getTime()).toBeGreaterThanOrEqual(at.getTime());
        expect(isWaking(next, zone)).toBe(true);
        expect(next.getTime() - at.getTime()).toBeLessThan(61 * 3_600_000);
        if (next.getTime() !== at.getTime()) expect(isWaking(new Date(next.getTime() - 15 * 60_000), zone)).toBe(false);
      }),
    );
  });
});

describe('working days', () => {
  test('five of them are a week, and they end on no weekend', () => {
    fc.assert(
      fc.property(moment, fc.integer({ min: 1, max: 80 }), (from, days) => {
        const to = addWorkingDays(from, days);
        expect([0, 6]).not.toContain(to.getUTCDay());
        expect(addWorkingDays(from, days + 5).getTime() - to.getTime()).toBe(7 * 86_400_000);
      }),
    );
  });
});
