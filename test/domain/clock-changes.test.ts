import { describe, expect, test } from '@jest/globals';
import type { Rule } from '../../src/domain/periods.ts';
import { dueDays, everyDay, hourMs, newest, opened, shift } from './ticks.ts';

describe('a clock change', () => {
  const berlin = (hour: number): Rule => ({ days: everyDay, hour, zone: 'Europe/Berlin' });

  test('that skips the hour makes it due just after', () => {
    const since = new Date('2026-03-28T12:00:00Z');
    expect(newest(berlin(2), new Date('2026-03-29T00:59:00Z'), since)).toBeUndefined();
    expect(newest(berlin(2), new Date('2026-03-29T01:00:00Z'), since)).toBe('2026-03-29');
  });

  test('that repeats the hour names the same day both times', () => {
    const since = new Date('2026-10-24T12:00:00Z');
    expect(newest(berlin(2), new Date('2026-10-24T23:59:00Z'), since)).toBeUndefined();
    for (const at of ['2026-10-25T00:00:00Z', '2026-10-25T00:30:00Z', '2026-10-25T01:00:00Z', '2026-10-25T01:30:00Z']) {
      expect(newest(berlin(2), new Date(at), since)).toBe('2026-10-25');
    }
  });

  test.each([2026, 2028])('opens each day once when looked at every ten minutes around it in %i', (of) => {
    for (const zone of ['Europe/Berlin', 'America/Havana', 'Asia/Beirut', 'Australia/Lord_Howe', 'Atlantic/Azores']) {
      const changes = [Date.UTC(of, 2, 1), Date.UTC(of, 9, 1)].flatMap((month) =>
        Array.from({ length: 62 }, (_, day) => month + day * 24 * hourMs).filter((at) => shift(at, zone)),
      );
      for (const change of changes) {
        for (const hour of [0, 2, 3, 23]) {
          const rule = { days: everyDay, hour, zone };
          const [start, end] = [change - 30 * hourMs + 60_000, change + 42 * hourMs + 60_000];
          expect(opened(rule, start, end, hourMs / 6).map(({ period }) => period)).toEqual(dueDays(rule, start, end));
        }
      }
    }
  });
});
