import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { openMemory } from '../../adapters/embedded/index.ts';
import { participantRows } from '../../src/domain/data/participants.ts';
import { areasOf, attributionOf } from '../../src/domain/participants.ts';
import {
  attribute,
  type Guarded,
  isCoordinator,
  isOwner,
  oversees,
  overseesDelegation,
  seeRecord,
  seesAll,
  type Viewer,
  visibilities,
  visibleTo,
} from '../../src/domain/visibility.ts';
import type { Doc, Filter } from '../../src/store/port.ts';

const delegations = ['SN', 'BJ', 'org:AU'];
const topics = ['digital-forensics', 'norms-implementation', 'cyber-law'];
/** Western Africa, Europe, and the world. */
const areas = ['area:011', 'area:150', 'area:001'];
const coordinator = (regions: readonly string[], about: readonly string[] = []): Viewer => ({
  kind: 'person',
  role: 'coordinator',
  scope: { regions, topics: about },
});
const viewers: readonly Viewer[] = [
  { kind: 'stranger' },
  ...(['coordinator', 'secretariat'] as const).map((role): Viewer => ({ kind: 'person', role })),
  ...[coordinator(['area:011']), coordinator(['area:150'], ['digital-forensics']), coordinator([], ['cyber-law'])],
  ...(['coordinators', 'group', 'public'] as const).map((level): Viewer => ({ kind: 'channel', level })),
  ...(['delegate', 'observer'] as const).flatMap((role) =>
    delegations.map((delegation): Viewer => ({ kind: 'person', role, delegation })),
  ),
];
const owners = [['SN'], ['BJ'], ['FR'], ['SN', 'BJ'], ['FR', 'org:AU']];
type Row = Doc & Guarded;
const rows: readonly Row[] = visibilities.flatMap((visibility) =>
  [true, false].flatMap((stakeholders) =>
    owners.map(
      (own): Row => ({ _id: `${visibility}|${stakeholders}|${own.join()}`, visibility, stakeholders, owners: own }),
    ),
  ),
);
const idsSeen = (viewer: Viewer, all: readonly Row[]) =>
  all.filter((row) => seeRecord(viewer, row) !== 'none').map(({ _id }) => _id);

async function stored(all: readonly Row[]) {
  const collection = openMemory().collection<Row>('rows');
  for (const row of all) await collection.insert(row);
  return async (viewer: Viewer) => {
    const found = await collection.find(visibleTo(viewer) as Filter<Row>);
    return found.map(({ _id }) => _id).sort();
  };
}

