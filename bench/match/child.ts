/**
 * A process that holds one engine alone, so that its memory is that engine's: `child.ts TASK`, the task as JSON. Prints one line
 * of JSON: for each size the seconds of building up to it and the memory then, and the times of searches where they are wanted.
 */
import { type EngineName, load } from '../engines/engine.ts';
import { ask, build, type Times } from './measure.ts';

export interface Task {
  readonly engine: EngineName;
  readonly seed: number;
  /** Numbers of offers at which it is looked at, ascending. */
  readonly sizes: readonly number[];
  /** 0: none is asked. */
  readonly queries: number;
}
export interface Step {
  readonly offers: number;
  readonly buildS: number;
  /** Resident memory of the whole process, in MB. */
  readonly rssMB: number;
  readonly times?: Times;
}
export interface Told {
  /** The engine's name and version, as people read it. */
  readonly label: string;
  /** The process before the engine was loaded: Node and the corpus. */
  readonly baseMB: number;
  readonly steps: readonly Step[];
}

function rssMB(): number {
  globalThis.gc?.();
  return process.memoryUsage.rss() / 2 ** 20;
}

async function run({ engine: name, seed, sizes, queries }: Task): Promise<Told> {
  const baseMB = rssMB();
  const engine = await load[name]();
  const steps: Step[] = [];
  let [built, buildS] = [0, 0];
  for (const offers of sizes) {
    buildS += build(engine, seed, built, offers);
    built = offers;
    const step = { offers, buildS, rssMB: rssMB() };
    const [times] = queries > 0 ? ask([engine], seed, queries) : [];
    steps.push(times === undefined ? step : { ...step, times });
  }
  engine.close();
  return { label: engine.name, baseMB, steps };
}

const task: unknown = JSON.parse(process.argv[2] ?? 'null');
console.log(JSON.stringify(await run(task as Task)));
