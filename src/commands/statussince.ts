/** What changed since somebody last asked where things stand: their own mark, moved by each look. */
import type { Context } from '../context.ts';
import type { Seen } from '../domain/figures/see.ts';
import { type Since, since } from '../domain/figures/status.ts';
import { type Message, message } from '../i18n/message.ts';
import { refuse } from '../refusal.ts';
import type { Reply } from '../reply.ts';
import { command, pageSize, paging } from './shared.ts';
import { itemsOf } from './statusviews.ts';

/** When the speaker looked before; undefined where they never did, or nobody knows them. */
export async function lookOf({ person, viewer, records, now }: Context): Promise<Date | undefined> {
  if (person === undefined || viewer.kind !== 'person') return undefined;
  return records.looks.take(person._id, now);
}

/** What is new, in one line. */
export function sinceLine({ fresh, changed }: Since, at: Date): Message {
  const counts = {
    needs: message('status.since.needs', { count: fresh.need }),
    offers: message('status.since.offers', { count: fresh.offer }),
    followups: message('status.since.followups', { count: fresh.followup }),
    changed: message('status.since.changed', { count: changed }),
  };
  return message('status.since', { at: { at: at.toISOString() }, ...counts });
}

/** Everything that is new or changed, a page at a time, the latest first. */
export async function sinceReply(seen: Seen, page: number, ctx: Context): Promise<Reply> {
  if (ctx.person === undefined || ctx.viewer.kind !== 'person') throw refuse('status.since.nobody');
  const at = await lookOf(ctx);
  if (at === undefined) return { text: message('status.since.first'), footer: [next] };
  const found = since(seen, at);
  if (found.rows.length === 0)
    return { text: message('status.since.nothing', { at: { at: at.toISOString() } }), footer: [next] };
  const shown = found.rows.slice((page - 1) * pageSize, page * pageSize);
  const pages = paging('wg status', { about: 'since' }, page, found.rows.length);
  return { text: sinceLine(found, at), items: await itemsOf(shown, ctx), ...pages };
}

const next: Message = message('status.since.next', { status: command('wg status') });
