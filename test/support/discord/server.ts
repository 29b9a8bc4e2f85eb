/** The HTTP server: who may ask, what it was told to do wrong, and the routes. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import type { Json } from './check.ts';
import { contractProblems } from './contract.ts';
import { download, readBody } from './files.ts';
import type { Limit, Rates } from './rates.ts';
import { type Answer, invalid, routes } from './routes.ts';
import type { Fault, World } from './world.ts';

export interface HttpParts {
  readonly world: World;
  readonly rates: Rates;
  /** What `GET /gateway/bot` answers. */
  gateway(): Json;
}

export function createHttp(parts: HttpParts): Server {
  const server = createServer((request, response) => {
    handle(parts, request, response).catch((error: unknown) => response.destroy(error as Error));
  });
  // a connection that is closed for being idle while a request is on its way resets that request
  server.keepAliveTimeout = 65_000;
  return server;
}

async function handle(parts: HttpParts, request: IncomingMessage, response: ServerResponse) {
  const { world, rates } = parts;
  const raw = await buffer(request);
  const [path = '', search = ''] = decodeURIComponent(request.url ?? '')
    .replace('/api/v10', '')
    .split('?');
  const route = `${request.method} ${path}`;
  if (path.startsWith('/ephemeral-attachments/')) return fetchFile(world, request.url ?? '', response);
  const body = await readBody(world, raw, request.headers);
  if (raw.length > 0) world.requests.push({ route, body });
  const fault = world.fault(route);
  if (fault !== undefined && fault.kind !== 'lose') return refuse(world, response, fault);
  const limit = rates.take(route, response);
  if (limit !== undefined) return slowDown(world, response, limit);
  const answer = answerTo(parts, route, body, { token: request.headers.authorization, search });
  if (fault !== undefined) return request.socket.resetAndDestroy();
  if (answer.status === 401 || answer.status === 403) world.invalid += 1;
  return send(response, answer.status, answer.body);
}

function fetchFile(world: World, address: string, response: ServerResponse): void {
  const fault = world.fault('GET /ephemeral-attachments');
  const bytes = fault === undefined ? download(world, address) : undefined;
  const status = fault?.kind === 'refuse' ? fault.status : bytes === undefined ? 404 : 200;
  response.writeHead(status, { 'content-type': 'text/csv' }).end(bytes);
}

interface Asked {
  readonly token?: string;
  readonly search: string;
}

function answerTo({ world, gateway }: HttpParts, route: string, body: Json, { token, search }: Asked): Answer {
  const [pattern, handler, open] = routes.find(([one]) => one.test(route)) ?? [];
  if (!open && token !== `Bot ${world.token}`) return { status: 401, body: { code: 0, message: '401: Unauthorized' } };
  if (route === 'GET /gateway/bot') return { status: 200, body: gateway() };
  if (pattern === undefined || handler === undefined)
    return { status: 404, body: { code: 0, message: '404: Not Found' } };
  const wrong = contractProblems(route, body);
  if (wrong.length > 0) return invalid(world.contract, wrong);
  return handler(world, pattern.exec(route)?.slice(1) ?? [], body, new URLSearchParams(search));
}

function refuse(world: World, response: ServerResponse, fault: Exclude<Fault, { kind: 'lose' }>): void {
  if (fault.kind === 'limit') {
    slowDown(world, response, { seconds: fault.seconds, scope: fault.global ? 'global' : 'shared' });
    return;
  }
  if (fault.status === 401 || fault.status === 403) world.invalid += 1;
  send(response, fault.status, { code: fault.code, message: 'refused on demand' });
}

function slowDown(world: World, response: ServerResponse, { seconds, scope }: Limit): void {
  if (scope !== 'shared') world.invalid += 1;
  response.setHeader('Retry-After', String(seconds));
  response.setHeader('X-RateLimit-Scope', scope);
  if (scope === 'global') response.setHeader('X-RateLimit-Global', 'true');
  const body = { message: 'You are being rate limited.', retry_after: seconds, global: scope === 'global' };
  send(response, 429, body);
}

function send(response: ServerResponse, status: number, body?: Json | Json[]): void {
  response.statusCode = status;
  if (body === undefined) response.end();
  else response.setHeader('Content-Type', 'application/json').end(JSON.stringify(body));
}
