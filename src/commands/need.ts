/** `/need`: what a delegation needs. */
import { defineCommand } from '../command.ts';
import type { Context } from '../context.ts';
import { limits, type Need, openNeedStates } from '../domain/records.ts';
import { pillarsOf, priorities } from '../domain/taxonomy.ts';
import { choice, day, number, record, text } from '../fields.ts';
import { message } from '../i18n/message.ts';
import { matchItem } from '../matchviews.ts';
import { refuse } from '../refusal.ts';
import type { Button, Reply } from '../reply.ts';
import type { Seen } from '../store/records.ts';
import { needItem, needLines, ownerMessage, visibilityLines } from '../views.ts';
import { confirmButton, insight } from './insight.ts';
import { listFields, listPage, narrowed } from './listing.ts';
import { nearest } from './nearest.ts';
import { carersOf, checkTopics, command, fields, none, ownOnly, speaker, toldTopics, unnamedOf } from './shared.ts';
import { askTopic, prefill, topicButtons, typedValues } from './understood.ts';

const theNeed = record({ label: 'Need', required: true, prefixes: 'N', position: 'word' });

export const needFields = {
  title: text({
    label: 'What do you need?',
    hint: 'One line, in your own words',
    required: true,
    position: 'rest',
    max: limits.title,
  }),
  topics: fields.topicsOrNone,
  visibility: fields.visibility,
  by: day({ label: 'By when', hint: 'A date such as 2027-06-01' }),
  audience: fields.audience,
  people: number({ label: 'How many people', max: 1_000_000 }),
  modality: fields.modality,
  languages: fields.languages,
  priority: choice({
    label: 'Priority',
    hint: 'Not for incidents under way',
    options: priorities,
    names: 'priority',
  }),
  description: fields.description,
  stakeholders: fields.stakeholders,
} as const;

/** What must hold between the fields that are given. `today` is `YYYY-MM-DD`. */
export function checkNeed(
  { by, topics }: { by?: string | undefined; topics?: readonly string[] | undefined },
  today: string,
) {
  return { by: by !== undefined && by < today ? message('need.past') : undefined, topics: checkTopics(topics) };
}

export const needAdd = defineCommand({
  name: 'need add',
  summary: 'Log what your delegation needs',
  access: ['delegate'],
  visibility: 'private',
  form: true,
  fields: needFields,
  check: checkNeed,
  prefill: prefill('need'),
  async run(input, ctx) {
    const { delegation, _id } = speaker(ctx);
    if (input.topics === undefined) return askTopic('need', typedValues(input), ctx);
    const topics = toldTopics(input.topics);
    const {
      topics: _topics,
      visibility = 'closed',
      stakeholders = false,
      audience = [],
      modality = [],
      languages = [],
      ...rest
    } = input;
    const lists = { topics, audience: [...audience], modality: [...modality], languages: [...languages] };
    const guard = { owners: [delegation], visibility, stakeholders, loggedBy: _id };
    const draft = { ...rest, ...lists, ...guard, pillars: [...pillarsOf(topics)], status: 'open' as const };
    const need = await ctx.records.needs.add(draft, ctx.now);
    await ctx.exchange.needWritten(need, ctx.now);
    return added(need, ctx);
  },
});

async function added(need: Need, ctx: Context): Promise<Reply> {
  const seen = await mustSee(need._id, ctx);
  const { lines, items } = await suggestions(need._id, ctx);
  const text = message('need.added', { id: need._id, title: need.title });
  const owner = unnamedOf(need.owners[0] ?? '');
  return {
    tone: 'good',
    text,
    lines: [...visibilityLines(seen, owner, await carersOf(need, ctx)), ...lines],
    items,
    buttons: ownButtons(need._id),
  };
}

