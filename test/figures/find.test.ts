/** What somebody may not see changes nothing of what they find: the same answer comes from a store in which it never was. */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { openMemory } from '../../adapters/embedded/index.ts';
import { wgFind } from '../../src/commands/find.ts';
import type { Viewer } from '../../src/domain/visibility.ts';
import { plain } from '../../src/i18n/render.ts';
import type { Values } from '../../src/reply.ts';
import { contextFor, servicesOf } from '../support/services.ts';
import { anyStored, now, putStored, type Stored, viewers } from '../support/stores.ts';
import { visible } from './naive.ts';

const asked: readonly Values[] = [
  ...[{ words: 'laboratory judges' }, { words: 'séminaire droit' }, { words: 'судьи учения' }, { words: '培训' }],
  ...[{ words: 'forensic', kind: 'need' }, { region: 'Africa' }, { state: 'open', page: '2' }, { words: 'N-1 O-2' }],
];

/** Every answer to a viewer, as it is told. */
async function answers(stored: Stored, viewer: Viewer): Promise<string[]> {
  const store = openMemory();
  const services = servicesOf(store, now);
  await putStored(store, stored);
  const ctx = contextFor(services, viewer, now);
  const told = asked.map(async (values) => {
    const plan = wgFind.plan(values, ctx.today);
    if (plan.kind === 'incomplete') throw new Error(JSON.stringify(plan.errors));
    const { text, items = [], footer = [] } = await plan.run(ctx);
    const voice = { locale: 'en', zone: 'UTC', names: ctx.names } as const;
    return [text, ...items.map(({ title }) => title), ...footer].map((each) => plain(each, voice)).join('\n');
  });
  return Promise.all(told);
}

/** The store without what a viewer may not see. */
async function without(stored: Stored, viewer: Viewer): Promise<Stored> {
  const store = openMemory();
  const { records } = servicesOf(store, now);
  await putStored(store, stored);
  const seen = await visible(records, viewer);
  const may = new Set([...seen.needs, ...seen.offers, ...seen.followUps].map(({ _id }) => _id));
  const roundtables = new Set((await records.roundtables.list(viewer, {})).map(({ _id }) => _id));
  return {
    needs: stored.needs.filter(({ _id }) => may.has(_id)),
    offers: stored.offers.filter(({ _id }) => may.has(_id)),
    followUps: stored.followUps.filter(({ _id }) => may.has(_id)),
    roundtables: stored.roundtables.filter(({ _id }) => roundtables.has(_id)),
    matches: [],
  };
}

test('in random stores every answer is that of a store which holds only what its reader may see', async () => {
  let found = 0;
  await fc.assert(
    fc.asyncProperty(anyStored, fc.constantFrom(...Object.values(viewers)), async (stored, viewer) => {
      const told = await answers(stored, viewer);
      expect(told).toEqual(await answers(await without(stored, viewer), viewer));
      found += told.filter((text) => text.includes('zq')).length;
    }),
    { seed: 20_261_124, numRuns: 100 },
  );
  expect(found).toBeGreaterThan(100);
}, 120_000);
