/** A connection that is there, and stays: told of when it is lost and when it is back, and made anew where its driver is stuck. */
import { setTimeout as pause } from 'node:timers/promises';
import mongoose, { type Connection, type ConnectOptions } from 'mongoose';
import type { MongoOptions, Warnings } from './connect.ts';
import { onStuck } from './stuck.ts';
import type { Target } from './uri.ts';

/** A connection that is kept until it is closed. */
export interface Link {
  readonly connection: Connection;
  close(): Promise<void>;
}

export const LONGEST_PAUSE_MS = 4_000;
/** What an operation waits for a server that can take it, also when the connection is lost later. */
export const SELECTION_MS = 5_000;

export function optionsFor({ database }: Target, selectionMs: number): ConnectOptions {
  return {
    dbName: database,
    serverSelectionTimeoutMS: selectionMs,
    connectTimeoutMS: 2 * SELECTION_MS,
    // An operation without a server is to fail in time, not to wait in a queue.
    bufferCommands: false,
    autoIndex: false,
    autoCreate: false,
  };
}

/** Reports when no server is left and when one is back; mongoose's own events say so only of some kinds of cluster. */
function watch(connection: Connection, { hosts }: Target, log: Warnings): void {
  let lost = false;
  connection.getClient().on('topologyDescriptionChanged', ({ newDescription }) => {
    const gone = [...newDescription.servers.values()].every((server) => server.type === 'Unknown');
    const closing = connection.readyState === mongoose.ConnectionStates.disconnecting;
    if (gone !== lost && !closing) log.warn(gone ? 'store.mongo.lost' : 'store.mongo.back', { hosts });
    lost = gone;
  });
}

/** Keeps a connection: one whose driver is stuck is made anew, as often as it takes, until it is closed here. */
export function keep(connection: Connection, uri: string, target: Target, { log, wait = pause }: MongoOptions): Link {
  let closed = false;
  const attend = () => {
    watch(connection, target, log);
    onStuck(connection.getClient(), () => void reopen());
  };
  const reopen = async (): Promise<void> => {
    log.warn('store.mongo.reopened', { hosts: target.hosts });
    await connection.close().catch(() => {});
    while (!closed && !(await isOpen(connection, uri, target))) await wait(LONGEST_PAUSE_MS);
    if (!closed) attend();
  };
  connection.on('error', (error) =>
    log.warn('store.mongo.error', { hosts: target.hosts, reason: target.scrub(error) }),
  );
  attend();
  return {
    connection,
    close() {
      closed = true;
      return connection.close();
    },
  };
}

async function isOpen(connection: Connection, uri: string, target: Target): Promise<boolean> {
  const opened = connection.openUri(uri.trim(), optionsFor(target, SELECTION_MS));
  return opened.then(
    () => true,
    () => false,
  );
}
