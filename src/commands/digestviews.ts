/** How a subscription is spoken of: when it comes, what it keeps to, who reads it, and what can be done with it. */
import { ask } from '../command.ts';
import type { Context } from '../context.ts';
import { readerOf, type Target } from '../digest/reader.ts';
import { nextPeriod } from '../domain/periods.ts';
import { isCoordinator } from '../domain/visibility.ts';
import { type Message, message, type Param } from '../i18n/message.ts';
import type { Button, Item, Values } from '../reply.ts';
import type { Subscription } from '../store/subscriptions.ts';
import { named } from '../views.ts';
import { kinds } from './digestfields.ts';

/** The days it comes on, or the day of the month. */
export function daysOf({ every, days, monthDay }: Subscription): Param {
  if (every === 'month' && monthDay === 'last') return message('digest.month.last');
  if (every === 'month') return message('digest.month.day', { day: String(monthDay ?? 1) });
  return { list: [...days].sort().map((day) => message(`day.${day as 1 | 2 | 3 | 4 | 5 | 6 | 7}`)) };
}

export const hourOf = ({ hour }: Pick<Subscription, 'hour'>) => `${String(hour).padStart(2, '0')}:00`;

/** When it comes, in words. */
export const whenOf = (subscription: Subscription) => ({
  days: daysOf(subscription),
  hour: hourOf(subscription),
  zone: subscription.zone,
});

/** What it keeps to; nothing where it keeps to nothing. */
export function limitLines({ topics, regions, kinds: some }: Subscription): Message[] {
  return [
    ...(topics.length === 0 ? [] : [message('digest.only.topics', { topics: named('topic', topics) })]),
    ...(regions.length === 0 ? [] : [message('digest.only.regions', { regions: named('eligible', regions) })]),
    ...(some.length === 0 ? [] : [message('digest.only.kinds', { kinds: { list: some.map(kindName) } })]),
  ];
}

function kindName(kind: string): Param {
  const known = kinds.find(({ value }) => value === kind);
  return known === undefined ? kind : message(`digest.${known.value}`);
}

/** Who reads it, said before and after somebody subscribes. */
export async function readerLine(target: Target, ctx: Context): Promise<Message> {
  const reader = await readerOf(ctx.records, target, ctx.now);
  return message(`digest.reader.${reader.kind === 'channel' ? reader.level : 'person'}`);
}

/** When the next one comes; nothing of one that is paused. */
export function nextLine(subscription: Subscription, now: Date): Message[] {
  if (subscription.state === 'paused') return [message(`digest.paused.${subscription.pausedWhy ?? 'asked'}`)];
  const next = nextPeriod(subscription, now);
  if (next === undefined) return [];
  return [message('digest.next', { day: { day: next.period }, hour: hourOf(subscription), zone: subscription.zone })];
}

/** Their own, or a channel's where they are a coordinator. */
export function mayChange(subscription: Subscription, ctx: Context): boolean {
  return subscription.person === ctx.person?._id || (subscription.channel !== undefined && isCoordinator(ctx.viewer));
}

/** As the form holds it: with `?` among them, so that it opens. */
export function currentOf(subscription: Subscription): Values {
  const { every, days, monthDay, hour, zone, topics, regions, kinds: some, locale } = subscription;
  const rule: Values =
    every === 'month' ? { month: [String(monthDay ?? 1), ask] } : { days: [...days.map(String), ask] };
  const limits = { topics, regions, kinds: some };
  const set = Object.entries(limits).filter(([, values]) => values.length > 0);
  return { ...rule, hour: String(hour), zone, language: locale, ...Object.fromEntries(set) };
}

export function changeButton(subscription: Subscription): Button {
  const { _id: id, channel } = subscription;
  const values = { ...currentOf(subscription), to: channel === undefined ? 'me' : 'here' };
  return { label: message('digest.button.change', { id }), command: 'digest subscribe', values };
}

export function stopButton({ _id: id }: Pick<Subscription, '_id'>): Button {
  const values = { subscription: id };
  return { label: message('digest.button.stop', { id }), command: 'digest stop', values, weight: 'careful' };
}

/** Pause or resume, change where it is said, and stop. */
export function buttonsOf(subscription: Subscription, ctx: Context): Button[] {
  if (!mayChange(subscription, ctx)) return [];
  const { _id: id, state, channel } = subscription;
  const act = state === 'active' ? 'pause' : 'resume';
  const label = message(`digest.button.${act}`, { id });
  const turn: Button = { label, command: `digest ${act}`, values: { subscription: id } };
  // the form is about where it is said: another channel's is changed there
  const here = channel === undefined || channel === ctx.where.channel;
  return [turn, ...(here ? [changeButton(subscription)] : []), stopButton(subscription)];
}

export function itemOf(subscription: Subscription, ctx: Context): Item {
  const { _id: id, channel, state } = subscription;
  const line = message('digest.item.line', { ...whenOf(subscription), state: message(`digest.${state}`) });
  return {
    title: message('digest.item', { id, target: channel ?? message('digest.me') }),
    lines: [line, ...limitLines(subscription), ...nextLine(subscription, ctx.now)],
    buttons: buttonsOf(subscription, ctx),
  };
}
