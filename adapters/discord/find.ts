/** Looks for a message of the bot's own by its nonce, among those of a channel since it was to be posted. */
import { type APIMessage, type REST, Routes, SnowflakeUtil } from 'discord.js';
import { type Address, type Found, NotPosted } from '../../src/chat.ts';
import { faultData, notPosted } from './faults.ts';
import { channelOf, nonceOf } from './post.ts';

/** Discord's most for one page; a channel is not read further than that many pages. */
const pageSize = 100;
const mostPages = 5;
/** Clocks differ; Discord's own counts. */
const slackMs = 60_000;

/** @throws NotPosted `later` where it could not be looked for now */
export async function find(rest: REST, to: Address, key: string, since: Date): Promise<Found> {
  try {
    return await search(rest, await channelOf(rest, to), key, since);
  } catch (error) {
    const known = notPosted(error);
    // no right to read, or nothing there to be read
    if (known !== undefined && known.reason !== 'later') return 'unreadable';
    throw known ?? new NotPosted('later', `messages could not be read: ${JSON.stringify(faultData(error))}`);
  }
}

async function search(rest: REST, channel: string, key: string, since: Date): Promise<Found> {
  const nonce = nonceOf(channel, key);
  let after = String(SnowflakeUtil.generate({ timestamp: since.getTime() - slackMs }));
  for (let page = 0; page < mostPages; page += 1) {
    const found = await read(rest, channel, after);
    const own = found.find((each) => each.nonce === nonce);
    if (own !== undefined) return { id: `${channel}/${own.id}` };
    // without the right to read the history Discord answers with none at all
    if (found.length === 0 && page === 0) return 'unreadable';
    if (found.length < pageSize) return 'absent';
    after = newest(found);
  }
  return 'unreadable';
}

async function read(rest: REST, channel: string, after: string): Promise<APIMessage[]> {
  const query = new URLSearchParams({ after, limit: String(pageSize) });
  return (await rest.get(Routes.channelMessages(channel), { query })) as APIMessage[];
}

const newest = (found: readonly APIMessage[]): string =>
  found
    .map(({ id }) => BigInt(id))
    .reduce((one, other) => (one > other ? one : other), 0n)
    .toString();
