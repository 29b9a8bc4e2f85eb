/** What Slack brings, as requests: slash commands and presses. */
import type { App, BlockAction, ButtonAction, RespondFn, SlashCommand, webApi } from '@slack/bolt';
import type { Bot } from '../../src/bot.ts';
import type { Voice } from '../../src/i18n/render.ts';
import type { Log } from '../../src/log.ts';
import type { Reply } from '../../src/reply.ts';
import type { Request } from '../../src/request.ts';
import { type Line, readCommand } from '../../src/surfaces/line.ts';
import { unpackPress } from '../../src/surfaces/press.ts';
import { lineProblem } from '../../src/surfaces/problems.ts';
import { renderReply } from './blocks.ts';
import { carryOut, type Door } from './carry.ts';
import { handedOver } from './fileout.ts';
import type { Fetcher } from './files.ts';
import { type Home, isAtHome, onHome, onHomePress } from './home.ts';
import type { Source } from './rich.ts';
import { onShortcuts } from './shortcuts.ts';
import { onForm } from './submit.ts';
import { onTalk } from './talk.ts';
import { deliveryOf, slackId, unescaped, whereOf, whoOf } from './who.ts';

export interface Desk {
  readonly bot: Bot;
  readonly log: Log;
  /** Fetches the files that people put into forms. */
  readonly fetcher: Fetcher;
  /** The Home tabs of those who look at them. */
  readonly home: Home;
  /** The request with the files that its values name. */
  complete(request: Request): Request;
  /** Remembers a running handler until it has ended. */
  track(handler: () => Promise<void>): Promise<void>;
}

export function listen(app: App, desk: Desk): void {
  app.command(/^\//, ({ command, ack, respond, client }) =>
    desk.track(() => onCommand(desk, command, { ack: () => ack(), respond, client })),
  );
  app.action<BlockAction<ButtonAction>>({ type: 'block_actions' }, ({ action, body, ack, respond, client }) =>
    desk.track(() =>
      isAtHome(body)
        ? onHomePress(desk, action, body, { ack: () => ack(), client })
        : onPress(desk, action, body, { ack: () => ack(), respond, client }),
    ),
  );
  onForm(app, desk);
  onShortcuts(app, desk);
  onTalk(app, desk);
  onHome(app, desk);
}

interface Tools {
  ack(): Promise<void>;
  readonly respond: RespondFn;
  readonly client: webApi.WebClient;
}

async function onCommand({ bot, log, complete }: Desk, command: SlashCommand, tools: Tools): Promise<void> {
  const text = unescaped(command.text);
  const typed = `${command.command} ${text}`.trim();
  const who = whoOf(command.team_id, command.user_id, command.user_name);
  const line = readCommand(bot.commands, command.command.slice(1), text);
  if (line.kind !== 'command') return refuse(bot, line, typed, bot.voice(who), tools);
  const where = whereOf(command.team_id, command.channel_id, command.channel_name);
  const delivery = deliveryOf('command', command.trigger_id);
  const request = { command: line.command.name, values: line.values, stray: line.stray, who, where, delivery };
  await carryOut(bot, complete(request), doorOf(bot, request, command.trigger_id, tools, true), log, typed);
}

type Problem = Exclude<Line, { kind: 'command' }>;

async function refuse(bot: Bot, line: Problem, typed: string, voice: Voice, tools: Tools): Promise<void> {
  await tools.ack();
  await say(tools.respond, lineProblem(line, bot.commands, typed), voice);
}

async function onPress(
  { bot, log, complete }: Desk,
  action: ButtonAction,
  body: BlockAction,
  tools: Tools,
): Promise<void> {
  const press = unpackPress((action.value ?? '').replaceAll('&amp;', '&'));
  const team = body.team?.id ?? body.user.team_id ?? '';
  const who = whoOf(team, body.user.id, body.user.name ?? body.user.username);
  const unknown = problemOf(bot, press.command);
  if (unknown !== undefined) return refuse(bot, unknown, `/${press.command}`, bot.voice(who), tools);
  const where = whereOf(team, body.channel?.id, body.channel?.name);
  const request = { ...press, who, where, delivery: deliveryOf('press', body.trigger_id) };
  await carryOut(bot, complete(request), doorOf(bot, request, body.trigger_id, tools, false), log);
}

/** A button may be older than the commands. */
function problemOf({ commands }: Bot, name: string): Problem | undefined {
  if (commands.some((command) => command.name === name)) return undefined;
  const [noun = '', verb = ''] = name.split(' ');
  const ofNoun = commands.filter((command) => command.noun === noun);
  return ofNoun.length === 0 ? { kind: 'nonoun', noun } : { kind: 'noverb', noun, verb, commands: ofNoun };
}

/** `aloud`: a command for all to see is answered in the channel. */
function doorOf(bot: Bot, request: Request, trigger: string, { ack, respond, client }: Tools, aloud: boolean): Door {
  return {
    ack,
    open: (view) => client.views.open({ trigger_id: trigger, view }),
    async answer(reply, command) {
      const shared = aloud && command?.visibility === 'channel' && reply.tone !== 'problem';
      const voice = shared ? bot.voice() : bot.voice(request.who);
      const told = await handedOver(reply, client, slackId(request.who.id), request.command);
      await say(respond, told, voice, request, shared);
    },
  };
}

async function say(respond: RespondFn, reply: Reply, voice: Voice, source?: Source, shared = false): Promise<void> {
  const response_type = shared ? 'in_channel' : 'ephemeral';
  await respond({ response_type, replace_original: false, ...renderReply(reply, voice, source) });
}
