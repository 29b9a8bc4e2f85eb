/** The bot on Discord. */
import { DefaultRestOptions, Events } from 'discord.js';
import type { Bot } from '../../src/bot.ts';
import type { Adapter, Address } from '../../src/chat.ts';
import { message } from '../../src/i18n/message.ts';
import { plain, type Voice } from '../../src/i18n/render.ts';
import type { Log } from '../../src/log.ts';
import type { Draw } from '../../src/picture.ts';
import type { Reply } from '../../src/reply.ts';
import { createShelf } from '../../src/shelf.ts';
import type { Parker } from '../../src/store/parked.ts';
import { fits } from './components.ts';
import { connect, createClient, endSentence } from './connect.ts';
import { type Door, receive } from './door.ts';
import { discordDrafts } from './drafts.ts';
import { faultData } from './faults.ts';
import type { WithFile } from './fileout.ts';
import { find } from './find.ts';
import { inviteLink } from './invite.ts';
import { createTurns, onLeaving } from './leaving.ts';
import { createParking } from './parking.ts';
import { createPeople } from './people.ts';
import { edit, gather, post, postingRest } from './post.ts';
import { publish } from './register.ts';
import { discordCommands } from './registration.ts';
import { whoOf } from './requests.ts';
import { type Admission, admitServer } from './servers.ts';
import type { Shards } from './shards.ts';
import { onTalk } from './talk.ts';
import type { Registered } from './text.ts';
import { wholeOf } from './whole.ts';

export interface DiscordOptions {
  readonly token: string;
  /** Another host than Discord's, with its path and without a version: `https://discord.com/api`. */
  readonly apiUrl?: string;
  /** Users whose servers are admitted at start, and when the bot is added to one. */
  readonly secretariat: readonly string[];
  /** The channel under which the two sides of an introduction get a thread; else the first in which one can be made. */
  readonly meetIn?: string;
  readonly admit?: (place: string) => Promise<void>;
  /** Keeps what buttons and forms stand for; without it they are known until the next start. */
  readonly parked?: Parker;
  /** Draws pictures; absent where none can be drawn. */
  readonly draw?: Draw;
  /** What ends when a server removes the bot. */
  readonly left?: (place: string) => Promise<void>;
  /** The servers that the group has admitted, as places. */
  readonly admitted?: () => Promise<readonly string[]>;
  /** Discord ended the connection for good: a sentence for whoever runs it. */
  readonly ended?: (problem: string) => void;
  /** Servers on which the commands are registered, at once there; everywhere when it is left out. */
  readonly servers?: readonly string[];
  readonly shards?: Shards;
  readonly log: Log;
}

export interface DiscordAdapter extends Adapter {
  /** Waits for what is being carried out. */
  idle(): Promise<void>;
}

/** Where everything can be found from, for a post that has no command behind it. */
const homeSource = { command: 'wg', values: {} };

export function createDiscord(options: DiscordOptions): DiscordAdapter {
  const { token, log, apiUrl = DefaultRestOptions.api } = options;
  const rest = { api: apiUrl, version: '10' };
  const client = createClient(rest, log, options.shards);
  const posting = postingRest(token, rest);
  const registry = new Map<string, Registered>();
  const surface = { registry, parking: createParking(2000, options.parked, log) };
  const running = new Set<Promise<void>>();
  const admission: Admission = options;
  const people = createPeople();
  const track = (work: () => Promise<void>): Promise<void> => {
    const done = work().finally(() => running.delete(done));
    running.add(done);
    return done;
  };
  const idle = async () => {
    while (running.size > 0) await Promise.allSettled(running);
  };
  const inTurn = createTurns((work) => void track(() => work));
  const drafts = discordDrafts({ posting, surface, log, track });

  /** A message of its own: for one person alone where it goes to one. */
  const drawn = (reply: Reply, voice: Voice, to?: Address): Promise<WithFile> => {
    const parking = to !== undefined && 'person' in to ? surface.parking.for(to.person) : surface.parking;
    return wholeOf(reply, voice, homeSource, { surface: { registry, parking }, draw: options.draw, log }, false);
  };

  const listen = (door: Door): void => {
    client.on(Events.InteractionCreate, (interaction) => {
      people.note(whoOf(interaction));
      void track(() => receive(door, interaction));
    });
  };

  return {
    platform: 'discord',
    async start(bot) {
      discordCommands(bot.commands);
      const bound = {
        bot: drafts.watch(bot),
        surface,
        log,
        shelf: createShelf(),
        tries: new Map(),
        pressed: new Set<string>(),
      };
      const door: Door = { ...bound, draw: options.draw, fetcher: { apiUrl, log } };
      listen(door);
      onTalk(client, { ...door, people, track });
      const { left, admitted } = options;
      onLeaving(client, { rest: client.rest, left, admitted, log }, inTurn);
      const ready = await connect(client, token, apiUrl);
      client.on(Events.ShardDisconnect, ({ code }) => options.ended?.(endSentence(code)));
      client.on(Events.GuildCreate, (guild) => void inTurn(() => admitServer(admission, guild)));
      log.info('discord.invite', { link: inviteLink(ready.application.id, apiUrl) });
      await announce(bot, ready.application.id);
      for (const guild of ready.guilds.cache.values()) await inTurn(() => admitServer(admission, guild));
    },
    async stop() {
      await client.destroy();
      await idle();
      posting.clearHashSweeper();
      posting.clearHandlerSweeper();
    },
    idle,
    post: async (to, reply, voice, key) => post(posting, to, await drawn(reply, voice, to), key),
    fits: (reply, voice) => fits(reply, voice, homeSource, registry),
    find: (to, key, since) => find(posting, to, key, since),
    edit: async (posted, to, reply, voice) => edit(posting, posted, await drawn(reply, voice, to)),
    async gather(people, reply, voice, key) {
      const gathering = { rest: posting, meetIn: options.meetIn, name: plain(message('discord.thread'), voice) };
      return gather(gathering, people, await drawn(reply, voice), key);
    },
  };

  /** The bot works with what is registered already, so a failure here is not one of the start. */
  async function announce(bot: Bot, application: string): Promise<void> {
    try {
      const { servers } = options;
      const { registry: registered } = await publish({ rest: client.rest, application, servers }, bot.commands);
      for (const [name, where] of registered) registry.set(name, where);
    } catch (error) {
      log.error('discord.registration', faultData(error));
    }
  }
}
