import { mkdtemp, readdir, readFile, rename, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createStreams } from '../../adapters/crypto/stream.ts';
import { createSnapshots } from '../../adapters/snapshot/index.ts';
import { silent } from '../../src/log.ts';
import { keyOf } from '../support/keys.ts';

interface Given {
  readonly folder?: string;
  readonly keys?: readonly string[];
  readonly group?: string;
}
const newFolder = () => mkdtemp(join(tmpdir(), 'rapporteur-test-'));
const now = new Date('2026-11-23T10:00:00Z');

async function kept({ folder, keys, group = 'wg' }: Given = {}) {
  const own = folder ?? (await newFolder());
  const warned: { readonly event: string; readonly reason: unknown }[] = [];
  const log = {
    ...silent,
    warn: (event: string, data = {}) => void warned.push({ event, reason: Object(data).reason }),
  };
  const cipher = keys === undefined ? undefined : createStreams(keys);
  const snapshots = createSnapshots({ folder: own, group, cipher, clock: () => now, log });
  return { snapshots, warned, folder: own, file: join(own, `index-${group}.snapshot`) };
}
const bytesOf = (text: string) => new Uint8Array(Buffer.from(text));
const pieces = [bytesOf('gendarmerie'), new Uint8Array(0), bytesOf(' in Thiès')];
const textIn = (bytes: Uint8Array | undefined) => bytes && Buffer.from(bytes).toString('utf8');
const keysOf = [undefined, [keyOf(1)]] as const;

describe.each(keysOf)('a snapshot with the keys %j', (keys) => {
  test('comes back as it was, from one file that only its user can read', async () => {
    const { snapshots, folder, file } = await kept({ keys });
    expect(await snapshots.load()).toBeUndefined();
    await snapshots.save(pieces);
    expect(textIn(await snapshots.load())).toBe('gendarmerie in Thiès');
    expect(await readdir(folder)).toEqual(['index-wg.snapshot']);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect((await readFile(file, 'latin1')).includes('gendarmerie')).toBe(keys === undefined);
  });

  test('of many pieces, longer than what is read at once', async () => {
    const { snapshots } = await kept({ keys });
    const long = Array.from({ length: 3 }, (_, each) => new Uint8Array(5_000_001).fill(each + 1));
    await snapshots.save(long);
    expect(Buffer.from((await snapshots.load()) ?? []).equals(Buffer.concat(long))).toBe(true);
  });

  test('that is damaged anywhere, or cut off, or longer, is none and is told', async () => {
    const { snapshots, file, warned } = await kept({ keys });
    await snapshots.save(pieces);
    const whole = await readFile(file);
    const harmed = fc.oneof(
      fc.nat(whole.length - 1).map((at) => whole.map((byte, each) => (each === at ? byte ^ 1 : byte))),
      fc.nat(whole.length - 1).map((length) => whole.subarray(0, length)),
      fc.uint8Array({ minLength: 1, maxLength: 40 }).map((more) => Buffer.concat([whole, more])),
    );
    await fc.assert(
      fc.asyncProperty(harmed, async (bytes) => {
        const before = warned.length;
        await writeFile(file, bytes);
        expect(await snapshots.load()).toBeUndefined();
        expect(warned.slice(before)).toMatchObject([{ event: 'snapshot.unusable' }]);
      }),
    );
    expect(JSON.stringify(warned)).not.toContain('gendarmerie');
  });

  test('is one of two that are kept at once, whole', async () => {
    const { snapshots, folder } = await kept({ keys });
    const [one, other] = [1, 2].map((value) => new Uint8Array(9_000_000).fill(value));
    await Promise.all([snapshots.save([one ?? bytesOf('')]), snapshots.save([other ?? bytesOf('')])]);
    const there = (await snapshots.load()) ?? new Uint8Array(0);
    expect(there).toHaveLength(9_000_000);
    expect(new Set(there).size).toBe(1);
    expect(await readdir(folder)).toEqual(['index-wg.snapshot']);
  });

  test('stays as it was when the next one cannot be written, and nothing half-written is left', async () => {
    const { snapshots, folder, warned } = await kept({ keys });
    await snapshots.save(pieces);
    const broken = new Proxy(pieces, {
      get: (target, key) => {
        if (key === Symbol.iterator) throw new Error('no more');
        return Reflect.get(target, key);
      },
    });
    await snapshots.save(broken);
    expect(warned).toEqual([{ event: 'snapshot.unsaved', reason: 'no more' }]);
    expect(textIn(await snapshots.load())).toBe('gendarmerie in Thiès');
    expect(await readdir(folder)).toEqual(['index-wg.snapshot']);
  });

  test('is gone when it is cleared, twice if need be', async () => {
    const { snapshots, folder, warned } = await kept({ keys });
    await snapshots.save(pieces);
    await snapshots.clear();
    await snapshots.clear();
    expect([await readdir(folder), warned]).toEqual([[], []]);
  });

  test('is of its group alone', async () => {
    const one = await kept({ keys });
    const other = await kept({ keys, folder: one.folder, group: 'wg-2' });
    await one.snapshots.save(pieces);
    expect(await other.snapshots.load()).toBeUndefined();
    await other.snapshots.save([bytesOf('another')]);
    expect(textIn(await one.snapshots.load())).toBe('gendarmerie in Thiès');
  });
});

