/** Following, keeping house and forgetting, on each engine. */
import { randomBytes } from 'node:crypto';
import { afterAll, describe, expect, test } from '@jest/globals';
import { openMemory } from '../../adapters/embedded/index.ts';
import { openMongo } from '../../adapters/mongo/index.ts';
import { silent } from '../../src/log.ts';
import type { Store } from '../../src/store/port.ts';
import { type Core, createCore, dayMs, idOf } from '../support/core.ts';
import { dropDatabase } from '../support/mongo.ts';

const uri = process.env.MONGODB_URI;
const opened: Store[] = [];
const database = `rapporteur_test_${randomBytes(6).toString('hex')}`;
let count = 0;
/** An empty store; on MongoDB a group of its own in one database. */
async function groupOn(engine: string): Promise<Core> {
  count += 1;
  const mongo = () => openMongo(uri ?? '', { database, log: silent });
  const store = engine === 'memory' ? openMemory() : await mongo();
  opened.push(store);
  return createCore({ store, group: `upkeep-${count}` });
}
afterAll(async () => {
  for (const store of opened) await store.close();
  if (uri !== undefined) await dropDatabase(uri, database);
});

describe.each(uri === undefined ? ['memory'] : ['memory', 'mongo'])('on %s', (engine) => {
  test('posts follow, texts and ledgers go, and a person is forgotten', async () => {
    const core = await groupOn(engine);
    await core.profile('local:amina', 'SN');
    await core.join('local:cora', 'role:coordinator');
    const channel = idOf(await core.speak('local:cora', '/digest subscribe day:tuesday hour:9 zone:UTC level:group'));
    const id = idOf(await core.speak('local:amina', '/need add Lab in Thies topic:digital-forensics see:group'));
    core.clock.now = new Date('2026-11-24T09:00:00Z');
    await core.app.tick();
    await core.speak('local:amina', `/need withdraw ${id}`);
    expect(core.edits.map(({ text }) => text.includes('no longer shown'))).toEqual([true]);
    await core.speak('local:cora', `/digest stop ${channel}`);
    core.pass(91 * dayMs);
    await core.app.tick();
    expect(await core.records.needs.whole.get(id)).toMatchObject({ title: '[…]' });
    expect([...(await core.records.ledger.fresh('local:general', [id]))]).toEqual([id]);
    await core.speak('local:amina', '/wg forget sure:yes');
    expect(await core.records.people.byIdentity('local:amina')).toBeUndefined();
    expect(await core.records.people.byIdentity('local:cora')).toBeDefined();
  });
});
