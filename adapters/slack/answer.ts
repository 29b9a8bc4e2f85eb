/** An answer on its way back: the response URL, or the message that was pressed; a direct message where neither takes it. */
import type { RespondFn, webApi } from '@slack/bolt';
import type { Log } from '../../src/log.ts';
import type { Rendered } from './blocks.ts';
import { errorData } from './log.ts';
import { directChannel, inThread, quiet } from './post.ts';
import type { Draw, Tables } from './tables.ts';

/** A message of the bot's own that is there for good, as opposed to one that one person was shown. */
export interface Standing {
  readonly channel: string;
  readonly ts: string;
}

export interface Way {
  /** Absent where what was pressed is no message. It takes five messages in thirty minutes. */
  readonly respond?: RespondFn;
  readonly client: webApi.WebClient;
  readonly user: string;
  /** `slack:T1` */
  readonly workspace: string;
  readonly tables: Tables;
  readonly log: Log;
  /** What was pressed, where it can be edited. */
  readonly message?: Standing;
  /** The message whose thread it was pressed in. */
  readonly thread?: string;
}

/** Aloud: in the channel, for all. Beside: for that person alone. Instead: in place of what was pressed. */
export type How = 'aloud' | 'beside' | 'instead';

type Send = (message: Rendered) => Promise<unknown>;

/** One after the other until one takes it. @throws what the last one does */
export async function answerBy(way: Way, draw: Draw, how: How): Promise<void> {
  const ways = waysOf(way, how);
  for (const [at, send] of ways.entries()) {
    try {
      return void (await way.tables.send(way.workspace, draw, send));
    } catch (error) {
      if (at === ways.length - 1) throw error;
      way.log.warn('slack.answer', errorData(error));
    }
  }
}

function waysOf({ respond, client, user, message, thread }: Way, how: How): Send[] {
  const direct: Send = async (shown) =>
    client.chat.postMessage({ channel: await directChannel(client, user), ...shown, ...quiet });
  if (how === 'instead' && message !== undefined)
    return [(shown) => client.chat.update({ ...message, ...shown }), ...responding(respond, 'beside', thread), direct];
  if (how === 'beside' && message !== undefined && isDirect(message)) return [staying(client, message, thread), direct];
  return [...responding(respond, how, thread), direct];
}

/** In the direct message answers are messages that stay: that is where they are looked for again. */
const isDirect = ({ channel }: Standing) => channel.startsWith('D');

const staying =
  (client: webApi.WebClient, { channel }: Standing, thread: string | undefined): Send =>
  (shown) =>
    client.chat.postMessage({ channel, ...shown, ...inThread(thread), ...quiet });

function responding(respond: RespondFn | undefined, how: How, thread?: string): Send[] {
  if (respond === undefined) return [];
  if (how === 'instead') return [(shown) => respond({ replace_original: true, ...shown })];
  const response_type = how === 'aloud' ? 'in_channel' : 'ephemeral';
  return [(shown) => respond({ response_type, replace_original: false, ...inThread(thread), ...shown })];
}
