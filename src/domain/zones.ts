/** The names of time zones: as they are written, and the nearest to what somebody wrote. */
import { distance } from 'fastest-levenshtein';
import type { Option } from './options.ts';

/** Those that Node knows; UTC is not among them. */
const zones: readonly string[] = ['UTC', ...Intl.supportedValuesOf('timeZone')];
/** The same to choose from: a zone is found by its city too. */
export const zoneOptions: readonly Option[] = zones.map((zone) => ({
  value: zone,
  label: zone.replaceAll('_', ' '),
  also: [zone.split('/').at(-1) ?? zone],
}));
/** Of most zones people know the city: `Dakar` of `Africa/Dakar`. */
const plain = (zone: string) => zone.trim().toLowerCase().replace(/\s+/g, '_');
const cityOf = (zone: string) => plain(zone).split('/').at(-1) ?? '';

/** A zone as it is to be kept, whatever case it is written in, or by a city that one zone alone has; undefined for what is none. */
export function zoneOf(word: string): string | undefined {
  const found = zones.find((zone) => plain(zone) === plain(word));
  if (found !== undefined) return found;
  const ofCity = zones.filter((zone) => cityOf(zone) === plain(word));
  if (ofCity.length === 1) return ofCity[0];
  try {
    return new Intl.DateTimeFormat('en', { timeZone: word.trim() }).resolvedOptions().timeZone;
  } catch {
    return undefined;
  }
}

/** How many letters may differ: a third of them. */
const apart = (word: string) => Math.ceil(plain(word).length / 3);

/** The zones nearest to what was written, nearest first, three at most: by the whole name or by the city alone. */
export function zonesNear(word: string): string[] {
  const far = (zone: string) => Math.min(distance(plain(word), plain(zone)), distance(cityOf(word), cityOf(zone)) + 1);
  return zones
    .map((zone) => ({ zone, far: far(zone) }))
    .filter((each) => each.far <= apart(word))
    .sort((one, other) => one.far - other.far || (one.zone < other.zone ? -1 : 1))
    .slice(0, 3)
    .map(({ zone }) => zone);
}
