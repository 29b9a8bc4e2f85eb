/** The part of the HTTP interface that a bot of commands, forms and posts uses. */
import { checkCommands, checkMessage, checkModal, type Json, list, words } from './check.ts';
import { checkFiles, type Kept } from './files.ts';
import { mentionsOf } from './markdown.ts';
import { apiChannel, apiMember, apiMessage, apiUser } from './objects.ts';
import { eventOf, react, setThread, wrongReference } from './talk.ts';
import type { Asked, Channel, Sent, World } from './world.ts';

export interface Answer {
  readonly status: number;
  readonly body?: Json | Json[];
}
type Handler = (world: World, ids: readonly string[], body: Json, query: URLSearchParams) => Answer;

const ok = (body: Json | Json[]): Answer => ({ status: 200, body });
const no = (status: number, code: number, message: string): Answer => ({ status, body: { code, message } });

/** As Discord complains of a body: `_errors` under the place. */
export function invalid(noted: string[], wrong: readonly string[]): Answer {
  noted.push(...wrong);
  const errors = { _errors: wrong.map((message) => ({ code: 'STAND_IN', message })) };
  return { status: 400, body: { code: 50035, message: 'Invalid Form Body', errors } };
}

const checkSent = (body: Json): string[] => [...checkMessage(body), ...checkFiles(body)];

/** A message with what an edit changes of it: attachments that are not named in `attachments` are gone. */
function amended(old: Json, body: Json): Json {
  const kept = (old.sent ?? []) as readonly Kept[];
  const named = body.attachments === undefined ? undefined : list(body.attachments).map(({ id }) => String(id));
  const left = kept.filter(({ id }) => named === undefined || named.includes(id));
  return { ...old, ...body, sent: [...left, ...((body.sent ?? []) as readonly Kept[])] };
}

const secondsToAnswer = 3;
const minutesOfToken = 15;
const minutesOfNonce = 5;

export const routes: readonly (readonly [pattern: RegExp, handler: Handler, open?: true])[] = [
  [/^GET \/users\/@me$/, (world) => ok(apiUser(world.users.get(world.application) ?? { id: '', name: '' }, true))],
  [/^POST \/users\/@me\/channels$/, (world, _ids, body) => openDirect(world, words(body.recipient_id))],
  [/^GET \/applications\/@me$/, (world) => ok({ id: world.application, name: 'Rapporteur', ...world.about })],
  [/^GET \/applications\/\d+\/commands$/, (world, _ids, _body, query) => ok(shown(world.commands, query))],
  [/^PUT \/applications\/\d+\/commands$/, (world, _ids, body) => register(world, list(body))],
  [
    /^GET \/applications\/\d+\/guilds\/(\d+)\/commands$/,
    (world, [guild], _body, query) => commandsOf(world, guild ?? '', query),
  ],
  [
    /^PUT \/applications\/\d+\/guilds\/(\d+)\/commands$/,
    (world, [guild], body) => registerIn(world, guild ?? '', list(body)),
  ],
  [/^GET \/users\/@me\/guilds$/, (world, _ids, _body, query) => guildsOf(world, query)],
  [/^GET \/guilds\/(\d+)$/, (world, [guild]) => guildOf(world, guild ?? '')],
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
  [
    /^PUT \/channels\/(\d+)\/messages\/(\d+)\/reactions\/([^/]+)\/@me$/,
    (world, [channel, id, emoji]) => react(world, channel ?? '', id ?? '', emoji ?? ''),
  ],
  [/^PATCH \/channels\/(\d+)$/, (world, [channel], body) => setThread(world, channel ?? '', body)],
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
  const kept = keepCommands(world, commands, world.commands);
  if (!Array.isArray(kept)) return kept;
  world.commands = kept;
  return ok(kept);
}

function registerIn(world: World, guild: string, commands: Json[]): Answer {
  if (!world.guilds.has(guild)) return no(403, 50001, 'Missing Access');
  const kept = keepCommands(world, commands, world.guildCommands.get(guild) ?? []);
  if (!Array.isArray(kept)) return kept;
  world.guildCommands.set(guild, kept);
  return ok(kept);
}

