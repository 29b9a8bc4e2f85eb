/** The stand-in's HTTP side: the Web API, response URLs and the address of the socket. */
import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { download, receiveUpload } from './files.ts';
import { type Answer, callMethod } from './methods.ts';
import { respond } from './respond.ts';
import type { Teams } from './teams.ts';
import type { Json, World } from './world.ts';

export interface Keys {
  readonly botToken: string;
  readonly appToken: string;
}

export async function startServer(teams: Teams, keys: Keys, socketUrl: () => string): Promise<Server> {
  const server = createServer((request, response) => {
    void handle(teams, keys, socketUrl, request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

export function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}

async function handle(
  teams: Teams,
  keys: Keys,
  socketUrl: () => string,
  request: IncomingMessage,
  response: ServerResponse,
) {
  const raw = await rawOf(request);
  const { world, url } = teams.at(request.url ?? '');
  const [, area = '', name = ''] = url.split('/');
  if (area === 'upload' || area === 'files-pri') return handleFile(teams, request, response, raw);
  const body = bodyOf(request, raw);
  if (area === 'respond') return send(response, respond(world, name, body), 404);
  const mishap = teams.first.mishap(name);
  if (mishap?.kind === 'limit') return limited(response, mishap.seconds);
  if (mishap?.kind === 'refuse') return send(response, { ok: false, error: mishap.error });
  if (mishap?.kind === 'status') return response.writeHead(mishap.status).end();
  const answer = answerOf(teams, keys, socketUrl, name, body, request.headers);
  if (mishap?.kind === 'lose') return request.socket.destroy();
  if (name === 'auth.test' && answer.ok) response.setHeader('x-oauth-scopes', (world.scopes ?? everyScope).join(','));
  send(response, answer);
}

/** What an app of the manifest has, where a test says nothing else. */
const everyScope = [
  ...[
    'commands',
    'chat:write',
    'im:write',
    'im:history',
    'app_mentions:read',
    'mpim:write',
    'files:read',
    'files:write',
  ],
  ...['users:read', 'channels:history', 'groups:history', 'mpim:history'],
];

function answerOf(
  teams: Teams,
  keys: Keys,
  socketUrl: () => string,
  name: string,
  body: Json,
  { authorization = '', host = '' }: IncomingHttpHeaders,
): Answer {
  const token = authorization.replace(/^Bearer /, '');
  if (name === 'oauth.v2.access') return teams.access(body);
  if (name === 'apps.connections.open')
    return token === keys.appToken ? { ok: true, url: socketUrl() } : { ok: false, error: 'invalid_auth' };
  const home = teams.of(token);
  if ('error' in home) return { ok: false, error: home.error };
  const { world } = home;
  if (name !== 'auth.test') return callMethod(world, name, body, `http://${host}/${teams.path(world.team)}`);
  return {
    ok: true,
    url: 'https://group.slack.test/',
    team: 'Group',
    team_id: world.team,
    user: 'bot',
    user_id: 'UBOT',
    bot_id: 'BBOT',
  };
}

function limited(response: ServerResponse, seconds: number): void {
  response.writeHead(429, { 'retry-after': String(seconds), 'content-type': 'application/json' });
  response.end(JSON.stringify({ ok: false, error: 'ratelimited' }));
}

/** The Web API says no with status 200; a response URL with 404. */
function send(response: ServerResponse, answer: Answer, no = 200): void {
  response.writeHead(answer.ok ? 200 : no, { 'content-type': 'application/json' });
  response.end(JSON.stringify(answer));
}

async function handleFile(
  teams: Teams,
  request: IncomingMessage,
  response: ServerResponse,
  raw: Buffer,
): Promise<void> {
  const { world, url } = teams.at(request.url ?? '');
  const { headers } = request;
  const mishap = teams.first.mishap(url.startsWith('/upload') ? 'upload' : 'download');
  if (mishap?.kind === 'lose') return void request.socket.destroy();
  if (mishap?.kind === 'status') return void response.writeHead(mishap.status).end();
  if (url.startsWith('/upload')) {
    const status = await receiveUpload(world, url.split('/')[2] ?? '', raw, headers['content-type']);
    return void response.writeHead(status).end(status === 200 ? `OK - ${raw.length}` : 'refused');
  }
  const { status, type, body } = download(world, url, allows(teams, world, headers.authorization));
  const more = status === 302 ? { location: '/signin' } : {};
  response.writeHead(status, { 'content-type': type, ...more }).end(body);
}

function allows(teams: Teams, world: World, authorization = ''): boolean {
  const home = teams.of(authorization.replace(/^Bearer /, ''));
  return 'world' in home && home.world === world;
}

async function rawOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function bodyOf(request: IncomingMessage, raw: Buffer): Json {
  const text = raw.toString('utf8');
  if (request.headers['content-type']?.includes('json')) return JSON.parse(text) as Json;
  const fields = [...new URLSearchParams(text)];
  return Object.fromEntries(
    fields.map(([key, value]) => [key, /^[[{]/.test(value) && key !== 'text' ? JSON.parse(value) : value]),
  );
}
