/** What the embedded store promises beyond the contract: files, damage, locks and processes that die. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFile, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { openFolder } from '../../adapters/embedded/index.ts';
import { type Store, StoreUnavailable } from '../../src/store/port.ts';

interface Row {
  _id: string;
  n?: number;
  text?: string;
  at?: Date;
  tags?: string[];
}

let base = '';
let folder = '';
let stores: Store[] = [];
let children: ChildProcess[] = [];
let warnings: [string, object][] = [];
const log = { warn: (event: string, data: object = {}) => void warnings.push([event, data]) };

beforeEach(async () => {
  base = await mkdtemp(join(tmpdir(), 'rapporteur-'));
  folder = base;
  [stores, children, warnings] = [[], [], []];
});

afterEach(async () => {
  for (const child of children) child.kill('SIGKILL');
  for (const store of stores) await store.close();
  await rm(base, { recursive: true, force: true });
});

async function open(waitMs?: number): Promise<Store> {
  const store = await openFolder(folder, log, { waitMs });
  stores.push(store);
  return store;
}

async function seed(...docs: Row[]): Promise<void> {
  const store = await open();
  for (const doc of docs) await store.collection<Row>('rows').insert(doc);
  await store.close();
}

async function rows(): Promise<Row[]> {
  const store = await open();
  const found = await store.collection<Row>('rows').find({}, { sort: { _id: 1 } });
  await store.close();
  return found;
}

const file = (name = 'rows.db') => join(folder, name);

async function everyByte(): Promise<Record<string, string>> {
  const names = (await readdir(folder)).sort();
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, (await readFile(file(name))).toString('hex')])),
  );
}

async function refusal(): Promise<string> {
  const error = await openFolder(folder, log, { waitMs: 0 }).catch((thrown) => thrown);
  expect(error).toBeInstanceOf(StoreUnavailable);
  return error.message;
}

/** Starts a second process on the folder, optionally with a limit on the size of files, in kilobytes. */
function start(what: string, limitKb?: number) {
  const script = join(import.meta.dirname, 'embedded-child.ts');
  const command = `${limitKb ? `ulimit -f ${limitKb}; ` : ''}exec "$0" --import tsx "$1" "$2" "$3"`;
  const child = spawn('bash', ['-c', command, process.execPath, script, what, folder]);
  children.push(child);
  return { child, lines: createInterface(child.stdout)[Symbol.asyncIterator](), ended: once(child, 'close') };
}

async function remaining(lines: AsyncIterator<string>): Promise<string[]> {
  const all: string[] = [];
  for (let next = await lines.next(); !next.done; next = await lines.next()) all.push(next.value);
  return all;
}

describe('files', () => {
  test('a reopened folder holds what was written, changed and removed', async () => {
    const text = 'line\nends \u2028 of \u2029 all \u0085 kinds \r\v\f, é字🙂م';
    const kept = [
      { _id: 'a', text, at: new Date(1_784_000_000_123), tags: [] },
      { _id: 'c', tags: ['x', 'y'] },
    ];
    const store = await open();
    const collection = store.collection<Row>('rows', [{ text: 1 }, { at: -1, text: 1 }]);
    await store.ready();
    await collection.insert({ _id: 'a', at: new Date(1_784_000_000_123), tags: [] });
    await collection.insert({ _id: 'b', text });
    await collection.put({ _id: 'c', text, tags: ['x'] });
    await collection.change('a', { $set: { text } });
    await collection.change('c', { $unset: { text: true }, $push: { tags: 'y' } });
    await collection.remove({ _id: 'b' });
    await store.close();
    expect(await rows()).toStrictEqual(kept);
    expect(await rows()).toStrictEqual(kept);
  });

  test('the folder is made, for this user only', async () => {
    folder = join(folder, 'deep', 'er');
    await seed({ _id: 'a' });
    expect((await stat(folder)).mode & 0o777).toBe(0o700);
    expect((await stat(file())).mode & 0o777).toBe(0o600);
    expect((await open()).place).toBe(folder);
  });

  test('close waits for writes that nobody waited for, and nothing is written afterwards', async () => {
    const store = await open();
    const collection = store.collection<Row>('rows');
    const pending = Array.from({ length: 200 }, (_, i) => collection.insert({ _id: `r-${i}` }));
    await collection.count({});
    await store.close();
    await Promise.all(pending);
    await expect(collection.insert({ _id: 'late' })).rejects.toThrow('the store is closed');
    await expect(collection.count({})).rejects.toThrow('the store is closed');
    expect(await rows()).toHaveLength(200);
  });

  test('a path that is a file, or leads through one, is refused with a reason', async () => {
    await writeFile(file('plain'), 'x');
    folder = file('plain');
    expect(await refusal()).toContain(`${folder} cannot be used: there is a file of that name`);
    folder = join(folder, 'below');
    expect(await refusal()).toContain(`${folder} cannot be used: a part of that path is a file`);
  });

  test('a rewrite that was cut short is ignored; one that lost its original is used', async () => {
    await seed({ _id: 'a' });
    await writeFile(file('rows.db~'), '{"_id":"wr');
    expect(await rows()).toEqual([{ _id: 'a' }]);
    await rename(file(), file('rows.db~'));
    expect(await rows()).toEqual([{ _id: 'a' }]);
  });
});

