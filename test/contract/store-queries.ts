/** Which documents a filter finds, and in which order. */
import { expect } from '@jest/globals';
import type { Collection, Filter } from '../../src/store/port.ts';
import type { Bench } from './store.ts';

interface Need {
  _id: string;
  state?: string;
  title?: string;
  size?: number;
  urgent?: boolean;
  due?: Date;
  tags?: string[];
  sizes?: number[];
}

const day = (n: number) => new Date(Date.UTC(2026, 6, n, 9, 30, 0, 123));

const NEEDS: readonly Need[] = [
  {
    _id: 'N-1',
    state: 'open',
    title: 'b',
    size: 5,
    urgent: true,
    due: day(1),
    tags: ['water', 'training'],
    sizes: [1, 9],
  },
  { _id: 'N-2', state: 'open', title: 'a', size: 10, urgent: false, due: day(2), tags: ['training'], sizes: [4, 5, 6] },
  { _id: 'N-3', state: 'closed', title: 'B', size: 5, due: day(3), tags: [] },
  { _id: 'N-4', state: 'closed', title: '', size: 0, urgent: true, due: day(4) },
  { _id: 'N-5', title: 'ab', size: -1.5, due: new Date(0) },
  { _id: 'N-6' },
];

const INDEXES = [{ state: 1 }, { due: -1 }, { tags: 1 }, { sizes: 1 }, { state: 1, due: 1 }] as const;

async function ids(needs: Collection<Need>, filter: Filter<Need>): Promise<string> {
  const found = await needs.find(filter, { sort: { _id: 1 } });
  expect(await needs.count(filter)).toBe(found.length);
  return found.map((need) => need._id.slice(2)).join(' ');
}

const CASES: readonly [string, Filter<Need>, string][] = [
  ['everything', {}, '1 2 3 4 5 6'],
  ['an id', { _id: 'N-2' }, '2'],
  ['equal text, minding case', { title: 'b' }, '1'],
  ['equal empty text', { title: '' }, '4'],
  ['an equal number', { size: 5 }, '1 3'],
  ['zero, which a missing field is not', { size: 0 }, '4'],
  ['a number, which text is not', { size: '5' as unknown as number }, ''],
  ['true', { urgent: true }, '1 4'],
  ['false, which a missing field is not', { urgent: false }, '2'],
  ['an equal date', { due: day(2) }, '2'],
  ['the epoch, which a missing field is not', { due: new Date(0) }, '5'],
  ['two fields together', { state: 'open', size: 5 }, '1'],
  ['an element of a list', { tags: 'training' }, '1 2'],
  ['a number in a list', { sizes: 5 }, '2'],
  ['$in on text', { state: { $in: ['open', 'gone'] } }, '1 2'],
  ['$in on ids', { _id: { $in: ['N-6', 'N-1', 'N-9'] } }, '1 6'],
  ['$in on dates', { due: { $in: [day(1), new Date(0)] } }, '1 5'],
  ['$in on numbers', { size: { $in: [10, 0] } }, '2 4'],
  ['$in on list elements, each document once', { tags: { $in: ['water', 'training'] } }, '1 2'],
  ['$in of nothing', { state: { $in: [] } }, ''],
  ['numbers above', { size: { $gt: 5 } }, '2'],
  ['numbers from', { size: { $gte: 5 } }, '1 2 3'],
  ['numbers below', { size: { $lt: 0 } }, '5'],
  ['numbers up to', { size: { $lte: 0 } }, '4 5'],
  ['numbers between', { size: { $gt: 0, $lt: 10 } }, '1 3'],
  ['dates before, without missing ones', { due: { $lt: day(2) } }, '1 5'],
  ['dates up to', { due: { $lte: day(2) } }, '1 2 5'],
  ['dates after', { due: { $gt: day(3) } }, '4'],
  ['dates from', { due: { $gte: day(3) } }, '3 4'],
  ['dates between', { due: { $gte: day(2), $lt: day(4) } }, '2 3'],
  ['a millisecond apart', { due: { $gt: new Date(day(3).getTime() - 1), $lt: new Date(day(3).getTime() + 1) } }, '3'],
  ['text from', { title: { $gte: 'ab' } }, '1 5'],
  ['text below', { title: { $lt: 'a' } }, '3 4'],
  ['ids between', { _id: { $gt: 'N-2', $lte: 'N-4' } }, '3 4'],
  ['a range on list elements, each document once', { sizes: { $gte: 4 } }, '1 2'],
  ['a range on a list of text, each document once', { tags: { $gt: 'a' } }, '1 2'],
  ['a range that no type fits', { size: { $gt: 'a' as unknown as number } }, ''],
  ['a range and an equality', { state: 'closed', due: { $gt: day(3) } }, '4'],
  ['$or', { $or: [{ state: 'closed' }, { size: 10 }] }, '2 3 4'],
  ['$or beside a field', { state: 'open', $or: [{ size: 5 }, { size: 0 }] }, '1'],
  ['$or of nothing', { $or: [] }, ''],
  ['$and', { $and: [{ size: { $gte: 5 } }, { size: { $lt: 10 } }] }, '1 3'],
  ['$and of nothing', { $and: [] }, '1 2 3 4 5 6'],
  [
    '$and of two $or',
    { $and: [{ $or: [{ size: 5 }, { size: 10 }] }, { $or: [{ state: 'closed' }, { title: 'a' }] }] },
    '2 3',
  ],
  ['$and on list elements', { $and: [{ tags: 'water' }, { tags: 'training' }] }, '1'],
  [
    '$or within $and beside a range',
    { size: { $gte: 0 }, $and: [{ $or: [{ urgent: true }, { urgent: false }] }] },
    '1 2 4',
  ],
];

