import { describe, expect, test } from '@jest/globals';
import { openMemory } from '../../adapters/embedded/index.ts';
import { type Collection, type Doc, Duplicate } from '../../src/store/port.ts';
import { scopeStore } from '../../src/store/scope.ts';

interface Row extends Doc {
  readonly tags: readonly string[];
  readonly size: number;
}
const row = (id: string, size = 1, tags: readonly string[] = ['x']): Row => ({ _id: id, size, tags });

/** Two groups on one store; the second holds the same ids with other contents. */
async function twoGroups(): Promise<readonly [Collection<Row>, Collection<Row>]> {
  const store = openMemory();
  const [one, two] = ['wg', 'wg-2'].map((group) => scopeStore(store, group).collection<Row>('rows', [{ size: 1 }]));
  if (one === undefined || two === undefined) throw new Error('no collections');
  await scopeStore(store, 'wg').ready();
  for (const id of ['a', 'b', 'c']) await one.insert(row(id));
  for (const id of ['b', 'c', 'd']) await two.insert(row(id, 9, ['y']));
  return [one, two];
}
const ids = (rows: readonly Row[]) => rows.map(({ _id }) => _id).sort();

describe('two groups on one store', () => {
  test('get their own documents under plain ids, without a trace of the group', async () => {
    const [one, two] = await twoGroups();
    expect(await one.get('b')).toEqual(row('b'));
    expect(await two.get('b')).toEqual(row('b', 9, ['y']));
    expect(await one.get('d')).toBeUndefined();
    expect(await one.get('wg-2/d')).toBeUndefined();
  });

  test('insert and put ids the other has', async () => {
    const [one, two] = await twoGroups();
    await expect(one.insert(row('a'))).rejects.toBeInstanceOf(Duplicate);
    await two.insert(row('a', 5));
    await two.put(row('b', 7));
    expect([await one.get('a'), await one.get('b')]).toEqual([row('a'), row('b')]);
    expect([await two.get('a'), await two.get('b')]).toEqual([row('a', 5), row('b', 7)]);
  });

  test('find and count their own, by any filter', async () => {
    const [one, two] = await twoGroups();
    expect([ids(await one.find({})), ids(await two.find({}))]).toEqual([
      ['a', 'b', 'c'],
      ['b', 'c', 'd'],
    ]);
    expect(await one.find({ size: { $gt: 5 } })).toEqual([]);
    expect(ids(await one.find({ $or: [{ tags: 'x' }, { tags: 'y' }] }))).toEqual(['a', 'b', 'c']);
    expect(ids(await two.find({ $and: [{ $or: [{ size: 1 }, { tags: { $in: ['y', 'x'] } }] }] }))).toEqual([
      'b',
      'c',
      'd',
    ]);
    expect([await one.count({}), await one.count({ tags: 'y' }), await two.count({ tags: 'y' })]).toEqual([3, 0, 3]);
  });

  test('find by ids as they write them', async () => {
    const [one] = await twoGroups();
    expect(ids(await one.find({ _id: 'b' }))).toEqual(['b']);
    expect(ids(await one.find({ _id: { $in: ['b', 'd'] } }))).toEqual(['b']);
    expect(ids(await one.find({ _id: { $gt: 'a' } }))).toEqual(['b', 'c']);
    expect(ids(await one.find({ $or: [{ _id: 'a' }, { $and: [{ _id: { $gte: 'c' } }] }] }))).toEqual(['a', 'c']);
    expect(await one.find({ _id: { $in: [] } })).toEqual([]);
    expect((await one.find({}, { sort: { _id: -1 }, skip: 1, limit: 1 })).map(({ _id }) => _id)).toEqual(['b']);
  });

  test('change and remove nothing of the other', async () => {
    const [one, two] = await twoGroups();
    expect(await one.change('b', { $inc: { size: 1 }, $push: { tags: 'z' } })).toEqual(row('b', 2, ['x', 'z']));
    expect(await one.change('d', { $set: { size: 0 } })).toBeUndefined();
    expect(await one.change('c', { $set: { size: 0 } }, { size: 9 })).toBeUndefined();
    expect(await one.remove({ _id: { $in: ['c', 'd'] } })).toBe(1);
    expect(await one.remove({ size: 9 })).toBe(0);
    expect(await two.find({}, { sort: { _id: 1 } })).toEqual(['b', 'c', 'd'].map((id) => row(id, 9, ['y'])));
    expect(await one.remove({})).toBe(2);
    expect(await two.count({})).toBe(3);
  });
});
