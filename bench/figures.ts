/**
 * `npm run bench -- figures [--records N] [--engine embedded|mongodb] [--queries Q] [--seed S] [--mongo URI] [--json]`: how long
 * status, gaps and find take beside the plain count query of the same store in the same run: the open needs that the same
 * viewer may see. They are asked by turns, each by a delegate, two coordinators and a channel; before every turn a need is
 * written, so that what an answer has to catch up with is in its time. Speaking the answers is not.
 */
import { randomBytes } from 'node:crypto';
import { openMemory } from '../adapters/embedded/index.ts';
import type { Command } from '../src/command.ts';
import { wgFind } from '../src/commands/find.ts';
import { wgGaps } from '../src/commands/gaps.ts';
import { wgStatus } from '../src/commands/status.ts';
import type { Context } from '../src/context.ts';
import { openNeedStates } from '../src/domain/records.ts';
import { silent } from '../src/log.ts';
import type { Values } from '../src/reply.ts';
import type { Store } from '../src/store/port.ts';
import { contextFor, servicesOf } from '../test/support/services.ts';
import { type EngineName, type Options, readOptions } from './figures/options.ts';
import { type Asked, asJson, asked, type Measured, report, timesOf } from './figures/report.ts';
import { fill, group, now, viewers } from './figures/world.ts';

const words = ['digital forensics', 'formation des juges', 'CERT', '网络安全 培训', 'стратегия', 'women exercise'];

async function say(command: Command, values: Values, ctx: Context): Promise<unknown> {
  const plan = command.plan(values, ctx.today);
  if (plan.kind === 'incomplete') throw new Error(JSON.stringify(plan.errors));
  return plan.run(ctx);
}

const acts: Readonly<Record<Asked, (ctx: Context, turn: number) => Promise<unknown>>> = {
  count: ({ records, viewer }) => records.needs.count(viewer, { status: { $in: openNeedStates } }),
  status: (ctx) => say(wgStatus, {}, ctx),
  gaps: (ctx) => say(wgGaps, {}, ctx),
  find: (ctx, turn) => say(wgFind, { words: words[turn % words.length] ?? '' }, ctx),
};

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

async function open(engine: EngineName, { mongo }: Options): Promise<Store> {
  if (engine === 'embedded') return openMemory();
  const { openMongo } = await import('../adapters/mongo/index.ts');
  return openMongo(mongo, { database: `rapporteur_bench_${randomBytes(6).toString('hex')}`, log: silent });
}

/** A need is written by somebody: the next answer has to see it. */
async function write({ records }: Context, turn: number): Promise<void> {
  const id = `N-${turn + 1}`;
  const need = await records.needs.whole.get(id);
  if (need !== undefined) await records.needs.change(id, need.version, { $set: { people: 1 + (turn % 50) } }, now);
}

async function measure(engine: EngineName, options: Options): Promise<Measured> {
  const store = await open(engine, options);
  try {
    const services = servicesOf(store, now, group);
    await store.ready();
    await fill(store, options.seed, options.records);
    const fillMs = await timed(() => services.register.catchUp());
    const all: Record<Asked, number[]> = { count: [], status: [], gaps: [], find: [] };
    // the first round of each viewer warms the code up and does not count
    for (let turn = -viewers.length; turn < options.queries; turn += 1) {
      const viewer = viewers[(turn + viewers.length) % viewers.length] ?? { kind: 'stranger' };
      const ctx = contextFor(services, viewer, now);
      for (const of of asked) {
        await write(ctx, turn + viewers.length);
        const ms = await timed(() => acts[of](ctx, turn + viewers.length));
        if (turn >= 0) all[of].push(ms);
      }
    }
    const times = Object.fromEntries(asked.map((of) => [of, timesOf(all[of])])) as Measured['times'];
    return { engine, fillMs, times };
  } finally {
    for (const name of engine === 'embedded' ? [] : await store.names()) await store.collection(name).remove({});
    await store.close();
  }
}

const options = readOptions(process.argv.slice(3));
const measured: Measured[] = [];
for (const engine of options.engine) measured.push(await measure(engine, options));
console.log(options.json ? asJson(options, measured) : report(options, measured));
