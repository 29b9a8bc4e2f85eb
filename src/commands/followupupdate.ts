/** `/followup update`: where something stands. Each state demands what it cannot be understood without. */
import { defineCommand } from '../command.ts';
import type { Context } from '../context.ts';
import { isUnderWay, isUntaken, taking, unanswered } from '../domain/followups.ts';
import { delegations } from '../domain/participants.ts';
import { type FollowUp, limits } from '../domain/records.ts';
import { choice, choices, type InputOf, text } from '../fields.ts';
import { type Message, message } from '../i18n/message.ts';
import { refuse } from '../refusal.ts';
import type { Reply } from '../reply.ts';
import { showFollowUp as showButton } from '../sessions/chasing.ts';
import type { Update } from '../store/port.ts';
import type { Seen } from '../store/records.ts';
import { named } from '../views.ts';
import { moved, undoButton } from './changes.ts';
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
import { leads as leadsIt } from './followupviews.ts';
import { command, none, ownerOnly } from './shared.ts';

const whose = { options: delegations, names: 'delegation', later: true } as const;

const updateFields = {
  followup: theFollowUp,
  status: choice({ label: 'Where it stands', aliases: ['state'], options: stateOptions }),
  note: text({ label: 'Note', position: 'rest', max: limits.note }),
  reason: text({
    ...{ label: 'Why', hint: 'For the leads and the coordinators', aliases: ['why'] },
    when: { field: 'status', is: ['blocked', 'dropped'] },
    max: limits.note,
  }),
  evidence: text({
    ...{ label: 'What shows that it is done', hint: 'Words or a link' },
    when: { field: 'status', is: ['done'] },
    max: limits.talk,
  }),
  who: text({
    ...{ label: 'Who has done it', aliases: ['by'] },
    when: { field: 'status', is: ['done by others'] },
    max: limits.note,
  }),
  due: { ...dueField, label: 'New date' },
  criterion: criterionField,
  links: linksField,
  ...roundtableFields,
  leads: choices({ ...whose, label: 'Who is asked to lead it', aliases: ['lead'] }),
  partners: choices({ ...whose, label: 'With whom', aliases: ['partner', 'with'] }),
} as const;
type Given = Omit<InputOf<typeof updateFields>, 'followup'>;

/** What a state cannot do without; a note says it as well. */
const demands = {
  blocked: ['reason', 'followup.need.reason'],
  dropped: ['reason', 'followup.need.reason'],
  done: ['evidence', 'followup.need.evidence'],
  'done by others': ['who', 'followup.need.who'],
} as const satisfies Partial<Record<FollowUp['status'], readonly ['reason' | 'evidence' | 'who', string]>>;

const demandOf = (status: FollowUp['status'] | undefined) =>
  status !== undefined && status in demands ? demands[status as keyof typeof demands] : undefined;

function missing({ status, note, ...given }: Given): Record<string, Message> {
  const demand = demandOf(status);
  if (demand === undefined || given[demand[0]] !== undefined || note !== undefined) return {};
  return { [demand[0]]: message(demand[1]) };
}

/** The fields that a side which does not lead it may give, and those that coordinators alone do. */
const ofSides: readonly string[] = ['note', 'links', 'roundtable', 'item'];
const ofCoordinators: readonly string[] = ['leads', 'partners'];
const forCoordinators: readonly string[] = ['proposed', 'not taken up'];

/** @throws Refusal where somebody else says that */
function mayGive(seen: Seen<FollowUp>, given: Given, ctx: Context): void {
  const { _id: id } = seen;
  if (!seen.mine && !seen.overseen) throw ownerOnly(id, seen.owner);
  const keys = Object.entries(given).flatMap(([key, value]) => (value === undefined ? [] : [key]));
  if (keys.length === 0) throw refuse('followup.nothing');
  if (seen.overseen) {
    waits(seen, given);
    return;
  }
  if (keys.some((key) => !ofSides.includes(key)) && !leadsIt(seen, ctx))
    throw refuse('followup.leads', { leads: named('delegation', seen.leads) });
  if (keys.some((key) => ofCoordinators.includes(key)) || forCoordinators.includes(given.status ?? ''))
    throw refuse('followup.leads.coordinators', { show: command('followup show', id) });
}

/** That a lead has begun is the lead's to say: a coordinator notes what it answered. */
function waits({ _id: id, status, leads }: Seen<FollowUp>, given: Given): void {
  const begins = given.status !== undefined && given.status !== 'proposed' && isUnderWay({ status: given.status });
  if (begins && isUntaken({ status }) && given.leads === undefined && leads.length > 0)
    throw refuse('followup.relay.instead', { id, relay: command('followup relay', id) });
}

