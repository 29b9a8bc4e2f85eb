/** Encryption at rest from start to start: first key, wrong key, new key, crashes between; on both engines. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { createSealer } from '../../adapters/crypto/index.ts';
import { silent } from '../../src/log.ts';
import { type Collection, type Doc, type Store, type Stored, StoreUnavailable } from '../../src/store/port.ts';
import { scopeStore } from '../../src/store/scope.ts';
import { openSealed, type SealState } from '../../src/store/sealing.ts';
import { keyOf } from '../support/keys.ts';
import { type Kept, keptInFolder, keptInMongo } from '../support/places.ts';

type Row = Doc & { readonly [field: string]: Stored | undefined };
const uri = process.env.MONGODB_URI;
const engines: readonly (readonly [string, (() => Promise<Kept>) | undefined])[] = [
  ['embedded', keptInFolder],
  ['mongodb', uri === undefined ? undefined : () => keptInMongo(uri)],
];
const secret = /gendarmerie|Thiès|Dakar|forensic/i;
const times = { version: 1, createdAt: new Date(5), updatedAt: new Date(6) };
/** A need as the database takes it, with these fields. */
const needWith = (fields: Row): Row => ({
  ...{ ...times, loggedBy: 'p1', owners: ['SN'], visibility: 'closed', stakeholders: false, status: 'open' },
  ...{
    topics: ['national-csirt'],
    pillars: ['crime'],
    audience: ['judges'],
    modality: ['visit'],
    languages: ['fr'],
  },
  ...fields,
});
const needs: readonly Row[] = Array.from({ length: 120 }, (_, index) =>
  needWith({ _id: `N-${index + 1}`, title: `gendarmerie ${index}`, description: 'Forensic lab in Thiès' }),
);
const match: Row = {
  ...{ ...times, _id: 'N-1|O-1', short: 'M-1', need: 'N-1', offer: 'O-1', requester: 'SN', provider: 'BR' },
  ...{ state: 'asked', score: 50, eligibility: 'open', parts: [{ name: 'words', shared: ['forensic'] }] },
  talk: [{ by: 'provider', text: 'In Dakar?', at: new Date(7) }],
};
const notice: Row = {
  _id: 'notice|M-1',
  kind: 'notice',
  reply: { text: { key: 'x', params: { title: 'gendarmerie' } } },
};

interface Given {
  readonly clock?: () => Date;
  readonly pause?: () => Promise<unknown>;
  readonly log?: typeof silent;
  readonly group?: string;
}

/** Opens the store as a process does at its start: with these keys, the first one writing. */
async function begin(store: Store, keys: readonly number[], given: Given = {}) {
  const sealer = keys.length === 0 ? undefined : createSealer(keys.map(keyOf));
  const times = { clock: () => new Date(1_000_000), pause: async () => {} };
  return openSealed({ store, group: 'wg', sealer, log: silent, ...times, ...given });
}
const rows = (store: Store, name: string, group = 'wg') => scopeStore(store, group).collection<Row>(name);

async function fill(store: Store, group = 'wg'): Promise<void> {
  for (const need of needs) await rows(store, 'needs', group).insert(need);
  await rows(store, 'matches', group).insert(match);
  await rows(store, 'deliveries', group).insert(notice);
}

async function expectAll(store: Store, group = 'wg'): Promise<void> {
  const byId = (a: Row, b: Row) => (a._id < b._id ? -1 : 1);
  expect((await rows(store, 'needs', group).find({})).sort(byId)).toEqual([...needs].sort(byId));
  expect(await rows(store, 'matches', group).find({})).toEqual([match]);
  expect(await rows(store, 'deliveries', group).find({})).toEqual([notice]);
}

/** A process for the time of `task`, on a store of its own. */
async function during<T>(kept: Kept, keys: readonly number[], task: (store: Store) => Promise<T>, given: Given = {}) {
  const raw = await kept.open();
  try {
    return await task((await begin(raw, keys, given)).store);
  } finally {
    await raw.close();
  }
}

