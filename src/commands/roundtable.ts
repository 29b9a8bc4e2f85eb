/** `/roundtable`: the sessions of the group, planned, open and closed. */
import { defineCommand } from '../command.ts';
import type { Context } from '../context.ts';
import { type FollowUp, limits, openFollowUpStates, type Roundtable } from '../domain/records.ts';
import { day, flag, type InputOf, record, text } from '../fields.ts';
import { type Message, message } from '../i18n/message.ts';
import { refuse } from '../refusal.ts';
import type { Reply } from '../reply.ts';
import type { Filter } from '../store/port.ts';
import type { Seen } from '../store/records.ts';
import { moved } from './changes.ts';
import { listPage } from './listing.ts';
import { listButton, reportButtons, roundtableItem, roundtableReply, showRoundtable } from './roundtableviews.ts';
import { command, fields, none } from './shared.ts';

const secretariat = ['secretariat'] as const;
export const theRoundtable = record({ label: 'Roundtable', required: true, prefixes: 'R', position: 'word' });

const asked = {
  title: text({ label: 'Its title', required: true, position: 'rest', max: limits.title }),
  from: day({ label: 'First day', required: true, hint: 'A date such as 2027-06-01', aliases: ['on'] }),
  to: day({ label: 'Last day', hint: 'Left out, the first day', aliases: ['until'] }),
  agenda: text({
    label: 'Agenda',
    hint: 'An item a line, or with ; between them',
    long: true,
    max: 3000,
    room: limits.agenda * (limits.title + 10),
  }),
  stakeholders: flag({ label: 'Also industry, academia, civil society', later: true }),
} as const;

/** The items of an agenda; numbers that were typed before them are counted anew. */
function agendaOf(typed = ''): Roundtable['agenda'] {
  const lines = typed.split(/\n|;/).map((line) => line.replace(/^\s*(?:\d{1,2}[.)]|[-*•])\s*/, '').trim());
  return lines.filter((line) => line !== '').map((title, at) => ({ no: at + 1, title }));
}

interface Dated {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly agenda?: string | undefined;
}

function checkDates({ from, to, agenda }: Dated): Record<string, Message | undefined> {
  const items = agendaOf(agenda);
  const many = items.length > limits.agenda ? message('roundtable.agenda.many', { max: limits.agenda }) : undefined;
  const long = items.some(({ title }) => title.length > limits.title);
  return {
    to: from !== undefined && to !== undefined && to < from ? message('roundtable.order') : undefined,
    agenda: long ? message('roundtable.agenda.long', { max: limits.title }) : many,
  };
}

export const roundtableOpen = defineCommand({
  name: 'roundtable open',
  summary: 'Open a roundtable, or plan one: title, dates and agenda',
  aliases: ['plan', 'add'],
  access: secretariat,
  visibility: 'private',
  form: true,
  fields: asked,
  check: checkDates,
  async run({ title, from, to = from, agenda, stakeholders = false }, ctx): Promise<Reply> {
    const status = from <= ctx.today ? ('open' as const) : ('planned' as const);
    const guard = { owners: [], visibility: 'group' as const, stakeholders, loggedBy: ctx.person?._id ?? '' };
    const draft = { ...guard, title, from, to, agenda: agendaOf(agenda), status };
    const made = await ctx.records.roundtables.add(draft, ctx.now, ctx.hand);
    await ctx.sessions.planned(ctx.now);
    const { _id: id } = made;
    const count = await ctx.records.followUps.count(ctx.viewer, { stands: id });
    const key = status === 'open' ? 'roundtable.opened' : 'roundtable.planned';
    const lines = count === 0 ? [] : [message('roundtable.followups', { count })];
    const buttons = [showRoundtable(id), ...(count === 0 ? [] : [listButton(id)])];
    return { tone: 'good', text: message(key, { id, title }), lines, buttons };
  },
});

export async function mustSeeRoundtable(id: string, ctx: Context): Promise<Seen<Roundtable>> {
  const roundtable = await ctx.records.roundtables.get(ctx.viewer, id);
  if (roundtable === undefined) throw none(id, 'roundtable list');
  return roundtable;
}

const editFields = {
  roundtable: theRoundtable,
  title: text({ label: 'Its title', position: 'rest', max: limits.title }),
  from: { ...asked.from, required: false as const },
  to: asked.to,
  agenda: asked.agenda,
} as const;

export const roundtableEdit = defineCommand({
  name: 'roundtable edit',
  summary: 'Move a roundtable, or change its title and agenda',
  access: secretariat,
  visibility: 'private',
  form: true,
  fields: editFields,
  check: checkDates,
  async run(given, ctx): Promise<Reply> {
    const { roundtable: id } = given;
    const found = await mustSeeRoundtable(id, ctx);
    const $set = changesOf(found, given, ctx);
    const written = await ctx.records.roundtables.change(id, found.version, { $set }, ctx.now, ctx.hand);
    if (written === undefined) throw await moved(id, found.version, ctx);
    await ctx.sessions.planned(ctx.now);
    return { tone: 'good', text: message('roundtable.changed', { id }), buttons: [showRoundtable(id)] };
  },
});

