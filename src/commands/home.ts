/** `/wg`: who one is, and what waits. */
import { defineCommand } from '../command.ts';
import type { Context } from '../context.ts';
import { type Message, message } from '../i18n/message.ts';
import type { Reply } from '../reply.ts';
import { waiting } from './brief.ts';
import { command, nameOf } from './shared.ts';

export function whoLine(ctx: Context): Message {
  const { person, viewer } = ctx;
  if (person === undefined || viewer.kind === 'stranger') return message('home.stranger', { name: ctx.who.name });
  const who = { name: person.name, role: message(`role.${person.role}`) };
  if (person.delegation === undefined) return message('home.who.role', who);
  return message('home.who', { ...who, delegation: nameOf(person.delegation) });
}

/** How somebody begins whom the group does not know, or not any more. */
function beginning({ person, trusted }: Context): Message {
  if (person?.suspended) return message('stranger.suspended');
  return message(trusted ? 'stranger.terminal' : 'stranger.chat');
}

export const wgHome = defineCommand({
  name: 'wg',
  summary: 'Home: who you are, and what waits for you',
  access: 'anyone',
  visibility: 'private',
  fields: {},
  async run(_input, ctx): Promise<Reply> {
    const next = message('home.next', {
      add: command('need add'),
      offer: command('offer add'),
      help: command('wg help'),
    });
    if (ctx.viewer.kind === 'stranger') return { text: whoLine(ctx), footer: [beginning(ctx)] };
    const own = ctx.person?.delegation;
    if (own === undefined) return { text: whoLine(ctx), footer: [next] };
    const { lines, items } = await waiting(own, ctx);
    return { text: whoLine(ctx), lines, items, footer: [next] };
  },
});
