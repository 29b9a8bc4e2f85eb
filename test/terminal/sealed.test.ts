/** `npm start` with a key, from outside: nothing readable on the disk, and no start without the key. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { keyOf } from '../support/keys.ts';
import { newFolder, run } from '../support/terminal.ts';

const lines = ['/wg profile delegation:SN', '/need add "Gendarmerie lab in Thiès" topic:digital-forensics'];
const as = ['--as', 'amina'];

async function everyByte(folder: string): Promise<string> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.db'));
  return (await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')))).join('\n');
}

describe('starting with RAPPORTEUR_KEY', () => {
  test('seals what was plain, keeps working, changes the key, and refuses to start without it', async () => {
    const folder = await newFolder();
    const env = (key?: string) => ({ RAPPORTEUR_DATA: folder, ...(key === undefined ? {} : { RAPPORTEUR_KEY: key }) });
    expect(await run(lines, as, env())).toMatchObject({ code: 0, err: '' });
    expect(await everyByte(folder)).toContain('Gendarmerie');
    for (const key of [keyOf(1), `${keyOf(2)},${keyOf(1)}`, keyOf(2)]) {
      const { code, err, out } = await run(['/need list'], as, env(key));
      expect({ code, err }).toEqual({ code: 0, err: '' });
      expect(out).toContain('Gendarmerie lab in Thiès');
      expect(await everyByte(folder)).not.toMatch(/Gendarmerie|Thiès/);
    }
    for (const key of [undefined, keyOf(1)]) {
      const { code, err, out } = await run(['/need list'], as, env(key));
      expect({ code, out }).toEqual({ code: 1, out: '' });
      expect(err).toMatch(
        /^Rapporteur did not start: The texts in [^\n]+ are encrypted[^\n]+RAPPORTEUR_KEY[^\n]+\.\n$/,
      );
    }
    expect((await run(['/need list'], as, env(keyOf(2)))).out).toContain('Gendarmerie');
  });

  test('says once in the log of a service that texts are not encrypted', async () => {
    const env = { RAPPORTEUR_DATA: await newFolder(), LOG_LEVEL: 'info' };
    const { err } = await run([], as, env);
    expect(err.split('\n').filter((line) => line.includes('store.plain'))).toHaveLength(1);
    const { err: sealed } = await run([], as, { ...env, RAPPORTEUR_KEY: keyOf(1) });
    expect(sealed).toContain('seal.done');
    expect(sealed).not.toContain('store.plain');
  });
});
