/** The way to Slack that the settings name: one workspace or many, over a socket or by requests. */
import { type HTTPReceiver, webApi } from '@slack/bolt';
import type { Log } from '../../src/log.ts';
import type { Draw } from '../../src/picture.ts';
import { type Clients, manyClients, oneClient } from './clients.ts';
import {
  type Connection,
  httpConnection,
  httpReceiver,
  type Listening,
  socketConnection,
  withPages,
} from './connect.ts';
import { type Authorize, authorizeOf, type OAuth, pages } from './install.ts';
import { boltLogger } from './log.ts';
import { reach } from './network.ts';
import { noToken, noWayIn } from './start.ts';

export interface SlackOptions {
  /** Of one workspace; absent where `oauth` is given. */
  readonly botToken?: string;
  /** For many workspaces: a page at /slack/install, and the tokens of each in the store. */
  readonly oauth?: OAuth;
  /** Opens a socket to Slack; without it, Slack's requests are listened for and `signingSecret` is needed. */
  readonly appToken?: string;
  readonly signingSecret?: string;
  readonly host?: string;
  readonly port?: number;
  /** Another address of Slack's Web API. */
  readonly apiUrl?: string;
  /** Stands before every command: `cb-`. */
  readonly prefix?: string;
  /** What ends when a workspace removes the app. */
  readonly left?: (place: string) => Promise<void>;
  /** Draws pictures; absent where none can be drawn. */
  readonly draw?: Draw;
  readonly clock?: () => Date;
  readonly log: Log;
}

export interface Way {
  readonly clients: Clients;
  /** Absent where one token is set. */
  readonly authorize?: Authorize;
  /** @throws Error with a sentence where there is no way in */
  connect(): Connection;
}

/** How long one call to Slack may take. */
const timeout = 10_000;

/** A fresh object each time: the SDK writes into the one it is given. Answers may be retried, for a second one harms nobody. */
export function clientOptions({ apiUrl, log }: SlackOptions, retries: number): webApi.WebClientOptions {
  const address = apiUrl === undefined ? {} : { slackApiUrl: apiUrl };
  return { ...address, fetch: reach, logger: boltLogger(log), timeout, retryConfig: { retries, minTimeout: 200 } };
}

/** What speaks unasked posts once, whatever happens, and is told at once to wait. */
function client(options: SlackOptions, token: string | undefined, teamId?: string): webApi.WebClient {
  const team = teamId === undefined ? {} : { teamId };
  return new webApi.WebClient(token, { ...clientOptions(options, 0), ...team, rejectRateLimitedCalls: true });
}

export function wayOf(options: SlackOptions): Way {
  return options.oauth === undefined ? oneWorkspace(options) : manyWorkspaces(options, options.oauth);
}

function oneWorkspace(options: SlackOptions): Way {
  return {
    clients: oneClient(client(options, options.botToken)),
    connect() {
      if (options.botToken === undefined) throw new Error(noToken);
      return eventsBy(options, httpReceiver(listening(options)));
    },
  };
}

function manyWorkspaces(options: SlackOptions, oauth: OAuth): Way {
  const { apiUrl, clock = () => new Date() } = options;
  const installing = pages({ oauth, clientOptions: clientOptions(options, 0), apiUrl, clock });
  const receiver = httpReceiver(listening(options, installing));
  const authorize = authorizeOf(receiver);
  const { installations } = oauth;
  const make = (token: string, team: string) => client(options, token, team);
  return {
    authorize,
    clients: manyClients({ authorize, installations, make }),
    connect() {
      const events = eventsBy(options, receiver);
      if (options.appToken === undefined) return events;
      return withPages(events, httpConnection(receiver, listening(options)));
    },
  };
}

/** With a socket nothing else is taken for Slack's. */
function listening(options: SlackOptions, pages?: Listening['pages']): Listening {
  const { appToken, signingSecret, host = '127.0.0.1', port = 3000, log } = options;
  const secret = appToken === undefined && signingSecret !== undefined ? { signingSecret } : {};
  return { ...secret, host, port, logger: boltLogger(log), ...(pages && { pages }) };
}

function eventsBy(options: SlackOptions, receiver: HTTPReceiver): Connection {
  const { appToken, signingSecret, log } = options;
  if (appToken !== undefined) return socketConnection(appToken, clientOptions(options, 0), boltLogger(log), log);
  if (signingSecret === undefined) throw new Error(noWayIn);
  return httpConnection(receiver, listening(options));
}
