/** A file handed over: an answer that is for one person's eyes cannot hold it, so it goes into their direct message. */
import type { webApi } from '@slack/bolt';
import { cleanName } from '../../src/files.ts';
import { type Message, message } from '../../src/i18n/message.ts';
import type { HandedFile, Reply } from '../../src/reply.ts';
import { codeOf, directChannel } from './post.ts';

/** The answer without its file, which is sent first, and with a line that says where it is. Never rejects. */
export async function handedOver(
  reply: Reply,
  client: webApi.WebClient,
  user: string,
  command: string,
): Promise<Reply> {
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

/** An address to send it to, the contents, and only then the message: what fails before that shows nothing to anybody. */
async function upload(client: webApi.WebClient, channel_id: string, filename: string, { content, alt }: HandedFile) {
  await client.filesUploadV2({ channel_id, filename, content, ...(alt === undefined ? {} : { alt_text: alt }) });
}

function unsent(code: string, name: string, command: string): Message {
  const again = { name, command: { command } };
  return code === 'missing_scope' ? message('file.unallowed', again) : message('file.unsent', again);
}
