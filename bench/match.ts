/**
 * `npm run bench -- match`: the matcher beside MiniSearch and SQLite's FTS5, on one corpus in the same run.
 *
 * What is fair and what is not. All read the same texts with the same language test, function words and stems, and all list
 * twenty offers; the peers are tuned as their documentation advises (`engines/`). The peers list what shares words with the
 * need, in whatever language, and stop there. Ours also checks who may apply and by when, weighs audience, form of help and
 * language, and explains every line: work that the peers' users would have to add, and that is part of our time. Nobody
 * goes over a network. FTS5 is SQLite as WebAssembly, which is slower than a native build.
 *
 * Up to 200,000 offers all engines stand in one process and get the same need by turns, so that a disturbance of the machine
 * meets all; they share its garbage collection too, which shows in p99 rather than in p50. What an engine costs in memory and to
 * build is measured in a process of its own. Above, each is also asked in its own process, one after the other. An engine that
 * has been searching for a minute is asked no more: `queries` says how often it was. The needs of the warm-up are others
 * than those that count. Making the corpus is in none of the times.
 */
import { type EngineName, load } from './engines/engine.ts';
import type { Told } from './match/child.ts';
import { ask, build, type Times } from './match/measure.ts';
import { Misused, type Options, readOptions } from './match/options.ts';
import { asJson, type Measured, type Result, report } from './match/report.ts';
import { inChild } from './match/spawn.ts';

/** Up to so many offers all engines fit into one process. */
const mostTogether = 200_000;

/** The numbers of offers at which ours is looked at. */
const growing = (offers: number) => [...[10_000, 100_000, 1_000_000].filter((size) => size < offers), offers];

/** Each engine alone: ours at growing sizes, the peers at the last one, and asked only where it is not asked beside the others. */
function alone(name: EngineName, { offers, queries, seed }: Options): Told | undefined {
  const sizes = name === 'ours' ? growing(offers) : [offers];
  const asked = name === 'ours' || offers > mostTogether ? queries : 0;
  return inChild({ engine: name, seed, sizes, queries: asked });
}

/** All engines in this process. */
async function together(names: readonly EngineName[], { offers, queries, seed }: Options): Promise<Times[]> {
  const engines = await Promise.all(names.map((name) => load[name]()));
  for (const engine of engines) build(engine, seed, 0, offers);
  const times = ask(engines, seed, queries);
  for (const engine of engines) engine.close();
  return times;
}

async function measure(options: Options): Promise<Measured> {
  const told = options.engines.map((name) => ({ name, told: alone(name, options) }));
  const lived = told.flatMap(({ name, told }) => (told === undefined ? [] : [{ name, told }]));
  const inOne = options.offers <= mostTogether;
  const names = lived.map(({ name }) => name);
  const beside = inOne ? await together(names, options) : [];
  return {
    baseMB: Math.max(0, ...lived.map(({ told: { baseMB } }) => baseMB)),
    results: lived.flatMap(({ name, told }, index) => resultOf(name, told, beside[index])),
    growth: lived.find(({ name }) => name === 'ours')?.told.steps ?? [],
    ended: told.filter(({ told }) => told === undefined).map(({ name }) => name),
    together: inOne,
  };
}

function resultOf(name: EngineName, { label, steps }: Told, beside: Times | undefined): Result[] {
  const last = steps.at(-1);
  const times = beside ?? last?.times;
  if (last === undefined || times === undefined) return [];
  return [{ name, label, buildS: last.buildS, rssMB: last.rssMB, times }];
}

try {
  const options = readOptions(process.argv.slice(3));
  const measured = await measure(options);
  if (!options.json) console.log(`${report(options, measured)}\n`);
  console.log(asJson(options, measured));
} catch (error) {
  if (!(error instanceof Misused)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
