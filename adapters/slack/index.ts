/** Slack: slash commands, forms and buttons in, replies and posts out. */
import { App, webApi } from '@slack/bolt';
import type { Bot } from '../../src/bot.ts';
import type { Adapter } from '../../src/chat.ts';
import type { Log } from '../../src/log.ts';
import { createShelf } from '../../src/shelf.ts';
import { fits, renderReply } from './blocks.ts';
import { type Connection, httpConnection, socketConnection } from './connect.ts';
import { createDrafts } from './drafts.ts';
import { find } from './find.ts';
import { createHome, type Home } from './home.ts';
import { type Desk, listen } from './listen.ts';
import { boltLogger, errorData } from './log.ts';
import { reach } from './network.ts';
import { edit, gather, post } from './post.ts';
import { noWayIn, startProblem } from './start.ts';

export interface SlackOptions {
  readonly botToken: string;
  /** Opens a socket to Slack; without it, Slack's requests are listened for and `signingSecret` is needed. */
  readonly appToken?: string;
  readonly signingSecret?: string;
  readonly host?: string;
  readonly port?: number;
  /** Another address of Slack's Web API. */
  readonly apiUrl?: string;
  readonly log: Log;
}

export interface SlackAdapter extends Adapter {
  /** The port that is listened on; undefined in Socket Mode and before the start. */
  port(): number | undefined;
}

/** How long one call to Slack may take. */
const timeout = 10_000;

export function createSlack(options: SlackOptions): SlackAdapter {
  const posting = new webApi.WebClient(options.botToken, {
    ...clientOptions(options, 0),
    rejectRateLimitedCalls: true,
  });
  const handlers = new Set<Promise<void>>();
  const track = tracker(handlers, options.log);
  const home = createHome({ log: options.log, track });
  const drafts = createDrafts({ client: posting, log: options.log, track });
  let connection: Connection | undefined;
  return {
    platform: 'slack',
    async start(bot) {
      const opening = connectionOf(options);
      await openApp(options, opening, deskOf(options, home.watch(drafts.watch(bot)), posting, track, home));
      connection = opening;
    },
    async stop() {
      await connection?.close();
      connection = undefined;
      await Promise.all(handlers);
    },
    port: () => connection?.port?.(),
    async post(to, reply, voice, key) {
      const posted = await post(posting, to, renderReply(reply, voice), key);
      if ('person' in to) home.changed(to.person);
      return posted;
    },
    fits,
    find: (to, key, since) => find(posting, to, key, since),
    edit: (posted, _to, reply, voice) => edit(posting, posted, renderReply(reply, voice)),
    gather: (people, reply, voice, key) => gather(posting, people, renderReply(reply, voice), key),
  };
}

/** What the listeners share. Files are kept in mind here: what was given once need not be given again. */
function deskOf(options: SlackOptions, bot: Bot, client: webApi.WebClient, track: Desk['track'], home: Home): Desk {
  const { botToken: token, apiUrl, log } = options;
  const shelf = createShelf();
  const fieldsOf = (name: string) => bot.commands.find((command) => command.name === name)?.fields ?? {};
  const complete: Desk['complete'] = (request) => shelf.complete(request, fieldsOf(request.command));
  return { bot, log, track, home, complete, fetcher: { client, token, apiUrl, log } };
}

/** A fresh object each time: the SDK writes into the one it is given. Answers may be retried, for a second one harms nobody. */
function clientOptions({ apiUrl, log }: SlackOptions, retries: number): webApi.WebClientOptions {
  const address = apiUrl === undefined ? {} : { slackApiUrl: apiUrl };
  return { ...address, fetch: reach, logger: boltLogger(log), timeout, retryConfig: { retries, minTimeout: 200 } };
}

function connectionOf(options: SlackOptions): Connection {
  const { appToken, signingSecret, host = '127.0.0.1', port = 3000, log } = options;
  const logger = boltLogger(log);
  if (appToken !== undefined) return socketConnection(appToken, clientOptions(options, 0), logger, log);
  if (signingSecret === undefined) throw new Error(noWayIn);
  return httpConnection(signingSecret, host, port, logger);
}

async function openApp(options: SlackOptions, connection: Connection, desk: Desk): Promise<void> {
  const app = new App({
    ...{ token: options.botToken, receiver: connection.receiver, deferInitialization: true, convoStore: false },
    ...{ logger: boltLogger(options.log), clientOptions: clientOptions(options, 2) },
  });
  const step = options.appToken === undefined ? 'port' : 'socket';
  const failed = (at: 'token' | 'socket' | 'port') => (error: unknown) =>
    Promise.reject(startProblem(at, error, options.apiUrl, options.port));
  await app.init().catch(failed('token'));
  listen(app, desk);
  await connection.open().catch(failed(step));
}

/** Keeps count of the handlers that run, so that `stop` can wait for them; what they could not tell anybody is logged. */
function tracker(handlers: Set<Promise<void>>, log: Log): Desk['track'] {
  return (handler) => {
    const running = handler().catch((error: unknown) => log.error('slack.handler', errorData(error)));
    handlers.add(running);
    return running.finally(() => handlers.delete(running));
  };
}
