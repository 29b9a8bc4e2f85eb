/** Stores to back up and to restore into, on both engines, with records as the product writes them. */
import { createFiles } from '../../adapters/files/index.ts';
import { backupLines } from '../../src/exchange/backup.ts';
import { restoreBackup } from '../../src/exchange/restore.ts';
import { toTyped } from '../../src/exchange/typed.ts';
import { newest } from '../../src/store/migrations/index.ts';
import { admitStore } from '../../src/store/migrations/state.ts';
import type { Doc, Store, Stored } from '../../src/store/port.ts';
import { scopeStore } from '../../src/store/scope.ts';
import type { Sealer } from '../../src/store/sealer.ts';
import { type Kept, keptInFolder, keptInMongo } from '../support/places.ts';

export type Row = Doc & { readonly [field: string]: Stored | undefined };

const uri = process.env.MONGODB_URI;
export const engines: readonly (readonly [string, (() => Promise<Kept>) | undefined])[] = [
  ['embedded', keptInFolder],
  ['mongodb', uri === undefined ? undefined : () => keptInMongo(uri)],
];

export const now = new Date('2026-11-23T12:00:00.000Z');
export const { checksum } = createFiles();

export const needOf = (id: string, more: object = {}): Row => ({
  ...{ _id: id, version: 2, createdAt: new Date(0), updatedAt: now, confirmedAt: now, loggedBy: 'p-1', owners: ['SN'] },
  ...{
    visibility: 'closed',
    stakeholders: false,
    title: 'Labo \u2028 médico-légal 字🙂',
    description: 'x'.repeat(300),
  },
  ...{ topics: [], pillars: [], audience: [], modality: [], languages: ['fr'], seq: 3, people: 15, status: 'open' },
  ...more,
});

/** A record of every kind of value, in more collections than the product has. */
export const record: Readonly<Record<string, readonly Row[]>> = {
  needs: [needOf('N-7'), needOf('N-12', { by: '2027-06-01' }), needOf('N-112')],
  people: [{ _id: 'p-1', name: 'Ama', identities: ['slack:T1/U1'], recognisedUntil: now }],
  counts: [{ _id: 'written', value: 2 ** 45 }],
  ledger: [{ _id: 'C-1|N-7|字' }, { _id: 'C-1|N-7|🙂', list: [[], {}, { at: now }], share: 0.1 }],
};

export async function fill(store: Store, rows = record, group = 'wg'): Promise<void> {
  await admitStore(store, group, newest);
  for (const [name, docs] of Object.entries(rows))
    for (const doc of docs) await scopeStore(store, group).collection<Row>(name).insert(doc);
}

export async function linesOf(store: Store, keys: readonly string[] = [], group = 'wg'): Promise<string[]> {
  const lines: string[] = [];
  const given = { store, group, migration: newest, keys, checksum: checksum(), progress: () => {} };
  for await (const line of backupLines(given)) lines.push(line);
  return lines;
}

export interface Given {
  readonly sealer?: Sealer;
  readonly group?: string;
  readonly clock?: () => Date;
  readonly newest?: number;
}

/** Restores lines with their ends, as a file has them. */
export function restore(store: Store, lines: readonly string[], given: Given = {}) {
  return restoreBackup({
    ...{ store, group: 'wg', newest, checksum, clock: () => now, progress: () => {} },
    async *lines() {
      for (const line of lines) yield line.replace(/\n$/, '');
    },
    ...given,
  });
}

/** Everything that a group has, its state left out. */
export async function everything(store: Store, group = 'wg'): Promise<string[]> {
  const found: string[] = [];
  for (const name of await store.names()) {
    if (name === 'migrations') continue;
    for await (const doc of scopeStore(store, group).collection<Row>(name).each({}))
      found.push(`${name} ${toTyped(doc)}`);
  }
  return found;
}
