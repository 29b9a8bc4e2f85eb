/** Several processes on one MongoDB propose what a single one would, each pair once. */
import { randomBytes } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { chance } from '../../adapters/chance/index.ts';
import { openMongo } from '../../adapters/mongo/index.ts';
import { silent } from '../../src/log.ts';
import { dayOf, propose } from '../../src/matching/exchange.ts';
import { openRecords } from '../../src/store/index.ts';
import { dropDatabase } from '../support/mongo.ts';
import { speakers, startReplicas } from '../support/replicas.ts';

const uri = process.env.MONGODB_URI;
const each = 200;

(uri === undefined ? describe.skip : describe)('two processes on one MongoDB', () => {
  test(`${each} needs and ${each} matching offers written at the same time: every pair once`, async () => {
    const database = `rapporteur_test_${randomBytes(6).toString('hex')}`;
    const store = await openMongo(uri ?? '', { database, log: silent });
    try {
      const records = openRecords(store, 'wg', chance);
      await store.ready();
      const now = new Date();
      await records.people.recognise(speakers.need, { name: 'r', role: 'delegate', delegation: 'SN' }, now);
      await records.people.recognise(speakers.offer, { name: 'p', role: 'delegate', delegation: 'CZ' }, now);
      const replicas = await startReplicas(uri ?? '', database, [`needs:1-${each}`, `offers:1-${each}`]);
      for (const replica of replicas) replica.go();
      await Promise.all(replicas.map(({ output }) => output));

      const needs = await records.needs.whole.list({});
      const offers = await records.offers.whole.list({});
      expect([needs.length, offers.length]).toEqual([each, each]);
      const wanted = needs.flatMap((need) => offers.flatMap((offer) => propose(need, offer, dayOf(now)) ?? []));
      const there = await records.matches.list({ kind: 'channel', level: 'coordinators' }, {});
      const pair = (one: { need: string; offer: string }) => `${one.need}|${one.offer}`;
      expect(wanted.length).toBeGreaterThan(each);
      expect(there.map(({ need, offer }) => pair({ need: need._id, offer: offer._id })).sort()).toEqual(
        wanted.map(pair).sort(),
      );
      expect(new Set(there.map(({ id }) => id)).size).toBe(wanted.length);
      process.stdout.write(
        `two processes: ${needs.length} needs, ${offers.length} offers, ${there.length} pairs, each once\n`,
      );
    } finally {
      await store.close();
      await dropDatabase(uri ?? '', database);
    }
  }, 300_000);
});
