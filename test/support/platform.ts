/** A chat platform for chaos: it refuses, fails, loses answers after it accepted, and knows what it accepted. */
import { type Chat, NotPosted } from '../../src/chat.ts';
import type { Reply } from '../../src/reply.ts';

export interface Accepted {
  readonly channel: string;
  /** The key it was posted with: a subscription and its period. */
  readonly key: string;
  /** Ids of the offers it shows, and how many more it tells of. */
  readonly items: readonly string[];
  readonly more: number;
}

export interface Platform extends Required<Pick<Chat, 'post' | 'find'>> {
  readonly accepted: readonly Accepted[];
  readonly lostReplies: number;
  has(key: string): boolean;
  /** From now on nothing goes wrong. */
  behave(): void;
  /** Called as the next post is accepted, before it is answered. */
  atNextPost(act: () => void): void;
}

const channelOf = (to: Parameters<Chat['post']>[0]) => ('channel' in to ? to.channel : to.person);

/** What had no room is told by its number. */
function moreIn({ items = [] }: Reply): number {
  const counts = items.map(({ title: { key, params } }) => (key === 'digest.more' ? Number(params.count) : 0));
  return counts.reduce((sum, count) => sum + count, 0);
}

/** `random` draws a whole number below its argument. Every third channel cannot be read by the bot. */
export function createPlatform(random: (below: number) => number): Platform {
  const accepted: Accepted[] = [];
  let [well, lostReplies] = [false, 0];
  let act = () => {};
  const has = (key: string) => accepted.some((each) => each.key === key);
  const fails = (percent: number) => !well && random(100) < percent;
  return {
    accepted,
    has,
    get lostReplies() {
      return lostReplies;
    },
    behave() {
      well = true;
    },
    atNextPost(next) {
      act = next;
    },
    async post(to, reply, _voice, key = '') {
      if (fails(3)) throw new NotPosted('later', 'rate limited', 1000 * random(30));
      if (fails(2)) throw new Error('socket hang up before it arrived');
      const items = [...new Set(JSON.stringify(reply).match(/O-\d+/g) ?? [])];
      accepted.push({ channel: channelOf(to), key, items, more: moreIn(reply) });
      act();
      act = () => {};
      if (!fails(8)) return { id: `m${accepted.length}` };
      lostReplies += 1;
      throw new Error('socket hang up after it arrived');
    },
    async find(to, key) {
      if (fails(10)) throw new NotPosted('later', 'not reached');
      if (Number(channelOf(to).slice('test:C'.length)) % 3 === 0) return 'unreadable';
      return has(key) ? { id: `found-${key}` } : 'absent';
    },
  };
}
