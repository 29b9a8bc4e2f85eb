import { describe, expect, test } from '@jest/globals';
import { openMemory } from '../../adapters/embedded/index.ts';
import type { Offer } from '../../src/domain/records.ts';
import type { Viewer } from '../../src/domain/visibility.ts';
import { openRecords } from '../../src/store/index.ts';
import type { Draft } from '../../src/store/records.ts';
import { seededChance } from '../support/core.ts';

const now = new Date('2026-11-23T10:00:00Z');
const later = new Date('2026-11-24T10:00:00Z');
const open = () => openRecords(openMemory(), 'wg', seededChance());

const draft = (change: Partial<Draft<Offer>> = {}): Draft<Offer> => ({
  ...{ title: 'Forensic lab visits', topics: ['digital-forensics'], pillars: ['cybercrime-justice'] },
  ...{ audience: [], modality: [], languages: ['fr'], eligible: ['global'], contact: 'desk@example.org' },
  ...{ owners: ['CZ'], loggedBy: 'person-1', visibility: 'group', stakeholders: false, status: 'open', ...change },
});
const person = (delegation: string, role: 'delegate' | 'observer' = 'delegate'): Viewer => ({
  kind: 'person',
  role,
  delegation,
});
const coordinator: Viewer = { kind: 'person', role: 'coordinator' };
const stranger: Viewer = { kind: 'stranger' };

describe('a record', () => {
  test('is added under a short id, as its first version', async () => {
    const { offers } = open();
    const offer = await offers.add(draft(), now);
    expect(offer).toMatchObject({ ...draft(), version: 1, createdAt: now, updatedAt: now });
    expect(offer._id).toMatch(/^O-\d{1,2}$/);
    expect(await offers.whole.get(offer._id)).toEqual(offer);
  });

  test('is refused when it is not well-formed, and nothing is stored', async () => {
    const { offers } = open();
    for (const wrong of [
      { title: '' },
      { title: 'x'.repeat(151) },
      { topics: Array.from({ length: 11 }, (_, at) => `topic-${at}`) },
      { owners: [] },
      { deadline: '2027-02-30' },
    ]) {
      await expect(offers.add(draft(wrong), now)).rejects.toThrow();
    }
    await expect(offers.add({ ...draft(), extra: 1 } as Draft<Offer>, now)).rejects.toThrow();
    expect(await offers.whole.list({})).toEqual([]);
  });

  test('is changed on the version that was read, once', async () => {
    const { offers } = open();
    const { _id } = await offers.add(draft(), now);
    const changed = await offers.change(_id, 1, { $set: { title: 'New' } }, later);
    expect(changed).toMatchObject({ title: 'New', version: 2, createdAt: now, updatedAt: later });
    expect(await offers.change(_id, 1, { $set: { title: 'Stale' } }, later)).toBeUndefined();
    expect(await offers.change('O-999', 1, { $set: { title: 'None' } }, later)).toBeUndefined();
    expect(await offers.whole.get(_id)).toEqual(changed);
  });

  test('changed by twenty at once is changed by one', async () => {
    const { offers } = open();
    const { _id } = await offers.add(draft(), now);
    const tries = Array.from({ length: 20 }, (_, at) => offers.change(_id, 1, { $set: { title: `T${at}` } }, later));
    const won = (await Promise.all(tries)).filter((each) => each !== undefined);
    expect(won).toHaveLength(1);
    expect(await offers.whole.get(_id)).toEqual(won[0]);
  });

  test.each<[string, Viewer, Partial<Draft<Offer>>, Record<string, unknown> | undefined]>([
    [
      'its owner',
      person('CZ'),
      {},
      { owner: { named: 'CZ' }, mine: true, sight: 'named', contact: 'desk@example.org' },
    ],
    [
      'a coordinator',
      coordinator,
      { visibility: 'closed' },
      { owner: { named: 'CZ' }, mine: false, contact: 'desk@example.org' },
    ],
    [
      'another delegation',
      person('SN'),
      {},
      { owner: { named: 'CZ' }, mine: false, sight: 'named', contact: undefined },
    ],
    [
      'another one by region',
      person('SN'),
      { visibility: 'region' },
      { owner: { within: '151' }, sight: 'unnamed', contact: undefined },
    ],
    ['another one, closed', person('SN'), { visibility: 'closed' }, undefined],
    ['an observer', person('org:AU', 'observer'), {}, undefined],
    [
      'an observer let in',
      person('org:AU', 'observer'),
      { stakeholders: true },
      { owner: { named: 'CZ' }, contact: undefined },
    ],
    ['a stranger', stranger, {}, undefined],
    ['a stranger in public', stranger, { visibility: 'public' }, { owner: { named: 'CZ' }, contact: undefined }],
  ])('as %s sees it', async (_who, viewer, change, expected) => {
    const { offers } = open();
    const { _id } = await offers.add(draft(change), now);
    const seen = await offers.get(viewer, _id);
    const [listed] = await offers.list(viewer, {});
    expect(listed).toEqual(seen);
    expect(await offers.count(viewer, {})).toBe(seen === undefined ? 0 : 1);
    if (expected === undefined) return expect(seen).toBeUndefined();
    expect(seen).toMatchObject({ _id, title: 'Forensic lab visits' });
    for (const [key, value] of Object.entries(expected)) expect(seen?.[key as keyof typeof seen]).toEqual(value);
    expect(Object.keys(seen ?? {})).not.toEqual(expect.arrayContaining(['owners']));
    expect(Object.keys(seen ?? {})).not.toEqual(expect.arrayContaining(['loggedBy']));
  });

  test('is listed by filter, order and page, among what the viewer sees', async () => {
    const { offers } = open();
    for (const [at, visibility] of (['group', 'closed', 'region', 'group', 'public'] as const).entries()) {
      await offers.add(draft({ title: `T${at}`, visibility, places: at + 1 }), now);
    }
    const titles = async (viewer: Viewer, options = {}) => {
      return (await offers.list(viewer, { places: { $gte: 2 } }, { sort: { places: -1 }, ...options })).map(
        ({ title }) => title,
      );
    };
    expect(await titles(coordinator)).toEqual(['T4', 'T3', 'T2', 'T1']);
    expect(await titles(person('SN'))).toEqual(['T4', 'T3', 'T2']);
    expect(await titles(person('SN'), { skip: 1, limit: 1 })).toEqual(['T3']);
    expect(await titles(stranger)).toEqual(['T4']);
    // a filter cannot reach round what the viewer sees
    expect(await offers.list(person('SN'), { $or: [{ visibility: 'closed' }, { owners: 'CZ' }] })).toHaveLength(4);
  });
});
