/** `/wg avoid`: partners that are never to be suggested to a delegation, nor it to them. Its own to read, nobody else's. */
import { defineCommand } from '../command.ts';
import type { Context } from '../context.ts';
import { choice } from '../fields.ts';
import { message } from '../i18n/message.ts';
import { refuse } from '../refusal.ts';
import type { Reply } from '../reply.ts';
import { named } from '../views.ts';
import { command, fields, nameOf, speaker } from './shared.ts';

const acts = [
  { value: 'add', label: 'Put on the list' },
  { value: 'list', label: 'Show the list' },
  { value: 'remove', label: 'Take off the list' },
] as const;

export const wgAvoid = defineCommand({
  name: 'wg avoid',
  summary: 'Your delegation’s private list of partners never to be suggested',
  access: ['delegate', 'observer'],
  visibility: 'private',
  fields: {
    act: choice({ label: 'What to do', options: acts, position: 'word' }),
    delegation: { ...fields.delegation, position: 'rest' },
  },
  async run({ act, delegation }, ctx): Promise<Reply> {
    const own = speaker(ctx).delegation;
    if (act === 'list' || (act === undefined && delegation === undefined)) return list(own, ctx);
    if (delegation === undefined) throw refuse('avoid.whom');
    if (delegation === own) throw refuse('avoid.own');
    return act === 'remove' ? remove(own, delegation, ctx) : add(own, delegation, ctx);
  },
});

async function list(own: string, ctx: Context): Promise<Reply> {
  const others = await ctx.records.avoids.of(own);
  if (others.length === 0) return { text: message('avoid.none') };
  return {
    text: message('avoid.list', { delegations: named('delegation', others) }),
    lines: [message('avoid.private')],
  };
}

/**
 * What is only suggested ends, and nobody is told; what was asked goes on. What another replica has suggested meanwhile is
 * ended by the comparison.
 */
async function add(own: string, other: string, ctx: Context): Promise<Reply> {
  await ctx.records.avoids.add(own, other);
  const either = [
    { requester: own, provider: other },
    { requester: other, provider: own },
  ];
  await ctx.records.matches.end({ state: 'suggested', $or: either }, ctx.now, 'avoided');
  await ctx.exchange.compareAll(own, ctx.now);
  return {
    tone: 'good',
    text: message('avoid.added', { delegation: nameOf(other) }),
    lines: [message('avoid.private')],
  };
}

/** What fits is suggested again, also what the list had ended. */
async function remove(own: string, other: string, ctx: Context): Promise<Reply> {
  const there = await ctx.records.avoids.remove(own, other);
  if (!there) throw refuse('avoid.notthere', { delegation: nameOf(other), list: command('wg avoid', 'list') });
  await ctx.exchange.compareAll(own, ctx.now);
  return { tone: 'good', text: message('avoid.removed', { delegation: nameOf(other) }) };
}
