/** `/digest`: what is new, on a schedule, for a channel or a person. */
import { defineCommand } from '../command.ts';
import type { Context } from '../context.ts';
import { compose } from '../digest/compose.ts';
import { readerOf } from '../digest/run.ts';
import { isZone } from '../domain/periods.ts';
import { isCoordinator } from '../domain/visibility.ts';
import { choice, choices, number, record, text } from '../fields.ts';
import { type Message, message, type Param } from '../i18n/message.ts';
import { refuse } from '../refusal.ts';
import type { Item, Reply } from '../reply.ts';
import { type Subscription, targetOf } from '../store/subscriptions.ts';
import { noted } from './noted.ts';
import { fields, mayOpen, none } from './shared.ts';

const days = [
  { value: '1', label: 'Monday' },
  { value: '2', label: 'Tuesday' },
  { value: '3', label: 'Wednesday' },
  { value: '4', label: 'Thursday' },
  { value: '5', label: 'Friday' },
  { value: '6', label: 'Saturday' },
  { value: '7', label: 'Sunday' },
] as const;
const targets = [
  { value: 'here', label: 'This channel' },
  { value: 'me', label: 'Me, in private' },
] as const;
export const levels = [
  { value: 'public', label: 'Public: anybody may read the channel' },
  { value: 'group', label: 'Group: only delegations read the channel' },
  { value: 'coordinators', label: 'Coordinators: only they and the secretariat read the channel' },
] as const;

type Target = { readonly channel: string } | { readonly person: string };

/** The channel it is said in when coordinators subscribe it, else the person. */
function targetHere(to: 'here' | 'me' | undefined, ctx: Context): Target {
  const { channel } = ctx.where;
  const wanted = to ?? (channel !== undefined && isCoordinator(ctx.viewer) ? 'here' : 'me');
  if (wanted === 'me') return { person: ctx.person?._id ?? '' };
  if (channel === undefined) throw refuse('digest.channel.none');
  if (!isCoordinator(ctx.viewer)) throw refuse('digest.channel.role');
  return { channel };
}

export const digestSubscribe = defineCommand({
  name: 'digest subscribe',
  summary: 'Get a digest of what is new, in this channel or in private',
  access: 'recognised',
  visibility: 'private',
  form: true,
  fields: {
    days: choices({ label: 'On which days', required: true, aliases: ['day', 'on'], options: days, max: 7 }),
    hour: number({ label: 'At what hour', hint: '0 to 23', required: true, aliases: ['at'], min: 0, max: 23 }),
    zone: text({ label: 'In which time zone', hint: 'Such as Africa/Dakar', max: 60 }),
    to: choice({ label: 'For whom', options: targets }),
    topics: fields.topicFilter,
    level: choice({ label: 'Who reads the channel', options: levels }),
  },
  check: ({ zone }) => ({ zone: zone !== undefined && !isZone(zone) ? message('digest.zone') : undefined }),
  async run({ days: on, hour, zone, to, topics = [], level }, ctx) {
    const target = targetHere(to, ctx);
    if (level !== undefined && 'channel' in target) {
      mayOpen(level, ctx);
      await noted(target.channel, ctx, level);
      await ctx.records.channels.put({ _id: target.channel, level });
    }
    const rule = { days: on.map(Number), hour, zone: zone ?? ctx.person?.zone ?? ctx.who.zone ?? 'UTC' };
    const wish = {
      ...target,
      ...rule,
      topics: [...topics],
      locale: ctx.person?.locale ?? 'en',
      owner: ctx.person?._id ?? '',
    };
    const [former] = await ctx.records.subscriptions.ofTarget(target);
    const kept =
      former && (await ctx.records.subscriptions.set(former._id, { ...wish, state: 'active', createdAt: ctx.now }));
    const subscription = kept ?? (await ctx.records.subscriptions.add(wish, ctx.now));
    return { tone: 'good', text: whenOf(subscription), lines: [await readerLine(subscription, ctx)] };
  },
});

const daysOf = (subscription: Subscription): Param => ({
  list: [...subscription.days].sort().map((day) => message(`day.${day as 1 | 2 | 3 | 4 | 5 | 6 | 7}`)),
});
const hourOf = (subscription: Subscription) => `${String(subscription.hour).padStart(2, '0')}:00`;

