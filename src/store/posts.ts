/**
 * What the bot posted of its own accord and which records that shows, so that a post can follow its records. A row holds
 * ids and no words: the post is drawn again from the records as its readers may see them now.
 */
import type { Address } from '../chat.ts';
import type { Message } from '../i18n/message.ts';
import type { Values } from '../reply.ts';
import type { DeliveryRepository } from './deliveries.ts';
import type { Collection } from './port.ts';
import type { Recorded, RecordRepository } from './records.ts';

export type Section =
  | 'matches'
  | 'suggestions'
  | 'needs'
  | 'offers'
  | 'followups'
  | 'proposed'
  | 'untaken'
  | 'demand'
  | 'unconfirmed'
  | 'waiting'
  | 'requests'
  | 'changes'
  | 'dates'
  | 'passed'
  | 'uncovered';
/**
 * One line of a digest: the heading of a section, a record or match by its id (`O-12|deadline|...` for what changed of it),
 * how many more there are and the command that lists them, or a whole section that had no room but for one line.
 */
export type Slot =
  | { readonly heading: Section }
  | { readonly item: string }
  | { readonly more: number; readonly list?: string }
  | { readonly rest: Section; readonly count: number; readonly list: string };

/** A command and what it was given. */
export interface Shown {
  readonly command: string;
  readonly values: Values;
}

export interface Post {
  /** The delivery that posted it. */
  readonly _id: string;
  /** The platform's id of the message; empty until it is known. */
  readonly posted: string;
  readonly to: Address;
  /** Who reads it: a channel's id or a person's key, one of the two. */
  readonly channel?: string;
  readonly person?: string;
  readonly locale: string;
  /** IANA zone. */
  readonly zone: string;
  /** How many things it announced. */
  readonly count: number;
  readonly slots: readonly Slot[];
  /** The lines under its title, which hold figures and days and no word of a record. */
  readonly lines?: readonly Message[];
  /** Its items are without buttons, for want of room. */
  readonly lean?: true;
  /** The answer that was published, where it is one: it is drawn again by giving its command again, and has no slots. */
  readonly shows?: Shown;
  /** Every record it shows, those of a match too. */
  readonly records: readonly string[];
  readonly at: Date;
}

export type PostRepository = ReturnType<typeof postRepository>;

export function postRepository(posts: Collection<Post>, deliveries: Pick<DeliveryRepository, 'open'>) {
  /** `reason` tells one edit of a post from another. */
  const edit = (id: string, reason: string, now: Date) =>
    deliveries.open({ _id: `edit|${id}|${reason}`, kind: 'edit', to: id }, now);
  return {
    /** Has one post edited, once for each `reason`. */
    edit,
    /** Keeps what is about to be posted, before it is: its `posted` is empty until the platform has named the message. */
    plan: (post: Omit<Post, 'posted'>) => posts.put({ ...post, posted: '' }),
    /** It is there, by this id. */
    posted: (id: string, posted: string, at: Date) => posts.change(id, { $set: { posted, at } }),
    /** Nothing was posted, or nobody knows by which id. */
    drop: (id: string) => posts.remove({ _id: id }),
    get: (id: string) => posts.get(id),
    /** It shows these records from now on. */
    showing: (id: string, records: readonly string[]) => posts.change(id, { $set: { records } }),
    /** Has every post that shows a record edited: one row for each post and `reason`, such as a version of the record. */
    async follow(record: string, reason: string, now: Date): Promise<void> {
      const showing = await posts.find({ records: record });
      await Promise.all(showing.map(({ _id }) => edit(_id, `${record}|${reason}`, now)));
    },
  };
}

/** What a post shows of a record, and what decides whether it is shown. */
const shown: ReadonlySet<string> = new Set([
  ...['status', 'visibility', 'stakeholders', 'title', 'reported'],
  ...['deadline', 'by', 'due', 'from', 'to', 'eligible', 'agenda'],
]);

/** The repository whose every change is followed by the posts that show the record, by whatever way it was changed. */
export function followed<R extends Recorded>(
  repository: RecordRepository<R>,
  posts: Pick<PostRepository, 'follow'>,
): RecordRepository<R> {
  return {
    ...repository,
    async change(id, version, update, now, hand) {
      const written = await repository.change(id, version, update, now, hand);
      const told = Object.keys({ ...update.$set, ...update.$unset }).some((field) => shown.has(field));
      if (written !== undefined && told) await posts.follow(id, String(written.version), now);
      return written;
    },
  };
}
