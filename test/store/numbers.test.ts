import { describe, expect, test } from '@jest/globals';
import { createNumbers } from '../../src/store/numbers.ts';
import { seededRandom } from '../support/core.ts';

/** Takes an id unless it was taken before. */
const takeInto = (taken: Set<string>) => async (id: string) => {
  if (taken.has(id)) return undefined;
  taken.add(id);
  return id;
};

/** Draws `count` ids, each taken once, and returns them in order. */
async function drawMany(count: number, prefix = 'N', seed = 7): Promise<string[]> {
  const taken = new Set<string>();
  const draw = createNumbers(seededRandom(seed));
  const ids: string[] = [];
  for (let each = 0; each < count; each += 1) {
    ids.push(await draw(prefix, takeInto(taken)));
  }
  return ids;
}
const digits = (id: string) => id.split('-')[1]?.length ?? 0;

describe('numbers', () => {
  test('are of their own, with the prefix, and never zero', async () => {
    const ids = await drawMany(2000);
    expect(new Set(ids).size).toBe(2000);
    expect(ids.filter((id) => !/^N-[1-9]\d{0,4}$/.test(id))).toEqual([]);
  });

  test('are short at first, and grow as the short ones fill up', async () => {
    const ids = await drawMany(3000);
    expect(Math.max(...ids.slice(0, 20).map(digits))).toBeLessThanOrEqual(2);
    expect(Math.max(...ids.slice(0, 150).map(digits))).toBe(3);
    // no more than one digit longer than counting would be
    expect(Math.max(...ids.slice(0, 999).map(digits))).toBeLessThanOrEqual(4);
    expect(Math.max(...ids.map(digits))).toBeLessThanOrEqual(5);
    // a good part of the two-digit ids is used before longer ones begin
    expect(ids.findIndex((id) => digits(id) === 3)).toBeGreaterThan(30);
  });

  test('do not count records', async () => {
    const ids = (await drawMany(20)).map((id) => Number(id.slice(2)));
    expect(ids).not.toEqual([...ids].sort((a, b) => a - b));
    expect(await drawMany(20, 'N', 8)).not.toEqual(await drawMany(20, 'N', 9));
  });

  test('of one prefix do not lengthen those of another', async () => {
    const taken = new Set<string>();
    const draw = createNumbers(seededRandom(3));
    const take = takeInto(taken);
    for (let each = 0; each < 500; each += 1) await draw('N', take);
    expect(digits(await draw('O', take))).toBeLessThanOrEqual(2);
  });

  test('take the lengths that have room, whoever filled the short ones', async () => {
    const draw = createNumbers(seededRandom(5));
    const id = await draw('N', async (each) => (digits(each) < 4 ? undefined : each));
    expect(digits(id)).toBe(4);
  });

  test('are refused only when there is none left', async () => {
    const draw = createNumbers(seededRandom(5));
    await expect(draw('N', async () => undefined)).rejects.toThrow('no free number for N');
  });
});
