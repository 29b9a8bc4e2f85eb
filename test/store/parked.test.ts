/** What buttons and forms of chats stand for: sealed, and gone with its person, its record and its time. */
import { describe, expect, test } from '@jest/globals';
import { createSealer } from '../../adapters/crypto/index.ts';
import { openMemory } from '../../adapters/embedded/index.ts';
import { type Parked, parkedRepository } from '../../src/store/parked.ts';
import { sealStore } from '../../src/store/seal.ts';
import { createCore, dayMs, idOf, secretariat } from '../support/core.ts';
import { keyOf } from '../support/keys.ts';

const amina = 'slack:T1/U7QXAMINA';
const at = new Date('2026-11-23T08:00:00Z');
const row = (_id: string, values: Parked['values'], who?: string): Parked => ({
  ...{ _id, command: 'need add', values, at },
  ...(who !== undefined && { who }),
});

describe('what is parked', () => {
  test('is kept by its id, and sealed', async () => {
    const store = openMemory();
    const parked = parkedRepository(sealStore(store, createSealer([keyOf(1)])).collection<Parked>('parked'));
    await parked.keep(row('a', { title: 'Forensic lab' }, amina));
    await parked.keep(row('b', { topics: ['norms', 'law'] }));
    expect(await parked.get('a')).toEqual(row('a', { title: 'Forensic lab' }, amina));
    expect(await parked.get('b')).toEqual(row('b', { topics: ['norms', 'law'] }));
    expect(await parked.get('c')).toBeUndefined();
    expect(JSON.stringify(await store.collection<Parked>('parked').find({}))).not.toMatch(/Forensic|norms/);
  });

  test('goes with its person, and what names them with them', async () => {
    const core = await createCore();
    await core.app.admit('slack:T1');
    await core.join(amina, 'SN', { name: 'Amina Diop' });
    await core.records.parked.keep(row('hers', { title: 'Lab' }, amina));
    await core.records.parked.keep(row('named', { contact: 'Ask Amina Diop' }));
    await core.records.parked.keep(row('other', { title: 'Lab' }, 'slack:T1/U2'));
    await core.speak(amina, '/wg forget sure:yes', { name: 'Amina Diop' });
    expect((await core.everything()).parked?.map(({ _id }) => _id)).toEqual(['wg/other']);
  });

  test('goes with the words of a record that is erased', async () => {
    const core = await createCore();
    await core.profile('local:amina', 'SN');
    const need = idOf(await core.speak('local:amina', '/need add "Canarylab one" topic:digital-forensics'));
    await core.records.parked.keep(row('edit', { need, title: 'Canarylab one' }));
    await core.records.parked.keep(row('other', { need, title: 'Something else' }));
    await core.speak(secretariat, `/wg-admin erase ${need} sure:yes`);
    expect((await core.everything()).parked?.map(({ _id }) => _id)).toEqual(['wg/other']);
  });

  test('goes after thirty days', async () => {
    const core = await createCore();
    await core.app.parked.keep({ _id: 'old', command: 'need add', values: {} });
    core.pass(2 * dayMs);
    await core.app.parked.keep({ _id: 'new', command: 'need add', values: {} });
    core.pass(29 * dayMs);
    await core.app.tick();
    expect((await core.everything()).parked?.map(({ _id }) => _id)).toEqual(['wg/new']);
  });
});
