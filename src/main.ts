/** The composition root: reads the settings, opens the store, starts the chats that are configured, and stops in order. */
import { existsSync, readFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { chance, codes, reference } from '../adapters/chance/index.ts';
import { type Console, createConsole, localIdentity } from '../adapters/console/index.ts';
import { createProgress } from '../adapters/console/progress.ts';
import { startHeartbeat } from '../adapters/cron/index.ts';
import { createLog } from '../adapters/log/index.ts';
import { type App, createApp } from './app.ts';
import type { Adapter } from './chat.ts';
import { commands } from './commands/index.ts';
import { type Config, readConfig } from './config.ts';
import { type Lists, readLists } from './domain/lists.ts';
import { createNames } from './domain/names.ts';
import { type Message, message } from './i18n/message.ts';
import { plain, type Voice } from './i18n/render.ts';
import { warmUp } from './intake/index.ts';
import type { Log } from './log.ts';
import type { Snapshots } from './matching/snapshot.ts';
import { type Store, StoreUnavailable } from './store/port.ts';
import { type Opened, openSealed } from './store/sealing.ts';

/** Whoever runs it is spoken to in English: the settings' names are. */
const operator: Voice = { locale: 'en', zone: 'UTC', names: createNames() };

function tell(text: Message): void {
  process.stderr.write(`${plain(text, operator)}\n`);
}

/** Says why it cannot go on, and ends the process: there is nothing to wait for. */
function fail(...problems: readonly Message[]): never {
  for (const problem of problems) tell(problem);
  process.exit(1);
}

const failed = (problem: string): never => fail(message('start.failed', { problem }));

interface Arguments {
  readonly task: string | undefined;
  readonly topic: string | undefined;
  readonly as: string | undefined;
  readonly in: string;
}

function readArguments(): Arguments {
  try {
    const options = { as: { type: 'string' }, in: { type: 'string', default: 'general' } } as const;
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    return { task: positionals[0], topic: positionals[1], as: values.as, in: values.in };
  } catch {
    return fail(message('start.usage'));
  }
}

async function openStore(config: Config, log: Log, lost: (problem: string) => void): Promise<Store> {
  if (config.mongodbUri !== undefined) {
    const { openMongo } = await import('../adapters/mongo/index.ts');
    return openMongo(config.mongodbUri, {
      log,
      onUnreachable: ({ hosts, reason, retryInMs, giveUpAfterMs }) => {
        const [seconds, limit] = [retryInMs / 1000, giveUpAfterMs / 1000];
        tell(message('start.mongodb.waiting', { hosts, reason, seconds, limit }));
      },
    });
  }
  const { openFolder } = await import('../adapters/embedded/index.ts');
  return openFolder(config.data, log, { onLockLost: (error) => lost(error.message) });
}

/** The store with its words encrypted when there is a key; lets go of it when it may not be opened. */
async function openWords(raw: Store, config: Config, log: Log): Promise<Opened> {
  const { createSealer } = await import('../adapters/crypto/index.ts');
  const sealer = config.keys === undefined ? undefined : createSealer(config.keys);
  const chats = config.slack !== undefined || config.discord !== undefined;
  // who tries it at a terminal reads no log
  if (sealer === undefined)
    log[chats ? 'warn' : 'info']('store.plain', { place: raw.place, missing: 'RAPPORTEUR_KEY' });
  const clock = () => new Date();
  try {
    return await openSealed({ store: raw, group: config.group, sealer, clock, pause: wait, log });
  } catch (error) {
    await raw.close();
    throw error;
  }
}

/** Ends the process when the store has been sealed meanwhile with a key that it does not have. */
async function mayGoOn(check: Opened['check']): Promise<void> {
  await check().catch((error: unknown) => {
    if (error instanceof StoreUnavailable) failed(error.message);
    throw error;
  });
}

/** The chats whose tokens are set; each SDK is loaded only then. */
async function chatsOf(config: Config, app: App, log: Log): Promise<Adapter[]> {
  const chats: Adapter[] = [];
  if (config.slack !== undefined) {
    const { createSlack } = await import('../adapters/slack/index.ts');
    chats.push(createSlack({ ...config.slack, log }));
  }
  if (config.discord !== undefined) {
    const { createDiscord } = await import('../adapters/discord/index.ts');
    const named = config.secretariat.filter((id) => id.startsWith('discord:'));
    const secretariat = named.map((id) => id.slice('discord:'.length));
    chats.push(createDiscord({ ...config.discord, secretariat, admit: app.admit, log }));
  }
  return chats;
}

/** Whether a terminal runs: always when no chat is configured, else when somebody asks for it with --as. */
function hasTerminal({ slack, discord }: Config, { as }: Arguments): boolean {
  return as !== undefined || (slack === undefined && discord === undefined);
}

function terminalOf(config: Config, store: Store, app: App, args: Arguments): Console | undefined {
  if (!hasTerminal(config, args)) return undefined;
  const as = localIdentity(args.as ?? userInfo().username);
  const channel = localIdentity(args.in);
  if (as === undefined || channel === undefined) return fail(message('console.as.bad'));
  return createConsole({
    ...{ input: process.stdin, output: process.stdout, interactive: process.stdin.isTTY === true, as, channel },
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    place: store.place,
    sealed: config.keys !== undefined,
    settled: () => app.idle(),
  });
}

/** The file in which the index is kept between two runs, encrypted like the record. */
async function snapshotsOf({ data, group, keys }: Config, log: Log): Promise<Snapshots> {
  const { createSnapshots } = await import('../adapters/snapshot/index.ts');
  const { createStreams } = await import('../adapters/crypto/stream.ts');
  const cipher = keys === undefined ? undefined : createStreams(keys);
  return createSnapshots({ folder: data, group, cipher, clock: () => new Date(), log });
}

/** Says how far it is where reading the records takes more than some seconds. */
const progress = createProgress({
  output: process.stderr,
  isTerminal: process.stderr.isTTY === true,
  least: 20_000,
  say: (done, all) => plain(message('start.reading', { done, all }), operator),
});

function ended(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}

/** The lists this installation corrects, or undefined where it has no such file; ends the process when the file is wrong. */
function listsOf(config: Config): Lists | undefined {
  const file = join(config.data, 'lists.json');
  if (!existsSync(file)) return undefined;
  const read = readLists(readFileSync(file, 'utf8'));
  return 'lists' in read ? read.lists : fail(message('start.lists', { file }), ...read.problems);
}

async function serve(config: Config, args: Arguments): Promise<void> {
  const lists = listsOf(config);
  const log = createLog(config.logLevel);
  const { store, check } = await openWords(await openStore(config, log, failed), config, log);
  const clock = () => new Date();
  const local = hasTerminal(config, args);
  // without a terminal nobody can speak as a local person
  const secretariat = config.secretariat.filter((id) => local || !id.startsWith('local:'));
  const given = { group: config.group, lists, secretariat, claim: !local, chance, codes, reference };
  const index = { snapshots: await snapshotsOf(config, log), progress };
  const app = await createApp({ store, clock, log, ...given, ...index });
  const terminal = terminalOf(config, store, app, args);
  const adapters = [...(await chatsOf(config, app, log)), ...(terminal === undefined ? [] : [terminal])];
  // a chat takes an answer within seconds; at the terminal one can wait for the first
  if (adapters.some(({ platform }) => platform !== 'local')) warmUp();
  // before anybody can be answered: whoever was may stop it at once
  const stopped = ended();
  for (const adapter of adapters) {
    await adapter.start(app.bot);
    app.chats.set(adapter.platform, adapter);
  }
  log.info('chats.ready', { platforms: [...app.chats.keys()] });
  const beat = async () => {
    await mayGoOn(check);
    await app.tick();
  };
  const heartbeat = startHeartbeat(beat, (error) => log.error('heartbeat.failed', { error: String(error) }));
  await beat().catch((error: unknown) => log.error('heartbeat.failed', { error: String(error) }));
  await (terminal === undefined ? stopped : Promise.race([terminal.done, stopped]));
  await heartbeat.stop();
  for (const adapter of adapters) await adapter.stop();
  await app.idle();
  // what is not kept is read anew at the next start
  await app.keeper.save(true).catch((error: unknown) => log.warn('index.unsaved', { error: String(error) }));
  await store.close();
}

async function demo(): Promise<void> {
  const { playDemo } = await import('../adapters/console/demo.ts');
  const { openFolder } = await import('../adapters/embedded/index.ts');
  await playDemo({ openFolder, output: process.stdout, chance, codes, reference });
}

/** Prints what a platform is told of the commands, as JSON. */
async function manifest(platform: string | undefined): Promise<void> {
  const print = (value: unknown) => process.stdout.write(`${JSON.stringify(value, undefined, 2)}\n`);
  if (platform === 'slack') print((await import('../adapters/slack/manifest.ts')).slackManifest(commands));
  else if (platform === 'discord')
    print((await import('../adapters/discord/registration.ts')).discordCommands(commands));
  else fail(message('start.usage'));
}

async function main(): Promise<void> {
  const args = readArguments();
  if (args.task === 'demo') return demo();
  if (args.task === 'manifest') return manifest(args.topic);
  if (args.task !== undefined && args.task !== 'start') return fail(message('start.usage'));
  const read = readConfig();
  if ('config' in read) return serve(read.config, args);
  return fail(message('start.settings', { count: read.problems.length }), ...read.problems);
}

main().then(
  // the SDKs leave timers behind that would keep the process alive for seconds
  () => process.exit(0),
  (error: unknown) => failed(error instanceof Error ? error.message : String(error)),
);
