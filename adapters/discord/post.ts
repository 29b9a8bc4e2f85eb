/** Posting unasked, once. */
import { createHash } from 'node:crypto';
import {
  type APIDMChannel,
  type APIMessage,
  DiscordAPIError,
  type RawFile,
  REST,
  RESTJSONErrorCodes,
  type RESTOptions,
  Routes,
} from 'discord.js';
import { type Address, NotPosted, type Posted } from '../../src/chat.ts';
import { faultData, notPosted } from './faults.ts';
import type { WithFile } from './fileout.ts';
import { discard, type Gathering, openThread } from './gather.ts';
import { limits } from './limits.ts';

/** As long as the ordinary limit of a channel (five messages in five seconds) is waited for; a longer wait is the caller's. */
const longestWait = 5_000;

/**
 * A client of its own, without repetition: by default a request whose answer is lost is sent again, and posts twice.
 * After a refusal for its rate it may send again, for that was not carried out.
 */
export function postingRest(token: string, options: Partial<RESTOptions>): REST {
  const rejectOnRateLimit: RESTOptions['rejectOnRateLimit'] = ({ retryAfter }) => retryAfter > longestWait;
  return new REST({ ...options, retries: 0, rejectOnRateLimit }).setToken(token);
}

/** @throws NotPosted, or whatever leaves it unknown. */
export async function post(rest: REST, to: Address, shown: WithFile, key?: string): Promise<Posted> {
  return send(rest, await channelOf(rest, to), shown, { key });
}

/** The channel of an address; a direct one is opened where there is none yet. @throws NotPosted */
export async function channelOf(rest: REST, to: Address): Promise<string> {
  return 'channel' in to ? idOf(to.channel) : directChannel(rest, idOf(to.person));
}

/** One message for several people, in a thread of their own. @throws NotPosted, or whatever leaves it unknown. */
export async function gather(
  gathering: Gathering,
  people: readonly string[],
  shown: WithFile,
  key?: string,
): Promise<Posted> {
  const { rest } = gathering;
  const thread = await openThread(gathering, people.map(idOf));
  try {
    return await send(rest, thread, shown, { key });
  } catch (error) {
    // nothing stands there, and another try opens another
    if (error instanceof NotPosted) await discard(rest, thread);
    throw error;
  }
}

/** Replaces a message by the id that `post` gave. @throws NotPosted, or whatever leaves it unknown. */
export async function edit(rest: REST, posted: string, shown: WithFile): Promise<void> {
  const [channel = '', message = ''] = posted.split('/');
  const { files, attachments, ...words } = parted(shown);
  // what was attached before and is not now goes
  const body = { ...words, attachments, allowed_mentions: { parse: [] } };
  const patch = () => rest.patch(Routes.channelMessage(channel, message), { body, files });
  try {
    await patch().catch(async (error: unknown) => {
      if (!codeIs(error, RESTJSONErrorCodes.InvalidActionOnArchivedThread)) throw error;
      // what is shown there is to be true, too: the thread is opened again for it
      await rest.patch(Routes.channel(channel), { body: { archived: false } });
      await patch();
    });
  } catch (error) {
    throw notPosted(error) ?? error;
  }
}

interface How {
  /** Marks the message. */
  readonly key?: string;
  /** The message of the same channel that it answers. */
  readonly answers?: string;
}

/** @throws NotPosted, or whatever leaves it unknown. */
export async function send(rest: REST, channel: string, shown: WithFile, { key, answers }: How = {}): Promise<Posted> {
  const { files, attachments, ...words } = parted(shown);
  const mark = key === undefined ? {} : { nonce: nonceOf(channel, key), enforce_nonce: true };
  const to = answers === undefined ? {} : { message_reference: { message_id: answers, fail_if_not_exists: false } };
  const beside = files.length === 0 ? {} : { attachments };
  const body = { ...words, ...mark, ...to, ...beside, allowed_mentions: { parse: [], replied_user: false } };
  try {
    const made = await rest.post(Routes.channelMessages(channel), { body, files });
    return { id: `${channel}/${(made as APIMessage).id}` };
  } catch (error) {
    // an answer needs the right to read what was written before: without it, it stands there as any message
    if (answers !== undefined && codeIs(error, RESTJSONErrorCodes.CannotReplyWithoutPermissionToReadMessageHistory))
      return send(rest, channel, shown, { key });
    throw notPosted(error) ?? error;
  }
}

const codeIs = (error: unknown, code: RESTJSONErrorCodes): boolean =>
  error instanceof DiscordAPIError && error.code === code;

/** A message and what is sent beside it, each part known by its place. */
function parted({ files = [], ...message }: WithFile) {
  const attachments = files.map(({ description }, id) => ({ id: String(id), description }));
  const sent = files.flatMap(({ name = 'file', attachment }): RawFile[] =>
    Buffer.isBuffer(attachment) ? [{ name, data: attachment }] : [],
  );
  return { ...message, attachments, files: sent };
}

function idOf(address: string): string {
  const id = /^discord:(\d+)$/.exec(address)?.[1];
  if (id === undefined) throw new NotPosted('gone', 'not an address on Discord');
  return id;
}

/** Opening a direct channel posts nothing, whatever becomes of it. */
export async function directChannel(rest: REST, recipient_id: string): Promise<string> {
  try {
    const { id } = (await rest.post(Routes.userChannels(), { body: { recipient_id } })) as APIDMChannel;
    return id;
  } catch (error) {
    const known = notPosted(error);
    if (known !== undefined) throw known;
    const reason = error instanceof DiscordAPIError && error.status < 500 ? 'gone' : 'later';
    throw new NotPosted(reason, `no direct message could be opened: ${JSON.stringify(faultData(error))}`);
  }
}

/** Discord returns the earlier message for the same mark, for a few minutes. */
export function nonceOf(channel: string, key: string): string {
  return createHash('sha256').update(`${channel}\n${key}`).digest('base64url').slice(0, limits.nonce);
}
