/** Sessions of the gateway: which events each hears, by its shard and intents, and what it missed while it was away. */
import type { WebSocket } from 'ws';
import type { Json } from './check.ts';
import { apiGuild, apiUser } from './objects.ts';
import { heardBy } from './talk.ts';
import type { World } from './world.ts';

/** One payload of the gateway. */
export interface Line {
  readonly op: number;
  readonly d: unknown;
  readonly t: string | null;
  readonly s: number | null;
}

/** Members, presences, and the content of messages: only for those Discord has approved. */
const privileged = (1 << 1) | (1 << 8) | (1 << 15);
/** Every intent there is (gateway, "List of Intents"). */
const known = 0x331_ffff;
const guilds = 1 << 0;

/** The code that ends a connection which may not identify so. */
export function refusal(world: World, { token, intents: asked, shard = [0, 1] }: Json): number | undefined {
  if (token !== world.token) return 4004;
  if (!Number.isInteger(asked) || (Number(asked) & ~known) !== 0) return 4013;
  const [id = 0, count = 0] = (Array.isArray(shard) ? shard : []) as number[];
  if (!Array.isArray(shard) || id < 0 || id >= count) return 4010;
  return (Number(asked) & privileged & ~world.approved) === 0 ? undefined : 4014;
}

/** Which shard hears of a server: direct messages are heard by the first (gateway, "Sharding"). */
export const shardOf = (guild: string | undefined, count: number): number =>
  guild === undefined ? 0 : Number((BigInt(guild) >> 22n) % BigInt(count));

const guildOf = (type: string, { id, guild_id }: Json): string | undefined =>
  type === 'GUILD_CREATE' || type === 'GUILD_DELETE' || type === 'GUILD_UPDATE'
    ? String(id)
    : guild_id === undefined
      ? undefined
      : String(guild_id);

export class Session {
  readonly id: string;
  readonly shard: readonly [id: number, count: number];
  readonly intents: number;
  socket?: WebSocket;
  sequence = 0;
  /** Not done with: what is sent to it is kept for when it comes back. */
  readonly sent: Line[] = [];

  constructor(id: string, asked: Json, socket: WebSocket) {
    const [shard = 0, count = 1] = (asked.shard ?? [0, 1]) as number[];
    this.id = id;
    this.shard = [shard, count];
    this.intents = Number(asked.intents);
    this.socket = socket;
  }

  hears(type: string, data: Json): boolean {
    const guild = guildOf(type, data);
    if (shardOf(guild, this.shard[1]) !== this.shard[0]) return false;
    return /^(GUILD|CHANNEL|THREAD)_/.test(type) ? (this.intents & guilds) !== 0 : true;
  }

  tell(type: string, data: Json): void {
    this.sequence += 1;
    const line = { op: 0, d: data, t: type, s: this.sequence };
    this.sent.push(line);
    if (this.socket?.readyState === 1) this.socket.send(JSON.stringify(line));
  }

  /** What came since, in its order, and then that this was all. */
  resume(socket: WebSocket, since: number): void {
    this.socket = socket;
    for (const line of this.sent.filter(({ s }) => Number(s) > since)) socket.send(JSON.stringify(line));
    this.tell('RESUMED', {});
  }
}

export class Sessions {
  private readonly open = new Map<string, Session>();
  private readonly world: World;

  constructor(world: World) {
    this.world = world;
    world.events.on('dispatch', (type, data) => {
      for (const session of this.open.values()) {
        const heard = session.hears(type, data) ? heardBy(world, session.intents, type, data) : undefined;
        if (heard !== undefined) session.tell(type, heard);
      }
    });
  }

  begin(socket: WebSocket, asked: Json, url: string): Session {
    const { world } = this;
    const session = new Session(world.id(), asked, socket);
    this.open.set(session.id, session);
    const mine = [...world.guilds.values()].filter(({ id }) => session.hears('GUILD_CREATE', { id }));
    const bot = world.users.get(world.application) ?? { id: world.application, name: '' };
    session.tell('READY', {
      ...{ v: 10, user: apiUser(bot, true), session_id: session.id, resume_gateway_url: url, shard: session.shard },
      ...{
        guilds: mine.map(({ id }) => ({ id, unavailable: true })),
        application: { id: world.application, flags: 0 },
      },
    });
    for (const guild of mine) session.tell('GUILD_CREATE', apiGuild(world, guild));
    return session;
  }

  known(id: string): Session | undefined {
    return this.open.get(id);
  }

  /** A client that closes with 1000 or 1001 is done with its session; Discord's own refusals end it too. */
  left(session: Session, code: number): void {
    session.socket = undefined;
    if ([1000, 1001, 4004, 4007, 4009, 4010, 4011, 4012, 4013, 4014].includes(code)) this.open.delete(session.id);
  }

  forgetAll(): void {
    this.open.clear();
  }
}
