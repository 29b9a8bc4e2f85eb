/** How the stand-in brings things to the bot: over its socket, or as signed requests. */
import { createHmac } from 'node:crypto';
import type { Server } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Json } from './world.ts';

export type EnvelopeType = 'slash_commands' | 'interactive' | 'events_api';

/** Brings one thing and resolves with what the acknowledgement carries. */
export interface Wire {
  deliver(type: EnvelopeType, payload: Json): Promise<Json>;
  /** Acknowledgements that came after three seconds, or have not come by then. */
  late(): number;
}

export interface SocketWire extends Wire {
  /** Ends the connections, as Slack does now and then; resolves when the bot is back. */
  refresh(): Promise<void>;
  stop(): Promise<void>;
}

interface Waiting {
  readonly at: number;
  resolve(payload: Json): void;
}

export function socketWire(server: Server, now: () => number): SocketWire {
  const sockets = new WebSocketServer({ server, path: '/link' });
  const waiting = new Map<string, Waiting>();
  let lateOnes = 0;
  let count = 0;
  let arrived: (() => void)[] = [];

  sockets.on('connection', (socket) => {
    socket.send(
      JSON.stringify({ type: 'hello', num_connections: sockets.clients.size, connection_info: { app_id: 'A1' } }),
    );
    socket.on('message', (data) => acknowledged(JSON.parse(String(data)) as Json));
    for (const waiter of arrived.splice(0)) waiter();
  });

  function acknowledged({ envelope_id: id, payload }: Json): void {
    const one = waiting.get(String(id));
    if (one === undefined) return;
    waiting.delete(String(id));
    if (now() - one.at > 3000) lateOnes += 1;
    one.resolve((payload ?? {}) as Json);
  }

  function open(): WebSocket | undefined {
    return [...sockets.clients].filter((socket) => socket.readyState === socket.OPEN).at(-1);
  }

  async function connected(): Promise<WebSocket> {
    const socket = open();
    if (socket !== undefined) return socket;
    await new Promise<void>((resolve) => arrived.push(resolve));
    return connected();
  }

  return {
    async deliver(type, payload) {
      const socket = await connected();
      const envelope_id = `envelope-${++count}`;
      const acknowledgement = new Promise<Json>((resolve) => waiting.set(envelope_id, { at: now(), resolve }));
      socket.send(JSON.stringify({ envelope_id, type, payload, accepts_response_payload: type !== 'events_api' }));
      return acknowledgement;
    },
    late: () => lateOnes + [...waiting.values()].filter(({ at }) => now() - at > 3000).length,
    async refresh() {
      const back = new Promise<void>((resolve) => arrived.push(resolve));
      for (const socket of sockets.clients)
        socket.send(JSON.stringify({ type: 'disconnect', reason: 'refresh_requested' }));
      await back;
    },
    async stop() {
      for (const socket of sockets.clients) socket.terminate();
      arrived = [];
      await new Promise<void>((resolve) => sockets.close(() => resolve()));
    },
  };
}

/** Requests to the bot's own address, signed as Slack signs them. */
export function httpWire(url: string, secret: string, now: () => number): Wire {
  let late = 0;
  return {
    late: () => late,
    async deliver(type, payload) {
      const at = now();
      const [body, json] = type === 'events_api' ? [JSON.stringify(payload), true] : [formOf(type, payload), false];
      const response = await signedRequest(url, secret, body, now(), json);
      if (response.status !== 200) throw new Error(`the bot answered ${response.status}`);
      const text = await response.text();
      if (now() - at > 3000) late += 1;
      return text === '' ? {} : (JSON.parse(text) as Json);
    },
  };
}

function formOf(type: EnvelopeType, payload: Json): string {
  if (type === 'slash_commands') return new URLSearchParams(payload as Record<string, string>).toString();
  return new URLSearchParams({ payload: JSON.stringify(payload) }).toString();
}

export function signedRequest(url: string, secret: string, body: string, at: number, json = false): Promise<Response> {
  const timestamp = String(Math.floor(at / 1000));
  const signature = `v0=${createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex')}`;
  const headers = {
    'content-type': json ? 'application/json' : 'application/x-www-form-urlencoded',
    'x-slack-request-timestamp': timestamp,
    'x-slack-signature': signature,
  };
  return fetch(url, { method: 'POST', headers, body });
}
