/** Inserting, replacing, changing and removing, alone and fifty at a time. */
import { expect } from '@jest/globals';
import { Duplicate } from '../../src/store/port.ts';
import type { Bench } from './store.ts';

interface Task {
  _id: string;
  title?: string;
  state?: string;
  owner?: string;
  count?: number;
  tags?: string[];
  log?: { at: Date; what: string }[];
  claimed?: Date;
}

const fifty = Array.from({ length: 50 }, (_, i) => i);

export function writeContract({ promise, fresh }: Bench): void {
  promise('insert adds a document that get finds', async () => {
    const tasks = await fresh<Task>();
    await tasks.insert({ _id: 'T-1', title: 'one' });
    expect(await tasks.get('T-1')).toEqual({ _id: 'T-1', title: 'one' });
  });

  promise('insert says Duplicate when the id is taken, and leaves the first as it was', async () => {
    const tasks = await fresh<Task>([{ _id: 'T-1', title: 'one' }]);
    await expect(tasks.insert({ _id: 'T-1', title: 'two' })).rejects.toThrow(Duplicate);
    expect(await tasks.get('T-1')).toEqual({ _id: 'T-1', title: 'one' });
  });

  promise('ids that differ in case or form are different documents', async () => {
    const tasks = await fresh<Task>([{ _id: 'é' }, { _id: 'e\u0301' }, { _id: 'É' }, { _id: 'sub|2026-07' }]);
    expect(await tasks.count({})).toBe(4);
  });

  promise('an id that is not a usable string is refused', async () => {
    const tasks = await fresh<Task>();
    for (const _id of ['', '__proto__']) {
      await expect(tasks.insert({ _id })).rejects.toThrow(TypeError);
      await expect(tasks.put({ _id })).rejects.toThrow(TypeError);
    }
  });

  promise('of fifty inserts of one id, one succeeds and the others say Duplicate', async () => {
    const tasks = await fresh<Task>();
    const done = await Promise.allSettled(fifty.map((i) => tasks.insert({ _id: 'T-1', count: i })));
    const failed = done.filter((result) => result.status === 'rejected');
    expect(failed.map((result) => result.reason)).toEqual(Array(49).fill(expect.any(Duplicate)));
  });

  promise('put adds, then replaces the whole document', async () => {
    const tasks = await fresh<Task>();
    await tasks.put({ _id: 'T-1', title: 'one', state: 'open' });
    await tasks.put({ _id: 'T-1', title: 'two' });
    expect(await tasks.find({})).toEqual([{ _id: 'T-1', title: 'two' }]);
  });

  promise('put takes a document of nothing but its id', async () => {
    const tasks = await fresh<Task>([{ _id: 'T-1', title: 'one' }]);
    await tasks.put({ _id: 'T-1' });
    expect(await tasks.get('T-1')).toEqual({ _id: 'T-1' });
  });

  promise('fifty puts of one id leave one document', async () => {
    const tasks = await fresh<Task>();
    await Promise.all(fifty.map((i) => tasks.put({ _id: 'T-1', count: i })));
    expect(await tasks.count({})).toBe(1);
  });

  promise('get of an unknown id gives undefined', async () => {
    expect(await (await fresh<Task>()).get('T-1')).toBeUndefined();
  });

  promise('change sets, unsets, adds and appends in one step and returns the new state', async () => {
    const tasks = await fresh<Task>([{ _id: 'T-1', state: 'open', owner: 'ada', count: 2, tags: ['a'] }]);
    const changed = { _id: 'T-1', state: 'taken', count: 5, tags: ['a', 'b'] };
    const update = {
      $set: { state: 'taken' },
      $unset: { owner: true },
      $inc: { count: 3 },
      $push: { tags: 'b' },
    } as const;
    expect(await tasks.change('T-1', update)).toEqual(changed);
    expect(await tasks.get('T-1')).toEqual(changed);
  });

  promise('$inc and $push start a field that is missing; $unset of one does nothing', async () => {
    const tasks = await fresh<Task>([{ _id: 'T-1' }]);
    const changed = await tasks.change('T-1', { $inc: { count: -2 }, $push: { tags: 'x' }, $unset: { owner: true } });
    expect(changed).toEqual({ _id: 'T-1', count: -2, tags: ['x'] });
  });

  promise('$push appends an object as one element', async () => {
    const tasks = await fresh<Task>([{ _id: 'T-1' }]);
    const at = new Date(1234);
    await tasks.change('T-1', { $push: { log: { at, what: 'a' } } });
    await tasks.change('T-1', { $push: { log: { at, what: 'b' } } });
    expect((await tasks.get('T-1'))?.log).toEqual([
      { at, what: 'a' },
      { at, what: 'b' },
    ]);
  });

  promise('$set to undefined removes the field', async () => {
    const tasks = await fresh<Task>([{ _id: 'T-1', owner: 'ada', state: 'open' }]);
    const changed = await tasks.change('T-1', { $set: { owner: undefined, state: 'done' } });
    expect(changed).toEqual({ _id: 'T-1', state: 'done' });
    expect(await tasks.count({ owner: 'ada' })).toBe(0);
  });

  promise('a change of nothing returns the document as it is, if it matches', async () => {
    const tasks = await fresh<Task>([{ _id: 'T-1', state: 'open' }]);
    expect(await tasks.change('T-1', {})).toEqual({ _id: 'T-1', state: 'open' });
    expect(await tasks.change('T-1', { $set: {}, $inc: {} })).toEqual({ _id: 'T-1', state: 'open' });
    expect(await tasks.change('T-1', {}, { state: 'done' })).toBeUndefined();
    expect(await tasks.get('T-1')).toEqual({ _id: 'T-1', state: 'open' });
  });

  promise('change with a condition touches the document only when it matches', async () => {
    const tasks = await fresh<Task>([{ _id: 'T-1', state: 'open', claimed: new Date(0) }]);
    const now = new Date(5_000);
    expect(await tasks.change('T-1', { $set: { owner: 'ada' } }, { state: 'done' })).toBeUndefined();
    expect((await tasks.change('T-1', { $set: { claimed: now } }, { claimed: { $lt: now } }))?.claimed).toEqual(now);
    expect(await tasks.change('T-1', { $set: { claimed: now } }, { claimed: { $lt: now } })).toBeUndefined();
    expect(
      await tasks.change('T-1', { $set: { owner: 'x' } }, { $or: [{ state: 'a' }, { state: 'open' }] }),
    ).toBeDefined();
  });

  promise('a condition cannot lead a change to another document', async () => {
    const tasks = await fresh<Task>([{ _id: 'T-1' }, { _id: 'T-2' }]);
    expect((await tasks.change('T-1', { $set: { owner: 'ada' } }, { _id: 'T-2' }))?._id).not.toBe('T-2');
    expect(await tasks.get('T-2')).toEqual({ _id: 'T-2' });
  });

  promise('change of an unknown id gives undefined and adds nothing', async () => {
    const tasks = await fresh<Task>();
    expect(await tasks.change('T-1', { $set: { state: 'open' } })).toBeUndefined();
    expect(await tasks.count({})).toBe(0);
  });

  promise('an update of _id, of one field twice or with another operator is refused', async () => {
    const tasks = await fresh<Task>([{ _id: 'T-1', count: 1 }]);
    await expect(tasks.change('T-1', { $set: { _id: 'T-2' } })).rejects.toThrow(TypeError);
    await expect(tasks.change('T-1', { $set: { count: 1 }, $inc: { count: 1 } })).rejects.toThrow(TypeError);
    const foreign = { $rename: { count: 'n' } } as object;
    await expect(tasks.change('T-1', foreign)).rejects.toThrow(TypeError);
    expect(await tasks.get('T-1')).toEqual({ _id: 'T-1', count: 1 });
  });

  promise('$inc of text is an error and changes nothing', async () => {
    const tasks = await fresh<{ _id: string; count: number | string }>([{ _id: 'T-1', count: 'two' }]);
    await expect(tasks.change('T-1', { $inc: { count: 1 } })).rejects.toThrow();
    expect(await tasks.get('T-1')).toEqual({ _id: 'T-1', count: 'two' });
  });

  promise('of fifty changes on one condition, exactly one wins', async () => {
    const tasks = await fresh<Task>([{ _id: 'T-1', state: 'open' }]);
    const claim = (i: number) => tasks.change('T-1', { $set: { state: 'taken', count: i } }, { state: 'open' });
    const won = (await Promise.all(fifty.map(claim))).filter((result) => result !== undefined);
    expect(won).toHaveLength(1);
    expect(await tasks.get('T-1')).toEqual(won[0]);
  });

  promise('fifty $inc and $push at once all count', async () => {
    const tasks = await fresh<Task>([{ _id: 'T-1', count: 0 }]);
    await Promise.all(fifty.map((i) => tasks.change('T-1', { $inc: { count: 1 }, $push: { tags: `t${i}` } })));
    const task = await tasks.get('T-1');
    expect(task?.count).toBe(50);
    expect(new Set(task?.tags).size).toBe(50);
  });

  promise('a change is found by its new values at once, and no longer by its old ones', async () => {
    const tasks = await fresh<Task>([{ _id: 'T-1', state: 'open', tags: ['a'] }], [{ state: 1 }, { tags: 1 }]);
    await tasks.change('T-1', { $set: { state: 'done', tags: ['b'] } });
    expect(await tasks.count({ state: 'done', tags: 'b' })).toBe(1);
    expect(await tasks.count({ state: 'open' })).toBe(0);
    expect(await tasks.count({ tags: 'a' })).toBe(0);
  });

  promise('remove says how many went, and only those went', async () => {
    const tasks = await fresh<Task>([
      { _id: 'T-1', state: 'a' },
      { _id: 'T-2', state: 'a' },
      { _id: 'T-3', state: 'b' },
    ]);
    expect(await tasks.remove({ state: 'a' })).toBe(2);
    expect(await tasks.remove({ state: 'a' })).toBe(0);
    expect(await tasks.find({})).toEqual([{ _id: 'T-3', state: 'b' }]);
    expect(await tasks.remove({})).toBe(1);
  });

  promise('an id is free again after a remove', async () => {
    const tasks = await fresh<Task>([{ _id: 'T-1', title: 'one' }]);
    await tasks.remove({ _id: 'T-1' });
    await tasks.insert({ _id: 'T-1', title: 'two' });
    expect((await tasks.get('T-1'))?.title).toBe('two');
  });

  promise('collections do not see each other', async () => {
    const [left, right] = [await fresh<Task>([{ _id: 'T-1' }]), await fresh<Task>()];
    await right.insert({ _id: 'T-1', title: 'right' });
    expect(await left.get('T-1')).toEqual({ _id: 'T-1' });
  });
}
