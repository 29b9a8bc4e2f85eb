/**
 * A replica as a process of its own, for tests of several on one MongoDB.
 * Arguments: the database's URI, its name, a task. It says `ready`, waits for a line, does the task, says `done ...`.
 * Tasks: `needs:FROM-TO` and `offers:FROM-TO` log records with those numbers; `tick:TIMES@INSTANT` beats the heart.
 */
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { chance, codes, reference } from '../../adapters/chance/index.ts';
import { openMongo } from '../../adapters/mongo/index.ts';
import { type App, createApp } from '../../src/app.ts';
import { silent } from '../../src/log.ts';
import type { Values } from '../../src/reply.ts';
import { recordValues, speakers } from './replicas.ts';

const [uri = '', database = '', task = ''] = process.argv.slice(2);
const [, kind = '', from = '', to = ''] = /^(\w+):([^-@]+)[-@](.+)$/.exec(task) ?? [];
const clock = kind === 'tick' ? () => new Date(to) : () => new Date();

async function log(app: App, noun: 'need' | 'offer', number: number): Promise<void> {
  const who = { id: speakers[noun], name: speakers[noun] };
  const values: Values = recordValues(noun, number);
  const request = { command: `${noun} add`, values, who, where: { place: 'local' } };
  const plan = app.bot.plan(request);
  if (plan.kind !== 'ready') throw new Error(`${noun} ${number}: ${Object.keys(plan.errors)}`);
  const reply = await app.bot.run(plan, request);
  if (reply.tone !== 'good') throw new Error(`${noun} ${number}: ${reply.text.key}`);
}

async function logAll(app: App, noun: 'need' | 'offer'): Promise<void> {
  for (let number = Number(from); number <= Number(to); number += 4) {
    const some = [0, 1, 2, 3].map((add) => number + add).filter((each) => each <= Number(to));
    await Promise.all(some.map((each) => log(app, noun, each)));
  }
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
await once(createInterface({ input: process.stdin }), 'line');
if (kind === 'needs') await logAll(app, 'need');
else if (kind === 'offers') await logAll(app, 'offer');
else await tick(app);
await app.idle();
process.stdout.write('done\n');
await store.close();
process.exit(0);
