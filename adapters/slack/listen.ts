/** What Slack brings, as requests: slash commands and presses. */
import type { App, BlockAction, ButtonAction, RespondFn, SlashCommand, webApi } from '@slack/bolt';
import type { Bot } from '../../src/bot.ts';
import type { Log } from '../../src/log.ts';
import type { Draw as DrawPicture } from '../../src/picture.ts';
import type { Request, Who } from '../../src/request.ts';
import { type Line, readCommand } from '../../src/surfaces/line.ts';
import { placeOf } from '../../src/surfaces/place.ts';
import { unpackPress } from '../../src/surfaces/press.ts';
import { lineProblem } from '../../src/surfaces/problems.ts';
import { publishable } from '../../src/surfaces/publish.ts';
import { answerBy } from './answer.ts';
import { renderReply } from './blocks.ts';
import { carryOut, type Door } from './carry.ts';
import { type Drawn, isInForm, onChange } from './change.ts';
import { handedOver } from './fileout.ts';
import type { Fetcher } from './files.ts';
import { type Home, isAtHome, onHome, onHomePress } from './home.ts';
import { type People, speakerIn } from './people.ts';
import { unprefixed } from './prefix.ts';
import { type PressedIn, pressedIn, withoutActs } from './pressed.ts';
import type { Drawer } from './reopen.ts';
import { onShortcuts } from './shortcuts.ts';
import { onForm } from './submit.ts';
import { onSearch } from './suggest.ts';
import type { Tables } from './tables.ts';
import { onTalk } from './talk.ts';
import type { Turns } from './turns.ts';
import { deliveryOf, slackId, threaded, unescaped, whereOf, whoOf } from './who.ts';

export interface Desk {
  readonly bot: Bot;
  readonly log: Log;
  /** Fetches the files that people put into forms in a place. */
  fetcher(place: string): Fetcher;
  readonly people: People;
  /** The Home tabs of those who look at them. */
  readonly home: Home;
  /** What stands before every command. */
  readonly prefix: string;
  /** The request with the files that its values name. */
  complete(request: Request): Request;
  /** The workspaces that take no tables. */
  readonly tables: Tables;
  /** Forms that change, each one step after the other. */
  readonly turns: Turns<Drawn>;
  /** Draws pictures; absent where none can be drawn. */
  readonly draw?: DrawPicture;
  /** What is written in a form that was refused. */
  readonly drawer: Drawer;
  /** Remembers a running handler until it has ended. */
  track(handler: () => Promise<void>): Promise<void>;
}

export function listen(app: App, desk: Desk): void {
  app.command(/^\//, ({ command, ack, respond, client }) =>
    desk.track(() => onCommand(desk, command, { ack: () => ack(), respond, client })),
  );
  app.action<BlockAction<ButtonAction>>({ type: 'block_actions' }, ({ action, body, ack, respond, client }) =>
    desk.track(async () => {
      const tools = { ack: () => ack(), respond, client };
      if (isAtHome(body)) return onHomePress(desk, action, body, tools);
      if (!isInForm(body)) return onPress(desk, action, body, tools);
      await ack();
      await onChange(desk, body, client);
    }),
  );
  onForm(app, desk);
  onSearch(app, desk);
  onShortcuts(app, desk);
  onTalk(app, desk);
  onHome(app, desk);
}

interface Tools {
  ack(): Promise<void>;
  readonly respond: RespondFn;
  readonly client: webApi.WebClient;
}

async function onCommand(desk: Desk, command: SlashCommand, tools: Tools): Promise<void> {
  const { bot, complete, people } = desk;
  const text = unescaped(command.text);
  const typed = `${command.command} ${text}`.trim();
  const who = people.known(whoOf(command.team_id, command.user_id, command.user_name));
  const line = readCommand(bot.commands, unprefixed(command.command, desk.prefix), text);
  if (line.kind !== 'command') return refuse(desk, line, typed, who, `slack:${command.team_id}`, tools);
  const where = whereOf(command.team_id, command.channel_id, command.channel_name);
  const delivery = deliveryOf('command', command.trigger_id);
  const request = { command: line.command.name, values: line.values, stray: line.stray, who, where, delivery };
  await carryOut(desk, complete(request), doorOf(desk, request, command.trigger_id, tools), typed);
}

type Problem = Exclude<Line, { kind: 'command' }>;

async function refuse(desk: Desk, line: Problem, typed: string, who: Who, workspace: string, tools: Tools) {
  const { bot, tables, log } = desk;
  const { ack, respond, client } = tools;
  await ack();
  const way = { respond, client, user: slackId(who.id), workspace, tables, log };
  const reply = lineProblem(line, bot.commands, typed);
  await answerBy(way, (fixed) => renderReply(reply, bot.voice(who), undefined, fixed), 'beside');
}

async function onPress(desk: Desk, action: ButtonAction, body: BlockAction, tools: Tools): Promise<void> {
  const { bot, complete, people } = desk;
  const press = unpackPress((action.value ?? '').replaceAll('&amp;', '&'));
  const { who, team } = speakerIn(people, body);
  const unknown = problemOf(bot, press.command);
  if (unknown !== undefined) return refuse(desk, unknown, `/${press.command}`, who, `slack:${team}`, tools);
  const pressed = pressedIn(action, body);
  const where = threaded(whereOf(team, body.channel?.id, body.channel?.name), pressed.thread);
  const request = { ...press, who, where, delivery: deliveryOf('press', body.trigger_id) };
  await carryOut(desk, complete(request), doorOf(desk, request, body.trigger_id, tools, pressed));
}

/** A button may be older than the commands. */
function problemOf({ commands }: Bot, name: string): Problem | undefined {
  if (commands.some((command) => command.name === name)) return undefined;
  const [noun = '', verb = ''] = name.split(' ');
  const ofNoun = commands.filter((command) => command.noun === noun);
  return ofNoun.length === 0 ? { kind: 'nonoun', noun } : { kind: 'noverb', noun, verb, commands: ofNoun };
}

/** Without `pressed` it was typed: a command for all to see is answered in the channel then. */
function doorOf(desk: Desk, request: Request, trigger: string, tools: Tools, pressed?: PressedIn): Door {
  const { bot, people, tables, log } = desk;
  const { ack, respond, client } = tools;
  const user = slackId(request.who.id);
  const place = { workspace: request.where.place, message: pressed?.message, thread: pressed?.thread };
  const way = { respond, client, user, tables, log, ...place };
  return {
    ack,
    open: (view) => client.views.open({ trigger_id: trigger, view }),
    async answer(reply, command) {
      const aloud = pressed === undefined && command?.visibility === 'channel' && reply.tone !== 'problem';
      const at = placeOf(pressed, command, reply);
      const voice = bot.voice(aloud ? undefined : people.known(request.who), request.where);
      const told = await handedOver(reply, { client, user, voice, draw: desk.draw, log }, request.command);
      const shown = aloud ? told : publishable(told, request, command);
      const draw = (fixed: boolean) => renderReply(shown, voice, request, fixed);
      await answerBy(way, draw, aloud ? 'aloud' : at === 'instead' ? at : 'beside');
      if (at === 'done' && pressed !== undefined) await withoutActs(client, pressed, bot.commands, log);
    },
  };
}
