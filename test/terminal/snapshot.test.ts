/** A start with many records, from outside: the index is kept at the stop and taken at the next start. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { openFolder } from '../../adapters/embedded/index.ts';
import { silent } from '../../src/log.ts';
import { keyOf } from '../support/keys.ts';
import { putMany } from '../support/many.ts';
import { newFolder, run } from '../support/terminal.ts';

const each = 2600;
const name = 'index-wg.snapshot';

async function folderWithMany(): Promise<string> {
  const folder = await newFolder();
  const store = await openFolder(folder, silent);
  await putMany(store, each);
  await store.close();
  return folder;
}

describe('a start with many records', () => {
  test('reads them once, then begins with what was kept, encrypted when there is a key', async () => {
    const folder = await folderWithMany();
    const file = join(folder, name);
    const begun = async (lines: readonly string[], env: Readonly<Record<string, string>> = {}) => {
      const ran = await run(lines, ['--as', 'amina'], { RAPPORTEUR_DATA: folder, LOG_LEVEL: 'info', ...env });
      expect(ran.code).toBe(0);
      const ready = ran.err.split('\n').find((line) => line.includes('index.ready')) ?? '{}';
      return { ...ran, from: (JSON.parse(ready) as { from?: string }).from };
    };
    expect((await begun([])).from).toBe('records');
    expect((await stat(file)).mode & 0o777).toBe(0o600);

    const add = '/need add "Zeppelin hangars" topic:cybersecurity-legislation';
    const second = await begun(['/wg profile delegation:BD', add]);
    expect(second.from).toBe('snapshot');
    expect(second.out).toMatch(/Logged N-\d+: Zeppelin hangars/);

    const plain = await readFile(file, 'latin1');
    expect(plain).toContain('zeppelin');
    const key = { RAPPORTEUR_KEY: keyOf(1) };
    // a plain one lies beside a sealed record no longer
    expect((await begun([], key)).from).toBe('records');
    expect(await readFile(file, 'latin1')).not.toContain('zeppelin');
    expect((await begun([], key)).from).toBe('snapshot');
    expect((await readdir(folder)).filter((each) => each.startsWith(name))).toEqual([name]);
  }, 240_000);

  test('few records leave no such file', async () => {
    const folder = await newFolder();
    const lines = ['/wg profile delegation:BD', '/need add Lab topic:digital-forensics'];
    expect((await run(lines, ['--as', 'amina'], { RAPPORTEUR_DATA: folder })).code).toBe(0);
    expect(await readdir(folder)).not.toContain(name);
  });
});
