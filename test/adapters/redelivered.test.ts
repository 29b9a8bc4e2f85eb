/** What Slack or Discord delivers three times, through the real SDKs: it is written once, and answered each time alike. */

import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { chance, codes, reference } from '../../adapters/chance/index.ts';
import { createDiscord } from '../../adapters/discord/index.ts';
import { openMemory } from '../../adapters/embedded/index.ts';
import { createSlack, type SlackAdapter } from '../../adapters/slack/index.ts';
import { type App, createApp } from '../../src/app.ts';
import type { Adapter } from '../../src/chat.ts';
import { warmUp } from '../../src/intake/index.ts';
import { silent } from '../../src/log.ts';
import type { Modal, Reply } from '../support/discord/sights.ts';
import { createDiscordStandIn, type DiscordStandIn } from '../support/discord/standin.ts';
import { createSlackStandIn, type Message, type Seen, type SlackStandIn, wordsOf } from '../support/slack/index.ts';

const now = new Date('2027-03-04T10:00:00Z');
const line = '/need add "Forensic lab" topic:digital-forensics';
let app: App;

beforeAll(() => warmUp(), 120_000);

async function openApp(platform: string, identity: string): Promise<void> {
  app = await createApp({
    ...{ store: openMemory(), group: 'wg', secretariat: [], clock: () => now, pause },
    ...{ chance, codes, reference, log: silent },
  });
  await app.admit(platform);
  await app.records.people.recognise(identity, { name: 'Amina', role: 'delegate', delegation: 'SN' }, now);
}

const needs = () => app.records.needs.whole.list({});

describe.each(['socket', 'http'] as const)('on Slack (%s)', (mode) => {
  let slack: SlackStandIn;
  let adapter: SlackAdapter;
  beforeEach(async () => {
    slack = await createSlackStandIn();
    await openApp('slack:T1', 'slack:T1/U1');
    const { botToken, appToken, signingSecret, apiUrl } = slack;
    const way = mode === 'socket' ? { appToken } : { signingSecret, port: 0 };
    adapter = createSlack({ botToken, apiUrl, log: silent, ...way });
    await adapter.start(app.bot);
    if (mode === 'http') slack.deliverTo(`http://127.0.0.1:${adapter.port()}/slack/events`);
  });
  afterEach(async () => {
    await adapter.stop();
    await slack.stop();
  });
  const amina = () => slack.person('T1', 'U1');
  const only = ({ messages: [message] }: Seen): Message => {
    if (message === undefined) throw new Error('nothing was seen');
    return message;
  };
  /** The answers to what was just seen, and to the same delivered twice more. */
  async function thrice(first: Seen): Promise<string[]> {
    const answers = [first, await amina().again(), await amina().again()];
    return answers.map((seen) => wordsOf(only(seen)));
  }

  test('a command', async () => {
    const [first, ...others] = await thrice(await amina().types('C1', line));
    expect(first).toContain('Logged N-');
    expect(others).toEqual([first, first]);
    expect(await needs()).toHaveLength(1);
    expect(slack.refused).toEqual([]);
  });

  test('a press', async () => {
    const logged = only(await amina().types('C1', line));
    const [need] = await needs();
    const [first, ...others] = await thrice(await amina().presses(logged, `Withdraw ${need?._id}`));
    expect(others).toEqual([first, first]);
    expect((await needs()).map(({ status, version }) => ({ status, version }))).toEqual([
      { status: 'withdrawn', version: 2 },
    ]);
  });

  test('a form', async () => {
    const { view } = await amina().types('C1', '/need add');
    if (view === undefined) throw new Error('no form');
    const sent = await amina().submits(view, { title: 'Forensic lab', topics: ['digital-forensics'] });
    const [first, ...others] = await thrice(sent);
    expect(first).toContain('Logged N-');
    expect(others).toEqual([first, first]);
    expect(await needs()).toHaveLength(1);
  });

  test('a command that opens a form opens it once, and says nothing more', async () => {
    const { view } = await amina().types('C1', '/need add');
    await amina().redelivered();
    await amina().redelivered();
    await adapter.stop();
    expect(view?.open).toBe(true);
    expect(amina().sees('C1')).toEqual([]);
  });
});

describe('on Discord', () => {
  let discord: DiscordStandIn;
  let adapter: Adapter;
  beforeEach(async () => {
    discord = await createDiscordStandIn();
    discord.guild('9', { owner: '12', members: ['11'], channels: ['7'] });
    await openApp('discord:9', 'discord:11');
    adapter = createDiscord({ token: discord.token, apiUrl: discord.apiUrl, secretariat: [], log: silent });
    await adapter.start(app.bot);
  });
  afterEach(async () => {
    await adapter.stop();
    await discord.close();
  });
  const amina = () => discord.person('11', 'Amina');
  const edits = () => discord.everything().filter((sent) => sent.includes('@original'));
  const reply = (seen: Reply | Modal): Reply => {
    if (seen.kind !== 'reply') throw new Error(`a form: ${seen.title}`);
    return seen;
  };

  /** The answers that the person was given: the first, and those after the same was delivered twice more. */
  async function thrice(before = 0): Promise<string[]> {
    for (const times of [1, 2, 3]) {
      while (edits().length < before + times) await new Promise((resolve) => setImmediate(resolve));
      if (times < 3) discord.again();
    }
    return edits().slice(before);
  }

  test('a command', async () => {
    const options = { title: 'Forensic lab', topics: 'digital-forensics' };
    const seen = reply(await amina().uses('9', '7', 'need add', { options }));
    expect(seen.text).toContain('Logged N-');
    const [first, ...others] = await thrice();
    expect(others).toEqual([first, first]);
    expect(await needs()).toHaveLength(1);
    expect(amina().reads('7')).toHaveLength(1);
  });

  test('a press', async () => {
    const options = { title: 'Forensic lab', topics: 'digital-forensics' };
    const logged = reply(await amina().uses('9', '7', 'need add', { options }));
    const [need] = await needs();
    const before = edits().length;
    await amina().presses(logged, `Withdraw ${need?._id}`);
    const [first, ...others] = await thrice(before);
    expect(others).toEqual([first, first]);
    expect((await needs()).map(({ version }) => version)).toEqual([2]);
  });

  test('a form', async () => {
    const form = await amina().uses('9', '7', 'need add', {});
    if (form.kind !== 'modal') throw new Error('no form');
    const step = reply(await amina().submits(form, { title: 'Forensic lab', topics: 'digital-forensics' }));
    expect(await needs()).toEqual([]);
    const before = edits().length;
    await amina().presses(step, 'Save');
    const [first, ...others] = await thrice(before);
    expect(first).toContain('Logged');
    expect(others).toEqual([first, first]);
    expect(await needs()).toHaveLength(1);
    expect(discord.refused).toEqual([]);
  });
});
