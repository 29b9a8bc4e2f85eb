/** The HTTP server: who may ask, what it was told to do wrong, and the routes. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import type { Json } from './check.ts';
import { download, readBody } from './files.ts';
import { type Answer, routes } from './routes.ts';
import type { Fault, World } from './world.ts';

export function createHttp(world: World, gatewayUrl: () => string): Server {
  const server = createServer((request, response) => {
    handle(world, gatewayUrl, request, response).catch((error: unknown) => response.destroy(error as Error));
  });
  // a connection that is closed for being idle while a request is on its way resets that request
  server.keepAliveTimeout = 65_000;
  return server;
}

async function handle(world: World, gatewayUrl: () => string, request: IncomingMessage, response: ServerResponse) {
  const raw = await buffer(request);
  const [path = ''] = decodeURIComponent(request.url ?? '')
    .replace('/api/v10', '')
    .split('?');
  const route = `${request.method} ${path}`;
  if (path.startsWith('/ephemeral-attachments/')) return fetchFile(world, request.url ?? '', response);
  const body = await readBody(world, raw, request.headers);
  if (raw.length > 0) world.requests.push({ route, body });
  const fault = world.fault(route);
  if (fault !== undefined && fault.kind !== 'lose') return refuse(response, fault);
  const answer = answerTo(world, route, body, request.headers.authorization, gatewayUrl);
  if (fault !== undefined) return request.socket.resetAndDestroy();
  return send(response, answer.status, answer.body);
}

function fetchFile(world: World, address: string, response: ServerResponse): void {
  const fault = world.fault('GET /ephemeral-attachments');
  const bytes = fault === undefined ? download(world, address) : undefined;
  const status = fault?.kind === 'refuse' ? fault.status : bytes === undefined ? 404 : 200;
  response.writeHead(status, { 'content-type': 'text/csv' }).end(bytes);
}

function answerTo(
  world: World,
  route: string,
  body: Json,
  token: string | undefined,
  gatewayUrl: () => string,
): Answer {
  const [pattern, handler, open] = routes.find(([one]) => one.test(route)) ?? [];
  if (!open && token !== `Bot ${world.token}`) return { status: 401, body: { code: 0, message: '401: Unauthorized' } };
  if (route === 'GET /gateway/bot') return { status: 200, body: gateway(gatewayUrl()) };
  if (pattern === undefined || handler === undefined)
    return { status: 404, body: { code: 0, message: '404: Not Found' } };
  return handler(world, pattern.exec(route)?.slice(1) ?? [], body);
}

function gateway(url: string): Json {
  return { url, shards: 1, session_start_limit: { total: 1000, remaining: 999, reset_after: 0, max_concurrency: 1 } };
}

function refuse(response: ServerResponse, fault: Exclude<Fault, { kind: 'lose' }>): void {
  if (fault.kind === 'refuse') {
    send(response, fault.status, { code: fault.code, message: 'refused on demand' });
    return;
  }
  response.setHeader('Retry-After', String(fault.seconds));
  response.setHeader('X-RateLimit-Scope', 'shared');
  const body = { message: 'You are being rate limited.', retry_after: fault.seconds, global: false };
  send(response, 429, body);
}

function send(response: ServerResponse, status: number, body?: Json | Json[]): void {
  response.statusCode = status;
  if (body === undefined) response.end();
  else response.setHeader('Content-Type', 'application/json').end(JSON.stringify(body));
}
