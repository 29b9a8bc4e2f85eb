import { describe, expect, test } from '@jest/globals';
import { silent } from '../src/log.ts';
import { cutoff, isDone, keepHouse, keptKinds, retention } from '../src/retention.ts';
import { type Core, createCore, dayMs, hourMs, idOf } from './support/core.ts';

const [amina, peter, cora] = ['local:amina', 'local:peter', 'local:cora'];

async function group(): Promise<Core> {
  const core = await createCore();
  await core.profile(amina, 'SN');
  await core.profile(peter, 'CZ');
  await core.join(cora, 'role:coordinator');
  return core;
}
const rows = async (core: Core, name: string) => (await core.everything())[name] ?? [];
/** Lets days pass while somebody still speaks now and then, with a beat at the end. */
async function days(core: Core, count: number, ...speaking: readonly string[]): Promise<void> {
  for (let left = count; left > 0; left -= 100) {
    core.pass(Math.min(left, 100) * dayMs);
    for (const who of speaking) await core.speak(who, '/wg');
  }
  await core.app.tick();
}

describe('the table', () => {
  test.each(keptKinds)('%s: what is older than its days goes', (kind) => {
    const now = new Date('2027-03-01T12:00:00Z');
    expect(now.getTime() - cutoff(kind, now).getTime()).toBe(retention[kind] * dayMs);
  });

  test('the day’s work is done when nothing was left over', () => {
    expect(isDone([0, 99], 100)).toBe(true);
    expect(isDone([0, 100], 100)).toBe(false);
  });
});

describe('what is no longer kept', () => {
  test('is the text of a withdrawn need after 90 days, and the words it shared; the record stays', async () => {
    const core = await group();
    await core.speak(peter, '/offer add Forensic gendarmes visits topic:digital-forensics to:global');
    const id = idOf(
      await core.speak(amina, '/need add "Lab for gendarmes" topic:digital-forensics details:"in Thies" see:group'),
    );
    const kept = idOf(await core.speak(amina, '/need add "Another lab" topic:norms-implementation'));
    await core.speak(amina, `/need withdraw ${id}`);
    await days(core, 89);
    expect(await core.records.needs.whole.get(id)).toMatchObject({ title: 'Lab for gendarmes' });
    await days(core, 2);
    const need = await core.records.needs.whole.get(id);
    expect(need).toMatchObject({ title: '[…]', status: 'withdrawn', owners: ['SN'] });
    expect(need).not.toHaveProperty('description');
    expect(JSON.stringify((await core.everything()).matches)).not.toContain('gendarme');
    expect(await core.records.needs.whole.get(kept)).toMatchObject({ title: 'Another lab' });
  });

  test('is a suggestion that ended, after twelve months; one that ended later stays', async () => {
    const core = await group();
    await core.speak(peter, '/offer add Lab visits topic:digital-forensics to:global');
    const ends = idOf(await core.speak(amina, '/need add Lab topic:digital-forensics see:group'));
    await core.speak(amina, '/need add Lab two topic:digital-forensics see:group');
    await core.speak(amina, `/need withdraw ${ends}`);
    expect(await rows(core, 'matches')).toHaveLength(2);
    await days(core, 366, amina, peter);
    // its need was not confirmed for half a year
    expect(await rows(core, 'matches')).toMatchObject([{ state: 'gone', ended: 'to be confirmed' }]);
    expect((await rows(core, 'numbers')).filter(({ _id }) => _id.includes('M-'))).toHaveLength(1);
  });

  test('is a person who has not written for twelve months, and not one who has', async () => {
    const core = await group();
    await days(core, 300, peter);
    await core.speak('local:secretariat', '/wg');
    await days(core, 66, peter);
    const people = (await core.records.people.all()).map(({ identities }) => identities[0]).sort();
    expect(people).toEqual([peter, 'local:secretariat']);
    expect(await rows(core, 'identities')).toHaveLength(2);
  });

  test('are notices after 30 days and views after twelve months', async () => {
    const core = await group();
    const id = idOf(await core.speak(amina, '/need add Lab topic:digital-forensics'));
    await core.speak(peter, '/offer add Lab visits topic:digital-forensics to:global');
    await core.speak(cora, id);
    const notices = async () => (await rows(core, 'deliveries')).length;
    expect(await notices()).toBeGreaterThan(0);
    await days(core, 31, amina);
    expect(await notices()).toBe(0);
    expect(await rows(core, 'views')).toHaveLength(1);
    await days(core, 340, amina);
    expect(await rows(core, 'views')).toEqual([]);
  });

  test('is what a channel was told, once nothing is subscribed there', async () => {
    const core = await group();
    const id = idOf(await core.speak(cora, '/digest subscribe day:tuesday hour:9 zone:UTC level:group'));
    await core.speak(amina, '/digest subscribe day:tuesday hour:9 zone:UTC to:me');
    await core.speak(peter, '/offer add Lab visits topic:digital-forensics to:global');
    core.clock.now = new Date('2026-11-24T09:00:00Z');
    await core.app.tick();
    const targets = async () => [...new Set((await rows(core, 'ledger')).map(({ _id }) => _id.split('|')[0]))];
    expect(await targets()).toHaveLength(2);
    await core.speak(cora, `/digest stop ${id}`);
    core.pass(dayMs);
    await core.app.tick();
    expect(await targets()).toEqual([expect.stringContaining('person-')]);
  });
});

describe('the work', () => {
  test('is done once a day, by one replica, and bounded in each beat', async () => {
    const core = await group();
    for (let each = 0; each < 5; each += 1) {
      const id = idOf(await core.speak(amina, `/need add Lab ${each} topic:norms-implementation`));
      await core.speak(amina, `/need withdraw ${id}`);
    }
    core.pass(91 * dayMs);
    const beat = () => keepHouse(core.records, core.clock.now, silent, 2);
    const left = async () => (await core.records.needs.whole.list({})).filter(({ title }) => title !== '[…]').length;
    await Promise.all([beat(), beat(), beat()]);
    expect(await left()).toBe(3);
    await beat();
    expect(await left()).toBe(1);
    await beat();
    expect(await left()).toBe(0);
    const done = async () => Reflect.get((await rows(core, 'houses'))[0] ?? {}, 'day');
    await beat();
    expect(await done()).toBe('2027-02-22');
    const id = idOf(await core.speak(amina, '/need add Late topic:norms-implementation'));
    core.pass(hourMs);
    const before = await core.everything();
    await beat();
    expect(await core.everything()).toEqual(before);
    expect(id).toMatch(/^N-/);
  });
});
