/** The store's contract on every engine; MongoDB where MONGODB_URI names a server. */
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from '@jest/globals';
import mongoose from 'mongoose';
import { openFolder, openMemory } from '../../adapters/embedded/index.ts';
import { openMongo } from '../../adapters/mongo/index.ts';
import type { Store } from '../../src/store/port.ts';
import { storeContract } from './store.ts';

const uri = process.env.MONGODB_URI ?? '';
const log = { warn: () => {} };

async function temporaryFolder(): Promise<Store> {
  const folder = await mkdtemp(join(tmpdir(), 'rapporteur-'));
  return closingWith(await openFolder(folder, log), () => rm(folder, { recursive: true }));
}

async function temporaryDatabase(): Promise<Store> {
  const database = `contract_${randomUUID().replaceAll('-', '')}`;
  return closingWith(await openMongo(uri, { database, log }), async () => {
    const connection = await mongoose.createConnection(uri, { dbName: database }).asPromise();
    await connection.dropDatabase();
    await connection.close();
  });
}

function closingWith(store: Store, after: () => Promise<void>): Store {
  return { ...store, close: () => store.close().then(after) };
}

storeContract('embedded, in memory', async () => openMemory());
const embedded = storeContract('embedded, in a folder', temporaryFolder);
const mongodb = storeContract('mongodb', temporaryDatabase, uri === '');

// Straight to the output, as the test runner would wrap a console line in its own lines.
if (uri === '') process.stdout.write('store contract: MongoDB is skipped; set MONGODB_URI to run it there too\n');
afterAll(() => {
  process.stdout.write(`contract tests: embedded ${embedded.ran}, mongodb ${mongodb.ran}\n`);
});
