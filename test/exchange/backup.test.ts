/** Backup and restore on both engines: the same bytes, everything or nothing, and what is wrong is named. */
import { describe, expect, test } from '@jest/globals';
import { createSealer } from '../../adapters/crypto/index.ts';
import { silent } from '../../src/log.ts';
import { Refusal } from '../../src/refusal.ts';
import { newest } from '../../src/store/migrations/index.ts';
import { admitStore, statesOf } from '../../src/store/migrations/state.ts';
import type { Collection, Doc, Store } from '../../src/store/port.ts';
import { scopeStore } from '../../src/store/scope.ts';
import { openSealed, sealedKeys } from '../../src/store/sealing.ts';
import { keyOf } from '../support/keys.ts';
import type { Kept } from '../support/places.ts';
import { checksum, engines, everything, fill, linesOf, needOf, now, type Row, record, restore } from './places.ts';

const refusalOf = async (task: Promise<unknown>): Promise<string> =>
  task.then(
    () => 'nothing',
    (error: unknown) => {
      if (!(error instanceof Refusal)) throw error;
      const { problem } = error.reply.params;
      const inner = typeof problem === 'object' && 'key' in problem ? ` ${problem.key}` : '';
      return `${error.reply.key} ${String(error.reply.params.line ?? '')}${inner}`.trim();
    },
  );

/** The lines with their end set right again after they were changed. */
function resealed(lines: readonly string[]): string[] {
  const sum = checksum();
  const body = lines.slice(0, -1);
  for (const line of body) sum.update(line);
  const tail = JSON.parse(lines.at(-1) ?? '{}') as { counts: object };
  return [...body, `${JSON.stringify({ ...tail, sha256: sum.end() })}\n`];
}

const edited = (lines: readonly string[], at: number, edit: (line: string) => string): string[] =>
  resealed(lines.map((line, index) => (index === at ? edit(line) : line)));

/** A store whose process is killed at its `nth` insert. */
function dying(store: Store, nth: number): Store {
  let inserts = 0;
  const mortal = <D extends Doc>(inner: Collection<D>): Collection<D> => ({
    ...{ get: (id) => inner.get(id), put: (doc) => inner.put(doc), count: (filter) => inner.count(filter) },
    ...{ find: (filter, options) => inner.find(filter, options), each: (filter, from) => inner.each(filter, from) },
    ...{ remove: (filter) => inner.remove(filter), change: (id, update, only) => inner.change(id, update, only) },
    async insert(doc) {
      inserts += 1;
      if (inserts >= nth) throw new Error('killed');
      return inner.insert(doc);
    },
  });
  return { ...store, collection: (name, indexes) => mortal(store.collection(name, indexes)) };
}

