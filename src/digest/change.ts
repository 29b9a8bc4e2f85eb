/** When the rule of a subscription is changed: nothing is sent twice for that, and nothing skipped. */
import { type Rule, takenOver } from '../domain/periods.ts';
import type { Records } from '../store/index.ts';
import type { Subscription } from '../store/subscriptions.ts';
import { openDue } from './open.ts';

/**
 * From when the periods of the rule count that takes the place of an active subscription's. What that owes is opened under it
 * first; `next` is to be written after this.
 */
export async function goingOn(
  records: Pick<Records, 'subscriptions' | 'deliveries'>,
  former: Subscription,
  next: Rule,
  now: Date,
): Promise<Date> {
  const lastPeriod = (await openDue(records, former, now)) ?? former.lastPeriod;
  return takenOver({ ...former, lastPeriod }, next, now);
}
