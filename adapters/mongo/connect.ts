/** The connection: patient while the server starts, plain about why it does not come about. */
import { setTimeout as pause } from 'node:timers/promises';
import mongoose, { type Connection } from 'mongoose';
import { StoreUnavailable } from '../../src/store/port.ts';
import { keep, type Link, LONGEST_PAUSE_MS, optionsFor, SELECTION_MS } from './keep.ts';
import { malformed, type Target } from './uri.ts';

/** Where the store reports what the operator should know; `event` is a stable dotted name. */
export interface Warnings {
  warn(event: string, data?: object): void;
}

export interface MongoOptions {
  /** The database's name, instead of the one in the URI. */
  readonly database?: string;
  /** How long to try for the first connection, in milliseconds; 30,000 when absent. */
  readonly giveUpAfterMs?: number;
  readonly log: Warnings;
  /** Hears of each attempt that failed, before the next is waited for. */
  readonly onUnreachable?: (attempt: Unreachable) => void;
  /** Waits that many milliseconds between two attempts. */
  readonly wait?: (ms: number) => Promise<unknown>;
}

export interface Unreachable {
  readonly hosts: string;
  readonly reason: string;
  readonly retryInMs: number;
  readonly giveUpAfterMs: number;
}

const GIVE_UP_AFTER_MS = 30_000;
const FIRST_PAUSE_MS = 500;

/** Connects, with pauses that double from half a second to four. @throws StoreUnavailable as `openMongo` says. */
export async function connect(uri: string, target: Target, options: MongoOptions): Promise<Link> {
  const limit = options.giveUpAfterMs ?? GIVE_UP_AFTER_MS;
  // The pauses asked for count, not the time they took: so a test can make them instant.
  let spent = 0;
  for (let attempt = 1; ; attempt += 1) {
    const started = performance.now();
    const result = await tryOnce(uri, target, Math.min(SELECTION_MS, Math.ceil(limit / 6)));
    if ('connection' in result) return keep(result.connection, uri, target, options);
    spent += performance.now() - started;
    const left = limit - spent;
    if (left <= 0) throw unreachable(target, limit, result.reason);
    const ms = Math.min(FIRST_PAUSE_MS * 2 ** (attempt - 1), LONGEST_PAUSE_MS, left);
    options.onUnreachable?.({ hosts: target.hosts, reason: result.reason, retryInMs: ms, giveUpAfterMs: limit });
    await (options.wait ?? pause)(ms);
    spent += ms;
  }
}

type Attempt = { readonly connection: Connection } | { readonly reason: string };

async function tryOnce(uri: string, target: Target, selectionMs: number): Promise<Attempt> {
  let connection: Connection | undefined;
  try {
    connection = mongoose.createConnection(uri.trim(), optionsFor(target, selectionMs));
    return { connection: await connection.asPromise() };
  } catch (error) {
    await connection?.close().catch(() => {});
    if (isHopeless(error)) throw malformed(target.scrub(error));
    return { reason: target.scrub(error) };
  }
}

/** Anything but a word from the network, the name service or the server: the driver makes no sense of the URI. */
function isHopeless(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const fromServer = 'name' in error && /ServerSelection|Network|MongoServerError/.test(String(error.name));
  const fromSystem = 'code' in error && /^E(?!RR_)/.test(String(error.code));
  return !fromServer && !fromSystem;
}

function unreachable(target: Target, limit: number, reason: string): StoreUnavailable {
  return new StoreUnavailable(
    `MongoDB at ${target.hosts} did not answer within ${limit / 1000} s (${reason}); ` +
      'check that it runs, that this machine may reach it and that the login is right, then start again.',
  );
}
