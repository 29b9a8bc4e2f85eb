/** Who says for whom they speak and waits for a coordinator to confirm it: one open request for each identity. */
import type { DelegationId } from '../domain/participants.ts';
import type { Collection } from './port.ts';

export interface Asked {
  /** The identity that asks. */
  readonly _id: string;
  /** As the platform shows it. */
  readonly name: string;
  readonly delegation: DelegationId;
  readonly role: 'delegate' | 'observer';
  /** IANA zone, where the platform says it. */
  readonly zone?: string;
  /** The language they chose. */
  readonly locale?: string;
  readonly expiresAt: Date;
}

/** Milliseconds a request waits: 14 days. */
const waits = 14 * 24 * 3_600_000;

export function requestRepository(requests: Collection<Asked>) {
  return {
    /** The request that waits now. */
    async open(identity: string, now: Date): Promise<Asked | undefined> {
      const found = await requests.get(identity);
      return found !== undefined && found.expiresAt > now ? found : undefined;
    },
    /** Writes a request; it takes the place of a former one. */
    async ask(asked: Omit<Asked, 'expiresAt'>, now: Date): Promise<Asked> {
      const request = { ...asked, expiresAt: new Date(now.getTime() + waits) };
      await requests.put(request);
      return request;
    },
    /** Ends the request that was read: true for one, of however many who answer it. */
    async close({ _id, delegation, role, expiresAt }: Asked): Promise<boolean> {
      return (await requests.remove({ _id, delegation, role, expiresAt })) > 0;
    },
    /** The requests that nobody answered in time. */
    ended: (now: Date) => requests.find({ expiresAt: { $lte: now } }),
  };
}
