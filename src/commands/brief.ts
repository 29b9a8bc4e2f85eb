/** The brief of a delegation: what waits for it, what it needs and offers, and what it takes forward. */
import { defineCommand } from '../command.ts';
import type { Context } from '../context.ts';
import { giveOwnDigest, ownDigestTold } from '../digest/own.ts';
import { isSetAside } from '../domain/freshness.ts';
import { type Need, type Offer, openFollowUpStates, openNeedStates, openOfferStates } from '../domain/records.ts';
import { type Key, type Message, message } from '../i18n/message.ts';
import { matchItem } from '../matchviews.ts';
import type { Item, Reply } from '../reply.ts';
import type { SeenMatch } from '../store/matches.ts';
import { type Person, viewerOf } from '../store/people.ts';
import type { Seen } from '../store/records.ts';
import { followUpItem, needItem, offerItem } from '../views.ts';
import { command, speaker } from './shared.ts';

/** Most records of one section: a first screen is read on a phone. */
const most = 3;
const openNeeds = { status: { $in: [...openNeedStates, 'to be confirmed'] } } as const;
const openOffers = { status: { $in: [...openOfferStates, 'held'] } } as const;
const underWay = { status: { $in: openFollowUpStates } } as const;
const newest = { sort: { createdAt: -1, _id: 1 } } as const;

/** The context of somebody whose standing has just changed. */
export const as = (person: Person, ctx: Context): Context => ({ ...ctx, person, viewer: viewerOf(person, ctx.now) });

/** What is the delegation's own and open, and the suggestions and asks it is a side of. */
export async function ofDelegation(own: string, ctx: Context) {
  const { needs, offers, followUps, matches } = ctx.records;
  const sides = { $or: [{ requester: own }, { provider: own }], state: { $in: ['suggested', 'asked'] as const } };
  const [ofNeeds, ofOffers, ofFollowUps, found] = await Promise.all([
    needs.list(ctx.viewer, { owners: own, ...openNeeds }, newest),
    offers.list(ctx.viewer, { owners: own, ...openOffers }, newest),
    followUps.list(ctx.viewer, { owners: own, ...underWay }, { sort: { due: 1, _id: 1 } }),
    matches.list(ctx.viewer, sides),
  ]);
  const toAnswer = found.filter(({ state, side }) => state === 'asked' && side === 'provider');
  const questions = found.filter(isQuestion);
  const suggested = found.filter(({ state }) => state === 'suggested').length;
  return { needs: ofNeeds, offers: ofOffers, followUps: ofFollowUps, toAnswer, questions, suggested };
}

/** The provider asked last, and the one who asked for the introduction has not answered. */
const isQuestion = ({ state, side, inside }: SeenMatch) =>
  state === 'asked' && side === 'requester' && inside?.talk?.at(-1)?.by === 'provider';

/** Nobody of the delegation has confirmed it, or not for so long that it does not count. */
export const isToConfirm = (record: Seen<Need> | Seen<Offer>) => record.reported === true || isSetAside(record);

export type Found = Awaited<ReturnType<typeof ofDelegation>>;

export function counted({ needs, offers, suggested, toAnswer, questions }: Found): Message[] {
  const counts = {
    needs: message('status.needs', { count: needs.length }),
    offers: message('status.offers', { count: offers.length }),
    matches: message('home.matches', { count: suggested }),
  };
  const waits = toAnswer.length + questions.length > 0 || [...needs, ...offers].some(isToConfirm);
  return [message('home.mine', counts), message(waits ? 'home.waiting' : 'home.nothing')];
}

type Heading = Extract<Key, 'brief.needs' | 'brief.offers' | 'brief.followups'>;

/** A few records under their heading, and how many more there are; nothing when there is none. */
export function section<R>(heading: Heading, all: readonly R[], item: (record: R) => Item, list: string): Item[] {
  if (all.length === 0) return [];
  const rest = all.length - most;
  const more = rest > 0 ? [{ title: message('digest.more', { count: rest, command: command(list) }) }] : [];
  const shown = all.slice(0, most).map(item);
  return [{ title: message(heading), heading: true }, ...shown, ...more];
}

/** Without its buttons: to be read. */
const bare =
  <R>(item: (record: R) => Item) =>
  (record: R): Item => ({ ...item(record), buttons: [] });

/** The brief of the delegation that the speaker of the context speaks for. */
export async function brief(own: string, ctx: Context): Promise<Required<Pick<Reply, 'lines' | 'items'>>> {
  const found = await ofDelegation(own, ctx);
  const items = [
    ...[...found.toAnswer, ...found.questions].slice(0, most).map((match) => matchItem(match)),
    ...section('brief.needs', found.needs, bare(needItem), 'need list'),
    ...section('brief.offers', found.offers, bare(offerItem), 'offer list'),
    ...section('brief.followups', found.followUps, bare(followUpItem), 'followup list'),
  ];
  return { lines: counted(found), items };
}

/** The first screen of somebody newly recognised: the brief of their delegation, and the digest that comes to them from now on. */
export async function firstScreen(text: Message, person: Person, ctx: Context): Promise<Reply> {
  const next = command(person.role === 'observer' ? 'offer add' : person.role === 'delegate' ? 'need add' : 'wg');
  const footer = [message('profile.next', { add: next })];
  if (person.delegation === undefined) return { tone: 'good', text, footer };
  const own = ownDigestTold(await giveOwnDigest(ctx.records, person, ctx.now, ctx.who));
  const { lines, items } = await brief(person.delegation, as(person, ctx));
  return { tone: 'good', text, lines: [...lines, ...own.lines], items, footer, buttons: own.buttons };
}

export const wgBrief = defineCommand({
  name: 'wg brief',
  summary: 'The brief of your delegation: what waits for it, its needs, offers and follow-ups',
  access: ['delegate', 'observer'],
  visibility: 'private',
  repeatable: true,
  fields: {},
  async run(_input, ctx): Promise<Reply> {
    const { delegation } = speaker(ctx);
    const text = message('brief.title', { delegation: { name: 'delegation', id: delegation } });
    return { text, ...(await brief(delegation, ctx)) };
  },
});
