/** Stores of the two engines for the time of a measurement: one that is filled, one that is empty. */

import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chance } from '../../adapters/chance/index.ts';
import { openFolder } from '../../adapters/embedded/index.ts';
import { openMongo } from '../../adapters/mongo/index.ts';
import { silent } from '../../src/log.ts';
import { openRecords } from '../../src/store/index.ts';
import { newest } from '../../src/store/migrations/index.ts';
import { admitStore } from '../../src/store/migrations/state.ts';
import type { Doc, Store } from '../../src/store/port.ts';
import { scopeStore } from '../../src/store/scope.ts';
import { needs, offers } from '../corpus.ts';
import type { Engine } from './options.ts';

export const group = 'bench';

export interface Place {
  /** The settings of a process that works on it. */
  readonly env: Readonly<Record<string, string>>;
  open(): Promise<Store>;
  remove(): Promise<void>;
}

export async function newPlace(engine: Engine, uri: string): Promise<Place> {
  const folder = await mkdtemp(join(tmpdir(), 'rapporteur-bench-'));
  const common = { RAPPORTEUR_DATA: folder, RAPPORTEUR_GROUP: group, LOG_LEVEL: 'silent' };
  const removeFolder = () => rm(folder, { recursive: true, force: true });
  if (engine === 'embedded') return { env: common, open: () => openFolder(folder, silent), remove: removeFolder };
  const database = `rapporteur_bench_${randomBytes(6).toString('hex')}`;
  return {
    env: { ...common, MONGODB_URI: `${uri}/${database}` },
    open: () => openMongo(uri, { database, log: silent }),
    async remove() {
      const { drop } = await import('../start/database.ts');
      await drop({ uri, name: database });
      await removeFolder();
    },
  };
}

/** Documents under way at once. */
const atOnce = 200;

async function write<D extends Doc>(store: Store, name: string, docs: Iterable<D>, first: number): Promise<void> {
  const into = scopeStore(store, group).collection<D>(name);
  let [under, seq]: [Promise<void>[], number] = [[], first];
  for (const doc of docs) {
    under.push(into.insert({ ...doc, seq }));
    seq += 1;
    if (under.length < atOnce) continue;
    await Promise.all(under);
    under = [];
  }
  await Promise.all(under);
}

/** Fills it, half needs and half offers, as the product stores them. */
export async function fill(place: Place, seed: number, records: number): Promise<void> {
  const store = await place.open();
  await admitStore(store, group, newest);
  openRecords(store, group, chance);
  await store.ready();
  const half = Math.ceil(records / 2);
  await write(store, 'needs', needs(seed, half), 1);
  await write(store, 'offers', offers(seed, records - half), half + 1);
  await write(store, 'counts', [{ _id: 'written', value: records }], 1);
  await store.close();
}
