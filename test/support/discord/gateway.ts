/** The gateway, version 10: sockets, what may be sent on them and when, heartbeats, and what goes wrong on demand. */
import type { Server } from 'node:http';
import { type RawData, type WebSocket, WebSocketServer } from 'ws';
import type { Json } from './check.ts';
import { type Line, refusal, type Session, Sessions } from './sessions.ts';
import type { World } from './world.ts';

export interface GatewayRules {
  /** Milliseconds between two heartbeats of a client. */
  readonly heartbeat?: number;
  /** Shards that are recommended. */
  readonly shards?: number;
  /** Sessions that may begin in a day. */
  readonly starts?: number;
  /** Milliseconds between two beginnings of a session: five seconds at Discord; nothing where it is left out. */
  readonly pace?: number;
}

/** Sent by a client on one connection within a minute, at most (gateway, "Rate Limiting"). */
const mostSent = 120;

export class Gateway {
  readonly sessions: Sessions;
  /** Heartbeats that came, with the last sequence number that their client had. */
  readonly heartbeats: (number | null)[] = [];
  /** How sessions began: `identify`, `resume`, or why not. */
  readonly begun: string[] = [];
  /** Acknowledges nothing any more: the connection is dead, and nobody has said so. */
  silent = false;
  private readonly server: WebSocketServer;
  private readonly world: World;
  private readonly rules: GatewayRules;
  private readonly url: () => string;
  private readonly waiting: (() => void)[] = [];
  private started = 0;
  private last = 0;

  constructor(world: World, http: Server, url: () => string, rules: GatewayRules) {
    this.world = world;
    this.rules = rules;
    this.url = url;
    this.sessions = new Sessions(world);
    this.server = new WebSocketServer({ server: http });
    this.server.on('connection', (socket, request) => this.welcome(socket, request.url ?? ''));
  }

  /** What `GET /gateway/bot` answers. */
  information(): Json {
    const { shards = 1, starts = 1000 } = this.rules;
    const remaining = Math.max(0, starts - this.started);
    const limit = { total: starts, remaining, reset_after: 86_400_000, max_concurrency: 1 };
    return { url: this.url(), shards, session_start_limit: limit };
  }

  /** The connections break, and nobody says goodbye. */
  cut(): void {
    for (const socket of this.server.clients) socket.terminate();
  }

  /** Every connection is closed with a code. */
  drop(code: number): void {
    for (const socket of this.server.clients) socket.close(code);
  }

  /** Discord wants every client to come back (7), or tells that its session is not valid (9). */
  say(op: 7 | 9, data: boolean | null): void {
    if (op === 9 && data === false) this.sessions.forgetAll();
    for (const socket of this.server.clients) send(socket, { op, d: data, t: null, s: null });
  }

  close(): void {
    this.cut();
    this.server.close();
  }

  private welcome(socket: WebSocket, url: string): void {
    let session: Session | undefined;
    let sent = 0;
    const close = (code: number): void => socket.close(code);
    socket.on('close', (code) => {
      if (session?.socket === socket) this.sessions.left(session, code);
    });
    socket.on('message', (raw) => {
      sent += 1;
      const { op, d } = read(raw);
      if (op === undefined) return close(4002);
      if (sent > mostSent) return close(4008);
      if (op === 1) return this.heartbeat(socket, d);
      if (op !== 2 && op !== 6)
        return close(session === undefined ? 4003 : op === 3 || op === 4 || op === 8 ? 4000 : 4001);
      if (session !== undefined) return close(4005);
      session = op === 2 ? this.identify(socket, d as Json) : this.resume(socket, d as Json);
    });
    if (!url.includes('v=10')) {
      close(4012);
      return;
    }
    send(socket, { op: 10, d: { heartbeat_interval: this.rules.heartbeat ?? 41_250 }, t: null, s: null });
  }

  /** Waits for the next session that begins, or is refused. */
  begins(): Promise<void> {
    return new Promise((resolve) => void this.waiting.push(resolve));
  }

  private note(how: string): void {
    this.begun.push(how);
    for (const resolve of this.waiting.splice(0)) resolve();
  }

  private heartbeat(socket: WebSocket, sequence: unknown): void {
    this.heartbeats.push(typeof sequence === 'number' ? sequence : null);
    if (!this.silent) send(socket, { op: 11, d: null, t: null, s: null });
  }

  private identify(socket: WebSocket, asked: Json): Session | undefined {
    const refused = refusal(this.world, asked);
    if (refused !== undefined) {
      this.note(`identify refused ${refused}`);
      socket.close(refused);
      return undefined;
    }
    if (this.tooSoon()) return this.invalid(socket, 'identify too soon');
    this.note('identify');
    this.started += 1;
    return this.sessions.begin(socket, asked, this.url());
  }

  private tooSoon(): boolean {
    const [now, { pace = 0 }] = [Date.now(), this.rules];
    if (now - this.last < pace) return true;
    this.last = now;
    return false;
  }

  private resume(socket: WebSocket, asked: Json): Session | undefined {
    if (asked.token !== this.world.token) {
      socket.close(4004);
      return undefined;
    }
    const session = this.sessions.known(String(asked.session_id));
    if (session === undefined) return this.invalid(socket, 'resume of no session');
    if (Number(asked.seq) > session.sequence) {
      socket.close(4007);
      return undefined;
    }
    this.note('resume');
    session.resume(socket, Number(asked.seq));
    return session;
  }

  private invalid(socket: WebSocket, why: string): undefined {
    this.note(why);
    send(socket, { op: 9, d: false, t: null, s: null });
  }
}

function read(raw: RawData): Partial<Json> {
  try {
    return JSON.parse(String(raw)) as Json;
  } catch {
    return {};
  }
}

const send = (socket: WebSocket, line: Line): void => socket.send(JSON.stringify(line));
