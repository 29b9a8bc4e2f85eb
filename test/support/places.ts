/** Stores that outlive their process, opened anew as often as a test likes, and every byte they keep. */
import { randomBytes } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import mongoose from 'mongoose';
import { openFolder } from '../../adapters/embedded/index.ts';
import { openMongo } from '../../adapters/mongo/index.ts';
import { silent } from '../../src/log.ts';
import type { Store } from '../../src/store/port.ts';
import { dropDatabase } from './mongo.ts';

export interface Kept {
  open(): Promise<Store>;
  /** All that can be read without the bot: the files, or the documents as they are. */
  everyByte(): Promise<string>;
  remove(): Promise<void>;
}

export async function keptInFolder(): Promise<Kept & { readonly folder: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'rapporteur-sealed-'));
  return {
    folder,
    open: () => openFolder(folder, silent),
    async everyByte() {
      const names = (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isFile());
      return (await Promise.all(names.map(({ name }) => readFile(join(folder, name), 'utf8')))).join('\n');
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

export async function keptInMongo(uri: string): Promise<Kept> {
  const database = `rapporteur_sealed_${randomBytes(6).toString('hex')}`;
  return {
    open: () => openMongo(uri, { database, log: silent }),
    async everyByte() {
      const connection = await mongoose.createConnection(uri, { dbName: database }).asPromise();
      const collections = (await connection.db?.collections()) ?? [];
      const rows = await Promise.all(collections.map((each) => each.find({}).toArray()));
      await connection.close();
      return JSON.stringify(rows);
    },
    remove: () => dropDatabase(uri, database),
  };
}
