/**
 * One delivery from its claim to its outcome: claimed, composed, what it announces kept in the ledger, the intent written down,
 * posted without repetition, settled. A process may die between any two of these.
 */
import { type Chat, NotPosted, type Posted } from '../chat.ts';
import type { Delivery } from '../store/deliveries.ts';
import type { createMails, Mail, MailSources } from './mails.ts';
import type { Outcome, Outcomes } from './outcome.ts';
import type { Queue } from './queue.ts';

export interface DeliverNeeds extends MailSources {
  readonly mails: ReturnType<typeof createMails>;
  readonly outcomes: Outcomes;
  readonly queue: Queue;
}

/** How often it is composed anew because another digest for the same reader was quicker with some of it. */
const mostComposed = 3;
const longestWait = 3_600_000;

const addressOf = ({ to }: Mail): string =>
  'people' in to ? (to.people[0] ?? '') : 'channel' in to ? to.channel : to.person;

function send(chat: Chat, { to, reply, voice }: Mail, key: string): Promise<Posted> {
  if (!('people' in to)) return chat.post(to, reply, voice, key);
  if (chat.gather === undefined) throw new NotPosted('gone', 'no message for several people here');
  return chat.gather(to.people, reply, voice, key);
}

/** Milliseconds until a delivery is tried again: as the platform asks, else longer each time. */
export function waitOf({ retryAfter }: Pick<NotPosted, 'retryAfter'>, { tries }: Pick<Delivery, 'tries'>): number {
  return retryAfter ?? Math.min(longestWait, 60_000 * tries);
}

export function createDeliverer(needs: DeliverNeeds) {
  const { records, chatOf, clock, mails, outcomes, queue } = needs;
  /** Outcomes that the store did not take. */
  const unwritten = new Map<string, () => Promise<void>>();
  const later = (ms: number): Date => new Date(clock().getTime() + ms);
  const notYet = (until = later(60_000)): Outcome => ({ state: 'waiting', until });

  function outcomeOf(error: unknown, row: Delivery, address: string): Outcome {
    if (!(error instanceof NotPosted)) return { state: 'unknown', detail: String(error) };
    if (error.reason !== 'later') return { state: 'failed', why: error.reason, detail: error.message };
    const until = later(waitOf(error, row));
    if (error.retryAfter !== undefined) queue.stop(address, until, error.everywhere);
    return { state: 'waiting', until };
  }

  /** Composed, and what it announces kept for it; undefined when there is nothing to say. */
  async function compose(row: Delivery): Promise<Mail | undefined> {
    for (let composed = 0; composed < mostComposed; composed += 1) {
      const mail = await mails[row.kind](row);
      if (mail?.target === undefined) return mail;
      if (await records.ledger.hold(mail.target, mail.items, row, clock())) return mail;
      await records.ledger.letGo(row);
    }
    throw new NotPosted('later', 'another digest announces the same now');
  }

  /** What is known is not forgotten because the store is away: it is written at the next heartbeat. */
  async function write(row: Delivery, mail: Mail | undefined, outcome: Outcome): Promise<Delivery['state']> {
    const writing = () => outcomes.write(row, mail?.target, outcome);
    try {
      await writing();
    } catch (error) {
      unwritten.set(row._id, writing);
      throw error;
    }
    return outcome.state;
  }

  /** Posts what was claimed and composed, when its turn has come; nothing where the claim was lost meanwhile. */
  async function post(claimed: Delivery, mail: Mail): Promise<Delivery['state']> {
    const address = addressOf(mail);
    const chat = chatOf(address);
    if (chat === undefined) return write(claimed, mail, notYet());
    const until = queue.stopped(address);
    if (until !== undefined) return write(claimed, mail, notYet(until));
    const row = await records.deliveries.intend(claimed, mail.items, clock());
    if (row === undefined) return 'claimed';
    return write(row, mail, (await kept(row, mail)) ? await attempt(row, mail, chat) : notYet());
  }

  /** What the post shows is kept before it is there; false when it is not to be posted now. */
  async function kept(row: Delivery, { shown }: Mail): Promise<boolean> {
    try {
      if (shown !== undefined) await records.posts.plan({ ...shown, _id: row._id, at: clock() });
    } catch {
      return false;
    }
    // held up for so long that others count it as lost
    return clock() < row.lease;
  }

  async function attempt(row: Delivery, mail: Mail, chat: Chat): Promise<Outcome> {
    try {
      const { id } = await send(chat, mail, row._id);
      return { state: 'sent', posted: id };
    } catch (error) {
      return outcomeOf(error, row, addressOf(mail));
    }
  }

  return {
    /** @throws Error when the store fails: nothing was posted, or what came of it is written at the next heartbeat */
    async deliver(row: Delivery): Promise<Delivery['state']> {
      const claimed = await records.deliveries.claim(row._id, clock());
      if (claimed === undefined) return row.state;
      try {
        const mail = await compose(claimed);
        if (mail !== undefined) return await queue.run(addressOf(mail), () => post(claimed, mail));
      } catch (error) {
        if (!(error instanceof NotPosted)) throw error;
        return write(claimed, undefined, notYet(later(waitOf(error, claimed))));
      }
      if (claimed.tries > 1) await records.posts.drop(claimed._id);
      await records.deliveries.settle(claimed, 'empty');
      return 'empty';
    },
    /** Writes what the store did not take before; what it still does not take waits on. Returns how many those are. */
    async catchUp(): Promise<number> {
      for (const [id, writing] of unwritten) {
        const written = await writing().then(
          () => true,
          () => false,
        );
        if (written && unwritten.get(id) === writing) unwritten.delete(id);
      }
      return unwritten.size;
    },
  };
}
