/**
 * Two hundred closed records with a unique mark in every text field. Everybody who is not entitled gives every command
 * about every one of them; whatever they are answered, shown, sent or refused with is searched for the marks, and so
 * are the channels' digests, the log, and every file on disk.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createSealer } from '../../adapters/crypto/index.ts';
import { openFolder } from '../../adapters/embedded/index.ts';
import { commands } from '../../src/commands/index.ts';
import { suggestions } from '../../src/domain/options.ts';
import { silent } from '../../src/log.ts';
import type { Values } from '../../src/reply.ts';
import type { Store } from '../../src/store/port.ts';
import { openSealed } from '../../src/store/sealing.ts';
import { type Core, createCore, dayMs } from '../support/core.ts';
import { newFolder } from '../support/terminal.ts';
import { guess } from './guess.ts';

const marks = /zq(?:need|former|more|terms|desk|offer|follow|done|note|ask|question|answer|lesson|learnt|told)\d+zq/g;
const owner = 'slack:T1/U1';
const provider = 'slack:T1/U2';
const entitled = 'slack:T1/U6';
const roles = {
  'delegate of another State': 'slack:T1/U3',
  observer: 'slack:T1/U4',
  'somebody not recognised': 'slack:T1/U8',
  'coordinator out of scope': 'slack:T1/U5',
} as const;
const channels = { public: 'slack:T1/C1', group: 'slack:T1/C2', coordinators: 'slack:T1/C3' } as const;
const topics = ['digital-forensics', 'national-csirt', 'incident-handling', 'public-awareness'];

let core: Core;
let folder: string;
let raw: Store;
const ids: Record<string, string[]> = { N: [], O: [], F: [], M: [], L: [] };

let deliveries = 0;

async function log(who: string, line: string): Promise<void> {
  // as a platform brings it, so that the answers are kept as well
  deliveries += 1;
  const { text, reply } = await core.speak(who, line, { delivery: `slack|command|${deliveries}` });
  const id = /\b([NOFL])-\d+/.exec(text);
  if (reply.tone !== 'good' || id === null) throw new Error(`${line}: ${text}`);
  ids[id[1] ?? '']?.push(id[0]);
}

const topicOf = (at: number) => topics[at % topics.length];

beforeAll(async () => {
  folder = await newFolder();
  raw = await openFolder(folder, silent);
  const sealer = createSealer([Buffer.alloc(32, 7).toString('base64')]);
  const clock = () => new Date('2026-11-23T10:00:00Z');
  const { store } = await openSealed({ store: raw, group: 'wg', sealer, clock, pause: async () => {}, log: silent });
  core = await createCore({ store });
  await core.app.admit('slack:T1');
  await core.join(owner, 'SN');
  await core.join(provider, 'CZ');
  await core.join(roles['delegate of another State'], 'BD');
  await core.join(roles.observer, 'role:observer name:"Example Foundation"');
  await core.join(roles['coordinator out of scope'], 'role:coordinator topics:rights-safeguards');
  await core.join(entitled, 'role:coordinator');
  for (const [level, channel] of Object.entries(channels)) {
    await core.speak('local:secretariat', `/digest subscribe day:monday hour:9 zone:UTC to:here level:${level}`, {
      place: 'slack:T1',
      channel,
    });
  }
  for (let at = 0; at < 80; at += 1) {
    await log(owner, `/need add "Lab zqneed${at}zq" topic:${topicOf(at)} details:"Words zqmore${at}zq"`);
  }
  // what was written over is kept as well
  for (let at = 70; at < 80; at += 1) {
    await core.speak(owner, `/need edit ${ids.N?.[at]} title:"Lab zqformer${at}zq"`);
    await core.speak(owner, `/need edit ${ids.N?.[at]} title:"Lab zqneed${at}zq"`);
  }
  for (let at = 0; at < 80; at += 1) {
    const words = `details:"Words zqterms${at}zq" contact:"desk zqdesk${at}zq"`;
    await log(provider, `/offer add "Lab zqoffer${at}zq" topic:${topicOf(at)} to:global see:closed ${words}`);
  }
  for (let at = 0; at < 40; at += 1) {
    const id = ids.F?.length ?? 0;
    await log(provider, `/followup add "Twinning zqfollow${at}zq" lead:CZ done:"Done zqdone${at}zq"`);
    await core.speak(provider, `/followup update ${ids.F?.[id]} note:"Note zqnote${at}zq"`);
  }
  // lessons that stay with their delegation, and those that wait for it to let others read them
  for (let at = 0; at < 20; at += 1) {
    await log(
      owner,
      `/lesson add "Begin zqlesson${at}zq" topic:${topicOf(at)} see:closed details:"More zqlearnt${at}zq"`,
    );
  }
  // offers that the group sees, so that closed needs are asked about
  for (const topic of topics) await core.speak(provider, `/offer add "Open help" topic:${topic} to:global`);
  // and one that everybody sees, so that the public channel has something to say
  await core.speak(provider, `/offer add "Public help" topic:${topics[0]} to:global see:public`);
  const open = await core.records.offers.whole.list({ visibility: 'group' });
  const asked = await core.records.matches.whole.list({ offer: { $in: open.map(({ _id }) => _id) } });
  const others = await core.records.matches.whole.list({});
  ids.M?.push(...new Set([...asked.slice(0, 30), ...others.slice(0, 40)].map(({ short }) => short)));
  for (const id of ids.M?.slice(0, 6) ?? [])
    await core.speak(owner, `/match ask ${id} words:"Please zqask${id.slice(2)}zq"`);
  core.pass(10 * 60_000);
  await core.app.tick();
  for (const id of ids.M?.slice(0, 3) ?? [])
    await core.speak(provider, `/match question ${id} "Who zqquestion${id.slice(2)}zq"`);
  for (const id of ids.M?.slice(0, 2) ?? [])
    await core.speak(owner, `/match answer ${id} "We zqanswer${id.slice(2)}zq"`);
  await core.speak(provider, `/match agree ${ids.M?.[0]}`);
  await core.speak(owner, `/match outcome ${ids.M?.[0]} finished lesson:"Said zqtold0zq"`);
  await core.app.idle();
}, 120_000);

afterAll(async () => {
  await raw.close();
});

/** Every command once for every closed record of each kind it could be about, and once without. */
function attempts(): { command: string; values: Values }[] {
  return commands.flatMap(({ name, fields }) => {
    const required = Object.entries(fields).filter(([, field]) => field.required);
    const plain = Object.fromEntries(required.map(([key, field]) => [key, guess(field)]));
    const about = Object.entries(fields).flatMap(([key, field]) => {
      const own = Object.entries(ids).filter(
        ([prefix]) => field.kind === 'record' && field.schema.safeParse([`${prefix}-1`]).success,
      );
      return own.flatMap(([, each]) => each.map((id) => ({ command: name, values: { ...plain, [key]: id } })));
    });
    const asked =
      name === 'wg status'
        ? Object.values(ids)
            .flat()
            .map((id) => ({ command: name, values: { about: id } }))
        : [];
    const pages = Object.hasOwn(fields, 'page')
      ? [2, 3, 9].map((page) => ({ command: name, values: { page: String(page) } }))
      : [];
    const all = Object.hasOwn(fields, 'closed') ? [{ command: name, values: { closed: 'yes' } }] : [];
    const forms = (fields.as?.options ?? []).map(({ value }) => ({ command: name, values: { ...plain, as: value } }));
    return [{ command: name, values: plain }, ...about, ...asked, ...pages, ...all, ...forms];
  });
}

