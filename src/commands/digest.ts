/** `/digest`: what is new, on a schedule, for a channel or a person. */
import { ask, defineCommand } from '../command.ts';
import type { Context } from '../context.ts';
import { goingOn } from '../digest/change.ts';
import { settleChannel } from '../digest/channel.ts';
import { compose } from '../digest/compose.ts';
import { ownRule } from '../digest/own.ts';
import { readerOf } from '../digest/reader.ts';
import { isCoordinator, type Level } from '../domain/visibility.ts';
import { choice, type InputOf } from '../fields.ts';
import { localeOf } from '../i18n/choice.ts';
import { type Locale, message } from '../i18n/message.ts';
import { refuse } from '../refusal.ts';
import type { Button, Reply } from '../reply.ts';
import { type Subscription, targetOf } from '../store/subscriptions.ts';
import { checkSubscribe, levels, subscribeFields, targets } from './digestfields.ts';
import { listCommands } from './digestlist.ts';
import { buttonsOf, changeButton, limitLines, nextLine, readerLine, stopButton, whenOf } from './digestviews.ts';
import { noted } from './noted.ts';
import { command, mayOpen } from './shared.ts';

export { levels };

type Target = { readonly channel: string } | { readonly person: string };
type Said = InputOf<typeof subscribeFields>;

/** The channel it is said in when coordinators subscribe it, else the person. */
function targetHere(to: 'here' | 'me' | undefined, ctx: Context): Target {
  const { channel } = ctx.where;
  const wanted = to ?? (channel !== undefined && isCoordinator(ctx.viewer) ? 'here' : 'me');
  if (wanted === 'me') return { person: ctx.person?._id ?? '' };
  if (channel === undefined) throw refuse('digest.channel.none');
  if (!isCoordinator(ctx.viewer)) throw refuse('digest.channel.role');
  return { channel };
}

interface ForChannel {
  readonly level: Level | undefined;
  readonly language: Locale | undefined;
}

/** Sets who reads the channel, and its language; nobody subscribes one that shows more than is in their own care. */
async function setChannel(target: Target, { level, language }: ForChannel, ctx: Context): Promise<void> {
  if (!('channel' in target)) {
    if (level !== undefined) throw refuse('digest.level.person');
    return;
  }
  const { channel } = target;
  mayOpen(level ?? (await ctx.records.channels.get(channel))?.level ?? 'public', ctx);
  if (level !== undefined) await noted(channel, ctx, level);
  const set = { ...(level !== undefined && { level }), ...(language !== undefined && { locale: language }) };
  if (Object.keys(set).length > 0) await settleChannel(ctx.records, { channel, place: ctx.where.place }, set);
}

/** What is said, what there was where nothing is said, and else Monday, nine o'clock, where the person is. */
function wishOf(said: Said, former: Subscription | undefined, ctx: Context, target: Target) {
  const { all = [] } = said;
  const kept = <K extends 'topics' | 'regions' | 'kinds'>(field: K): Subscription[K] =>
    all.includes(field) ? [] : (former?.[field] ?? []);
  const usual = ctx.settings.now();
  const { hour = former?.hour ?? ownRule.hour, language = former?.locale ?? languageFor(target, ctx) } = said;
  return {
    ...dayRule(said, former),
    ...{ hour, zone: said.zone ?? former?.zone ?? ctx.person?.zone ?? ctx.who.zone ?? usual.zone ?? 'UTC' },
    ...{ topics: said.topics ?? kept('topics'), regions: said.regions ?? kept('regions') },
    ...{ kinds: said.kinds ?? kept('kinds'), locale: language, owner: ctx.person?._id ?? '' },
  };
}

/** A channel's own before that of whoever subscribes it; a person's is their own. */
function languageFor(target: Target, { channelLocale, person, who, settings }: Context): Locale {
  const group = settings.now().language;
  if ('person' in target) return localeOf({ own: person?.locale, hint: who.locale, group });
  return localeOf({ own: channelLocale, channel: person?.locale, group });
}

function dayRule({ days, month }: Said, former: Subscription | undefined) {
  if (days !== undefined) return { every: 'week', days: days.map(Number), monthDay: undefined } as const;
  if (month === undefined) return { every: ownRule.every, days: ownRule.days, ...pickRule(former) };
  return { every: 'month', days: [], monthDay: month === 'last' ? 'last' : Number(month) } as const;
}

