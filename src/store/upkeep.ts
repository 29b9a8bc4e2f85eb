/** What ends: texts and rows whose time is over, a little at a time, and everything that leads to a person who leaves. */
import { isOver } from '../domain/consent.ts';
import { type Lesson, type Match, matchStates, type Need } from '../domain/records.ts';
import type { AuditRepository } from './audit.ts';
import type { Delivery } from './deliveries.ts';
import { forgetting, type Traces } from './forget.ts';
import type { HistoryRepository } from './history.ts';
import type { Invite } from './invites.ts';
import type { NumberRow } from './matches.ts';
import type { Person } from './people.ts';
import type { Collection, Doc, Filter, Update } from './port.ts';
import { insertIfFree } from './records.ts';
import { botAt, trailed } from './trail.ts';

/** How far the housekeeping is; one row. */
export interface House {
  readonly _id: string;
  /** The last day whose work is done. */
  readonly day: string;
  /** Until when a replica is at it. */
  readonly lease: Date;
  /** Where it stands in the ledger. */
  readonly cursor: string;
}

export interface Upkept extends Traces {
  readonly houses: Collection<House>;
  /** Writes the disk anew where removed texts would stay on it. */
  readonly compact: () => Promise<void>;
  readonly needs: Collection<Need>;
  readonly lessons: Collection<Lesson>;
  readonly matches: Collection<Match>;
  readonly numbers: Collection<NumberRow>;
  readonly invites: Collection<Invite>;
  readonly audit: Pick<AuditRepository, 'note' | 'trim'>;
  readonly history: Pick<HistoryRepository, 'removeWords' | 'removeContacts' | 'removeDeliveries'>;
}

/** What stands in the place of a text that is no longer kept: the same in every language. */
export const removedText = '[…]';

const id = 'retention';
const free = new Date(0);
const leaseMs = 120_000;
const dayMs = 86_400_000;
const settled: readonly Delivery['state'][] = ['sent', 'empty', 'failed', 'unknown'];
const over = matchStates.filter((state) => isOver(state));

