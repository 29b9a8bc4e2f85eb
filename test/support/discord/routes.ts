/** The part of the HTTP interface that a bot of commands, forms and posts uses. */
import { checkCommands, checkMessage, checkModal, type Json, list, words } from './check.ts';
import { checkFiles } from './files.ts';
import { mentionsOf } from './markdown.ts';
import { apiChannel, apiMember, apiMessage, apiUser } from './objects.ts';
import type { Asked, Channel, Sent, World } from './world.ts';

export interface Answer {
  readonly status: number;
  readonly body?: Json | Json[];
}
type Handler = (world: World, ids: readonly string[], body: Json) => Answer;

const ok = (body: Json | Json[]): Answer => ({ status: 200, body });
const no = (status: number, code: number, message: string): Answer => ({ status, body: { code, message } });

/** As Discord complains of a body: `_errors` under the place. */
function invalid(world: World, wrong: readonly string[]): Answer {
  world.refused.push(...wrong);
  const errors = { _errors: wrong.map((message) => ({ code: 'STAND_IN', message })) };
  return { status: 400, body: { code: 50035, message: 'Invalid Form Body', errors } };
}

const checkSent = (body: Json): string[] => [...checkMessage(body), ...checkFiles(body)];

const secondsToAnswer = 3;
const minutesOfToken = 15;
const minutesOfNonce = 5;

export const routes: readonly (readonly [pattern: RegExp, handler: Handler, open?: true])[] = [
  [/^GET \/users\/@me$/, (world) => ok(apiUser(world.users.get(world.application) ?? { id: '', name: '' }, true))],
  [/^POST \/users\/@me\/channels$/, (world, _ids, body) => openDirect(world, words(body.recipient_id))],
  [/^GET \/applications\/\d+\/commands$/, (world) => ok(world.commands)],
  [/^PUT \/applications\/\d+\/commands$/, (world, _ids, body) => register(world, list(body))],
  [/^GET \/users\/@me\/guilds$/, (world) => ok([...world.guilds.keys()].map((id) => ({ id })))],
  [/^GET \/guilds\/(\d+)\/channels$/, (world, [guild]) => channels(world, guild ?? '')],
  [/^POST \/channels\/(\d+)\/threads$/, (world, [channel], body) => thread(world, channel ?? '', body)],
  [
    /^PUT \/channels\/(\d+)\/thread-members\/(\d+)$/,
    (world, [channel, user]) => addToThread(world, channel ?? '', user ?? ''),
  ],
  [/^DELETE \/channels\/(\d+)$/, (world, [channel]) => removeChannel(world, channel ?? '')],
  [
    /^PATCH \/channels\/(\d+)\/messages\/(\d+)$/,
    (world, [channel, id], body) => change(world, channel ?? '', id ?? '', body),
  ],
  [/^GET \/guilds\/(\d+)\/members\/(\d+)$/, (world, [guild, user]) => member(world, guild ?? '', user ?? '')],
  [/^GET \/channels\/(\d+)\/messages$/, (world, [channel]) => history(world, channel ?? '')],
  [
    /^POST \/channels\/(\d+)\/messages$/,
    (world, [channel], body) => create(world, world.channels.get(channel ?? ''), body),
  ],
  [
    /^POST \/interactions\/\d+\/([\w-]+)\/callback$/,
    (world, [token], body) => callback(world, token ?? '', body),
    true,
  ],
  [
    /^PATCH \/webhooks\/\d+\/([\w-]+)\/messages\/@original$/,
    (world, [token], body) => edit(world, token ?? '', body),
    true,
  ],
  [/^POST \/webhooks\/\d+\/([\w-]+)$/, (world, [token], body) => follow(world, token ?? '', body), true],
];

function openDirect(world: World, user: string): Answer {
  if (!world.users.has(user)) return no(400, 50033, 'Invalid Recipient(s)');
  return ok(apiChannel(world, world.direct(user)));
}

