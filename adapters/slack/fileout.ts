/** A file or a picture handed over: an answer that is for one person's eyes cannot hold it, so it goes into their direct message. */
import type { webApi } from '@slack/bolt';
import { cleanName } from '../../src/files.ts';
import { type Message, message } from '../../src/i18n/message.ts';
import type { Voice } from '../../src/i18n/render.ts';
import type { Reply } from '../../src/reply.ts';
import { drawnOf, type Studio, withoutPicture } from '../../src/surfaces/drawn.ts';
import { codeOf, directChannel } from './post.ts';

/** To whom, by whom, and how they are spoken to. */
export interface Handing extends Studio {
  readonly client: webApi.WebClient;
  readonly user: string;
  readonly voice: Voice;
}

/** The answer without its file and picture, which are sent first, and with a line that says where each is. Never rejects. */
export async function handedOver(reply: Reply, to: Handing, command: string): Promise<Reply> {
  return withPictureSent(await withFileSent(reply, to, command), to);
}

async function withFileSent(reply: Reply, { client, user }: Handing, command: string): Promise<Reply> {
  const { file, ...rest } = reply;
  if (file === undefined) return reply;
  const name = cleanName(file.name);
  try {
    await upload(client, await directChannel(client, user), name, file);
    return { ...rest, lines: [...(rest.lines ?? []), message('file.direct', { name })] };
  } catch (error) {
    return { ...rest, tone: 'problem', lines: [...(rest.lines ?? []), unsent(codeOf(error), name, command)] };
  }
}

async function withPictureSent(reply: Reply, to: Handing): Promise<Reply> {
  if (reply.picture === undefined) return reply;
  const drawn = await drawnOf(reply, to.voice, to);
  if (drawn === undefined) return withoutPicture(reply);
  const { client, user } = to;
  try {
    await upload(client, await directChannel(client, user), drawn.name, { content: drawn.bytes, alt: drawn.alt });
    return withoutPicture(reply, message('picture.direct', { name: drawn.name }));
  } catch (error) {
    to.log.warn('slack.picture', { code: codeOf(error) });
    return withoutPicture(reply, message('picture.unsent'));
  }
}

interface Sent {
  readonly content: string | Uint8Array;
  readonly alt?: string;
}

/** An address to send it to, the contents, and only then the message: what fails before that shows nothing to anybody. */
async function upload(client: webApi.WebClient, channel_id: string, filename: string, { content, alt }: Sent) {
  const contents = typeof content === 'string' ? { content } : { file: Buffer.from(content) };
  await client.filesUploadV2({ channel_id, filename, ...contents, ...(alt === undefined ? {} : { alt_text: alt }) });
}

function unsent(code: string, name: string, command: string): Message {
  const again = { name, command: { command } };
  return code === 'missing_scope' ? message('file.unallowed', again) : message('file.unsent', again);
}
