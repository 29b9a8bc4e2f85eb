/** Reading one after the other: in order, each once, whatever is written meanwhile. */
import { expect } from '@jest/globals';
import type { Collection, Filter } from '../../src/store/port.ts';
import type { Bench } from './store.ts';

interface Row {
  readonly _id: string;
  readonly size?: number;
  readonly tags?: readonly string[];
  readonly at?: Date;
}

/** More than any engine fetches at once. */
const many = 1_300;
const idOf = (number: number) => `R-${String(number).padStart(5, '0')}`;
const rows = (count: number): Row[] => Array.from({ length: count }, (_, index) => ({ _id: idOf(index), size: index }));

async function idsOf(all: Collection<Row>, filter: Filter<Row> = {}, after?: string): Promise<string[]> {
  const ids: string[] = [];
  for await (const { _id } of all.each(filter, { after })) ids.push(_id);
  return ids;
}

export function eachContract({ promise, fresh }: Bench): void {
  promise('each gives all that matches once, in the order of ids', async () => {
    const all = await fresh<Row>(rows(many).reverse(), [{ size: 1 }]);
    expect(await idsOf(all)).toEqual(rows(many).map(({ _id }) => _id));
    expect(await idsOf(all, { size: { $gte: 1_298 } })).toEqual([idOf(1_298), idOf(1_299)]);
    expect(await idsOf(all, { _id: { $gt: idOf(2), $lte: idOf(4) } })).toEqual([idOf(3), idOf(4)]);
    expect(await idsOf(all, { $or: [{ _id: idOf(7) }, { size: 3 }] })).toEqual([idOf(3), idOf(7)]);
    expect(await idsOf(all, { size: -1 })).toEqual([]);
    expect(await idsOf(all, {}, idOf(1_297))).toEqual([idOf(1_298), idOf(1_299)]);
    expect(await idsOf(all, { _id: { $lt: idOf(2) } }, idOf(0))).toEqual([idOf(1)]);
    expect(await idsOf(all, {}, idOf(1_299))).toEqual([]);
  });

  promise('each orders ids by code point, in any script', async () => {
    const ids = ['A', 'a', 'z', 'é', 'ж', 'م', '字', '，', '𝔸', '🙂'];
    const all = await fresh<Row>([...ids].reverse().map((_id) => ({ _id })));
    expect(await idsOf(all)).toEqual(ids);
  });

  promise('each of a collection that nothing was ever written to is empty', async () => {
    expect(await idsOf(await fresh<Row>())).toEqual([]);
  });

  promise('each gives whole documents, and copies', async () => {
    const doc = { _id: 'x', tags: ['a'], at: new Date(5) };
    const all = await fresh<Row>([doc], [{ tags: 1 }]);
    for await (const found of all.each({ tags: { $gte: 'a' } })) {
      expect(found).toStrictEqual(doc);
      found.at?.setTime(9);
    }
    expect(await all.get('x')).toStrictEqual(doc);
  });

  promise('each gives what stays exactly once while others are inserted, changed and removed', async () => {
    const all = await fresh<Row>(rows(many));
    const seen = new Map<string, number>();
    let at = 0;
    for await (const { _id } of all.each({})) {
      seen.set(_id, (seen.get(_id) ?? 0) + 1);
      at += 1;
      if (at % 100 !== 0) continue;
      await all.insert({ _id: `${_id}-new` });
      await all.insert({ _id: `A-${at}` });
      await all.change(_id, { $set: { size: -1, tags: ['grown'.repeat(50)] } });
      await all.remove({ _id: idOf(many - at / 100) });
    }
    expect(at).toBeGreaterThan(many - 20);
    expect([...seen.values()].every((times) => times === 1)).toBe(true);
    for (let number = 0; number < many - 13; number += 1) expect(seen.has(idOf(number))).toBe(true);
    expect([...seen.keys()].filter((id) => id.startsWith('A-'))).toEqual([]);
  });

  promise('each can be left early and begun again, often', async () => {
    const all = await fresh<Row>(rows(many));
    for (let time = 0; time < 200; time += 1) {
      for await (const { _id } of all.each({})) {
        expect(_id).toBe(idOf(0));
        break;
      }
    }
    expect(await all.remove({})).toBe(many);
  });

  promise('two can read one after the other at the same time', async () => {
    const all = await fresh<Row>(rows(20));
    const [one, other] = await Promise.all([idsOf(all), idsOf(all, { size: { $lt: 10 } })]);
    expect([one.length, other.length]).toEqual([20, 10]);
  });

  promise('each refuses what no filter may say', async () => {
    const all = await fresh<Row>(rows(1));
    await expect(idsOf(all, { size: undefined })).rejects.toThrow(TypeError);
  });
}
