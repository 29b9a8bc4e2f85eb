/** Looks for a message of the bot's own by the key it was posted with, where the installation lets it read the channel's history. */
import type { webApi } from '@slack/bolt';
import { type Address, type Found, NotPosted } from '../../src/chat.ts';
import { channelOf, codeOf, postEvent, refusalOf } from './post.ts';

/** Messages of one page, and pages: a channel is not read further back than that. */
const pageSize = 200;
const mostPages = 5;
/** Clocks differ; Slack's own counts. */
const slackMs = 60_000;

interface Message {
  readonly ts?: string;
  readonly metadata?: { readonly event_type?: string; readonly event_payload?: { readonly key?: unknown } };
}

/** @throws NotPosted `later` where it could not be looked for now */
export async function find(client: webApi.WebClient, to: Address, key: string, since: Date): Promise<Found> {
  try {
    return await search(client, await channelOf(client, to), key, since);
  } catch (error) {
    const known = refusalOf(error) ?? new NotPosted('later', `conversations.history: ${codeOf(error)}`);
    // no right to read, or nothing there to be read
    if (known.reason !== 'later') return 'unreadable';
    throw known;
  }
}

/** Where the app is not installed any more, nothing can be looked for. */
export function unreadable(error: unknown): Found {
  if (error instanceof NotPosted && error.reason !== 'later') return 'unreadable';
  throw error;
}

async function search(client: webApi.WebClient, channel: string, key: string, since: Date): Promise<Found> {
  const oldest = String(Math.floor((since.getTime() - slackMs) / 1000));
  let cursor: string | undefined;
  for (let page = 0; page < mostPages; page += 1) {
    const asked = { channel, oldest, limit: pageSize, include_all_metadata: true };
    const answer = await client.conversations.history(cursor === undefined ? asked : { ...asked, cursor });
    const ts = ((answer.messages ?? []) as readonly Message[]).find((each) => isMarked(each, key))?.ts;
    if (ts !== undefined) return { id: `${channel}/${ts}` };
    cursor = answer.response_metadata?.next_cursor;
    if (cursor === undefined || cursor === '') return 'absent';
  }
  return 'unreadable';
}

const isMarked = ({ metadata }: Message, key: string): boolean =>
  metadata?.event_type === postEvent && metadata.event_payload?.key === key;
