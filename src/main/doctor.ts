/** Everything there is to examine, one after the other: the store, then the chats that are configured. */
import { commands } from '../commands/index.ts';
import type { Config } from '../config.ts';
import { type Finding, fail, ok, warn } from '../examine.ts';
import { message } from '../i18n/message.ts';
import type { Log } from '../log.ts';
import { inspectStore } from '../store/inspect.ts';
import { newest } from '../store/migrations/index.ts';
import { type Store, StoreUnavailable } from '../store/port.ts';
import { failed } from './operator.ts';
import { openRaw, sealerOf } from './store.ts';

export async function* examine(config: Config, log: Log, clock: () => Date): AsyncGenerator<Finding> {
  yield ok(message('doctor.settings'));
  yield* storeFindings(config, log);
  if (config.slack !== undefined) yield* slackFindings(config, clock);
  if (config.discord !== undefined) {
    const { examineDiscord } = await import('../../adapters/discord/examine.ts');
    yield* examineDiscord(config.discord, commands, clock);
  }
  if (config.slack === undefined && config.discord === undefined) yield warn(message('doctor.chats'));
}

async function* storeFindings(config: Config, log: Log): AsyncGenerator<Finding> {
  let store: Store;
  try {
    store = await openRaw(config, log, failed);
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) throw error;
    yield fail(message('doctor.said', { said: error.message }));
    return;
  }
  try {
    yield* inspectStore({ store, group: config.group, newest, sealer: await sealerOf(config) });
  } finally {
    await store.close();
  }
}

async function* slackFindings({ slack, slackHistory: history }: Config, clock: () => Date): AsyncGenerator<Finding> {
  const { examineSlack } = await import('../../adapters/slack/examine.ts');
  const { botToken, appToken, apiUrl } = slack ?? {};
  if (botToken === undefined) yield ok(message('doctor.slack.many'));
  yield* examineSlack({ botToken, appToken, apiUrl, history }, clock);
}
