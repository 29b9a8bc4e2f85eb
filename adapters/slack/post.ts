/** Unasked messages: one attempt each, and a plain word on whether it arrived. */
import { webApi } from '@slack/bolt';
import { type Address, NotPosted, type Posted } from '../../src/chat.ts';
import type { Rendered } from './blocks.ts';
import { teamOf } from './who.ts';

/** Slack's ways of saying that the channel, the person or the right to write there is gone. */
const gone = new Set([
  ...['channel_not_found', 'is_archived', 'channel_is_limited_access', 'no_permission'],
  ...['user_not_found', 'users_not_found', 'user_disabled', 'user_not_visible', 'cannot_dm_bot'],
  ...['messages_tab_disabled', 'message_not_found', 'cant_update_message', 'edit_window_closed', 'is_inactive'],
  ...['external_channel_migrating', 'missing_scope', 'not_enough_users', 'too_many_users', 'users_list_not_supplied'],
  ...['method_not_supported_for_channel_type', 'ekm_access_denied', 'org_login_required'],
]);
/** The bot is not in the channel or the workspace any more. */
const removed = new Set([
  ...['not_in_channel', 'account_inactive', 'token_revoked'],
  ...['team_access_not_granted', 'team_not_found', 'access_denied'],
]);
/** A token that is not valid is for the operator to put right; the message can go then. */
const later = new Set([
  ...['ratelimited', 'rate_limited', 'message_limit_exceeded'],
  ...['invalid_auth', 'not_authed', 'token_expired'],
]);
/** The request never left: no connection was made. */
const unsent = new Set([
  ...['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'UND_ERR_CONNECT_TIMEOUT'],
]);

/** What a message of ours is marked as, beside the key it was posted with. */
export const postEvent = 'rapporteur_post';

/** Addresses in a message show nothing of what they lead to. */
export const quiet = { unfurl_links: false, unfurl_media: false } as const;

/** In the thread of a message, where there is one. */
export const inThread = (thread: string | undefined) => (thread === undefined ? {} : { thread_ts: thread });

export async function post(client: webApi.WebClient, to: Address, message: Rendered, key?: string): Promise<Posted> {
  return send(client, await channelOf(client, to), message, key);
}

/** One message for several people of one workspace: Slack opens the conversation they share, or the one there is. */
export async function gather(
  client: webApi.WebClient,
  people: readonly string[],
  message: Rendered,
  key?: string,
): Promise<Posted> {
  const teams = new Set(people.map(teamOf));
  if (teams.size !== 1) throw new NotPosted('gone', 'they are on no workspace together');
  return send(client, await groupChannel(client, people.map(localId)), message, key);
}

/** Replaces a message by the id that `post` gave. */
export async function edit(client: webApi.WebClient, posted: string, { text, blocks }: Rendered): Promise<void> {
  const [channel = '', ts = ''] = posted.split('/');
  await client.chat
    .update({ channel, ts, text, blocks })
    .catch((error: unknown) => Promise.reject(refusalOf(error) ?? error));
}

async function send(client: webApi.WebClient, channel: string, message: Rendered, key?: string): Promise<Posted> {
  const metadata = key === undefined ? {} : { metadata: { event_type: postEvent, event_payload: { key } } };
  const sent = await client.chat
    .postMessage({ channel, ...message, ...metadata, ...quiet })
    .catch((error: unknown) => Promise.reject(refusalOf(error) ?? error));
  return { id: `${sent.channel ?? channel}/${sent.ts ?? ''}` };
}

export async function channelOf(client: webApi.WebClient, to: Address): Promise<string> {
  if ('channel' in to) return localId(to.channel);
  return directChannel(client, localId(to.person)).catch(unopened);
}

/** Opening a conversation posts nothing, whatever becomes of it. */
function unopened(error: unknown): never {
  throw refusalOf(error) ?? new NotPosted('later', `conversations.open: ${codeOf(error)}`);
}

async function groupChannel(client: webApi.WebClient, users: readonly string[]): Promise<string> {
  const opened = await client.conversations.open({ users: users.join(',') }).catch(unopened);
  const id = opened.channel?.id;
  if (id === undefined) throw new NotPosted('later', 'conversations.open: no channel');
  return id;
}

/** The direct message with somebody, opened where there is none yet. */
export async function directChannel(client: webApi.WebClient, user: string): Promise<string> {
  const opened = await client.conversations.open({ users: user });
  return opened.channel?.id ?? user;
}

function localId(address: string): string {
  const id = /^slack:[^/]+\/([^/]+)$/.exec(address)?.[1];
  if (id === undefined) throw new NotPosted('gone', `${address} is no address on Slack`);
  return id;
}

export function refusalOf(error: unknown): NotPosted | undefined {
  // Slack does not say whether that is the channel's limit or the workspace's: everything waits
  if (error instanceof webApi.WebAPIRateLimitedError)
    return new NotPosted('later', codeOf(error), error.retryAfter * 1000, true);
  const code = codeOf(error);
  if (unsent.has(code) || later.has(code)) return new NotPosted('later', code);
  if (removed.has(code)) return new NotPosted('removed', code);
  return gone.has(code) || code.startsWith('restricted_action') ? new NotPosted('gone', code) : undefined;
}

/** Slack's word for what went wrong, or the network's. */
export function codeOf(error: unknown): string {
  if (error instanceof webApi.WebAPIPlatformError) return error.data.error;
  if (error instanceof webApi.WebAPIHTTPError) return `status ${error.statusCode}`;
  const { original = error } = error as { original?: unknown };
  const { code } = original as { code?: unknown };
  return typeof code === 'string' ? code : 'unknown';
}