/** A store that fails at its `nth` write to a collection that holds words, as a process that is killed there. */
function dying(store: Store, nth: number): Store {
  let writes = 0;
  const mortal = <D extends Doc>(inner: Collection<D>): Collection<D> => ({
    ...alive(inner),
    async change(...args) {
      writes += 1;
      if (writes >= nth) throw new Error('killed');
      return inner.change(...args);
    },
  });
  return {
    ...store,
    collection: <D extends Doc>(name: string) => {
      const inner = store.collection<D>(name);
      return name === 'seal' ? inner : mortal(inner);
    },
  };
}

/** Every member of a collection, whether it is an object's or its class's. */
function alive<D extends Doc>(inner: Collection<D>): Collection<D> {
  return {
    insert: (doc) => inner.insert(doc),
    put: (doc) => inner.put(doc),
    get: (id) => inner.get(id),
    find: (filter, options) => inner.find(filter, options),
    each: (filter, options) => inner.each(filter, options),
    count: (filter) => inner.count(filter),
    change: (id, update, only) => inner.change(id, update, only),
    remove: (filter) => inner.remove(filter),
  };
}

for (const [engine, keep] of engines)
  (keep === undefined ? describe.skip : describe)(`encryption at rest: ${engine}`, () => {
    async function on(task: (kept: Kept) => Promise<void>): Promise<void> {
      if (keep === undefined) throw new Error('no server');
      const kept = await keep();
      try {
        await task(kept);
      } finally {
        await kept.remove();
      }
    }

    test('a plain store is sealed at the first start with a key, and nothing plain is left', () =>
      on(async (kept) => {
        await during(kept, [], fill);
        expect(await kept.everyByte()).toMatch(secret);
        await during(kept, [1], expectAll);
        expect(await kept.everyByte()).not.toMatch(secret);
        await during(kept, [1], expectAll);
      }));

    test('a new store is sealed from its first word on', () =>
      on(async (kept) => {
        await during(kept, [1], fill);
        expect(await kept.everyByte()).not.toMatch(secret);
        await during(kept, [1], expectAll);
      }));

    test('without its key, or with another, it is refused with one sentence and nothing is changed', () =>
      on(async (kept) => {
        await during(kept, [1], fill);
        for (const [keys, sentence] of [
          [[], /are encrypted; set RAPPORTEUR_KEY to the key/],
          [[2], /encrypted with a key that RAPPORTEUR_KEY does not name/],
        ] as const) {
          const refused = await during(kept, keys, async () => {}).catch((error: unknown) => error);
          expect(refused).toBeInstanceOf(StoreUnavailable);
          expect(String(refused)).toMatch(sentence);
          expect(String(refused)).not.toContain(keyOf(2));
        }
        await during(kept, [1], expectAll);
      }));

    test('a new key before the old one takes its place, and then suffices alone', () =>
      on(async (kept) => {
        await during(kept, [1], fill);
        const former = createSealer([keyOf(1)]).keys[0] ?? '';
        await during(kept, [2, 1], expectAll);
        expect(await kept.everyByte()).not.toContain(`"title":"sealed:1:${former}`);
        await during(kept, [2], expectAll);
        await expect(during(kept, [1], async () => {})).rejects.toBeInstanceOf(StoreUnavailable);
      }));

    test.each([1, 60, 121])('killed at change %d while it is sealed, it goes on at the next start', (nth) =>
      on(async (kept) => {
        await during(kept, [], fill);
        const raw = await kept.open();
        await expect(begin(dying(raw, nth), [1])).rejects.toThrow('killed');
        await expect(begin(raw, [])).rejects.toBeInstanceOf(StoreUnavailable);
        await expect(begin(raw, [2])).rejects.toBeInstanceOf(StoreUnavailable);
        await raw.close();
        const later = { clock: () => new Date(2_000_000) };
        await during(kept, [1], expectAll, later);
        expect(await kept.everyByte()).not.toMatch(secret);
      }),
    );

    test('killed while the key changes, it needs both keys until it is done', () =>
      on(async (kept) => {
        await during(kept, [1], fill);
        const raw = await kept.open();
        await expect(begin(dying(raw, 50), [2, 1])).rejects.toThrow('killed');
        for (const keys of [[1], [2], []]) await expect(begin(raw, keys)).rejects.toBeInstanceOf(StoreUnavailable);
        await raw.close();
        await during(kept, [2, 1], expectAll, { clock: () => new Date(2_000_000) });
        await during(kept, [2], expectAll);
      }));

    test('what another process still wrote with the former key is found at the next start with both', () =>
      on(async (kept) => {
        const raw = await kept.open();
        const former = await begin(raw, [1]);
        await fill(former.store);
        const now = await begin(raw, [2, 1]);
        await rows(former.store, 'needs').insert(needWith({ _id: 'N-999', title: 'late' }));
        await expect(former.check()).rejects.toBeInstanceOf(StoreUnavailable);
        await now.check();
        await begin(raw, [2, 1]);
        const alone = await begin(raw, [2]);
        expect(await rows(alone.store, 'needs').get('N-999')).toEqual(needWith({ _id: 'N-999', title: 'late' }));
        await raw.close();
      }));

    test('several processes begin at once: all can read, each text is sealed', () =>
      on(async (kept) => {
        const raw = await kept.open();
        await fill(raw);
        const pause = () => new Promise((resolve) => setImmediate(resolve));
        const opened = await Promise.all([1, 2, 3].map(() => begin(raw, [1], { pause })));
        for (const { store } of opened) await expectAll(store);
        await raw.compact?.();
        expect(await kept.everyByte()).not.toMatch(secret);
        const state = await scopeStore(raw, 'wg').collection<SealState>('seal').get('state');
        expect(state).toMatchObject({ phase: 'done', run: 1, plain: false });
        await raw.close();
      }));

    test('another group on the same store is left as it is', () =>
      on(async (kept) => {
        const raw = await kept.open();
        await fill(raw);
        await fill(raw, 'wg-2');
        await begin(raw, [1]);
        await expectAll(raw, 'wg-2');
        await expectAll((await begin(raw, [], { group: 'wg-2' })).store, 'wg-2');
        await expectAll((await begin(raw, [2], { group: 'wg-2' })).store, 'wg-2');
        await expectAll((await begin(raw, [1])).store);
        await raw.close();
      }));

    test('a process without a key learns that the store was sealed meanwhile', () =>
      on(async (kept) => {
        const raw = await kept.open();
        const without = await begin(raw, []);
        await fill(without.store);
        await without.check();
        await begin(raw, [1]);
        await expect(without.check()).rejects.toThrow(/are encrypted; set RAPPORTEUR_KEY/);
        await raw.close();
      }));

    test('words that look sealed are words on a plain store; what was spoilt is reported and left', () =>
      on(async (kept) => {
        const raw = await kept.open();
        const look = `sealed:1:00000000:${'A'.repeat(60)}`;
        await rows(raw, 'needs').insert(needWith({ _id: 'N-1', title: look }));
        const events: unknown[] = [];
        const log = { ...silent, error: (event: string, data?: object) => void events.push({ event, ...data }) };
        const { store } = await begin(raw, [1]);
        expect(await rows(store, 'needs').get('N-1')).toEqual(needWith({ _id: 'N-1', title: look }));
        await rows(store, 'needs').insert(needWith({ _id: 'N-2', title: 'gendarmerie' }));
        await rows(raw, 'needs').change('N-2', { $set: { title: 'forged gendarmerie' } });
        const { store: next } = await begin(raw, [2, 1], { log });
        expect(events[0]).toEqual({ event: 'seal.broken', collection: 'needs', id: 'N-2', fields: ['title'] });
        expect(JSON.stringify(events)).not.toMatch(secret);
        await expect(rows(next, 'needs').get('N-2')).rejects.toThrow('title of wg/N-2 in needs does not open');
        expect(await rows(next, 'needs').get('N-1')).toMatchObject({ title: look });
        await raw.close();
      }));
  });

describe('the folder of the embedded store', () => {
  test('keeps no end of a line that was set aside before', async () => {
    const kept = await keptInFolder();
    try {
      await during(kept, [], fill);
      await writeFile(join(kept.folder, 'needs.db'), '{"_id":"wg/N-500","title":"gendarm', { flag: 'a' });
      await during(kept, [], async () => {});
      await writeFile(join(kept.folder, 'needs.db.unfinished-earlier'), '{"title":"Forensic');
      await during(kept, [1], expectAll);
      expect(await kept.everyByte()).not.toMatch(/gendarm|forensic/i);
    } finally {
      await kept.remove();
    }
  });
});
