/**
 * Discord on this machine, for tests with the real client library: the HTTP interface and the gateway, as far as a bot of
 * commands, forms and posts uses them, with the documented rules enforced. Anything else is 404.
 */
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { Json } from './check.ts';
import { Gateway, type GatewayRules } from './gateway.ts';
import { apiChannel, apiGuild } from './objects.ts';
import { Person } from './person.ts';
import { type Rate, Rates } from './rates.ts';
import { createHttp } from './server.ts';
import { type Reply, readReply } from './sights.ts';
import { type Fault, type Guild, World } from './world.ts';

export type { Uploaded } from './files.ts';
export type { Modal, Reply } from './sights.ts';
export type { Fault } from './world.ts';

export interface DiscordStandIn {
  /** For the adapter: where it is, and the token it accepts. */
  readonly apiUrl: string;
  readonly token: string;
  /** Somebody with an account; the same id is the same person. */
  person(id: string, name: string, more?: { locale?: string }): Person;
  /** A server the bot is on, or is added to while it is on line. */
  guild(id: string, more: { owner: string; members?: readonly string[]; channels?: readonly string[] }): void;
  /** The bot is removed from a server. */
  removed(guild: string): void;
  /** A server cannot be reached for a while (true), and is there again (false). */
  outage(guild: string, on: boolean): void;
  /** A channel of a server is deleted. */
  deletes(channel: string): void;
  /** What the bot may do in a server, as bits; everything where nothing was said. */
  permits(guild: string, permissions: bigint): void;
  /** What its connections and sessions do, and what is done to them. */
  readonly gateway: Gateway;
  /** Routes that are limited, each with its own count. */
  readonly rates: Rate[];
  /** What the application page says of it: `bot_require_code_grant`, ... */
  about(more: Json): void;
  /** The token is reset: the old one is not valid any more. */
  resets(): void;
  /** The names of the registered commands, of all servers or of one. */
  commands(guild?: string): readonly Json[];
  /** What everybody in a channel sees. */
  channel(id: string): { readonly messages: readonly Reply[] };
  /** The direct channel of a person. */
  direct(person: string): { readonly id: string; readonly messages: readonly Reply[] };
  /** The private threads, with who is in each. */
  threads(): {
    readonly id: string;
    readonly parent: string;
    readonly people: readonly string[];
    readonly archived: boolean;
  }[];
  /** Somebody may not read a channel of a server. */
  hides(channel: string, user: string): void;
  /** The bot may not write there (any more): 50013, and 50007 in a direct channel. */
  closes(channel: string): void;
  /** It may again. */
  opens(channel: string): void;
  /** The bot may not read any more what was written before. */
  forgets(channel: string): void;
  /** Once, on the next request of a route that begins so: `POST /channels`. */
  fault(route: string, fault: Fault): void;
  /** Every address of a file runs out. */
  expireFiles(): void;
  /** Every body the bot has sent, as JSON, with its route. */
  everything(): readonly string[];
  /** Interactions answered after three seconds. */
  readonly late: readonly string[];
  /** What was refused for a limit that the contract leaves out. */
  readonly refused: readonly string[];
  /** What was refused for it is not as Discord publishes it. */
  readonly contract: readonly string[];
  /** Requests that Discord counts as invalid: it bans an address with 10,000 of them in ten minutes. */
  readonly invalid: number;
  /** Mentions that would have rung for somebody. */
  readonly mentionsFired: readonly string[];
  /** How often commands were registered. */
  readonly registrations: number;
  /** Delivers the last interaction once more, as the gateway may after a connection was lost. */
  again(): void;
  /** Delivers the last message of somebody once more, as after a session that was resumed. */
  saidAgain(): void;
  /** The event of the interaction that was given last. */
  readonly latest: Json;
  /** The event of what somebody wrote last. */
  readonly said: Json;
  /** An event as it is given. */
  happens(type: string, data: Json): void;
  /** What the bot reacted with, by message. */
  readonly reactions: readonly { readonly message: string; readonly emoji: string }[];
  /** A thread is archived, or locked as well. */
  archives(thread: string, how?: 'locked'): void;
  /** Time as Discord sees it. */
  passes(milliseconds: number): void;
  close(): Promise<void>;
}

