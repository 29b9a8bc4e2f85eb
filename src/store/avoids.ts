/** Partners that a delegation does not want suggested: its own to read, nobody else's, and kept to in both directions. */
import type { DelegationId } from '../domain/participants.ts';
import type { Collection } from './port.ts';
import { insertIfFree } from './records.ts';

export interface Avoid {
  /** `SN|CZ`: who avoids, and whom. */
  readonly _id: string;
  readonly own: DelegationId;
  readonly other: DelegationId;
}

export function avoidRepository(avoids: Collection<Avoid>) {
  return {
    /** False when it was on the list already. */
    add: async (own: DelegationId, other: DelegationId) =>
      (await insertIfFree(avoids, { _id: `${own}|${other}`, own, other })) !== undefined,
    /** False when it was not on the list. */
    remove: async (own: DelegationId, other: DelegationId) => (await avoids.remove({ _id: `${own}|${other}` })) > 0,
    /** The list of a delegation, for itself alone. */
    async of(own: DelegationId): Promise<DelegationId[]> {
      return (await avoids.find({ own }, { sort: { _id: 1 } })).map(({ other }) => other);
    },
    /** For matching alone: those whom a delegation avoids and those who avoid it. */
    async around(delegation: DelegationId): Promise<ReadonlySet<DelegationId>> {
      const rows = await avoids.find({ $or: [{ own: delegation }, { other: delegation }] });
      return new Set(rows.map(({ own, other }) => (own === delegation ? other : own)));
    },
  };
}
