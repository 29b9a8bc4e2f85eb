/**
 * One start in a process of its own, as the service starts: the store, the index, the rest of the core. Its task comes as JSON
 * on standard input; it prints what was measured as a line of JSON, and how far it is on standard error.
 */
import { text } from 'node:stream/consumers';
import { chance, codes, reference } from '../../adapters/chance/index.ts';
import { createProgress } from '../../adapters/console/progress.ts';
import { createStreams } from '../../adapters/crypto/stream.ts';
import { openMongo } from '../../adapters/mongo/index.ts';
import { createSnapshots } from '../../adapters/snapshot/index.ts';
import { type App, createApp } from '../../src/app.ts';
import type { Log } from '../../src/log.ts';
import { silent } from '../../src/log.ts';
import { dayNumber } from '../../src/matching/days.ts';
import { needEntry, offerEntry } from '../../src/matching/entries.ts';
import type { Best } from '../../src/matching/side.ts';
import { needAt, offerAt, today } from '../corpus.ts';
import { type Database, group } from './database.ts';

export interface Task {
  readonly database: Database;
  readonly folder: string;
  readonly key?: string;
  readonly seed: number;
  /** How many needs, and how many offers, are put to it. */
  readonly asks: number;
}
export interface Started {
  /** What the index was filled from: `records` or `snapshot`. */
  readonly from: string;
  /** Seconds from the start of the process until it could answer, and of those the ones for the index. */
  readonly readyS: number;
  readonly indexS: number;
  /** Seconds of processor until then: those of the wall clock say as much of what else the machine does. */
  readonly cpuS: number;
  readonly needs: number;
  readonly offers: number;
  readonly rssMB: number;
  /** Seconds of keeping a snapshot before the end. */
  readonly saveS: number;
  readonly answers: readonly string[];
}

/** Numbers of records that are not in the database. */
const beyond = 10_000_000;

function answers({ keeper }: App, { seed, asks }: Task): string[] {
  const day = { today: dayNumber(today) };
  const told = ({ open, near }: Best) => [...open, ...near].map(({ number, score }) => `${number}:${score}`).join(' ');
  return Array.from({ length: asks }, (_, each) => [
    told(keeper.offers.best({ ...needEntry(needAt(seed, beyond + each).record), ...day }, 20)),
    told(keeper.needs.best({ ...offerEntry(offerAt(seed, beyond + each).record), ...day }, 20)),
  ]).flat();
}

async function run(task: Task): Promise<Started> {
  const { database, folder, key } = task;
  const index = { from: '', ms: 0 };
  const log: Log = {
    ...silent,
    info(event, data) {
      if (event === 'index.ready') Object.assign(index, data);
      if (event === 'index.snapshot.unused') console.error(event, data);
    },
    warn: (event, data) => console.error(event, data),
  };
  const store = await openMongo(database.uri, { database: database.name, log });
  const cipher = key === undefined ? undefined : createStreams([key]);
  const clock = () => new Date();
  const snapshots = createSnapshots({ folder, group, cipher, clock, log });
  const say = (done: number, all: number) => `${done} of ${all} records read`;
  const isTerminal = process.stderr.isTTY === true;
  const progress = createProgress({ output: process.stderr, isTerminal, least: 1, say });
  const app = await createApp({
    store,
    group,
    secretariat: [],
    clock,
    chance,
    codes,
    reference,
    log,
    snapshots,
    progress,
  });
  const readyS = performance.now() / 1000;
  const { user, system } = process.cpuUsage();
  const rssMB = process.memoryUsage.rss() / 2 ** 20;
  const told = answers(app, task);
  const saving = performance.now();
  await app.keeper.save(true);
  const saveS = (performance.now() - saving) / 1000;
  await store.close();
  const sizes = { needs: app.keeper.needs.size, offers: app.keeper.offers.size };
  return {
    from: index.from,
    readyS,
    indexS: index.ms / 1000,
    cpuS: (user + system) / 1e6,
    ...sizes,
    rssMB,
    saveS,
    answers: told,
  };
}

console.log(JSON.stringify(await run(JSON.parse(await text(process.stdin)) as Task)));
process.exit(0);
