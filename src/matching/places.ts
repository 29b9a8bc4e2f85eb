/**
 * Which places in the order of writes have been seen: the last one, and those before it that were passed over, until they
 * are seen or nobody can be about to fill them any more.
 */

/** How long a gap is waited for: whoever took that place has written, given up or died by then. */
const gapMs = 10 * 60_000;

export type Places = ReturnType<typeof createPlaces>;

export function createPlaces() {
  let last = 0;
  /** When each was missed, in milliseconds. */
  let gaps = new Map<number, number>();
  return {
    get last() {
      return last;
    },
    gaps: (): number[] => [...gaps.keys()],
    /** Begins anew from what was seen up to `from`, but for `missing`. */
    begin(from: number, missing: readonly number[], now: Date): void {
      last = from;
      gaps = new Map(missing.map((place) => [place, now.getTime()]));
    },
    /** Notes which places were seen; those passed over become gaps. */
    see(seen: readonly number[], now: Date): void {
      for (const place of seen) gaps.delete(place);
      const reached = seen.reduce((most, place) => Math.max(most, place), last);
      const there = new Set(seen);
      for (let place = last + 1; place < reached; place += 1) if (!there.has(place)) gaps.set(place, now.getTime());
      last = reached;
      for (const [place, since] of gaps) if (now.getTime() - since > gapMs) gaps.delete(place);
    },
    /** Waits no more for places up to this one. */
    giveUp(upTo: number): void {
      for (const place of gaps.keys()) if (place <= upTo) gaps.delete(place);
    },
  };
}
