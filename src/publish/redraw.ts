/** A published answer, drawn again: as its channel may see it now. */
import type { Command } from '../command.ts';
import type { Services } from '../context.ts';
import { message } from '../i18n/message.ts';
import type { Reply } from '../reply.ts';
import type { Post, Shown } from '../store/posts.ts';
import { recordsIn, seenBy } from './shown.ts';

export type Redrawing = (post: Post, shows: Shown) => Promise<Reply>;

const gone: Reply = { text: message('publish.gone') };

export async function redraw(
  services: Services,
  commands: readonly Command[],
  post: Post,
  shows: Shown,
  now: Date,
): Promise<Reply> {
  const { records } = services;
  const { channel = '' } = post;
  const about = post.records.find((id) => isAsked(id, shows));
  if (about !== undefined && (await isWithdrawn(about, services))) return gone;
  const reply = await seenBy(channel, shows, services, commands, now);
  if (reply === undefined) return gone;
  // before it is there, so that what comes anew is followed as well
  const all = new Set([...post.records, ...recordsIn(reply)]);
  if (all.size > post.records.length) await records.posts.showing(post._id, [...all].sort());
  return reply;
}

/** Whether a record was asked for by its id: `N-47`, `n47`. */
function isAsked(id: string, { values }: Shown): boolean {
  const bare = (word: string) => word.toUpperCase().replace(/[^A-Z0-9]/g, '');
  return Object.values(values).some((raw) => [raw].flat().some((word) => bare(word) === bare(id)));
}

/** The record that a post is about is shown by no post once it is off the record. */
async function isWithdrawn(id: string, { records }: Services): Promise<boolean> {
  const { needs, offers, lessons } = records;
  const of = [needs, offers, lessons]['NOL'.indexOf(id.charAt(0))];
  return (await of?.whole.get(id))?.status === 'withdrawn';
}
