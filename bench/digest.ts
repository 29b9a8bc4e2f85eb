/**
 * `npm run bench -- digest [--subscriptions N] [--matches N] [--seed S] [--mongo URI] [--json]`: composing every digest of
 * one round. The store holds a tenth as many needs and offers as matches. Of ten subscriptions nine are delegates' own weekly
 * ones; of the others one in ten is a channel, of the group or of coordinators, and the rest are delegates who chose topics.
 *
 * Measured is what a round costs beside the store, which is in this process where it is embedded: the time to gather, the time
 * and the ledger's one read per subscription, and how much the heap grew at its highest. Posting is not in it. First a tenth of the
 * subscriptions, then all, so that what grows with their number shows: time per subscription and memory should not.
 */
import { randomBytes } from 'node:crypto';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { openMemory } from '../adapters/embedded/index.ts';
import { compose } from '../src/digest/compose.ts';
import { gather } from '../src/digest/news.ts';
import { silent } from '../src/log.ts';
import { openRecords, type Records } from '../src/store/index.ts';
import type { Store } from '../src/store/port.ts';
import { type Options, readOptions } from './digest/options.ts';
import { asJson, type Measured, report, type Step } from './digest/report.ts';
import { fill, now, subscriptionAt, viewerOf } from './digest/world.ts';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;
const mb = () => process.memoryUsage().heapUsed / 2 ** 20;
const ms = () => performance.now();

/** The heap above what it was before, looked at often. */
function watch() {
  collect();
  const base = mb();
  let peak = 0;
  return { look: () => (peak = Math.max(peak, mb() - base)), peak: () => peak };
}

async function round(records: Records, count: number): Promise<Step> {
  const heap = watch();
  const started = ms();
  const news = await gather(records, now);
  const gatherMs = ms() - started;
  heap.look();
  collect();
  const newsMB = heap.look();
  let [sent, things] = [0, 0];
  const composing = ms();
  for (let index = 0; index < count; index += 1) {
    const subscription = subscriptionAt(index);
    const digest = await compose(records, subscription, viewerOf(subscription, index), { now, news });
    if (digest !== undefined) [sent, things] = [sent + 1, things + digest.count];
    if (index % 20 === 0) heap.look();
  }
  const composeMs = ms() - composing;
  return { subscriptions: count, gatherMs, composeMs, newsMB, peakMB: heap.peak(), sent, things };
}

async function open({ mongo }: Options): Promise<Store> {
  if (mongo === undefined) return openMemory();
  const { openMongo } = await import('../adapters/mongo/index.ts');
  return openMongo(mongo, { database: `rapporteur_bench_${randomBytes(6).toString('hex')}`, log: silent });
}

async function measure(options: Options): Promise<Measured> {
  const store = await open(options);
  try {
    const records = openRecords(store, 'wg', { random: () => 0, key: () => 'person' });
    await store.ready();
    await fill(store, 'wg', options);
    const few = Math.max(1, Math.floor(options.subscriptions / 10));
    // once beforehand, so that the first of those that count finds the code warm
    await round(records, Math.min(few, 50));
    return {
      place: options.mongo === undefined ? 'embedded' : 'mongodb',
      steps: [await round(records, few), await round(records, options.subscriptions)],
    };
  } finally {
    for (const name of options.mongo === undefined ? [] : await store.names()) await store.collection(name).remove({});
    await store.close();
  }
}

const options = readOptions(process.argv.slice(3));
const measured = await measure(options);
console.log(options.json ? asJson(options, measured) : report(options, measured));
