/**
 * `npm run bench -- backup`: backs up many records, restores them into an empty store, backs that up again, each in a process of
 * its own, and compares the bytes of the two files. Prints times and memory, beside those of a tenth as many records or 10,000,
 * whichever is less: what a task needs must not grow with their number. Ends with 1 when the files differ or a limit is passed.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import type { Measured } from './backup/child.ts';
import { type Engine, type Options, readOptions } from './backup/options.ts';
import { fill, newPlace, type Place } from './backup/places.ts';
import { aligned } from './match/report.ts';

/** On MongoDB the peak of what is resident; on the embedded store what is on the heap beside the loaded store. In MB. */
const limits = { mongodb: 300, embedded: 50 } as const;

interface Round {
  readonly engine: Engine;
  readonly records: number;
  readonly same: boolean;
  readonly fileMB: number;
  readonly steps: Readonly<Record<'backup' | 'restore' | 'again', Measured>>;
}

async function run(task: string, file: string, { env }: Place): Promise<Measured> {
  const script = fileURLToPath(new URL('./backup/child.ts', import.meta.url));
  const child = spawn(process.execPath, ['--expose-gc', '--import', 'tsx', script, task, file], {
    env: { PATH: process.env.PATH, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [told, [code]] = await Promise.all([text(child.stdout), once(child, 'close')]);
  if (code !== 0) throw new Error(`the ${task} ended with ${code}`);
  return JSON.parse(told) as Measured;
}

async function hashOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}

async function round(engine: Engine, records: number, { uri, seed }: Options): Promise<Round> {
  const folder = await mkdtemp(join(tmpdir(), 'rapporteur-bench-'));
  const [one, other] = [await newPlace(engine, uri), await newPlace(engine, uri)];
  const [first, second] = [join(folder, 'first.jsonl'), join(folder, 'second.jsonl')];
  try {
    await fill(one, seed, records);
    const backup = await run('backup', first, one);
    const restore = await run('restore', first, other);
    const again = await run('backup', second, other);
    const same = (await hashOf(first)) === (await hashOf(second));
    const fileMB = (await stat(first)).size / 2 ** 20;
    return { engine, records, same, fileMB, steps: { backup, restore, again } };
  } finally {
    for (const place of [one, other]) await place.remove();
    await rm(folder, { recursive: true, force: true });
  }
}

/** What a step is held to, and how much of it it took. */
const taken = (engine: Engine, { peakRssMB, heapMB, loadedMB }: Measured): number =>
  engine === 'mongodb' ? peakRssMB : heapMB - loadedMB;

function rowsOf({ engine, records, same, fileMB, steps }: Round): string[][] {
  return Object.entries(steps).map(([step, each]) => [
    ...[engine, records.toLocaleString('en'), step, each.seconds.toFixed(1), each.peakRssMB.toFixed(0)],
    ...[each.heapMB, each.loadedMB].map((size) => size.toFixed(1)),
    ...[fileMB.toFixed(1), same ? 'yes' : 'NO'],
  ]);
}

/** How much more the larger round takes than the smaller one, in MB. */
function growth(small: Round, large: Round): number {
  const most = ({ engine, steps }: Round) => Math.max(...Object.values(steps).map((step) => taken(engine, step)));
  return most(large) - most(small);
}

async function measure(options: Options): Promise<boolean> {
  const rounds: Round[] = [];
  for (const engine of options.engine)
    for (const records of [Math.min(10_000, Math.ceil(options.records / 10)), options.records])
      rounds.push(await round(engine, records, options));
  const good = rounds.every(
    ({ engine, same, steps }) => same && Object.values(steps).every((step) => taken(engine, step) <= limits[engine]),
  );
  const grown = rounds.flatMap((large, at) => {
    const small = rounds[at - 1];
    return at % 2 === 1 && small !== undefined ? [{ engine: large.engine, growthMB: growth(small, large) }] : [];
  });
  if (!options.json) {
    const head = ['engine', 'records', 'step', 's', 'peak RSS MB', 'heap MB', 'loaded MB', 'file MB', 'same bytes'];
    console.log(aligned([head, ...rounds.flatMap(rowsOf)]).join('\n'));
    for (const { engine, growthMB } of grown)
      console.log(
        `${engine}: ${growthMB.toFixed(1)} MB more for the larger number (limit in all: ${limits[engine]} MB)`,
      );
  }
  console.log(JSON.stringify({ good, limits, growth: grown, rounds }));
  return good;
}

if (!(await measure(readOptions(process.argv.slice(3), process.env.MONGODB_URI)))) process.exitCode = 1;
