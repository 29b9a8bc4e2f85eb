/** Short ids that read well aloud and do not count records: drawn at random from the free short numbers. */

/** A whole number from 0 to `below` - 1. */
export type Random = (below: number) => number;

const tries = 4;

/**
 * Draws `N-47` and the like until `take` gets one: a few tries among two digits, then three, and so on, so that ids grow
 * only as the short ones fill up. The width that had room last is remembered per prefix; it costs nothing to forget it.
 */
export function createNumbers(random: Random) {
  const widths = new Map<string, number>();

  return async function draw<T>(prefix: string, take: (id: string) => Promise<T | undefined>): Promise<T> {
    for (let width = widths.get(prefix) ?? 2; width <= 9; width += 1) {
      widths.set(prefix, width);
      for (let attempt = 0; attempt < tries; attempt += 1) {
        const taken = await take(`${prefix}-${1 + random(10 ** width - 1)}`);
        if (taken !== undefined) return taken;
      }
    }
    throw new Error(`no free number for ${prefix}`);
  };
}

export type Draw = ReturnType<typeof createNumbers>;
