/** Several processes for the servers of one bot: each hears of its own, and nothing is answered twice. */
import { afterEach, expect, test } from '@jest/globals';
import { createDiscord } from '../../../adapters/discord/index.ts';
import type { Adapter } from '../../../src/chat.ts';
import { message } from '../../../src/i18n/message.ts';
import type { Voice } from '../../../src/i18n/render.ts';
import { silent } from '../../../src/log.ts';
import { createSample } from '../../support/discord/sample.ts';
import { shardOf } from '../../support/discord/sessions.ts';
import { createDiscordStandIn, type DiscordStandIn } from '../../support/discord/standin.ts';

const open: { discord?: DiscordStandIn; adapters: Adapter[] } = { adapters: [] };
afterEach(async () => {
  await Promise.all(open.adapters.splice(0).map((one) => one.stop()));
  await open.discord?.close();
});

const voice: Voice = { locale: 'en', zone: 'UTC', names: (_kind, id) => id };
/** A server's id that falls to a shard of three. */
const serverOf = (shard: number): string => String(((300_000_000_000n + BigInt(shard)) << 22n) + 5n);

async function online(discord: DiscordStandIn, ids: readonly number[], of = 3) {
  const bot = createSample();
  const { token, apiUrl } = discord;
  const adapter = createDiscord({ token, apiUrl, secretariat: [], log: silent, shards: { ids, of } });
  open.adapters.push(adapter);
  await adapter.start(bot);
  return { bot, adapter };
}

test('each interaction is answered once, by the process of its server; direct messages by that of shard 0', async () => {
  const discord = await createDiscordStandIn({ shards: 3 });
  open.discord = discord;
  const servers = [0, 1, 2].map(serverOf);
  expect(servers.map((id) => shardOf(id, 3))).toEqual([0, 1, 2]);
  for (const [index, id] of servers.entries()) discord.guild(id, { owner: '11', channels: [`7${index}`] });
  const first = await online(discord, [0]);
  const second = await online(discord, [1, 2]);
  const amina = discord.person('11', 'Amina');
  for (const [index, id] of servers.entries()) expect((await amina.uses(id, `7${index}`, 'ping')).kind).toBe('reply');
  await amina.uses(undefined, undefined, 'ping');
  const places = (ran: readonly { where: { place: string } }[]) => ran.map(({ where }) => where.place);
  expect(places(first.bot.ran)).toEqual([`discord:${servers[0]}`, 'discord']);
  expect(places(second.bot.ran)).toEqual([`discord:${servers[1]}`, `discord:${servers[2]}`]);
  expect(discord.registrations).toBe(1);
  // posting needs no shard
  await second.adapter.post({ channel: 'discord:70' }, { text: message('problem.intro') }, voice);
  expect(discord.channel('70').messages).toHaveLength(1);
}, 60_000);
