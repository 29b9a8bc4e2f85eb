/** Files given as an option or in a form: told of by Discord at once, fetched from Discord alone when the command runs. */
import type { Attachment as DiscordFile } from 'discord.js';
import { type Attachment, cleanName, collect, Unread } from '../../src/files.ts';
import type { Log } from '../../src/log.ts';
import { codeOf } from './faults.ts';

/** What is needed of a file that Discord tells of. */
export type Told = Pick<DiscordFile, 'id' | 'name' | 'size' | 'url'>;

export interface Fetcher {
  /** Where files may be fetched from beside Discord's own hosts: the address of another API. */
  readonly apiUrl: string;
  readonly log: Log;
}

/** How long one file may take to arrive. */
const patience = 20_000;
/** Where Discord keeps what is attached. */
const origins = ['https://cdn.discordapp.com', 'https://media.discordapp.net'];

export function attachmentOf(file: Told, fetcher: Fetcher): Attachment {
  return { name: cleanName(file.name), size: file.size, read: (most) => download(file, fetcher, most) };
}

async function download({ id, url: address }: Told, { apiUrl, log }: Fetcher, most: number): Promise<Uint8Array> {
  const signal = AbortSignal.timeout(patience);
  try {
    const url = new URL(address);
    if (![...origins, new URL(apiUrl).origin].includes(url.origin)) throw new Unread('gone');
    const response = await fetch(url, { redirect: 'error', signal });
    const wrong = refusalOf(response, most);
    if (wrong === undefined) return await collect(response.body ?? emptyBody(), most);
    await response.body?.cancel();
    throw new Unread(wrong);
  } catch (error) {
    log.warn('discord.file', { file: id, why: error instanceof Unread ? error.why : codeOf(error) });
    throw error instanceof Unread ? error : new Unread('late');
  }
}

async function* emptyBody(): AsyncGenerator<Uint8Array> {}

/** An address is signed and lasts a day: when it has run out Discord answers that there is nothing there. */
function refusalOf({ status, headers }: Response, most: number): Unread['why'] | undefined {
  if (status === 429 || status >= 500) return 'late';
  if (status !== 200) return 'gone';
  return Number(headers.get('content-length') ?? 0) > most ? 'large' : undefined;
}
