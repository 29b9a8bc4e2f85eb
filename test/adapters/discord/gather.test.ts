import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createDiscord } from '../../../adapters/discord/index.ts';
import type { Adapter } from '../../../src/chat.ts';
import { message } from '../../../src/i18n/message.ts';
import type { Voice } from '../../../src/i18n/render.ts';
import { silent } from '../../../src/log.ts';
import { createDiscordStandIn, type DiscordStandIn } from '../../support/discord/standin.ts';

let discord: DiscordStandIn;
let adapter: Adapter;
const voice: Voice = { locale: 'en', zone: 'UTC', names: (_kind, id) => id };
const say = (typed: string) => ({ text: message('problem.typed', { typed }) });
const both = ['discord:11', 'discord:12'];
const made = (meetIn?: string) =>
  createDiscord({ token: discord.token, apiUrl: discord.apiUrl, secretariat: [], meetIn, log: silent });
const failure = (promise: Promise<unknown> | undefined) =>
  (promise ?? Promise.resolve()).then(
    () => undefined,
    (error: unknown) => error,
  );

beforeEach(async () => {
  discord = await createDiscordStandIn();
  for (const [id, name] of [
    ['11', 'Amina'],
    ['12', 'Peter'],
    ['13', 'Carla'],
  ] as const)
    discord.person(id, name);
  discord.guild('8', { owner: '11', channels: ['80'] });
  discord.guild('9', { owner: '11', members: ['12'], channels: ['1', '2', '3'] });
  adapter = made();
});
afterEach(async () => {
  await adapter.stop();
  await discord.close();
});

describe('an edit', () => {
  test('replaces the message that was posted, and can be done twice', async () => {
    const to = { channel: 'discord:1' };
    const { id } = await adapter.post(to, say('Lab'), voice);
    for (let time = 0; time < 2; time += 1) await adapter.edit?.(id, to, say('no longer shown'), voice);
    expect(discord.channel('1').messages.map(({ text }) => text)).toEqual(['You wrote: no longer shown']);
    expect(discord.refused).toEqual([]);
  });

  test('of what is not there any more is gone, and one above the rate is for later', async () => {
    const to = { channel: 'discord:1' };
    for (const id of ['1/404', '404/1'])
      expect(await failure(adapter.edit?.(id, to, say('x'), voice))).toMatchObject({
        name: 'NotPosted',
        reason: 'gone',
      });
    const { id } = await adapter.post(to, say('Lab'), voice);
    discord.fault('PATCH /channels/1', { kind: 'limit', seconds: 60 });
    expect(await failure(adapter.edit?.(id, to, say('x'), voice))).toMatchObject({ reason: 'later' });
  });
});

describe('a message for several people', () => {
  test('is in a private thread of theirs, on the server where both are', async () => {
    const { id } = (await adapter.gather?.(both, say('M-31 is introduced'), voice, 'M-31')) ?? { id: '' };
    const [thread, ...more] = discord.threads();
    expect(more).toEqual([]);
    expect(thread).toMatchObject({ parent: '1', people: ['11', '12'] });
    expect(id.split('/')[0]).toBe(thread?.id);
    expect(discord.channel(thread?.id ?? '').messages.map(({ text }) => text)).toEqual([
      'You wrote: M-31 is introduced',
    ]);
    expect(discord.everything().filter((sent) => /threads/.test(sent))).toEqual([expect.not.stringContaining('M-31')]);
  });

  test('is under the configured channel, or the first that the bot may use and both may read', async () => {
    const configured = made('2');
    await configured.gather?.(both, say('x'), voice);
    await configured.stop();
    discord.closes('1');
    discord.hides('2', '12');
    await adapter.gather?.(both, say('x'), voice);
    expect(discord.threads().map(({ parent }) => parent)).toEqual(['2', '3']);
  });

  test.each([
    ['on no server together', ['discord:11', 'discord:13']],
    ['on two platforms', ['discord:11', 'slack:T1/U1']],
  ])('%s is not posted: gone', async (_name, people) => {
    expect(await failure(adapter.gather?.(people, say('x'), voice))).toMatchObject({
      name: 'NotPosted',
      reason: 'gone',
    });
    expect(discord.threads()).toEqual([]);
  });

  test('where no channel will do is not posted, and leaves no thread behind', async () => {
    for (const channel of ['1', '2', '3']) discord.hides(channel, '12');
    expect(await failure(adapter.gather?.(both, say('x'), voice))).toMatchObject({ name: 'NotPosted', reason: 'gone' });
    expect(discord.threads()).toEqual([]);
  });

  test('where the bot may not write in the thread is not posted, and leaves no thread behind', async () => {
    // ids of threads begin so
    discord.fault('POST /channels/13', { kind: 'refuse', status: 403, code: 50013 });
    expect(await failure(adapter.gather?.(both, say('x'), voice))).toMatchObject({ name: 'NotPosted', reason: 'gone' });
    expect(discord.threads()).toEqual([]);
    discord.fault('POST /channels/13', { kind: 'refuse', status: 403, code: 50013 });
    discord.fault('DELETE /channels/13', { kind: 'refuse', status: 403, code: 50013 });
    await failure(adapter.gather?.(both, say('x'), voice));
    expect(discord.threads()).toMatchObject([{ archived: true }]);
  });

  test('where the server has as many threads as it may is not posted', async () => {
    for (const channel of ['1', '2', '3'])
      discord.fault(`POST /channels/${channel}/threads`, { kind: 'refuse', status: 400, code: 160006 });
    expect(await failure(adapter.gather?.(both, say('x'), voice))).toMatchObject({ name: 'NotPosted', reason: 'gone' });
    expect(discord.threads()).toEqual([]);
  });

  test('may be joined by nobody else but whoever moderates the server', async () => {
    await adapter.gather?.(both, say('x'), voice);
    const made = discord.everything().filter((sent) => /threads"/.test(sent));
    expect(made).toEqual([expect.stringContaining('"invitable":false')]);
  });

  test('that went to the archive is opened again to be changed; in a locked one it is gone', async () => {
    const { id } = (await adapter.gather?.(both, say('Lab'), voice)) ?? { id: '' };
    const [thread = ''] = id.split('/');
    const to = { channel: `discord:${thread}` };
    discord.archives(thread);
    await adapter.edit?.(id, to, say('no longer shown'), voice);
    expect(discord.channel(thread).messages.map(({ text }) => text)).toEqual(['You wrote: no longer shown']);
    discord.archives(thread, 'locked');
    expect(await failure(adapter.edit?.(id, to, say('x'), voice))).toMatchObject({ reason: 'gone' });
    expect(await failure(adapter.post(to, say('x'), voice))).toMatchObject({ reason: 'gone' });
    expect(discord.refused).toEqual([]);
  });

  test('while Discord cannot answer is for later', async () => {
    discord.fault('GET /users/@me/guilds', { kind: 'refuse', status: 502, code: 0 });
    expect(await failure(adapter.gather?.(both, say('x'), voice))).toMatchObject({
      name: 'NotPosted',
      reason: 'later',
    });
  });
});