const REFUSED: readonly [string, object][] = [
  ['an undefined value', { state: undefined }],
  ['null', { state: null }],
  ['an undefined bound', { due: { $lt: undefined } }],
  ['an undefined element', { state: { $in: ['open', undefined] } }],
  ['an empty condition', { due: {} }],
  ['another operator', { tags: { $size: 2 } }],
  ['another connective', { $nor: [{ state: 'open' }] }],
];

export function queryContract({ promise, fresh }: Bench): void {
  promise('filters find what they say, without indexes', async () => {
    const needs = await fresh(NEEDS);
    for (const [what, filter, expected] of CASES) expect([what, await ids(needs, filter)]).toEqual([what, expected]);
  });

  promise('filters find the same with indexes', async () => {
    const needs = await fresh(NEEDS, INDEXES);
    for (const [what, filter, expected] of CASES) expect([what, await ids(needs, filter)]).toEqual([what, expected]);
  });

  for (const [what, filter] of REFUSED) {
    promise(`${what} in a filter is refused by every operation`, async () => {
      const needs = await fresh(NEEDS);
      await expect(needs.find(filter)).rejects.toThrow(TypeError);
      await expect(needs.count(filter)).rejects.toThrow(TypeError);
      await expect(needs.remove(filter)).rejects.toThrow(TypeError);
      await expect(needs.change('N-1', { $set: { size: 1 } }, filter)).rejects.toThrow(TypeError);
      expect(await needs.count({})).toBe(NEEDS.length);
    });
  }

  promise('a list that grows by $push is still found once per document', async () => {
    const needs = await fresh<Need>([{ _id: 'N-1' }], [{ sizes: 1 }]);
    for (const size of [3, 4, 5]) await needs.change('N-1', { $push: { sizes: size } });
    expect(await ids(needs, { sizes: { $gt: 2 } })).toBe('1');
    expect(await needs.remove({ sizes: { $gt: 2 } })).toBe(1);
  });

  promise('sorts by one field, up and down, missing ones first when up', async () => {
    const needs = await fresh(NEEDS);
    const order = async (sort: object) => (await needs.find({}, { sort })).map((need) => need._id.slice(2)).join(' ');
    expect(await order({ due: 1 })).toBe('6 5 1 2 3 4');
    expect(await order({ due: -1 })).toBe('4 3 2 1 5 6');
    expect(await order({ title: 1 })).toBe('6 4 3 2 5 1');
    expect(await order({ _id: -1 })).toBe('6 5 4 3 2 1');
  });

  promise('sorts by two fields', async () => {
    const needs = await fresh(NEEDS, [{ size: 1, due: -1 }]);
    const order = async (sort: object) => (await needs.find({}, { sort })).map((need) => need._id.slice(2)).join(' ');
    expect(await order({ size: 1, due: -1 })).toBe('6 5 4 3 1 2');
    expect(await order({ size: -1, due: 1 })).toBe('2 1 3 4 5 6');
    expect(await order({ state: 1, title: 1 })).toBe('6 5 4 3 2 1');
  });

  promise('sorts text by code point, in any script', async () => {
    const titles = ['🙂', '，', 'é', 'z', 'A', '字', 'ж', 'م', '𝔸', 'a'];
    const needs = await fresh<Need>(titles.map((title, i) => ({ _id: `N-${i}`, title })));
    const sorted = (await needs.find({}, { sort: { title: 1 } })).map((need) => need.title);
    expect(sorted).toEqual(['A', 'a', 'z', 'é', 'ж', 'م', '字', '，', '𝔸', '🙂']);
  });

  promise('skip and limit cut pages out of the sorted result', async () => {
    const needs = await fresh(NEEDS);
    const page = async (skip?: number, limit?: number) =>
      (await needs.find({}, { sort: { _id: 1 }, skip, limit })).map((need) => need._id.slice(2)).join(' ');
    expect(await page(0, 2)).toBe('1 2');
    expect(await page(2, 2)).toBe('3 4');
    expect(await page(5, 2)).toBe('6');
    expect(await page(6, 2)).toBe('');
    expect(await page(4)).toBe('5 6');
    expect(await page(undefined, 0)).toBe('1 2 3 4 5 6');
  });

  promise('limit without a sort gives that many', async () => {
    const needs = await fresh(NEEDS);
    expect(await needs.find({}, { limit: 4 })).toHaveLength(4);
    expect(await needs.find({}, { skip: 4 })).toHaveLength(2);
  });

  promise('documents that tie keep one order from page to page', async () => {
    const needs = await fresh<Need>(Array.from({ length: 30 }, (_, i) => ({ _id: `N-${(i * 7) % 30}`, size: 1 })));
    const pages = await Promise.all([0, 10, 20].map((skip) => needs.find({}, { sort: { size: -1 }, skip, limit: 10 })));
    expect(new Set(pages.flat().map((need) => need._id)).size).toBe(30);
  });

  promise('finds its way in a thousand documents', async () => {
    const needs = await fresh<Need>([], [{ size: 1 }, { state: 1 }]);
    const docs = Array.from({ length: 1_000 }, (_, i) => ({ _id: `N-${i}`, size: i, state: i % 2 ? 'odd' : 'even' }));
    await Promise.all(docs.map((doc) => needs.insert(doc)));
    expect(await needs.find({})).toHaveLength(1_000);
    expect(await needs.count({ state: 'odd', size: { $gte: 500 } })).toBe(250);
    const last = await needs.find({ state: 'even' }, { sort: { size: -1 }, limit: 2 });
    expect(last.map((need) => need.size)).toEqual([998, 996]);
    expect(await needs.remove({ size: { $lt: 990 } })).toBe(990);
  });
}