for (const [engine, keep] of engines)
  (keep === undefined ? describe.skip : describe)(`backup and restore: ${engine}`, () => {
    async function on<T>(task: (one: Store, other: Store) => Promise<T>): Promise<T> {
      if (keep === undefined) throw new Error('no server');
      const kept: Kept[] = [await keep(), await keep()];
      const [one, other] = await Promise.all(kept.map((each) => each.open()));
      if (one === undefined || other === undefined) throw new Error('no store');
      try {
        return await task(one, other);
      } finally {
        for (const store of [one, other]) await store.close();
        for (const each of kept) await each.remove();
      }
    }

    test('backup, restore into an empty store, backup: the same bytes', () =>
      on(async (one, other) => {
        await fill(one);
        await fill(one, { needs: [needOf('N-1')] }, 'wg-2');
        await fill(one, { needs: [needOf('N-1')] }, 'wg0');
        const lines = await linesOf(one);
        expect(lines[0]).toContain('"newest":{"$date":"2026-11-23T12:00:00.000Z"}');
        expect(lines.map((line) => line.slice(0, 20)).slice(1, -1)).toMatchObject(
          [['needs', 'N-112'], ['needs'], ['needs'], ['ledger'], ['ledger'], ['people'], ['counts']].map(([name]) =>
            expect.stringContaining(`["${name}"`),
          ),
        );
        expect(await restore(other, lines)).toMatchObject({ count: 7 });
        expect(await everything(other)).toEqual(await everything(one));
        expect(await linesOf(other)).toEqual(lines);
        expect(await everything(other, 'wg-2')).toEqual([]);
        await admitStore(other, 'wg', newest);
      }));

    test('a store of many documents goes through whole', () =>
      on(async (one, other) => {
        const many = Array.from({ length: 700 }, (_, index) => needOf(`N-${index}`));
        await fill(one, { needs: many });
        const lines = await linesOf(one);
        let looked = 0;
        const progress = (pass: string, done: number) => {
          if (pass === 'write') looked = done;
        };
        await restore(other, lines, { progress } as object);
        expect([looked, await linesOf(other)]).toEqual([700, lines]);
      }));

    test('what is wrong is named by line, and nothing is written', () =>
      on(async (one, other) => {
        await fill(one);
        const lines = await linesOf(one);
        const swapped = [lines[0], lines[2], lines[1], ...lines.slice(3)].map(String);
        const cases: readonly (readonly [string, readonly string[]])[] = [
          ['backup.foreign', []],
          ['backup.foreign', ['{"some":"json"}\n']],
          ['backup.foreign', ['no json\n', ...lines.slice(1)]],
          ['backup.cut 6', lines.slice(0, 6)],
          ['backup.cut 8', lines.slice(0, -1)],
          ['backup.damaged 3 backup.damaged.json', lines.map((line, at) => (at === 2 ? line.slice(0, 90) : line))],
          ['backup.damaged 3 backup.damaged.order', resealed(swapped)],
          ['backup.damaged 3 backup.damaged.order', edited(lines, 2, () => lines[1] ?? '')],
          ['backup.damaged 6 backup.damaged.order', edited(lines, 5, (line) => line.replace('ledger', 'needs'))],
          ['backup.damaged 2 backup.damaged.field', edited(lines, 1, (line) => line.replace('"open"', '"opened"'))],
          ['backup.damaged 2 backup.damaged.field', edited(lines, 1, (line) => line.replace('"people"', '"persons"'))],
          ['backup.damaged 2 backup.damaged.shape', edited(lines, 1, (line) => line.replace('"people"', '"$people"'))],
          ['backup.damaged 2 backup.damaged.shape', edited(lines, 1, (line) => line.replace('needs', 'migrations'))],
          ['backup.damaged 2 backup.damaged.shape', edited(lines, 1, (line) => line.replace('needs', '../needs'))],
          ['backup.damaged 10 backup.damaged.after', [...lines, lines[1] ?? '']],
          ['backup.changed', lines.map((line) => line.replace('"people":15', '"people":16'))],
          ['backup.changed', lines.filter((_line, at) => at !== 3)],
        ];
        for (const [expected, given] of cases) {
          expect([expected, await refusalOf(restore(other, given))]).toEqual([expected, expected]);
          expect(await everything(other)).toEqual([]);
          expect(await statesOf(other, 'wg').get('state')).toBeUndefined();
        }
        expect(await refusalOf(restore(other, lines, { group: 'wg-2' }))).toBe('backup.group');
        expect(await refusalOf(restore(other, lines, { newest: newest - 1 }))).toBe('backup.newer');
        const later = edited(lines, 0, (line) => line.replace('"format":1', '"format":2'));
        expect(await refusalOf(restore(other, later))).toBe('backup.newer');
      }));

    test('only into an empty store; other groups of it do not count', () =>
      on(async (one, other) => {
        await fill(one);
        const lines = await linesOf(one);
        expect(await refusalOf(restore(one, lines))).toBe('backup.full');
        await fill(other, { needs: [needOf('N-1')] }, 'wg-2');
        await restore(other, lines);
        expect(await linesOf(other)).toEqual(lines);
        expect(await everything(other, 'wg-2')).toHaveLength(1);
        expect(await refusalOf(restore(other, lines))).toBe('backup.full');
      }));

    test('one that died: nobody starts on it, and the next try begins anew', () =>
      on(async (one, other) => {
        await fill(one, { ...record, needs: Array.from({ length: 200 }, (_, index) => needOf(`N-${index}`)) });
        const lines = await linesOf(one);
        for (const nth of [2, 70, 150]) {
          await expect(restore(dying(other, nth), lines)).rejects.toThrow('killed');
          await expect(admitStore(other, 'wg', newest)).rejects.toThrow(/restored/);
        }
        await restore(other, lines);
        expect(await linesOf(other)).toEqual(lines);
        await admitStore(other, 'wg', newest);
      }));

    test('while one is at it, another is refused; one that was killed is waited for a minute', () =>
      on(async (one, other) => {
        await fill(one);
        const lines = await linesOf(one);
        const lease = new Date(now.getTime() + 60_000);
        await statesOf(other, 'wg').insert({ _id: 'state', number: newest, phase: 'restoring', lease });
        await scopeStore(other, 'wg').collection<Row>('needs').insert(needOf('N-999'));
        expect(await refusalOf(restore(other, lines))).toBe('backup.busy');
        await restore(other, lines, { clock: () => lease });
        expect(await linesOf(other)).toEqual(lines);
      }));

    test('sealed texts stay sealed, open with their key alone, and their place is looked at', () =>
      on(async (one, other) => {
        const sealer = createSealer([keyOf(1)]);
        const times = { clock: () => now, pause: async () => {} };
        await admitStore(one, 'wg', newest);
        const { store } = await openSealed({ store: one, group: 'wg', sealer, log: silent, ...times });
        await fill(store);
        const keys = (await sealedKeys(one, 'wg', sealer)) ?? [];
        const lines = await linesOf(one, keys);
        expect(lines.join('')).not.toMatch(/médico|xxxx/);
        expect(await refusalOf(restore(other, lines))).toBe('backup.keys');
        const wrong = createSealer([keyOf(2)]);
        expect(await refusalOf(restore(other, lines, { sealer: wrong }))).toBe('backup.keys');
        const texts = lines.slice(1, 3).map((line) => /"title":"([^"]+)"/.exec(line)?.[1] ?? '');
        const moved = edited(lines, 1, (line) => line.replace(texts[0] ?? '', texts[1] ?? ''));
        expect(await refusalOf(restore(other, moved, { sealer }))).toBe('backup.damaged 2 backup.damaged.sealed');
        expect(await everything(other)).toEqual([]);
        await restore(other, lines, { sealer: createSealer([keyOf(3), keyOf(1)]) });
        expect(await linesOf(other, keys)).toEqual(lines);
        const opened = await openSealed({ store: other, group: 'wg', sealer, log: silent, ...times });
        const need = await scopeStore(opened.store, 'wg').collection<Row>('needs').get('N-7');
        expect(need).toStrictEqual(needOf('N-7'));
      }));
  });
