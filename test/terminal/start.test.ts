/** `npm start`, from outside: what it prints, what it keeps, how it refuses to start. */
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { newFolder, run, start } from '../support/terminal.ts';

const profile = '/wg profile delegation:BD';
const need = '/need add "Forensic lab for the national CERT" topic:digital-forensics';

describe('lines piped in', () => {
  test('three answers, nothing else, exit 0; the record is there the next time', async () => {
    const env = { RAPPORTEUR_DATA: await newFolder() };
    const first = await run([profile, need, '/need list'], ['--as', 'local:amina'], env);
    expect(first).toMatchObject({ code: 0, err: '' });
    expect(first.out).toContain('You speak for Bangladesh now, as delegate.');
    const id = /Logged (N-\d+): Forensic lab for the national CERT/.exec(first.out)?.[1] ?? 'none';
    expect(first.out).toContain(
      `1 need\n  ${id}  Forensic lab for the national CERT\n    Bangladesh · Digital forensics · open`,
    );
    const again = await run(['/need list'], ['--as', 'amina'], env);
    expect(again).toMatchObject({ code: 0, err: '' });
    expect(again.out.startsWith(`1 need\n  ${id}  Forensic lab for the national CERT`)).toBe(true);
  });

  test('a form is filled in by number, buttons are pressed by number', async () => {
    const lines = [profile, '/need add', '1 Forensic lab', '2', '2 digital-forensics', 'save', '2', '/need list'];
    const { out, code } = await run(lines, ['--as', 'amina'], { RAPPORTEUR_DATA: await newFolder() });
    expect(code).toBe(0);
    expect(out).toContain('1  What do you need? (required): -');
    expect(out).toContain('digital-forensics: Digital forensics');
    expect(out).toContain('2  Topics: digital-forensics');
    expect(out).toMatch(/Logged N-\d+: Forensic lab/);
    expect(out).toMatch(/N-\d+ is withdrawn/);
    expect(out).toContain('No needs to show.');
  });

  test('a line that is wrong: every error, the usage, what was typed; then the form has it', async () => {
    const line = '/need add "Forensic lab" topc:digital-forensics by:soon';
    const { out, code } = await run([profile, line, 'form', 'cancel'], ['--as', 'amina'], {
      RAPPORTEUR_DATA: await newFolder(),
    });
    expect(code).toBe(0);
    expect(out).toContain('“topc:” is not known here; did you mean “topic:”?');
    expect(out).toContain('By when “soon” is not a date; write it like 2027-06-01');
    expect(out).toContain('By when “soon” is not a date');
    expect(out).toContain('Usage: /need add <words> [topics:');
    expect(out).toContain(`You wrote: ${line}`);
    expect(out).toContain('1  What do you need? (required): Forensic lab');
    expect(out).toContain('Nothing was saved.');
  });

  test('local:secretariat is the secretariat when none is named, and another is when one is', async () => {
    const env = { RAPPORTEUR_DATA: await newFolder() };
    const code = '/wg-admin invite delegation:SN';
    expect((await run([code], ['--as', 'secretariat'], env)).out).toContain('Code for Senegal (delegate)');
    const named = { RAPPORTEUR_DATA: await newFolder(), RAPPORTEUR_SECRETARIAT: 'local:ana' };
    expect((await run([code], ['--as', 'ana'], named)).out).toContain('Code for Senegal (delegate)');
    expect((await run([code], ['--as', 'secretariat'], named)).out).toContain('Say first for whom you speak');
  });
});

describe('refusing to start', () => {
  test('malformed settings: each named, with what was expected, exit 1', async () => {
    const env = {
      MONGODB_URI: 'localhost',
      RAPPORTEUR_SECRETARIAT: 'me',
      LOG_LEVEL: 'loud',
      SLACK_BOT_TOKEN: 'x',
      PORT: 'p',
    };
    const { code, err, out } = await run([], [], env);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    for (const name of Object.keys(env)) expect(err).toMatch(new RegExp(`^${name}: must `, 'm'));
    expect(err).toContain('SLACK_BOT_TOKEN: needs SLACK_APP_TOKEN');
    expect(err).not.toMatch(/\n\s+at /);
  });

  test('a damaged file: named, exit 1, not a byte of the folder changed', async () => {
    const folder = await newFolder();
    await run([profile, need], ['--as', 'amina'], { RAPPORTEUR_DATA: folder });
    const file = join(folder, 'needs.db');
    await writeFile(file, `{"_id":"wg/N-1", damaged\n${await readFile(file, 'utf8')}`);
    const before = await hashes(folder);
    const { code, err } = await run(['/need list'], ['--as', 'amina'], { RAPPORTEUR_DATA: folder });
    expect(code).toBe(1);
    expect(err).toContain('needs.db');
    expect(err).not.toMatch(/\n\s+at /);
    expect(await hashes(folder)).toEqual(before);
  });

  test('an unterminated last line is kept aside and reported, and the rest is there', async () => {
    const folder = await newFolder();
    await run([profile, need], ['--as', 'amina'], { RAPPORTEUR_DATA: folder });
    const file = join(folder, 'needs.db');
    await writeFile(file, `${await readFile(file, 'utf8')}{"_id":"wg/N-1","tit`);
    const { code, err, out } = await run(['/need list'], ['--as', 'amina'], { RAPPORTEUR_DATA: folder });
    expect(code).toBe(0);
    expect(err).toContain('needs.db');
    expect(out).toContain('1 need\n');
    const aside = (await readdir(folder)).find((name) => name.startsWith('needs.db.unfinished-')) ?? '';
    expect(await readFile(join(folder, aside), 'utf8')).toContain('{"_id":"wg/N-1","tit');
  });

  test('a second process on the same folder says so and exits 1', async () => {
    const env = { RAPPORTEUR_DATA: await newFolder() };
    const first = start(['--as', 'amina'], env);
    first.child.stdin.write(`${profile}\n`);
    await once(first.child.stdout, 'data');
    const second = await run(['/need list'], ['--as', 'jana'], env);
    expect(second.code).toBe(1);
    expect(second.err).toContain(env.RAPPORTEUR_DATA);
    expect(second.err).toContain('in use');
    first.child.stdin.end();
    expect((await first.ran).code).toBe(0);
  });

  test('SIGTERM ends it in order, exit 0, and the folder is free', async () => {
    const env = { RAPPORTEUR_DATA: await newFolder() };
    const { child, ran } = start(['--as', 'amina'], env);
    child.stdin.write(`${profile}\n`);
    await once(child.stdout, 'data');
    child.kill('SIGTERM');
    expect((await ran).code).toBe(0);
    expect((await readdir(env.RAPPORTEUR_DATA)).filter((name) => name.endsWith('.lock'))).toEqual([]);
  });
});

async function hashes(folder: string): Promise<Record<string, string>> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.db'));
  const pairs = names.map(async (name) => [
    name,
    createHash('sha256')
      .update(await readFile(join(folder, name)))
      .digest('hex'),
  ]);
  return Object.fromEntries(await Promise.all(pairs));
}
