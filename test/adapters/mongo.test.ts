/** What the MongoDB store promises beyond the contract: patience, its end, and silence about credentials. */
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import mongoose from 'mongoose';
import type { Unreachable } from '../../adapters/mongo/connect.ts';
import { openMongo } from '../../adapters/mongo/index.ts';
import { parseUri } from '../../adapters/mongo/uri.ts';
import { StoreUnavailable } from '../../src/store/port.ts';

const uri = process.env.MONGODB_URI ?? '';

async function failing(address: string, giveUpAfterMs: number) {
  const warnings: object[] = [];
  const attempts: Unreachable[] = [];
  const waits: number[] = [];
  const options = {
    giveUpAfterMs,
    log: { warn: (event: string, data: object = {}) => void warnings.push({ event, data }) },
    onUnreachable: (attempt: Unreachable) => void attempts.push(attempt),
    wait: async (ms: number) => void waits.push(ms),
  };
  const error: unknown = await openMongo(address, options).catch((thrown) => thrown);
  if (!(error instanceof StoreUnavailable)) throw new Error(`not refused: ${String(error)}`);
  return {
    message: error.message,
    attempts,
    waits,
    all: JSON.stringify([error.message, error.stack, error.cause, warnings, attempts]),
  };
}

const cleanups: (() => unknown)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0)) await cleanup();
});

async function drop(database: string): Promise<void> {
  const connection = await mongoose.createConnection(uri, { dbName: database }).asPromise();
  await connection.dropDatabase();
  await connection.close();
}

/** A way to the server that can be cut and mended. */
async function openProxy(address: string) {
  const { hostname, port } = new URL(address.replace('mongodb:', 'http:'));
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    const upstream = connect(Number(port), hostname);
    for (const socket of [client, upstream]) sockets.add(socket.on('error', () => {}));
    client.pipe(upstream).pipe(client);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const own = (server.address() as AddressInfo).port;
  return {
    uri: `mongodb://127.0.0.1:${own}`,
    cut() {
      server.close();
      for (const socket of sockets) socket.destroy();
      sockets.clear();
    },
    mend: () => server.listen(own, '127.0.0.1'),
  };
}

describe('a server that does not answer', () => {
  test('is tried again after growing pauses, each told, until the stated time is up', async () => {
    const { message, attempts, waits } = await failing('mongodb://127.0.0.1:1/group', 4_000);
    expect(message).toContain('MongoDB at 127.0.0.1:1 did not answer within 4 s');
    expect(message).toContain('ECONNREFUSED');
    expect(message).toContain('check that it runs');
    expect(waits.slice(0, 2)).toEqual([500, 1_000]);
    expect(waits.reduce((sum, ms) => sum + ms, 0)).toBeLessThanOrEqual(4_000);
    expect(attempts).toHaveLength(waits.length);
    const reason = expect.stringContaining('ECONNREFUSED');
    expect(attempts[0]).toEqual({ hosts: '127.0.0.1:1', reason, retryInMs: 500, giveUpAfterMs: 4_000 });
  });

  test('is named without the user and the password', async () => {
    const { message, all } = await failing(
      'mongodb://quillon:s%40cret-9@127.0.0.1:1,127.0.0.1:2/group?authSource=admin',
      300,
    );
    expect(message).toContain('127.0.0.1:1,127.0.0.1:2');
    for (const secret of ['quillon', 's%40cret-9', 's@cret-9', 'cret-9']) expect(all).not.toContain(secret);
  });

  test('by a name that does not exist is refused in the same way', async () => {
    const { message } = await failing('mongodb://quillon:cret-9@no-such-host.invalid/group', 300);
    expect(message).toContain('MongoDB at no-such-host.invalid did not answer');
  });
});

describe('a URI that cannot be right', () => {
  const MALFORMED = [
    '',
    'quillon:cret-9@host/group',
    'postgres://quillon:cret-9@host/group',
    'mongodb://',
    'mongodb://quillon:cret-9@',
    'mongodb://quillon:cr@et-9@host/group',
    'mongodb://quillon:cr/et-9@host/group',
    'mongodb://quillon:cr?et-9@host/group',
    'mongodb://quillon:cret-9@host:port/group',
    'mongodb://quillon:cret-9@host:99999/group',
    'mongodb://quillon:cret-9@host/group?noSuchOption=1',
    'mongodb://quillon:cret-9@host/group?maxPoolSize=many',
    'mongodb://quillon:cret-9@host:1,/group',
    'mongodb://quillon:cret-9@[::1/group',
    'mongodb+srv://quillon:cret-9@host:27017/group',
    'mongodb://quillon:%zz-cret-9@host/group',
    'mongodb://quillon:cret-9@host/gro up',
  ];

  test.each(MALFORMED)('%s is refused at once, telling nothing of it', async (address) => {
    const { message, waits, all } = await failing(address, 30_000);
    expect(message).toContain('The MongoDB URI cannot be used');
    expect(message).toContain('mongodb://user:password@host:27017/database');
    expect(waits).toEqual([]);
    for (const secret of ['quillon', 'cret-9', 'et-9']) expect(all).not.toContain(secret);
  });
});

describe('the place', () => {
  const PLACES: readonly [string, string | undefined, string][] = [
    ['mongodb://host', undefined, 'host/rapporteur'],
    ['mongodb://host/', undefined, 'host/rapporteur'],
    ['mongodb://host:27018/group', undefined, 'host:27018/group'],
    ['mongodb://host/group', 'other', 'host/other'],
    ['mongodb+srv://u:p%3Aw@cluster.example.org/?retryWrites=true', undefined, 'cluster.example.org/rapporteur'],
    ['mongodb://u@[::1]:27017,b:2/group?replicaSet=rs0', undefined, '[::1]:27017,b:2/group'],
    ['mongodb://host?w=majority', undefined, 'host/rapporteur'],
  ];

  test.each(PLACES)('of %s (database %s) is %s', (address, database, place) => {
    const target = parseUri(address, database);
    expect(`${target.hosts}/${target.database}`).toBe(place);
  });
});

(uri === '' ? describe.skip : describe)('a server that answers', () => {
  test('is named by host and database, and refuses operations once closed', async () => {
    const store = await openMongo(uri, { database: 'closing', log: { warn: () => {} } });
    expect(store.place).toMatch(/^[^@/]+\/closing$/);
    await store.close();
    await expect(store.collection('rows').count({})).rejects.toThrow();
  });

  test('fails operations in time when it is lost, and serves them when it is back', async () => {
    const database = `lost_${randomUUID().replaceAll('-', '')}`;
    cleanups.push(() => drop(database));
    const proxy = await openProxy(uri);
    const events: string[] = [];
    const log = { warn: (event: string) => void events.push(event) };
    const store = await openMongo(proxy.uri, { database, log, giveUpAfterMs: 12_000 });
    const rows = store.collection<{ _id: string }>('rows');
    await rows.put({ _id: 'a' });
    cleanups.push(() => store.close(), proxy.cut);
    proxy.cut();
    const started = performance.now();
    await expect(rows.count({})).rejects.toThrow();
    await expect(rows.put({ _id: 'b' })).rejects.toThrow();
    expect(performance.now() - started).toBeLessThan(10_000);
    proxy.mend();
    await expect(rows.count({ _id: 'a' })).resolves.toBe(1);
    await store.close();
    expect(events).toEqual(['store.mongo.lost', 'store.mongo.back']);
  });
});
