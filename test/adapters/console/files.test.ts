import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { localFile } from '../../../adapters/console/files.ts';
import { createSession } from '../../../adapters/console/session.ts';
import { silent } from '../../../src/log.ts';
import { createSample } from '../../support/discord/sample.ts';
import { chart, echo, list, mostBytes } from '../../support/echo.ts';

let folder: string;
const csv = 'Title,Topics\r\n"Forensic lab, é",norms\r\n';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rapporteur-files-'));
  await writeFile(join(folder, 'my needs, é.csv'), csv);
  await writeFile(join(folder, 'large.csv'), 'x'.repeat(mostBytes + 1));
  await writeFile(join(folder, 'table.xlsx'), 'x');
  await mkdir(join(folder, 'folder.csv'));
  await symlink('/dev/zero', join(folder, 'endless.csv'));
});

afterAll(() => rm(folder, { recursive: true }));

function sit(out = 'out') {
  const bot = createSample([echo, list]);
  const session = createSession(bot, { id: 'local:amina', name: 'amina' }, 'local:general', join(folder, out));
  return { bot, session, say: (line: string) => session.answer(line) };
}

describe('a file at the terminal', () => {
  test('is read by its path, and handed back into a folder of its owner alone, over nothing', async () => {
    const { say } = sit();
    const path = join(folder, 'my needs, é.csv');
    const first = await say(`/paper echo file:${path} as:offer`);
    expect(first).toContain(`my needs, é.csv has ${Buffer.byteLength(csv)} bytes, as offer`);
    expect(first).toContain(`Written to ${join(folder, 'out', 'back my needs, é.csv')}`);
    expect(await say(`/paper echo file:"${path}"`)).toContain('back my needs, é-2.csv');
    expect((await readdir(join(folder, 'out'))).sort()).toEqual(['back my needs, é-2.csv', 'back my needs, é.csv']);
    for (const name of await readdir(join(folder, 'out'))) {
      expect(await readFile(join(folder, 'out', name), 'utf8')).toBe(csv);
      expect((await stat(join(folder, 'out', name))).mode & 0o777).toBe(0o600);
    }
    expect((await stat(join(folder, 'out'))).mode & 0o777).toBe(0o700);
  });

  test('is given in the form by its number', async () => {
    const { say } = sit();
    expect(await say('/paper list')).toContain('1  The table: -');
    await say(`1 ${join(folder, 'my needs, é.csv')}`);
    await say('2 need');
    expect(await say('save')).toContain(`my needs, é.csv (${Buffer.byteLength(csv)}) as need`);
  });

  test.each([
    ['nowhere.csv', 'There is no file “nowhere.csv”. Check the path'],
    ['folder.csv', '“folder.csv” is a folder or no ordinary file. Give the path of one file.'],
    ['folder.csv/needs.csv', 'There is no file “needs.csv”'],
    ['endless.csv', '“endless.csv” is a folder or no ordinary file.'],
    ['large.csv', '“large.csv” is larger than 20 kB. Split it'],
    ['my needs, é.csv/x.csv', 'There is no file “x.csv”'],
    [`${'n'.repeat(300)}.csv`, 'That is no path of a file.'],
    ['nul\u0000.csv', 'That is no path of a file.'],
  ])('%s is refused with a sentence and what was typed', async (name, words) => {
    const { say } = sit();
    const said = await say(`/paper echo file:${join(folder, 'x').slice(0, -1)}${name} as:offer`);
    expect(said).toContain(words);
    expect(said).toContain('You wrote: /paper echo file:');
    expect(said).toContain('as:offer');
  });

  test('of another type is refused before anything is read', async () => {
    const { bot, say } = sit();
    expect(await say(`/paper echo file:${join(folder, 'table.xlsx')}`)).toContain('does not end in .csv or .jsonl');
    expect(bot.ran).toEqual([]);
  });

  test('opens the form again with a press, the rest kept', async () => {
    const { say } = sit();
    await say('/paper echo file:nowhere.csv as:offer');
    expect(await say('1')).toContain('As what: offer');
    await say(`1 ${join(folder, 'my needs, é.csv')}`);
    expect(await say('save')).toContain('as offer');
  });

  test('that cannot be written is told, with what the command did', async () => {
    await writeFile(join(folder, 'taken'), 'a file where the folder should be');
    const said = await sit('taken').say(`/paper echo file:"${join(folder, 'my needs, é.csv')}"`);
    expect(said).toContain('as need');
    expect(said).toMatch(/“back my needs, é.csv” could not be written to .*taken \((EEXIST|ENOTDIR)\)\./);
  });

  // whoever is root may read everything
  (process.getuid?.() === 0 ? test.skip : test)('that may not be read is said to be so', async () => {
    await writeFile(join(folder, 'secret.csv'), csv);
    await chmod(join(folder, 'secret.csv'), 0);
    await expect(localFile(join(folder, 'secret.csv')).read(mostBytes)).rejects.toMatchObject({ why: 'denied' });
  });
});

describe('a picture at the terminal', () => {
  const bytes = new Uint8Array([137, 80, 78, 71]);
  const sits = (draw: () => Promise<Uint8Array>, out?: string) =>
    createSession(
      createSample([chart]),
      { id: 'local:amina', name: 'amina' },
      'local:general',
      out && join(folder, out),
      { draw, log: silent },
    );

  test('is told in words, and written into the folder', async () => {
    const words = await sits(async () => bytes, 'pictures').answer('/paper chart');
    expect(words).toContain('The picture shows: Follow-ups by state. Usage: open: 3.');
    const path = join(folder, 'pictures', 'follow-ups.png');
    expect(words).toContain(`The picture is in ${path}.`);
    expect(new Uint8Array(await readFile(path))).toEqual(bytes);
  });

  test('that cannot be drawn or written is told in words alone', async () => {
    for (const session of [sits(() => Promise.reject(new Error('no face')), 'none'), sits(async () => bytes)]) {
      const words = await session.answer('/paper chart');
      expect(words).toContain('The picture shows: Follow-ups by state.');
      expect(words).not.toContain('.png');
    }
  });
});