/** All of them replace what there was; one of the same name keeps its id. */
function keepCommands(world: World, commands: Json[], former: readonly Json[]): Json[] | Answer {
  const wrong = checkCommands(commands);
  if (wrong.length > 0) return invalid(world.refused, wrong);
  const ids = new Map(former.map(({ name, type = 1, id }) => [`${type} ${name}`, id]));
  const added = { application_id: world.application, version: world.id(), nsfw: false };
  world.registrations += 1;
  return commands.map((command) => ({
    ...{ name_localizations: null, description_localizations: null, type: 1 },
    ...{ ...command, ...added, id: ids.get(`${command.type ?? 1} ${command.name}`) ?? world.id() },
  }));
}

function commandsOf(world: World, guild: string, query: URLSearchParams): Answer {
  if (!world.guilds.has(guild)) return no(403, 50001, 'Missing Access');
  return ok(shown(world.guildCommands.get(guild) ?? [], query));
}

/** Without being asked for them, no other languages are told. */
function shown(commands: readonly Json[], query: URLSearchParams): Json[] {
  if (query.get('with_localizations') === 'true') return [...commands];
  return commands.map((command) => ({ ...command, name_localizations: null, description_localizations: null }));
}

/** Servers in the order of their ids, 200 at most, behind one that is named. */
function guildsOf(world: World, query: URLSearchParams): Answer {
  const after = BigInt(query.get('after') ?? 0);
  const most = Math.min(200, Number(query.get('limit') ?? 200));
  const all = [...world.guilds.values()].filter(({ id }) => BigInt(id) > after);
  const sorted = all.sort((one, other) => (BigInt(one.id) < BigInt(other.id) ? -1 : 1)).slice(0, most);
  return ok(sorted.map(({ id, permissions }) => ({ id, name: `server-${id}`, permissions: String(permissions) })));
}

function guildOf(world: World, id: string): Answer {
  const found = world.guilds.get(id);
  return found === undefined ? no(404, 10004, 'Unknown Guild') : ok({ id, name: `server-${id}` });
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
  if (wrong.length > 0) return invalid(world.refused, wrong);
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
  if (isOutside(world, channel)) return no(403, 50001, 'Missing Access');
  const sent = channel.messages.find((each) => each.id === message);
  if (sent === undefined) return no(404, 10008, 'Unknown Message');
  if (sent.author !== undefined) return no(403, 50005, 'Cannot edit a message authored by another user');
  if (channel.archived) return no(400, 50083, 'Thread is archived');
  const now = amended(sent.body, body);
  const wrong = checkSent(now);
  if (wrong.length > 0) return invalid(world.refused, wrong);
  sent.body = now;
  return ok(apiMessage(world, sent));
}

/** The newest messages of a channel, newest first; none where the bot may not read what was written before. */
function history(world: World, id: string): Answer {
  const channel = world.channels.get(id);
  if (channel === undefined) return no(404, 10003, 'Unknown Channel');
  if (isOutside(world, channel)) return no(403, 50001, 'Missing Access');
  if (channel.unread) return ok([]);
  const all = channel.messages.filter(({ only }) => only === undefined);
  return ok(
    all
      .slice(-100)
      .reverse()
      .map((each) => apiMessage(world, each)),
  );
}

/** The bot is not on its server any more. */
const isOutside = (world: World, { guild }: Channel): boolean => guild !== undefined && !world.guilds.has(guild);

function create(world: World, channel: Channel | undefined, body: Json): Answer {
  if (channel === undefined) return no(404, 10003, 'Unknown Channel');
  if (isOutside(world, channel)) return no(403, 50001, 'Missing Access');
  if (channel.closed && channel.recipient !== undefined) return no(403, 50007, 'Cannot send messages to this user');
  if (channel.closed) return no(403, 50013, 'Missing Permissions');
  if (channel.locked) return no(400, 160005, 'Thread is locked');
  const unanswerable = wrongReference(channel, body);
  if (unanswerable !== undefined) return unanswerable;
  const wrong = checkSent(body);
  if (wrong.length > 0) return invalid(world.refused, wrong);
  const same = body.enforce_nonce === true ? earlier(world, channel, body.nonce) : undefined;
  if (same !== undefined) {
    found(world, channel, same);
    return ok(apiMessage(world, same));
  }
  // writing in a thread opens it again
  channel.archived = false;
  const sent = keep(world, channel, body);
  world.events.emit('dispatch', 'MESSAGE_CREATE', eventOf(world, channel, sent));
  world.events.emit('posted', sent);
  found(world, channel, sent);
  return ok(apiMessage(world, sent));
}

