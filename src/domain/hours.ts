/** Working days and waking hours: when a reminder may come. Pure; zones by `Intl`. */
import { wallTime } from './periods.ts';

const dayMs = 86_400_000;
const hourMs = 3_600_000;

/** Saturday or Sunday in a zone. */
function isWeekend(at: Date, zone: string): boolean {
  const day = new Date(`${wallTime(at, zone).slice(0, 10)}T00:00:00Z`).getUTCDay();
  return day === 0 || day === 6;
}

/** From 8 to 20 h on a working day of the person's zone. */
export function isWaking(at: Date, zone: string): boolean {
  const hour = Number(wallTime(at, zone).slice(11, 13));
  return hour >= 8 && hour < 20 && !isWeekend(at, zone);
}

/** The first moment from `at` on that lies within waking hours, to the quarter of an hour. */
export function nextWaking(at: Date, zone: string): Date {
  if (isWaking(at, zone)) return at;
  const quarter = hourMs / 4;
  // zones lie whole quarters of an hour apart, so that eight o'clock falls on a quarter everywhere
  let time = Math.ceil(at.getTime() / quarter) * quarter;
  while (!isWaking(new Date(time), zone)) time += quarter;
  return new Date(time);
}

/** The same time of day `days` working days later; weekends are those of UTC. */
export function addWorkingDays(from: Date, days: number): Date {
  let at = from.getTime();
  for (let left = days; left > 0; ) {
    at += dayMs;
    if (!isWeekend(new Date(at), 'UTC')) left -= 1;
  }
  return new Date(at);
}

export function addDays(from: Date, days: number): Date {
  return new Date(from.getTime() + days * dayMs);
}
