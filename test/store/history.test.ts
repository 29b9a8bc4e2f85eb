/** The trail on its way to the history, on each engine: on several replicas at once, sealed, and as words and people go. */
import { randomBytes } from 'node:crypto';
import { afterAll, describe, expect, test } from '@jest/globals';
import { createSealer } from '../../adapters/crypto/index.ts';
import { openMemory } from '../../adapters/embedded/index.ts';
import { openMongo } from '../../adapters/mongo/index.ts';
import { before as formerly, stepsOf } from '../../src/domain/versions.ts';
import { silent } from '../../src/log.ts';
import { openRecords, type Records } from '../../src/store/index.ts';
import type { Doc, Store } from '../../src/store/port.ts';
import { sealStore } from '../../src/store/seal.ts';
import type { Hand, Pending } from '../../src/store/trail.ts';
import { type Core, createCore, dayMs, idOf } from '../support/core.ts';
import { dropDatabase } from '../support/mongo.ts';
import { seededChance } from '../support/seeded.ts';

const uri = process.env.MONGODB_URI;
const database = `rapporteur_test_${randomBytes(6).toString('hex')}`;
const opened: Store[] = [];
let count = 0;

async function storeOn(engine: string): Promise<Store> {
  const store = engine === 'memory' ? openMemory() : await openMongo(uri ?? '', { database, log: silent });
  opened.push(store);
  return store;
}
afterAll(async () => {
  for (const store of opened) await store.close();
  if (uri !== undefined) await dropDatabase(uri, database);
});

const nextGroup = () => {
  count += 1;
  return `history-${count}`;
};
const amina: Hand = { by: 'key-amina', act: 'need add', delivery: 'slack|command|1.2' };
const now = new Date('2026-11-23T10:00:00Z');
const draft = () => ({
  ...{ owners: ['SN'], topics: [], pillars: [], audience: [], modality: [], languages: [] },
  ...{ visibility: 'group', stakeholders: false, loggedBy: 'key-amina', status: 'open', title: 'Lab in Thies' },
});
type Draft = Parameters<Records['needs']['add']>[0];
const addNeed = (records: Records) => records.needs.add(draft() as unknown as Draft, now, amina);

async function core(engine: string): Promise<Core> {
  const made = await createCore({ store: await storeOn(engine), group: nextGroup() });
  await made.profile('local:amina', 'SN');
  return made;
}

describe('versions', () => {
  const record = { title: 'c', note: 'n' };
  const writes: readonly Pick<Pending, 'fields' | 'former'>[] = [
    { fields: [], former: {} },
    { fields: ['title'], former: { title: 'a' } },
    { fields: ['note', 'title'], former: { title: 'b' } },
  ];

  test('go backwards: a changed field that was empty is empty again', () => {
    expect(formerly(record, writes.slice(2))).toEqual({ title: 'b' });
    expect(formerly(record, [...writes].reverse())).toEqual({ title: 'a' });
  });

  test('tell each step from what it was to what it became', () => {
    expect(stepsOf(record, writes).map(({ steps }) => steps)).toEqual([
      [],
      [{ field: 'title', from: 'a', to: 'b' }],
      [
        { field: 'note', from: undefined, to: 'n' },
        { field: 'title', from: 'b', to: 'c' },
      ],
    ]);
  });
});

