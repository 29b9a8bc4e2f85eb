/** *Log as need* on a message and *New need* in the menu: the command's form, filled with what the message says. */
import type { App, GlobalShortcut, MessageShortcut, types, webApi } from '@slack/bolt';
import type { Incomplete } from '../../src/command.ts';
import type { Values } from '../../src/reply.ts';
import type { Request } from '../../src/request.ts';
import { loggingCommand, type Quoted, quotedValues } from '../../src/surfaces/quoted.ts';
import { carryOut, type Door } from './carry.ts';
import { formView } from './form.ts';
import { type Shortcut, shortcuts } from './ids.ts';
import type { Desk } from './listen.ts';
import { errorData } from './log.ts';
import { speakerIn } from './people.ts';
import { askPermalink, permalinkOf, type Spot } from './permalink.ts';
import { plainWords } from './plain.ts';
import { tell } from './say.ts';
import { deliveryOf, threaded, whereOf } from './who.ts';

type Body = GlobalShortcut | MessageShortcut;
type Role = ReturnType<Desk['bot']['roleOf']>;

export function onShortcuts(app: App, desk: Desk): void {
  for (const shortcut of shortcuts) {
    const type = shortcut.type === 'message' ? 'message_action' : 'shortcut';
    app.shortcut({ callback_id: shortcut.callback, type }, ({ body, ack, client }) =>
      desk.track(() => onShortcut(desk, shortcut, body, () => ack(), client)),
    );
  }
}

interface Opened {
  readonly id?: string;
  readonly hash?: string;
}

async function onShortcut(
  desk: Desk,
  { noun }: Shortcut,
  body: Body,
  ack: () => Promise<void>,
  client: webApi.WebClient,
): Promise<void> {
  const speaking = speakingIn(desk, body);
  const quoted = quotedIn(body, desk.fetcher(speaking.where.place).apiUrl);
  const known = desk.bot.roleOf(speaking.who);
  const requestOf = (role: Role, link = quoted?.link) =>
    requestFor(desk, noun, role, speaking, quoted && { ...quoted, link });
  const request = requestOf(known);
  let opened: Opened | undefined;
  const door: Door = {
    ack,
    async open(view) {
      const answered = await client.views.open({ trigger_id: body.trigger_id, view });
      opened = answered.view;
    },
    answer: (reply) => tell(desk, client, request, reply, { source: request }),
  };
  await carryOut(desk, request, door);
  if (opened === undefined || (known !== undefined && quoted?.link !== undefined)) return;
  const [role, link] = await later(desk, known, speaking.who, quoted, body, client);
  await refill(desk, requestOf(role, link), request, opened, client);
}

/** What was not known when the form had to open. */
function later(
  desk: Desk,
  known: Role,
  who: Request['who'],
  quoted: Quoted | undefined,
  body: Body,
  client: webApi.WebClient,
) {
  const role = known ?? desk.bot.meet(who).catch(() => undefined);
  const link = quoted?.link ?? ('message' in body ? askPermalink(client, spotOf(body)) : undefined);
  return Promise.all([role, link]);
}

/** The form as it would have opened, where that is another: nobody has written anything in it by then. */
async function refill(
  { bot, log }: Desk,
  request: Request,
  former: Request,
  { id, hash }: Opened,
  client: webApi.WebClient,
) {
  const same = request.command === former.command && request.values.source === former.values.source;
  const plan = same || id === undefined ? undefined : bot.plan(request);
  if (plan?.kind !== 'incomplete' || id === undefined) return;
  const view = viewOf(plan, request, bot);
  await client.views
    .update({ view_id: id, view, ...(hash !== undefined && { hash }) })
    .catch((error: unknown) => log.warn('slack.refill', errorData(error)));
}

const viewOf = (plan: Incomplete, { who, where }: Request, bot: Desk['bot']): types.ModalView =>
  formView(plan, where, bot.voice(who, where));

type Speaking = Pick<Request, 'who' | 'where' | 'delivery'>;

function speakingIn(desk: Desk, body: Body): Speaking {
  const { who, team } = speakerIn(desk.people, body);
  const where =
    'message' in body ? threaded(whereOf(team, body.channel.id, body.channel.name), threadOf(body)) : whereOf(team);
  return { who, where, delivery: deliveryOf('press', body.trigger_id) };
}

function requestFor(desk: Desk, noun: Shortcut['noun'], role: Role, speaking: Speaking, quoted?: Quoted): Request {
  const name = loggingCommand(noun, role);
  const command = desk.bot.commands.find((each) => each.name === name);
  const values: Values = quoted === undefined || command === undefined ? {} : quotedValues(command, quoted);
  return { command: name, values, ...speaking };
}

function quotedIn(body: Body, apiUrl: string | undefined): Quoted | undefined {
  if (!('message' in body)) return undefined;
  const spot = spotOf(body);
  const day = new Date(Number(spot.ts) * 1000).toISOString().slice(0, 10);
  const link = permalinkOf(spot, body.team?.domain, body.enterprise != null, apiUrl);
  return { text: plainWords(body.message.text ?? ''), day, link };
}

const threadOf = ({ message }: MessageShortcut): string | undefined =>
  typeof message.thread_ts === 'string' ? message.thread_ts : undefined;

const spotOf = (body: MessageShortcut): Spot => ({
  ...{ channel: body.channel.id, ts: body.message.ts, thread: threadOf(body) },
});
