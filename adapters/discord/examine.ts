/** Looks at the application on Discord, as it is registered and as servers let it work; and registers its commands from the shell. */
import { type APIApplication, DefaultRestOptions, REST, Routes } from 'discord.js';
import type { Command } from '../../src/command.ts';
import { type CommandChange, clockFinding, type Finding, fail, ok, warn } from '../../src/examine.ts';
import { type Message, message } from '../../src/i18n/message.ts';
import { Refusal } from '../../src/refusal.ts';
import { codeOf, faultData } from './faults.ts';
import { inviteLink, missingRights } from './invite.ts';
import { serversOf } from './leaving.ts';
import { compare, isChanged, publish } from './register.ts';

export interface Way {
  readonly token: string;
  readonly apiUrl?: string;
  readonly servers?: readonly string[];
}

const hostOf = ({ apiUrl = DefaultRestOptions.api }: Way): string => apiUrl;

function restOf(way: Way): REST {
  const rest = new REST({ api: hostOf(way), version: '10', retries: 1, timeout: 10_000 });
  return rest.setToken(way.token);
}

function closed(rest: REST): void {
  rest.clearHashSweeper();
  rest.clearHandlerSweeper();
}

/** Nothing is changed. What is found first decides whether the rest can be looked at. */
export async function* examineDiscord(
  way: Way,
  commands: readonly Command[],
  clock: () => Date,
): AsyncGenerator<Finding> {
  const rest = restOf(way);
  let answered: Date | undefined;
  rest.on('response', (_request, { headers }) => {
    answered = new Date(headers.get('date') ?? Number.NaN);
  });
  try {
    const about = (await rest.get(Routes.currentApplication())) as APIApplication;
    yield ok(message('doctor.discord.token', { name: about.name }));
    if (answered !== undefined && !Number.isNaN(answered.getTime())) yield clockFinding('Discord', answered, clock());
    yield* applicationFindings(about, way);
    yield* commandFindings(rest, about.id, way, commands);
    for (const { id, name, permissions = '0' } of (await serversOf(rest)).values())
      yield serverFinding(id, name, BigInt(permissions));
  } catch (error) {
    yield fail(problemOf(error, way));
  } finally {
    closed(rest);
  }
}

function* applicationFindings(about: APIApplication, way: Way): Generator<Finding> {
  // Discord sends interactions there and not to the gateway, where the bot waits for them
  if (about.interactions_endpoint_url) yield fail(message('doctor.discord.endpoint'));
  if (about.bot_require_code_grant) yield fail(message('doctor.discord.grant'));
  yield ok(message('doctor.discord.invite', { link: inviteLink(about.id, hostOf(way)) }));
}

async function* commandFindings(rest: REST, application: string, { servers }: Way, commands: readonly Command[]) {
  const changes = (await compare({ rest, application, servers }, commands)).filter(isChanged);
  const names = [...new Set(changes.flatMap(({ added, changed, removed }) => [...added, ...changed, ...removed]))];
  yield names.length === 0
    ? ok(message('doctor.discord.commands'))
    : warn(message('doctor.discord.differ', { names: { list: names } }));
}

function serverFinding(server: string, name: string, granted: bigint): Finding {
  const missing = missingRights(granted);
  if (missing.length === 0) return ok(message('doctor.discord.server', { server, name }));
  return warn(message('doctor.discord.rights', { server, name, rights: { list: missing } }));
}

/** Registers from the shell. @throws Refusal with a sentence */
export async function registerCommands(way: Way, commands: readonly Command[]): Promise<readonly CommandChange[]> {
  const rest = restOf(way);
  try {
    const { id } = (await rest.get(Routes.currentApplication())) as APIApplication;
    return (await publish({ rest, application: id, servers: way.servers }, commands)).changes;
  } catch (error) {
    throw error instanceof RangeError ? error : new Refusal(problemOf(error, way));
  } finally {
    closed(rest);
  }
}

function problemOf(error: unknown, way: Way): Message {
  const { status } = faultData(error);
  if (status === 401) return message('doctor.discord.refused');
  if (status === 403 || status === 404) return message('doctor.discord.outside');
  const detail = codeOf(error) || (typeof status === 'number' ? `status ${status}` : 'no answer');
  return message('doctor.away', { platform: 'Discord', host: hostOf(way), detail });
}
