/** How a follow-up looks in full: who leads it and who answered what, where it was promised, and whose date has passed. */
import type { Context } from '../context.ts';
import { isPassed, isUnderWay, isUntaken, unanswered } from '../domain/followups.ts';
import type { FollowUp } from '../domain/records.ts';
import { type Message, message } from '../i18n/message.ts';
import type { Button, Item } from '../reply.ts';
import { answers, relayFollowUp, updateFollowUp } from '../sessions/chasing.ts';
import type { Seen } from '../store/records.ts';
import { followUpItem, named } from '../views.ts';
import { nameOf } from './shared.ts';

type Shown = Seen<FollowUp>;

/** Whether the reader's delegation leads it. */
export const leads = ({ leads: all, mine }: Pick<Shown, 'leads' | 'mine'>, ctx: Pick<Context, 'person'>): boolean =>
  mine && all.includes(ctx.person?.delegation ?? '');

/** That its date has passed is for coordinators and those who lead it. */
export const passedLines = (followUp: Shown, ctx: Pick<Context, 'person' | 'today'>): Message[] =>
  isPassed(followUp, ctx.today) && (followUp.overseen || leads(followUp, ctx)) ? [message('record.passed')] : [];

/** One of a list. */
export function listedItem(followUp: Shown, ctx: Pick<Context, 'person' | 'today'>): Item {
  const item = followUpItem(followUp);
  return { ...item, lines: [...(item.lines ?? []), ...passedLines(followUp, ctx)] };
}

/** What whoever reads it can do next. */
export function nextButtons(followUp: Shown, ctx: Pick<Context, 'person'>): Button[] {
  const { _id: id } = followUp;
  if (!isUnderWay(followUp) && followUp.status !== 'not taken up') return [];
  const open = unanswered(followUp);
  const ours = leads(followUp, ctx) && (isUntaken(followUp) || open.includes(ctx.person?.delegation ?? ''));
  if (ours) return open.includes(ctx.person?.delegation ?? '') ? answers(id) : answers(id).slice(0, 1);
  const relay = followUp.overseen && open.length > 0 ? [relayFollowUp(id)] : [];
  return followUp.overseen || followUp.mine ? [updateFollowUp(id), ...relay] : relay;
}

type Told = NonNullable<Shown['declined']>[number];

/** Who passed an answer on, by name; they may have left. */
async function relayed(answer: Told, key: 'record.taken.relayed' | 'record.declined.relayed', ctx: Context) {
  const name = (await ctx.records.people.get(answer.by ?? ''))?.name ?? message('hand.left');
  const { delegation, how = '', at } = answer;
  return message(key, { delegation: nameOf(delegation), name, how, at: { at: at.toISOString() } });
}

async function declinedLine(answer: Told, ctx: Context): Promise<Message[]> {
  const { delegation, reason, how } = answer;
  const who = { delegation: nameOf(delegation) };
  const said =
    reason === undefined ? message('record.declined', who) : message('record.declined.reason', { ...who, reason });
  return how === undefined ? [said] : [said, await relayed(answer, 'record.declined.relayed', ctx)];
}

/** Who takes the lead, and for coordinators who has not answered, and for each what it said. */
async function answerLines(followUp: Shown, ctx: Context): Promise<Message[]> {
  const { taken = [], declined = [], overseen } = followUp;
  const direct = taken.filter(({ how }) => how === undefined).map(({ delegation }) => delegation);
  const open = overseen && (isUnderWay(followUp) || isUntaken(followUp)) ? unanswered(followUp) : [];
  const others = await Promise.all(
    taken.filter(({ how }) => how !== undefined).map((answer) => relayed(answer, 'record.taken.relayed', ctx)),
  );
  return [
    ...(direct.length === 0 ? [] : [message('record.taken', { delegations: named('delegation', direct) })]),
    ...others,
    ...(open.length === 0 ? [] : [message('record.unanswered', { delegations: named('delegation', open) })]),
    ...(await Promise.all(declined.map((answer) => declinedLine(answer, ctx)))).flat(),
  ];
}

/** Where it was promised and on whose list it stands, as far as the reader knows of these roundtables. */
async function roundtableLines({ roundtable, item, stands = [] }: Shown, ctx: Context): Promise<Message[]> {
  const wanted = [...new Set([...(roundtable === undefined ? [] : [roundtable]), ...stands])];
  if (wanted.length === 0) return [];
  const found = await ctx.records.roundtables.list(ctx.viewer, { _id: { $in: wanted } });
  const origin = found.find(({ _id }) => _id === roundtable);
  const title = origin?.agenda.find(({ no }) => no === item)?.title;
  const seen = stands.filter((id) => found.some(({ _id }) => _id === id));
  const promised =
    origin === undefined
      ? []
      : item === undefined || title === undefined
        ? [message('record.roundtable', { roundtable: origin._id })]
        : [message('record.roundtable.item', { roundtable: origin._id, item, title })];
  const more = seen.length > 1 || (seen.length === 1 && seen[0] !== origin?._id);
  return [...promised, ...(more ? [message('record.stands', { roundtables: { list: seen } })] : [])];
}

/** The lines of one follow-up beside its own fields. */
export async function aroundLines(followUp: Shown, ctx: Context): Promise<Message[]> {
  return [
    ...passedLines(followUp, ctx),
    ...(await answerLines(followUp, ctx)),
    ...(await roundtableLines(followUp, ctx)),
  ];
}
