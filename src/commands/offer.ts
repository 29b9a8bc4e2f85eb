/** `/offer`: what a delegation or organisation offers. */
import { defineCommand } from '../command.ts';
import type { Context } from '../context.ts';
import { turnOn } from '../domain/offers.ts';
import { type Match, type Offer, openOfferStates } from '../domain/records.ts';
import { pillarsOf } from '../domain/taxonomy.ts';
import { record } from '../fields.ts';
import { type Message, message } from '../i18n/message.ts';
import { matchItem } from '../matchviews.ts';
import { aboutMatch } from '../notices.ts';
import { refuse } from '../refusal.ts';
import type { Button, Reply } from '../reply.ts';
import type { Seen } from '../store/records.ts';
import { day, offerItem, offerLines, ownerMessage, visibilityLines } from '../views.ts';
import { moved, undoButton } from './changes.ts';
import { checkLength, fitted, logging, theDraft } from './drafting.ts';
import { freshButtons } from './fresh.ts';
import { beginning, releaseButton, tellHeld } from './held.ts';
import { confirmButton, insight } from './insight.ts';
import { listFields, listPage, narrowed, notOwn } from './listing.ts';
import { checkOffer, offerFields, offerTitle } from './offerfields.ts';
import { carersOf, command, none, ownOnly, speaker, toldTopics, unnamedOf } from './shared.ts';
import { askSimilar } from './similar.ts';
import { checkSource, messageFields, sourceOf } from './source.ts';
import { askTopic, prefill, topicButtons, typedValues } from './understood.ts';

const theOffer = record({ label: 'Offer', required: true, prefixes: 'O', position: 'word' });

export const offerAdd = defineCommand({
  name: 'offer add',
  summary: 'Log what your delegation or organisation offers',
  access: ['delegate', 'observer'],
  visibility: 'private',
  form: true,
  fields: { ...offerFields, ...messageFields, title: offerTitle, draft: theDraft },
  check: (given, today) => ({ ...checkOffer(given, today), ...checkSource(given, today), title: checkLength(given) }),
  prefill: prefill('offer'),
  async run(typed, ctx) {
    const { delegation, _id, role } = speaker(ctx);
    if (role === 'observer') await observerLimits(typed.cost, delegation, ctx);
    const { draft: from, ...input } = fitted(typed);
    if (input.topics === undefined) return askTopic('offer', typedValues({ ...input, draft: from }), ctx);
    const topics = toldTopics(input.topics);
    const { offers: seenBy = 'group', observers = true } = ctx.settings.now();
    const { topics: _topics, eligible = [], visibility = seenBy, stakeholders = observers, until, ...more } = input;
    const { audience = [], modality = [], languages = [], source, words, said, ...rest } = more;
    const lists = { topics, eligible: [...eligible], audience: [...audience], modality: [...modality] };
    const standing = await beginning(role, delegation, visibility, ctx);
    const guard = { owners: [delegation], ...standing, stakeholders, loggedBy: _id };
    const derived = { languages: [...languages], pillars: [...pillarsOf(topics)], to: until };
    const draft = { ...rest, ...lists, ...guard, ...derived, source: sourceOf({ source, words, said }) };
    const dated = { ...draft, ...turnOn(draft, ctx.today) };
    const like = await askSimilar('offer', draft, typedValues(typed), 'offer add', ctx);
    if (like !== undefined) return like;
    const offer = await logging(from, ctx, () => ctx.records.offers.add(dated, ctx.now, ctx.hand));
    if (offer.status === 'held') await tellHeld(offer, ctx);
    await tellOwners(await ctx.exchange.offerWritten(offer, ctx.now), ctx);
    return added(offer, ctx);
  },
});

/** Observers say what an offer costs the beneficiary, and have at most five open ones. */
async function observerLimits(cost: string | undefined, delegation: string, ctx: Context): Promise<void> {
  if (cost === undefined) throw refuse('offer.cost');
  const open = await ctx.records.offers.count(ctx.viewer, {
    owners: delegation,
    status: { $in: [...openOfferStates, 'held'] },
  });
  if (open >= 5) throw refuse('offer.five', { close: command('offer close') });
}

/** Whose need a new offer fits is told in private: once a day for each need, with no word of it. */
export async function tellOwners(matches: readonly Match[], ctx: Context): Promise<void> {
  for (const { need, short, requester } of matches) {
    const owner = { kind: 'person', role: 'delegate', delegation: requester } as const;
    if ((await ctx.records.matches.get(owner, short)) === undefined) continue;
    const reply = aboutMatch(message('notice.suggested', { match: short, need }), short);
    await ctx.notices.speakers(requester, `${need}|suggested|${ctx.today}`, reply, ctx.now);
  }
}

