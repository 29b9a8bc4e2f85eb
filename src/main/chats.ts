/** The chats that are configured, and the terminal. */
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { type Console, createConsole, localIdentity } from '../../adapters/console/index.ts';
import { draw } from '../../adapters/picture/index.ts';
import type { App } from '../app.ts';
import type { Adapter } from '../chat.ts';
import type { Config } from '../config.ts';
import { message } from '../i18n/message.ts';
import type { Log } from '../log.ts';
import type { Store } from '../store/port.ts';
import type { Arguments } from './arguments.ts';
import { fail } from './operator.ts';

/** The chats whose tokens are set; each SDK is loaded only then. */
export async function chatsOf(
  config: Config,
  app: App,
  log: Log,
  ended: (problem: string) => void,
): Promise<Adapter[]> {
  const chats: Adapter[] = [];
  if (config.slack !== undefined) {
    const { createSlack } = await import('../../adapters/slack/index.ts');
    const { oauth, ...way } = config.slack;
    const { slackPrefix: prefix, slackHistory: history } = config;
    const { scopesOf } = await import('../../adapters/slack/scopes.ts');
    const many = oauth && { ...oauth, installations: app.records.installations, scopes: scopesOf({ history }) };
    chats.push(createSlack({ ...way, oauth: many, prefix, left: app.leave, draw, log }));
  }
  if (config.discord !== undefined) {
    const { createDiscord } = await import('../../adapters/discord/index.ts');
    const named = config.secretariat.filter((id) => id.startsWith('discord:'));
    const secretariat = named.map((id) => id.slice('discord:'.length));
    const places = { admit: app.admit, left: app.leave, admitted: () => app.admitted('discord'), parked: app.parked };
    chats.push(createDiscord({ ...config.discord, secretariat, ...places, ended, draw, log }));
  }
  return chats;
}

/** Whether a terminal runs: always when no chat is configured, else when somebody asks for it with --as. */
export function hasTerminal({ slack, discord }: Config, { as }: Arguments): boolean {
  return as !== undefined || (slack === undefined && discord === undefined);
}

export function terminalOf(config: Config, store: Store, app: App, args: Arguments, log: Log): Console | undefined {
  if (!hasTerminal(config, args)) return undefined;
  const as = localIdentity(args.as ?? userInfo().username);
  const channel = localIdentity(args.in);
  if (as === undefined || channel === undefined) return fail(message('console.as.bad'));
  return createConsole({
    ...{ input: process.stdin, output: process.stdout, interactive: process.stdin.isTTY === true, as, channel },
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    place: store.place,
    out: join(config.data, 'out'),
    studio: { draw, log },
    sealed: config.keys !== undefined,
    settled: () => app.idle(),
  });
}
