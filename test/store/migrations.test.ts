/** Stores of former versions, of this one and of newer ones, as a process begins; on both engines. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { needSchema, offerSchema } from '../../src/domain/records.ts';
import { fromTyped } from '../../src/exchange/typed.ts';
import { silent } from '../../src/log.ts';
import { confirmed } from '../../src/store/migrations/0001-confirmed.ts';
import { subscribers } from '../../src/store/migrations/0002-subscribers.ts';
import { type Migration, migrate, migrations, newest } from '../../src/store/migrations/index.ts';
import { admitStore, free, statesOf } from '../../src/store/migrations/state.ts';
import { type Store, StoreUnavailable } from '../../src/store/port.ts';
import { scopeStore } from '../../src/store/scope.ts';
import { engines, everything, type Row } from '../exchange/places.ts';

/** The documents of a fixture: as the version before that migration wrote them. */
function fixture(name: string): readonly (readonly [string, Row])[] {
  const file = join(import.meta.dirname, '..', 'fixtures', 'migrations', `${name}.jsonl`);
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => fromTyped(line) as [string, Row]);
}
const former = fixture('0001-confirmed');

async function fill(store: Store): Promise<void> {
  for (const [name, doc] of former) await scopeStore(store, 'wg').collection<Row>(name).insert(doc);
}

const start = new Date('2026-11-23T12:00:00.000Z');
/** A process as it begins. */
async function begin(
  store: Store,
  given: { list?: readonly Migration[]; clock?: () => Date; pause?: () => Promise<void> } = {},
) {
  const { list = migrations } = given;
  await admitStore(store, 'wg', list.at(-1)?.number ?? 0);
  await migrate({ store, group: 'wg', clock: () => start, pause: async () => {}, log: silent, ...given });
}

/** What the first migration makes of a fixture. */
const expected = former.map(([name, doc]) => {
  const dated = name === 'needs' || name === 'offers' ? { ...doc, confirmedAt: doc.updatedAt } : doc;
  return [name, dated] as const;
});

async function expectMigrated(store: Store): Promise<void> {
  for (const [name, doc] of expected)
    expect(await scopeStore(store, 'wg').collection<Row>(name).get(doc._id)).toStrictEqual(doc);
  expect(await everything(store)).toHaveLength(expected.length);
}

/** A migration that is killed at its `nth` document. */
const dying = (migration: Migration, nth: number): Migration => ({
  ...migration,
  run(store, step) {
    let steps = 0;
    return migration.run(store, async () => {
      steps += 1;
      if (steps >= nth) throw new Error('killed');
      await step();
    });
  },
});

test('are numbered from 1 without gaps', () => {
  expect(migrations.map(({ number }) => number)).toEqual(migrations.map((_, at) => at + 1));
  expect(newest).toBe(migrations.length);
});

