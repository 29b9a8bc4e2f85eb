/** A stand-in for Slack: speaks the Web API, Socket Mode and signed requests, and refuses what Slack refuses. */
import { commandOf, createPerson, type Person } from './person.ts';
import { portOf, startServer } from './server.ts';
import { app, installs, type Otherwise, Teams } from './teams.ts';
import type { Profile } from './users.ts';
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
  /** What an app for many workspaces is given beside. */
  readonly clientId: string;
  readonly clientSecret: string;
  /** A channel, made when first named; the bot is a member of it. Of the first workspace unless it says otherwise. */
  channel(id: string, team?: string): Channel;
  /** Somebody, made when first named, and their workspace with them. */
  person(team: string, user: string): Person;
  /** A line typed by somebody, without waiting for what they see of it: the response URL, and the acknowledgement. */
  types(user: string, channel: string, line: string): { readonly hook: string; readonly acknowledged: Promise<Json> };
  /** A form by its id, as it is now. */
  view(id: string): View;
  /** Somebody from another workspace, in a channel that it shares with the first one. */
  guest(home: string, user: string): Person;
  /** What Slack knows of somebody. */
  knows(user: string, profile: Profile): void;
  /** Somebody installs the app in a workspace at the bot's page; the page that they end on. */
  installs(bot: string, team: string, otherwise?: Otherwise): Promise<Response>;
  /** Tokens given from now on live so many seconds. */
  rotate(seconds: number): void;
  /** Somebody removes the app: its tokens are of no use, and it is told so. */
  uninstalls(team: string): Promise<void>;
  /** The tokens of a workspace are of no use, and nobody says so. */
  revoke(team: string): void;
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
  happens(event: Json, id?: string, team?: string): Promise<Json>;
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
  const teams = new Teams(world, keys.botToken);
  const server = await startServer(teams, keys, () => `ws://127.0.0.1:${portOf(server)}/link?ticket=${world.id('t')}`);
  const socket = socketWire(server, now);
  const base = `http://127.0.0.1:${portOf(server)}/`;
  let wire: Wire = socket;
  const people = new Map<string, Person>();
  const happens: SlackStandIn['happens'] = (event, id = world.id('Ev'), of = team) => {
    const about = { team_id: of, api_app_id: 'A1', event_time: Math.floor(now() / 1000) };
    const authorizations = [
      { enterprise_id: null, team_id: of, user_id: 'UBOT', is_bot: true, is_enterprise_install: false },
    ];
    return wire.deliver('events_api', { type: 'event_callback', event_id: id, ...about, event, authorizations });
  };
  return {
    ...{ team, ...keys, apiUrl: `${base}api/`, refused: world.refused },
    ...{ clientId: app.clientId, clientSecret: app.clientSecret },
    channel: (id, of = team) => teams.world(of).channel(id),
    person(of, user) {
      const desk = { world: teams.world(of), wire: () => wire, url: () => `${base}${teams.path(of)}` };
      const known = people.get(`${of}/${user}`) ?? createPerson(desk, user);
      people.set(`${of}/${user}`, known);
      return known;
    },
    types(user, channel, line) {
      const hook = world.hook(user, channel);
      const payload = commandOf({ world, url: () => base }, user, channel, line, hook);
      return { hook, acknowledged: wire.deliver('slash_commands', payload) };
    },
    view: (id) => currentView(world, { id }),
    guest: (home, user) => createPerson({ world, wire: () => wire, url: () => base, home }, user),
    knows: (user, profile) => void world.profiles.set(user, profile),
    installs: (bot, of, otherwise) => installs(teams, bot, of, otherwise),
    rotate(seconds) {
      teams.lifetime = seconds;
    },
    revoke: (of) => teams.revoke(of),
    async uninstalls(of) {
      teams.revoke(of);
      await happens({ type: 'tokens_revoked', tokens: { oauth: ['UADMIN'], bot: ['UBOT'] } }, undefined, of);
      await happens({ type: 'app_uninstalled' }, undefined, of);
    },
    everything: () => world.outbound,
    get late() {
      return socket.late() + (wire === socket ? 0 : wire.late());
    },
    grant(...scopes) {
      world.scopes = scopes;
    },
    refuses: (block) => void world.unknownBlocks.add(block),
    next: (method, mishap) => world.mishaps.set(method, [...(world.mishaps.get(method) ?? []), mishap]),
    deliverTo(url) {
      wire = httpWire(url, keys.signingSecret, now);
    },
    happens,
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
