/** The gateway: hello, identify, ready, the servers, heartbeats, and events as they come. */
import type { Server } from 'node:http';
import { type RawData, type WebSocket, WebSocketServer } from 'ws';
import type { Json } from './check.ts';
import { apiGuild, apiUser } from './objects.ts';
import { heardBy } from './talk.ts';
import type { World } from './world.ts';

/** Members, presences, and the content of messages: only for those Discord has approved. */
const privileged = (1 << 1) | (1 << 8) | (1 << 15);

export function createGateway(world: World, http: Server, url: () => string): WebSocketServer {
  const server = new WebSocketServer({ server: http });
  server.on('connection', (socket) => welcome(world, socket, url));
  return server;
}

function welcome(world: World, socket: WebSocket, url: () => string): void {
  let sequence = 0;
  const send = (op: number, d: unknown, t: string | null = null): void => {
    if (t !== null) sequence += 1;
    socket.send(JSON.stringify({ op, d, t, s: t === null ? null : sequence }));
  };
  let intents = 0;
  const dispatch = (type: string, data: Json): void => {
    const heard = heardBy(world, intents, type, data);
    if (heard !== undefined) send(0, heard, type);
  };
  socket.on('close', () => world.events.off('dispatch', dispatch));
  socket.on('message', (raw) => {
    const { op, d } = read(raw);
    if (op === 1) send(11, null);
    if (op === 6) send(9, false);
    if (op !== 2) return;
    const refused = refusal(world, d as Json);
    if (refused !== undefined) return socket.close(refused);
    intents = Number((d as Json).intents);
    dispatch('READY', ready(world, url()));
    for (const guild of world.guilds.values()) dispatch('GUILD_CREATE', apiGuild(world, guild));
    world.events.on('dispatch', dispatch);
  });
  send(10, { heartbeat_interval: 41_250 });
}

const read = (raw: RawData): Json => JSON.parse(String(raw)) as Json;

function refusal(world: World, { token, intents }: Json): number | undefined {
  if (token !== world.token) return 4004;
  return (Number(intents) & privileged) === 0 ? undefined : 4014;
}

function ready(world: World, url: string): Json {
  const bot = world.users.get(world.application) ?? { id: world.application, name: '' };
  const guilds = [...world.guilds.keys()].map((id) => ({ id, unavailable: true }));
  const application = { id: world.application, flags: 0 };
  return {
    v: 10,
    user: apiUser(bot, true),
    guilds,
    session_id: 's',
    resume_gateway_url: url,
    shard: [0, 1],
    application,
  };
}