/** The best five suggestions for a need, or that there is none yet, what happens then, and which offers come nearest. */
async function suggestions(need: string, ctx: Context): Promise<Required<Pick<Reply, 'lines' | 'items'>>> {
  const found = await ctx.records.matches.list(ctx.viewer, {
    need,
    state: { $in: ['suggested', 'asked', 'introduced'] },
  });
  const unmet = message('need.unmet', { offers: command('offer list') });
  if (found.length === 0) {
    const items = await nearest(need, ctx);
    return { lines: items.length === 0 ? [unmet] : [unmet, message('need.nearest')], items };
  }
  const items = found.slice(0, 5).map((match) => matchItem(match));
  return { lines: [message('need.suggested', { count: found.length })], items };
}

function ownButtons(id: string): Button[] {
  const values = { need: id };
  return [
    { label: message('button.edit', { id }), command: 'need edit', values },
    { label: message('button.withdraw', { id }), command: 'need withdraw', values, weight: 'careful' },
  ];
}

async function mustSee(id: string, ctx: Context): Promise<Seen<Need>> {
  const need = await ctx.records.needs.get(ctx.viewer, id);
  if (need === undefined) throw none(id, 'need list');
  return need;
}

export const needList = defineCommand({
  name: 'need list',
  summary: 'The needs you may see, newest first',
  access: 'anyone',
  visibility: 'private',
  fields: listFields,
  run({ page = 1, ...given }, ctx) {
    const open = given.closed ? {} : { status: { $in: openNeedStates } };
    const listing = {
      ...{ command: 'need list', repository: ctx.records.needs, item: needItem, none: message('need.list.none') },
      filter: { ...open, ...narrowed(given.topics, given.mine, ctx) },
      sort: { createdAt: -1, _id: 1 },
      counted: (count: number) => message('need.list', { count }),
    } as const;
    return listPage(listing, given, page, ctx);
  },
});

export const needShow = defineCommand({
  name: 'need show',
  summary: 'One need, with what is suggested for it',
  access: 'anyone',
  visibility: 'private',
  fields: { need: theNeed },
  run: ({ need }, ctx) => showNeed(need, ctx),
});

export async function showNeed(id: string, ctx: Context): Promise<Reply> {
  const need = await mustSee(id, ctx);
  const status = message(`status.${need.status}`);
  const head = message('record.head', { owner: ownerMessage(need.owner), status });
  const text = message('record.title', { id: need._id, title: need.title });
  const { lines, items } = need.mine ? await suggestions(id, ctx) : { lines: [], items: [] };
  const delegation = ctx.person?.delegation ?? '';
  const own = need.mine
    ? visibilityLines(need, unnamedOf(delegation), await carersOf({ owners: [delegation], topics: need.topics }, ctx))
    : [];
  const open = openNeedStates.some((state) => state === need.status);
  const confirm = need.reported ? [confirmButton('need', id)] : [];
  const chips = need.reported ? [] : topicButtons('need', need, ctx);
  const buttons = need.mine && open ? [...confirm, ...chips, ...ownButtons(id)] : [];
  const beside = await insight(need, ctx);
  return { text, lines: [head, ...needLines(need), ...beside, ...own, ...(open ? lines : [])], items, buttons };
}

export const needWithdraw = defineCommand({
  name: 'need withdraw',
  summary: 'Take a need of your delegation off the record',
  access: ['delegate'],
  visibility: 'private',
  fields: { need: theNeed },
  async run({ need: id }, ctx) {
    const need = ownOnly(await mustSee(id, ctx));
    if (need.status === 'withdrawn') throw refuse('record.closed', { id, status: message('status.withdrawn') });
    const written = await ctx.records.needs.change(id, need.version, { $set: { status: 'withdrawn' } }, ctx.now);
    if (written === undefined) throw refuse('record.moved', { id, show: command('need show', id) });
    await ctx.notices.ended(await ctx.exchange.closed({ need: id }, ctx.now), 'provider', ctx.now);
    return { tone: 'good', text: message('need.withdrawn', { id }) };
  },
});

export const needCommands = [needAdd, needList, needShow, needWithdraw];
