/** A clock that ticks, the periods it opens, and those that it should. */
import { duePeriods, owed, type Rule, wallTime } from '../../src/domain/periods.ts';

/** The newest period that is due. */
export const newest = (rule: Rule, now: Date, since: Date) => duePeriods(rule, since, now).at(-1);

export const hourMs = 3_600_000;
export const zones = [
  ...['UTC', 'Africa/Dakar', 'Africa/Nairobi', 'Africa/Cairo', 'Africa/Casablanca', 'Africa/Johannesburg'],
  ...['America/New_York', 'America/Havana', 'America/Asuncion', 'America/Santiago', 'America/St_Johns'],
  ...['America/Caracas', 'America/Sao_Paulo', 'America/Nuuk', 'Asia/Beirut', 'Asia/Tehran', 'Asia/Kathmandu'],
  ...['Asia/Kolkata', 'Asia/Shanghai', 'Asia/Tokyo', 'Asia/Jerusalem', 'Atlantic/Azores', 'Australia/Lord_Howe'],
  ...['Australia/Adelaide', 'Europe/Berlin', 'Europe/London', 'Europe/Moscow', 'Pacific/Apia', 'Pacific/Auckland'],
  ...['Pacific/Chatham', 'Pacific/Kiritimati', 'Pacific/Pago_Pago'],
];

/** The periods that a clock which ticks from `start` to `end` opens, each with the wall time at which it did. */
export function opened(rule: Rule, start: number, end: number, every = hourMs) {
  return openedAt(
    rule,
    Array.from({ length: Math.floor((end - start) / every) + 1 }, (_, tick) => start + tick * every),
  );
}

export function openedAt(rule: Rule, ticks: readonly number[]) {
  const periods: { period: string; wall: string }[] = [];
  const since = new Date(ticks[0] ?? 0);
  for (const at of ticks) {
    const due = owed({ ...rule, createdAt: since, lastPeriod: periods.at(-1)?.period }, new Date(at));
    if (due === undefined) continue;
    periods.push({ period: due.to, wall: wallTime(new Date(at), rule.zone) });
  }
  return periods;
}

/** Every calendar day whose slot lies after the wall time of `start` and not after that of `end`. */
export function dueDays(rule: Rule, start: number, end: number): string[] {
  const [from, to] = [wallTime(new Date(start), rule.zone), wallTime(new Date(end), rule.zone)];
  const days: string[] = [];
  for (
    let at = Date.parse(`${from.slice(0, 10)}T00:00Z`);
    at <= Date.parse(`${to.slice(0, 10)}T00:00Z`);
    at += 24 * hourMs
  ) {
    const date = new Date(at);
    const slot = `${date.toISOString().slice(0, 10)}T${String(rule.hour).padStart(2, '0')}:00`;
    if (rule.days.includes(date.getUTCDay() || 7) && slot > from && slot <= to) days.push(slot.slice(0, 10));
  }
  return days;
}

export const year = (of: number) => [Date.UTC(of, 0, 1, 0, 17), Date.UTC(of + 1, 0, 1, 0, 17)] as const;
export const everyDay = [1, 2, 3, 4, 5, 6, 7];

/** Ticks of a year: each hour in the days around every clock change of the zone, each fifth hour otherwise. */
export function yearOf(zone: string, start: number, end: number): number[] {
  const days = Array.from({ length: 366 }, (_, day) => start + day * 24 * hourMs);
  const changes = days.filter((at) => shift(at, zone));
  const near = (at: number) => changes.some((change) => Math.abs(at - change) < 96 * hourMs);
  const hours = Array.from({ length: (end - start) / hourMs + 1 }, (_, hour) => start + hour * hourMs);
  return hours.filter((at, hour) => hour % 5 === 0 || at === end || near(at));
}

/** Whether the zone's clock changes on the day that begins at `at`. */
export function shift(at: number, zone: string): boolean {
  const offset = (ms: number) => Date.parse(`${wallTime(new Date(ms), zone)}Z`) - ms;
  return offset(at) !== offset(at + 24 * hourMs);
}