export async function createDiscordStandIn(rules: GatewayRules = {}): Promise<DiscordStandIn> {
  let ahead = 0;
  const world = new World(() => Date.now() + ahead);
  const gatewayUrl = (): string => `ws://127.0.0.1:${(http.address() as AddressInfo).port}/gateway`;
  const rates = new Rates();
  const http = createHttp({ world, rates, gateway: () => gateway.information() });
  const gateway = new Gateway(world, http, gatewayUrl, rules);
  http.listen(0, '127.0.0.1');
  await once(http, 'listening');
  world.origin = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
  const seen = (id: string): Reply[] =>
    world
      .channel(id)
      .messages.filter(({ only }) => only === undefined)
      .map(readReply);
  return {
    apiUrl: `http://127.0.0.1:${(http.address() as AddressInfo).port}/api`,
    get token() {
      return world.token;
    },
    gateway,
    rates: rates.rates,
    ...lifeOf(world),
    person(id, name, { locale = 'en-US' } = {}) {
      world.users.set(id, { id, name });
      return new Person(world, { id, name }, locale);
    },
    guild: (id, more) => addGuild(world, id, more),
    channel: (id) => ({ messages: seen(id) }),
    direct(person) {
      const { id } = world.direct(person);
      return { id, messages: seen(id) };
    },
    threads: () =>
      [...world.channels.values()].flatMap(({ id, parent, people, archived = false }) =>
        parent === undefined ? [] : [{ id, parent, people: [...(people ?? [])].sort(), archived }],
      ),
    hides: (channel, user) => void world.channel(channel).hiddenFrom?.add(user),
    opens(channel) {
      world.channel(channel).closed = false;
    },
    closes(channel) {
      world.channel(channel).closed = true;
    },
    forgets(channel) {
      world.channel(channel).unread = true;
    },
    expireFiles: () => world.files.clear(),
    fault: (route, fault) => void world.faults.push({ route, fault }),
    everything: () => world.requests.map((request) => JSON.stringify(request)),
    late: world.late,
    refused: world.refused,
    contract: world.contract,
    get invalid() {
      return world.invalid;
    },
    mentionsFired: world.mentionsFired,
    get registrations() {
      return world.registrations;
    },
    again: () => void world.events.emit('dispatch', 'INTERACTION_CREATE', world.latest),
    saidAgain: () => void world.events.emit('dispatch', 'MESSAGE_CREATE', world.said),
    get latest() {
      return world.latest;
    },
    get said() {
      return world.said;
    },
    happens: (type, data) => void world.events.emit('dispatch', type, data),
    reactions: world.reactions,
    archives(thread, how) {
      Object.assign(world.channel(thread), { archived: true, locked: how === 'locked' });
    },
    passes(milliseconds) {
      ahead += milliseconds;
    },
    async close() {
      for (const asked of world.asked.values()) asked.fail('the stand-in was closed');
      gateway.close();
      http.close();
      http.closeAllConnections();
      await once(http, 'close');
    },
  };
}

/** Every right there is. */
const everything = (1n << 53n) - 1n;

/** What befalls the servers that the bot is on. */
function lifeOf(
  world: World,
): Pick<DiscordStandIn, 'removed' | 'outage' | 'deletes' | 'permits' | 'about' | 'resets' | 'commands'> {
  const dispatch = (type: string, data: Json): void => void world.events.emit('dispatch', type, data);
  const guildOf = (id: string): Guild => {
    const found = world.guilds.get(id);
    if (found === undefined) throw new Error(`no server ${id} in the stand-in`);
    return found;
  };
  return {
    removed(id) {
      guildOf(id);
      world.guilds.delete(id);
      dispatch('GUILD_DELETE', { id });
    },
    outage(id, on) {
      if (on) dispatch('GUILD_DELETE', { id, unavailable: true });
      else dispatch('GUILD_CREATE', apiGuild(world, guildOf(id)));
    },
    deletes(id) {
      const channel = world.channel(id);
      const { channels } = guildOf(channel.guild ?? '');
      channels.splice(channels.indexOf(id), 1);
      world.channels.delete(id);
      dispatch('CHANNEL_DELETE', apiChannel(world, channel));
    },
    permits(id, permissions) {
      guildOf(id).permissions = permissions;
    },
    about(more) {
      world.about = { ...world.about, ...more };
    },
    resets() {
      world.token = `${world.token}.anew`;
    },
    commands: (guild) => (guild === undefined ? world.commands : (world.guildCommands.get(guild) ?? [])),
  };
}

function addGuild(world: World, id: string, more: Parameters<DiscordStandIn['guild']>[1]): void {
  const { owner, members = [], channels = [] } = more;
  for (const channel of channels)
    world.channels.set(channel, { id: channel, guild: id, closed: false, hiddenFrom: new Set(), messages: [] });
  const people = new Set([owner, ...members]);
  const guild: Guild = { id, owner, members: people, channels: [...channels], permissions: everything };
  world.guilds.set(id, guild);
  world.events.emit('dispatch', 'GUILD_CREATE', apiGuild(world, guild));
}
