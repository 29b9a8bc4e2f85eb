/** `/wg privacy` and `/wg forget`: what is kept, where, who can read it, how long, and how to leave. */
import { defineCommand } from '../command.ts';
import type { Context } from '../context.ts';
import { flag } from '../fields.ts';
import { type Message, message, type Param } from '../i18n/message.ts';
import { refuse } from '../refusal.ts';
import type { Reply } from '../reply.ts';
import { keptKinds, retention } from '../retention.ts';
import { command } from './shared.ts';

/** How long each thing is kept, from the table. */
export const retentionLines = (): Message[] =>
  keptKinds.map((kind) => message('privacy.kept', { what: message(`privacy.${kind}`), count: retention[kind] }));

const platforms = { slack: 'Slack', discord: 'Discord' } as const;

/** Whoever runs the chat reads what is written in it, as does whoever owns the place. */
function chatLine({ where }: Context): Message {
  const platform = where.place.split(':')[0] ?? '';
  if (!(platform in platforms)) return message('privacy.terminal');
  return message('privacy.chat', { chat: platforms[platform as keyof typeof platforms] });
}

async function coordinatorsLine(ctx: Context): Promise<Message[]> {
  if (ctx.viewer.kind === 'stranger') return [message('privacy.coordinators.some')];
  const people = await ctx.notices.carers(() => true, ctx.now);
  const names: Param = { list: people.map(({ name }) => name).sort() };
  return people.length === 0 ? [] : [message('privacy.coordinators', { names })];
}

export const wgPrivacy = defineCommand({
  name: 'wg privacy',
  summary: 'What is kept about you, who can read it, how long, and how to leave',
  access: 'anyone',
  visibility: 'private',
  repeatable: true,
  fields: {},
  async run(_input, ctx): Promise<Reply> {
    const readers = [message('privacy.operator'), ...(await coordinatorsLine(ctx)), chatLine(ctx)];
    const items = [
      { title: message('privacy.what'), lines: [message('privacy.person'), message('privacy.records')] },
      { title: message('privacy.who'), lines: readers },
      { title: message('privacy.howlong'), lines: [...retentionLines(), message('privacy.rest')] },
      { title: message('privacy.leave'), lines: [message('privacy.forget', { forget: command('wg forget') })] },
    ];
    return { text: message('privacy.intro'), items: items.map((item) => ({ ...item, heading: true as const })) };
  },
});

export const wgForget = defineCommand({
  name: 'wg forget',
  summary: 'Leave, and have everything removed that leads to you',
  access: 'anyone',
  visibility: 'private',
  repeatable: true,
  fields: { sure: flag({ label: 'Are you sure?', hint: 'Yes removes you at once; it cannot be undone' }) },
  async run({ sure }, ctx): Promise<Reply> {
    const { person } = ctx;
    if (person === undefined) return { text: message('forget.nobody') };
    if (person.role === 'secretariat' && (await ctx.records.people.isLast(person._id, ctx.now)))
      throw last(person.name);
    if (sure !== true) return asked();
    if (person.role === 'secretariat' && !(await ctx.records.people.letGo(person._id, ctx.now)))
      throw last(person.name);
    // that somebody was forgotten stays on the trail, and not who
    await ctx.records.audit.note({ at: ctx.now, by: 'unknown', act: 'wg forget', of: 'person' });
    await ctx.records.upkeep.forget(person);
    return { tone: 'good', text: message('forget.done') };
  },
});

const last = (name: string) => refuse('role.last', { name });

function asked(): Reply {
  const label = message('button.forget');
  const button = { label, command: 'wg forget', values: { sure: 'yes' }, weight: 'careful' } as const;
  return { text: message('forget.sure', { yes: command('wg forget', 'sure:yes') }), buttons: [button] };
}

export const privacyCommands = [wgPrivacy, wgForget];
