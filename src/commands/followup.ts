/** `/followup`: what a roundtable said will be taken forward, by whom and by when. */
import { defineCommand } from '../command.ts';
import type { Context } from '../context.ts';
import { delegations } from '../domain/participants.ts';
import { type FollowUp, followUpStates, limits, openFollowUpStates } from '../domain/records.ts';
import { oversees } from '../domain/visibility.ts';
import { choice, choices, day, flag, record, text } from '../fields.ts';
import { message } from '../i18n/message.ts';
import { refuse } from '../refusal.ts';
import type { Button, Reply } from '../reply.ts';
import type { Seen } from '../store/records.ts';
import { followUpItem, followUpLines, named } from '../views.ts';
import { moved, undoButton } from './changes.ts';
import { insight } from './insight.ts';
import { listPage } from './listing.ts';
import { fields, none, ownerOnly } from './shared.ts';
import { checkSource, messageFields, sourceOf } from './source.ts';
import { followUpPrefill } from './understood.ts';

const theFollowUp = record({ label: 'Follow-up', required: true, prefixes: 'F', position: 'word' });
const states = followUpStates.map((state) => ({ value: state, label: state.charAt(0).toUpperCase() + state.slice(1) }));
/** No attribution by region here: the leads of a follow-up are its substance. */
const followUpVisibilities = [
  { value: 'closed', label: 'Coordinators and leads', also: ['coordinators', 'private'] },
  { value: 'group', label: 'Group' },
  { value: 'public', label: 'Public' },
] as const;

export const followUpAdd = defineCommand({
  name: 'followup add',
  summary: 'Log what will be taken forward, who leads and by when',
  access: ['delegate', 'coordinator', 'secretariat'],
  visibility: 'private',
  form: true,
  fields: {
    title: text({ label: 'What will be done?', required: true, position: 'rest', max: limits.title }),
    leads: choices({
      label: 'Who takes the lead',
      required: true,
      aliases: ['lead'],
      options: delegations,
      names: 'delegation',
    }),
    due: day({ label: 'By when', hint: 'A date such as 2027-06-01' }),
    partners: choices({
      ...{ label: 'With whom', aliases: ['partner', 'with'], later: true },
      ...{ options: delegations, names: 'delegation' },
    }),
    criterion: text({ label: 'Done when', aliases: ['done'], later: true, max: limits.note }),
    visibility: choice({ label: 'Who may see it', aliases: ['see'], options: followUpVisibilities }),
    ...messageFields,
  },
  check: ({ due, ...said }, today) => ({
    due: due !== undefined && due < today ? message('need.past') : undefined,
    ...checkSource(said, today),
  }),
  prefill: followUpPrefill,
  async run({ leads, partners = [], visibility = 'closed', source, words, said, ...rest }, ctx) {
    const own = ctx.person?.delegation;
    const others = leads.some((lead) => lead !== own) && !oversees(ctx.viewer, { owners: leads });
    if (visibility === 'public' && others) throw refuse('followup.public');
    const owners = [...new Set([...leads, ...partners, ...(own === undefined ? [] : [own])])];
    const status = own !== undefined && leads.includes(own) ? ('open' as const) : ('proposed' as const);
    const guard = { owners, visibility, stakeholders: false, loggedBy: ctx.person?._id ?? '' };
    const from = sourceOf({ source, words, said });
    const draft = { ...rest, ...guard, leads: [...leads], partners: [...partners], status, source: from };
    return added(await ctx.records.followUps.add(draft, ctx.now, ctx.hand));
  },
});

function added(followUp: FollowUp): Reply {
  const { _id: id, title, leads, status } = followUp;
  const update = { command: 'followup update', rest: `${id} status:open` };
  const proposed = message('followup.proposed', { leads: named('delegation', leads), update });
  const lines = status === 'proposed' ? [proposed] : [];
  const buttons = [...buttonsOf(id), undoButton(followUp)];
  return { tone: 'good', text: message('followup.added', { id, title }), lines, buttons };
}

function buttonsOf(id: string): Button[] {
  const values = { followup: id };
  return [{ label: message('button.show', { id }), command: 'followup show', values }];
}

export const followUpList = defineCommand({
  name: 'followup list',
  summary: 'The follow-ups you may see, the earliest date first',
  access: 'anyone',
  visibility: 'private',
  repeatable: true,
  publishable: () => true,
  fields: {
    delegation: fields.delegation,
    closed: flag({ label: 'Also those that are done or dropped' }),
    page: fields.page,
  },
  run({ page = 1, ...given }, ctx) {
    const open = given.closed ? {} : { status: { $in: openFollowUpStates } };
    const listing = {
      ...{ command: 'followup list', repository: ctx.records.followUps, item: followUpItem },
      filter: { ...open, ...(given.delegation === undefined ? {} : { leads: given.delegation }) },
      sort: { due: 1, _id: 1 },
      none: message('followup.list.none'),
      counted: (count: number) => message('followup.list', { count }),
    } as const;
    return listPage(listing, given, page, ctx);
  },
});

async function mustSee(id: string, ctx: Context): Promise<Seen<FollowUp>> {
  const followUp = await ctx.records.followUps.get(ctx.viewer, id);
  if (followUp === undefined) throw none(id, 'followup list');
  return followUp;
}

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
  const followUp = await mustSee(id, ctx);
  const status = message(`status.${followUp.status}`);
  const head = message('record.followup.line', { leads: named('delegation', followUp.leads), status });
  const lines = [head, ...followUpLines(followUp), ...(await insight(followUp, ctx))];
  return { text: message('record.title', { id, title: followUp.title }), lines };
}

export const followUpUpdate = defineCommand({
  name: 'followup update',
  summary: 'Say where a follow-up stands',
  access: ['delegate', 'coordinator', 'secretariat'],
  visibility: 'private',
  form: true,
  fields: {
    followup: theFollowUp,
    status: choice({ label: 'Where it stands', options: states }),
    due: day({ label: 'New date', hint: 'A date such as 2027-06-01' }),
    note: text({ label: 'Note', position: 'rest', max: limits.note }),
  },
  check: ({ due }, today) => ({ due: due !== undefined && due < today ? message('need.past') : undefined }),
  async run({ followup: id, status, due, note }, ctx) {
    const seen = await mustSee(id, ctx);
    if (!seen.mine && !seen.overseen) throw ownerOnly(id, seen.owner);
    if (status === undefined && due === undefined && note === undefined) throw refuse('followup.nothing');
    const leads = seen.overseen || seen.leads.includes(ctx.person?.delegation ?? '');
    if ((status ?? due) !== undefined && !leads)
      throw refuse('followup.leads', { leads: named('delegation', seen.leads) });
    const update = { $set: { ...(status && { status }), ...(due && { due }), ...(note && { note }) } };
    const written = await ctx.records.followUps.change(id, seen.version, update, ctx.now, ctx.hand);
    if (written === undefined) throw await moved(id, seen.version, ctx);
    const text = message('followup.updated', { id, status: message(`status.${written.status}`) });
    return { tone: 'good', text, buttons: [...buttonsOf(id), undoButton(written)] };
  },
});

export const followUpCommands = [followUpAdd, followUpList, followUpShow, followUpUpdate];
