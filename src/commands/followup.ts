/** `/followup`: what was agreed to be taken forward. */
import { defineCommand } from '../command.ts';
import type { Context } from '../context.ts';
import { currentOf, isUntaken, unanswered } from '../domain/followups.ts';
import { delegations } from '../domain/participants.ts';
import { type FollowUp, limits, listedFollowUpStates, openFollowUpStates } from '../domain/records.ts';
import { isCoordinator, overseenIn, oversees } from '../domain/visibility.ts';
import { choice, choices, flag, type InputOf, record, text } from '../fields.ts';
import { message } from '../i18n/message.ts';
import { refuse } from '../refusal.ts';
import type { Button, Reply } from '../reply.ts';
import { showFollowUp as showButton } from '../sessions/chasing.ts';
import type { Filter } from '../store/port.ts';
import type { Seen } from '../store/records.ts';
import { followUpLines, named } from '../views.ts';
import { undoButton } from './changes.ts';
import {
  checkGiven,
  criterionField,
  dueField,
  linksField,
  linksOf,
  promisedAt,
  roundtableFields,
  stateOptions,
  theFollowUp,
  timed,
} from './followupfields.ts';
import { leadCommands } from './followuplead.ts';
import { followUpUpdate } from './followupupdate.ts';
import { aroundLines, listedItem, nextButtons } from './followupviews.ts';
import { insight } from './insight.ts';
import { listPage } from './listing.ts';
import { command, fields, none } from './shared.ts';
import { checkSource, messageFields, sourceOf } from './source.ts';
import { followUpPrefill } from './understood.ts';

/** No attribution by region here: the leads of a follow-up are its substance. */
const followUpVisibilities = [
  { value: 'closed', label: 'Coordinators and leads', also: ['coordinators', 'private'] },
  { value: 'group', label: 'Group' },
  { value: 'public', label: 'Public' },
] as const;

const addFields = {
  title: text({ label: 'What will be done?', required: true, position: 'rest', max: limits.title }),
  leads: choices({
    label: 'Who takes the lead',
    required: true,
    aliases: ['lead'],
    options: delegations,
    names: 'delegation',
  }),
  due: dueField,
  partners: choices({
    ...{ label: 'With whom', aliases: ['partner', 'with'], later: true },
    ...{ options: delegations, names: 'delegation' },
  }),
  criterion: criterionField,
  ...roundtableFields,
  links: linksField,
  visibility: choice({ label: 'Who may see it', aliases: ['see'], options: followUpVisibilities }),
  ...messageFields,
} as const;

export const followUpAdd = defineCommand({
  name: 'followup add',
  summary: 'Log what will be taken forward, who leads and by when',
  access: ['delegate', 'coordinator', 'secretariat'],
  visibility: 'private',
  form: true,
  fields: addFields,
  check: ({ due, links, item, roundtable, ...said }, today) => ({
    ...checkGiven({ due, links }, today),
    item: item !== undefined && roundtable === undefined ? message('followup.item.alone') : undefined,
    ...checkSource(said, today),
  }),
  prefill: followUpPrefill,
  async run(input, ctx) {
    const followUp = await ctx.records.followUps.add(await draftOf(input, ctx), ctx.now, ctx.hand);
    // its roundtable may have been closed by now
    if (followUp.roundtable !== undefined) await ctx.sessions.place(followUp._id, ctx.now);
    await ctx.sessions.proposed(followUp, ctx.now);
    return added(followUp, ctx);
  },
});

async function draftOf(input: InputOf<typeof addFields>, ctx: Context) {
  const {
    leads,
    partners = [],
    visibility = 'closed',
    source,
    words,
    said,
    due,
    links,
    roundtable: id,
    ...rest
  } = input;
  const own = ctx.person?.delegation;
  const others = leads.some((lead) => lead !== own) && !oversees(ctx.viewer, { owners: leads });
  if (visibility === 'public' && others) throw refuse('followup.public');
  const roundtable = id === undefined ? undefined : await promisedAt(id, rest.item, ctx);
  const owners = [...new Set([...leads, ...partners, ...(own === undefined ? [] : [own])])];
  const guard = { owners, visibility, stakeholders: false, loggedBy: ctx.person?._id ?? '' };
  const promised = roundtable && { roundtable: roundtable._id, stands: [roundtable._id] };
  const when = due === undefined ? {} : await timed(due, roundtable?.from ?? ctx.today, ctx);
  const lists = { leads: [...leads], partners: [...partners], links: linksOf(links) };
  const from = sourceOf({ source, words, said });
  return { ...rest, ...guard, ...lists, ...promised, ...when, ...proposalOf(leads, own, ctx.now), source: from };
}

/** Whoever logs what the own delegation leads takes the lead with that; others are asked. */
function proposalOf(leads: readonly string[], own: string | undefined, now: Date) {
  const takes = own !== undefined && leads.includes(own);
  const taken = takes
    ? { status: 'open' as const, taken: [{ delegation: own, at: now }] }
    : { status: 'proposed' as const };
  return leads.some((lead) => lead !== own) ? { ...taken, proposedAt: now } : taken;
}

