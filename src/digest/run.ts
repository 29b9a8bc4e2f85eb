/** The postman: opens the periods that are due, and posts what waits to be posted, each once, each on its own. */
import { type Address, type Chat, NotPosted } from '../chat.ts';
import { duePeriod } from '../domain/periods.ts';
import type { Viewer } from '../domain/visibility.ts';
import { localeFor, type Voice } from '../i18n/render.ts';
import type { Log } from '../log.ts';
import type { Reply } from '../reply.ts';
import type { Delivery } from '../store/deliveries.ts';
import type { Records } from '../store/index.ts';
import { type Person, viewerOf } from '../store/people.ts';
import { type Subscription, targetOf } from '../store/subscriptions.ts';
import { compose } from './compose.ts';

export interface Mail {
  readonly to: Address;
  readonly voice: Voice;
  readonly reply: Reply;
  readonly items: readonly string[];
  /** Whom the ledger keeps count for; absent for a notice. */
  readonly target?: string;
}

interface Needs {
  readonly records: Records;
  /** The chat of an identity's or channel's platform, when it runs here. */
  readonly chatOf: (id: string) => Chat | undefined;
  readonly names: Voice['names'];
  readonly clock: () => Date;
  readonly log: Log;
}

export type Postman = ReturnType<typeof createPostman>;

/** Who reads a subscription: a channel at its level (public unless it was raised), or a person with what they may see now. */
export async function readerOf(records: Records, subscription: Subscription, now: Date): Promise<Viewer> {
  if (subscription.person !== undefined) return viewerOf(await records.people.get(subscription.person), now);
  const channel = await records.channels.get(subscription.channel ?? '');
  return { kind: 'channel', level: channel?.level ?? 'public' };
}

export function createPostman({ records, chatOf, names, clock, log }: Needs) {
  const voice = (locale: string | undefined, zone: string | undefined): Voice => ({
    locale: localeFor(locale) ?? 'en',
    zone: zone ?? 'UTC',
    names,
  });

  /** The identity of a person that can be reached from here. */
  const reach = (person: Person): string | undefined => person.identities.find((id) => chatOf(id) !== undefined);

  async function digestMail(row: Delivery): Promise<Mail | undefined> {
    const subscription = await records.subscriptions.get(row.to);
    if (subscription === undefined || subscription.state === 'paused') return undefined;
    const digest = await compose(records, subscription, await readerOf(records, subscription, clock()));
    if (digest === undefined) return undefined;
    const person = subscription.person === undefined ? undefined : await records.people.get(subscription.person);
    const to = person === undefined ? { channel: subscription.channel ?? '' } : { person: reach(person) ?? '' };
    return { to, voice: voice(subscription.locale, subscription.zone), ...digest, target: targetOf(subscription) };
  }

  async function noticeMail(row: Delivery): Promise<Mail | undefined> {
    const person = await records.people.get(row.to);
    if (person === undefined || row.reply === undefined) return undefined;
    const to = { person: reach(person) ?? '' };
    return { to, voice: voice(person.locale, person.zone), reply: row.reply, items: [] };
  }

  /** Posts what was claimed and settles it. Errors that say nothing of the outcome leave it unknown. */
  async function post(row: Delivery, mail: Mail): Promise<Delivery['state']> {
    const address = 'channel' in mail.to ? mail.to.channel : mail.to.person;
    const chat = chatOf(address);
    if (chat === undefined) throw new NotPosted('later', 'no chat of that platform runs here', 60_000);
    if ((await records.deliveries.intend(row, mail.items)) === undefined) return 'claimed';
    const posted = await chat.post(mail.to, mail.reply, mail.voice, row._id);
    if (mail.target !== undefined) await records.ledger.tell(mail.target, mail.items, clock());
    await records.deliveries.settle(row._id, 'sent', posted.id);
    return 'sent';
  }

  async function failed(row: Delivery, error: unknown): Promise<Delivery['state']> {
    if (!(error instanceof NotPosted)) {
      log.error('delivery.unknown', { delivery: row._id, error: String(error) });
      await records.deliveries.settle(row._id, 'unknown');
      return 'unknown';
    }
    if (error.reason === 'later') {
      const wait = error.retryAfter ?? Math.min(3_600_000, 60_000 * row.tries);
      await records.deliveries.release(row._id, new Date(clock().getTime() + wait));
      return 'waiting';
    }
    await records.deliveries.settle(row._id, 'failed');
    if (row.kind === 'digest') await records.subscriptions.set(row.to, { state: 'paused' });
    log.warn('delivery.gone', { delivery: row._id, reason: error.message });
    return 'failed';
  }

  async function deliver(row: Delivery): Promise<Delivery['state']> {
    const claimed = await records.deliveries.claim(row._id, clock());
    if (claimed === undefined) return row.state;
    const mail = await (row.kind === 'digest' ? digestMail(claimed) : noticeMail(claimed));
    if (mail === undefined) {
      await records.deliveries.settle(row._id, 'empty');
      return 'empty';
    }
    return post(claimed, mail).catch((error: unknown) => failed(claimed, error));
  }

  /** It could not be composed or claimed, and nothing was posted: the lease frees it for another try. */
  function unposted(row: Delivery, error: unknown): Delivery['state'] {
    log.error('delivery.failed', { delivery: row._id, error: String(error) });
    return 'claimed';
  }

  async function openPeriods(now: Date): Promise<void> {
    for (const subscription of await records.subscriptions.active()) {
      const period = duePeriod(subscription, now, subscription.createdAt);
      if (period === undefined || (subscription.lastPeriod ?? '') >= period) continue;
      await records.deliveries.open(
        { _id: `${subscription._id}|${period}`, kind: 'digest', to: subscription._id },
        now,
      );
      await records.subscriptions.opened(subscription._id, period, subscription.lastPeriod);
    }
  }

  async function deliverAll(kind: Delivery['kind']): Promise<Partial<Record<Delivery['state'], number>>> {
    const counts: Partial<Record<Delivery['state'], number>> = {};
    for (const row of await records.deliveries.claimable(kind, clock())) {
      const state = await deliver(row).catch((error: unknown) => unposted(row, error));
      counts[state] = (counts[state] ?? 0) + 1;
    }
    if (Object.keys(counts).length > 0) log.info('delivery.done', { kind, ...counts });
    return counts;
  }

  return {
    /** Notices that wait, posted now. */
    notices: () => deliverAll('notice'),
    /** One heartbeat: what got lost, what is due, what waits. Safe to run on any number of replicas at once. */
    async tick() {
      for (const row of await records.deliveries.sweep(clock())) log.warn('delivery.unknown', { delivery: row._id });
      await openPeriods(clock());
      const digests = await deliverAll('digest');
      return { digests, notices: await deliverAll('notice') };
    },
  };
}
