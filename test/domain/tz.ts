/**
 * The clock changes of a zone and what is due by them, without the code under test: offsets come from how `Intl` names a zone
 * (`GMT+05:45`), not from what it shows on the wall, and starts from a table of those offsets.
 */
import type { Rule } from '../../src/domain/periods.ts';

export const minuteMs = 60_000;
export const dayMs = 86_400_000;
/** From `start` (ms since 1970) on, the wall is `offset` milliseconds ahead of UTC. */
export interface Segment {
  readonly start: number;
  readonly offset: number;
}

/** All that Node knows, and UTC. */
export const allZones: readonly string[] = ['UTC', ...Intl.supportedValuesOf('timeZone')];

function offsetReader(zone: string): (at: number) => number {
  const format = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
  return (at) => {
    const [, sign = '+', hours = '0', minutes = '0'] = /GMT(?:([+-])(\d\d):(\d\d))?/.exec(format.format(at)) ?? [];
    return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * minuteMs;
  };
}

/** The minute at which the offset is another than at `from`; it is another at `to`. */
function changeBetween(from: number, to: number, offset: (at: number) => number): number {
  const before = offset(from);
  let [low, high] = [from, to];
  while (high - low > minuteMs) {
    const middle = low + Math.floor((high - low) / 2 / minuteMs) * minuteMs;
    if (offset(middle) === before) low = middle;
    else high = middle;
  }
  return high;
}

/** The offsets of a zone from some days before `start` to some after `end`, which are whole minutes. */
export function segmentsOf(zone: string, start: number, end: number): Segment[] {
  const offset = offsetReader(zone);
  const from = start - 3 * dayMs;
  const segments: Segment[] = [{ start: Number.NEGATIVE_INFINITY, offset: offset(from) }];
  for (let at = from; at < end + 3 * dayMs; at += dayMs) {
    if (offset(at) === offset(at + dayMs)) continue;
    const change = changeBetween(at, at + dayMs, offset);
    segments.push({ start: change, offset: offset(change) });
  }
  return segments;
}

/** The first moment at which the wall shows `slot` (ms, read as UTC) or more. */
export function startOf(slot: number, segments: readonly Segment[]): number {
  for (const [index, { start, offset }] of segments.entries()) {
    const at = Math.max(start, slot - offset);
    if (at < (segments[index + 1]?.start ?? Number.POSITIVE_INFINITY)) return at;
  }
  throw new Error('no segment has it');
}

const isLastOfMonth = (day: number) => new Date(day + dayMs).getUTCDate() === 1;

/** Whether a rule falls on a calendar day (ms, read as UTC). */
function falls({ every, days, monthDay }: Rule, day: number): boolean {
  const date = new Date(day);
  if (every !== 'month') return days.some((wanted) => wanted % 7 === date.getUTCDay());
  return monthDay === 'last' ? isLastOfMonth(day) : date.getUTCDate() === monthDay;
}

export interface Start {
  readonly period: string;
  readonly at: number;
}

/** Every period of a rule that starts after `since` and by `end`, with the moment at which it does. */
export function startsOf(rule: Rule, segments: readonly Segment[], since: number, end: number): Start[] {
  const starts: Start[] = [];
  const first = Math.floor(since / dayMs) * dayMs - 2 * dayMs;
  for (let day = first; day <= end + 2 * dayMs; day += dayMs) {
    if (!falls(rule, day)) continue;
    const at = startOf(day + rule.hour * 60 * minuteMs, segments);
    if (at > since && at <= end) starts.push({ period: new Date(day).toISOString().slice(0, 10), at });
  }
  return starts;
}

/** Every quarter of an hour from `start` to `end`, and every minute within a day's quarter of each clock change. */
export function ticksOf(segments: readonly Segment[], start: number, end: number): number[] {
  const quarter = 15 * minuteMs;
  const ticks = new Set<number>();
  for (let at = start; at <= end; at += quarter) ticks.add(at);
  for (const { start: change } of segments.slice(1))
    for (let at = change - 360 * minuteMs; at <= change + 360 * minuteMs; at += minuteMs)
      if (at >= start && at <= end) ticks.add(at);
  return [...ticks].sort((one, other) => one - other);
}
