/** Through the real SDKs: a place that is not admitted and a person who is not recognised get one sentence each, and nothing is stored. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { chance, codes, reference } from '../../adapters/chance/index.ts';
import { createDiscord } from '../../adapters/discord/index.ts';
import { openMemory } from '../../adapters/embedded/index.ts';
import { createSlack } from '../../adapters/slack/index.ts';
import { type App, createApp } from '../../src/app.ts';
import type { Adapter } from '../../src/chat.ts';
import { silent } from '../../src/log.ts';
import type { Collection, Doc, Store } from '../../src/store/port.ts';
import { createDiscordStandIn, type DiscordStandIn } from '../support/discord/standin.ts';
import { createSlackStandIn, type SlackStandIn, wordsOf } from '../support/slack/index.ts';

let app: App;
let slack: SlackStandIn;
let discord: DiscordStandIn;
let adapters: Adapter[];
const collections = new Map<string, Collection<Doc>>();

/** A store in memory that remembers its collections, to compare all of it before and after. */
function watched(): Store {
  const store = openMemory();
  return {
    ...store,
    collection<D extends Doc>(name: string) {
      const made = store.collection<D>(name);
      collections.set(name, made as unknown as Collection<Doc>);
      return made;
    },
  };
}
async function everything(): Promise<string> {
  const pairs = [...collections].map(async ([name, each]) => [name, await each.find({})] as const);
  return JSON.stringify(await Promise.all(pairs));
}

beforeAll(async () => {
  [slack, discord] = await Promise.all([createSlackStandIn(), createDiscordStandIn()]);
  discord.guild('9', { owner: '77', members: ['12'], channels: ['7'] });
  const given = { group: 'wg', secretariat: ['local:secretariat'], clock: () => new Date('2027-03-04T10:00:00Z') };
  app = await createApp({ store: watched(), ...given, chance, codes, reference, log: silent });
  const { botToken, appToken, apiUrl } = slack;
  adapters = [
    createSlack({ botToken, appToken, apiUrl, log: silent }),
    createDiscord({ token: discord.token, apiUrl: discord.apiUrl, secretariat: [], log: silent }),
  ];
  for (const adapter of adapters) {
    await adapter.start(app.bot);
    app.chats.set(adapter.platform, adapter);
  }
});

afterAll(async () => {
  for (const adapter of adapters) await adapter.stop();
  await slack.stop();
  await discord.close();
});

/** What the secretariat is told at the terminal. */
async function secretariat(command: string, values: Record<string, string>): Promise<string> {
  const request = { command, values, who: { id: 'local:secretariat', name: 's' }, where: { place: 'local' } };
  const plan = app.bot.plan(request);
  if (plan.kind !== 'ready') throw new Error('incomplete');
  return JSON.stringify(await app.bot.run(plan, request));
}
const codeIn = (text: string) => /"code":"([A-Z0-9-]{12,})"/.exec(text)?.[1] ?? 'none';

async function onSlack(line: string): Promise<string> {
  const seen = await slack.person('T1', 'U2').types('C1', line);
  await app.idle();
  return seen.messages.map(wordsOf).join('\n').trim();
}
async function onDiscord(command: string, options: Record<string, string> = {}): Promise<string> {
  const seen = await discord.person('12', 'Peter').uses('9', '7', command, { options });
  await app.idle();
  return seen.text.trim();
}

const lines = [
  '/need list',
  '/wg status',
  '/wg help',
  '/match list',
  '/digest list',
  '/need show N-1',
  '/offer show O-1',
];
const need = '/need add "Forensic lab" topic:digital-forensics';

describe('before the place is admitted', () => {
  test('every command is answered by the same one sentence, and nothing is stored', async () => {
    const before = await everything();
    const told = new Set<string>();
    for (const line of [...lines, need, '/wg']) told.add(await onSlack(line));
    for (const line of lines) {
      const [, command = '', id] = /^\/(\S+ \S+)(?: (\S+))?$/.exec(line) ?? [];
      told.add(await onDiscord(command, id === undefined ? {} : { [command.split(' ')[0] ?? '']: id }));
    }
    told.add(await onDiscord('need add', { title: 'Forensic lab', topics: 'digital-forensics' }));
    expect([...told]).toEqual([expect.stringContaining('is not part of the working group yet')]);
    expect(await everything()).toBe(before);
  });
});

describe('after the place is admitted', () => {
  test('somebody not recognised reads public records alone, is told the next step, and nothing is stored', async () => {
    const place = codeIn(await secretariat('wg-admin place', {}));
    expect(await onSlack(`/wg join ${place}`)).toContain('is part of the working group now');
    expect(await onSlack(`/wg join ${place}`)).toContain('not valid');
    const other = codeIn(await secretariat('wg-admin place', {}));
    expect(await onDiscord('wg join', { code: other })).toContain('is part of the working group now');
    const before = await everything();
    const told = new Set([await onSlack(need), await onSlack('/match list'), await onSlack('/digest list')]);
    told.add(await onDiscord('need add', { title: 'Forensic lab', topics: 'digital-forensics' }));
    told.add(await onDiscord('match list'));
    expect([...told]).toEqual([expect.stringContaining('You are not recognised yet')]);
    expect(await onSlack('/need list')).toContain('No needs to show');
    expect(await everything()).toBe(before);
  });

  test('a code recognises one person, once', async () => {
    const code = codeIn(await secretariat('wg-admin invite', { delegation: 'SN' }));
    expect(await onSlack(`/wg join ${code}`)).toContain('delegate for Senegal');
    expect(await onDiscord('wg join', { code })).toContain('not valid');
    expect(await onSlack(need)).toMatch(/Logged N-\d+/);
  });
});
