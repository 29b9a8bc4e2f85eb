/** What a document may hold, and that it comes back as it went in. */
import { expect } from '@jest/globals';
import type { Stored } from '../../src/store/port.ts';
import type { Bench } from './store.ts';

type Any = { _id: string } & { [key: string]: Stored | undefined };

const SCRIPTS = {
  latin: 'Ñandú façade œuvre',
  arabic: 'التدريب على المياه',
  chinese: '能力建设，培训',
  cyrillic: 'Обучение и поддержка',
  devanagari: 'क्षमता निर्माण',
  emoji: '👩🏽‍🏫 🇰🇪 𝔸',
};

const KEPT: readonly [string, Stored][] = [
  ['text in six scripts', SCRIPTS],
  ['an empty text', ''],
  ['text with quotes, backslashes and line ends', '"\\ \r\n\t\v\f \'`'],
  ['text with the line ends of other systems', 'a\u0085b\u2028c\u2029d'],
  ['text with an escape written out', '\\u2028 \\n'],
  ['text that reads like an operator', ['$gt', '{"$ne":1}', '$$date', '$[x]', '$title', 'a.b']],
  [
    'whole, broken, negative and large numbers',
    [0, 1.5, -7, 2 ** 31, 1_784_000_000_000, Number.MAX_SAFE_INTEGER, 1e-7],
  ],
  ['true and false', [true, false]],
  ['a date with milliseconds', new Date('2026-07-13T09:30:00.123Z')],
  ['dates before 1970 and at 0', [new Date(-1), new Date(0)]],
  ['an empty list', []],
  ['an empty object', {}],
  ['empty things within others', { list: [[], {}], object: { list: [], object: {} } }],
  ['nested lists and objects', [{ a: [{ b: { c: [new Date(1), 'x', 2] } }] }]],
  [
    'fields called like parts of a library',
    { errors: 1, isNew: true, save: 'x', on: [], schema: {}, id: 'i', constructor: 1 },
  ],
  ['field names in other scripts and with spaces', { العربية: 1, 'two words': 2, 字: 3, '-': 4, '1': 5 }],
];

const REFUSED: readonly [string, unknown][] = [
  ['NaN', Number.NaN],
  ['an infinity', Number.POSITIVE_INFINITY],
  ['an invalid date', new Date(Number.NaN)],
  ['a field with a dot', { 'a.b': 1 }],
  ['a field with a leading dollar', [{ $set: 1 }]],
  ['the field __proto__', JSON.parse('{"__proto__": 1}')],
  ['a function', () => 1],
];

