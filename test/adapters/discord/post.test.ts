import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createDiscord } from '../../../adapters/discord/index.ts';
import { type Adapter, NotPosted } from '../../../src/chat.ts';
import { message } from '../../../src/i18n/message.ts';
import type { Voice } from '../../../src/i18n/render.ts';
import { silent } from '../../../src/log.ts';
import { hostile } from '../../support/discord/sample.ts';
import { createDiscordStandIn, type DiscordStandIn } from '../../support/discord/standin.ts';

let discord: DiscordStandIn;
let adapter: Adapter;
const voice: Voice = { locale: 'en', zone: 'UTC', names: (_kind, id) => id };
const reply = { text: message('problem.typed', { typed: hostile }) };

beforeAll(async () => {
  discord = await createDiscordStandIn();
  discord.person('11', 'Amina');
  discord.guild('9', { owner: '11', channels: ['1', '2', '3', '4', '5', '6'] });
  adapter = createDiscord({ token: discord.token, apiUrl: discord.apiUrl, secretariat: [], log: silent });
});

afterAll(async () => {
  await adapter.stop();
  await discord.close();
});

const post = (channel: string, key?: string) => adapter.post({ channel: `discord:${channel}` }, reply, voice, key);
const failure = async (posting: Promise<unknown>): Promise<unknown> =>
  posting.then(
    () => undefined,
    (error: unknown) => error,
  );
const unknown = (error: unknown): boolean => error !== undefined && !(error instanceof NotPosted);

describe('a post', () => {
  test('to a channel is there, and rings for nobody', async () => {
    const { id } = await post('1');
    const [shown, ...more] = discord.channel('1').messages;
    expect(id).toBe(`1/${shown?.sent.id}`);
    expect(more).toEqual([]);
    expect(shown?.text.replaceAll('\u200b', '')).toBe(`You wrote: ${hostile}`);
    expect(discord.mentionsFired).toEqual([]);
  });

  test('to a person goes to the direct channel', async () => {
    const { id } = await adapter.post({ person: 'discord:11' }, reply, voice, 'digest-1');
    expect(id.startsWith(`${discord.direct('11').id}/`)).toBe(true);
    expect(discord.direct('11').messages).toHaveLength(1);
  });

  test('of the same key twice is one message', async () => {
    const first = await post('2', 'digest|2027-01-04');
    expect(await post('2', 'digest|2027-01-04')).toEqual(first);
    expect(discord.channel('2').messages).toHaveLength(1);
    await post('2', 'digest|2027-01-11');
    expect(discord.channel('2').messages).toHaveLength(2);
  });

  test('whose answer is lost is one message, and nobody knows', async () => {
    discord.fault('POST /channels/3/messages', { kind: 'lose' });
    expect(unknown(await failure(post('3', 'k')))).toBe(true);
    expect(discord.channel('3').messages).toHaveLength(1);
    await post('3', 'k');
    expect(discord.channel('3').messages).toHaveLength(1);
    discord.fault('POST /channels/6/messages', { kind: 'lose' });
    expect(unknown(await failure(post('6')))).toBe(true);
    expect(discord.channel('6').messages).toHaveLength(1);
  });

  test('that fails on the other side may have happened', async () => {
    discord.fault('POST /channels/3/messages', { kind: 'refuse', status: 502, code: 0 });
    expect(unknown(await failure(post('3')))).toBe(true);
  });

  test('above the rate is for later', async () => {
    discord.fault('POST /channels/4/messages', { kind: 'limit', seconds: 60 });
    const error = await failure(post('4'));
    expect(error).toMatchObject({ name: 'NotPosted', reason: 'later' });
    expect((error as NotPosted).retryAfter).toBeGreaterThanOrEqual(60_000);
    expect(discord.channel('4').messages).toHaveLength(0);
  });

  test('to where the bot may not write, or what is not there, is gone', async () => {
    discord.closes('5');
    expect(await failure(post('5'))).toMatchObject({ name: 'NotPosted', reason: 'gone' });
    expect(await failure(post('404'))).toMatchObject({ name: 'NotPosted', reason: 'gone' });
    expect(await failure(adapter.post({ person: 'discord:99' }, reply, voice))).toMatchObject({
      name: 'NotPosted',
      reason: 'gone',
    });
    expect(await failure(adapter.post({ channel: 'slack:C1' }, reply, voice))).toMatchObject({
      name: 'NotPosted',
      reason: 'gone',
    });
    discord.person('13', 'Carla');
    discord.closes(discord.direct('13').id);
    expect(await failure(adapter.post({ person: 'discord:13' }, reply, voice))).toMatchObject({ reason: 'gone' });
  });

  test('to a host that is not there is for later', async () => {
    const away = createDiscord({ token: 'x', apiUrl: 'http://127.0.0.1:9/api', secretariat: [], log: silent });
    expect(await failure(away.post({ channel: 'discord:1' }, reply, voice))).toMatchObject({
      name: 'NotPosted',
      reason: 'later',
    });
    await away.stop();
  });
});
