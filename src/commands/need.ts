/** `/need`: what a delegation needs. */
import { defineCommand } from '../command.ts';
import type { Context } from '../context.ts';
import { isAskable, isSetAside } from '../domain/freshness.ts';
import { listedNeedStates, type Need } from '../domain/records.ts';
import { pillarsOf } from '../domain/taxonomy.ts';
import { flag, type InputOf, record } from '../fields.ts';
import { type Message, message } from '../i18n/message.ts';
import { matchItem } from '../matchviews.ts';
import { refuse } from '../refusal.ts';
import type { Button, Reply } from '../reply.ts';
import type { Seen } from '../store/records.ts';
import { needItem, needLines, ownerMessage, visibilityLines } from '../views.ts';
import { moved, undoButton } from './changes.ts';
import { needCovered } from './covered.ts';
import { checkLength, fitted, logging, theDraft } from './drafting.ts';
import { freshButtons } from './fresh.ts';
import { confirmButton, insight } from './insight.ts';
import { listFields, listPage, narrowed, notOwn } from './listing.ts';
import { nearest } from './nearest.ts';
import { checkNeed, critical, needFields, needTitle } from './needfields.ts';
import { severalDrafts } from './several.ts';
import { carersOf, command, none, ownOnly, speaker, toldTopics, unnamedOf } from './shared.ts';
import { askSimilar } from './similar.ts';
import { sourceOf } from './source.ts';
import { askTopic, prefill, topicButtons, typedValues } from './understood.ts';

const theNeed = record({ label: 'Need', required: true, prefixes: 'N', position: 'word' });

export const needAdd = defineCommand({
  name: 'need add',
  summary: 'Log what your delegation needs',
  access: ['delegate'],
  visibility: 'private',
  form: true,
  fields: {
    ...needFields,
    title: needTitle,
    position: flag({
      label: 'Keep as a position',
      hint: 'On the record, and never matched',
      aliases: ['statement'],
      later: true,
    }),
    draft: theDraft,
  },
  check: ({ position, ...given }, today) => ({
    ...checkNeed(given, today),
    title: checkLength(given),
    position: position && toldTopics(given.topics ?? []).length > 0 ? message('need.position.topics') : undefined,
  }),
  prefill: prefill('need'),
  async run(typed, ctx) {
    const { delegation, _id } = speaker(ctx);
    const several = await severalDrafts(typed, typedValues(typed), ctx);
    if (several !== undefined) return several;
    const { draft: from, position = false, ...input } = fitted(typed);
    if (input.topics === undefined && !position) return askTopic('need', typedValues({ ...input, draft: from }), ctx);
    const status = position ? ('position' as const) : ('open' as const);
    const draft = { ...recordOf(input), owners: [delegation], loggedBy: _id, status };
    const like = position ? undefined : await askSimilar('need', draft, typedValues(typed), 'need add', ctx);
    if (like !== undefined) return like;
    const need = await logging(from, ctx, () => ctx.records.needs.add(draft, ctx.now, ctx.hand));
    await ctx.exchange.needWritten(need, ctx.now);
    return added(need, ctx);
  },
});

/** A need as it is stored, from what was given; what was left out has its default. */
function recordOf(
  given: Omit<InputOf<typeof needFields>, 'topics'> & { topics?: Parameters<typeof toldTopics>[0] | undefined },
) {
  const { topics: some = [], visibility = 'closed', stakeholders = false, ...more } = given;
  const { audience = [], modality = [], languages = [], markers, ...fields } = more;
  const { session, source, words, said, speaker: spoke, ...rest } = fields;
  const topics = toldTopics(some);
  const lists = { topics, audience: [...audience], modality: [...modality], languages: [...languages] };
  const beside = { markers: markers && [...markers], pillars: [...pillarsOf(topics)], visibility, stakeholders };
  return { ...rest, ...lists, ...beside, source: sourceOf({ session, source, words, said, speaker: spoke }) };
}

function urgentLines({ priority }: Pick<Need, 'priority'>): Message[] {
  return priority === 'critical' ? [critical()] : [];
}

async function added(need: Need, ctx: Context): Promise<Reply> {
  const seen = await mustSee(need._id, ctx);
  const position = need.status === 'position';
  const told = position ? { lines: [message('need.position')], items: [] } : await suggestions(need._id, ctx);
  const owner = unnamedOf(need.owners[0] ?? '');
  const who = visibilityLines(seen, owner, await carersOf(need, ctx));
  return {
    tone: 'good',
    text: message(position ? 'need.added.position' : 'need.added', { id: need._id, title: need.title }),
    lines: [...who, ...urgentLines(need), ...told.lines],
    items: told.items,
    buttons: [...ownButtons(need._id), undoButton(need)],
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

const coveredButton = (id: string): Button => ({
  label: message('button.covered', { id }),
  command: 'need covered',
  values: { need: id },
});

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
  repeatable: true,
  publishable: notOwn,
  fields: listFields,
  run({ page = 1, ...given }, ctx) {
    const open = given.closed ? {} : { status: { $in: listedNeedStates } };
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
  repeatable: true,
  publishable: () => true,
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
  const open = listedNeedStates.some((state) => state === need.status);
  const confirm = need.reported ? [confirmButton('need', id)] : freshButtons('need', need, ctx.now);
  const covered = isAskable(need) && !need.reported ? [coveredButton(id)] : [];
  const chips = need.reported || need.status === 'position' ? [] : topicButtons('need', need, ctx);
  const buttons = need.mine && open ? [...confirm, ...chips, ...covered, ...ownButtons(id)] : [];
  const beside = await insight(need, ctx);
  return {
    text,
    lines: [head, ...needLines(need), ...beside, ...own, ...(isAskable(need) && !isSetAside(need) ? lines : [])],
    items,
    buttons,
  };
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
    const update = { $set: { status: 'withdrawn' } } as const;
    const written = await ctx.records.needs.change(id, need.version, update, ctx.now, ctx.hand);
    if (written === undefined) throw await moved(id, need.version, ctx);
    await ctx.notices.ended(await ctx.exchange.closed({ need: id }, ctx.now), 'provider', ctx.now);
    return { tone: 'good', text: message('need.withdrawn', { id }), buttons: [undoButton(written)] };
  },
});

export const needCommands = [needAdd, needList, needShow, needWithdraw, needCovered];