for (const [engine, keep] of engines)
  (keep === undefined ? describe.skip : describe)(`migrations: ${engine}`, () => {
    async function on(task: (store: Store) => Promise<void>): Promise<void> {
      if (keep === undefined) throw new Error('no server');
      const kept = await keep();
      const store = await kept.open();
      try {
        await task(store);
      } finally {
        await store.close();
        await kept.remove();
      }
    }

    test('1: records from before count as confirmed when they were last written, and are what records are now', () =>
      on(async (store) => {
        await fill(store);
        await begin(store);
        await expectMigrated(store);
        for (const [name, doc] of expected) {
          if (name === 'needs') needSchema.parse(doc);
          if (name === 'offers') offerSchema.parse(doc);
        }
        expect(await statesOf(store, 'wg').get('state')).toMatchObject({ number: newest, phase: 'ready', lease: free });
      }));

    test('1: leaves alone what was written since, and another group', () =>
      on(async (store) => {
        await fill(store);
        const [, need] = former[0] ?? [];
        if (need === undefined) throw new Error('no fixture');
        await scopeStore(store, 'wg')
          .collection<Row>('needs')
          .change(need._id, { $set: { confirmedAt: start } });
        await scopeStore(store, 'wg-2').collection<Row>('needs').insert(need);
        await begin(store);
        expect(await scopeStore(store, 'wg').collection<Row>('needs').get(need._id)).toMatchObject({
          confirmedAt: start,
        });
        expect(await scopeStore(store, 'wg-2').collection<Row>('needs').get(need._id)).toStrictEqual(need);
      }));

    test('killed at every document in turn, and begun again, they end alike', () =>
      on(async (store) => {
        await fill(store);
        let now = start.getTime();
        const wait = (ms: number) => async () => {
          now += ms;
        };
        for (const nth of [1, 2, 3]) {
          now += 60_000;
          await expect(begin(store, { list: [dying(confirmed, nth)], clock: () => new Date(now) })).rejects.toThrow(
            'killed',
          );
          expect(await statesOf(store, 'wg').get('state')).toMatchObject({ number: 0 });
        }
        // the next process waits for the end of the claim
        await begin(store, { clock: () => new Date(now), pause: wait(20_000) });
        await expectMigrated(store);
      }));

    test('each runs once, in order, whoever starts', () =>
      on(async (store) => {
        await fill(store);
        const ran: number[] = [];
        const list = [1, 2, 3].map((number) => ({ number, name: 'x', run: async () => void ran.push(number) }));
        await begin(store, { list: list.slice(0, 1) });
        let now = start.getTime();
        const wait = (ms: number) => async () => {
          now += ms;
        };
        const times = { clock: () => new Date(now), pause: wait(1) };
        await Promise.all([
          begin(store, { list, ...times }),
          begin(store, { list, ...times }),
          begin(store, { list, ...times }),
        ]);
        expect(ran).toEqual([1, 2, 3]);
      }));

    test('a new store begins at the newest number and runs none', () =>
      on(async (store) => {
        const list = [{ number: 1, name: 'x', run: () => Promise.reject(new Error('ran')) }];
        await begin(store, { list });
        await fill(store);
        await begin(store, { list });
        expect(await statesOf(store, 'wg').get('state')).toMatchObject({ number: 1 });
      }));

    test('a store of a newer version is refused in a sentence, and not touched', () =>
      on(async (store) => {
        await fill(store);
        await statesOf(store, 'wg').insert({ _id: 'state', number: newest + 1, phase: 'ready', lease: free });
        const before = await everything(store);
        await expect(begin(store)).rejects.toThrow(StoreUnavailable);
        await expect(begin(store)).rejects.toThrow(/newer version .* install that version/);
        expect(await everything(store)).toEqual(before);
      }));

    test('2: each channel and person has one place, and subscriptions say how often they come', () =>
      on(async (store) => {
        const rows = scopeStore(store, 'wg').collection<Row>('subscriptions');
        const old = { days: [1], hour: 9, zone: 'UTC', topics: [], locale: 'en', state: 'active', owner: 'k' };
        const last = { ...old, createdAt: start, lastPeriod: '2026-11-16' };
        for (const row of [
          { _id: 'S-1', channel: 'slack:T1/C1' },
          { _id: 'S-2', person: 'k' },
          { _id: 'S-3', channel: 'slack:T1/C1' },
        ])
          await rows.insert({ ...last, ...row } as Row);
        const shape = { every: 'week', regions: [], kinds: [] };
        const made = [
          { ...last, ...shape, _id: 'S-1', channel: 'slack:T1/C1' },
          { ...last, ...shape, _id: 'S-2', person: 'k' },
        ];
        let now = start.getTime();
        const pause = async () => {
          now += 20_000;
        };
        const times = { clock: () => new Date(now), pause };
        for (const nth of [1, 2, 3])
          await expect(begin(store, { list: [confirmed, dying(subscribers, nth)], ...times })).rejects.toThrow(
            'killed',
          );
        await begin(store, times);
        expect(await rows.find({}, { sort: { _id: 1 } })).toEqual(made);
        const places = scopeStore(store, 'wg').collection<Row>('subscribers');
        expect(await places.find({}, { sort: { _id: 1 } })).toEqual([
          { _id: 'k', subscription: 'S-2', stopped: false },
          { _id: 'slack:T1/C1', subscription: 'S-1', stopped: false },
        ]);
      }));
  });
