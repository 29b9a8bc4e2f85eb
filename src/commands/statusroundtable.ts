/** Where a roundtable stands: its days, what stands on its list and how far that is, and what was logged since it began. */
import type { Context } from '../context.ts';
import { openStates, type Seen, type SeenRow } from '../domain/figures/see.ts';
import { standingOn } from '../domain/figures/status.ts';
import { followUpStates } from '../domain/records.ts';
import { type Message, message } from '../i18n/message.ts';
import type { Reply } from '../reply.ts';
import { day } from '../views.ts';
import { none } from './shared.ts';
import { rowSection } from './statusviews.ts';

/** How many follow-ups there are in each state. */
function stateLines(rows: readonly SeenRow[]): Message[] {
  const counted = followUpStates.flatMap((state) => {
    const count = rows.filter(({ row }) => row.status === state).length;
    return count === 0 ? [] : [message('status.roundtable.state', { count, status: message(`status.${state}`) })];
  });
  if (counted.length === 0) return [message('status.roundtable.none')];
  return [message('status.roundtable.states', { count: rows.length, list: { list: counted } })];
}

export async function roundtableStatus(id: string, seen: Seen, ctx: Context): Promise<Reply> {
  const roundtable = await ctx.records.roundtables.get(ctx.viewer, id);
  if (roundtable === undefined) throw none(id, 'wg status');
  const { title, from, to, agenda } = roundtable;
  const standing = standingOn(seen, id);
  const open = standing.filter(({ row }) => openStates.followup.has(row.status));
  const began = new Date(`${from}T00:00:00Z`);
  const newer = (rows: readonly SeenRow[]) => rows.filter(({ row }) => row.createdAt >= began).length;
  const fresh = {
    needs: message('status.needs', { count: newer(seen.needs) }),
    offers: message('status.offers', { count: newer(seen.offers) }),
  };
  const items = agenda.map((item) => message('status.roundtable.item', { no: item.no, title: item.title }));
  return {
    text: message('record.title', { id, title }),
    lines: [
      message('status.roundtable.days', { from: day(from), to: day(to) }),
      ...items,
      ...stateLines(standing),
      message('status.roundtable.fresh', fresh),
    ],
    items: await rowSection('status.list', open, ctx),
  };
}
