/** How a roundtable looks: its days, its agenda, and what stands on its list. */
import { ask } from '../command.ts';
import type { Context } from '../context.ts';
import { listedFollowUpStates, type Roundtable } from '../domain/records.ts';
import { type Message, message } from '../i18n/message.ts';
import type { Button, Item, Reply } from '../reply.ts';
import type { Seen } from '../store/records.ts';
import { day } from '../views.ts';

type Shown = Pick<Seen<Roundtable>, '_id' | 'title' | 'from' | 'to' | 'status' | 'agenda'>;

export function datesLine({ from, to, status: now }: Shown): Message {
  const status = message(`status.${now}`);
  if (from === to) return message('roundtable.day', { from: day(from), status });
  return message('roundtable.dates', { from: day(from), to: day(to), status });
}

export const agendaLines = ({ agenda }: Shown): Message[] =>
  agenda.map(({ no, title }) => message('roundtable.agenda.item', { no, title }));

export const titleOf = ({ _id: id, title }: Shown): Message => message('record.title', { id, title });

const button = (label: Message, name: string, roundtable: string, more: Partial<Button> = {}): Button => ({
  ...{ label, command: name, values: { roundtable }, ...more },
});
export const showRoundtable = (id: string): Button => button(message('button.show', { id }), 'roundtable show', id);
export const listButton = (roundtable: string): Button =>
  button(message('button.followups', { id: roundtable }), 'followup list', roundtable);

/** What can be done with it, as far as the reader's role may. */
export function roundtableButtons({ _id: id, status }: Shown, ctx: Context): Button[] {
  const role = ctx.person?.role;
  const staff = role === 'coordinator' || role === 'secretariat';
  const notes = button(message('button.notes', { id }), 'roundtable notes', id);
  const edit = button(message('button.edit', { id }), 'roundtable edit', id, {
    values: { roundtable: id, title: ask },
  });
  const close = button(message('button.close.roundtable', { id }), 'roundtable close', id, { weight: 'careful' });
  const ours = role === 'secretariat' && status !== 'closed' ? [edit, ...(status === 'open' ? [close] : [])] : [];
  return [listButton(id), ...(staff ? [notes, ...reportButtons(id, ctx)] : []), ...ours];
}

/** The report of a roundtable, where there is that command. */
export function reportButtons(id: string, { commands }: Pick<Context, 'commands'>): Button[] {
  const name = 'roundtable report';
  return commands.some((each) => each.name === name) ? [button(message('button.report', { id }), name, id)] : [];
}

export function roundtableItem(roundtable: Shown): Item {
  return { title: titleOf(roundtable), lines: [datesLine(roundtable)], buttons: [showRoundtable(roundtable._id)] };
}

/** One in full; the figures count what the reader may see. */
export async function roundtableReply(roundtable: Shown, ctx: Context): Promise<Reply> {
  const { _id: id } = roundtable;
  const listed = { stands: id, status: { $in: listedFollowUpStates } };
  const count = await ctx.records.followUps.count(ctx.viewer, listed);
  const items = agendaLines(roundtable).map((title) => ({ title }));
  const agenda: Item[] = items.length === 0 ? [] : [{ title: message('roundtable.agenda'), heading: true }, ...items];
  return {
    text: titleOf(roundtable),
    lines: [datesLine(roundtable), message('roundtable.followups', { count })],
    items: agenda,
    buttons: roundtableButtons(roundtable, ctx),
  };
}