const pickRule = (former: Subscription | undefined) =>
  former && { every: former.every, days: former.days, monthDay: former.monthDay };

const isSaid = ({ to: _to, ...said }: Said) => Object.values(said).some((value) => value !== undefined);

export const digestSubscribe = defineCommand({
  name: 'digest subscribe',
  summary: 'Get a digest of what is new, in this channel or in private',
  access: 'recognised',
  visibility: 'private',
  form: true,
  fields: subscribeFields,
  check: checkSubscribe,
  async run(said, ctx) {
    const target = targetHere(said.to, ctx);
    const [former] = await ctx.records.subscriptions.ofTarget(target);
    if (!isSaid(said)) return former === undefined ? offered(target, ctx) : there(former, ctx);
    await setChannel(target, { level: said.level, language: said.language }, ctx);
    const wish = wishOf(said, former, ctx, target);
    const subscription = await subscribe(target, former, wish, ctx);
    const text = message('digest.subscribed', { id: subscription._id, ...whenOf(subscription) });
    const lines = [
      ...limitLines(subscription),
      await readerLine(subscription, ctx),
      ...nextLine(subscription, ctx.now),
    ];
    return { tone: 'good', text, lines, buttons: [changeButton(subscription), stopButton(subscription)] };
  },
});

/** Changes the one there is; a second one there never is. */
async function subscribe(
  target: Target,
  former: Subscription | undefined,
  wish: ReturnType<typeof wishOf>,
  ctx: Context,
): Promise<Subscription> {
  const { subscriptions } = ctx.records;
  const at = 'channel' in target ? { place: ctx.where.place } : {};
  const found = former ?? (await subscriptions.add({ ...target, ...at, ...wish }, ctx.now));
  const since = former?.state === 'active' ? await goingOn(ctx.records, former, wish, ctx.now) : ctx.now;
  const set = { ...wish, ...at, state: 'active', pausedWhy: undefined, since } as const;
  return (await subscriptions.choose(found._id, set)) ?? subscribe(target, undefined, wish, ctx);
}

/** Nothing was said: the one there is, and the form filled with it. */
async function there(subscription: Subscription, ctx: Context): Promise<Reply> {
  const text = message('digest.subscribed', { id: subscription._id, ...whenOf(subscription) });
  const lines = [...limitLines(subscription), await readerLine(subscription, ctx), ...nextLine(subscription, ctx.now)];
  const footer = [message('digest.change', { example: command('digest subscribe', 'day:friday hour:15') })];
  return { text, lines, buttons: buttonsOf(subscription, ctx), footer };
}

/** Nothing was said and there is none: who would read it, told before anything is pressed. */
async function offered(target: Target, ctx: Context): Promise<Reply> {
  const here = 'channel' in target;
  const { hour, zone } = wishOf({} as Said, undefined, ctx, target);
  const values = { days: ['1'], hour: String(hour), zone, to: here ? 'here' : 'me' };
  const label = message('digest.button.monday', { hour: `${String(hour).padStart(2, '0')}:00`, zone });
  const choose: Button = {
    ...{ label: message('digest.button.choose'), command: 'digest subscribe', weight: 'main' },
    values: { ...values, days: ['1', ask] },
  };
  return {
    text: message(here ? 'digest.none.here' : 'digest.none.me'),
    lines: [await readerLine(target, ctx), ...(here ? [message('digest.level.how')] : [])],
    buttons: [choose, { label, command: 'digest subscribe', values }],
  };
}

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
    const digest = await compose(ctx.records, subscription, reader, { now: ctx.now });
    return digest?.reply ?? { text: message('digest.none') };
  },
});

/** A subscription nobody made yet, to preview what it would say. */
function sample(target: Target, ctx: Context): Subscription {
  const rule = { ...ownRule, zone: 'UTC', topics: [], regions: [], kinds: [], locale: 'en' };
  return {
    ...target,
    ...rule,
    _id: targetOf(target),
    state: 'active',
    owner: ctx.person?._id ?? '',
    createdAt: ctx.now,
  };
}

export const digestCommands = [digestSubscribe, ...listCommands, digestPreview];
