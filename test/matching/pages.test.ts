import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Need } from '../../src/domain/records.ts';
import { pageSize, readAfter, readAll, readAt, type Source } from '../../src/matching/pages.ts';
import { createPlaces } from '../../src/matching/places.ts';
import type { Filter, FindOptions } from '../../src/store/port.ts';

/** Records with nothing but an id and a place, answered as a store would. */
function sourceOf(count: number): Source<Need> {
  const all = Array.from({ length: count }, (_, at) => ({ _id: `N-${String(at).padStart(6, '0')}`, seq: count - at }));
  return {
    whole: {
      async list(filter: Filter<Need>, { sort = {}, limit = 0 }: FindOptions<Need> = {}) {
        const { _id, seq } = filter as { _id?: { $gt: string }; seq?: { $gt?: number; $in?: readonly number[] } };
        const found = all.filter(
          (each) =>
            (_id === undefined || each._id > _id.$gt) &&
            (seq?.$gt === undefined || each.seq > seq.$gt) &&
            (seq?.$in === undefined || seq.$in.includes(each.seq)),
        );
        if ('seq' in sort) found.sort((a, b) => a.seq - b.seq);
        return found.slice(0, limit === 0 ? undefined : limit) as unknown as Need[];
      },
    },
  };
}

describe('pages', () => {
  test.each([0, 1, pageSize - 1, pageSize, pageSize + 1, 2 * pageSize + 7])(
    'of %i records give each once, in order',
    async (count) => {
      const [ids, places]: [string[], number[]] = [[], []];
      await readAll(sourceOf(count), ({ _id }) => void ids.push(_id));
      await readAfter(sourceOf(count), 0, ({ seq = 0 }) => void places.push(seq));
      expect([ids.length, new Set(ids).size]).toEqual([count, count]);
      expect(ids).toEqual([...ids].sort());
      expect(places).toEqual(Array.from({ length: count }, (_, at) => at + 1));
    },
  );

  test('begin after a place, and find single ones', async () => {
    const places: number[] = [];
    await readAfter(sourceOf(5000), 4990, ({ seq = 0 }) => void places.push(seq));
    expect(places).toEqual([4991, 4992, 4993, 4994, 4995, 4996, 4997, 4998, 4999, 5000]);
    expect((await readAt(sourceOf(50), [7, 99])).map(({ seq }) => seq)).toEqual([7]);
    expect(await readAt(sourceOf(50), [])).toEqual([]);
  });
});

describe('places', () => {
  const at = (minutes: number) => new Date(Date.UTC(2026, 10, 23) + minutes * 60_000);

  test('in whatever order they are seen, those passed over are gaps until they come', () => {
    const orders = fc.shuffledSubarray(
      Array.from({ length: 40 }, (_, place) => place + 1),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(orders, (seen) => {
        const places = createPlaces();
        for (const place of seen) places.see([place], at(0));
        const last = Math.max(...seen);
        expect(places.last).toBe(last);
        const missing = Array.from({ length: last }, (_, each) => each + 1).filter((each) => !seen.includes(each));
        expect(places.gaps().sort((a, b) => a - b)).toEqual(missing);
      }),
    );
  });

  test('a gap is waited for ten minutes', () => {
    const places = createPlaces();
    places.see([3], at(0));
    places.see([5], at(9));
    expect(places.gaps()).toEqual([1, 2, 4]);
    places.see([], at(11));
    expect(places.gaps()).toEqual([4]);
  });

  test('begins anew, and gives up what is long past', () => {
    const places = createPlaces();
    places.see([9], at(0));
    places.begin(20, [15, 18], at(0));
    places.see([22, 15], at(1));
    expect([places.last, places.gaps()]).toEqual([22, [18, 21]]);
    places.giveUp(20);
    expect(places.gaps()).toEqual([21]);
  });

  test('many at once are no trouble', () => {
    const places = createPlaces();
    places.see(
      Array.from({ length: 300_000 }, (_, place) => place + 1),
      at(0),
    );
    expect([places.last, places.gaps()]).toEqual([300_000, []]);
  });
});
