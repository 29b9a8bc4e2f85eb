/**
 * When a digest is due: a rule, not an instant. A period is named by its day on the wall of its zone, and every day that a rule
 * falls on is one, once. A wall time that a clock change skips is due as the clock passes it; one that occurs twice names the
 * same day, hence the same period; so does a rule that was changed in the middle of a day. All of it is pure.
 */
import { firstMinute, minuteOf, wallMinute } from './wall.ts';

export { isZone, wallTime } from './wall.ts';

export interface Rule {
  /** On weekdays, or once a month; weekdays when left out. */
  readonly every?: 'week' | 'month';
  /** ISO weekdays, 1 Monday to 7 Sunday. */
  readonly days: readonly number[];
  /** Of once a month: the day, or the last one. A month that has no such day has it on its last; the first when left out. */
  readonly monthDay?: number | 'last';
  /** 0 to 23, in `zone`. */
  readonly hour: number;
  /** IANA zone. */
  readonly zone: string;
}

/** A rule with what of it was done: periods count that begin after `since` (`createdAt` where absent) and `lastPeriod`. */
export interface Counted extends Rule {
  readonly createdAt: Date;
  readonly since?: Date;
  /** The last period that was opened, `YYYY-MM-DD`. */
  readonly lastPeriod?: string;
}

/** The periods that one digest is for, named by their days, `YYYY-MM-DD`: `to` is the newest; after an outage there are several. */
export interface Span {
  readonly from: string;
  readonly to: string;
  readonly count: number;
}

const { floor, max, min } = Math;
const dayMinutes = 1440;
const dayMs = 86_400_000;
const nameOf = (day: number) => new Date(day * dayMs).toISOString().slice(0, 10);
const dayNamed = (name: string) => Date.parse(`${name}T00:00:00Z`) / dayMs;
const dayOf = (wall: number) => floor(wall / dayMinutes);
const slotOf = (day: number, hour: number) => day * dayMinutes + hour * 60;

/** ISO weekday of a day since 1970, which began on a Thursday. */
const weekdayOf = (day: number) => ((((day + 3) % 7) + 7) % 7) + 1;

/** Of each month that any of these days is in, the day that a rule names. */
function monthlyIn({ monthDay = 1 }: Rule, first: number, last: number): number[] {
  const found: number[] = [];
  const [start, end] = [new Date(first * dayMs), new Date(last * dayMs)];
  const months = (end.getUTCFullYear() - start.getUTCFullYear()) * 12 + end.getUTCMonth() - start.getUTCMonth();
  for (let month = start.getUTCMonth(); month <= start.getUTCMonth() + months; month += 1) {
    const begins = Date.UTC(start.getUTCFullYear(), month, 1) / dayMs;
    const ends = Date.UTC(start.getUTCFullYear(), month + 1, 0) / dayMs;
    found.push(monthDay === 'last' ? ends : min(begins + monthDay - 1, ends));
  }
  return found;
}

function weeklyIn({ days }: Rule, first: number, last: number): number[] {
  const found: number[] = [];
  for (let day = first; day <= last; day += 1) if (days.includes(weekdayOf(day))) found.push(day);
  return found;
}

/** The days whose hour lies after one wall minute and not after another, oldest first. */
function daysIn(rule: Rule, after: number, until: number): number[] {
  const first = after < slotOf(dayOf(after), rule.hour) ? dayOf(after) : dayOf(after) + 1;
  const last = until < slotOf(dayOf(until), rule.hour) ? dayOf(until) - 1 : dayOf(until);
  if (first > last) return [];
  if (rule.every !== 'month') return weeklyIn(rule, first, last);
  return monthlyIn(rule, first, last).filter((day) => day >= first && day <= last);
}

const fallsOn = (rule: Rule, day: number) =>
  (rule.every === 'month' ? monthlyIn(rule, day, day) : weeklyIn(rule, day, day)).includes(day);

const wallOf = (at: Date, { zone }: Rule) => wallMinute(minuteOf(at), zone);

/** Every period of a rule that began after `since` and by `now`, oldest first. @throws RangeError for an unknown zone */
export function duePeriods(rule: Rule, since: Date, now: Date): string[] {
  return daysIn(rule, wallOf(since, rule), wallOf(now, rule)).map(nameOf);
}

/** The wall minute up to which periods are done with: no day that was opened comes again, whatever its hour is now. */
function doneUntil(rule: Counted): number {
  const since = rule.since ?? rule.createdAt;
  if (rule.lastPeriod === undefined) return wallOf(since, rule);
  const opened = (dayNamed(rule.lastPeriod) + 1) * dayMinutes - 1;
  // days before it, that is so in every zone
  return minuteOf(since) < opened - 3 * dayMinutes ? opened : max(wallOf(since, rule), opened);
}

/** What is owed by `now`: one digest for every period that began and was not opened, named by the newest; or nothing. */
export function owed(rule: Counted, now: Date): Span | undefined {
  const days = daysIn(rule, doneUntil(rule), wallOf(now, rule));
  const [from, to] = [days[0], days.at(-1)];
  return from === undefined || to === undefined
    ? undefined
    : { from: nameOf(from), to: nameOf(to), count: days.length };
}

/** When the hour of a period comes on the wall, for the first time or as a change passes it. */
export function beganAt(period: string, { hour, zone }: Pick<Rule, 'hour' | 'zone'>): Date {
  return new Date(firstMinute(slotOf(dayNamed(period), hour), zone) * 60_000);
}

/** The longest that a rule keeps one waiting, in days: from the first of a month of 31 to the last of the next. */
const longestWait = 62;

/** The first period that begins after `now` and is not done with, and when it begins; undefined for a rule of no days. */
export function nextPeriod(rule: Counted, now: Date): { readonly period: string; readonly at: Date } | undefined {
  const after = max(doneUntil(rule), wallOf(now, rule));
  const [day] = daysIn(rule, after, after + longestWait * dayMinutes);
  if (day === undefined) return undefined;
  return { period: nameOf(day), at: beganAt(nameOf(day), rule) };
}

/**
 * From when the periods of a rule count that takes the place of `former` at `at`, so that the change drops none: of a day on
 * which the former was still to come, or was not opened yet, while the hour of the new one has passed, the digest comes at once.
 * Not for one that was paused: it counts from `at`.
 */
export function takenOver(former: Counted, next: Rule, at: Date): Date {
  const now = wallOf(at, next);
  const still = daysIn(former, doneUntil(former), now + dayMinutes);
  const passed = still.find((day) => slotOf(day, next.hour) <= now && fallsOn(next, day));
  return passed === undefined ? at : new Date(beganAt(nameOf(passed), next).getTime() - 60_000);
}
