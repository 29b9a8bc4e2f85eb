/**
 * A bot as a process of its own, to be killed while it writes. Arguments: the folder of an embedded store or a MongoDB URI,
 * the database's name (MongoDB), minutes by which its clock is ahead, the number of the first new delivery, and in JSON
 * the deliveries that were never answered. It says `ready`; then, of each delivery, `sent N` before and `done N` after it
 * is answered: first of those that are delivered again, then of new ones, without end. Whatever is not written well ends it.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { chance, codes, reference } from '../../adapters/chance/index.ts';
import { openFolder } from '../../adapters/embedded/index.ts';
import { openMongo } from '../../adapters/mongo/index.ts';
import { createApp } from '../../src/app.ts';
import { silent } from '../../src/log.ts';
import type { Reply, Values } from '../../src/reply.ts';

const [place = '', database = '', ahead = '0', first = '0', unanswered = '[]'] = process.argv.slice(2);
const say = (line: string) => process.stdout.write(`${line}\n`);
const who = { id: 'local:amina', name: 'amina' };

const store = database === '' ? await openFolder(place, silent) : await openMongo(place, { database, log: silent });
const clock = () => new Date(Date.now() + Number(ahead) * 60_000);
const app = await createApp({
  ...{ store, group: 'wg', secretariat: [], clock, pause, chance, codes, reference, log: silent },
});

/** What the delivery of a number asks for: a need (alike as they are), a follow-up, or a note on the one that the hand added last. */
function asked(number: number, followUp: string | undefined): { command: string; values: Values } {
  const title = `Delivery ${number} ${chance.key()} ${chance.key()}`;
  if (number % 3 === 0) return { command: 'need anyway', values: { title, topics: 'digital-forensics' } };
  if (followUp === undefined) return { command: 'followup add', values: { title, leads: 'SN' } };
  return { command: 'followup update', values: { followup: followUp, note: title } };
}

async function deliver(number: number, { command, values }: ReturnType<typeof asked>): Promise<Reply> {
  const request = { command, values, who, where: { place: 'local' }, delivery: `test|${number}` };
  say(`sent ${number} ${JSON.stringify({ command, values })}`);
  const plan = app.bot.plan(request);
  const reply = plan.kind === 'ready' ? await app.bot.run(plan, request) : undefined;
  if (reply?.tone !== 'good') throw new Error(`${command} ${number}: ${JSON.stringify(reply?.text)}`);
  say(`done ${number}`);
  return reply;
}

let next = Number(first);
let written = 0;

/** Writes on and on: hands at work at the same time, each on records of its own. */
async function hand(): Promise<never> {
  for (let followUp: string | undefined; ; ) {
    const number = next++;
    const wish = asked(number, followUp);
    const { id } = (await deliver(number, wish)).text.params;
    if (wish.command === 'followup add') followUp = typeof id === 'string' ? id : undefined;
    if (wish.command === 'followup update') followUp = undefined;
    written += 1;
    // the heartbeat and the rewriting of the files go on meanwhile, as they do in a bot
    if (written % 40 === 0) await app.tick();
    if (written % 90 === 0) await store.compact?.();
  }
}

say('ready');
for (const [number, again] of JSON.parse(unanswered) as [number, ReturnType<typeof asked>][])
  await deliver(number, again);
await Promise.all([hand(), hand(), hand(), hand()]);
