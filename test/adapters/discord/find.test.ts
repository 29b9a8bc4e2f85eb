/** A message whose answer was lost is found by its nonce, where the bot may read what was written. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createDiscord } from '../../../adapters/discord/index.ts';
import { type Adapter, NotPosted } from '../../../src/chat.ts';
import { message } from '../../../src/i18n/message.ts';
import type { Voice } from '../../../src/i18n/render.ts';
import { silent } from '../../../src/log.ts';
import { createDiscordStandIn, type DiscordStandIn } from '../../support/discord/standin.ts';

let discord: DiscordStandIn;
let adapter: Adapter;
const voice: Voice = { locale: 'en', zone: 'UTC', names: (_kind, id) => id };
const reply = { text: message('digest.none') };
const since = new Date();

beforeAll(async () => {
  discord = await createDiscordStandIn();
  discord.person('11', 'Amina');
  discord.guild('9', { owner: '11', channels: ['1', '2', '3', '4'] });
  adapter = createDiscord({ token: discord.token, apiUrl: discord.apiUrl, secretariat: [], log: silent });
});

afterAll(async () => {
  await adapter.stop();
  await discord.close();
});

const find = (channel: string, key: string) => adapter.find?.({ channel: `discord:${channel}` }, key, since);

/** Posts three, and loses the answer of the second, whose key is `k2`. */
async function lost(channel: string): Promise<void> {
  const to = { channel: `discord:${channel}` };
  await adapter.post(to, reply, voice, 'k1');
  discord.fault(`POST /channels/${channel}/messages`, { kind: 'lose' });
  await adapter.post(to, reply, voice, 'k2').catch(() => undefined);
  await adapter.post(to, reply, voice, 'k3');
}

describe('a message of unknown outcome on Discord', () => {
  test('is found by its key, in a channel and in private', async () => {
    await lost('1');
    const [, second] = discord.channel('1').messages;
    expect(await find('1', 'k2')).toEqual({ id: `1/${second?.sent.id}` });
    const { id } = await adapter.post({ person: 'discord:11' }, reply, voice, 'k4');
    expect(await adapter.find?.({ person: 'discord:11' }, 'k4', since)).toEqual({ id });
  });

  test('is absent where it never arrived', async () => {
    await lost('2');
    expect(await find('2', 'k9')).toBe('absent');
  });

  test('cannot be looked for where nothing can be read, or the channel is gone', async () => {
    await lost('3');
    discord.forgets('3');
    expect(await find('3', 'k2')).toBe('unreadable');
    expect(await find('404', 'k2')).toBe('unreadable');
  });

  test.each([{ kind: 'limit', seconds: 60 } as const, { kind: 'refuse', status: 502, code: 0 } as const])(
    'is looked for later where Discord does not answer: %j',
    async (fault) => {
      discord.fault('GET /channels/4/messages', fault);
      const error: unknown = await find('4', 'k2')?.catch((each: unknown) => each);
      expect(error).toBeInstanceOf(NotPosted);
      expect(error).toMatchObject({ reason: 'later' });
    },
  );
});
