/** What came of a post, written down: the row, the ledger and the post that follows its records. Writing it twice changes nothing. */
import type { NotPosted } from '../chat.ts';
import { message } from '../i18n/message.ts';
import type { Log } from '../log.ts';
import type { Delivery } from '../store/deliveries.ts';
import type { Records } from '../store/index.ts';
import type { Subscription } from '../store/subscriptions.ts';
import { redraw } from './follow.ts';

export type Outcome =
  | { readonly state: 'sent'; readonly posted: string }
  /** Nothing was posted, and it is tried again. */
  | { readonly state: 'waiting'; readonly until: Date }
  /** Nothing was posted and nothing will be: why, and the platform's own word for it. */
  | { readonly state: 'failed'; readonly why: Exclude<NotPosted['reason'], 'later'>; readonly detail: string }
  | { readonly state: 'unknown'; readonly detail: string };

interface Needs {
  readonly records: Records;
  readonly clock: () => Date;
  readonly log: Log;
  /** What becomes of a notice that its person cannot be sent. */
  readonly unreached?: (row: Delivery) => Promise<void>;
}

export type Outcomes = ReturnType<typeof createOutcomes>;

export function createOutcomes({ records, clock, log, unreached }: Needs) {
  const { deliveries, ledger, posts, subscriptions } = records;

  /** A record that was withdrawn between composing and posting is followed at once. */
  async function follow(id: string): Promise<void> {
    const post = await posts.get(id);
    if (post === undefined || !(await redraw(records, post, clock())).less) return;
    await posts.edit(id, 'late', clock());
  }

  /** It is there: what it announces was told, and it follows its records from now on. */
  async function told(row: Delivery, target: string | undefined, posted: string): Promise<void> {
    if (target === undefined) return;
    await ledger.tell(target, row.items ?? [], clock());
    await ledger.letGo(row);
    if (posted === '') return void (await posts.drop(row._id));
    await posts.posted(row._id, posted, clock());
    await follow(row._id);
  }

  /** Whoever subscribed it, or the secretariat where they are not there any more. */
  async function ownersOf({ owner }: Subscription): Promise<string[]> {
    const person = await records.people.get(owner);
    if (person !== undefined && !person.suspended && person.recognisedUntil > clock()) return [owner];
    return (await records.people.inRoles(['secretariat'], clock())).map(({ _id }) => _id);
  }

  /** Tells them once of each `id`. */
  async function tellOwners(subscription: Subscription, id: string, reply: Delivery['reply']): Promise<void> {
    for (const to of await ownersOf(subscription))
      await deliveries.open({ _id: `notice|${id}|${to}`, kind: 'notice', to, reply }, clock());
  }

  /** A digest that reaches nobody any more is paused, and whoever subscribed it is told once. */
  async function pause(row: Delivery, why: 'gone' | 'removed'): Promise<void> {
    const paused = await subscriptions.pause(row.to, why);
    const subscription = paused ?? (await subscriptions.get(row.to));
    if (subscription === undefined || subscription.pausedWhy !== why) return;
    const text = message(`digest.stranded.${why}`, { id: row.to, command: { command: 'digest list' } });
    await tellOwners(subscription, `stranded|${row._id}`, { text });
  }

  async function fail(row: Delivery, why: 'gone' | 'removed'): Promise<void> {
    await ledger.letGo(row);
    if (row.kind !== 'digest') return;
    await posts.drop(row._id);
    await pause(row, why);
  }

  /** Where others have taken over what was claimed, nothing is written. @throws Error when the store fails; then once more */
  async function write(row: Delivery, target: string | undefined, outcome: Outcome): Promise<void> {
    switch (outcome.state) {
      case 'sent':
        if ((await deliveries.settle(row, 'sent', outcome.posted)) !== undefined)
          await told(row, target, outcome.posted);
        return;
      case 'waiting':
        await ledger.letGo(row);
        await deliveries.release(row, outcome.until);
        return;
      case 'failed':
        log.warn('delivery.gone', { delivery: row._id, reason: outcome.detail });
        // before it is done with: should this process end now, it is tried, and told, once more
        if (row.kind === 'notice') await unreached?.(row);
        if ((await deliveries.settle(row, 'failed')) !== undefined) await fail(row, outcome.why);
        return;
      case 'unknown':
        log.error('delivery.unknown', { delivery: row._id, error: outcome.detail });
        await deliveries.doubt(row);
    }
  }

  return { write, told, tellOwners };
}
