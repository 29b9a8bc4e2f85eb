/**
 * What a platform delivers is carried out once, however often it is delivered. A row for each delivery is claimed before
 * the command runs and holds the answer after; a claim whose process died is taken over when its lease ends.
 */
import type { Reply } from '../reply.ts';
import type { Collection, Filter } from './port.ts';
import { insertIfFree } from './records.ts';

export interface Once {
  /** The platform's id of the delivery: `slack|command|133.73.80`. */
  readonly _id: string;
  /** The identity that spoke, so that its rows go when the person is forgotten. */
  readonly who: string;
  /** `gone`: it was carried out, and its answer is not kept. */
  readonly state: 'running' | 'answered' | 'gone';
  readonly at: Date;
  /** Until when whoever runs it has it; the epoch when nobody does. */
  readonly lease: Date;
  readonly reply?: Reply;
}

export type Claim =
  /** To be carried out by whoever claimed it; `again` when another began it, and may have written. */
  | { readonly kind: 'mine'; readonly row: Once; readonly again: boolean }
  | { readonly kind: 'running' }
  /** Without a reply where that is not kept. */
  | { readonly kind: 'done'; readonly reply?: Reply };

/** Milliseconds a claim lasts: longer than a command takes, shorter than Slack's last try of five minutes after. */
export const leaseMs = 60_000;
const free = new Date(0);

export type OnceRepository = ReturnType<typeof onceRepository>;

export function onceRepository(rows: Collection<Once>, trails: Trails) {
  /** Takes over what was left in the middle; undefined while somebody has it. */
  const takeOver = (row: Once, now: Date) =>
    rows.change(row._id, { $set: { lease: until(now) } }, { state: 'running', lease: row.lease });

  return {
    /** Claims a delivery, or says how far it is. A row of somebody else under that id is nobody's answer: it is `done`, without one. */
    async claim(id: string, who: string, now: Date): Promise<Claim> {
      const fresh: Once = { _id: id, who, state: 'running', at: now, lease: until(now) };
      if ((await insertIfFree(rows, fresh)) !== undefined) return { kind: 'mine', row: fresh, again: false };
      const row = await rows.get(id);
      // its row went between the two: forgotten, or over its day
      if (row === undefined) return this.claim(id, who, now);
      if (row.state !== 'running' || row.who !== who) return { kind: 'done', reply: replyTo(row, who) };
      const taken = row.lease <= now ? await takeOver(row, now) : undefined;
      return taken === undefined ? { kind: 'running' } : { kind: 'mine', row: taken, again: true };
    },
    /** Keeps the answer, or that there was one; nothing when the row is another's by now, or gone. */
    settle: ({ _id, lease }: Once, reply: Reply | undefined) =>
      rows.change(
        _id,
        { $set: { lease: free, state: reply === undefined ? 'gone' : 'answered', ...(reply && { reply }) } },
        { state: 'running', lease },
      ),
    /** It came to nothing that is known: whoever is next goes on at once. */
    release: ({ _id, lease }: Once) => rows.change(_id, { $set: { lease: free } }, { state: 'running', lease }),
    /** The ids of the records that a delivery wrote. */
    wrote: (id: string) => writtenBy(id, trails),
  };
}

const until = (now: Date) => new Date(now.getTime() + leaseMs);
const replyTo = (row: Once, who: string) => (row.who === who ? row.reply : undefined);

/** A version of the history, as far as it is looked at here. */
export interface Told {
  /** `N-47|3`: the record and its version. */
  readonly _id: string;
  readonly delivery?: string;
}

/** A record whose trail is still in it. */
interface Untold {
  readonly _id: string;
  readonly pending?: readonly { readonly delivery?: string }[];
}

/** Where it is found which records a delivery wrote: those whose trail is still in them, and the history. */
export interface Trails {
  untold(): Promise<readonly Untold[]>;
  readonly history: Pick<Collection<Told>, 'find'>;
}

/** The ids of the records that a delivery wrote, in their order. The entry is part of the write, so none is missed. */
async function writtenBy(delivery: string, { untold, history }: Trails): Promise<string[]> {
  const pending = await untold();
  const own = pending.filter((record) => record.pending?.some((entry) => entry.delivery === delivery));
  // last: an entry is in the history before it is taken out of its record
  const told = await history.find({ delivery });
  const ids = [...own, ...told].map(({ _id }) => _id.split('|')[0] ?? _id);
  return [...new Set(ids)].sort();
}

/** Removes what leads to somebody who is forgotten: their rows, and the answers to others that name them. */
export async function forgetIn(
  rows: Collection<Once>,
  identities: readonly string[],
  names: (reply: Reply) => boolean,
): Promise<void> {
  await rows.remove({ who: { $in: identities } } as Filter<Once>);
  for (const { _id, reply } of await rows.find({ state: 'answered' })) {
    if (reply === undefined || !names(reply)) continue;
    await rows.change(_id, { $set: { state: 'gone' }, $unset: { reply: true } });
  }
}
