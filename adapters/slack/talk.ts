/** What people write to the bot: in a direct message, or where they mention it. */
import type { App, webApi } from '@slack/bolt';
import type { Bot } from '../../src/bot.ts';
import type { Command } from '../../src/command.ts';
import type { Reply } from '../../src/reply.ts';
import type { Request, Where, Who } from '../../src/request.ts';
import type { Line } from '../../src/surfaces/line.ts';
import { formlessReply, lineProblem } from '../../src/surfaces/problems.ts';
import { readSpoken } from '../../src/surfaces/spoken.ts';
import type { Desk } from './listen.ts';
import { plainWords } from './plain.ts';
import { createRecent, type Recent } from './recent.ts';
import { tell } from './say.ts';
import { deliveryOf, homeOf, isGrid, threaded, whereOf, whoOf } from './who.ts';

/** A message to the bot, whichever event brought it. */
interface Said {
  readonly user?: string;
  readonly text?: string;
  readonly channel: string;
  readonly ts: string;
  readonly thread_ts?: string;
  readonly bot_id?: string;
  readonly subtype?: string;
  /** Their own workspace. */
  readonly user_team?: string;
  readonly user_profile?: { readonly display_name?: string; readonly name?: string };
}

/** What an event says beside the message. */
interface Beside {
  readonly team: string;
  readonly grid: boolean;
  /** The bot's own user. */
  readonly self?: string;
  readonly client: webApi.WebClient;
}

interface Envelope {
  readonly team_id: string;
  readonly authorizations?: readonly { readonly enterprise_id: string | null }[];
}

const isDirect = (type: string | undefined) => type === 'im' || type === 'app_home';
/** Edits, deletions and joins are no words to the bot; a message that came with a file is. */
const isWords = ({ subtype, bot_id, user, text = '' }: Said) =>
  (subtype === undefined || subtype === 'file_share') && bot_id === undefined && user !== undefined && text !== '';

export function onTalk(app: App, desk: Desk): void {
  const recent = createRecent();
  app.event('message', async ({ event, body, context, client }) => {
    const said: Said & { readonly channel_type?: string } = event;
    if (!isDirect(said.channel_type)) return;
    await hear(desk, recent, said, besideOf(body, context.botUserId, client));
  });
  app.event('app_mention', async ({ event, body, context, client }) => {
    await hear(desk, recent, event, besideOf(body, context.botUserId, client));
  });
}

/** What an event says of where it comes from. */
function besideOf(
  { team_id: team, authorizations: [authorization] = [] }: Envelope,
  self: string | undefined,
  client: webApi.WebClient,
): Beside {
  return { team, grid: isGrid({ enterprise: { id: authorization?.enterprise_id ?? '' } }), self, client };
}

async function hear(desk: Desk, recent: Recent, said: Said, beside: Beside): Promise<void> {
  if (!isWords(said) || said.user === beside.self) return;
  const delivery = deliveryOf('message', said.channel, said.ts);
  await desk.track(() => recent.once(delivery, () => respond(desk, said, beside, delivery)));
}

async function respond(desk: Desk, said: Said, beside: Beside, delivery: string): Promise<void> {
  const { team, grid, self, client } = beside;
  const { user = '', user_profile: profile, channel } = said;
  const where = threaded(whereOf(team, channel), said.thread_ts);
  const speaker = whoOf(homeOf(team, said.user_team, grid), user, profile?.display_name || profile?.name);
  const who = await desk.people.met(speaker, where.place);
  const direct = where.channel === undefined ? channel : undefined;
  const { line, typed } = lineIn(desk.bot.commands, said.text ?? '', self);
  const { reply, source } = await replyTo(desk, line, typed, { who, where, delivery });
  await tell(desk, client, { who, where }, reply, { source, direct });
}

/** The mention of the bot is how it was called; those of others stand for people where a command takes one. */
function lineIn(commands: readonly Command[], text: string, self = ''): { line: Line; typed: string } {
  const called = text.replace(/<@([UW][A-Z0-9]+)(?:\|[^>]*)?>/g, (whole, id: string) => (id === self ? ' ' : whole));
  const kept = plainWords(called, { mentions: 'keep' });
  const line = readSpoken(commands, kept);
  if (line.kind === 'command' && takesPerson(line)) return { line, typed: kept };
  const typed = plainWords(called);
  return { line: readSpoken(commands, typed), typed };
}

const takesPerson = ({ command, values }: Extract<Line, { kind: 'command' }>) =>
  Object.keys(values).some((key) => command.fields[key]?.kind === 'person');

interface Speaking {
  readonly who: Who;
  readonly where: Where;
  readonly delivery: string;
}

async function replyTo(
  desk: Desk,
  line: Line,
  typed: string,
  speaking: Speaking,
): Promise<{ reply: Reply; source?: Request }> {
  const { bot } = desk;
  if (line.kind === 'words' && (await isStranger(bot, speaking.who)))
    return replyTo(desk, readSpoken(bot.commands, 'home'), typed, speaking);
  if (line.kind !== 'command') return { reply: lineProblem(line, bot.commands, typed) };
  const request = desk.complete({ command: line.command.name, values: line.values, stray: line.stray, ...speaking });
  const plan = bot.plan(request);
  if (plan.kind === 'incomplete') return { reply: formlessReply(plan, typed), source: request };
  return { reply: await bot.run(plan, request), source: request };
}

/** Somebody who is not recognised is told how to begin rather than asked what to log. */
async function isStranger(bot: Bot, who: Who): Promise<boolean> {
  const role = bot.roleOf(who) ?? (await bot.meet(who).catch(() => undefined));
  return role === 'stranger' && bot.commands.some(({ name }) => name === 'wg');
}
