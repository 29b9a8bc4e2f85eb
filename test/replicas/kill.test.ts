/**
 * A process that is killed (SIGKILL) while it writes, again and again on one store: whatever it had acknowledged is there
 * after the next start, once; what it had not is delivered again, and is there once as well; the store opens each time.
 * `RAPPORTEUR_TEST_FULL=1` kills twenty times after a thousand acknowledged writes each, on either engine.
 */
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from '@jest/globals';
import { chance, codes, reference } from '../../adapters/chance/index.ts';
import { openFolder } from '../../adapters/embedded/index.ts';
import { openMongo } from '../../adapters/mongo/index.ts';
import { createApp } from '../../src/app.ts';
import { silent } from '../../src/log.ts';
import type { Doc, Store } from '../../src/store/port.ts';
import { dropDatabase } from '../support/mongo.ts';
import { newFolder } from '../support/terminal.ts';

const full = process.env.RAPPORTEUR_TEST_FULL === '1';
const kills = full ? 20 : 2;
const each = full ? 1000 : 70;
const uri = process.env.MONGODB_URI;
const script = fileURLToPath(new URL('./kill-child.ts', import.meta.url));

/** What has become of the deliveries so far, by number; the words are what was asked for, to be delivered again. */
interface Tally {
  readonly sent: Map<number, unknown>;
  readonly acknowledged: Set<number>;
  again: number;
}

/** Lets a process write until so many more are acknowledged, and kills it then and there. */
async function writeAndDie(place: readonly [string, string], round: number, tally: Tally): Promise<void> {
  const open = [...tally.sent].filter(([number]) => !tally.acknowledged.has(number));
  const start = Math.max(-1, ...tally.sent.keys()) + 1;
  const args = [...place, String(round * 5), String(start), JSON.stringify(open)];
  const child = spawn(process.execPath, ['--import', 'tsx', script, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  let complaint = '';
  child.stderr.on('data', (data) => {
    complaint += String(data);
  });
  const target = tally.acknowledged.size + open.length + each;
  createInterface({ input: child.stdout }).on('line', (line) => {
    const [, word, number, rest = ''] = /^(sent|done) (\d+) ?(.*)$/.exec(line) ?? [];
    if (word === 'sent') tally.sent.set(Number(number), JSON.parse(rest));
    if (word === 'done') tally.acknowledged.add(Number(number));
    if (tally.acknowledged.size >= target) child.kill('SIGKILL');
  });
  const [, signal] = await once(child, 'close');
  if (signal !== 'SIGKILL') throw new Error(`the process ended by itself: ${complaint}`);
  tally.again += open.length;
}

interface Trace extends Doc {
  readonly delivery?: string;
  readonly record: string;
}

/** How often each delivery is on the record, by its number: entries of the history whose record is there. */
async function found(store: Store): Promise<Map<number, number>> {
  const app = await createApp({
    ...{ store, group: 'wg', secretariat: [], clock: () => new Date(), chance, codes, reference, log: silent },
  });
  const { needs, followUps, history } = app.records;
  const records = [...(await needs.whole.list({})), ...(await followUps.whole.list({}))];
  while (records.length > 0 && (await unrelayed(store)) > 0) await history.relay();
  const there = new Set(records.map(({ _id }) => _id));
  const counts = new Map<number, number>();
  for (const { delivery, record } of await store.collection<Trace>('history').find({})) {
    const number = Number(/^test\|(\d+)$/.exec(delivery ?? '')?.[1]);
    if (there.has(record)) counts.set(number, (counts.get(number) ?? 0) + 1);
  }
  return counts;
}

const unrelayed = async (store: Store) => {
  const names = ['needs', 'followups'];
  const left = names.map((name) => store.collection<Doc & { untold?: true }>(name).count({ untold: true }));
  return (await Promise.all(left)).reduce((sum, count) => sum + count, 0);
};

async function recognise(store: Store): Promise<void> {
  const app = await createApp({
    ...{ store, group: 'wg', secretariat: [], clock: () => new Date(), chance, codes, reference, log: silent },
  });
  const role = { name: 'amina', role: 'delegate', delegation: 'SN' } as const;
  await app.records.people.recognise('local:amina', role, new Date());
  await store.close();
}

async function killed(engine: string, place: readonly [string, string], open: () => Promise<Store>): Promise<void> {
  await recognise(await open());
  const tally: Tally = { sent: new Map(), acknowledged: new Set(), again: 0 };
  for (let round = 1; round <= kills; round += 1) await writeAndDie(place, round, tally);
  const store = await open();
  const counts = await found(store);
  await store.close();
  const numbers = [...tally.acknowledged];
  const lost = numbers.filter((number) => !counts.has(number));
  const twice = [...counts].filter(([, count]) => count > 1).map(([number]) => number);
  process.stdout.write(
    `${engine}: killed ${kills} times, ${numbers.length} writes acknowledged (${tally.again} of them delivered again), ` +
      `${numbers.length - lost.length} found, ${lost.length} lost, ${twice.length} written twice\n`,
  );
  expect({ lost, twice }).toEqual({ lost: [], twice: [] });
  expect(numbers.length).toBeGreaterThanOrEqual(kills * each);
}

describe('a process that is killed while it writes', () => {
  const database = `rapporteur_test_${randomBytes(6).toString('hex')}`;
  afterAll(async () => {
    if (uri !== undefined) await dropDatabase(uri, database);
  });

  test(`on a folder, ${kills} times: nothing acknowledged is lost, and the folder opens`, async () => {
    const folder = await newFolder();
    await killed('embedded', [folder, ''], () => openFolder(folder, silent));
    await rm(folder, { recursive: true });
  }, 1_800_000);

  (uri === undefined ? test.skip : test)(
    `on MongoDB, ${kills} times: nothing acknowledged is lost`,
    async () => {
      await killed('MongoDB', [uri ?? '', database], () => openMongo(uri ?? '', { database, log: silent }));
    },
    1_800_000,
  );
});