/** Whoever waits for an answer that cannot come any more where they asked finds it in the direct message, by its mark. */
function found(world: World, { recipient }: Channel, sent: Sent): void {
  const waiting = [...world.asked.values()].filter(({ user, seen }) => user === recipient && !seen);
  for (const asked of waiting.filter(({ id, answered }) => answered && sent.body.nonce === id)) see(asked, sent);
}

function see(asked: Asked, sent: Sent): void {
  asked.seen = true;
  asked.settle({ kind: 'message', sent });
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
  if (wrong.length > 0) return invalid(world.refused, wrong);
  asked.answered = true;
  asked.ephemeral = isEphemeral(data);
  if (body.type === 6 || body.type === 7) asked.original = asked.pressed;
  if (body.type === 7 && asked.pressed !== undefined) return changed(world, asked, asked.pressed, data);
  if (asked.original !== undefined && asked.original.body !== asked.before) see(asked, asked.original);
  if (body.type === 4) show(world, asked, data);
  if (body.type === 8) asked.settle({ kind: 'choices', choices: list(data.choices) });
  if (body.type === 9) asked.settle({ kind: 'modal', modal: data });
  return { status: 204 };
}

function wrongAnswer({ type: asked, pressed }: Asked, type: number, data: Json): string[] {
  // a form that was opened from a message may change that message, as a press may
  const changes = pressed === undefined ? [] : [6, 7];
  const fits = asked === 4 ? [8] : [4, 5, ...changes, ...(asked === 5 ? [] : [9])];
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
  see(asked, asked.original);
}

const isExpired = (world: World, { at }: Asked): boolean => world.now() - at > minutesOfToken * 60_000;
const expired = no(401, 50027, 'Invalid Webhook Token');

/** What was answered or pressed, anew; not once it was deleted or dismissed. */
function changed(world: World, asked: Asked, original: Sent, body: Json): Answer {
  if (!world.channel(asked.channel).messages.includes(original)) return no(404, 10008, 'Unknown Message');
  const now = amended(original.body, body);
  const wrong = checkSent(now);
  if (wrong.length > 0) return invalid(world.refused, wrong);
  world.mentionsFired.push(...mentionsOf(body));
  original.body = now;
  // whoever pressed it too sees what it is now
  for (const one of world.asked.values()) if (one.original === original) see(one, original);
  return ok(apiMessage(world, original));
}

function edit(world: World, token: string, body: Json): Answer {
  const asked = world.asked.get(token);
  if (asked === undefined || isExpired(world, asked)) return expired;
  if (!asked.answered || asked.dismissed) return no(404, 10008, 'Unknown Message');
  if (asked.original !== undefined) return changed(world, asked, asked.original, body);
  const wrong = checkSent(body);
  if (wrong.length > 0) return invalid(world.refused, wrong);
  show(world, asked, body);
  return asked.original === undefined ? no(404, 10008, 'Unknown Message') : ok(apiMessage(world, asked.original));
}

function follow(world: World, token: string, body: Json): Answer {
  const asked = world.asked.get(token);
  if (asked === undefined || !asked.answered) return no(404, 10015, 'Unknown Webhook');
  if (isExpired(world, asked)) return expired;
  const wrong = checkSent(body);
  if (wrong.length > 0) return invalid(world.refused, wrong);
  const only = isEphemeral(body) ? asked.user : undefined;
  const sent = keep(world, world.channel(asked.channel), body, only);
  see(asked, sent);
  return ok(apiMessage(world, sent));
}
