/**
 * `npm run bench -- start`: how long a start takes on many records, without and with a snapshot of the index. Fills a database
 * of its own, starts the core on it in two processes, one after the other, compares what both answer, and drops the database.
 * The times are those of the whole process, from its launch until it can answer. Filling the database is in none of them.
 */
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { createProgress } from '../adapters/console/progress.ts';
import { aligned } from './match/report.ts';
import type { Started, Task } from './start/child.ts';
import { type Database, drop, fill } from './start/database.ts';
import { type Options, readOptions } from './start/options.ts';

/** Needs, and as many offers, that are put to both. */
const asks = 20;

/** One start in a process of its own. @throws Error when it ends badly; it has said why by then */
async function start(task: Task): Promise<Started> {
  const script = fileURLToPath(new URL('./start/child.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', script], { stdio: ['pipe', 'pipe', 'inherit'] });
  child.stdin.end(JSON.stringify(task));
  const [told, [code]] = await Promise.all([text(child.stdout), once(child, 'close')]);
  if (code !== 0) throw new Error(`the start ended with ${code}`);
  return JSON.parse(told) as Started;
}

async function sizeOf(folder: string): Promise<number> {
  const sizes = (await readdir(folder)).map(async (name) => (await stat(join(folder, name))).size);
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0) / 2 ** 20;
}

async function fillWith(database: Database, { seed, records }: Options): Promise<number> {
  const started = performance.now();
  const say = (done: number, all: number) => `${done} of ${all} records written`;
  const isTerminal = process.stderr.isTTY === true;
  const progress = createProgress({ output: process.stderr, isTerminal, least: 1, say });
  await fill(database, seed, records, (done) => progress(done, records));
  return (performance.now() - started) / 1000;
}

function table(starts: readonly Started[], snapshotMB: number): string[] {
  const rows = starts.map(({ from, readyS, indexS, cpuS, rssMB, needs, offers }) => [
    `from the ${from}`,
    ...[readyS, indexS, cpuS].map((seconds) => seconds.toFixed(2)),
    Math.round(rssMB).toLocaleString('en'),
    ...[needs, offers].map((count) => count.toLocaleString('en')),
  ]);
  const saved = `snapshot: ${snapshotMB.toFixed(1)} MB, written in ${(starts[0]?.saveS ?? 0).toFixed(2)} s`;
  return [...aligned([['start', 'ready s', 'index s', 'CPU s', 'RSS MB', 'needs', 'offers'], ...rows]), saved];
}

async function measure(options: Options, database: Database, folder: string): Promise<boolean> {
  const { records, seed, sealed } = options;
  console.log(`${records.toLocaleString('en')} records (seed ${seed}) in the database ${database.name}`);
  const filledS = await fillWith(database, options);
  const key = sealed ? { key: randomBytes(32).toString('base64') } : {};
  const task = { database, folder, ...key, seed, asks };
  const first = await start(task);
  const snapshotMB = await sizeOf(folder);
  const second = await start(task);
  const same = JSON.stringify(first.answers) === JSON.stringify(second.answers);
  console.log([`written in ${filledS.toFixed(1)} s`, ...table([first, second], snapshotMB)].join('\n'));
  console.log(`both answer ${same ? 'the same' : 'DIFFERENTLY'} for ${asks} needs and ${asks} offers`);
  const figures = [first, second].map(({ answers: _answers, ...rest }) => rest);
  console.log(JSON.stringify({ records, sealed, filledS, snapshotMB, same, starts: figures }));
  return same && second.from === 'snapshot';
}

const options = readOptions(process.argv.slice(3), process.env.MONGODB_URI);
const database = { uri: options.uri, name: `rapporteur_bench_${randomBytes(6).toString('hex')}` };
const folder = await mkdtemp(join(tmpdir(), 'rapporteur-bench-'));
try {
  if (!(await measure(options, database, folder))) process.exitCode = 1;
} finally {
  await rm(folder, { recursive: true, force: true });
  await drop(database);
}
