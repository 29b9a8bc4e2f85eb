/** Going on line, or saying in one sentence why not. */
import {
  Client,
  DiscordjsError,
  DiscordjsErrorCodes,
  Events,
  GatewayIntentBits,
  Options,
  Partials,
  type RESTOptions,
} from 'discord.js';
import type { Log } from '../../src/log.ts';
import { codeOf, faultData } from './faults.ts';

const longestStart = 60_000;

/**
 * Servers and their channels, and messages, of which those alone have words that are to the bot or mention it; interactions
 * come without any intent. None is privileged.
 */
const intents = [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages];
/** Nothing that others write is kept. */
const makeCache = Options.cacheWithLimits({ ...Options.DefaultMakeCacheSettings, MessageManager: 0 });

/** A direct channel is not known before its first message: it counts without. */
export function createClient(rest: Partial<RESTOptions>, log: Log): Client {
  const allowedMentions = { parse: [], repliedUser: false };
  const client = new Client({ intents, partials: [Partials.Channel], makeCache, allowedMentions, rest });
  client.on(Events.Debug, (text) => log.debug('discord.debug', { text }));
  client.on(Events.Warn, (text) => log.warn('discord.warning', { text }));
  client.on(Events.Error, (error) => log.error('discord.error', faultData(error)));
  client.on(Events.ShardError, (error) => log.warn('discord.connection', faultData(error)));
  client.on(Events.ShardDisconnect, ({ code }) => log.error('discord.disconnected', { code }));
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
  try {
    await Promise.race([client.login(token), tooLate]);
    return await Promise.race([ready, tooLate]);
  } catch (error) {
    await client.destroy();
    throw new Error(sentence(error, host));
  } finally {
    clearTimeout(timer);
  }
}

function sentence(error: unknown, host: string): string {
  const invalid = error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid;
  if (invalid || (error instanceof Error && error.message === 'Authentication failed'))
    return 'Discord refused the bot token; copy it again from the application’s page in the developer portal.';
  const { status } = faultData(error);
  const detail = codeOf(error) || (typeof status === 'number' ? `status ${status}` : 'no answer');
  return `Discord could not be reached at ${host} (${detail}); check the network and the address, and start again.`;
}
