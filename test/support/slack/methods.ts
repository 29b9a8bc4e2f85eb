/** The Web API's methods that the adapter calls, with the refusals that Slack documents for them. */
import { asksForFile, checkMessage, checkView } from './check.ts';
import { permalink, publishHome, threadProblem } from './doors.ts';
import { completeUpload, filesInfo, uploadUrl } from './files.ts';
import type { Json, View, World } from './world.ts';

export type Answer = Json & { readonly ok: boolean };
/** `base` is where the stand-in is, for the addresses of files. */
type Method = (world: World, body: Json, base: string) => Answer;

const refusal = (error: string): Answer => ({ ok: false, error });

export function refuse(world: World, method: string, error: string, details: readonly string[] = []): Answer {
  world.tell({ kind: 'refused', method, error, details });
  return { ok: false, error, response_metadata: { messages: details.map((detail) => `[ERROR] ${detail}`) } };
}

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
  const wrong = checkMessage(body) ?? checkMetadata(body.metadata);
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
  const wrong = checkMessage(body);
  if (wrong !== undefined) return refuse(world, 'chat.postEphemeral', wrong.error, wrong.details);
  return { ok: true, message_ts: world.post(channel, body, user).ts };
}

/** A message of the bot's own, in a channel that it can write in. */
function updateMessage(world: World, body: Json): Answer {
  const id = String(body.channel);
  const error = closed(world, id);
  if (error !== undefined) return refuse(world, 'chat.update', error);
  const { messages } = world.channel(id);
  const at = messages.findIndex(({ ts, only }) => ts === String(body.ts) && only === undefined);
  const former = messages[at];
  if (former === undefined) return refuse(world, 'chat.update', 'message_not_found');
  const wrong = checkMessage(body);
  if (wrong !== undefined) return refuse(world, 'chat.update', wrong.error, wrong.details);
  const { text = '', blocks = [] } = body as { text?: string; blocks?: Json[] };
  messages[at] = { ...former, text, blocks };
  return { ok: true, channel: id, ts: former.ts, text };
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
  return { ok: true, view: { ...view.raw, id: view.id } };
}

function viewOf(world: World, raw: Json, user: string): View {
  const { blocks, title, private_metadata = '', callback_id = '' } = raw as Json & { blocks: Json[]; title: Json };
  const kept = { private_metadata: String(private_metadata), callback_id: String(callback_id) };
  return { id: world.id('V'), user, title: String(title.text), blocks, ...kept, raw, open: true };
}

function updateView(world: World, body: Json): Answer {
  const view = world.views.get(String(body.view_id));
  if (view === undefined || !view.open) return refuse(world, 'views.update', 'not_found');
  const details = checkView(body.view);
  if (details.length > 0) return refuse(world, 'views.update', 'invalid_arguments', details);
  const next = { ...viewOf(world, body.view as Json, view.user), id: view.id };
  world.views.set(view.id, next);
  world.tell({ kind: 'view', view: next });
  return { ok: true, view: { ...next.raw, id: view.id } };
}

const methods: Readonly<Record<string, Method>> = {
  'chat.postMessage': postMessage,
  'chat.postEphemeral': postEphemeral,
  'chat.update': updateMessage,
  'conversations.open': openConversation,
  'conversations.history': history,
  'views.open': openView,
  'views.update': updateView,
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

/** A message through a response URL. */
export function respond(world: World, id: string, body: Json): Answer {
  world.outbound.push({ method: 'response_url', body });
  const hook = world.useHook(id);
  if ('error' in hook) return refuse(world, 'response_url', hook.error);
  const wrong = checkMessage(body);
  if (wrong !== undefined) return refuse(world, 'response_url', wrong.error, wrong.details);
  world.post(hook.channel, body, body.response_type === 'in_channel' ? undefined : hook.user);
  return { ok: true };
}
