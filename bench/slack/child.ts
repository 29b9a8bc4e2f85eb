/**
 * The app that is flooded, in a process of its own: Rapporteur on the embedded store of an empty folder, or an app on the same
 * SDK that only echoes. Its task comes as its first message; it says `ready`, and answers every further message with what it has.
 */
import { setImmediate as turn } from 'node:timers/promises';
import { App } from '@slack/bolt';
import { chance, codes, reference } from '../../adapters/chance/index.ts';
import { openFolder } from '../../adapters/embedded/index.ts';
import { createSlack } from '../../adapters/slack/index.ts';
import { boltLogger } from '../../adapters/slack/log.ts';
import { createApp } from '../../src/app.ts';
import { delegations } from '../../src/domain/participants.ts';
import { warmUp } from '../../src/intake/index.ts';
import { silent } from '../../src/log.ts';
import type { Records } from '../../src/store/index.ts';
import { needAt, offerAt } from '../corpus.ts';
import { now as day, fill } from '../digest/world.ts';
import type { Options } from './options.ts';

export interface Task {
  readonly app: 'rapporteur' | 'echo';
  readonly folder: string;
  readonly team: string;
  readonly botToken: string;
  readonly appToken: string;
  readonly apiUrl: string;
  readonly options: Options;
}
/** What the store holds of the flood: the titles of the needs that were logged since it began. */
export interface Kept {
  readonly titles: readonly string[];
}
/** `digest` begins a heartbeat, `kept` asks for what was logged. */
export type Order = 'digest' | 'kept';

const group = 'wg';
/** Offers that a digest tells of. */
const news = 30;
/** Who logged the records that were there before. */
const corpusHand = needAt(0, 0).record.loggedBy;
const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
const states = delegations.filter(({ value }) => !value.startsWith('org:')).map(({ value }) => value);

async function people(records: Records, { team, options }: Task, now: Date): Promise<void> {
  for (let at = 0; at < options.commands; at += 1) {
    const delegation = states[at % states.length] ?? 'SN';
    const id = `slack:${team}/U${at}`;
    await records.people.recognise(id, { name: `u${at}`, role: 'delegate', delegation }, now);
  }
}

/** Daily digests of channels whose time has come. */
async function subscribe(records: Records, { team, options }: Task, now: Date): Promise<void> {
  const rule = { days: [1, 2, 3, 4, 5, 6, 7], hour: 0, zone: 'UTC', topics: [], locale: 'en', owner: 'person' };
  for (let at = 0; at < options.digests; at += 1) {
    const since = new Date(now.getTime() - 2 * dayMs);
    await records.subscriptions.add({ ...rule, channel: `slack:${team}/C${at}` }, since);
  }
}

/** A day's new offers. */
async function announce(records: Records, { matches, seed }: Options, now: Date): Promise<void> {
  for (let at = 0; at < news; at += 1) {
    const { record } = offerAt(seed, matches + at);
    const { _id, version, createdAt, updatedAt, ...draft } = record;
    await records.offers.add({ ...draft, visibility: 'public' }, now);
  }
}

async function rapporteur(task: Task) {
  const { folder, team, options, botToken, appToken, apiUrl } = task;
  const store = await openFolder(folder, silent);
  await fill(store, group, { ...options, subscriptions: 1 });
  // the corpus has a day of its own, around which its dates lie
  let later = hourMs;
  const clock = () => new Date(day.getTime() + later + performance.now());
  const given = { group, secretariat: [], clock, chance, codes, reference, log: silent, turn };
  const app = await createApp({ store, ...given });
  await app.admit(`slack:${team}`);
  await people(app.records, task, day);
  await subscribe(app.records, task, day);
  // what there is was told before: the digest of the flood is that of the next day
  app.chats.set('slack', { post: async () => ({ id: 'C/1' }) });
  await app.tick();
  await announce(app.records, options, clock());
  later += dayMs;
  warmUp();
  const slack = createSlack({ botToken, appToken, apiUrl, log: silent });
  await slack.start(app.bot);
  app.chats.set('slack', slack);
  const kept = async (): Promise<Kept> => {
    await app.idle();
    const needs = await app.records.needs.whole.list({});
    return { titles: needs.filter(({ loggedBy }) => loggedBy !== corpusHand).map(({ title }) => title) };
  };
  return { digest: () => app.tick(), kept };
}

async function echo({ botToken, appToken, apiUrl }: Task) {
  const app = new App({
    ...{ token: botToken, appToken, socketMode: true, logger: boltLogger(silent) },
    clientOptions: { slackApiUrl: apiUrl },
  });
  app.command(/^\//, async ({ command, ack, respond }) => {
    await ack();
    await respond({ response_type: 'ephemeral', text: command.text });
  });
  await app.start();
  return { digest: async () => {}, kept: async (): Promise<Kept> => ({ titles: [] }) };
}

process.once('message', async (task: Task) => {
  const orders = await (task.app === 'echo' ? echo(task) : rapporteur(task));
  process.on('message', async (order: Order) => process.send?.({ [order]: (await orders[order]()) ?? true }));
  process.send?.('ready');
});
process.once('disconnect', () => process.exit(0));
