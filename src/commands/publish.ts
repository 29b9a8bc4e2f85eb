/** `/wg publish`: an answer that one person was shown, shown to the channel as far as its readers may see it. */
import { type Command, defineCommand } from '../command.ts';
import type { Context } from '../context.ts';
import { text } from '../fields.ts';
import { type Message, message } from '../i18n/message.ts';
import type { Outcome } from '../publish/index.ts';
import { type Refusal, refuse } from '../refusal.ts';
import type { Reply, Values } from '../reply.ts';
import { readLine } from '../surfaces/line.ts';
import { command } from './shared.ts';

interface Asked {
  readonly command: Command;
  readonly values: Values;
}

/** @throws Refusal where that is no command whose answer can be published */
function readAsked(line: string, { commands, today }: Context): Asked {
  const read = readLine(commands, line.trim().startsWith('/') ? line : `/${line}`);
  const known = read.kind === 'command' && read.stray === '' && read.command.publishable(read.values);
  if (!known || read.command.plan(read.values, today).kind === 'incomplete')
    throw refuse('publish.what', { line, status: command('wg status') });
  return read;
}

function refusalOf(outcome: Exclude<Outcome, 'done' | 'already'>, line: string): Refusal {
  if (outcome === 'nothing') return refuse('publish.nothing', { place: command('wg-admin place') });
  if (outcome === 'unknown') return refuse('publish.unknown', { command: { command: 'wg publish', rest: line } });
  return refuse(`publish.${outcome}`);
}

/** The answer once more as whoever pressed may see it, which stands in place of the one with the button. */
async function ownAnswer({ command: asked, values }: Asked, said: Message, ctx: Context): Promise<Reply> {
  const plan = asked.plan(values, ctx.today);
  if (plan.kind === 'incomplete') return { tone: 'good', text: said };
  const reply = await plan.run(ctx);
  return { ...reply, tone: 'good', footer: [...(reply.footer ?? []), said] };
}

export const wgPublish = defineCommand({
  name: 'wg publish',
  summary: 'Show an answer to this channel, as far as its readers may see it',
  access: 'recognised',
  visibility: 'private',
  fields: {
    line: text({
      label: 'Which answer',
      hint: 'A command such as “need list”',
      required: true,
      position: 'rest',
      max: 1000,
    }),
    answer: text({ label: 'Of which delivery', max: 200, carried: true }),
  },
  async run({ line, answer }, ctx): Promise<Reply> {
    const { channel } = ctx.where;
    if (channel === undefined) throw refuse('publish.where');
    const asked = readAsked(line, ctx);
    const { command: of, values } = asked;
    const id = answer ?? ctx.hand.delivery ?? `${channel}|${ctx.who.id}|${ctx.now.toISOString()}`;
    const outcome = await ctx.publisher.publish(id, channel, { command: of.name, values }, ctx);
    if (outcome !== 'done' && outcome !== 'already') throw refusalOf(outcome, line);
    return ownAnswer(asked, message(`publish.${outcome}`), ctx);
  },
});