describe.each(uri === undefined ? ['memory'] : ['memory', 'mongo'])('on %s', (engine) => {
  test('a write carries what it replaced, and nobody who looks is shown that', async () => {
    const records = openRecords(await storeOn(engine), nextGroup(), seededChance());
    const { _id } = await addNeed(records);
    const edit = { $set: { title: 'Lab', people: 12, status: 'open' }, $unset: { by: true } } as const;
    const written = await records.needs.change(_id, 1, edit, now, { by: 'key-awa', act: 'need edit' });
    expect(written?.pending).toEqual([
      { ...amina, version: 1, at: now, fields: [], former: {} },
      {
        ...{ by: 'key-awa', act: 'need edit', version: 2, at: now },
        ...{ fields: ['people', 'title'], former: { title: 'Lab in Thies' } },
      },
    ]);
    const seen = await records.needs.get({ kind: 'person', role: 'delegate', delegation: 'SN' }, _id);
    expect(seen).toMatchObject({ title: 'Lab', mine: true });
    for (const hidden of ['pending', 'untold']) expect(seen).not.toHaveProperty(hidden);
    expect(await records.needs.change(_id, 1, edit, now)).toBeUndefined();
  });

  test('several replicas carry it on at once: every version is told once, in the history and to the audit', async () => {
    const [store, group] = [await storeOn(engine), nextGroup()];
    const replicas = [1, 2, 3].map(() => openRecords(store, group, seededChance()));
    const [records] = replicas as [Records];
    const ids: string[] = [];
    for (let at = 0; at < 10; at += 1) ids.push((await addNeed(records))._id);
    const work = ids.flatMap((id, at) => [
      () => records.needs.change(id, 1, { $set: { title: `Lab ${at}` } }, now, amina),
      ...replicas.map((each) => () => each.history.relay()),
    ]);
    await Promise.all(work.map((each) => each()));
    await records.history.relay();
    const rows = (name: string) => store.collection<Doc & { group: string }>(name).find({ group });
    const told = ids.flatMap((id) => [`${group}/${id}|1`, `${group}/${id}|2`]).sort();
    expect((await rows('history')).map(({ _id }) => _id).sort()).toEqual(told);
    expect((await rows('outbox')).map(({ _id }) => _id).sort()).toEqual(told);
    expect(JSON.stringify(await rows('outbox'))).not.toContain('Lab');
    for (const need of await records.needs.whole.list({})) expect(need).not.toHaveProperty('pending');
  });

  test('former words are sealed with the rest, on their way and in the history', async () => {
    const [raw, group] = [await storeOn(engine), nextGroup()];
    const sealer = createSealer([Buffer.alloc(32, 7).toString('base64')]);
    const records = openRecords(sealStore(raw, sealer), group, seededChance());
    const { _id } = await addNeed(records);
    await records.needs.change(_id, 1, { $set: { title: 'Laboratory' } }, now, amina);
    const kept = async (name: string) =>
      JSON.stringify(await raw.collection<Doc & { group: string }>(name).find({ group }));
    expect(await kept('needs')).toContain('pending');
    expect(await kept('needs')).not.toMatch(/Thies|Laboratory/);
    await records.history.relay();
    expect(await kept('history')).toContain('former');
    expect(await kept('history')).not.toMatch(/Thies|Laboratory/);
    expect(await records.history.whole(_id)).toMatchObject([{}, { former: { title: 'Lab in Thies' } }]);
  });

  test('is read by who sees the record whole, and is nothing to others', async () => {
    const records = openRecords(await storeOn(engine), nextGroup(), seededChance());
    const { _id } = await addNeed(records);
    const read = (viewer: Parameters<Records['history']['of']>[0]) => records.history.of(viewer, _id);
    expect(await read({ kind: 'person', role: 'delegate', delegation: 'SN' })).toHaveLength(1);
    expect(await read({ kind: 'person', role: 'coordinator' })).toHaveLength(1);
    const elsewhere = { regions: [], topics: ['rights-safeguards'] };
    expect(await read({ kind: 'person', role: 'coordinator', scope: elsewhere })).toBeUndefined();
    expect(await read({ kind: 'person', role: 'delegate', delegation: 'CZ' })).toBeUndefined();
    expect(await read({ kind: 'stranger' })).toBeUndefined();
  });

  test('the words of a withdrawn need go from its history as well', async () => {
    const group = await core(engine);
    const id = idOf(
      await group.speak('local:amina', '/need add "Lab in Rufisque" topic:digital-forensics details:"By car"'),
    );
    await group.speak('local:amina', `/need edit ${id} title:"Lab in Dakar" details:"By train" people:12`);
    await group.speak('local:amina', `/need withdraw ${id}`);
    group.pass(91 * dayMs);
    await group.app.tick();
    await group.app.tick();
    const versions = await group.records.history.whole(id);
    expect(versions.map(({ version }) => version)).toEqual([1, 2, 3, 4]);
    expect(versions[3]).toMatchObject({ by: 'bot', act: 'retention', fields: [] });
    expect(JSON.stringify(await group.everything())).not.toMatch(/Rufisque|Dakar|By car|By train/);
  });

  test('a person who is forgotten is in no former contact, and no delivery leads to them', async () => {
    const group = await core(engine);
    await group.profile('local:petra', 'CZ');
    const line = '/offer add "Forensics course" topic:digital-forensics to:global contact:"petra at the desk"';
    const id = idOf(await group.speak('local:petra', line));
    await group.speak('local:petra', `/offer edit ${id} contact:"the desk"`);
    const key = (await group.records.people.byIdentity('local:petra'))?._id ?? '';
    await group.records.offers.change(id, 2, { $set: { places: 9 } }, group.clock.now, {
      ...{ by: key, act: 'offer edit', delivery: 'slack|command|petra|9' },
    });
    await group.speak('local:petra', '/wg forget sure:yes');
    const versions = await group.records.history.whole(id);
    expect(versions.map(({ by }) => by)).toEqual([key, key, key]);
    expect(JSON.stringify(versions)).not.toContain('petra');
  });
});
