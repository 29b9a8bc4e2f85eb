/** Work that one process does at a time: whoever holds the lease; one that died lets go of it when it ends. */
import type { Collection } from './port.ts';
import { insertIfFree } from './records.ts';

export interface Lease {
  /** What is being done. */
  readonly _id: string;
  /** Until when somebody is at it; the epoch when nobody is. */
  readonly until: Date;
}

/** Milliseconds a lease lasts: longer than one step of any work, short enough that a crash delays little. */
const leaseMs = 60_000;
const free = new Date(0);

export type Leases = ReturnType<typeof leaseRepository>;

export function leaseRepository(leases: Collection<Lease>) {
  const after = (now: Date) => new Date(now.getTime() + leaseMs);
  return {
    /** Takes a lease; undefined while another holds it. */
    async take(id: string, now: Date): Promise<Lease | undefined> {
      await insertIfFree(leases, { _id: id, until: free });
      return leases.change(id, { $set: { until: after(now) } }, { until: { $lte: now } });
    },
    /** Holds on to a lease between two steps; undefined when it was lost meanwhile. */
    renew: ({ _id, until }: Lease, now: Date): Promise<Lease | undefined> =>
      leases.change(_id, { $set: { until: after(now) } }, { until }),
    async leave({ _id, until }: Lease): Promise<void> {
      await leases.change(_id, { $set: { until: free } }, { until });
    },
  };
}
