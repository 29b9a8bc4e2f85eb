import { describe, expect, test } from '@jest/globals';
import { openMemory } from '../../adapters/embedded/index.ts';
import type { Guard } from '../../src/store/guard.ts';
import { type Identity, type Person, peopleRepository, viewerOf } from '../../src/store/people.ts';

const now = new Date('2026-11-23T10:00:00Z');
const year = 365 * 24 * 3_600_000;
const plus = (ms: number) => new Date(now.getTime() + ms);

function open() {
  const store = openMemory();
  let drawn = 0;
  const newKey = () => `person-${++drawn}`;
  return peopleRepository({
    people: store.collection<Person>('people'),
    identities: store.collection<Identity>('identities'),
    guards: store.collection<Guard>('guards'),
    newKey,
  });
}
const amina = { name: 'Amina', role: 'delegate', delegation: 'SN' } as const;

describe('a person', () => {
  test('is recognised for twelve months under a key of their own', async () => {
    const people = open();
    const person = await people.recognise('slack:T1/U1', amina, now);
    expect(person).toEqual({ _id: 'person-1', ...amina, identities: ['slack:T1/U1'], recognisedUntil: plus(year) });
    expect(await people.byIdentity('slack:T1/U1')).toEqual(person);
    expect(await people.get('person-1')).toEqual(person);
    expect(await people.byIdentity('slack:T1/U2')).toBeUndefined();
  });

  test('is recognised again as the same one, in one role', async () => {
    const people = open();
    await people.recognise('local:a', amina, now);
    await people.recognise('local:a', { name: 'Amina', role: 'coordinator' }, plus(5));
    expect(await people.all()).toHaveLength(1);
    const person = await people.byIdentity('local:a');
    expect(person).toMatchObject({ _id: 'person-1', role: 'coordinator', recognisedUntil: plus(year + 5) });
    expect(person?.delegation).toBeUndefined();
  });

  test('recognised twice at once is one person', async () => {
    const people = open();
    const both = await Promise.all(Array.from({ length: 10 }, () => people.recognise('local:a', amina, now)));
    expect(new Set(both.map(({ _id }) => _id)).size).toBe(1);
    expect(await people.all()).toHaveLength(1);
  });

  test('is found by delegation and role while recognised', async () => {
    const people = open();
    await people.recognise('local:a', amina, now);
    await people.recognise('local:b', { ...amina, role: 'observer' }, plus(-year / 2));
    await people.recognise('local:c', { ...amina, delegation: 'BD' }, now);
    await people.recognise('local:d', { name: 'D', role: 'coordinator' }, now);
    const names = async (at: Date) =>
      (await people.ofDelegation('SN', at)).map(({ identities }) => identities[0]).sort();
    expect(await names(now)).toEqual(['local:a', 'local:b']);
    expect(await names(plus(year - 1))).toEqual(['local:a']);
    expect(await names(plus(year))).toEqual([]);
    expect((await people.inRoles(['coordinator', 'secretariat'], now)).map(({ name }) => name)).toEqual(['D']);
    expect(await people.inRoles(['coordinator'], plus(year))).toEqual([]);
  });

  test('changes name and zone, and nothing else', async () => {
    const people = open();
    await people.recognise('local:a', amina, now);
    expect(await people.change('person-1', { name: 'A.', zone: 'Africa/Dakar' })).toMatchObject({
      ...amina,
      name: 'A.',
      zone: 'Africa/Dakar',
    });
    expect(await people.change('person-9', { name: 'X' })).toBeUndefined();
  });
});

describe('the viewer that a person is', () => {
  const person = (change: Partial<Person>): Person => ({
    _id: 'p',
    ...amina,
    identities: ['local:a'],
    recognisedUntil: plus(1),
    ...change,
  });

  test.each([
    ['nobody known', undefined, { kind: 'stranger' }],
    ['a delegate', person({}), { kind: 'person', role: 'delegate', delegation: 'SN' }],
    ['an observer', person({ role: 'observer' }), { kind: 'person', role: 'observer', delegation: 'SN' }],
    ['a delegate of nobody', person({ delegation: undefined }), { kind: 'stranger' }],
    ['a coordinator, without the delegation', person({ role: 'coordinator' }), { kind: 'person', role: 'coordinator' }],
    ['the secretariat', person({ role: 'secretariat' }), { kind: 'person', role: 'secretariat' }],
    ['one whose recognition has ended', person({ recognisedUntil: now, role: 'secretariat' }), { kind: 'stranger' }],
  ])('is for %s', (_who, some, viewer) => expect(viewerOf(some, now)).toEqual(viewer));
});