describe('the keys', () => {
  test('the first one writes, all read, another one does not', async () => {
    const old = await kept({ keys: [keyOf(1)] });
    await old.snapshots.save(pieces);
    const both = await kept({ keys: [keyOf(2), keyOf(1)], folder: old.folder });
    expect(textIn(await both.snapshots.load())).toBe('gendarmerie in Thiès');
    await both.snapshots.save(pieces);
    expect(await old.snapshots.load()).toBeUndefined();
    expect(old.warned).toEqual([{ event: 'snapshot.unusable', reason: 'it is sealed with a key that is not there' }]);
    const fresh = await kept({ keys: [keyOf(2)], folder: old.folder });
    expect(textIn(await fresh.snapshots.load())).toBe('gendarmerie in Thiès');
  });

  test('a sealed file opens under no other name', async () => {
    const one = await kept({ keys: [keyOf(1)] });
    await one.snapshots.save(pieces);
    const other = await kept({ keys: [keyOf(1)], folder: one.folder, group: 'other' });
    await rename(one.file, other.file);
    expect(await other.snapshots.load()).toBeUndefined();
    expect(other.warned).toEqual([{ event: 'snapshot.unusable', reason: 'it is damaged' }]);
  });

  test('a plain file is of no use with a key and is taken away; a sealed one is of no use without', async () => {
    const plain = await kept();
    await plain.snapshots.save(pieces);
    const sealed = await kept({ keys: [keyOf(1)], folder: plain.folder });
    expect(await sealed.snapshots.load()).toBeUndefined();
    expect(await readdir(plain.folder)).toEqual([]);
    await sealed.snapshots.save(pieces);
    expect(await plain.snapshots.load()).toBeUndefined();
    expect(plain.warned).toEqual([{ event: 'snapshot.unusable', reason: 'it is sealed, and was to be plain' }]);
  });
});

describe('the folder', () => {
  test('is made when it is not there', async () => {
    const { snapshots, folder } = await kept({ folder: join(await newFolder(), 'not', 'there') });
    expect(await snapshots.load()).toBeUndefined();
    await snapshots.save(pieces);
    expect((await stat(folder)).mode & 0o777).toBe(0o700);
    expect(textIn(await snapshots.load())).toBe('gendarmerie in Thiès');
  });

  test('that cannot be used is told, and nothing fails', async () => {
    const there = join(await newFolder(), 'file');
    await writeFile(there, 'x');
    const { snapshots, warned } = await kept({ folder: there });
    expect(await snapshots.load()).toBeUndefined();
    await snapshots.save(pieces);
    expect(warned.map(({ event }) => event)).toEqual(['snapshot.unusable', 'snapshot.unsaved']);
  });

  test('a foreign file in its place is none', async () => {
    const { snapshots, file, warned } = await kept();
    await writeFile(file, 'somebody’s notes');
    expect(await snapshots.load()).toBeUndefined();
    expect(warned).toEqual([{ event: 'snapshot.unusable', reason: 'it is no snapshot' }]);
  });

  test('what a killed process left half-written goes after an hour, what another one writes stays', async () => {
    const { snapshots, folder } = await kept();
    for (const [name, minutes] of [
      ['index-wg.snapshot.aa.tmp', 61],
      ['index-wg.snapshot.bb.tmp', 5],
      ['index-wg-2.snapshot.cc.tmp', 61],
    ] as const) {
      await writeFile(join(folder, name), 'half');
      const at = new Date(now.getTime() - minutes * 60_000);
      await utimes(join(folder, name), at, at);
    }
    await snapshots.save(pieces);
    const left = ['index-wg-2.snapshot.cc.tmp', 'index-wg.snapshot', 'index-wg.snapshot.bb.tmp'];
    expect((await readdir(folder)).sort()).toEqual(left);
  });
});
