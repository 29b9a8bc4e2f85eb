/** What time does to recognition: it is renewed with one press before it ends, and requests and codes end. */
import { message } from './i18n/message.ts';
import type { Notices } from './notices.ts';
import type { Reply } from './reply.ts';
import type { Records } from './store/index.ts';
import type { Person } from './store/people.ts';

/** Milliseconds before its end at which somebody is asked to renew their recognition: 30 days. */
const aheadMs = 30 * 24 * 3_600_000;

interface Needs {
  readonly records: Pick<Records, 'people' | 'requests' | 'invites'>;
  readonly notices: Notices;
  readonly clock: () => Date;
}

export function createRecognition({ records, notices, clock }: Needs) {
  /** Once for each end: who renewed has another. */
  async function askToRenew(now: Date): Promise<void> {
    for (const person of await records.people.ending(now, new Date(now.getTime() + aheadMs))) {
      const end = person.recognisedUntil.toISOString();
      await notices.person(person._id, `renew|${end}`, renewal(person), now);
    }
  }

  async function endRequests(now: Date): Promise<void> {
    for (const request of await records.requests.ended(now)) {
      if (!(await records.requests.close(request))) continue;
      const delegation = { name: 'delegation', id: request.delegation } as const;
      const reply = { text: message('notice.unanswered', { delegation }) };
      await notices.person(request._id, `unanswered|${request.expiresAt.toISOString()}`, reply, now);
    }
  }

  return {
    /** One heartbeat; safe to run on any number of replicas at once. */
    async tick(): Promise<void> {
      const now = clock();
      await askToRenew(now);
      await endRequests(now);
      await records.invites.sweep(now);
    },
  };
}

function renewal({ recognisedUntil }: Person): Reply {
  const text = message('notice.renew', { until: { at: recognisedUntil.toISOString() } });
  return { text, buttons: [{ label: message('button.renew'), command: 'wg renew', values: {}, weight: 'main' }] };
}
