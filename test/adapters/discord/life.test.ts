/** The life of a connection, through the real client: cut, resumed, begun anew, ended for good, slowed down. */
import { once } from 'node:events';
import { afterEach, describe, expect, test } from '@jest/globals';
import { createDiscord, type DiscordOptions } from '../../../adapters/discord/index.ts';
import { type Adapter, NotPosted } from '../../../src/chat.ts';
import { message } from '../../../src/i18n/message.ts';
import type { Voice } from '../../../src/i18n/render.ts';
import { type Log, silent } from '../../../src/log.ts';
import type { GatewayRules } from '../../support/discord/gateway.ts';
import { createSample } from '../../support/discord/sample.ts';
import { createDiscordStandIn, type DiscordStandIn } from '../../support/discord/standin.ts';

const open: { discord?: DiscordStandIn; adapters: Adapter[] } = { adapters: [] };
const voice: Voice = { locale: 'en', zone: 'UTC', names: (_kind, id) => id };
const reply = { text: message('problem.intro') };

afterEach(async () => {
  await Promise.all(open.adapters.splice(0).map((one) => one.stop()));
  await open.discord?.close();
});

async function standIn(rules: GatewayRules = {}): Promise<DiscordStandIn> {
  const discord = await createDiscordStandIn(rules);
  discord.guild('9', { owner: '11', channels: ['7'] });
  open.discord = discord;
  return discord;
}

/** A log of which one event can be waited for. */
function listening() {
  const waiting = new Map<string, () => void>();
  const note = (event: string): void => waiting.get(event)?.();
  const log: Log = { ...silent, info: note, warn: note, error: note };
  return { log, heard: (event: string) => new Promise<void>((resolve) => void waiting.set(event, resolve)) };
}

async function online(discord: DiscordStandIn, more: Partial<DiscordOptions> = {}) {
  const bot = createSample();
  const { token, apiUrl } = discord;
  const adapter = createDiscord({ token, apiUrl, secretariat: [], log: silent, ...more });
  open.adapters.push(adapter);
  await adapter.start(bot);
  return { bot, adapter };
}

describe('a connection that breaks', () => {
  test('is resumed, and what somebody did meanwhile is answered once', async () => {
    const discord = await standIn();
    const { log, heard } = listening();
    const { bot } = await online(discord, { log });
    const resumed = heard('discord.resumed');
    discord.gateway.cut();
    const seen = await discord.person('11', 'Amina').uses('9', '7', 'ping');
    await resumed;
    expect(seen.text).toContain('pong');
    expect(bot.ran).toHaveLength(1);
    expect(discord.gateway.begun).toEqual(['identify', 'resume']);
  });

  test.each([
    ['when Discord asks to come back (7)', (discord: DiscordStandIn) => discord.gateway.say(7, null), 'resume'],
    [
      'with a code after which one may resume (4000)',
      (discord: DiscordStandIn) => discord.gateway.drop(4000),
      'resume',
    ],
    [
      'with one after which one may not (4009)',
      (discord: DiscordStandIn) => discord.gateway.drop(4009),
      'resume of no session',
    ],
    [
      'when the session is not valid any more (9)',
      (discord: DiscordStandIn) => discord.gateway.say(9, false),
      'identify',
    ],
  ])(
    '%s is there again',
    async (_name, breaks, next) => {
      const discord = await standIn();
      const { bot } = await online(discord);
      const begins = discord.gateway.begins();
      breaks(discord);
      const seen = await discord
        .person('11', 'Amina')
        .uses('9', '7', 'ping')
        .catch(() => undefined);
      // what was asked before a new session began, nobody hears
      const again = seen ?? (await discord.person('11', 'Amina').uses('9', '7', 'ping'));
      expect(again.text).toContain('pong');
      expect(bot.ran).toHaveLength(1);
      await begins;
      expect(discord.gateway.begun[1]).toBe(next);
    },
    60_000,
  );

  test('without a word is noticed by the heartbeat that nobody acknowledges, and resumed', async () => {
    const discord = await standIn({ heartbeat: 400 });
    const { log, heard } = listening();
    await online(discord, { log });
    const resumed = heard('discord.resumed');
    discord.gateway.silent = true;
    await resumed;
    discord.gateway.silent = false;
    expect(discord.gateway.begun.slice(0, 2)).toEqual(['identify', 'resume']);
    expect(discord.gateway.heartbeats.filter((each) => each !== null).length).toBeGreaterThan(0);
  });
});

