/**
 * The order in which things are posted: what goes to one channel goes one after the other, as it came; channels do not wait for
 * each other. Where a platform asks to wait, nothing is posted until then. Every process has a queue of its own; what it must
 * wait for is also written to the rows, for the others.
 */

export interface QueueOptions {
  readonly clock: () => Date;
  /** Waits that many milliseconds; without it nothing is spaced. */
  readonly pause?: (ms: number) => Promise<unknown>;
}

export type Queue = ReturnType<typeof createQueue>;

const platformOf = (address: string) => address.split(':')[0] ?? '';

/** Milliseconds between two posts to one channel: Slack takes about one a second, the others count for themselves. */
const gapOf = (address: string) => (platformOf(address) === 'slack' ? 1000 : 0);

export function createQueue({ clock, pause }: QueueOptions) {
  const lanes = new Map<string, Promise<unknown>>();
  const stops = new Map<string, number>();

  const rest = (address: string) => async (): Promise<void> => {
    const gap = gapOf(address);
    if (gap > 0) await pause?.(gap);
  };

  const stopOf = (of: string): number => {
    const until = stops.get(of) ?? 0;
    if (until > clock().getTime()) return until;
    stops.delete(of);
    return 0;
  };

  return {
    /** Does a piece of work when all that was there before it for the same address is done; rejects as that does. */
    run<T>(address: string, work: () => Promise<T>): Promise<T> {
      const mine = (lanes.get(address) ?? Promise.resolve()).then(work);
      const done = mine.then(rest(address), rest(address));
      lanes.set(address, done);
      void done.then(() => {
        if (lanes.get(address) === done) lanes.delete(address);
      });
      return mine;
    },
    /** Nothing is posted there until then, or nowhere on its platform. */
    stop(address: string, until: Date, everywhere: boolean): void {
      const of = everywhere ? platformOf(address) : address;
      stops.set(of, Math.max(until.getTime(), stopOf(of)));
    },
    /** Until when nothing may be posted there; undefined when something may. */
    stopped(address: string): Date | undefined {
      const until = Math.max(stopOf(address), stopOf(platformOf(address)));
      return until === 0 ? undefined : new Date(until);
    },
  };
}

/** Groups of what belongs together, each in the order of the whole. */
export function grouped<T>(all: readonly T[], keyOf: (each: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const each of all) groups.set(keyOf(each), [...(groups.get(keyOf(each)) ?? []), each]);
  return [...groups.values()];
}

/** Works through all of them, so many at a time. */
export async function spread<T>(all: readonly T[], width: number, work: (each: T) => Promise<void>): Promise<void> {
  const left = all[Symbol.iterator]();
  const hand = async () => {
    for (const each of left) await work(each);
  };
  await Promise.all(Array.from({ length: width }, hand));
}
