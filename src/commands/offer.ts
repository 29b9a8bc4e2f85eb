/** `/offer`: what a delegation or organisation offers. */
import { defineCommand } from '../command.ts';
import type { Context } from '../context.ts';
import { eligibles } from '../domain/participants.ts';
import { limits, type Match, type Offer, openOfferStates } from '../domain/records.ts';
import { costs, pillarsOf } from '../domain/taxonomy.ts';
import { choice, choices, day, number, record, text } from '../fields.ts';
import { type Message, message } from '../i18n/message.ts';
import { matchItem } from '../matchviews.ts';
import { aboutMatch } from '../notices.ts';
import { refuse } from '../refusal.ts';
import type { Button, Reply } from '../reply.ts';
import type { Seen } from '../store/records.ts';
import { offerItem, offerLines, ownerMessage, visibilityLines } from '../views.ts';
import { beginning, releaseButton, tellHeld } from './held.ts';
import { confirmButton, insight } from './insight.ts';
import { listFields, listPage, narrowed } from './listing.ts';
import { carersOf, checkTopics, command, fields, none, ownOnly, speaker, toldTopics, unnamedOf } from './shared.ts';
import { askTopic, prefill, topicButtons, typedValues } from './understood.ts';

const theOffer = record({ label: 'Offer', required: true, prefixes: 'O', position: 'word' });

export const offerFields = {
  title: text({
    label: 'What do you offer?',
    hint: 'One line, in your own words',
    required: true,
    position: 'rest',
    max: limits.title,
  }),
  topics: fields.topicsOrNone,
  eligible: choices({
    label: 'Who can apply',
    hint: 'Countries, regions, organisations, ldc, sids or global',
    aliases: ['open', 'to'],
    options: eligibles,
    names: 'eligible',
    max: 60,
  }),
  deadline: day({ label: 'Apply by', hint: 'A date such as 2027-06-01' }),
  audience: fields.audience,
  modality: fields.modality,
  languages: fields.languages,
  places: number({ label: 'How many places', max: 1_000_000 }),
  cost: choice({ label: 'Who pays', options: costs, names: 'cost' }),
  from: day({ label: 'From', hint: 'A date such as 2027-06-01' }),
  until: day({ label: 'Until', hint: 'A date such as 2027-09-30' }),
  application: text({
    label: 'Where to apply',
    hint: 'A link, when one applies instead of being introduced',
    aliases: ['apply', 'link'],
    max: 500,
  }),
  contact: text({ label: 'Contact', hint: 'Handed over at an introduction only', max: limits.contact }),
  visibility: fields.visibility,
  description: fields.description,
  stakeholders: fields.stakeholders,
} as const;

interface Dated {
  readonly from?: string | undefined;
  readonly until?: string | undefined;
  readonly deadline?: string | undefined;
  readonly application?: string | undefined;
  readonly topics?: readonly string[] | undefined;
}

/** What must hold between the fields that are given. `today` is `YYYY-MM-DD`. */
export const checkOffer = ({ from, until, deadline, application, topics }: Dated, today: string) => ({
  application:
    application !== undefined && !/^https:\/\/[^\s]+\.[^\s]+$/.test(application) ? message('offer.link') : undefined,
  until: until !== undefined && until < (from ?? today) ? message(from ? 'offer.order' : 'offer.past') : undefined,
  deadline: deadline !== undefined && deadline < today ? message('offer.past') : undefined,
  topics: checkTopics(topics),
});

export const offerAdd = defineCommand({
  name: 'offer add',
  summary: 'Log what your delegation or organisation offers',
  access: ['delegate', 'observer'],
  visibility: 'private',
  form: true,
  fields: offerFields,
  check: checkOffer,
  prefill: prefill('offer'),
  async run(input, ctx) {
    const { delegation, _id, role } = speaker(ctx);
    if (role === 'observer') await observerLimits(input.cost, delegation, ctx);
    if (input.topics === undefined) return askTopic('offer', typedValues(input), ctx);
    const topics = toldTopics(input.topics);
    const { topics: _topics, eligible = [], visibility = 'group', stakeholders = true, until, ...more } = input;
    const { audience = [], modality = [], languages = [], ...rest } = more;
    const lists = { topics, eligible: [...eligible], audience: [...audience], modality: [...modality] };
    const standing = await beginning(role, delegation, visibility, ctx);
    const guard = { owners: [delegation], ...standing, stakeholders, loggedBy: _id };
    const derived = { languages: [...languages], pillars: [...pillarsOf(topics)], to: until };
    const offer = await ctx.records.offers.add({ ...rest, ...lists, ...guard, ...derived }, ctx.now);
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
  const lines: Message[] = [...who, next, ...some];
  const items = found.slice(0, 5).map((match) => matchItem(match));
  const text = message('offer.added', { id: offer._id, title: offer.title });
  return { tone: 'good', text, lines, items, buttons: ownButtons(offer._id) };
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
  const confirm = offer.reported ? [confirmButton('offer', id)] : [];
  const chips = offer.reported ? [] : topicButtons('offer', offer, ctx);
  const buttons = [...release, ...(offer.mine && open ? [...confirm, ...chips, ...ownButtons(id)] : [])];
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
    const written = await ctx.records.offers.change(id, offer.version, { $set: { status: 'closed' } }, ctx.now);
    if (written === undefined) throw refuse('record.moved', { id, show: command('offer show', id) });
    await ctx.notices.ended(await ctx.exchange.closed({ offer: id }, ctx.now), 'requester', ctx.now);
    return { tone: 'good', text: message('offer.closed', { id }) };
  },
});

export const offerCommands = [offerAdd, offerList, offerShow, offerClose];
