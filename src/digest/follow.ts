/** A post of the bot's own, drawn again from its records: what may no longer be shown gives its place to saying so. */
import { message } from '../i18n/message.ts';
import type { Item, Reply } from '../reply.ts';
import type { Records } from '../store/index.ts';
import type { Post, Slot } from '../store/posts.ts';
import { headingItem } from '../views.ts';
import { moreItem } from './compose.ts';
import { drawId } from './draw.ts';
import { readerOf } from './reader.ts';

const gone: Item = { title: message('digest.gone') };

export interface Redrawn {
  readonly reply: Reply;
  /** Whether anything is not shown any more. */
  readonly less: boolean;
}

export async function redraw(records: Records, post: Post, now: Date): Promise<Redrawn> {
  const viewer = await readerOf(records, post, now);
  const drawn = post.slots.map(async (slot: Slot): Promise<Item | undefined> => {
    if ('heading' in slot) return headingItem(slot.heading);
    return 'more' in slot ? moreItem(slot.more) : drawId(records, viewer, slot.item);
  });
  const items = await Promise.all(drawn);
  const text = message('digest.title', { count: post.count });
  return { reply: { text, items: items.map((item) => item ?? gone) }, less: items.includes(undefined) };
}
