/**
 * Three people edit, undo and withdraw one need in every order, each on what they have read, while the trail is carried
 * to the history and dies on the way: no update is lost, versions are contiguous, and the history replays to what is.
 * A few hundred orders by default; with `RAPPORTEUR_TEST_FULL=1` 10,000 on the embedded store and 2,000 on MongoDB.
 */
import { randomBytes } from 'node:crypto';
import { afterAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { openMemory } from '../../adapters/embedded/index.ts';
import { openMongo } from '../../adapters/mongo/index.ts';
import type { Need } from '../../src/domain/records.ts';
import { before as formerly, stepsOf, undoing } from '../../src/domain/versions.ts';
import { silent } from '../../src/log.ts';
import { openRecords, type Records } from '../../src/store/index.ts';
import type { Collection, Doc, Index, Store, Update } from '../../src/store/port.ts';
import { dropDatabase } from '../support/mongo.ts';
import { seededChance } from '../support/seeded.ts';

const uri = process.env.MONGODB_URI;
const full = process.env.RAPPORTEUR_TEST_FULL === '1';
const database = `rapporteur_test_${randomBytes(6).toString('hex')}`;
const runs = full ? { memory: 10_000, mongo: 2_000 } : { memory: 300, mongo: 60 };
const opened: Store[] = [];

afterAll(async () => {
  for (const store of opened) await store.close();
  if (uri !== undefined) await dropDatabase(uri, database);
});

/** Where the relay dies: before a version is in the history, or before the record is emptied. */
type Death = 'none' | 'telling' | 'emptying';
class Died extends Error {}

/** A collection at which the relay can die. */
function mortalOne<D extends Doc>(inner: Collection<D>, name: string, death: { now: Death }): Collection<D> {
  return {
    ...{ put: inner.put.bind(inner), get: inner.get.bind(inner), find: inner.find.bind(inner) },
    ...{ each: inner.each.bind(inner), count: inner.count.bind(inner), remove: inner.remove.bind(inner) },
    async insert(doc) {
      if (name === 'history' && death.now === 'telling') throw new Died();
      await inner.insert(doc);
    },
    async change(id, update, only) {
      if (death.now === 'emptying' && 'pending' in (update.$unset ?? {})) throw new Died();
      return inner.change(id, update, only);
    },
  };
}

/** The store with a relay that can die. */
function mortal(store: Store, death: { now: Death }): Store {
  return {
    ...store,
    collection: <D extends Doc>(name: string, indexes: readonly Index[] = []): Collection<D> =>
      mortalOne(store.collection<D>(name, indexes), name, death),
  };
}

const people = ['key-a', 'key-b', 'key-c'] as const;

/** Somebody reads the record and means to write something over what was read: at once, or when a later turn says so. */
type Reading = { readonly soon: boolean } & (
  | { readonly who: number; readonly does: 'edit'; readonly field: 'title' | 'by' | 'description'; readonly to: number }
  | { readonly who: number; readonly does: 'undo' | 'withdraw' }
);
type Turn =
  | Reading
  | { readonly who: number; readonly does: 'write' }
  | { readonly does: 'relay'; readonly death: Death };

const who = fc.integer({ min: 0, max: people.length - 1 });
const turn: fc.Arbitrary<Turn> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ who, does: fc.constant('write' as const) }) },
  {
    weight: 3,
    arbitrary: fc.record({
      ...{ who, soon: fc.boolean() },
      does: fc.constant('edit' as const),
      field: fc.constantFrom('title', 'by', 'description'),
      to: fc.integer({ min: 0, max: 9 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      who,
      soon: fc.boolean(),
      does: fc.constantFrom('undo' as const, 'undo' as const, 'withdraw' as const),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      does: fc.constant('relay' as const),
      death: fc.constantFrom<Death>('none', 'telling', 'emptying'),
    }),
  },
);

/** What somebody means to write over the version they have read. */
interface Intent {
  readonly version: number;
  readonly update: Update<Need>;
  readonly act: string;
}

/** The value a field is edited to; now and then nothing. */
function edited(field: 'title' | 'by' | 'description', to: number): Update<Need> {
  if (field === 'title') return { $set: { title: `Title ${to}` } };
  if (field === 'by') return to === 0 ? { $unset: { by: true } } : { $set: { by: `2027-01-0${to}` } };
  return to < 3 ? { $unset: { description: true } } : { $set: { description: `More ${to}` } };
}

async function intend(records: Records, id: string, move: Reading): Promise<Intent | undefined> {
  const need = await records.needs.whole.get(id);
  if (need === undefined) return undefined;
  const { version, status } = need;
  if (move.does === 'undo') {
    const own = (await records.history.whole(id)).filter(({ by }) => by === people[move.who]).at(-1);
    if (own === undefined || own.version !== version) return undefined;
    return { version, update: undoing(own, 'withdrawn') as Update<Need>, act: 'wg undo' };
  }
  if (status === 'withdrawn') return undefined;
  if (move.does === 'edit') return { version, update: edited(move.field, move.to), act: 'need edit' };
  return { version, update: { $set: { status: 'withdrawn' as const } }, act: 'need withdraw' };
}

/** What people can see of it, without the machinery's fields. */
function bare(record: object): Record<string, unknown> {
  const machinery = ['version', 'updatedAt', 'seq', 'unmatched', 'pending', 'untold'];
  return Object.fromEntries(Object.entries(record).filter(([field]) => !machinery.includes(field)));
}

interface Tally {
  written: number;
  refused: number;
  died: number;
}

async function play(records: Records, death: { now: Death }, turns: readonly Turn[], tally: Tally): Promise<void> {
  let now = Date.UTC(2026, 10, 23);
  const time = () => {
    now += 1000;
    return new Date(now);
  };
  const guard = { visibility: 'group', stakeholders: false, loggedBy: people[0], status: 'open' } as const;
  const lists = { owners: ['SN'], topics: [], pillars: [], audience: [], modality: [], languages: [] };
  const added = await records.needs.add({ ...guard, ...lists, title: 'Lab' }, time(), {
    by: people[0],
    act: 'need add',
  });
  const id = added._id;
  /** Every write that was acknowledged: what the record was then, and whose hand. */
  const acknowledged = [{ state: bare(added), version: 1, by: people[0] as string, act: 'need add' }];
  const intents = new Map<number, Intent>();

  async function write(by: number): Promise<void> {
    const intent = intents.get(by);
    intents.delete(by);
    if (intent === undefined) return;
    const hand = { by: people[by] ?? '', act: intent.act };

    const written = await records.needs.change(id, intent.version, intent.update, time(), hand);
    if (written === undefined) tally.refused += 1;
    else acknowledged.push({ state: bare(written), version: written.version, ...hand });
  }

  async function relay(where: Death): Promise<void> {
    death.now = where;
    try {
      await records.history.relay();
    } catch (error) {
      if (!(error instanceof Died)) throw error;
      tally.died += 1;
    } finally {
      death.now = 'none';
    }
  }

  for (const move of turns) {
    if (move.does === 'relay') await relay(move.death);
    else if (move.does === 'write') await write(move.who);
    else {
      const intent = await intend(records, id, move);
      if (intent !== undefined) intents.set(move.who, intent);
      if (move.soon) await write(move.who);
    }
  }
  tally.written += acknowledged.length;
  await check(records, id, acknowledged);
}

type Acknowledged = { state: Record<string, unknown>; version: number; by: string; act: string };

async function check(records: Records, id: string, acknowledged: readonly Acknowledged[]): Promise<void> {
  const onTheWay = await records.history.whole(id);
  await records.history.relay();
  const need = (await records.needs.whole.get(id)) as Need;
  expect(need.pending).toBeUndefined();
  const versions = await records.history.whole(id);
  // a history reads the same before it was carried on and after
  expect(versions).toEqual(onTheWay);
  expect(versions.map(({ version }) => version)).toEqual(acknowledged.map((_, at) => at + 1));
  expect(need.version).toBe(acknowledged.length);
  const hands = ({ version, by, act }: { version: number; by: string; act: string }) => ({ version, by, act });
  expect(versions.map(hands)).toEqual(acknowledged.map(hands));
  // backwards from what is, to what was added
  const newest = [...versions].reverse();
  const former = acknowledged.map((_, back) => bare(formerly(need, newest.slice(0, back)))).reverse();
  expect(former).toEqual(acknowledged.map(({ state }) => state));
  // and forwards again
  let state: Record<string, unknown> = bare(formerly(need, newest));
  for (const { steps } of stepsOf(need, versions)) {
    for (const { field, to } of steps) {
      const { [field]: _gone, ...rest } = state;
      state = to === undefined ? rest : { ...rest, [field]: to };
    }
  }
  expect(state).toEqual(bare(need));
}

async function openOn(engine: 'memory' | 'mongo'): Promise<Store> {
  const store = engine === 'memory' ? openMemory() : await openMongo(uri ?? '', { database, log: silent });
  opened.push(store);
  return store;
}

describe.each(uri === undefined ? (['memory'] as const) : (['memory', 'mongo'] as const))('on %s', (engine) => {
  test(
    `${runs[engine]} orders of edits, undos and withdrawals by three people lose nothing`,
    async () => {
      const death = { now: 'none' as Death };
      const store = mortal(await openOn(engine), death);
      const records = openRecords(store, 'wg', seededChance());
      await store.ready();
      const tally: Tally = { written: 0, refused: 0, died: 0 };
      let orders = 0;
      await fc.assert(
        fc.asyncProperty(fc.array(turn, { minLength: 8, maxLength: 32, size: 'max' }), async (turns) => {
          orders += 1;
          await play(records, death, turns, tally);
        }),
        { numRuns: runs[engine] },
      );
      const outbox = await store.collection('outbox').count({});
      expect(outbox).toBe(tally.written);
      expect(orders).toBeGreaterThanOrEqual(runs[engine]);
      process.stdout.write(
        `${engine}: ${orders} orders, ${tally.written} writes, ${tally.refused} refused as moved on, the relay died ${tally.died} times\n`,
      );
    },
    full ? 3_600_000 : 120_000,
  );
});