describe('what a viewer sees', () => {
  test.each(viewers.map((viewer) => [JSON.stringify(viewer), viewer] as const))(
    'is the same by the rule and by the filter: %s',
    async (_name, viewer) => {
      const find = await stored(rows);
      expect(await find(viewer)).toEqual([...idsSeen(viewer, rows)].sort());
    },
  );

  test('is the same by the rule and by the filter for any records', async () => {
    const owner = fc.constantFrom(...delegations, 'FR');
    const row = fc.record({
      _id: fc.uuid(),
      visibility: fc.constantFrom(...visibilities),
      stakeholders: fc.boolean(),
      owners: fc.uniqueArray(owner, { minLength: 1, maxLength: 4 }),
      topics: fc.option(fc.uniqueArray(fc.constantFrom(...topics), { maxLength: 3 }), { nil: undefined }),
    });
    const scoped = fc
      .tuple(fc.uniqueArray(fc.constantFrom(...areas)), fc.uniqueArray(fc.constantFrom(...topics)))
      .map(([regions, about]) => coordinator(regions, about));
    const anyViewer = fc.oneof(fc.constantFrom(...viewers), scoped);
    const all = fc.uniqueArray(row, { selector: ({ _id }) => _id, maxLength: 10 });
    await fc.assert(
      fc.asyncProperty(all, anyViewer, async (some, viewer) => {
        expect(await (await stored(some))(viewer)).toEqual([...idsSeen(viewer, some)].sort());
      }),
    );
  });

  const record = (visibility: Guarded['visibility'], stakeholders = false): Guarded => ({
    owners: ['SN'],
    visibility,
    stakeholders,
  });
  const person = (role: 'delegate' | 'observer', delegation: string): Viewer => ({ kind: 'person', role, delegation });

  test.each<[string, Viewer, string]>([
    ['the owner', person('delegate', 'SN'), 'named named named named'],
    ['another delegation', person('delegate', 'BJ'), 'none unnamed named named'],
    ['an observer', person('observer', 'org:AU'), 'none none none named'],
    ['a coordinator', { kind: 'person', role: 'coordinator' }, 'named named named named'],
    ['the secretariat', { kind: 'person', role: 'secretariat' }, 'named named named named'],
    ['a stranger', { kind: 'stranger' }, 'none none none named'],
    ['a public channel', { kind: 'channel', level: 'public' }, 'none none none named'],
    ['a group channel', { kind: 'channel', level: 'group' }, 'none unnamed named named'],
    ['a coordinators’ channel', { kind: 'channel', level: 'coordinators' }, 'named named named named'],
  ])('%s: closed, region, group, public', (_who, viewer, sights) => {
    expect(visibilities.map((visibility) => seeRecord(viewer, record(visibility))).join(' ')).toBe(sights);
  });

  test('is opened to observers by the tick, as far as the group sees it', () => {
    const sights = visibilities.map((visibility) => seeRecord(person('observer', 'org:AU'), record(visibility, true)));
    expect(sights).toEqual(['none', 'unnamed', 'named', 'named']);
  });

  test('never shrinks as a record is opened', () => {
    const order = ['none', 'unnamed', 'named'];
    for (const viewer of viewers) {
      for (const stakeholders of [true, false]) {
        const sights = visibilities.map((visibility) =>
          order.indexOf(seeRecord(viewer, { ...record(visibility, stakeholders), owners: ['FR'] })),
        );
        expect(sights).toEqual([...sights].sort());
      }
    }
  });

  test('is all within the scope of a coordinator, and what the group sees outside it', () => {
    const sights = (viewer: Viewer, about: readonly string[] = []) =>
      visibilities.map((visibility) => seeRecord(viewer, { ...record(visibility), topics: about })).join(' ');
    const all = 'named named named named';
    const group = 'none unnamed named named';
    expect(sights(coordinator(['area:011']))).toBe(all);
    expect(sights(coordinator(['area:150']))).toBe(group);
    expect(sights(coordinator(['area:150', 'area:002']))).toBe(all);
    expect(sights(coordinator([], ['cyber-law']), ['cyber-law', 'digital-forensics'])).toBe(all);
    expect(sights(coordinator([], ['cyber-law']), ['digital-forensics'])).toBe(group);
    expect(sights(coordinator([], ['cyber-law']))).toBe(group);
    expect(sights(coordinator(['area:011'], ['cyber-law']), ['digital-forensics'])).toBe(group);
    expect(sights(coordinator([]))).toBe(all);
  });

  test('by a coordinator is never less than by a delegate of the group, nor more than by the secretariat', () => {
    const order = ['none', 'unnamed', 'named'];
    for (const viewer of viewers.filter(isCoordinator)) {
      for (const row of rows) {
        const [delegate, own, most] = [
          person('delegate', 'KI'),
          viewer,
          { kind: 'person', role: 'secretariat' } as const,
        ];
        const ranks = [delegate, own, most].map((each) => order.indexOf(seeRecord(each, row)));
        expect(ranks).toEqual([...ranks].sort());
        expect(oversees(viewer, row) || row.visibility !== 'closed' || seeRecord(viewer, row) === 'none').toBe(true);
      }
    }
  });

  test('looking after a delegation is a matter of regions alone; organisations lie in none', () => {
    expect(overseesDelegation(coordinator(['area:011'], ['cyber-law']), 'SN')).toBe(true);
    expect(overseesDelegation(coordinator(['area:150']), 'SN')).toBe(false);
    expect(overseesDelegation(coordinator(['area:001']), 'org:AU')).toBe(false);
    expect(overseesDelegation(coordinator([], ['cyber-law']), 'org:AU')).toBe(true);
    expect(overseesDelegation(person('delegate', 'SN'), 'SN')).toBe(false);
  });

  test('is all for coordinators, and owning is by delegation', () => {
    expect(viewers.filter(seesAll)).toHaveLength(3);
    expect(viewers.filter((viewer) => isOwner(viewer, { owners: ['SN', 'BJ'] }))).toHaveLength(4);
  });
});

describe('attribution', () => {
  test.each(participantRows.map(({ code }) => code))('of %s fits at least three delegations', (code) => {
    const area = attributionOf(code);
    expect(area).toBeDefined();
    expect(areasOf(code)).toContain(area);
    expect(participantRows.filter(({ areas }) => areas.includes(area ?? '')).length).toBeGreaterThanOrEqual(3);
  });

  test('climbs no further than it must', () => {
    for (const { code, areas } of participantRows) {
      const narrower = areas.slice(0, areas.indexOf(attributionOf(code) ?? ''));
      const counts = narrower.map((area) => participantRows.filter((row) => row.areas.includes(area)).length);
      expect(counts.every((count) => count < 3)).toBe(true);
    }
    // Australia and New Zealand are two: their sub-region would name them
    expect(attributionOf('AU')).toBe('009');
    expect(attributionOf('SN')).toBe('011');
    expect(attributionOf('SN', 1000)).toBeUndefined();
  });

  test('names, attributes, or says no more than that it is a State', () => {
    expect(attribute('named', 'SN')).toEqual({ named: 'SN' });
    expect(attribute('unnamed', 'SN')).toEqual({ within: '011' });
    expect(attribute('none', 'SN')).toEqual({ within: '011' });
    expect(attribute('unnamed', 'org:AU')).toEqual({ unnamed: true });
  });
});
