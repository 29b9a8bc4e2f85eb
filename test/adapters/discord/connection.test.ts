import { afterEach, describe, expect, test } from '@jest/globals';
import { createDiscord } from '../../../adapters/discord/index.ts';
import type { Adapter } from '../../../src/chat.ts';
import { silent } from '../../../src/log.ts';
import { createSample } from '../../support/discord/sample.ts';
import { createDiscordStandIn, type DiscordStandIn } from '../../support/discord/standin.ts';

const open: { discord?: DiscordStandIn; adapters: Adapter[] } = { adapters: [] };

async function standIn(): Promise<DiscordStandIn> {
  open.discord = await createDiscordStandIn();
  return open.discord;
}

function adapter(discord: DiscordStandIn, more: Partial<Parameters<typeof createDiscord>[0]> = {}): Adapter {
  const made = createDiscord({ token: discord.token, apiUrl: discord.apiUrl, secretariat: [], log: silent, ...more });
  open.adapters.push(made);
  return made;
}

afterEach(async () => {
  await Promise.all(open.adapters.splice(0).map((one) => one.stop()));
  await open.discord?.close();
});

describe('at start', () => {
  test('commands are registered once, and again only when they differ', async () => {
    const discord = await standIn();
    await adapter(discord).start(createSample());
    expect(discord.registrations).toBe(1);
    await adapter(discord).start(createSample());
    expect(discord.registrations).toBe(1);
    const fewer = createSample();
    await adapter(discord).start({ ...fewer, commands: fewer.commands.slice(1) });
    expect(discord.registrations).toBe(2);
  });

  test('a wrong token is told in one sentence, without it', async () => {
    const discord = await standIn();
    const start = adapter(discord, { token: 'secret.secret.secret' }).start(createSample());
    await expect(start).rejects.toThrow(/^Discord refused the bot token; copy it again [^\n]*\.$/);
    await expect(start).rejects.not.toThrow('secret');
  });

  test('a host that is not there is told in one sentence', async () => {
    const discord = await standIn();
    const start = adapter(discord, { apiUrl: 'http://127.0.0.1:9/api' }).start(createSample());
    await expect(start).rejects.toThrow(
      /^Discord could not be reached at http:\/\/127\.0\.0\.1:9\/api \(ECONNREFUSED\); [^\n]*\.$/,
    );
  });

  test('commands that Discord would refuse are told before anything else', async () => {
    const discord = await standIn();
    const sample = createSample();
    const [first] = sample.commands;
    const commands = first === undefined ? [] : [{ ...first, summary: '' }];
    await expect(adapter(discord).start({ ...sample, commands })).rejects.toThrow('description of 0 characters');
  });

  test('a registration that fails does not keep the bot away', async () => {
    const discord = await standIn();
    discord.fault('PUT /applications', { kind: 'refuse', status: 403, code: 50001 });
    await adapter(discord).start(createSample());
    expect(discord.registrations).toBe(0);
  });

  test('servers of the secretariat are admitted, also those that come later', async () => {
    const discord = await standIn();
    discord.person('1', 'Secretary');
    discord.person('2', 'Stranger');
    discord.guild('91', { owner: '1' });
    discord.guild('92', { owner: '2', members: ['1'] });
    discord.guild('93', { owner: '2' });
    const admitted: string[] = [];
    let arrived = (): void => {};
    const fourth = new Promise<void>((resolve) => {
      arrived = resolve;
    });
    const admit = async (place: string): Promise<void> => {
      admitted.push(place);
      if (place === 'discord:94') arrived();
    };
    await adapter(discord, { secretariat: ['1'], admit }).start(createSample());
    expect(admitted).toEqual(['discord:91', 'discord:92']);
    discord.guild('94', { owner: '2', members: ['1'] });
    await fourth;
    expect(admitted).toEqual(['discord:91', 'discord:92', 'discord:94']);
  });
});

test('an interaction answered too late is logged, and breaks nothing', async () => {
  const discord = await standIn();
  const amina = discord.person('11', 'Amina');
  discord.guild('9', { owner: '11', channels: ['7'] });
  const sample = createSample();
  let told = (_event: string): void => {};
  const logged = new Promise<string>((resolve) => {
    told = resolve;
  });
  const plan: typeof sample.plan = (request) => {
    discord.passes(4000);
    return sample.plan(request);
  };
  await adapter(discord, { log: { ...silent, warn: (event) => told(event) } }).start({ ...sample, plan });
  await expect(amina.uses('9', '7', 'ping')).rejects.toThrow('did not respond in time');
  expect(await logged).toBe('discord.unanswered');
  expect(discord.late).toEqual(['ping']);
  expect(sample.ran).toEqual([]);
});
