/**
 * A small server of pages that need no chat: the calendar feeds. Nothing else has an answer, nothing is listed, and what is not
 * there answers like what never was, after the same look into the store.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Log } from '../../src/log.ts';

export interface PagesOptions {
  readonly host?: string;
  readonly port: number;
  /** The calendar behind a secret. */
  readonly calendar: (secret: string) => Promise<string | undefined>;
  readonly clock: () => Date;
  readonly log: Log;
}

export interface Pages {
  start(): Promise<void>;
  stop(): Promise<void>;
  /** The port that is listened on. */
  port(): number | undefined;
}

const minuteMs = 60_000;
/** Answers a minute: of one page, and of all. Programmes look a few times a day. */
const mostOfOne = 20;
const mostOfAll = 600;

/** Of whatever is asked for, so that every path is looked up alike. */
const secretIn = (url = '') => /^\/calendar\/([a-z0-9]{20,100})\.ics$/.exec(url)?.[1] ?? '';

/** Whether one more may be answered now; remembers one minute at a time. */
export function createMeter(clock: () => Date) {
  let minute = 0;
  let all = 0;
  const each = new Map<string, number>();
  return (key: string): boolean => {
    const now = Math.floor(clock().getTime() / minuteMs);
    if (now !== minute) {
      [minute, all] = [now, 0];
      each.clear();
    }
    const count = (each.get(key) ?? 0) + 1;
    all += 1;
    if (all > mostOfAll) return false;
    each.set(key, count);
    // whatever is unknown shares what all have
    return key === '' || count <= mostOfOne;
  };
}

const plainText = {
  'content-type': 'text/plain; charset=utf-8',
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
};
const ofCalendar = {
  ...plainText,
  'content-type': 'text/calendar; charset=utf-8',
  'content-disposition': 'inline; filename="calendar.ics"',
  'x-robots-tag': 'noindex',
  'referrer-policy': 'no-referrer',
};

function answer(response: ServerResponse, status: number, headers: Record<string, string>, body: string): void {
  response.writeHead(status, { ...headers, 'content-length': String(Buffer.byteLength(body)) });
  response.end(body);
}

export function createPages({ host = '127.0.0.1', port, calendar, clock, log }: PagesOptions): Pages {
  const mayGoOn = createMeter(clock);

  async function serve({ method, url }: IncomingMessage, response: ServerResponse): Promise<void> {
    const secret = method === 'GET' ? secretIn(url) : '';
    if (!mayGoOn(secret)) return answer(response, 429, { ...plainText, 'retry-after': '60' }, 'Too many\n');
    const text = await calendar(secret);
    if (text === undefined || secret === '') return answer(response, 404, plainText, 'Not found\n');
    answer(response, 200, ofCalendar, text);
  }

  const server = createServer({ maxHeaderSize: 8192, requestTimeout: 10_000 }, (request, response) => {
    request.resume();
    serve(request, response).catch((error: unknown) => {
      // never the address: it is the secret
      log.error('http.failed', { error: String(error) });
      if (!response.headersSent) answer(response, 503, plainText, 'Try again later\n');
    });
  });
  server.maxConnections = 200;

  return {
    start: () =>
      new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, host, () => {
          server.off('error', reject);
          resolve();
        });
      }),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
    port() {
      const address = server.address();
      return typeof address === 'object' ? address?.port : undefined;
    },
  };
}