describe('damage', () => {
  const DAMAGED: readonly [string, string | Buffer][] = [
    ['half a record', '{"_id":"b","te'],
    ['not a record', '{"text":"no id"}'],
    ['a list', '[1]'],
    ['a text', '"x"'],
    ['bytes that are no text', Buffer.from('7b225f6964223a2262ff227d', 'hex')],
    ['zeros', Buffer.alloc(20)],
  ];

  test.each(DAMAGED)('%s within a file is refused, and no byte of the folder changes', async (_, line) => {
    await writeFile(file('a-first.db'), '{"_id":"a"}\n{"_id":"unfin');
    await writeFile(
      file(),
      Buffer.concat([Buffer.from('{"_id":"a"}\n'), Buffer.from(line), Buffer.from('\n{"_id":"c"}\n')]),
    );
    await writeFile(file('z-last.db'), '{"_id":"a"}\n{"_id":"unfin');
    const before = await everyByte();
    const message = await refusal();
    expect(message).toContain(`Line 2 of ${file()} is damaged`);
    expect(message).toContain('nothing was changed');
    expect(message).toContain('restore the folder from a backup');
    expect(await everyByte()).toEqual(before);
    expect(warnings).toEqual([]);
  });

  test('an unfinished last line is kept aside and reported, and the rest is there', async () => {
    await seed({ _id: 'a', text: 'é' });
    const tail = Buffer.from('{"_id":"b","text":"字').subarray(0, -1);
    await appendFile(file(), tail);
    const store = await open();
    const kept = (await readdir(folder)).filter((name) => name.includes('unfinished'));
    expect(kept).toEqual([expect.stringMatching(/^rows\.db\.unfinished-\d{4}-\d\d-\d\dT\d{6}\.\d{3}Z$/)]);
    expect(await readFile(file(kept[0]))).toEqual(tail);
    expect(warnings).toEqual([['store.file.unfinished', { file: 'rows.db', kept: kept[0], bytes: tail.length }]]);
    await store.collection<Row>('rows').insert({ _id: 'b' });
    await store.close();
    expect(await rows()).toEqual([{ _id: 'a', text: 'é' }, { _id: 'b' }]);
    expect(warnings).toHaveLength(1);
  });

  test('a last line that only lacks its end counts, and the next one starts afresh', async () => {
    await writeFile(file(), '{"_id":"a"}\n{"_id":"b"}');
    await seed({ _id: 'c' });
    expect((await rows()).map((row) => row._id)).toEqual(['a', 'b', 'c']);
    expect(warnings).toEqual([]);
  });

  test('a refused folder is free again at once', async () => {
    await writeFile(file(), 'x\n{"_id":"a"}\n');
    expect(await refusal()).toContain('Line 1 of');
    await writeFile(file(), '{"_id":"a"}\n');
    await open(0);
    expect(warnings).toEqual([]);
  });

  test('a write that failed half-way (disk full) loses no acknowledged record', async () => {
    const { lines, ended } = start('write', 16);
    const said = await remaining(lines);
    await ended;
    expect(said.at(-1)).toContain('EFBIG');
    expect(said.length).toBeGreaterThan(10);
    const found = new Set((await rows()).map((row) => row._id));
    expect(said.slice(0, -1).filter((id) => !found.has(id))).toEqual([]);
    expect(warnings).toContainEqual(['store.file.unfinished', expect.anything()]);
  });

  test('the first write after one that failed half-way mends the file', async () => {
    const { lines, ended } = start('grow', 16);
    const said = await remaining(lines);
    await ended;
    expect(said.filter((line) => line.includes('EFBIG')).length).toBeGreaterThan(2);
    expect(said.at(-1)).toBe('110');
    expect(await rows()).toEqual([{ _id: 'one', text: 'é'.repeat(300), n: 110 }]);
    expect(warnings).toEqual([]);
  });
});

describe('processes', () => {
  test('a second one is told that the folder is in use, after a wait', async () => {
    const first = start('hold');
    expect((await first.lines.next()).value).toBe('open');
    const second = start('hold');
    await expect(open()).rejects.toThrow(StoreUnavailable);
    expect(warnings).toEqual([['store.folder.waiting', { folder, waitMs: 7_000 }]]);
    expect(await remaining(second.lines)).toEqual([
      expect.stringContaining(`${folder} is in use by another process; `),
    ]);
    expect((await second.ended)[0]).toBe(3);
  });

  test('the same process cannot open it twice either', async () => {
    await open();
    expect(await refusal()).toContain('is in use by another process');
    expect(warnings).toEqual([]);
  });

  test('a killed one loses no acknowledged write, and its lock is taken over', async () => {
    const writer = start('write');
    const acknowledged: string[] = [];
    while (acknowledged.length < 200) acknowledged.push((await writer.lines.next()).value);
    writer.child.kill('SIGKILL');
    // What it printed and this side had not read yet counts too; the last line may be cut short.
    acknowledged.push(...(await remaining(writer.lines)).slice(0, -1));
    const started = performance.now();
    const found = new Set((await rows()).map((row) => row._id));
    expect(performance.now() - started).toBeLessThan(8_000);
    expect(acknowledged.filter((id) => !found.has(id))).toEqual([]);
  });

  test('a lost lock is reported to the caller and does not end the process', async () => {
    const lost = new Promise<Error>((resolve) => {
      openFolder(folder, log, { onLockLost: resolve }).then(async (store) => {
        stores.push(store);
        await rm(file('in-use.lock'), { recursive: true });
      });
    });
    expect((await lost).message).toContain('ENOENT');
    expect(warnings).toEqual([['store.folder.lock-lost', { folder, reason: expect.any(String) }]]);
  });
});
