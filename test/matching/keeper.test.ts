/** How the index begins: from a snapshot where it is one of what is in the store, else from the records. */
import { beforeAll, describe, expect, test } from '@jest/globals';
import { openMemory } from '../../adapters/embedded/index.ts';
import { silent } from '../../src/log.ts';
import { needEntry } from '../../src/matching/entries.ts';
import { createKeeper, type Keeper } from '../../src/matching/keeper.ts';
import { readSnapshot, type Snapshots } from '../../src/matching/snapshot.ts';
import { openRecords, type Records } from '../../src/store/index.ts';
import type { Store } from '../../src/store/port.ts';
import { putMany } from '../support/many.ts';
import { seededChance } from '../support/seeded.ts';
import { need, offer } from './pair.ts';

const now = new Date('2026-11-23T10:00:00Z');

/** Where a snapshot is kept: in memory, as one piece. */
function keeping(): Snapshots & { bytes?: Uint8Array } {
  return {
    async load() {
      return this.bytes;
    },
    async save(pieces) {
      this.bytes = new Uint8Array(Buffer.concat(pieces));
    },
    async clear() {
      delete this.bytes;
    },
  };
}

interface Begun {
  readonly keeper: Keeper;
  readonly records: Records;
  readonly from: unknown;
  readonly why: unknown;
  readonly told: readonly (readonly [number, number])[];
}

async function begin(store: Store, snapshots?: Snapshots, seed = 1): Promise<Begun> {
  const records = openRecords(store, 'wg', seededChance(seed));
  await store.ready();
  const heard = new Map<string, Readonly<Record<string, unknown>>>();
  const log = { ...silent, info: (event: string, data = {}) => void heard.set(event, data) };
  const told: [number, number][] = [];
  const progress = (done: number, all: number) => void told.push([done, all]);
  const keeper = createKeeper({ records, snapshots, clock: () => now, log, progress, least: 100 });
  await keeper.start();
  const [from, why] = [heard.get('index.ready')?.from, heard.get('index.snapshot.unused')?.why];
  return { keeper, records, from, why, told };
}

const asked = { ...needEntry(need({ title: 'Forensic lab visits and radio masts', _id: 'N-9999' })), today: 9000 };
const answer = (keeper: Keeper) => keeper.offers.best(asked, 50);
interface Written {
  readonly _id: string;
  readonly version: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}
const draft = <R extends Written>({ _id, version: _v, createdAt: _c, updatedAt: _u, ...rest }: R) => rest;

describe('the index at start', () => {
  let store: Store;
  let kept: ReturnType<typeof keeping>;
  let first: Begun;
  beforeAll(async () => {
    store = openMemory();
    await putMany(store, 60);
    kept = keeping();
    first = await begin(store, kept);
    await first.keeper.save(true);
  });

  test('is read from the records the first time, and says how far it is', () => {
    expect([first.from, first.why]).toEqual(['records', undefined]);
    expect(first.told).toEqual([[120, 120]]);
  });

  test('begins with the snapshot the next time, and answers the same', async () => {
    const second = await begin(store, kept);
    expect([second.from, second.told]).toEqual(['snapshot', []]);
    expect(answer(second.keeper)).toEqual(answer(first.keeper));
    expect([second.keeper.needs.size, second.keeper.offers.size]).toEqual([60, 60]);
    const before = kept.bytes;
    await second.keeper.save(true);
    expect(kept.bytes).toBe(before);
  });

  test('is without a snapshot where none can be kept', async () => {
    expect((await begin(store)).from).toBe('records');
  });

  test('catches up with what was written after the snapshot, and keeps no word of what is gone', async () => {
    const { records } = first;
    const added = await records.needs.add(draft(need({ title: 'Zeppelin hangars' })), now);
    await records.needs.change('N-3', 1, { $set: { status: 'withdrawn' } }, now);
    await records.offers.change('O-5', 1, { $set: { title: 'Lighthouses' } }, now);
    await records.offers.change('O-5', 2, { $set: { title: 'Windmills' } }, now);
    const late = await begin(store, kept);
    expect(late.from).toBe('snapshot');
    const { needs, offers } = late.keeper;
    expect([needs.has(3), needs.has(Number(added._id.slice(2))), needs.size]).toEqual([false, true, 60]);
    expect(offers.entry(5)?.features.rest.map(({ word }) => word)).toEqual(['windmills']);

    await records.needs.change(added._id, 1, { $set: { status: 'withdrawn' } }, now);
    await late.keeper.catchUp();
    await late.keeper.save(true);
    const text = Buffer.from(kept.bytes ?? []).toString('utf8');
    expect(text).toMatch(/windmill/i);
    expect(text).not.toMatch(/zeppelin|hangar|lighthouse/i);
    const again = await begin(store, kept);
    expect([again.from, again.keeper.needs.size]).toEqual(['snapshot', 59]);
    expect(answer(again.keeper)).toEqual(answer(late.keeper));
  });

  test('is kept by itself after a thousand writes, and not before', async () => {
    const { keeper, records } = await begin(store, kept);
    const before = kept.bytes;
    for (let version = 1; version <= 1000; version += 1) {
      if (version === 1000) {
        await keeper.catchUp();
        await keeper.save();
        expect(kept.bytes).toBe(before);
      }
      await records.offers.change('O-7', version, { $set: { places: version } }, now);
    }
    await keeper.catchUp();
    await keeper.save();
    expect(kept.bytes).not.toBe(before);
    expect((await begin(store, kept)).from).toBe('snapshot');
  });

  test('is read anew where the snapshot is of another store, or of a later state of this one', async () => {
    const other = openMemory();
    await putMany(other, 70);
    const elsewhere = await begin(other, { ...kept }, 2);
    expect([elsewhere.from, elsewhere.why]).toEqual(['records', 'another store']);

    const restored = openMemory();
    await putMany(restored, 55);
    const earlier = await begin(restored, { ...kept }, 1);
    expect([earlier.from, earlier.why]).toEqual(['records', 'newer than the store']);
    expect(earlier.keeper.needs.size).toBe(55);
  });

  test('is read anew where the snapshot was made by another version, or is none', async () => {
    const bytes = Uint8Array.from(kept.bytes ?? []);
    bytes[Buffer.from(bytes).indexOf('"fingerprint":"') + 16] = 120;
    expect(await begin(store, { ...kept, bytes } as Snapshots)).toMatchObject({ from: 'records', why: 'version' });
    for (const broken of [new Uint8Array(0), Buffer.from('no snapshot at all'), (kept.bytes ?? bytes).slice(0, -9)])
      expect(readSnapshot(broken)).toBeUndefined();
  });
});

describe('few records', () => {
  test('leave no snapshot, and one that was kept when they were more goes', async () => {
    const store = openMemory();
    const kept = { ...keeping(), bytes: new Uint8Array(5) };
    const { keeper, records } = await begin(store, kept);
    await records.offers.add(draft(offer({ title: 'Visits' })), now);
    await keeper.catchUp();
    await keeper.save(true);
    expect(kept).not.toHaveProperty('bytes');
  });

  test('nothing is kept of a store that has nothing', async () => {
    const kept = { ...keeping(), bytes: new Uint8Array(5) };
    const { keeper } = await begin(openMemory(), kept);
    await keeper.save();
    expect(kept.bytes).toHaveLength(5);
    await keeper.save(true);
    expect(kept).not.toHaveProperty('bytes');
  });
});
