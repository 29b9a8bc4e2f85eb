/** Several processes tick the same due subscription: one post. */
import { randomBytes } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { chance } from '../../adapters/chance/index.ts';
import { openMongo } from '../../adapters/mongo/index.ts';
import { silent } from '../../src/log.ts';
import { openRecords } from '../../src/store/index.ts';
import { dropDatabase } from '../support/mongo.ts';
import { startReplicas } from '../support/replicas.ts';

const uri = process.env.MONGODB_URI;

(uri === undefined ? describe.skip : describe)('several processes tick one due subscription on MongoDB', () => {
  test('one post for each period', async () => {
    const database = `rapporteur_test_${randomBytes(6).toString('hex')}`;
    const store = await openMongo(uri ?? '', { database, log: silent });
    try {
      const records = openRecords(store, 'wg', chance);
      await store.ready();
      const thursday = new Date('2027-03-04T10:00:00Z');
      const guard = { owners: ['SN'], visibility: 'public', stakeholders: false, loggedBy: 'k' } as const;
      const about = {
        topics: ['national-csirt'],
        pillars: ['incident-response'],
        audience: [],
        modality: [],
        languages: [],
      };
      await records.needs.add({ ...guard, ...about, owners: ['SN'], title: 'A CERT', status: 'open' }, thursday);
      const rule = { days: [1], hour: 9, zone: 'Africa/Dakar', topics: [], locale: 'en', owner: 'k' };
      const many = Array.from({ length: 10 }, (_, index) => `test:C${index}`);
      for (const channel of many) await records.subscriptions.add({ ...rule, channel }, thursday);
      const replicas = await startReplicas(uri ?? '', database, Array(3).fill('tick:3@2027-03-08T09:00:00Z'));
      for (const replica of replicas) replica.go();
      const printed = (await Promise.all(replicas.map(({ output }) => output))).join('\n');
      const posts = printed.split('\n').filter((line) => line.startsWith('post '));
      const channels = posts.map((line) => JSON.parse(line.slice(5)).to.channel).sort();
      expect(channels).toEqual([...many].sort());
    } finally {
      await store.close();
      await dropDatabase(uri ?? '', database);
    }
  }, 120_000);
});
