/** The postman: opens the periods that are due, and posts what waits to be posted, each once, each on its own. */
import { type Chat, NotPosted, type Posted } from '../chat.ts';
import { duePeriod } from '../domain/periods.ts';
import type { Log } from '../log.ts';
import type { Delivery } from '../store/deliveries.ts';
import type { Post } from '../store/posts.ts';
import { redraw } from './follow.ts';
import { createMails, type Mail, type MailSources } from './mails.ts';

interface Needs extends MailSources {
  readonly log: Log;
}

/** How often an edit is tried. */
const mostTries = 20;

export type Postman = ReturnType<typeof createPostman>;

export { readerOf } from './reader.ts';

function addressOf(to: Mail['to']): string {
  if ('people' in to) return to.people[0] ?? '';
  return 'channel' in to ? to.channel : to.person;
}

export function createPostman({ records, chatOf, names, clock, log }: Needs) {
  const mails = createMails({ records, chatOf, names, clock });

  function send(chat: Chat, { to, reply, voice }: Mail, key: string): Promise<Posted> {
    if (!('people' in to)) return chat.post(to, reply, voice, key);
    if (chat.gather === undefined) throw new NotPosted('gone', 'no message for several people here');
    return chat.gather(to.people, reply, voice, key);
  }

  /** Posts what was claimed and settles it. Errors that say nothing of the outcome leave it unknown. */
  async function post(row: Delivery, mail: Mail): Promise<Delivery['state']> {
    const chat = chatOf(addressOf(mail.to));
    if (chat === undefined) throw new NotPosted('later', 'no chat of that platform runs here', 60_000);
    if ((await records.deliveries.intend(row, mail.items)) === undefined) return 'claimed';
    const posted = await send(chat, mail, row._id);
    if (mail.target !== undefined) await records.ledger.tell(mail.target, mail.items, clock());
    await records.deliveries.settle(row._id, 'sent', posted.id);
    if (mail.shown !== undefined) await keep({ ...mail.shown, _id: row._id, posted: posted.id, at: clock() });
    return 'sent';
  }

  /** Keeps what a post shows. A record that was withdrawn between composing and posting is followed at once. */
  async function keep(post: Post): Promise<void> {
    await records.posts.add(post);
    if (!(await redraw(records, post, clock())).less) return;
    for (const record of post.records) await records.posts.follow(record, 'late', clock());
  }

  /** Draws a post again and replaces it. Doing that twice changes nothing, so whatever goes wrong is tried again. */
  async function edit(row: Delivery): Promise<Delivery['state']> {
    const claimed = await records.deliveries.claim(row._id, clock());
    if (claimed === undefined) return row.state;
    const state = await replace(claimed).catch((error: unknown) => retry(claimed, error));
    if (state !== 'waiting') await records.deliveries.settle(row._id, state);
    return state;
  }

  async function replace(row: Delivery): Promise<Delivery['state']> {
    const post = await records.posts.get(row.to);
    if (post === undefined) return 'empty';
    const chat = chatOf('channel' in post.to ? post.to.channel : post.to.person);
    if (chat === undefined) throw new NotPosted('later', 'no chat of that platform runs here', 60_000);
    const { reply } = await redraw(records, post, clock());
    await chat.edit?.(post.posted, post.to, reply, mails.voice(post.locale, post.zone));
    return chat.edit === undefined ? 'empty' : 'sent';
  }

  async function retry(row: Delivery, error: unknown): Promise<Delivery['state']> {
    const known = error instanceof NotPosted ? error : undefined;
    if (known?.reason === 'gone' || row.tries >= mostTries) {
      log.warn('edit.failed', { delivery: row._id, error: String(error) });
      return 'failed';
    }
    const wait = known?.retryAfter ?? Math.min(3_600_000, 60_000 * row.tries);
    await records.deliveries.release(row._id, new Date(clock().getTime() + wait));
    return 'waiting';
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
    const mail = await mails[row.kind](claimed);
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
      const work = kind === 'edit' ? edit : deliver;
      const state = await work(row).catch((error: unknown) => unposted(row, error));
      counts[state] = (counts[state] ?? 0) + 1;
    }
    if (Object.keys(counts).length > 0) log.info('delivery.done', { kind, ...counts });
    return counts;
  }

  return {
    /** Notices and edits that wait, posted now. */
    async notices() {
      const notices = await deliverAll('notice');
      await deliverAll('gathering');
      await deliverAll('edit');
      return notices;
    },
    /** One heartbeat: what got lost, what is due, what waits. Safe to run on any number of replicas at once. */
    async tick() {
      for (const row of await records.deliveries.sweep(clock())) log.warn('delivery.unknown', { delivery: row._id });
      await openPeriods(clock());
      const digests = await deliverAll('digest');
      const notices = await deliverAll('notice');
      await deliverAll('gathering');
      return { digests, notices, edits: await deliverAll('edit') };
    },
  };
}
