/**
 * Digests of which nobody knows whether they are there: the message is looked for by its mark; where it is not found, whoever
 * subscribed the digest is asked, with two buttons. Nothing is posted again before somebody said that it is not there.
 */
import type { Found } from '../chat.ts';
import { message } from '../i18n/message.ts';
import type { Button, Item, Reply } from '../reply.ts';
import type { Delivery, Unfound } from '../store/deliveries.ts';
import type { Records } from '../store/index.ts';
import { targetOf } from '../store/subscriptions.ts';
import type { createMails, MailSources } from './mails.ts';
import type { Outcomes } from './outcome.ts';

interface Needs extends MailSources {
  readonly mails: Pick<ReturnType<typeof createMails>, 'addressOf'>;
  readonly outcomes: Pick<Outcomes, 'told' | 'tellOwners'>;
}

/** The subscription and the period of a digest, from its row's id. */
export function periodOf({ _id, to }: Pick<Delivery, '_id' | 'to'>): { subscription: string; day: string } {
  return { subscription: to, day: _id.slice(to.length + 1) };
}

/** The two answers there are to whether it was posted. */
export function settleButtons(row: Pick<Delivery, '_id' | 'to'>): Button[] {
  const values = periodOf(row);
  const id = values.subscription;
  const button = (was: 'posted' | 'missing'): Button => ({
    label: message(`digest.button.${was}`, { id }),
    command: 'digest settle',
    values: { ...values, was },
  });
  return [button('posted'), { ...button('missing'), weight: 'careful' }];
}

function questionOf(row: Delivery, looked: Unfound | undefined): Reply['text'] {
  const { subscription: id, day } = periodOf(row);
  return message(`digest.unknown.${looked ?? 'looking'}`, { id, day: { day } });
}

/** One of unknown outcome, as a list shows it. */
export const unsettledItem = (row: Delivery): Item => ({
  title: questionOf(row, row.looked),
  buttons: settleButtons(row),
});

/** It was posted, or it is to be posted now: whoever says so first; undefined when that is settled already. */
export async function resolve(records: Records, row: Delivery, was: 'posted' | 'missing', now: Date) {
  const settled = await records.deliveries.resolve(row._id, was === 'posted' ? 'sent' : 'waiting', now);
  const subscription = settled && (await records.subscriptions.get(row.to));
  if (subscription === undefined || was === 'missing') return settled;
  await records.ledger.tell(targetOf(subscription), row.items ?? [], now);
  // which message it is remains unknown, so it cannot follow its records
  await records.posts.drop(row._id);
  return settled;
}

export function createSettler({ records, chatOf, clock, mails, outcomes }: Needs) {
  /** @throws NotPosted where it cannot be looked for now */
  async function search(row: Delivery): Promise<Found> {
    const sought = row.kind === 'digest' || row.kind === 'publication';
    const to = sought ? await mails.addressOf(row) : undefined;
    const chat = to && chatOf('channel' in to ? to.channel : to.person);
    if (to === undefined || chat?.find === undefined) return 'unreadable';
    return chat.find(to, row._id, row.intendedAt ?? row.createdAt);
  }

  async function ask(row: Delivery, looked: Unfound): Promise<void> {
    const subscription = await records.subscriptions.get(row.to);
    if (subscription === undefined) return;
    const reply = { text: questionOf(row, looked), buttons: settleButtons(row) };
    await outcomes.tellOwners(subscription, `unknown|${row._id}`, reply);
  }

  async function found(row: Delivery, id: string): Promise<void> {
    await records.posts.posted(row._id, id, clock());
    if ((await records.deliveries.resolve(row._id, 'sent', clock(), id)) === undefined) return;
    const subscription = await records.subscriptions.get(row.to);
    if (subscription !== undefined) await outcomes.told(row, targetOf(subscription), id);
  }

  return {
    /** Looks for the message of one that is unknown; one that cannot be looked for now is again when its lease has ended. */
    async look(row: Delivery): Promise<'found' | Unfound | undefined> {
      const taken = await records.deliveries.look(row._id, clock());
      if (taken === undefined) return undefined;
      const result = await search(taken);
      if (typeof result === 'object') {
        await found(taken, result.id);
        return 'found';
      }
      // asked before it is noted that it was looked for: who dies in between leaves it to be looked for again
      if (taken.kind === 'digest') await ask(taken, result);
      await records.deliveries.unfound(taken._id, result);
      return result;
    },
  };
}
