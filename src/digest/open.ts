/** Opens what is due: one delivery for every period that began since the last one was opened, named by the newest. */
import { owed } from '../domain/periods.ts';
import type { Log } from '../log.ts';
import type { Records } from '../store/index.ts';
import type { Subscription } from '../store/subscriptions.ts';

type Rows = Pick<Records, 'subscriptions' | 'deliveries'>;

/**
 * Opens what a subscription owes by `now`; the period, or undefined when nothing is due. Call it before the rule of a
 * subscription is changed, too: what began under the former rule is owed under it. The row is there before it is noted that it
 * is: whoever dies in between leaves a row that the next one finds taken. @throws RangeError for an unknown zone
 */
export async function openDue(records: Rows, subscription: Subscription, now: Date): Promise<string | undefined> {
  const span = owed(subscription, now);
  if (span === undefined) return undefined;
  const { _id: to, lastPeriod } = subscription;
  await records.deliveries.open({ _id: `${to}|${span.to}`, kind: 'digest', to, span }, now);
  await records.subscriptions.opened(to, span.to, lastPeriod);
  return span.to;
}

/** Opens what every active subscription owes, each on its own: one that cannot be read keeps no other from its digest. */
export async function openPeriods(records: Rows, now: Date, log: Log): Promise<void> {
  for (const subscription of await records.subscriptions.active()) {
    await openDue(records, subscription, now).catch((error: unknown) =>
      log.error('digest.open.failed', { subscription: subscription._id, error: String(error) }),
    );
  }
}
