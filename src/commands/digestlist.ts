/** `/digest list`, and what is done with one of them: pause, resume, stop. */
import { defineCommand } from '../command.ts';
import type { Context } from '../context.ts';
import { isCoordinator } from '../domain/visibility.ts';
import { message } from '../i18n/message.ts';
import type { Subscription } from '../store/subscriptions.ts';
import { theSubscription } from './digestfields.ts';
import { unsettledItems } from './digestsettle.ts';
import { itemOf, mayChange, nextLine, whenOf } from './digestviews.ts';
import { none } from './shared.ts';

/** The subscriptions a person may see: their own, this channel's, and those of all channels for coordinators. */
export async function seenBy(ctx: Context): Promise<Subscription[]> {
  if (isCoordinator(ctx.viewer)) {
    const all = await ctx.records.subscriptions.all();
    return all.filter(({ channel, person }) => channel !== undefined || person === ctx.person?._id);
  }
  const own = await ctx.records.subscriptions.ofTarget({ person: ctx.person?._id ?? '' });
  const { channel } = ctx.where;
  return channel === undefined ? own : [...own, ...(await ctx.records.subscriptions.ofTarget({ channel }))];
}

/** One that the speaker may change; any other answers like one that does not exist. @throws Refusal */
export async function changeable(id: string, ctx: Context): Promise<Subscription> {
  const found = (await seenBy(ctx)).find(({ _id }) => _id === id);
  if (found === undefined || !mayChange(found, ctx)) throw none(id, 'digest list');
  return found;
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
    const items = [...(await unsettledItems(found, ctx)), ...found.map((each) => itemOf(each, ctx))];
    return { text: message('digest.list', { count: found.length }), items };
  },
});

const one = { access: 'recognised', visibility: 'private', fields: { subscription: theSubscription } } as const;

export const digestPause = defineCommand({
  name: 'digest pause',
  summary: 'Send nothing until the digest is resumed',
  ...one,
  async run({ subscription: id }, ctx) {
    await changeable(id, ctx);
    await ctx.records.subscriptions.pause(id, 'asked');
    const resume = { label: message('digest.button.resume', { id }), command: 'digest resume' };
    return {
      tone: 'good',
      text: message('digest.pausing', { id }),
      buttons: [{ ...resume, values: { subscription: id } }],
    };
  },
});

export const digestResume = defineCommand({
  name: 'digest resume',
  summary: 'Send a paused digest again',
  ...one,
  async run({ subscription: id }, ctx) {
    const found = await changeable(id, ctx);
    const resumed = found.state === 'active' ? found : await ctx.records.subscriptions.resume(id, ctx.now);
    if (resumed === undefined) throw none(id, 'digest list');
    const lines = nextLine(resumed, ctx.now);
    return { tone: 'good', text: message('digest.subscribed', { id, ...whenOf(resumed) }), lines };
  },
});

export const digestStop = defineCommand({
  name: 'digest stop',
  summary: 'Stop a digest',
  ...one,
  async run({ subscription: id }, ctx) {
    const { channel } = await changeable(id, ctx);
    await ctx.records.subscriptions.remove(id);
    const values = { to: channel === undefined ? 'me' : 'here' };
    const again = { label: message('digest.button.again'), command: 'digest subscribe', values };
    const here = channel === undefined || channel === ctx.where.channel;
    return { tone: 'good', text: message('digest.stopped', { id }), buttons: here ? [again] : [] };
  },
});

export const listCommands = [digestList, digestPause, digestResume, digestStop];
