/** An answer as a message of its own: where it was said for that person alone, or in the direct message. */
import type { webApi } from '@slack/bolt';
import type { Reply } from '../../src/reply.ts';
import type { Request } from '../../src/request.ts';
import { type Rendered, renderReply } from './blocks.ts';
import { handedOver } from './fileout.ts';
import type { Desk } from './listen.ts';
import { codeOf, directChannel, inThread, quiet } from './post.ts';
import type { Source } from './rich.ts';
import { slackId } from './who.ts';

export type Speaking = Pick<Request, 'who' | 'where'>;

interface Beside {
  /** The command that gave the reply. */
  readonly source?: Source;
  /** The direct message, where it is known. */
  readonly direct?: string;
}

/** With its file, which goes into the direct message. @throws what Slack says where neither takes it */
export async function tell(
  { bot, tables, draw: drawing, log }: Pick<Desk, 'bot' | 'tables' | 'draw' | 'log'>,
  client: webApi.WebClient,
  speaking: Speaking,
  reply: Reply,
  { source, direct }: Beside = {},
): Promise<void> {
  const voice = bot.voice(speaking.who, speaking.where);
  const to = { client, user: slackId(speaking.who.id), voice, draw: drawing, log };
  const told = await handedOver(reply, to, source?.command ?? 'wg');
  const draw = (fixed: boolean) => renderReply(told, voice, source, fixed);
  await tables.send(speaking.where.place, draw, (message) => answer(client, speaking, message, direct));
}

/**
 * In the channel or thread where it was said; else in the direct message.
 * docs.slack.dev/reference/methods/chat.postEphemeral: in a thread it is shown where there is one already.
 */
async function answer(
  client: webApi.WebClient,
  { who, where }: Speaking,
  rendered: Rendered,
  direct?: string,
): Promise<void> {
  const user = slackId(who.id);
  const there = { ...rendered, ...inThread(where.thread) };
  if (where.channel !== undefined && (await whispered(client, slackId(where.channel), user, there))) return;
  const channel = direct ?? (await directChannel(client, user));
  const said = where.channel === undefined ? there : rendered;
  await client.chat.postMessage({ channel, ...said, ...quiet });
}

/** False where Slack does not let the bot speak: it may be used in channels it is no member of. */
async function whispered(
  client: webApi.WebClient,
  channel: string,
  user: string,
  rendered: Rendered & { readonly thread_ts?: string },
) {
  try {
    await client.chat.postEphemeral({ channel, user, ...rendered });
    return true;
  } catch (error) {
    if (codeOf(error) === 'invalid_blocks') throw error;
    return false;
  }
}
