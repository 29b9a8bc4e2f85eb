/** Going on line, or saying in one sentence why not; and saying so when Discord ends it for good. */
import {
  Client,
  DiscordjsError,
  DiscordjsErrorCodes,
  Events,
  GatewayCloseCodes,
  GatewayIntentBits,
  Options,
  Partials,
  type RESTOptions,
} from 'discord.js';
import type { Log } from '../../src/log.ts';
import { codeOf, faultData } from './faults.ts';
import { type Shards, shardOptions } from './shards.ts';

const longestStart = 60_000;

/**
 * Servers and their channels, and messages, of which those alone have words that are to the bot or mention it; interactions
 * come without any intent. None is privileged.
 */
const intents = [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages];
/** Nothing that others write is kept. */
const makeCache = Options.cacheWithLimits({ ...Options.DefaultMakeCacheSettings, MessageManager: 0 });

/** A direct channel is not known before its first message: it counts without. */
export function createClient(rest: Partial<RESTOptions>, log: Log, shards?: Shards): Client {
  const allowedMentions = { parse: [], repliedUser: false };
  const heard = { intents, partials: [Partials.Channel], makeCache };
  const client = new Client({ ...heard, allowedMentions, rest, ...shardOptions(shards) });
  client.on(Events.Debug, (text) => log.debug('discord.debug', { text }));
  client.on(Events.Warn, (text) => log.warn('discord.warning', { text }));
  client.on(Events.Error, (error) => log.error('discord.error', faultData(error)));
  client.on(Events.ShardError, (error) => log.warn('discord.connection', faultData(error)));
  client.on(Events.ShardDisconnect, ({ code }) => log.error('discord.disconnected', { code }));
  client.on(Events.ShardResume, (shard, replayed) => log.info('discord.resumed', { shard, replayed }));
  client.on(Events.Invalidated, () => log.error('discord.invalidated'));
  return client;
}

/** @throws Error of one sentence. */
export async function connect(client: Client, token: string, host: string): Promise<Client<true>> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('no answer')), longestStart);
  });
  const ready = new Promise<Client<true>>((resolve) => {
    client.once(Events.ClientReady, resolve);
  });
  const ended = new Promise<never>((_, reject) => {
    client.once(Events.ShardDisconnect, ({ code }) => reject(new Ended(code)));
  });
  try {
    await Promise.race([client.login(token), tooLate, ended]);
    return await Promise.race([ready, tooLate, ended]);
  } catch (error) {
    await client.destroy();
    throw new Error(sentence(error, host));
  } finally {
    clearTimeout(timer);
  }
}

/** Discord ended the connection with a code after which no client may come back as it is. */
class Ended extends Error {
  readonly code: number;
  constructor(code: number) {
    super(endSentence(code));
    this.code = code;
  }
}

const refusedToken =
  'Discord refused the bot token; copy it again from the application’s page in the developer portal.';

/** The codes after which discord.js stays away (gateway, "Close Event Codes"). */
const ends: Readonly<Record<number, string>> = {
  [GatewayCloseCodes.AuthenticationFailed]: refusedToken,
  [GatewayCloseCodes.InvalidShard]:
    'Discord refused the shard (4010); DISCORD_SHARDS must name numbers from 0 below the one behind the slash.',
  [GatewayCloseCodes.ShardingRequired]:
    'The bot is on too many servers for one connection (4011); leave DISCORD_SHARDS out, or name more of them.',
  [GatewayCloseCodes.InvalidAPIVersion]:
    'Discord does not take this version of its interface any more (4012); install a newer Rapporteur.',
  [GatewayCloseCodes.InvalidIntents]:
    'Discord does not know an intent that the bot asked for (4013); install a newer Rapporteur.',
};

/** What an operator can do about a connection that Discord ended. */
export function endSentence(code: number): string {
  if (code !== GatewayCloseCodes.DisallowedIntents)
    return ends[code] ?? `Discord ended the connection for good (${code}); start again.`;
  const names = intents.map((bit) => GatewayIntentBits[bit]).join(', ');
  return `Discord does not allow the application an intent that the bot asks for (4014: ${names}); allow it on the page “Bot” of the developer portal.`;
}

function sentence(error: unknown, host: string): string {
  if (error instanceof Ended) return error.message;
  const invalid = error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid;
  if (invalid || (error instanceof Error && error.message === 'Authentication failed')) return refusedToken;
  if (error instanceof Error && error.message.startsWith('Not enough sessions remaining'))
    return 'Discord allows no more starts today, for there were a thousand; find out why the bot starts so often, and wait until tomorrow.';
  const { status } = faultData(error);
  const detail = codeOf(error) || (typeof status === 'number' ? `status ${status}` : 'no answer');
  return `Discord could not be reached at ${host} (${detail}); check the network and the address, and start again.`;
}
