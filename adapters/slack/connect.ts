/** How Slack reaches us: a socket that we open, or requests that it signs. */

import { setTimeout as wait } from 'node:timers/promises';
import {
  HTTPReceiver,
  type HTTPReceiverOptions,
  type Logger,
  type Receiver,
  SocketModeReceiver,
  type webApi,
} from '@slack/bolt';
import type { Log } from '../../src/log.ts';
import { errorData } from './log.ts';

export interface Connection {
  readonly receiver: Receiver;
  open(): Promise<void>;
  /** Takes nothing new from now on. */
  close(): Promise<void>;
  /** The port that is listened on, if any. */
  port?(): number | undefined;
}

export interface Listening {
  /** Absent where no requests come this way, but pages are served. */
  readonly signingSecret?: string;
  readonly host: string;
  readonly port: number;
  readonly logger: Logger;
  readonly pages?: Partial<HTTPReceiverOptions>;
}

/** A receiver of signed requests at /slack/events, with the pages of an installation where there are some. */
export function httpReceiver({ signingSecret = '', logger, pages = {} }: Listening): HTTPReceiver {
  const isSigned = signingSecret !== '';
  const endpoints = isSigned ? ['/slack/events'] : [];
  return new HTTPReceiver({ ...pages, signingSecret, signatureVerification: isSigned, endpoints, logger });
}

export function httpConnection(receiver: HTTPReceiver, { host, port }: Listening): Connection {
  let bound: number | undefined;
  return {
    // whom an installer is shown to by the receiver, Bolt asks itself
    receiver: { init: (app) => receiver.init(app), start: () => Promise.resolve(), stop: () => receiver.stop() },
    async open() {
      const server = await receiver.start({ host, port });
      const address = server.address();
      bound = typeof address === 'object' ? address?.port : undefined;
    },
    close: () => (bound === undefined ? Promise.resolve() : receiver.stop()),
    port: () => bound,
  };
}

/** Everything comes by one connection, and the other serves pages beside it. */
export function withPages(events: Connection, pages: Connection): Connection {
  return {
    receiver: events.receiver,
    async open() {
      await pages.open();
      await events.open().catch(async (error: unknown) => {
        await pages.close();
        throw error;
      });
    },
    async close() {
      await Promise.all([events.close(), pages.close()]);
    },
    port: pages.port,
  };
}

/**
 * Reconnects itself: the SDK's own reconnection leaves a rejected promise without a handler when Slack cannot be
 * reached at that moment, and waits for ever on a token that will never do.
 */
export function socketConnection(
  appToken: string,
  options: webApi.WebClientOptions,
  logger: Logger,
  log: Log,
): Connection {
  const receiver = new SocketModeReceiver({
    ...{ appToken, logger, autoReconnectEnabled: false },
    installerOptions: { clientOptions: options },
  });
  const stopped = new AbortController();
  let running: Promise<void> = Promise.resolve();
  let busy = true;
  receiver.client.on('disconnected', () => {
    if (!busy && !stopped.signal.aborted) running = reconnect();
  });

  async function reconnect(): Promise<void> {
    busy = true;
    for (let tries = 0; !stopped.signal.aborted; tries += 1) {
      if (await connected(tries)) break;
    }
    busy = false;
  }

  async function connected(tries: number): Promise<boolean> {
    try {
      if (tries > 0) await wait(Math.min(30_000, 500 * 2 ** tries), undefined, { signal: stopped.signal });
      await receiver.client.start();
      return true;
    } catch (error) {
      if (!stopped.signal.aborted) log.warn('slack.reconnect', { tries, ...errorData(error) });
      return false;
    }
  }

  return {
    receiver,
    async open() {
      await receiver.client.start();
      busy = false;
    },
    async close() {
      stopped.abort();
      await running;
      await disconnected(receiver);
    },
  };
}

/** A peer that does not answer the goodbye is left after two seconds: the SDK ends at once when asked a second time. */
async function disconnected({ client }: SocketModeReceiver): Promise<void> {
  const left = new AbortController();
  const gone = client.disconnect().finally(() => left.abort());
  await wait(2000, undefined, { signal: left.signal }).then(
    () => client.disconnect(),
    () => undefined,
  );
  await gone;
}
