/**
 * When a digest is due: a rule, not an instant. A period is named by its local day. A wall time that a clock change skips
 * is due once the clock has passed it; one that occurs twice names the same day, hence the same period.
 */

export interface Rule {
  /** ISO weekdays, 1 Monday to 7 Sunday. */
  readonly days: readonly number[];
  /** 0 to 23, in `zone`. */
  readonly hour: number;
  /** IANA zone. */
  readonly zone: string;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known !== undefined) return known;
  const parts = { year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' } as const;
  const made = new Intl.DateTimeFormat('en-CA', { ...parts, hourCycle: 'h23', timeZone: zone });
  formats.set(zone, made);
  return made;
}

/** The wall clock of a zone as `YYYY-MM-DDTHH:MM`. @throws RangeError for an unknown zone */
export function wallTime(now: Date, zone: string): string {
  const parts = formatOf(zone).formatToParts(now);
  const of = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
  return `${of('year')}-${of('month')}-${of('day')}T${of('hour')}:${of('minute')}`;
}

export function isZone(zone: string): boolean {
  try {
    formatOf(zone);
    return true;
  } catch {
    return false;
  }
}

const dayMs = 86_400_000;

function slot(day: string, hour: number): string {
  return `${day}T${String(hour).padStart(2, '0')}:00`;
}

/** The latest period of a rule that has begun by `now` and began after `since`; undefined when there is none. */
export function duePeriod(rule: Rule, now: Date, since: Date): string | undefined {
  const [wall, from] = [wallTime(now, rule.zone), wallTime(since, rule.zone)];
  const today = Date.parse(`${wall.slice(0, 10)}T00:00:00Z`);
  for (let back = 0; back <= 7; back += 1) {
    const date = new Date(today - back * dayMs);
    const day = date.toISOString().slice(0, 10);
    if (!rule.days.includes(date.getUTCDay() || 7)) continue;
    if (slot(day, rule.hour) <= wall) return slot(day, rule.hour) > from ? day : undefined;
  }
  return undefined;
}
