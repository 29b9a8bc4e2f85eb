/** Posts that follow their records: drawn again and replaced. Doing that twice changes nothing, so whatever goes wrong is tried again. */
import { NotPosted } from '../chat.ts';
import type { Log } from '../log.ts';
import type { Reply } from '../reply.ts';
import type { Delivery } from '../store/deliveries.ts';
import type { Post, Shown } from '../store/posts.ts';
import { waitOf } from './deliver.ts';
import { redraw } from './follow.ts';
import type { createMails, MailSources } from './mails.ts';

interface Needs extends MailSources {
  readonly mails: Pick<ReturnType<typeof createMails>, 'voice'>;
  readonly log: Log;
  /** An answer that was published, drawn again as its channel may see it now. */
  readonly redrawn: (post: Post, shows: Shown) => Promise<Reply>;
}

/** How often an edit is tried. */
const mostTries = 20;

export function createEditor({ records, chatOf, clock, mails, log, redrawn }: Needs) {
  async function replace(row: Delivery): Promise<Delivery['state']> {
    const post = await records.posts.get(row.to);
    if (post === undefined) return 'empty';
    if (post.posted === '') throw new NotPosted('later', 'nobody knows yet which message it is', 60_000);
    const chat = chatOf('channel' in post.to ? post.to.channel : post.to.person);
    if (chat === undefined) throw new NotPosted('later', 'no chat of that platform runs here', 60_000);
    const { shows } = post;
    const reply = shows === undefined ? (await redraw(records, post, clock())).reply : await redrawn(post, shows);
    await chat.edit?.(post.posted, post.to, reply, mails.voice(post.locale, post.zone));
    return chat.edit === undefined ? 'empty' : 'sent';
  }

  async function retry(row: Delivery, error: unknown): Promise<Delivery['state']> {
    const known = error instanceof NotPosted ? error : undefined;
    if ((known !== undefined && known.reason !== 'later') || row.tries >= mostTries) {
      log.warn('edit.failed', { delivery: row._id, error: String(error) });
      return 'failed';
    }
    await records.deliveries.release(row, new Date(clock().getTime() + waitOf(known ?? {}, row)));
    return 'waiting';
  }

  return async (row: Delivery): Promise<Delivery['state']> => {
    const claimed = await records.deliveries.claim(row._id, clock());
    if (claimed === undefined) return row.state;
    const state = await replace(claimed).catch((error: unknown) => retry(claimed, error));
    if (state !== 'waiting') await records.deliveries.settle(claimed, state);
    return state;
  };
}
