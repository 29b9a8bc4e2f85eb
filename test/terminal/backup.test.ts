/** `backup` and `restore` from outside: files, sentences, exit codes. */
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, jest, test } from '@jest/globals';
import { keyOf } from '../support/keys.ts';
import { newFolder, run } from '../support/terminal.ts';

const lines = ['/wg profile delegation:SN', '/need add "Gendarmerie lab in Thiès" topic:digital-forensics'];
const as = ['--as', 'amina'];

// processes of their own, on a machine that may be busy
jest.setTimeout(240_000);

describe('tasks of the shell', () => {
  test('backup, restore elsewhere, backup again: the same bytes, and the bot goes on with them', async () => {
    const [one, other, out] = [await newFolder(), await newFolder(), await newFolder()];
    const [first, second] = [join(out, 'first.jsonl'), join(out, 'second.jsonl.gz')];
    await run(lines, as, { RAPPORTEUR_DATA: one });
    const written = await run([], ['backup', first], { RAPPORTEUR_DATA: one });
    expect(written).toMatchObject({ code: 0, err: '' });
    expect(written.out).toContain('Its texts can be read by whoever has');
    expect((await stat(first)).mode & 0o777).toBe(0o600);
    expect(await run([], ['restore', first], { RAPPORTEUR_DATA: other })).toMatchObject({ code: 0, err: '' });
    await run([], ['backup', second], { RAPPORTEUR_DATA: other });
    expect(gunzipSync(await readFile(second)).equals(await readFile(first))).toBe(true);
    expect((await run(['/need list'], as, { RAPPORTEUR_DATA: other })).out).toContain('Gendarmerie lab in Thiès');
    const full = await run([], ['restore', first], { RAPPORTEUR_DATA: other });
    expect(full).toMatchObject({ code: 1, out: '', err: expect.stringContaining('into an empty store alone') });
    const again = await run([], ['backup', first], { RAPPORTEUR_DATA: one });
    expect(again).toMatchObject({ code: 1, err: expect.stringContaining('name another one') });
  });

  test('a sealed record: no word in the file, its key is named, and needed', async () => {
    const [one, other, out] = [await newFolder(), await newFolder(), await newFolder()];
    const key = { RAPPORTEUR_KEY: keyOf(1) };
    await run(lines, as, { RAPPORTEUR_DATA: one, ...key });
    const written = await run([], ['backup', out], { RAPPORTEUR_DATA: one, ...key });
    const [name = ''] = await readdir(out);
    expect(name).toMatch(/^rapporteur-wg-\d{8}T\d{6}Z\.jsonl\.gz$/);
    expect(written.out).toMatch(/you need the key [0-9a-f]{8} of RAPPORTEUR_KEY/);
    expect(gunzipSync(await readFile(join(out, name))).toString('utf8')).not.toContain('Gendarmerie');
    const without = await run([], ['restore', join(out, name)], { RAPPORTEUR_DATA: other });
    expect(without).toMatchObject({ code: 1, err: expect.stringContaining('which RAPPORTEUR_KEY does not name') });
    const env = { RAPPORTEUR_DATA: other, ...key };
    expect(await run([], ['restore', join(out, name)], env)).toMatchObject({ code: 0, err: '' });
    expect((await run(['/need list'], as, env)).out).toContain('Gendarmerie lab in Thiès');
  });

  test('what is wrong is said in a sentence, with exit code 1', async () => {
    const [folder, out] = [await newFolder(), await newFolder()];
    const env = { RAPPORTEUR_DATA: folder };
    const err = async (...args: string[]) => {
      const ran = await run([], args, env);
      expect({ code: ran.code, out: ran.out }).toEqual({ code: 1, out: '' });
      expect(ran.err).not.toMatch(/\n\s+at /);
      return ran.err;
    };
    await writeFile(join(out, 'broken.gz'), 'no gzip');
    expect(await err('bakup', 'x')).toMatch(/There is no task “bakup”; did you mean backup\?[\s\S]*restore FILE/);
    expect(await err('backup')).toContain('Usage:\nnpm run rapporteur -- backup FILE');
    expect(await err('restore', join(out, 'none'))).toContain('check the path');
    expect(await err('restore', join(out, 'broken.gz'))).toContain('is no gzip file');
    expect(await err('restore', out)).toContain('is a folder');
    expect(await err('backup', join(out, 'x.jsonl'))).toContain('There is no record of the group wg');
    expect(await err('manifest', 'irc')).toContain('manifest slack|discord');
    expect(await readdir(out)).toEqual(['broken.gz']);
  });
});