async function added(followUp: FollowUp, ctx: Context): Promise<Reply> {
  const { _id: id, title } = followUp;
  const open = unanswered(followUp);
  const take = command('followup take', id);
  const proposed = open.length === 0 ? [] : [message('followup.proposed', { leads: named('delegation', open), take })];
  const promised = followUp.roundtable === undefined ? await offered(id, ctx) : undefined;
  const lines = promised === undefined ? proposed : [...proposed, message('followup.offered', promised.params)];
  const buttons = [showButton(id), ...(promised === undefined ? [] : [promised.button]), undoButton(followUp)];
  return { tone: 'good', text: message('followup.added', { id, title }), lines, buttons };
}

/** While a roundtable is open it may be where this was promised: one press says so. */
async function offered(followup: string, ctx: Context) {
  const roundtable = currentOf(await ctx.records.roundtables.list(ctx.viewer, { status: 'open' }))?._id;
  if (roundtable === undefined) return undefined;
  const label = message('button.followup.promised', { roundtable });
  const button: Button = { label, command: 'followup update', values: { followup, roundtable } };
  return { params: { roundtable }, button };
}

const listFields = {
  delegation: fields.delegation,
  roundtable: record({ label: 'On the list of which roundtable', aliases: ['at'], prefixes: 'R' }),
  states: choices({ label: 'Only in these states', aliases: ['status'], options: stateOptions }),
  passed: flag({ label: 'Only whose date has passed', hint: 'Of those that you lead or look after' }),
  closed: flag({ label: 'Also those that are done or dropped' }),
  page: fields.page,
} as const;

/** Those a reader is told of that their date has passed: in a coordinator's care, or led by the own delegation. */
function chased(ctx: Context): Filter<FollowUp> {
  const inCare = overseenIn(ctx.viewer);
  return (
    (inCare as Filter<FollowUp> | undefined) ?? {
      leads: ctx.person?.delegation ?? '',
      owners: ctx.person?.delegation ?? '',
    }
  );
}

/** To others what nobody took is proposed, in a list as where it is shown. */
function inStates(wanted: readonly FollowUp['status'][], ctx: Context): Filter<FollowUp> {
  const inCare = overseenIn(ctx.viewer);
  const plain = { status: { $in: wanted } };
  const untaken = wanted.filter((state) => isUntaken({ status: state }));
  if (untaken.length === 0 || (isCoordinator(ctx.viewer) && Object.keys(inCare ?? {}).length === 0)) return plain;
  const own = { owners: ctx.person?.delegation ?? '', ...plain } as Filter<FollowUp>;
  const cared = inCare === undefined ? [] : [{ $and: [inCare as Filter<FollowUp>, plain] }];
  const others = wanted.filter((state) => state !== 'not taken up');
  const seen = others.includes('proposed') ? [...others, 'not taken up' as const] : others;
  return { $or: [own, ...cared, { status: { $in: seen } }] };
}

function filterOf(
  { delegation, roundtable, states: wanted, passed, closed }: InputOf<typeof listFields>,
  ctx: Context,
) {
  const all: Filter<FollowUp>[] = [];
  if (wanted !== undefined) all.push(inStates(wanted, ctx));
  else if (!closed) all.push({ status: { $in: listedFollowUpStates } });
  if (delegation !== undefined) all.push({ leads: delegation });
  if (roundtable !== undefined) all.push({ stands: roundtable });
  if (passed) all.push({ due: { $lt: ctx.today }, status: { $in: openFollowUpStates } }, chased(ctx));
  return (all.length === 0 ? {} : { $and: all }) as Filter<FollowUp>;
}

export const followUpList = defineCommand({
  name: 'followup list',
  summary: 'The follow-ups you may see, the earliest date first',
  access: 'anyone',
  visibility: 'private',
  repeatable: true,
  publishable: ({ passed = '' }) => passed.length === 0,
  fields: listFields,
  async run(given, ctx) {
    const { page = 1, ...wanted } = given;
    if (wanted.roundtable !== undefined) await promisedAt(wanted.roundtable, undefined, ctx);
    const listing = {
      ...{ command: 'followup list', repository: ctx.records.followUps },
      item: (followUp: Seen<FollowUp>) => listedItem(followUp, ctx),
      filter: filterOf(given, ctx),
      sort: { due: 1, _id: 1 },
      none: message('followup.list.none'),
      counted: (count: number) => message('followup.list', { count }),
    } as const;
    return listPage(listing, wanted, page, ctx);
  },
});

export const followUpShow = defineCommand({
  name: 'followup show',
  summary: 'One follow-up in full',
  access: 'anyone',
  visibility: 'private',
  repeatable: true,
  publishable: () => true,
  fields: { followup: theFollowUp },
  run: ({ followup }, ctx) => showFollowUp(followup, ctx),
});

export async function showFollowUp(id: string, ctx: Context): Promise<Reply> {
  const followUp = await ctx.records.followUps.get(ctx.viewer, id);
  if (followUp === undefined) throw none(id, 'followup list');
  const status = message(`status.${followUp.status}`);
  const head = message('record.followup.line', { leads: named('delegation', followUp.leads), status });
  const around = await aroundLines(followUp, ctx);
  const lines = [head, ...followUpLines(followUp), ...around, ...(await insight(followUp, ctx))];
  return { text: message('record.title', { id, title: followUp.title }), lines, buttons: nextButtons(followUp, ctx) };
}

export const followUpCommands = [followUpAdd, followUpList, followUpShow, followUpUpdate, ...leadCommands];
