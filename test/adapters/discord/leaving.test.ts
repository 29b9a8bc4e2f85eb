import { afterEach, expect, test } from '@jest/globals';
import { createDiscord, type DiscordOptions } from '../../../adapters/discord/index.ts';
import { type Adapter, NotPosted } from '../../../src/chat.ts';
import { message } from '../../../src/i18n/message.ts';
import type { Voice } from '../../../src/i18n/render.ts';
import { silent } from '../../../src/log.ts';
import { createSample } from '../../support/discord/sample.ts';
import { createDiscordStandIn, type DiscordStandIn } from '../../support/discord/standin.ts';

const open: { discord?: DiscordStandIn; adapters: Adapter[] } = { adapters: [] };
afterEach(async () => {
  await Promise.all(open.adapters.splice(0).map((one) => one.stop()));
  await open.discord?.close();
});

/** What the core is told, in its order, and a wait for the next of it. */
function core(places: readonly string[] = []) {
  const told: string[] = [];
  let arrived = (): void => {};
  const note = (what: string) => async (place: string) => {
    told.push(`${what} ${place}`);
    arrived();
  };
  const next = () =>
    new Promise<void>((resolve) => {
      arrived = resolve;
    });
  return { told, next, given: { left: note('left'), admit: note('admit'), admitted: async () => places } };
}

async function online(discord: DiscordStandIn, more: Partial<DiscordOptions>): Promise<Adapter> {
  const { token, apiUrl } = discord;
  const adapter = createDiscord({ token, apiUrl, secretariat: ['11'], log: silent, ...more });
  open.adapters.push(adapter);
  await adapter.start(createSample());
  return adapter;
}

async function standIn(): Promise<DiscordStandIn> {
  open.discord = await createDiscordStandIn();
  open.discord.person('11', 'Amina');
  open.discord.guild('9', { owner: '11', channels: ['7'] });
  return open.discord;
}

test('a server that removes the bot is ended, and admitted when it is there again', async () => {
  const discord = await standIn();
  const { told, next, given } = core();
  await online(discord, given);
  const left = next();
  discord.removed('9');
  await left;
  const again = next();
  discord.guild('9', { owner: '11', channels: ['7'] });
  await again;
  expect(told).toEqual(['admit discord:9', 'left discord:9', 'admit discord:9']);
});

test('one that cannot be reached for a while stays', async () => {
  const discord = await standIn();
  const { told, given } = core();
  const adapter = await online(discord, given);
  discord.outage('9', true);
  discord.outage('9', false);
  // an answer comes after what was told before it
  await discord.person('11', 'Amina').uses('9', '7', 'ping');
  await adapter.stop();
  expect(told).toEqual(['admit discord:9']);
});

test('one that added it again before the removal was told stays', async () => {
  const discord = await standIn();
  const { told, given } = core();
  const adapter = await online(discord, given);
  discord.removed('9');
  discord.guild('9', { owner: '11', channels: ['7'] });
  await discord.person('11', 'Amina').uses('9', '7', 'ping');
  await adapter.stop();
  expect(told).not.toContain('left discord:9');
});

test('one that removed it while nobody listened is ended at the start', async () => {
  const discord = await standIn();
  const { told, given } = core(['discord:9', 'discord:5']);
  const adapter = await online(discord, given);
  await adapter.stop();
  expect(told.filter((each) => each.startsWith('left'))).toEqual(['left discord:5']);
});

test('where Discord does not answer, nothing is ended', async () => {
  const discord = await standIn();
  const { told, given } = core(['discord:9', 'discord:5']);
  for (let count = 0; count < 9; count += 1) discord.fault('GET /guilds/5', { kind: 'refuse', status: 500, code: 0 });
  const adapter = await online(discord, given);
  await adapter.stop();
  expect(told.filter((each) => each.startsWith('left'))).toEqual([]);
});

test('what is to be posted where the bot is not any more says so: a server, a channel, the right to write', async () => {
  const discord = await standIn();
  discord.guild('8', { owner: '11', channels: ['81', '82'] });
  const adapter = await online(discord, {});
  const voice: Voice = { locale: 'en', zone: 'UTC', names: (_kind, id) => id };
  const why = (channel: string) =>
    adapter.post({ channel: `discord:${channel}` }, { text: message('problem.intro') }, voice).then(
      () => 'posted',
      (error: unknown) => (error instanceof NotPosted ? error.reason : 'unknown'),
    );
  discord.removed('9');
  discord.deletes('81');
  discord.closes('82');
  expect([await why('7'), await why('81'), await why('82')]).toEqual(['removed', 'gone', 'gone']);
  // each refusal counts, and none was tried twice
  expect(discord.invalid).toBe(2);
});