/** What a state keeps of why, what shows it and who did it; what belonged to the former state goes. */
function stateOf({ status, note, reason, evidence, who }: Given) {
  const demand = demandOf(status);
  const said = { reason, evidence, who };
  const instead = demand !== undefined && said[demand[0]] === undefined;
  const kept = { ...said, ...(instead && { [demand[0]]: note }) };
  const $set = {
    ...(status && { status }),
    ...(kept.reason && { reason: kept.reason }),
    ...(kept.evidence && { evidence: kept.evidence }),
    ...(kept.who && { doneBy: kept.who }),
    ...(note && !instead && { note }),
  };
  const old = { reason: kept.reason, evidence: kept.evidence, doneBy: kept.who };
  const gone = status === undefined ? [] : Object.entries(old).filter(([, value]) => value === undefined);
  return { $set, $unset: Object.fromEntries(gone.map(([key]) => [key, true as const])) };
}

async function timeOf({ due }: Given, ctx: Context) {
  if (due === undefined) return { $set: {}, $unset: {} };
  const time = await timed(due, ctx.today, ctx);
  const gone = (['due', 'session', 'after'] as const).filter((key) => time[key] === undefined);
  return { $set: time, $unset: Object.fromEntries(gone.map((key) => [key, true as const])) };
}

async function placeOf(followUp: FollowUp, { roundtable, item }: Given, ctx: Context) {
  const id = roundtable ?? followUp.roundtable;
  if (roundtable === undefined && item === undefined) return {};
  if (id === undefined) throw refuse('followup.item.alone');
  await promisedAt(id, item, ctx);
  const { stands = [] } = followUp;
  return { roundtable: id, ...(item && { item }), ...(!stands.includes(id) && { stands: [...stands, id] }) };
}

/** Other leads are asked; who leads it already stays the one who took it. */
function ledAnew(followUp: FollowUp, { leads, partners, status }: Given, ctx: Context): Partial<FollowUp> {
  if (status === 'proposed' && leads === undefined) return { taken: [], declined: [], proposedAt: ctx.now };
  if (leads === undefined && partners === undefined) return {};
  const [lead, beside] = [[...(leads ?? followUp.leads)], [...(partners ?? followUp.partners)]];
  const former = [...followUp.leads, ...followUp.partners];
  const owners = [...new Set([...lead, ...beside, ...followUp.owners.filter((each) => !former.includes(each))])];
  if (leads === undefined) return { partners: beside, owners };
  const taken = (followUp.taken ?? []).filter(({ delegation }) => lead.includes(delegation));
  const asked = { leads: lead, partners: beside, owners, taken, declined: [], proposedAt: ctx.now };
  return taken.length === 0 && isUnderWay(followUp) ? { ...asked, status: 'proposed' } : asked;
}

/** A lead that says where it stands takes the lead with that. */
function takenWith(followUp: FollowUp, { status }: Given, ctx: Context): Partial<FollowUp> {
  const delegation = ctx.person?.delegation ?? '';
  if (status === undefined || status === 'dropped' || !unanswered(followUp).includes(delegation)) return {};
  return taking(followUp, { delegation, at: ctx.now }) ?? {};
}

async function updateOf(followUp: FollowUp, given: Given, ctx: Context): Promise<Update<FollowUp>> {
  const [state, time] = [stateOf(given), await timeOf(given, ctx)];
  const { criterion, links } = given;
  const $set = {
    ...ledAnew(followUp, given, ctx),
    ...takenWith(followUp, given, ctx),
    ...state.$set,
    ...time.$set,
    ...(await placeOf(followUp, given, ctx)),
    ...(criterion && { criterion }),
    ...(links && { links: linksOf(links) ?? [] }),
  };
  return { $set, $unset: { ...state.$unset, ...time.$unset } } as Update<FollowUp>;
}

async function run({ followup: id, ...given }: InputOf<typeof updateFields>, ctx: Context): Promise<Reply> {
  const seen = await ctx.records.followUps.get(ctx.viewer, id);
  const found = await ctx.records.followUps.whole.get(id);
  if (seen === undefined || found === undefined) throw none(id, 'followup list');
  mayGive(seen, given, ctx);
  const update = await updateOf(found, given, ctx);
  const written = await ctx.records.followUps.change(id, found.version, update, ctx.now, ctx.hand);
  if (written === undefined) throw await moved(id, seen.version, ctx);
  await ctx.sessions.place(id, ctx.now);
  if (given.leads !== undefined || given.status === 'proposed') await ctx.sessions.proposed(written, ctx.now);
  const text = message(given.status === undefined ? 'followup.changed' : 'followup.updated', {
    ...{ id, status: message(`status.${written.status}`) },
  });
  // whoever undoes it undoes the state that they gave, not where it was put for that
  return { tone: 'good', text, buttons: [showButton(id), undoButton(written)] };
}

export const followUpUpdate = defineCommand({
  name: 'followup update',
  summary: 'Say where a follow-up stands',
  access: ['delegate', 'coordinator', 'secretariat'],
  visibility: 'private',
  form: true,
  fields: updateFields,
  check: ({ followup: _followup, ...given }, today) => ({ ...checkGiven(given, today), ...missing(given) }),
  run,
});
