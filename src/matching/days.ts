/** Days as small numbers: those since the first of 2000, from 1 on; 0 stands for none. */
const first = Date.UTC(2000, 0, 1) - 86_400_000;

/** The number of a day (`YYYY-MM-DD`), 0 for none. Days that do not fit stand for the nearest that does. */
export function dayNumber(day: string | undefined): number {
  if (day === undefined) return 0;
  return Math.max(1, Math.min(65_535, Math.round((Date.parse(`${day}T00:00:00Z`) - first) / 86_400_000)));
}
