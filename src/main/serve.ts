/** The service: the core on its store, the chats, the heartbeat, and the end in order. */
import { setImmediate as turn, setTimeout as wait } from 'node:timers/promises';
import { chance, codes, reference } from '../../adapters/chance/index.ts';
import { createProgress } from '../../adapters/console/progress.ts';
import { startHeartbeat } from '../../adapters/cron/index.ts';
import { createPages } from '../../adapters/http/index.ts';
import { createLog } from '../../adapters/log/index.ts';
import { createApp } from '../app.ts';
import type { Config } from '../config.ts';
import { message } from '../i18n/message.ts';
import { warmUp } from '../intake/index.ts';
import type { Arguments } from './arguments.ts';
import { chatsOf, hasTerminal, terminalOf } from './chats.ts';
import { listsOf } from './lists.ts';
import { fail, failed, spoken } from './operator.ts';
import { mayGoOn, openRaw, openWords, snapshotsOf } from './store.ts';

/** Says how far it is where reading the records takes more than some seconds. */
const progress = createProgress({
  output: process.stderr,
  isTerminal: process.stderr.isTTY === true,
  least: 20_000,
  say: (done, all) => spoken(message('start.reading', { done, all })),
});

function signalled(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}

/** A chat that refuses the bot for good does not come back by itself: whoever runs it is told, and starts it again. */
const ended = (problem: string): never => fail(message('start.ended', { problem }));

export async function serve(config: Config, args: Arguments): Promise<void> {
  const lists = listsOf(config);
  const log = createLog(config.logLevel);
  const { store, check } = await openWords(await openRaw(config, log, failed), config, log);
  const clock = () => new Date();
  const local = hasTerminal(config, args);
  // without a terminal nobody can speak as a local person
  const secretariat = config.secretariat.filter((id) => local || !id.startsWith('local:'));
  const { group, emergency, pages: served } = config;
  const feedAt = served?.url;
  const given = {
    group,
    lists,
    emergency,
    feedAt,
    secretariat,
    claim: !local,
    chance,
    codes,
    reference,
    pause: wait,
    turn,
  };
  const index = { snapshots: await snapshotsOf(config, log), progress };
  const app = await createApp({ store, clock, log, ...given, ...index });
  const terminal = terminalOf(config, store, app, args, log);
  const adapters = [...(await chatsOf(config, app, log, ended)), ...(terminal === undefined ? [] : [terminal])];
  // a chat takes an answer within seconds; at the terminal one can wait for the first
  if (adapters.some(({ platform }) => platform !== 'local')) warmUp();
  // before anybody can be answered: whoever was may stop it at once
  const stopped = signalled();
  for (const adapter of adapters) {
    await adapter.start(app.bot);
    app.chats.set(adapter.platform, adapter);
  }
  const pages = served && createPages({ port: served.port, calendar: app.calendar, clock, log });
  await pages?.start();
  log.info('chats.ready', { platforms: [...app.chats.keys()] });
  const beat = async () => {
    await mayGoOn(check);
    await app.tick();
  };
  const heartbeat = startHeartbeat(beat, (error) => log.error('heartbeat.failed', { error: String(error) }));
  await beat().catch((error: unknown) => log.error('heartbeat.failed', { error: String(error) }));
  await (terminal === undefined ? stopped : Promise.race([terminal.done, stopped]));
  await heartbeat.stop();
  await pages?.stop();
  for (const adapter of adapters) await adapter.stop();
  await app.idle();
  // what is not kept is read anew at the next start
  await app.keeper.save(true).catch((error: unknown) => log.warn('index.unsaved', { error: String(error) }));
  await store.close();
}