export function dataContract({ promise, fresh }: Bench): void {
  for (const [what, value] of KEPT) {
    promise(`keeps ${what}`, async () => {
      const things = await fresh<Any>();
      const doc = { _id: 'x', value };
      await things.insert(doc);
      expect(await things.get('x')).toStrictEqual(doc);
      await things.put({ _id: 'y', value });
      expect(await things.get('y')).toStrictEqual({ _id: 'y', value });
      expect(await things.change('x', { $set: { other: value }, $push: { list: value } })).toStrictEqual({
        ...doc,
        other: value,
        list: [value],
      });
    });
  }

  for (const [what, value] of REFUSED) {
    promise(`refuses ${what}`, async () => {
      const things = await fresh<Any>();
      const doc = { _id: 'x', value } as Any;
      await expect(things.insert(doc)).rejects.toThrow(TypeError);
      await expect(things.put(doc)).rejects.toThrow(TypeError);
      await things.insert({ _id: 'x', value: 1 });
      await expect(things.change('x', { $set: doc })).rejects.toThrow(TypeError);
      expect(await things.find({})).toEqual([{ _id: 'x', value: 1 }]);
    });
  }

  promise('keeps fields of all these names at the top of a document', async () => {
    const things = await fresh<Any>();
    const doc = { _id: 'x', errors: 1, isNew: true, save: 'x', on: [], schema: {}, id: 'i', collection: 'c', __v: 3 };
    await things.insert(doc);
    expect(await things.get('x')).toStrictEqual(doc);
    expect(await things.find({ save: 'x', id: 'i' })).toStrictEqual([doc]);
  });

  promise('dates come back as dates, found to the millisecond', async () => {
    const things = await fresh<Any>([{ _id: 'x', at: new Date(1_784_000_000_123) }]);
    const at = (await things.get('x'))?.at;
    expect(at).toBeInstanceOf(Date);
    expect(at instanceof Date && at.getTime()).toBe(1_784_000_000_123);
  });

  promise('undefined and null fields and elements are left out', async () => {
    const things = await fresh<Any>();
    const given = { _id: 'x', a: undefined, b: null, c: { d: undefined, e: 1 }, f: [1, undefined, null, 2] };
    await things.insert(given as unknown as Any);
    const kept = { _id: 'x', c: { e: 1 }, f: [1, 2] };
    expect(await things.get('x')).toStrictEqual(kept);
    await things.put({ ...given, _id: 'y' } as unknown as Any);
    expect(await things.get('y')).toStrictEqual({ ...kept, _id: 'y' });
    expect(
      await things.change('x', { $set: { c: { g: undefined } }, $push: { f: undefined } } as object),
    ).toStrictEqual({
      ...kept,
      c: {},
    });
  });

  promise('lone surrogates become well-formed, in documents, ids, updates and filters', async () => {
    const things = await fresh<Any>();
    await things.insert({ _id: 'x\ud800', text: 'a\udc00b', list: ['\ud83d'] });
    const kept = { _id: 'x\ufffd', text: 'a\ufffdb', list: ['\ufffd'] };
    expect(await things.get('x\ud800')).toStrictEqual(kept);
    expect(await things.find({ text: 'a\udc00b' })).toStrictEqual([kept]);
    expect(await things.change('x\ud800', { $set: { text: '\udfff' } })).toStrictEqual({ ...kept, text: '\ufffd' });
    await things.put({ _id: 'x\ud800', text: 'new' });
    expect(await things.find({})).toStrictEqual([{ _id: 'x\ufffd', text: 'new' }]);
  });

  promise('text that reads like an operator is found as text', async () => {
    const things = await fresh<Any>([
      { _id: 'x', text: '{"$ne":1}', tags: ['$gt'] },
      { _id: 'y', text: 'other' },
    ]);
    expect((await things.find({ text: '{"$ne":1}' })).map((thing) => thing._id)).toEqual(['x']);
    expect((await things.find({ tags: '$gt' })).map((thing) => thing._id)).toEqual(['x']);
    expect(await things.find({ text: { $in: ['$ne', '.*'] } })).toEqual([]);
  });

  promise('a document of 200 kB comes back whole', async () => {
    const things = await fresh<Any>();
    const doc = { _id: 'x', text: 'é字🙂\n'.repeat(20_000), list: Array.from({ length: 500 }, (_, i) => ({ i })) };
    await things.insert(doc);
    expect(await things.get('x')).toStrictEqual(doc);
    expect(await things.change('x', { $set: { n: 1 } })).toStrictEqual({ ...doc, n: 1 });
  });

  promise('what goes in and what comes out are copies', async () => {
    const things = await fresh<{ _id: string; list: string[]; at: Date; deep: { n: number } }>();
    const doc = { _id: 'x', list: ['a'], at: new Date(5), deep: { n: 1 } };
    const spoil = (some: typeof doc | undefined) => {
      if (!some) throw new Error('no document to spoil');
      some.list.push('spoilt');
      some.at.setTime(99);
      some.deep.n = 99;
    };
    const kept = { _id: 'x', list: ['a'], at: new Date(5), deep: { n: 1 } };
    await things.insert(doc);
    spoil(doc);
    expect(await things.get('x')).toStrictEqual(kept);
    spoil(await things.get('x'));
    spoil((await things.find({}))[0]);
    const update = { at: new Date(5), deep: { n: 1 } };
    spoil(await things.change('x', { $set: update }));
    update.at.setTime(99);
    update.deep.n = 99;
    expect(await things.get('x')).toStrictEqual(kept);
    expect(await things.count({ at: new Date(5) })).toBe(1);
  });
}
