import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createSealer } from '../../adapters/crypto/index.ts';
import { openMemory } from '../../adapters/embedded/index.ts';
import { type Doc, Duplicate, type Store, type Stored } from '../../src/store/port.ts';
import { scopeStore } from '../../src/store/scope.ts';
import { sealStore } from '../../src/store/seal.ts';
import { fromText, SealBroken, toText } from '../../src/store/sealer.ts';
import { keyOf } from '../support/keys.ts';

type Row = Doc & { readonly [field: string]: Stored | undefined };
const sealer = createSealer([keyOf(1)]);

function opened() {
  const raw = openMemory();
  const store = scopeStore(sealStore(raw, sealer), 'wg');
  const of = (some: Store, name: string) => some.collection<Row>(name);
  return { matches: of(store, 'matches'), needs: of(store, 'needs'), raw: (name: string) => of(raw, name) };
}
const talk = [{ by: 'requester', text: 'When is it?', at: new Date(5) }];

describe('a sealed collection', () => {
  test('gives back what was inserted, put and changed, and keeps no word of it', async () => {
    const { matches, raw } = opened();
    const doc = {
      _id: 'N-1|O-1',
      state: 'asked',
      score: 5,
      note: 'gendarmerie',
      parts: [{ shared: ['gendarmerie'] }],
      talk,
    };
    await matches.insert(doc);
    expect(await matches.get('N-1|O-1')).toStrictEqual(doc);
    await matches.put({ ...doc, score: 6 });
    expect(await matches.find({ score: 6 })).toStrictEqual([{ ...doc, score: 6 }]);
    const more = { by: 'provider', text: 'In June, Thiès', at: new Date(6) };
    const update = { $set: { note: 'Dakar', words: undefined }, $push: { talk: more }, $inc: { score: 1 } };
    const changed = { ...doc, score: 7, note: 'Dakar', talk: [...talk, more] };
    expect(await matches.change('N-1|O-1', update as object, { state: 'asked' })).toStrictEqual(changed);
    expect(await matches.find({}, { sort: { score: 1 } })).toStrictEqual([changed]);
    expect(await matches.count({ state: 'asked' })).toBe(1);
    const kept = JSON.stringify(await raw('matches').find({}));
    expect(kept).not.toMatch(/gendarmerie|Dakar|Thiès|When|requester/);
    expect(kept).toContain('"state":"asked"');
    expect(await matches.change('N-1|O-1', { $unset: { note: true } })).not.toHaveProperty('note');
  });

  test('pushes to a list that is not there yet', async () => {
    const { matches } = opened();
    await matches.insert({ _id: 'x' });
    expect(await matches.change('x', { $push: { talk: talk[0] } } as object)).toStrictEqual({ _id: 'x', talk });
  });

  test('keeps to the promises of the store: ids are unique, absent fields stay absent, strings are well-formed', async () => {
    const { needs } = opened();
    await needs.insert({ _id: 'x\ud800', title: 'a\udc00', description: undefined });
    await expect(needs.insert({ _id: 'x\ud800', title: 'b' })).rejects.toBeInstanceOf(Duplicate);
    expect(await needs.get('x\ud800')).toStrictEqual({ _id: 'x\ufffd', title: 'a\ufffd' });
    expect(await needs.get('y')).toBeUndefined();
    await expect(needs.insert({ _id: 'y', title: Number.NaN })).rejects.toThrow(TypeError);
  });

  test('is not found, sorted, counted, changed or removed by a sealed field', async () => {
    const { needs } = opened();
    const by = { title: 'x' };
    const refused: readonly (() => Promise<unknown>)[] = [
      () => needs.find(by),
      () => needs.find({ $or: [{ status: 'open' }, { $and: [by] }] }),
      () => needs.find({}, { sort: { title: 1 } }),
      () => needs.count({ title: { $in: ['x'] } }),
      () => needs.change('a', { $set: { status: 'open' } }, by),
      () => needs.change('a', { $push: { title: 'x' } } as object),
      () => needs.change('a', { $inc: { title: 1 } } as object),
      () => needs.remove(by),
    ];
    for (const each of refused) await expect(each()).rejects.toThrow(TypeError);
    expect(() => sealStore(openMemory(), sealer).collection('needs', [{ status: 1 }, { title: 1 }])).toThrow(TypeError);
  });

  test('does not open what was changed, moved to another record or field, or put there unsealed', async () => {
    const { needs, raw } = opened();
    await needs.insert({ _id: 'N-1', title: 'one', description: 'more' });
    await needs.insert({ _id: 'N-2', title: 'two' });
    const [one, two] = await raw('needs').find({}, { sort: { _id: 1 } });
    const spoilt = String(one?.title).replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'));
    for (const title of [spoilt, two?.title, one?.description, 'forged', 5, ['x']]) {
      await raw('needs').change('wg/N-1', { $set: { title } });
      await expect(needs.get('N-1')).rejects.toBeInstanceOf(SealBroken);
      await expect(needs.find({})).rejects.toBeInstanceOf(SealBroken);
    }
    await raw('needs').change('wg/N-1', { $set: { title: one?.title } });
    expect(await needs.get('N-1')).toMatchObject({ title: 'one' });
  });

  test('of another group does not open its texts', async () => {
    const { needs, raw } = opened();
    await needs.insert({ _id: 'N-1', title: 'one' });
    const doc = await raw('needs').get('wg/N-1');
    await raw('needs').insert({ ...doc, _id: 'wg-2/N-1', group: 'wg-2' });
    await expect(sealStore(openMemory(), sealer).collection('needs').find({})).resolves.toEqual([]);
    const other = createSealer([keyOf(1)]);
    expect(() =>
      other.open(String(doc?.title), { group: 'wg-2', collection: 'needs', id: 'N-1', field: 'title' }),
    ).toThrow(SealBroken);
  });

  test('without words is the store’s own', async () => {
    const raw = openMemory();
    const people = sealStore(raw, sealer).collection<Row>('people');
    await people.insert({ _id: 'p', title: 'Dr' });
    expect(await raw.collection<Row>('people').find({ title: 'Dr' })).toEqual([{ _id: 'p', title: 'Dr' }]);
  });
});

describe('a value as a text', () => {
  const value = fc.letrec<{ any: Stored }>((tie) => ({
    any: fc.oneof(
      { depthSize: 'small' },
      ...[fc.string(), fc.boolean(), fc.integer(), fc.date({ noInvalidDate: true })],
      fc.array(tie('any')),
      fc.dictionary(
        fc.string().filter((name) => !name.startsWith('$') && name !== '__proto__'),
        tie('any'),
      ),
    ),
  })).any;

  test('comes back as it was, dates as dates', () => {
    fc.assert(fc.property(value, (one) => expect(fromText(toText(one))).toEqual(one)));
  });
});
