/** The Web API's methods that the adapter calls, with the refusals that Slack documents for them. */
import { asksForFile, checkView } from './check.ts';
import { permalink, publishHome, threadProblem } from './doors.ts';
import { completeUpload, filesInfo, uploadUrl } from './files.ts';
import { refuse, wrongIn } from './refuse.ts';
import { usersInfo } from './users.ts';
import { updateView, viewOf } from './views.ts';
import type { Json, World } from './world.ts';

export type Answer = Json & { readonly ok: boolean };
/** `base` is where the stand-in is, for the addresses of files. */
type Method = (world: World, body: Json, base: string) => Answer;

const refusal = (error: string): Answer => ({ ok: false, error });

/** Why nothing may be posted there. */
function closed(world: World, id: string): string | undefined {
  const channel = world.channels.get(id);
  if (channel === undefined) return 'channel_not_found';
  if (channel.archived) return 'is_archived';
  return channel.bot ? undefined : 'not_in_channel';
}

function postMessage(world: World, body: Json): Answer {
  const channel = String(body.channel);
  const error = closed(world, channel) ?? threadProblem(world, body);
  if (error !== undefined) return refuse(world, 'chat.postMessage', error);
  const wrong = wrongIn(world, body) ?? checkMetadata(body.metadata);
  if (wrong !== undefined) return refuse(world, 'chat.postMessage', wrong.error, wrong.details);
  const { ts, text, blocks } = world.post(channel, body);
  return { ok: true, channel, ts, message: { type: 'message', text, blocks, ts } };
}

function checkMetadata(metadata: unknown): { error: string; details: string[] } | undefined {
  if (metadata === undefined) return undefined;
  const { event_type: type, event_payload: payload } = metadata as Json;
  const right = typeof type === 'string' && type !== '' && typeof payload === 'object' && payload !== null;
  return right ? undefined : { error: 'invalid_metadata_format', details: [] };
}

function postEphemeral(world: World, body: Json): Answer {
  const [channel, user] = [String(body.channel), String(body.user)];
  const error = closed(world, channel) ?? threadProblem(world, body);
  if (error !== undefined) return refuse(world, 'chat.postEphemeral', error);
  if (!world.channel(channel).members.has(user)) return refuse(world, 'chat.postEphemeral', 'user_not_in_channel');
  const wrong = wrongIn(world, body);
  if (wrong !== undefined) return refuse(world, 'chat.postEphemeral', wrong.error, wrong.details);
  return { ok: true, message_ts: world.post(channel, body, user).ts };
}

/** A message of the bot's own, in a channel that it can write in. */
function updateMessage(world: World, body: Json): Answer {
  const id = String(body.channel);
  const error = closed(world, id);
  if (error !== undefined) return refuse(world, 'chat.update', error);
  const former = world.channel(id).messages.find(({ ts, only }) => ts === String(body.ts) && only === undefined);
  if (former === undefined) return refuse(world, 'chat.update', 'message_not_found');
  const wrong = wrongIn(world, body);
  if (wrong !== undefined) return refuse(world, 'chat.update', wrong.error, wrong.details);
  world.replace(id, former.ts, body as { text?: string; blocks?: Json[] });
  return { ok: true, channel: id, ts: former.ts, text: body.text };
}

/** What was written since, newest first, with the marks of the bot's own messages where they are asked for. */
function history(world: World, body: Json): Answer {
  const method = 'conversations.history';
  const error = closed(world, String(body.channel));
  if (error !== undefined) return refuse(world, method, error);
  if (world.scopes !== undefined && !world.scopes.includes('channels:history'))
    return refuse(world, method, 'missing_scope');
  const marked = String(body.include_all_metadata) === 'true';
  const found = world
    .channel(String(body.channel))
    .messages.filter(({ ts, only }) => only === undefined && Number(ts) >= Number(body.oldest ?? 0))
    .map(({ ts, text, metadata }) => ({ type: 'message', ts, text, ...(marked && metadata && { metadata }) }));
  return { ok: true, messages: found.reverse(), has_more: false };
}

/** With several people: a message of up to nine with the bot, the same one for the same people. */
function openGroup(world: World, users: readonly string[]): Answer {
  const method = 'conversations.open';
  if (users.length > 8) return refuse(world, method, 'too_many_users');
  if (users.some((user) => !world.people.has(user))) return refuse(world, method, 'user_not_found');
  if (world.scopes !== undefined && !world.scopes.includes('mpim:write')) return refuse(world, method, 'missing_scope');
  const channel = world.channel(`G${[...users].sort().join('')}`);
  for (const user of users) channel.members.add(user);
  return { ok: true, channel: { id: channel.id } };
}

function openConversation(world: World, body: Json): Answer {
  const users = [...new Set(String(body.users).split(','))];
  if (users.length > 1) return openGroup(world, users);
  const [user = ''] = users;
  if (!world.people.has(user)) return refuse(world, 'conversations.open', 'user_not_found');
  return { ok: true, channel: { id: world.direct(user).id } };
}

function openView(world: World, body: Json): Answer {
  const details = checkView(body.view);
  if (details.length > 0) return refuse(world, 'views.open', 'invalid_arguments', details);
  const mayRead = world.scopes === undefined || world.scopes.includes('files:read');
  if (asksForFile(body.view) && !mayRead) return refuse(world, 'views.open', 'missing_scope');
  if (JSON.stringify(body.view).length > 250_000) return refuse(world, 'views.open', 'view_too_large');
  const spent = world.spend(String(body.trigger_id));
  if ('error' in spent) return refuse(world, 'views.open', spent.error);
  const view = viewOf(world, body.view as Json, spent.user);
  world.views.set(view.id, view);
  world.tell({ kind: 'view', view });
  return { ok: true, view: { ...view.raw, id: view.id, hash: view.hash } };
}

const methods: Readonly<Record<string, Method>> = {
  'chat.postMessage': postMessage,
  'chat.postEphemeral': postEphemeral,
  'chat.update': updateMessage,
  'conversations.open': openConversation,
  'conversations.history': history,
  'views.open': openView,
  'views.update': updateView,
  'users.info': usersInfo,
  'views.publish': publishHome,
  'chat.getPermalink': permalink,
  'files.info': (world, body, base) => filesInfo(world, base, body),
  'files.getUploadURLExternal': (world, body, base) => uploadUrl(world, base, body),
  'files.completeUploadExternal': completeUpload,
};

/** Answers a call that came with a right token; every body is kept. */
export function callMethod(world: World, method: string, body: Json, base: string): Answer {
  world.outbound.push({ method, body });
  return methods[method]?.(world, body, base) ?? refusal('unknown_method');
}
