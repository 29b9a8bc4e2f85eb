/**
 * A replica as a process of its own, for tests of several on one MongoDB.
 * Arguments: the database's URI, its name, a task. It says `ready`, waits for a line, does the task, says `done`.
 * Tasks: `log:SO_MANY@once` logs the needs and offers that the line names (a list in JSON), so many at a time, and says
 * `wrote ...` of each; `tick:TIMES@INSTANT` beats the heart.
 */
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { chance, codes, reference } from '../../adapters/chance/index.ts';
import { openMongo } from '../../adapters/mongo/index.ts';
import { type App, createApp } from '../../src/app.ts';
import { silent } from '../../src/log.ts';
import type { Values } from '../../src/reply.ts';
import { type Item, recordValues, speakerOf } from './replicas.ts';

const [uri = '', database = '', task = ''] = process.argv.slice(2);
const [, kind = '', from = '', to = ''] = /^(\w+):([^-@]+)[-@](.+)$/.exec(task) ?? [];
const clock = kind === 'tick' ? () => new Date(to) : () => new Date();

async function log(app: App, item: Item): Promise<void> {
  const [noun = '', digits] = item.split(' ');
  const id = speakerOf(noun, Number(digits));
  const values: Values = recordValues(noun, Number(digits));
  // what is logged is much alike, and meant
  const request = { command: `${noun} anyway`, values, who: { id, name: id }, where: { place: 'local' } };
  const plan = app.bot.plan(request);
  if (plan.kind !== 'ready') throw new Error(`${item}: ${Object.keys(plan.errors)}`);
  const reply = await app.bot.run(plan, request);
  if (reply.tone !== 'good') throw new Error(`${item}: ${reply.text.key}`);
  process.stdout.write(`wrote ${item}\n`);
}

/** Logs what there is to log, so many at a time. */
async function logAll(app: App, items: readonly Item[]): Promise<void> {
  const left = items[Symbol.iterator]();
  const hand = async () => {
    for (const item of left) await log(app, item);
  };
  await Promise.all(Array.from({ length: Number(from) }, hand));
}

async function tick(app: App): Promise<void> {
  app.chats.set('test', {
    async post(to, _reply, _voice, key) {
      process.stdout.write(`post ${JSON.stringify({ to, key })}\n`);
      return { id: 'posted' };
    },
  });
  for (let beat = 0; beat < Number(from); beat += 1) await app.tick();
}

const store = await openMongo(uri, { database, log: silent });
const app = await createApp({ store, group: 'wg', secretariat: [], clock, chance, codes, reference, log: silent });
process.stdout.write('ready\n');
const [line] = (await once(createInterface({ input: process.stdin }), 'line')) as [string];
if (kind === 'log') await logAll(app, JSON.parse(line) as Item[]);
else await tick(app);
await app.idle();
process.stdout.write('done\n');
await store.close();
process.exit(0);