function register(world: World, commands: Json[]): Answer {
  const wrong = checkCommands(commands);
  if (wrong.length > 0) return invalid(world, wrong);
  const ids = new Map(world.commands.map(({ name, id }) => [name, id]));
  const added = { application_id: world.application, version: world.id(), nsfw: false, name_localizations: null };
  world.commands = commands.map((command) => ({ ...command, ...added, id: ids.get(command.name) ?? world.id() }));
  world.registrations += 1;
  return ok(world.commands);
}

function member(world: World, guild: string, id: string): Answer {
  const user = world.users.get(id);
  if (user === undefined || !world.guilds.get(guild)?.members.has(id)) return no(404, 10007, 'Unknown Member');
  return ok(apiMember(user));
}

function channels(world: World, guild: string): Answer {
  const found = world.guilds.get(guild);
  if (found === undefined) return no(404, 10004, 'Unknown Guild');
  return ok(found.channels.map((id, position) => ({ ...apiChannel(world, world.channel(id)), position })));
}

/** A private thread (type 12) under a text channel in which the bot may write. */
function thread(world: World, parent: string, { name, type }: Json): Answer {
  const channel = world.channels.get(parent);
  if (channel === undefined) return no(404, 10003, 'Unknown Channel');
  if (channel.closed) return no(403, 50013, 'Missing Permissions');
  const wrong = words(name).length < 1 || words(name).length > 100 ? ['name: 1 to 100 characters'] : [];
  if (type !== 12) wrong.push('type: a private thread is 12');
  if (wrong.length > 0) return invalid(world, wrong);
  const made: Channel = {
    id: world.id(),
    guild: channel.guild,
    parent,
    people: new Set(),
    closed: false,
    messages: [],
  };
  world.channels.set(made.id, made);
  return { status: 201, body: { ...apiChannel(world, made), name: words(name), type: 12 } };
}

/** Somebody who may not read the channel cannot be put into its thread. */
function addToThread(world: World, id: string, user: string): Answer {
  const channel = world.channels.get(id);
  const parent = world.channels.get(channel?.parent ?? '');
  if (channel?.people === undefined || parent === undefined) return no(404, 10003, 'Unknown Channel');
  if (parent.hiddenFrom?.has(user)) return no(403, 50001, 'Missing Access');
  channel.people.add(user);
  return { status: 204 };
}

function removeChannel(world: World, id: string): Answer {
  const channel = world.channels.get(id);
  if (channel === undefined) return no(404, 10003, 'Unknown Channel');
  world.channels.delete(id);
  return ok({ id });
}

function change(world: World, id: string, message: string, body: Json): Answer {
  const channel = world.channels.get(id);
  if (channel === undefined) return no(404, 10003, 'Unknown Channel');
  const sent = channel.messages.find((each) => each.id === message);
  if (sent === undefined) return no(404, 10008, 'Unknown Message');
  const wrong = checkSent(body);
  if (wrong.length > 0) return invalid(world, wrong);
  sent.body = { ...sent.body, ...body, sent: [...staying(sent.body, body), ...list(body.sent)] };
  return ok(apiMessage(world, sent));
}

/** What was attached stays where nothing is said of attachments, or where it is named among them ("Edit Message"). */
function staying(former: Json, { attachments }: Json): Json[] {
  const named = list(attachments).map(({ id }) => String(id));
  return list(former.sent).filter(({ id }) => attachments === undefined || named.includes(String(id)));
}

/** The newest messages of a channel, newest first; none where the bot may not read what was written before. */
function history(world: World, id: string): Answer {
  const channel = world.channels.get(id);
  if (channel === undefined) return no(404, 10003, 'Unknown Channel');
  if (channel.unread) return ok([]);
  const all = channel.messages.filter(({ only }) => only === undefined);
  return ok(
    all
      .slice(-100)
      .reverse()
      .map((each) => apiMessage(world, each)),
  );
}