async function added(offer: Offer, ctx: Context): Promise<Reply> {
  const seen = await mustSee(offer._id, ctx);
  const found = await ctx.records.matches.list(ctx.viewer, { offer: offer._id, state: 'suggested' });
  const some = found.length === 0 ? [] : [message('offer.suggested', { count: found.length })];
  const who = visibilityLines(seen, unnamedOf(offer.owners[0] ?? ''), await carersOf(offer, ctx));
  const next = message(offer.status === 'held' ? 'offer.held' : 'offer.waiting');
  const planned = offer.status === 'planned' ? [message('offer.planned', { day: day(offer.opens ?? '') })] : [];
  const lines: Message[] = [...who, ...planned, next, ...some];
  const items = found.slice(0, 5).map((match) => matchItem(match));
  const text = message('offer.added', { id: offer._id, title: offer.title });
  return { tone: 'good', text, lines, items, buttons: [...ownButtons(offer._id), undoButton(offer)] };
}

function ownButtons(id: string): Button[] {
  const values = { offer: id };
  return [
    { label: message('button.edit', { id }), command: 'offer edit', values },
    { label: message('button.close', { id }), command: 'offer close', values, weight: 'careful' },
  ];
}

async function mustSee(id: string, ctx: Context): Promise<Seen<Offer>> {
  const offer = await ctx.records.offers.get(ctx.viewer, id);
  if (offer === undefined) throw none(id, 'offer list');
  return offer;
}

export const offerList = defineCommand({
  name: 'offer list',
  summary: 'The offers you may see, newest first',
  access: 'anyone',
  visibility: 'private',
  repeatable: true,
  publishable: notOwn,
  fields: listFields,
  run({ page = 1, ...given }, ctx) {
    const open = given.closed ? {} : { status: { $in: [...openOfferStates, 'held'] as const } };
    const listing = {
      ...{ command: 'offer list', repository: ctx.records.offers, item: offerItem, none: message('offer.list.none') },
      filter: { ...open, ...narrowed(given.topics, given.mine, ctx) },
      sort: { createdAt: -1, _id: 1 },
      counted: (count: number) => message('offer.list', { count }),
    } as const;
    return listPage(listing, given, page, ctx);
  },
});

export const offerShow = defineCommand({
  name: 'offer show',
  summary: 'One offer in full',
  access: 'anyone',
  visibility: 'private',
  repeatable: true,
  publishable: () => true,
  fields: { offer: theOffer },
  run: ({ offer }, ctx) => showOffer(offer, ctx),
});

/** Its own delegation may still close it. */
const isOpen = ({ status }: Pick<Offer, 'status'>) => [...openOfferStates, 'held'].some((state) => state === status);

export async function showOffer(id: string, ctx: Context): Promise<Reply> {
  const offer = await mustSee(id, ctx);
  const head = message('record.head', { owner: ownerMessage(offer.owner), status: message(`status.${offer.status}`) });
  const delegation = ctx.person?.delegation ?? '';
  const own = offer.mine
    ? visibilityLines(offer, unnamedOf(delegation), await carersOf({ owners: [delegation], topics: offer.topics }, ctx))
    : [];
  const open = isOpen(offer);
  const text = message('record.title', { id: offer._id, title: offer.title });
  const release = offer.overseen && offer.status === 'held' ? [releaseButton(id)] : [];
  const confirm = offer.mine && offer.reported ? [confirmButton('offer', id)] : [];
  const fresh = freshButtons('offer', offer, ctx.now);
  const chips = offer.reported ? [] : topicButtons('offer', offer, ctx);
  const buttons = [...release, ...fresh, ...(offer.mine && open ? [...confirm, ...chips, ...ownButtons(id)] : [])];
  return { text, lines: [head, ...offerLines(offer), ...(await insight(offer, ctx)), ...own], buttons };
}

export const offerClose = defineCommand({
  name: 'offer close',
  summary: 'Close an offer of your delegation',
  access: ['delegate', 'observer'],
  visibility: 'private',
  fields: { offer: theOffer },
  async run({ offer: id }, ctx) {
    const offer = ownOnly(await mustSee(id, ctx));
    if (!isOpen(offer)) throw refuse('record.closed', { id, status: message(`status.${offer.status}`) });
    // what was only listed, and by somebody else, is not closed but removed
    const status = offer.reported ? 'withdrawn' : 'closed';
    const written = await ctx.records.offers.change(id, offer.version, { $set: { status } }, ctx.now, ctx.hand);
    if (written === undefined) throw await moved(id, offer.version, ctx);
    await ctx.notices.ended(await ctx.exchange.closed({ offer: id }, ctx.now), 'requester', ctx.now);
    return {
      tone: 'good',
      text: message(offer.reported ? 'offer.removed' : 'offer.closed', { id }),
      buttons: [undoButton(written)],
    };
  },
});

export const offerCommands = [offerAdd, offerList, offerShow, offerClose];
