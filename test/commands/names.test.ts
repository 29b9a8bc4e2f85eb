import { afterEach, expect, test } from '@jest/globals';
import { createApp } from '../../src/app.ts';
import { defaultLists } from '../../src/domain/lists.ts';
import { isAmong, setLists } from '../../src/domain/participants.ts';
import { createCore } from '../support/core.ts';
import { seededChance, seededCodes } from '../support/seeded.ts';

afterEach(() => setLists(defaultLists));

test('a delegation is chosen by any of its names', async () => {
  const core = await createCore();
  await core.speak('local:ama', '/wg profile delegation:"Ivory Coast"');
  const { text } = await core.speak('local:ama', '/wg profile');
  expect(text).toContain("Côte d'Ivoire");
});

test('an offer is open to the parties to a treaty', async () => {
  const core = await createCore();
  await core.profile('local:jan', 'CZ');
  const { text } = await core.speak(
    'local:jan',
    '/offer add "Drafting help" topic:digital-forensics eligible:party:budapest visibility:public',
  );
  expect(text).toContain('Drafting help');
  const [offer] = await core.records.offers.whole.list({});
  expect(offer?.eligible).toEqual(['party:budapest']);
});

test('an app answers from the lists it is given', async () => {
  const core = await createCore();
  const log = { debug() {}, info() {}, warn() {}, error() {} };
  await createApp({
    ...{ store: core.store, group: 'other', secretariat: [], clock: () => new Date('2026-11-23'), log },
    ...{ chance: seededChance(), codes: seededCodes(), reference: () => 'R' },
    lists: { ...defaultLists, categories: { ...defaultLists.categories, ldc: ['CZ'] } },
  });
  expect([isAmong('CZ', 'ldc'), isAmong('BD', 'ldc')]).toEqual([true, false]);
});
