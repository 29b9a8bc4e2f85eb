/** Periods of the calendar and the day that is meant by "before", "by the end of", "mid". Days are `YYYY-MM-DD`. */
import type { Season, Unit } from './data/calendar.ts';

/** First and last day. */
export interface Period {
  readonly start: string;
  readonly end: string;
}

/** A period that comes every year, or one of its own; `next` asks for one that has not begun. */
export type Span = Period | ((year: number) => Period);

export type Part = 'end' | 'middle' | 'start';
export interface Bounds {
  readonly part?: Part;
  /** The period itself is excluded: "before June". */
  readonly before?: boolean;
  readonly next?: boolean;
}

export function dayOf(year: number, month: number, day: number): string {
  // years below 100 are not meant by anybody, and would be read as of the last century
  return new Date(Date.UTC(Math.max(year, 100), month - 1, day)).toISOString().slice(0, 10);
}

/** The day, when the calendar has it: not 31 June. */
export function realDay(year: number, month: number, day: number): string | undefined {
  const made = month >= 1 && month <= 12 && day >= 1 && day <= 31 ? dayOf(year, month, day) : '';
  return Number(made.slice(8)) === day ? made : undefined;
}

export function addDays(day: string, days: number): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return dayOf(year, month, date + days);
}

/** The same day some months on, or the last one of a month that has no such day. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const last = Number(dayOf(year, month + months + 1, 0).slice(8));
  return dayOf(year, month + months, Math.min(date, last));
}

/** The day when so many units have passed; undefined beyond ten years, which nobody plans for. */
export function after(today: string, count: number, unit: Unit): string | undefined {
  const days = { day: 1, week: 7 } as const;
  const months = { month: 1, quarter: 3, half: 6, year: 12 } as const;
  if (unit === 'day' || unit === 'week')
    return count * days[unit] > 3660 ? undefined : addDays(today, count * days[unit]);
  return count * months[unit] > 120 ? undefined : addMonths(today, count * months[unit]);
}

export const months = (year: number, from: number, count = 1): Period => ({
  start: dayOf(year, from, 1),
  end: dayOf(year, from + count, 0),
});

const seasonMonths = { spring: 3, summer: 6, autumn: 9, winter: 12 } as const;
/** The seasons of the northern hemisphere, in whole months: the sessions of the United Nations go by them. */
export const seasonOf = (season: Season) => (year: number) => months(year, seasonMonths[season], 3);

/** The current unit, or the one `ahead` of it; weeks end on Sunday. */
export function unitOf(today: string, unit: Unit, ahead: number): Period {
  const [year = 0, month = 0] = today.split('-').map(Number);
  if (unit === 'day') return { start: addDays(today, ahead), end: addDays(today, ahead) };
  if (unit === 'week') {
    const monday = addDays(today, -((new Date(`${today}T00:00:00Z`).getUTCDay() + 6) % 7) + 7 * ahead);
    return { start: monday, end: addDays(monday, 6) };
  }
  const size = { month: 1, quarter: 3, half: 6, year: 12 }[unit];
  return months(year, Math.floor((month - 1) / size) * size + 1 + size * ahead, size);
}

/** Days into a part of a year or a month: "mid-June" is the 15th, "early June" the 10th. */
function partOf({ start, end }: Period, part: Part): string {
  if (part === 'end') return end;
  const long = end.slice(0, 7) !== start.slice(0, 7);
  const days = Math.round((Date.parse(end) - Date.parse(start)) / 86_400_000);
  if (long) return addDays(start, Math.floor(part === 'middle' ? days / 2 : days / 4));
  return addDays(start, Math.min(days, part === 'middle' ? 14 : 9));
}

function meant(period: Period, { part, before }: Bounds): string {
  if (part === 'end') return period.end;
  const day = part === undefined ? (before ? period.start : period.end) : partOf(period, part);
  return before ? addDays(day, -1) : day;
}

/** The last day that is meant, never one before today; undefined when it is past. */
export function lastDay(span: Span, bounds: Bounds, today: string): string | undefined {
  const year = Number(today.slice(0, 4));
  const periods = typeof span === 'function' ? [year - 1, year, year + 1, year + 2].map(span) : [span];
  const ahead = periods.filter(({ start }) => !bounds.next || typeof span !== 'function' || start > today);
  return ahead.map((period) => meant(period, bounds)).find((day) => day >= today);
}
