/** At least one of the secretariat stays, in whatever order and at whatever moment they are let go. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { openMemory } from '../../adapters/embedded/index.ts';
import type { Guard } from '../../src/store/guard.ts';
import { type Identity, type Person, peopleRepository } from '../../src/store/people.ts';

const now = new Date('2026-11-23T10:00:00Z');

async function open(count: number) {
  const store = openMemory();
  let drawn = 0;
  const people = peopleRepository({
    people: store.collection<Person>('people'),
    identities: store.collection<Identity>('identities'),
    guards: store.collection<Guard>('guards'),
    newKey: () => `person-${++drawn}`,
  });
  const all: Person[] = [];
  for (let each = 0; each < count; each += 1) {
    all.push(await people.recognise(`local:${each}`, { name: `S${each}`, role: 'secretariat' }, now));
  }
  return { people, all };
}

describe('the secretariat', () => {
  test('who demote one another at once leave one', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 6 }), fc.infiniteStream(fc.boolean()), async (count, ways) => {
        const { people, all } = await open(count);
        const lose = async (person: Person, suspends: boolean) => {
          if (!(await people.letGo(person._id, now))) return false;
          if (suspends) await people.suspend(person._id, true);
          else
            await people.recognise(person.identities[0] ?? '', { name: 'X', role: 'delegate', delegation: 'SN' }, now);
          return true;
        };
        const lost = await Promise.all(all.map((person) => lose(person, ways.next().value === true)));
        expect(lost.filter((each) => each)).toHaveLength(count - 1);
        expect(await people.inRoles(['secretariat'], now)).toHaveLength(1);
      }),
      { numRuns: 30 },
    );
  });

  test('is counted by who has the role now', async () => {
    const { people, all } = await open(2);
    const [first, second] = all.map(({ _id }) => _id);
    expect(await people.isLast(first ?? '', now)).toBe(false);
    await people.end(second ?? '', now);
    expect(await people.isLast(first ?? '', now)).toBe(true);
    expect(await people.letGo(first ?? '', now)).toBe(false);
    await people.recognise('local:1', { name: 'S1', role: 'secretariat' }, now);
    expect(await people.letGo(first ?? '', now)).toBe(true);
  });

  test('counts somebody again whose suspension has ended', async () => {
    const { people, all } = await open(2);
    const [first, second] = all.map(({ _id }) => _id);
    expect(await people.letGo(second ?? '', now)).toBe(true);
    await people.suspend(second ?? '', true);
    expect(await people.isLast(first ?? '', now)).toBe(true);
    await people.suspend(second ?? '', false);
    expect(await people.isLast(first ?? '', now)).toBe(false);
  });
});
