/** The clock on the wall of a zone, by `Intl`: its only source of offsets is the tz database that Node carries. */

const { floor } = Math;

/** Zones kept ready: all of IANA's; names differ by case too, so that what people type must not grow it without end. */
const mostZones = 700;
/** Days kept for each zone. */
const mostDays = 500;
const dayMinutes = 1440;

interface Clock {
  readonly format: Intl.DateTimeFormat;
  /** By days since 1970 (UTC): how many minutes the wall is ahead, or that it changes within the day. */
  readonly ahead: Map<number, number | 'changes'>;
}

const clocks = new Map<string, Clock>();
const parts = { year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' } as const;
/** Whose way of writing a date is digits alone, year first. */
const digitsFirst = 'sv-SE';

function clockOf(zone: string): Clock {
  const ready = clocks.get(zone);
  if (ready !== undefined) return ready;
  const format = new Intl.DateTimeFormat(digitsFirst, { ...parts, hourCycle: 'h23', timeZone: zone });
  const made: Clock = { format, ahead: new Map() };
  if (clocks.size >= mostZones) clocks.delete(clocks.keys().next().value ?? '');
  clocks.set(zone, made);
  return made;
}

const minuteMs = 60_000;

/** Of all ways to ask `Intl`, the quickest: `formatToParts` takes four times as long. */
function read({ format }: Clock, minute: number): number {
  const [year = 0, month = 1, day = 1, hour = 0, minutes = 0] = format
    .format(minute * minuteMs)
    .split(/\D+/)
    .map(Number);
  return Date.UTC(year, month - 1, day, hour, minutes) / minuteMs;
}

/** An offset that begins and ends a day alike holds all day: no zone has changed its clock and changed it back in one. */
function aheadOn(day: number, clock: Clock): number | 'changes' {
  const known = clock.ahead.get(day);
  if (known !== undefined) return known;
  if (clock.ahead.size >= mostDays) clock.ahead.clear();
  const aheadAt = (minute: number) => read(clock, minute) - minute;
  const begins = aheadAt(day * dayMinutes);
  const ahead = begins === aheadAt((day + 1) * dayMinutes) ? begins : 'changes';
  clock.ahead.set(day, ahead);
  return ahead;
}

/**
 * What the wall clock of a zone shows, in minutes since it showed 1970-01-01T00:00, at `minute` minutes since 1970 (UTC).
 * @throws RangeError for an unknown zone
 */
export function wallMinute(minute: number, zone: string): number {
  const clock = clockOf(zone);
  const ahead = aheadOn(floor(minute / dayMinutes), clock);
  return ahead === 'changes' ? read(clock, minute) : minute + ahead;
}

/** The minute that has begun, since 1970 (UTC). */
export const minuteOf = (at: Date): number => floor(at.getTime() / minuteMs);

/** The wall clock of a zone as `YYYY-MM-DDTHH:MM`. @throws RangeError for an unknown zone */
export function wallTime(now: Date, zone: string): string {
  return new Date(wallMinute(minuteOf(now), zone) * minuteMs).toISOString().slice(0, 16);
}

export function isZone(zone: string): boolean {
  try {
    clockOf(zone);
    return true;
  } catch {
    return false;
  }
}

/** Wider than any offset from UTC that there is or was, in minutes. */
const farthest = 16 * 60;

/**
 * The first minute (UTC) at which the clock of a zone shows `wall` or has passed it: of a time that comes twice the first,
 * and for one that a change skips the change itself.
 */
export function firstMinute(wall: number, zone: string): number {
  const [before, after] = [wall - farthest, wall + farthest];
  const offsets = [before, after].map((at) => wallMinute(at, zone) - at);
  const showing = offsets.map((offset) => wall - offset).filter((at) => wallMinute(at, zone) === wall);
  return showing.length > 0 ? Math.min(...showing) : firstPast(wall, zone, before, after);
}

/** The change that skips `wall`: nearer and nearer between a moment before it and one after. */
function firstPast(wall: number, zone: string, before: number, after: number): number {
  if (after - before <= 1) return after;
  const middle = floor((before + after) / 2);
  const past = wallMinute(middle, zone) >= wall;
  return past ? firstPast(wall, zone, before, middle) : firstPast(wall, zone, middle, after);
}
