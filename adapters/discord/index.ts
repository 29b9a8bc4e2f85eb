/** The bot on Discord. */
import { DefaultRestOptions, Events } from 'discord.js';
import type { Bot } from '../../src/bot.ts';
import type { Adapter } from '../../src/chat.ts';
import { message } from '../../src/i18n/message.ts';
import { plain, type Voice } from '../../src/i18n/render.ts';
import type { Log } from '../../src/log.ts';
import type { Draw } from '../../src/picture.ts';
import type { Reply } from '../../src/reply.ts';
import { createShelf } from '../../src/shelf.ts';
import { drawnOf } from '../../src/surfaces/drawn.ts';
import { fits, renderReply } from './components.ts';
import { connect, createClient } from './connect.ts';
import { type Door, receive } from './door.ts';
import { faultData } from './faults.ts';
import { type WithFile, withPicture } from './fileout.ts';
import { find } from './find.ts';
import { createParking } from './parking.ts';
import { edit, gather, post, postingRest } from './post.ts';
import { register } from './register.ts';
import { discordCommands } from './registration.ts';
import { type Admission, admitServer } from './servers.ts';
import type { Registered } from './text.ts';

export interface DiscordOptions {
  readonly token: string;
  /** Another host than Discord's, with its path and without a version: `https://discord.com/api`. */
  readonly apiUrl?: string;
  /** Users whose servers are admitted at start, and when the bot is added to one. */
  readonly secretariat: readonly string[];
  /** The channel under which the two sides of an introduction get a thread; else the first in which one can be made. */
  readonly meetIn?: string;
  readonly admit?: (place: string) => Promise<void>;
  /** Draws pictures; absent where none can be drawn. */
  readonly draw?: Draw;
  readonly log: Log;
}

/** Where everything can be found from, for a post that has no command behind it. */
const homeSource = { command: 'wg', values: {} };

export function createDiscord(options: DiscordOptions): Adapter {
  const { token, log, apiUrl = DefaultRestOptions.api } = options;
  const rest = { api: apiUrl, version: '10' };
  const client = createClient(rest, log);
  const posting = postingRest(token, rest);
  const registry = new Map<string, Registered>();
  const surface = { registry, parking: createParking() };
  const running = new Set<Promise<void>>();
  const admission: Admission = options;

  const listen = (door: Door): void => {
    client.on(Events.InteractionCreate, (interaction) => {
      const work = receive(door, interaction).finally(() => running.delete(work));
      running.add(work);
    });
  };

  return {
    platform: 'discord',
    async start(bot) {
      discordCommands(bot.commands);
      listen({ bot, surface, log, draw: options.draw, fetcher: { apiUrl, log }, shelf: createShelf() });
      const ready = await connect(client, token, apiUrl);
      client.on(Events.GuildCreate, (guild) => void admitServer(admission, guild));
      await publish(bot, ready.application.id);
      for (const guild of ready.guilds.cache.values()) await admitServer(admission, guild);
    },
    async stop() {
      await client.destroy();
      await Promise.allSettled(running);
      posting.clearHashSweeper();
      posting.clearHandlerSweeper();
    },
    post: async (to, reply, voice, key) => post(posting, to, await shownTo(reply, voice), key),
    fits: (reply, voice) => fits(reply, voice, homeSource, registry),
    find: (to, key, since) => find(posting, to, key, since),
    edit: async (posted, _to, reply, voice) => edit(posting, posted, await shownTo(reply, voice)),
    async gather(people, reply, voice, key) {
      const gathering = { rest: posting, meetIn: options.meetIn, name: plain(message('discord.thread'), voice) };
      return gather(gathering, people, await shownTo(reply, voice), key);
    },
  };

  /** With its picture, where it has one that can be drawn. */
  async function shownTo(reply: Reply, voice: Voice): Promise<WithFile> {
    return withPicture(renderReply(reply, voice, homeSource, surface), await drawnOf(reply, voice, options));
  }

  /** The bot works with what is registered already, so a failure here is not one of the start. */
  async function publish(bot: Bot, application: string): Promise<void> {
    try {
      const registered = await register(client.rest, application, bot.commands);
      for (const [name, where] of registered) registry.set(name, where);
    } catch (error) {
      log.error('discord.registration', faultData(error));
    }
  }
}
