/** A stand-in for Slack: speaks the Web API, Socket Mode and signed requests, and refuses what Slack refuses. */
import { commandOf, createPerson, type Person } from './person.ts';
import { portOf, startServer } from './server.ts';
import { currentView } from './views.ts';
import { httpWire, signedRequest, socketWire, type Wire } from './wire.ts';
import { type Channel, type Json, type Mishap, type Outbound, type View, World } from './world.ts';

export type { Uploaded } from './files.ts';
export type { Filled } from './forms.ts';
export { buttonsOf, type Person, type Seen } from './person.ts';
export { inputsOf } from './views.ts';
export { wordsOf } from './words.ts';
export type { Channel, Message, View } from './world.ts';

export interface SlackStandIn {
  /** What to give the adapter. */
  readonly apiUrl: string;
  readonly team: string;
  readonly botToken: string;
  readonly appToken: string;
  readonly signingSecret: string;
  /** A channel, made when first named; the bot is a member of it. */
  channel(id: string): Channel;
  /** Somebody, made when first named. The team must be the stand-in's. */
  person(team: string, user: string): Person;
  /** A line typed by somebody, without waiting for what they see of it: the response URL, and the acknowledgement. */
  types(user: string, channel: string, line: string): { readonly hook: string; readonly acknowledged: Promise<Json> };
  /** A form by its id, as it is now. */
  view(id: string): View;
  /** Everything the bot has sent, for searching. */
  everything(): readonly Outbound[];
  /** What was refused, with the reasons. */
  readonly refused: readonly string[];
  /** How many acknowledgements came after three seconds. */
  readonly late: number;
  /** The app has these scopes and no others. */
  grant(...scopes: readonly string[]): void;
  /** The workspace refuses blocks of this type. */
  refuses(block: string): void;
  /** The next call of a method meets this; `upload` and `download` are those of files. */
  next(method: string, mishap: Mishap): void;
  /** Brings everything as signed requests to this address from now on. */
  deliverTo(url: string): void;
  /**
   * Something that happened and that the app subscribed to (the Events API), as `event`; the same `id` is the same event
   * delivered again. Resolves with the acknowledgement.
   */
  happens(event: Json, id?: string): Promise<Json>;
  /** One request signed with any secret, for the status it gets. */
  knock(url: string, secret: string, body?: string, at?: number): Promise<number>;
  /** Somebody deletes every file. */
  deleteFiles(): void;
  /** Ends the bot's connection as Slack does now and then; resolves when it is back. */
  refresh(): Promise<void>;
  stop(): Promise<void>;
}

export async function createSlackStandIn(team = 'T1', now: () => number = Date.now): Promise<SlackStandIn> {
  const world = new World(team, now);
  const keys = { botToken: 'xoxb-1-right', appToken: 'xapp-1-right', signingSecret: 'shhh' };
  const server = await startServer(world, keys, () => `ws://127.0.0.1:${portOf(server)}/link?ticket=${world.id('t')}`);
  const socket = socketWire(server, now);
  const base = `http://127.0.0.1:${portOf(server)}/`;
  let wire: Wire = socket;
  const people = new Map<string, Person>();
  return {
    ...{ team, ...keys, apiUrl: `${base}api/`, refused: world.refused },
    channel: (id) => world.channel(id),
    person(of, user) {
      if (of !== team) throw new Error(`this is the workspace ${team}`);
      const known = people.get(user) ?? createPerson({ world, wire: () => wire, url: () => base }, user);
      people.set(user, known);
      return known;
    },
    types(user, channel, line) {
      const hook = world.hook(user, channel);
      const payload = commandOf({ world, url: () => base }, user, channel, line, hook);
      return { hook, acknowledged: wire.deliver('slash_commands', payload) };
    },
    view: (id) => currentView(world, { id }),
    everything: () => world.outbound,
    get late() {
      return socket.late();
    },
    grant(...scopes) {
      world.scopes = scopes;
    },
    refuses: (block) => void world.unknownBlocks.add(block),
    next: (method, mishap) => world.mishaps.set(method, [...(world.mishaps.get(method) ?? []), mishap]),
    deliverTo(url) {
      wire = httpWire(url, keys.signingSecret, now);
    },
    happens(event, id = world.id('Ev')) {
      const about = { team_id: team, api_app_id: 'A1', event_time: Math.floor(now() / 1000) };
      const authorizations = [{ team_id: team, user_id: 'UBOT', is_bot: true, is_enterprise_install: false }];
      return wire.deliver('events_api', { type: 'event_callback', event_id: id, ...about, event, authorizations });
    },
    knock: async (url, secret, body = 'command=%2Fneed', at = now()) =>
      (await signedRequest(url, secret, body, at)).status,
    deleteFiles() {
      for (const file of world.files.values()) file.deleted = true;
    },
    refresh: () => socket.refresh(),
    async stop() {
      await socket.stop();
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
    },
  };
}
