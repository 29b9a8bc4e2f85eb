/**
 * `npm run bench -- match`: the matcher beside MiniSearch and SQLite's FTS5, on one corpus in the same run.
 *
 * What is fair and what is not. All read the same texts with the same language test, function words and stems, and all list
 * twenty offers; the peers are tuned as their documentation advises (`engines/`). The peers list what shares words with the
 * need, in whatever language, and stop there. Ours also checks who may apply and by when, weighs audience, form of help and
 * language, and explains every line: work that the peers' users would have to add, and that is part of our time. Nobody
 * goes over a network. FTS5 is SQLite as WebAssembly, which is slower than a native build.
 *
 * Each engine stands in a process of its own, so that neither its memory nor its garbage is another's. They are built one after
 * the other, and then get the same needs by turns of thirty, so that a disturbance of the machine meets all. A turn begins with
 * thirty other needs that do not count, for a process that was idle finds nothing near the processor: a first search takes up to
 * twice as long. An engine that has been searching for a minute is asked no more: `queries` says how often it was. The needs of the warm-up are others than
 * those that count. Making the corpus and speaking with the process is in none of the times.
 */
import type { EngineName } from './engines/engine.ts';
import type { Step } from './match/child.ts';
import { asker, byTurns, type Times } from './match/measure.ts';
import { type Options, readOptions } from './match/options.ts';
import { asJson, type Measured, type Result, report } from './match/report.ts';
import { type Asked, start } from './match/spawn.ts';

/** The numbers of offers at which ours is looked at. */
const growing = (offers: number) => [...[10_000, 100_000, 1_000_000].filter((size) => size < offers), offers];

interface Living {
  readonly name: EngineName;
  readonly engine: Asked;
}

async function startAll({ only, offers, queries, seed }: Options): Promise<Living[]> {
  const living: Living[] = [];
  for (const name of only) {
    const sizes = name === 'ours' ? growing(offers) : [offers];
    const engine = await start({ engine: name, seed, sizes, queries });
    if (engine !== undefined) living.push({ name, engine });
  }
  return living;
}

async function measure(options: Options): Promise<Measured> {
  const living = await startAll(options);
  const times = await byTurns(
    living.map(({ engine }) => asker(engine.search)),
    options.queries,
  );
  for (const { engine } of living) engine.end();
  const results = living.flatMap((each, at) => resultOf(each, times[at]));
  return {
    baseMB: Math.max(0, ...living.map(({ engine }) => engine.told.baseMB)),
    results,
    growth: growthOf(living, results),
    ended: options.only.filter((name) => !living.some((each) => each.name === name)),
  };
}

function resultOf({ name, engine }: Living, times: Times | undefined): Result[] {
  const { label, steps } = engine.told;
  const last = steps.at(-1);
  if (last === undefined || times === undefined) return [];
  return [{ name, label, buildS: last.buildS, rssMB: last.rssMB, times }];
}

/** Ours at each size; at the last one it was asked by turns with the others. */
function growthOf(living: readonly Living[], results: readonly Result[]): Step[] {
  const steps = living.find(({ name }) => name === 'ours')?.engine.told.steps ?? [];
  const times = results.find(({ name }) => name === 'ours')?.times;
  return steps.map((step) => (step.times === undefined && times !== undefined ? { ...step, times } : step));
}

const options = readOptions(process.argv.slice(3));
const measured = await measure(options);
if (!options.json) console.log(`${report(options, measured)}\n`);
console.log(asJson(options, measured));