describe('a connection that Discord ends for good', () => {
  test.each([
    [4004, /^Discord refused the bot token; copy it again/],
    [4010, /DISCORD_SHARDS/],
    [4011, /too many servers for one connection \(4011\)/],
    [4014, /an intent that the bot asks for \(4014: Guilds/],
  ])('(%i) is told in a sentence while it runs', async (code, sentence) => {
    const discord = await standIn();
    const told = new Promise<string>(
      (resolve) => void online(discord, { ended: resolve }).then(() => discord.gateway.drop(code)),
    );
    expect(await told).toMatch(sentence);
  });

  test('is told at the start, and not after a minute', async () => {
    const discord = await standIn();
    const start = online(discord, { shards: { ids: [3], of: 2 } });
    await expect(start).rejects.toThrow(/DISCORD_SHARDS must name numbers from 0|Discord could not be reached/);
  });

  test('when there were too many starts, the start says so', async () => {
    const discord = await standIn({ starts: 0 });
    await expect(online(discord)).rejects.toThrow(/^Discord allows no more starts today/);
  });

  test('for its token was reset, posts wait rather than get lost', async () => {
    const discord = await standIn();
    const { adapter } = await online(discord);
    discord.resets();
    const error = await adapter.post({ channel: 'discord:7' }, reply, voice).catch((each: unknown) => each);
    expect(error).toMatchObject({ reason: 'later' });
    expect(discord.invalid).toBe(1);
  });
});

describe('a limit', () => {
  test('of everything waits as long as Discord says, and what waited is there once', async () => {
    const discord = await standIn();
    const { adapter } = await online(discord);
    discord.fault('POST /channels', { kind: 'limit', seconds: 0.3, global: true });
    const before = Date.now();
    const posts = ['a', 'b', 'c'].map((key) => adapter.post({ channel: 'discord:7' }, reply, voice, key));
    await Promise.all(posts);
    expect(Date.now() - before).toBeGreaterThanOrEqual(290);
    expect(discord.channel('7').messages).toHaveLength(3);
  });

  test('of everything that is longer is for later, for all that is posted here', async () => {
    const discord = await standIn();
    const { adapter } = await online(discord);
    discord.fault('POST /channels', { kind: 'limit', seconds: 60, global: true });
    const error = await adapter.post({ channel: 'discord:7' }, reply, voice).catch((each: unknown) => each);
    expect(error).toBeInstanceOf(NotPosted);
    expect(error).toMatchObject({ reason: 'later', everywhere: true });
  });

  test('of a channel is kept by itself: nothing is refused', async () => {
    const discord = await standIn();
    discord.rates.push({ route: /^POST \/channels\/7\/messages$/, requests: 2, within: 400 });
    const { adapter } = await online(discord);
    for (const key of ['a', 'b', 'c', 'd', 'e']) await adapter.post({ channel: 'discord:7' }, reply, voice, key);
    expect(discord.channel('7').messages).toHaveLength(5);
    expect(discord.invalid).toBe(0);
  });

  test('of a route does not keep an answer from anybody', async () => {
    const discord = await standIn();
    await online(discord);
    discord.fault('GET /users/@me/guilds', { kind: 'limit', seconds: 60, global: true });
    const seen = await discord.person('11', 'Amina').uses('9', '7', 'ping');
    expect(seen.text).toContain('pong');
  });
});

test('an error of Discord’s own (500) leaves it open whether a message is there', async () => {
  const discord = await standIn();
  const { adapter } = await online(discord);
  discord.fault('POST /channels', { kind: 'refuse', status: 500, code: 0 });
  const error = await adapter.post({ channel: 'discord:7' }, reply, voice).catch((each: unknown) => each);
  expect(error).toBeInstanceOf(Error);
  expect(error).not.toBeInstanceOf(NotPosted);
  expect(discord.channel('7').messages).toHaveLength(0);
});

test('the stand-in refuses what a gateway refuses', async () => {
  const discord = await standIn();
  const { WebSocket } = await import('ws');
  const url = String(discord.gateway.information().url);
  const end = async (path: string, ...lines: unknown[]): Promise<number> => {
    const socket = new WebSocket(`${url}${path}`);
    socket.on('open', () => {
      for (const line of lines) socket.send(typeof line === 'string' ? line : JSON.stringify(line));
    });
    const [code] = (await once(socket, 'close')) as [number];
    return code;
  };
  const identify = (more: object) => ({ op: 2, d: { token: discord.token, intents: 1, shard: [0, 1], ...more } });
  expect(await end('?v=9', identify({}))).toBe(4012);
  expect(await end('?v=10', 'no json')).toBe(4002);
  expect(await end('?v=10', { op: 3, d: {} })).toBe(4003);
  expect(await end('?v=10', identify({ token: 'x' }))).toBe(4004);
  expect(await end('?v=10', identify({}), identify({}))).toBe(4005);
  expect(await end('?v=10', identify({ shard: [2, 2] }))).toBe(4010);
  expect(await end('?v=10', identify({ intents: 1 << 30 }))).toBe(4013);
  expect(await end('?v=10', identify({ intents: 1 << 15 }))).toBe(4014);
  expect(await end('?v=10', ...Array.from({ length: 121 }, () => ({ op: 1, d: null })))).toBe(4008);
});
