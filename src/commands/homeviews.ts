/** The parts of home: what waits, what is one's own, and the settings, each with what can be pressed. */
import { ask } from '../command.ts';
import type { Context } from '../context.ts';
import type { FollowUp, Need, Offer } from '../domain/records.ts';
import { message } from '../i18n/message.ts';
import { matchItem } from '../matchviews.ts';
import type { Button, Item } from '../reply.ts';
import type { Seen } from '../store/records.ts';
import { followUpItem, needItem, offerItem } from '../views.ts';
import { type Found, isToConfirm, section } from './brief.ts';
import { itemOf } from './digestviews.ts';
import { freshButtons } from './fresh.ts';
import { voiceOf } from './handed.ts';
import { confirmButton, type Noun } from './insight.ts';

/** Most matches that wait, and most records to be confirmed. */
const mostWaiting = 5;
const mostUnconfirmed = 3;

/** Matches to answer, and the delegation's own records that nobody of it has confirmed. */
export function waitingItems({ toAnswer, questions, needs, offers }: Found, ctx: Context): Item[] {
  const matches = [...toAnswer, ...questions].slice(0, mostWaiting).map((match) => matchItem(match));
  const unconfirmed = [
    ...needs.filter(isToConfirm).map((need) => ownItem('need', need, ctx)),
    ...offers.filter(isToConfirm).map((offer) => ownItem('offer', offer, ctx)),
  ];
  return [...matches, ...unconfirmed.slice(0, mostUnconfirmed)];
}

function ownItem(noun: Noun, record: Seen<Need> | Seen<Offer>, ctx: Context): Item {
  const { _id: id } = record;
  const item = 'eligible' in record ? offerItem(record) : needItem(record);
  const confirm = record.reported ? [confirmButton(noun, id)] : freshButtons(noun, record, ctx.now);
  const edit: Button = { label: message('button.edit', { id }), command: `${noun} edit`, values: { [noun]: id } };
  return { ...item, buttons: [...confirm, ...(item.buttons ?? []), edit] };
}

/** The delegation's own open needs, offers and follow-ups, but for what already stands above. */
export function mineItems({ needs, offers, followUps }: Found, ctx: Context): Item[] {
  const settled = (record: Seen<Need> | Seen<Offer>) => !isToConfirm(record);
  return [
    ...section('brief.needs', needs.filter(settled), (need) => ownItem('need', need, ctx), 'need list'),
    ...section('brief.offers', offers.filter(settled), (offer) => ownItem('offer', offer, ctx), 'offer list'),
    ...followUpItems(followUps),
  ];
}

/** Follow-ups with the press that says where they stand. */
export function followUpItems(followUps: readonly Seen<FollowUp>[]): Item[] {
  return section('brief.followups', followUps, updatable, 'followup list');
}

function updatable(followUp: Seen<FollowUp>): Item {
  const { _id: id } = followUp;
  const item = followUpItem(followUp);
  const values = { followup: id, status: ask };
  const update: Button = { label: message('button.update', { id }), command: 'followup update', values };
  return { ...item, buttons: [...(item.buttons ?? []), update] };
}

/** Time zone and language, and the digest that comes in private. */
export async function settingItems(ctx: Context): Promise<Item[]> {
  const { person } = ctx;
  if (person === undefined) return [];
  const { zone = ctx.who.zone ?? 'UTC', locale: chosen } = person;
  const { locale } = voiceOf(ctx);
  const [digest] = await ctx.records.subscriptions.ofTarget({ person: person._id });
  const told = message('home.settings.line', { zone, language: { name: 'language', id: locale } });
  return [
    { title: message('home.settings'), heading: true },
    { title: told, buttons: [profileButton({ zone, ...(chosen !== undefined && { language: chosen }), role: ask })] },
    digest === undefined ? noDigest(zone) : itemOf(digest, ctx),
  ];
}

const profileButton = (values: Button['values']): Button => ({
  ...{ label: message('button.profile'), command: 'wg profile', values },
});

/** For somebody who begins: the form in which they say for whom they speak. */
export const beginButton: Button = {
  ...{ label: message('button.begin'), command: 'wg profile', values: { delegation: ask }, weight: 'main' },
};

function noDigest(zone: string): Item {
  const values = { to: 'me', days: ['1', ask], hour: '9', zone };
  const choose: Button = { label: message('digest.button.choose'), command: 'digest subscribe', values };
  return { title: message('home.digest.none'), buttons: [choose] };
}
