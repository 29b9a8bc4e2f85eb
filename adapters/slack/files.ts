/** Files that came in a form: told of by Slack at once, fetched from Slack alone and with the bot's token when the command runs. */
import type { webApi } from '@slack/bolt';
import { type Attachment, type Attachments, cleanName, collect, Unread } from '../../src/files.ts';
import type { Log } from '../../src/log.ts';
import { elementIn, type Left } from './inputs.ts';
import { codeOf } from './post.ts';

/** What Slack says of a file; of one from another workspace it may be the id alone. */
export interface SlackFile {
  readonly id?: string;
  readonly name?: string | null;
  readonly size?: number;
  readonly mimetype?: string;
  readonly url_private_download?: string;
}

export interface Fetcher {
  /** As the bot of that workspace. */
  client(): Promise<webApi.WebClient>;
  /** Another address of Slack's Web API, whose host may have the files too. */
  readonly apiUrl?: string;
  readonly log: Log;
}

/** How long one file may take to arrive. */
const patience = 20_000;
/** Where Slack keeps files: the token goes nowhere else. */
const origins = ['https://files.slack.com', 'https://files.slack-gov.com'];

/** The files of a form that was sent, by field: the first of each, for our fields take one. */
export function attachedIn(
  state: Readonly<Record<string, Readonly<Record<string, Left>>>>,
  fetcher: Fetcher,
): Attachments {
  const given = Object.entries(state).flatMap(([key, elements]) => {
    const [file] = elementIn(elements)?.files ?? [];
    return file === undefined ? [] : [[key, attachmentOf(file, fetcher)] as const];
  });
  return Object.fromEntries(given);
}

export function attachmentOf(file: SlackFile, fetcher: Fetcher): Attachment {
  const { name, size } = file;
  return { name: cleanName(name ?? ''), size, read: (most) => download(file, fetcher, most) };
}

async function download(file: SlackFile, fetcher: Fetcher, most: number): Promise<Uint8Array> {
  const signal = AbortSignal.timeout(patience);
  try {
    const url = new URL(file.url_private_download ?? (await addressOf(file, fetcher)));
    if (!isSlacks(url, fetcher)) throw new Unread('forbidden');
    const { token } = await fetcher.client();
    const headers = { authorization: `Bearer ${token}` };
    const response = await fetch(url, { headers, redirect: 'manual', signal });
    const wrong = refusalOf(response, file, most);
    if (wrong === undefined) return await collect(response.body ?? emptyBody(), most);
    await response.body?.cancel();
    throw new Unread(wrong);
  } catch (error) {
    fetcher.log.warn('slack.file', { file: file.id, why: error instanceof Unread ? error.why : codeOf(error) });
    throw error instanceof Unread ? error : new Unread('late');
  }
}

async function* emptyBody(): AsyncGenerator<Uint8Array> {}

function isSlacks(url: URL, { apiUrl }: Fetcher): boolean {
  return origins.includes(url.origin) || (apiUrl !== undefined && url.origin === new URL(apiUrl).origin);
}

/** Without the scope files:read Slack sends a page to sign in at, or the way to it, instead of the file. */
function refusalOf(response: Response, { mimetype = '' }: SlackFile, most: number): Unread['why'] | undefined {
  const { status, headers } = response;
  if (status === 404 || status === 410) return 'gone';
  if (status === 429 || status >= 500) return 'late';
  const page = headers.get('content-type')?.includes('text/html') === true && !mimetype.includes('html');
  if (status !== 200 || page) return 'forbidden';
  return Number(headers.get('content-length') ?? 0) > most ? 'large' : undefined;
}

const denied = new Set([
  'missing_scope',
  'access_denied',
  'no_permission',
  'not_allowed_token_type',
  'file_not_shared',
]);
const gone = new Set(['file_not_found', 'file_deleted', 'file_not_found_in_channel']);

/** Of a file that Slack did not say the address of. */
async function addressOf({ id = '' }: SlackFile, fetcher: Fetcher): Promise<string> {
  const client = await fetcher.client();
  const answer = await client.files.info({ file: id }).catch((error: unknown) => {
    const code = codeOf(error);
    throw denied.has(code) ? new Unread('forbidden') : gone.has(code) ? new Unread('gone') : error;
  });
  const url = answer.file?.url_private_download;
  if (url === undefined) throw new Unread('forbidden');
  return url;
}