function whenOf(subscription: Subscription): Message {
  const { _id: id, zone } = subscription;
  return message('digest.subscribed', { id, days: daysOf(subscription), hour: hourOf(subscription), zone });
}

/** Who reads it, said to whoever subscribes. */
async function readerLine(subscription: Subscription, ctx: Context): Promise<Message> {
  const reader = await readerOf(ctx.records, subscription, ctx.now);
  return message(`digest.reader.${reader.kind === 'channel' ? reader.level : 'person'}`);
}

/** The subscriptions a person may see: their own, this channel's, and all for coordinators. */
async function seenBy(ctx: Context): Promise<Subscription[]> {
  if (isCoordinator(ctx.viewer)) {
    const all = await ctx.records.subscriptions.all();
    return all.filter(({ channel, person }) => channel !== undefined || person === ctx.person?._id);
  }
  const own = await ctx.records.subscriptions.ofTarget({ person: ctx.person?._id ?? '' });
  const { channel } = ctx.where;
  return channel === undefined ? own : [...own, ...(await ctx.records.subscriptions.ofTarget({ channel }))];
}

export const digestList = defineCommand({
  name: 'digest list',
  summary: 'The digests subscribed for you and for this channel',
  access: 'recognised',
  visibility: 'private',
  repeatable: true,
  fields: {},
  async run(_input, ctx) {
    const found = await seenBy(ctx);
    if (found.length === 0) return { text: message('digest.list.none') };
    return { text: message('digest.list', { count: found.length }), items: found.map((each) => itemOf(each, ctx)) };
  },
});

function itemOf(subscription: Subscription, ctx: Context): Item {
  const { _id: id, zone, channel, state } = subscription;
  const line = { days: daysOf(subscription), hour: hourOf(subscription), zone, state: message(`digest.${state}`) };
  const stop = { label: message('digest.button.stop', { id }), command: 'digest stop', values: { subscription: id } };
  return {
    title: message('digest.item', { id, target: channel ?? message('digest.me') }),
    lines: [message('digest.item.line', line)],
    buttons: mayStop(subscription, ctx) ? [{ ...stop, weight: 'careful' }] : [],
  };
}

function mayStop(subscription: Subscription, ctx: Context): boolean {
  return subscription.person === ctx.person?._id || (subscription.channel !== undefined && isCoordinator(ctx.viewer));
}

export const digestStop = defineCommand({
  name: 'digest stop',
  summary: 'Stop a digest',
  access: 'recognised',
  visibility: 'private',
  fields: { subscription: record({ label: 'Subscription', required: true, prefixes: 'S', position: 'word' }) },
  async run({ subscription: id }, ctx) {
    const found = (await seenBy(ctx)).find(({ _id }) => _id === id);
    if (found === undefined || !mayStop(found, ctx)) throw none(id, 'digest list');
    await ctx.records.subscriptions.remove(id);
    return { tone: 'good', text: message('digest.stopped', { id }) };
  },
});

export const digestPreview = defineCommand({
  name: 'digest preview',
  summary: 'What the next digest would say',
  access: 'recognised',
  visibility: 'private',
  repeatable: true,
  fields: { to: choice({ label: 'For whom', options: targets }) },
  async run({ to }, ctx): Promise<Reply> {
    const target = targetHere(to, ctx);
    const [subscribed] = await ctx.records.subscriptions.ofTarget(target);
    const subscription = subscribed ?? sample(target, ctx);
    const reader = await readerOf(ctx.records, subscription, ctx.now);
    const digest = await compose(ctx.records, subscription, reader);
    return digest?.reply ?? { text: message('digest.none') };
  },
});

/** A subscription nobody made yet, to preview what it would say. */
function sample(target: Target, ctx: Context): Subscription {
  const rule = { days: [1], hour: 9, zone: 'UTC', topics: [], locale: 'en' };
  return {
    ...target,
    ...rule,
    _id: targetOf(target),
    state: 'active',
    owner: ctx.person?._id ?? '',
    createdAt: ctx.now,
  };
}

export const digestCommands = [digestSubscribe, digestList, digestStop, digestPreview];
