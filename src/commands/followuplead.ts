/** Who takes the lead: a press of a lead delegation, *Not us* with a reason that stays private, or what a coordinator was told by mail. */
import { defineCommand } from '../command.ts';
import type { Context } from '../context.ts';
import { type Answer, declining, isUnderWay, taking, unanswered } from '../domain/followups.ts';
import { delegations } from '../domain/participants.ts';
import { type FollowUp, limits } from '../domain/records.ts';
import { oversees } from '../domain/visibility.ts';
import { choice, text } from '../fields.ts';
import { message } from '../i18n/message.ts';
import { type Refusal, refuse } from '../refusal.ts';
import type { Reply } from '../reply.ts';
import { showFollowUp as showButton, updateFollowUp } from '../sessions/chasing.ts';
import { named } from '../views.ts';
import { undoButton } from './changes.ts';
import { theFollowUp } from './followupfields.ts';
import { command, howField, nameOf, none, speaker } from './shared.ts';

type Act = 'take' | 'decline';
interface Given extends Answer {
  readonly reason?: string;
}

/** As it stands, where the speaker may see it. @throws Refusal */
async function mustSee(id: string, ctx: Context): Promise<FollowUp> {
  const seen = await ctx.records.followUps.get(ctx.viewer, id);
  const found = await ctx.records.followUps.whole.get(id);
  if (seen === undefined || found === undefined) throw none(id, 'followup list');
  return found;
}

/** @throws Refusal where that delegation is not asked, or there is nothing left to lead */
function mustBeAsked(followUp: FollowUp, delegation: string): void {
  const { _id: id, status, leads } = followUp;
  if (!leads.includes(delegation)) throw refuse('followup.notasked', { id, show: command('followup show', id) });
  if (!isUnderWay(followUp) && status !== 'not taken up')
    throw refuse('followup.ended', { id, status: message(`status.${status}`) });
}

/** Writes an answer on the version that was read; somebody who was quicker is not written over. `already` says that it was given. */
async function answer(id: string, act: Act, given: Given, already: () => Refusal, ctx: Context): Promise<FollowUp> {
  for (;;) {
    const followUp = await mustSee(id, ctx);
    mustBeAsked(followUp, given.delegation);
    const $set = act === 'take' ? taking(followUp, given) : declining(followUp, given);
    if ($set === undefined) throw already();
    const written = await ctx.records.followUps.change(id, followUp.version, { $set }, ctx.now, ctx.hand);
    if (written === undefined) continue;
    // what was not taken up goes on with the others from now on
    await ctx.sessions.place(id, ctx.now);
    if (act === 'decline') await tellNoLead(written, ctx);
    return written;
  }
}

/** Nobody is left whom it was proposed to: coordinators find another lead, or drop it. */
async function tellNoLead(followUp: FollowUp, { notices, now }: Context): Promise<void> {
  const { _id: id, version, taken = [] } = followUp;
  if (taken.length > 0 || unanswered(followUp).length > 0) return;
  const reply = { text: message('notice.nolead', { id }), buttons: [updateFollowUp(id), showButton(id)] };
  await notices.coordinators(`${id}|nolead|${version}`, reply, now, (viewer) => oversees(viewer, followUp));
}

const update = (id: string) => command('followup update', id);

export const followUpTake = defineCommand({
  name: 'followup take',
  summary: 'Take the lead of a follow-up for your delegation',
  aliases: ['lead'],
  access: ['delegate'],
  visibility: 'private',
  fields: { followup: theFollowUp },
  async run({ followup: id }, ctx): Promise<Reply> {
    const { delegation } = speaker(ctx);
    const already = () => refuse('followup.taken.already', { id, update: update(id) });
    const written = await answer(id, 'take', { delegation, at: ctx.now }, already, ctx);
    const buttons = [updateFollowUp(id), showButton(id), undoButton(written)];
    return { tone: 'good', text: message('followup.taken', { id }), buttons };
  },
});

export const followUpDecline = defineCommand({
  name: 'followup decline',
  summary: 'Say that a follow-up is not for your delegation; why, only coordinators read',
  aliases: ['not-us'],
  access: ['delegate'],
  visibility: 'private',
  form: true,
  fields: {
    followup: theFollowUp,
    reason: text({ label: 'Why', hint: 'Read by coordinators alone', position: 'rest', max: limits.note }),
  },
  async run({ followup: id, reason }, ctx): Promise<Reply> {
    const { delegation } = speaker(ctx);
    const already = () => refuse('followup.declined.already', { id, update: update(id) });
    await answer(id, 'decline', { delegation, at: ctx.now, ...(reason && { reason }) }, already, ctx);
    return { tone: 'good', text: message('followup.declined', { id }) };
  },
});

/** Whose answer it is: of the only one who has not answered where that was left out. @throws Refusal */
function whose(followUp: FollowUp, delegation: string | undefined): string {
  const open = unanswered(followUp);
  const [only] = open.length > 0 ? open : followUp.leads;
  const several = (open.length > 0 ? open : followUp.leads).length > 1;
  if (delegation !== undefined) return delegation;
  if (only === undefined || several)
    throw refuse('followup.relay.whose', { id: followUp._id, leads: named('delegation', followUp.leads) });
  return only;
}

const acts = [
  { value: 'take', label: 'They take the lead', also: ['takes', 'lead'] },
  { value: 'decline', label: 'It is not for them', also: ['declines', 'not'] },
] as const;

export const followUpRelay = defineCommand({
  name: 'followup relay',
  summary: 'Note what a lead delegation answered elsewhere, and how',
  access: ['coordinator', 'secretariat'],
  visibility: 'private',
  form: true,
  fields: {
    followup: theFollowUp,
    act: choice({ label: 'What they said', required: true, options: acts, position: 'word' }),
    delegation: choice({
      ...{ label: 'Whose answer', hint: 'Left out, of the only one that has not answered' },
      ...{ aliases: ['for', 'state'], options: delegations, names: 'delegation' },
    }),
    how: howField,
    reason: text({ label: 'Why', hint: 'Where it is not for them', aliases: ['why'], max: limits.note }),
  },
  async run({ followup: id, act, delegation: given, how, reason }, ctx): Promise<Reply> {
    const followUp = await mustSee(id, ctx);
    if (!oversees(ctx.viewer, followUp)) throw refuse('followup.relay.scope');
    const delegation = whose(followUp, given);
    const already = () =>
      refuse('followup.relay.already', {
        ...{ id, delegation: nameOf(delegation), show: command('followup show', id) },
      });
    const said = { delegation, at: ctx.now, by: ctx.person?._id ?? '', how };
    const written = await answer(id, act, { ...said, ...(act === 'decline' && reason && { reason }) }, already, ctx);
    const text = message(act === 'take' ? 'notice.taken.relayed' : 'notice.declined.relayed', { id });
    const notice = { text, buttons: act === 'take' ? [showButton(id)] : [] };
    await ctx.notices.speakers(delegation, `${id}|relayed|${written.version}`, notice, ctx.now);
    const done = message(`followup.relay.done.${act}`, { id, delegation: nameOf(delegation), how });
    return { tone: 'good', text: done, buttons: [showButton(id), undoButton(written)] };
  },
});

export const leadCommands = [followUpTake, followUpDecline, followUpRelay];