/** All that somebody gets to see by giving every command, in the channel they are in and in private. */
async function outputs(who: string): Promise<string[]> {
  const seen: string[] = [];
  for (const { command, values } of attempts()) {
    const { reply, text } = await core.press(who, { command, values });
    seen.push(text, JSON.stringify(reply));
  }
  // what is offered while somebody types
  for (const field of commands.flatMap(({ fields }) => Object.values(fields))) {
    for (const typed of ['', 'zq', 'lab']) seen.push(JSON.stringify(suggestions(field.options ?? [], typed, 25)));
  }
  return seen;
}

const found = (texts: readonly string[]) => texts.flatMap((text) => text.match(marks) ?? []);

describe('two hundred closed records', () => {
  test('are there, and a coordinator in scope reads them', async () => {
    expect([ids.N?.length, ids.O?.length, ids.F?.length]).toEqual([80, 80, 40]);
    const { text } = await core.speak(entitled, ids.N?.[0] ?? '');
    expect(found([text])).toEqual(['zqneed0zq', 'zqmore0zq']);
  });

  test.each(Object.entries(roles))('show no mark to a %s, whatever they type', async (role, who) => {
    const posted = core.posts.length;
    const texts = [...(await outputs(who)), ...core.postsTo(who).map((post) => JSON.stringify(post.reply) + post.text)];
    process.stdout.write(`${role}: ${texts.length} outputs searched, ${found(texts).length} marks found\n`);
    expect(found(texts)).toEqual([]);
    expect(core.posts.length).toBeGreaterThanOrEqual(posted);
  });

  test('are in no digest but the coordinators’ own', async () => {
    core.clock.now = new Date('2026-11-30T09:00:00Z');
    await core.app.tick();
    for (const [level, channel] of Object.entries(channels)) {
      const texts = core.postsTo(channel).map((post) => JSON.stringify(post.reply) + post.text);
      process.stdout.write(
        `channel of level ${level}: ${texts.length} posts searched, ${found(texts).length} marks found\n`,
      );
      expect(texts).toHaveLength(1);
      if (level === 'coordinators') expect(found(texts).length).toBeGreaterThan(0);
      else expect(found(texts)).toEqual([]);
    }
  });

  test('leave no mark in an unasked message to a person, whoever it is', () => {
    const texts = core.posts.filter(({ to }) => 'person' in to).map((post) => JSON.stringify(post.reply) + post.text);
    process.stdout.write(`notices: ${texts.length} searched, ${found(texts).length} marks found\n`);
    expect(texts.length).toBeGreaterThan(5);
    expect(found(texts)).toEqual([]);
  });

  test('leave no mark in the log, nor in a file on disk', async () => {
    core.pass(dayMs);
    await core.app.tick();
    const lines = core.logged.map((line) => JSON.stringify(line));
    const names = await readdir(folder, { recursive: true, withFileTypes: true });
    const files = names.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
    const contents = await Promise.all(files.map((file) => readFile(file, 'utf8')));
    process.stdout.write(
      `log: ${lines.length} lines, disk: ${files.length} files, ${contents.join('').length} characters searched, ${found([...lines, ...contents]).length} marks found\n`,
    );
    expect(contents.join('').length).toBeGreaterThan(100_000);
    expect(found(lines)).toEqual([]);
    expect(found(contents)).toEqual([]);
  });
});
