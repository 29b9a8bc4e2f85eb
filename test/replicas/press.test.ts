/** Fifty people press at once on one match on MongoDB: one winner, friendly answers for the others, one trail. */
import { randomBytes } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { chance, codes, reference } from '../../adapters/chance/index.ts';
import { openMongo } from '../../adapters/mongo/index.ts';
import { type App, createApp } from '../../src/app.ts';
import { silent } from '../../src/log.ts';
import type { Reply } from '../../src/reply.ts';
import { dropDatabase } from '../support/mongo.ts';

const uri = process.env.MONGODB_URI;
const many = 50;

async function press(app: App, who: string, command: string, values: Record<string, string>): Promise<Reply> {
  const request = { command, values, who: { id: who, name: who }, where: { place: 'local' } };
  const plan = app.bot.plan(request);
  if (plan.kind !== 'ready') throw new Error(Object.keys(plan.errors).join());
  return app.bot.run(plan, request);
}

(uri === undefined ? describe.skip : describe)('one match on MongoDB', () => {
  test(`${many} people press agree and not for us at once: one winner, ${many - 1} friendly answers`, async () => {
    const database = `rapporteur_test_${randomBytes(6).toString('hex')}`;
    const store = await openMongo(uri ?? '', { database, log: silent });
    let now = new Date('2027-03-04T10:00:00Z');
    try {
      const app = await createApp({
        ...{ store, group: 'wg', secretariat: ['local:secretariat'], clock: () => now },
        ...{ chance, codes, reference, log: silent },
      });
      const speaker = (id: string, delegation: string) =>
        app.records.people.recognise(id, { name: id, role: 'delegate', delegation }, now);
      await speaker('local:amina', 'SN');
      const people = Array.from({ length: many }, (_, at) => `local:peter-${at}`);
      for (const id of people) await speaker(id, 'CZ');
      await press(app, 'local:amina', 'need add', { title: 'Forensic lab', topics: 'digital-forensics' });
      await press(app, 'local:peter-0', 'offer add', { title: 'Forensic lab visits', topics: 'digital-forensics' });
      const [match] = await app.records.matches.whole.list({});
      const id = match?.short ?? '';
      await press(app, 'local:amina', 'match ask', { match: id });
      now = new Date(now.getTime() + 600_000);
      await app.tick();

      const presses = people.map((who, at) =>
        press(app, who, at % 2 === 0 ? 'match agree' : 'match decline', { match: id }),
      );
      const keys = (await Promise.all(presses)).map((reply) => reply.text.key);
      const won = keys.filter((key) => key === 'match.agreed' || key === 'match.declined');
      const late = keys.filter((key) => key === 'match.late.by' || key === 'match.late');
      expect([won.length, late.length]).toEqual([1, many - 1]);
      const after = await app.records.matches.whole.get(id);
      expect(after?.state).toBe(won[0] === 'match.agreed' ? 'introduced' : 'declined');
      expect(after?.version).toBe(4);
      await app.idle();
      const told = await app.records.deliveries.claimable('notice', new Date(now.getTime() + 86_400_000));
      expect(told.filter(({ _id }) => /\|(agree|decline)\|/.test(_id))).toHaveLength(1);
      process.stdout.write(`${many} presses: ${won.length} winner, ${late.length} friendly answers, one notice\n`);
    } finally {
      await store.close();
      await dropDatabase(uri ?? '', database);
    }
  }, 120_000);
});