export function upkeepRepository(all: Upkept) {
  const { houses, needs, lessons, matches, numbers, people, history } = all;
  const remove = forgetting(all);

  async function forget(person: Person): Promise<void> {
    await remove(person);
    await all.compact();
  }

  async function drop<D extends Doc>(from: Collection<D>, filter: Filter<D>, most: number): Promise<number> {
    const found = await from.find(filter, { limit: most });
    if (found.length === 0) return 0;
    return from.remove({ _id: { $in: found.map(({ _id }) => _id) } } as unknown as Filter<D>);
  }

  /** The words that a suggestion shared with a need whose text is gone. */
  async function dropWords(need: string): Promise<void> {
    for (const { _id, parts } of await matches.find({ need })) {
      const bare = parts.map((part) => (part.name === 'words' ? { ...part, shared: [] } : part));
      await matches.change(_id, { $set: { parts: bare }, $unset: { words: true } });
    }
  }

  return {
    /** Takes the day's work; undefined when it is done, or another replica is at it. */
    async take(today: string, now: Date): Promise<House | undefined> {
      await insertIfFree(houses, { _id: id, day: '', lease: free, cursor: '' });
      const lease = new Date(now.getTime() + leaseMs);
      return houses.change(id, { $set: { lease } }, { lease: { $lte: now }, day: { $lt: today } });
    },
    leave: (at: Pick<House, 'day' | 'cursor'>) => houses.change(id, { $set: { ...at, lease: free } }),
    /** Text of needs and lessons withdrawn before `before`. What is rewritten counts as changed now, so that the next beat finds others. */
    async texts(before: Date, most: number, now: Date): Promise<number> {
      const filter: Filter<Need> = { status: 'withdrawn', updatedAt: { $lt: before } };
      const found = await needs.find(filter, { limit: most });
      for (const { _id, version } of found) {
        await history.removeWords(_id, removedText);
        await needs.change(_id, withoutWords(version, now), { version });
        await dropWords(_id);
      }
      const learnt = await lessons.find({ status: 'withdrawn', updatedAt: { $lt: before } }, { limit: most });
      for (const { _id, version } of learnt) {
        await history.removeWords(_id, removedText);
        await lessons.change(_id, withoutWords(version, now), { version });
      }
      if (found.length + learnt.length > 0) await all.compact();
      return found.length + learnt.length;
    },
    async matches(before: Date, most: number): Promise<number> {
      const found = await matches.find({ state: { $in: over }, updatedAt: { $lt: before } }, { limit: most });
      if (found.length === 0) return 0;
      await numbers.remove({ _id: { $in: found.map(({ short }) => short) } });
      return matches.remove({ _id: { $in: found.map(({ _id }) => _id) } });
    },
    notices: (before: Date, most: number) => {
      const kind = { $in: ['notice', 'edit', 'gathering', 'publication'] as const };
      return drop(all.deliveries, { kind, state: { $in: settled }, createdAt: { $lt: before } }, most);
    },
    views: (before: Date, most: number) => drop(all.views, { at: { $lt: before } }, most),
    drafts: (before: Date, most: number) => drop(all.drafts, { at: { $lt: before } }, most),
    forms: (before: Date, most: number) => drop(all.parked, { at: { $lt: before } }, most),
    /** Acts so old go from the beginning of the chain. */
    audit: (before: Date, most: number) => all.audit.trim(before, most),
    posts: (before: Date, most: number) => drop(all.posts, { at: { $lt: before } }, most),
    answers: (before: Date, most: number) => drop(all.once, { at: { $lt: before } }, most),
    async codes(before: Date, most: number): Promise<number> {
      const ended = { expiresAt: { $lt: before } };
      return (await drop(all.invites, ended, most)) + (await drop(all.requests, ended, most));
    },
    /** People not seen since `before`, but for the last of the secretariat; who was never seen counts from their recognition. */
    async people(before: Date, most: number, now: Date): Promise<number> {
      const away = await people.find({ lastSeen: { $lt: before } });
      const never = (await people.find({ recognisedUntil: { $lt: now } })).filter(
        ({ lastSeen, recognisedUntil }) =>
          lastSeen === undefined && recognisedUntil.getTime() < before.getTime() + yearMs,
      );
      const leaving = [...away, ...never].filter(({ role }) => role !== 'secretariat').slice(0, most);
      for (const person of leaving) {
        await all.audit.note({ at: now, by: 'bot', act: 'retention', of: 'person' });
        await remove(person);
      }
      if (leaving.length > 0) await all.compact();
      return leaving.length;
    },
    /**
     * Ledger rows of channels and people without a subscription, from `cursor` on, at most `most` of them.
     * @returns where to go on, or undefined at the end
     */
    async ledger(cursor: string, most: number): Promise<string | undefined> {
      let at = cursor;
      for (let step = 0; step < most; step += 1) {
        const [row] = await all.ledger.find({ _id: { $gt: at } }, { sort: { _id: 1 }, limit: 1 });
        if (row === undefined) return undefined;
        const target = row._id.slice(0, row._id.indexOf('|'));
        const end = `${target}|\uffff`;
        if (await isGone(target)) await all.ledger.remove({ _id: { $gte: `${target}|`, $lt: end } });
        at = end;
      }
      return at;
    },
    /** Notes that somebody who is recognised wrote to the bot: at most once a day. */
    async seen(person: Person, now: Date): Promise<void> {
      if (person.recognisedUntil <= now) return;
      const last = person.lastSeen?.getTime() ?? person.recognisedUntil.getTime() - yearMs;
      if (now.getTime() - last >= dayMs) await people.change(person._id, { $set: { lastSeen: now } });
    },
    forget,
  };

  async function isGone(target: string): Promise<boolean> {
    const of = await all.subscriptions.count({ $or: [{ channel: target }, { person: target }] });
    return of === 0;
  }
}

/** The version of a need or lesson without its words: that they are gone is in its trail, what they were is not. */
function withoutWords<R extends Need | Lesson>(version: number, now: Date): Update<R> {
  const bare: Pick<Need, 'version' | 'title'> & Partial<Need> = { version, title: removedText };
  const gone = { description: true, source: true, document: true } as const;
  return trailed(bare, { $set: { title: removedText }, $unset: gone }, now, botAt('retention')) as Update<R>;
}

/** Milliseconds that a recognition lasts: it was given that long before its end. */
const yearMs = 365 * dayMs;