function create(world: World, channel: Channel | undefined, body: Json): Answer {
  if (channel === undefined) return no(404, 10003, 'Unknown Channel');
  if (channel.closed && channel.recipient !== undefined) return no(403, 50007, 'Cannot send messages to this user');
  if (channel.closed) return no(403, 50013, 'Missing Permissions');
  const wrong = checkSent(body);
  if (wrong.length > 0) return invalid(world, wrong);
  const same = body.enforce_nonce === true ? earlier(world, channel, body.nonce) : undefined;
  return ok(apiMessage(world, same ?? keep(world, channel, body)));
}

function earlier(world: World, { messages }: Channel, nonce: unknown): Sent | undefined {
  const since = world.now() - minutesOfNonce * 60_000;
  return messages.find(({ body, at }) => nonce !== undefined && body.nonce === nonce && at >= since);
}

function keep(world: World, channel: Channel, body: Json, only?: string): Sent {
  world.mentionsFired.push(...mentionsOf(body));
  const sent: Sent = {
    id: world.id(),
    channel: channel.id,
    body,
    at: world.now(),
    ...(only !== undefined && { only }),
  };
  channel.messages.push(sent);
  return sent;
}

const isEphemeral = (body: Json): boolean => (Number(body.flags ?? 0) & 64) !== 0;

/** The first answer to an interaction: one only, within three seconds, of a kind that fits. */
function callback(world: World, token: string, body: Json): Answer {
  const asked = world.asked.get(token);
  if (asked === undefined) return no(404, 10062, 'Unknown interaction');
  if (asked.answered) return no(400, 40060, 'Interaction has already been acknowledged.');
  if (world.now() - asked.at > secondsToAnswer * 1000) {
    world.late.push(asked.what);
    asked.fail('the application did not respond in time');
    return no(404, 10062, 'Unknown interaction');
  }
  const data = (body.data ?? {}) as Json;
  const wrong = wrongAnswer(asked, Number(body.type), data);
  if (wrong.length > 0) return invalid(world, wrong);
  asked.answered = true;
  asked.ephemeral = isEphemeral(data);
  if (body.type === 4) show(world, asked, data);
  if (body.type === 8) asked.settle({ kind: 'choices', choices: list(data.choices) });
  if (body.type === 9) asked.settle({ kind: 'modal', modal: data });
  return { status: 204 };
}

function wrongAnswer({ type: asked }: Asked, type: number, data: Json): string[] {
  const fits = asked === 4 ? [8] : asked === 5 ? [4, 5] : [4, 5, 9];
  if (!fits.includes(type)) return [`type: ${type} does not answer an interaction of type ${asked}`];
  if (type === 4) return checkSent(data);
  if (type === 9) return checkModal(data);
  const choices = list(data.choices);
  const long = choices.some(({ name, value }) =>
    [words(name), words(value)].some((text) => text === '' || text.length > 100),
  );
  return choices.length > 25 || long ? ['choices: at most 25, of 1 to 100 characters'] : [];
}

function show(world: World, asked: Asked, body: Json): void {
  asked.original = keep(world, world.channel(asked.channel), body, asked.ephemeral ? asked.user : undefined);
  asked.settle({ kind: 'message', sent: asked.original });
}

function edit(world: World, token: string, body: Json): Answer {
  const asked = world.asked.get(token);
  if (asked === undefined || world.now() - asked.at > minutesOfToken * 60_000)
    return no(401, 50027, 'Invalid Webhook Token');
  if (!asked.answered) return no(404, 10008, 'Unknown Message');
  const wrong = checkSent(body);
  if (wrong.length > 0) return invalid(world, wrong);
  if (asked.original === undefined) show(world, asked, body);
  else asked.original.body = { ...asked.original.body, ...body };
  return asked.original === undefined ? no(404, 10008, 'Unknown Message') : ok(apiMessage(world, asked.original));
}

function follow(world: World, token: string, body: Json): Answer {
  const asked = world.asked.get(token);
  if (asked === undefined || !asked.answered) return no(404, 10015, 'Unknown Webhook');
  const wrong = checkSent(body);
  if (wrong.length > 0) return invalid(world, wrong);
  const only = isEphemeral(body) ? asked.user : undefined;
  return ok(apiMessage(world, keep(world, world.channel(asked.channel), body, only)));
}
