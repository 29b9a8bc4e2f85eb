import { describe, expect, test } from '@jest/globals';
import { openMemory } from '../../adapters/embedded/index.ts';
import { carryOut, prepare, tidyImports } from '../../src/exchange/importing.ts';
import { openRecords, type Records } from '../../src/store/index.ts';
import type { Collection, Doc, Index, Store } from '../../src/store/port.ts';
import { dayMs } from '../support/core.ts';
import { seededChance } from '../support/seeded.ts';
import { job, now } from './support.ts';

/** A store that dies for good at its n-th write: nothing is written from then on. */
function dying(store: Store, last: number): Store {
  let writes = 0;
  const write = <T>(work: () => Promise<T>): Promise<T> => {
    writes += 1;
    return writes > last ? Promise.reject(new Error('killed')) : work();
  };
  return {
    ...store,
    collection<D extends Doc>(name: string, indexes?: readonly Index[]): Collection<D> {
      const inner = store.collection<D>(name, indexes);
      return {
        get: (id) => inner.get(id),
        find: (filter, options) => inner.find(filter, options),
        each: (filter) => inner.each(filter),
        count: (filter) => inner.count(filter),
        insert: (doc) => write(() => inner.insert(doc)),
        put: (doc) => write(() => inner.put(doc)),
        change: (id, update, only) => write(() => inner.change(id, update, only)),
        remove: (filter) => write(() => inner.remove(filter)),
      };
    },
  };
}

const bytes = Buffer.from('Id,Title,Delegation\nA,One,CZ\nB,Two,CZ\nC,Three,SN\n');

async function run(records: Records): Promise<void> {
  const made = await prepare(records, job(bytes, 'offer', { key: 'i1' }));
  if ('id' in made) await carryOut(records, { id: made.id, by: 'person-1', now });
}

/** What is left in a store once it was started again and a day has passed. */
async function after(store: Store) {
  const records = openRecords(store, 'wg', seededChance(2));
  const beforeTidying = await records.offers.whole.list({});
  await tidyImports(records, now);
  const decided = await records.offers.whole.list({});
  await tidyImports(records, new Date(now.getTime() + dayMs));
  const offers = await records.offers.whole.list({});
  const rest = await Promise.all(['imports', 'staged'].map((name) => store.collection(name).count({})));
  const externals = await store.collection('externals').count({});
  return { beforeTidying, decided, offers, rest, externals };
}

describe('an import that is killed', () => {
  test('at any of its writes is there whole or not at all, and can be repeated', async () => {
    const seen = new Set<number>();
    let death: unknown = 'none yet';
    for (let last = 0; death !== undefined; last += 1) {
      expect(last).toBeLessThan(200);
      const store = openMemory();
      death = await run(openRecords(dying(store, last), 'wg', seededChance())).catch(String);
      const { decided, offers, rest, externals } = await after(store);
      // what was decided is finished by the next start, and nothing else ever comes of it
      expect(offers.map(({ title }) => title).sort()).toEqual(decided.map(({ title }) => title).sort());
      expect([0, 3]).toContain(offers.length);
      expect(new Set(offers.map(({ external }) => external)).size).toBe(offers.length);
      expect(rest).toEqual([0, 0]);
      expect(externals).toBe(offers.length);
      seen.add(offers.length);
      if (offers.length === 0) {
        await run(openRecords(store, 'wg', seededChance(3)));
        expect(await openRecords(store, 'wg', seededChance()).offers.whole.list({})).toHaveLength(3);
      }
      // no other death than ours
      expect([undefined, 'Error: killed']).toContain(death);
    }
    expect([...seen].sort()).toEqual([0, 3]);
  });

  test('shows nobody a row before it is decided', async () => {
    const records = openRecords(openMemory(), 'wg', seededChance());
    await prepare(records, job(bytes, 'offer'));
    const secretariat = { kind: 'person', role: 'secretariat' } as const;
    expect(await records.offers.list(secretariat, {})).toEqual([]);
    expect(await records.offers.whole.list({})).toEqual([]);
  });

  test('is finished once by two replicas that both find it', async () => {
    const store = openMemory();
    const [one, other] = [openRecords(store, 'wg', seededChance(1)), openRecords(store, 'wg', seededChance(2))];
    const made = await prepare(one, job(bytes, 'offer', { key: 'i9' }));
    expect('id' in made).toBe(true);
    await one.imports.press('i9', now);
    await one.imports.commit('i9', now);
    await Promise.all([tidyImports(one, now), tidyImports(other, now)]);
    const offers = await one.offers.whole.list({});
    expect(offers.map(({ title }) => title).sort()).toEqual(['One', 'Three', 'Two']);
  });
});
