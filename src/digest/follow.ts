/** A post of the bot's own, drawn again from its records: what may no longer be shown gives its place to saying so. */
import { message } from '../i18n/message.ts';
import type { Item, Reply } from '../reply.ts';
import type { Records } from '../store/index.ts';
import type { Post, Slot } from '../store/posts.ts';
import { headingItem } from '../views.ts';
import { drawId } from './draw.ts';
import { leanItem, moreItem, restLine } from './fit.ts';
import { readerOf } from './reader.ts';

const gone: Item = { title: message('digest.gone') };

export interface Redrawn {
  readonly reply: Reply;
  /** Whether anything is not shown any more. */
  readonly less: boolean;
}

const restOf = (slot: Slot) => ('rest' in slot ? [restLine(slot.rest, slot.count, slot.list)] : []);

export async function redraw(records: Records, post: Post, now: Date): Promise<Redrawn> {
  const viewer = await readerOf(records, post, now);
  const drawn = post.slots
    .filter((slot) => !('rest' in slot))
    .map(async (slot): Promise<Item | undefined> => {
      if ('heading' in slot) return headingItem(slot.heading);
      if ('more' in slot) return moreItem(slot.more, slot.list);
      const item = 'item' in slot ? await drawId(records, viewer, slot.item) : undefined;
      return item && post.lean ? leanItem(item) : item;
    });
  const items = await Promise.all(drawn);
  const footer = post.slots.flatMap(restOf);
  const reply = {
    text: message('digest.title', { count: post.count }),
    ...(post.lines === undefined ? {} : { lines: post.lines }),
    items: items.map((item) => item ?? gone),
    ...(footer.length === 0 ? {} : { footer }),
  };
  return { reply, less: items.includes(undefined) };
}