/** What is written; the days keep their order and their number. @throws Refusal */
function changesOf(
  found: Seen<Roundtable>,
  given: InputOf<typeof editFields>,
  { today }: Context,
): Partial<Roundtable> {
  const { _id: id, status } = found;
  const { title, agenda } = given;
  if (status === 'closed') throw refuse('roundtable.isclosed', { id, notes: command('roundtable notes', id) });
  if ([title, agenda, given.from, given.to].every((each) => each === undefined)) throw refuse('roundtable.nothing');
  const from = given.from ?? found.from;
  const to = given.to ?? (given.from === undefined ? found.to : shifted(found, from));
  if (to < from) throw refuse('roundtable.order');
  const begun = from <= today ? ('open' as const) : ('planned' as const);
  return {
    from,
    to,
    status: begun,
    ...(title && { title }),
    ...(agenda !== undefined && { agenda: agendaOf(agenda) }),
  };
}

const dayMs = 86_400_000;

/** The last day of a roundtable that begins on another day and lasts as long. */
function shifted({ from, to }: Seen<Roundtable>, first: string): string {
  const length = Date.parse(to) - Date.parse(from);
  return new Date(Date.parse(first) + Math.round(length / dayMs) * dayMs).toISOString().slice(0, 10);
}

export const roundtableList = defineCommand({
  name: 'roundtable list',
  summary: 'The roundtables of the group, the latest first',
  access: 'anyone',
  visibility: 'private',
  repeatable: true,
  publishable: () => true,
  fields: { page: fields.page },
  run({ page = 1 }, ctx) {
    const listing = {
      ...{ command: 'roundtable list', repository: ctx.records.roundtables, filter: {}, item: roundtableItem },
      sort: { from: -1, _id: 1 },
      none: message('roundtable.list.none'),
      counted: (count: number) => message('roundtable.list', { count }),
    } as const;
    return listPage(listing, {}, page, ctx);
  },
});

export const roundtableShow = defineCommand({
  name: 'roundtable show',
  summary: 'One roundtable: its dates, its agenda, and how much stands on its list',
  access: 'anyone',
  visibility: 'private',
  repeatable: true,
  publishable: () => true,
  fields: { roundtable: theRoundtable },
  run: async ({ roundtable }, ctx) => roundtableReply(await mustSeeRoundtable(roundtable, ctx), ctx),
});

export const roundtableClose = defineCommand({
  name: 'roundtable close',
  summary: 'Close a roundtable: what is open goes on to the next one',
  access: secretariat,
  visibility: 'private',
  fields: { roundtable: theRoundtable },
  async run({ roundtable: id }, ctx): Promise<Reply> {
    const found = await mustSeeRoundtable(id, ctx);
    if (found.status !== 'closed' && found.from > ctx.today)
      throw refuse('roundtable.early', { id, day: { day: found.from }, edit: command('roundtable edit', id) });
    const closed = await ctx.sessions.close(id, ctx.now, ctx.hand);
    if (closed === undefined) throw none(id, 'roundtable list');
    const lines = await carriedLines(closed, ctx);
    const next = closed.carriedTo === undefined ? [] : [listButton(closed.carriedTo)];
    const buttons = [...reportButtons(id, ctx), ...next, showRoundtable(id)];
    return { tone: 'good', text: message('roundtable.closed', { id, title: found.title }), lines, buttons };
  },
});

/** What went on, read from the store: a second press answers the same. */
async function carriedLines({ carriedTo: next }: Roundtable, ctx: Context): Promise<Message[]> {
  const count = (filter: Filter<FollowUp>) => ctx.records.followUps.count(ctx.viewer, filter);
  const open = { status: { $in: openFollowUpStates } } as const;
  if (next === undefined) {
    const left = await count(open);
    const plan = { count: left, open: command('roundtable open') };
    return left === 0 ? [message('roundtable.carried.none')] : [message('roundtable.carried.later', plan)];
  }
  const untaken = await count({ stands: next, status: 'not taken up' });
  const all = untaken + (await count({ stands: next, ...open }));
  if (all === 0) return [message('roundtable.carried.none')];
  const more = untaken === 0 ? [] : [message('roundtable.carried.untaken', { count: untaken })];
  return [message('roundtable.carried', { count: all, next }), ...more];
}

export const roundtableCommands = [roundtableOpen, roundtableEdit, roundtableList, roundtableShow, roundtableClose];
