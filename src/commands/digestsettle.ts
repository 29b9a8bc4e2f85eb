/** `/digest settle`: whether a digest of which nobody knows was posted, said by whoever can look. */
import { defineCommand } from '../command.ts';
import type { Context } from '../context.ts';
import { resolve, unsettledItem } from '../digest/settle.ts';
import { choice, day, record } from '../fields.ts';
import { message } from '../i18n/message.ts';
import { refuse } from '../refusal.ts';
import type { Item } from '../reply.ts';
import type { Subscription } from '../store/subscriptions.ts';
import { mayChange } from './digestviews.ts';
import { noted } from './noted.ts';
import { command, none } from './shared.ts';

const answers = [
  { value: 'posted', label: 'It was posted' },
  { value: 'missing', label: 'It was not: post it now' },
] as const;

export const digestSettle = defineCommand({
  name: 'digest settle',
  summary: 'Say whether a digest was posted, where that is not known',
  access: 'recognised',
  visibility: 'private',
  form: true,
  fields: {
    subscription: record({ label: 'Subscription', required: true, prefixes: 'S', position: 'word' }),
    day: day({ label: 'The digest of which day', required: true, aliases: ['of'] }),
    was: choice({ label: 'What is so', required: true, options: answers }),
  },
  async run({ subscription: id, day: of, was }, ctx) {
    const subscription = await ctx.records.subscriptions.get(id);
    if (subscription === undefined || !mayChange(subscription, ctx)) throw none(id, 'digest list');
    const about = { id, day: { day: of } };
    const row = await ctx.records.deliveries.get(`${id}|${of}`);
    if (row?.state !== 'unknown') throw refuse('digest.settled.before', { ...about, list: command('digest list') });
    await noted(row._id, ctx, was);
    if ((await resolve(ctx.records, row, was, ctx.now)) === undefined)
      throw refuse('digest.settled.before', { ...about, list: command('digest list') });
    return { tone: 'good', text: message(`digest.settled.${was}`, about) };
  },
});

/** The digests of these subscriptions of which nobody knows whether they were posted, for those who may say so. */
export async function unsettledItems(subscriptions: readonly Subscription[], ctx: Context): Promise<Item[]> {
  const own = new Set(subscriptions.filter((each) => mayChange(each, ctx)).map(({ _id }) => _id));
  if (own.size === 0) return [];
  return (await ctx.records.deliveries.unsettled()).filter(({ to }) => own.has(to)).map(unsettledItem);
}
