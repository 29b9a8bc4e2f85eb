import { describe, expect, test } from '@jest/globals';
import { openMemory } from '../../adapters/embedded/index.ts';
import { createRegister } from '../../src/figures/register.ts';
import { openRecords } from '../../src/store/index.ts';
import { needDraft } from '../store/pair.ts';
import { type Core, createCore, dayMs, idOf, keysIn, seededChance } from '../support/core.ts';

const amina = 'local:amina';
const peter = 'local:peter';
const lena = 'local:lena';
const secretariat = 'local:secretariat';

async function group(): Promise<Core> {
  const core = await createCore();
  await core.profile(amina, 'SN');
  await core.profile(peter, 'CZ');
  await core.profile(lena, 'BJ');
  return core;
}

const text = async (core: Core, who: string, line: string) => (await core.speak(who, line)).text;

describe('what is found', () => {
  test('is found in another language, by other forms of a word, and the best comes first', async () => {
    const core = await group();
    const lab = idOf(
      await core.speak(amina, '/need add "Laboratoire de criminalistique numérique" topic:none see:group'),
    );
    const other = idOf(
      await core.speak(amina, '/need add "Training of judges" details:"also digital forensics" topic:none see:group'),
    );
    const found = await text(core, peter, '/wg find digital forensics');
    expect(found).toContain('2 records found');
    expect(found.indexOf(lab)).toBeLessThan(found.indexOf(other));
    expect(await text(core, peter, '/wg find judge')).toContain(other);
    expect(await text(core, peter, '/wg find 数字取证')).toContain(lab);
    expect(await text(core, peter, '/wg find цифровая криминалистика')).toContain(lab);
  });

  test('is what the asker may see: an id, a word and a count of anything else find nothing', async () => {
    const core = await group();
    const closed = idOf(await core.speak(amina, '/need add "Zebrawood course" topic:digital-forensics'));
    for (const words of [closed, 'zebrawood', 'course', `zebrawood ${closed}`, 'kind:need', 'delegation:SN']) {
      expect(keysIn((await core.speak(peter, `/wg find ${words}`)).reply)[0]).toBe('find.none');
      expect(await text(core, amina, `/wg find ${words}`)).toContain(closed);
    }
    expect(keysIn((await core.speak(peter, '/wg find')).reply)).toContain('find.empty');
  });

  test('is narrowed by kind, topic, delegation, region, state and days', async () => {
    const core = await group();
    await core.speak(amina, '/need add "Lab for forensics" topic:digital-forensics see:group');
    await core.speak(lena, '/need add "Lab for forensics" topic:digital-forensics see:region');
    await core.speak(peter, '/offer add "Lab visits" topic:digital-forensics to:area:002');
    await core.speak(peter, '/followup add "Lab plan" lead:CZ see:group');
    const count = async (line: string) => (await core.speak(peter, `/wg find ${line}`)).reply.text.params.count ?? 0;
    expect(await count('lab')).toBe(4);
    expect(await count('kind:needs lab')).toBe(2);
    expect(await count('lab topic:norms-implementation')).toBe(0);
    expect(await count('lab delegation:SN')).toBe(1);
    // whose the other one is is not told
    expect(await count('lab delegation:BJ')).toBe(0);
    expect(await count('lab region:"Western Africa" kind:needs')).toBe(2);
    expect(await count('lab region:Europe')).toBe(1);
    expect(await count('lab state:open kind:followup')).toBe(1);
    expect(await count('lab from:2026-11-23 to:2026-11-23')).toBe(4);
    expect(await count('lab from:2026-11-24')).toBe(0);
  });

  test('is a lesson as well, by words, id, kind and delegation as far as that is told', async () => {
    const core = await group();
    const rest = 'topic:digital-forensics see:group';
    const lesson = idOf(await core.speak(amina, `/lesson add "Visit the laboratory before you buy" ${rest}`));
    const unnamed = idOf(
      await core.speak(lena, '/lesson add "Rent the laboratory first" topic:digital-forensics see:region'),
    );
    const closed = idOf(
      await core.speak(lena, '/lesson add "Zebrawood laboratory" topic:digital-forensics see:closed'),
    );
    for (const line of ['laboratoire', `${lesson}`, 'kind:lesson', 'laboratory of:SN'])
      expect(await text(core, peter, `/wg find ${line}`)).toContain(lesson);
    expect(await text(core, peter, '/wg find laboratory')).toContain(unnamed);
    expect(await text(core, peter, '/wg find laboratory of:BJ')).not.toContain(unnamed);
    expect(await text(core, peter, '/wg find laboratory')).not.toContain(closed);
  });

  test('that nobody took is proposed to others, also where its state is asked for', async () => {
    const core = await group();
    const id = idOf(await core.speak(secretariat, '/followup add "Glossary" lead:SN see:group'));
    await core.records.followUps.change(id, 1, { $set: { status: 'not taken up' } }, core.clock.now);
    expect(await text(core, peter, '/wg find glossary state:"not taken up"')).not.toContain(id);
    expect(await text(core, peter, '/wg find glossary state:proposed')).toContain(id);
    expect(await text(core, amina, '/wg find glossary state:"not taken up"')).toContain(id);
  });

  test('comes a page at a time, and is found no more under words that were edited or erased', async () => {
    const core = await group();
    for (let at = 0; at < 11; at += 1) await core.speak(amina, `/need add "Lantern ${at}" topic:none see:group`);
    const first = await core.speak(peter, '/wg find lantern');
    expect(first.reply.items).toHaveLength(8);
    const [next] = first.reply.buttons ?? [];
    if (next === undefined) throw new Error('no next page');
    expect((await core.press(peter, next)).reply.items).toHaveLength(3);
    const id = idOf(await core.speak(amina, '/need add "Pebble" topic:none see:group'));
    await core.speak(amina, `/need edit ${id} title:Boulder`);
    expect(keysIn((await core.speak(peter, '/wg find pebble')).reply)[0]).toBe('find.none');
    expect(await text(core, peter, '/wg find boulder')).toContain(id);
  });

  test('holds roundtables', async () => {
    const core = await group();
    const base = { visibility: 'group', stakeholders: false, loggedBy: 'person-1' } as const;
    const session = { title: 'Second session', from: '2026-11-01', to: '2026-11-02', status: 'closed' } as const;
    const agenda = [{ no: 1, title: 'Norms' }];
    const { _id: id } = await core.records.roundtables.add(
      { ...base, owners: [], ...session, agenda, closedAt: new Date('2026-11-02T16:00:00Z') },
      core.clock.now,
    );
    expect(await text(core, peter, '/wg find second session')).toContain(id);
    expect(await text(core, peter, `/wg status ${id}`)).toContain('Second session');
    expect(keysIn((await core.speak('local:nobody', '/wg find second session')).reply)[0]).toBe('find.none');
    expect(keysIn((await core.speak('local:nobody', `/wg status ${id}`)).reply)[0]).toBe('record.none');
  });
});

describe('gaps', () => {
  test('set needs against the offers that a region may take up, the largest gap first', async () => {
    const core = await group();
    await core.speak(amina, '/need add "Lab" topic:digital-forensics see:group');
    await core.speak(lena, '/need add "Course" topic:norms-implementation see:region');
    await core.speak(peter, '/offer add "Forensic lab visits" topic:digital-forensics to:area:002 see:public');
    const said = await text(core, peter, '/wg gaps');
    expect(said).toContain('Open needs: 2; open offers: 1; needs with no suggestion yet: 1.');
    expect(said).toMatch(/Topic \| Africa \| .*All \| Offers minus needs/);
    const rows = said.split('\n').filter((line) => line.includes(' | '));
    expect(rows[1]).toMatch(/^Norms.* \| 1 \/ 0 \(1\) .* -1$/);
    expect(rows[2]).toMatch(/^Digital forensics.* \| 1 \/ 1 \(0\) .* 0$/);
    expect(await text(core, peter, '/wg gaps region:Africa')).toMatch(/Western Africa/);
    expect(await text(core, peter, '/wg gaps region:Europe')).toContain('No open need or offer');
    expect(await text(core, 'local:nobody', '/wg gaps')).toContain('Open needs: 0; open offers: 1');
  });

  test('by delegation are for coordinators', async () => {
    const core = await group();
    await core.speak(amina, '/need add "Lab" topic:digital-forensics');
    expect(keysIn((await core.speak(peter, '/wg gaps by:delegation')).reply)).toContain('gaps.coordinators');
    expect(await text(core, secretariat, '/wg gaps by:delegation')).toContain('Topic | Senegal | All');
  });

  test('tell the trend since a day, from what the states were then', async () => {
    const core = await group();
    const early = idOf(await core.speak(amina, '/need add "Lab" topic:digital-forensics see:group'));
    await core.speak(peter, '/offer add "Course" topic:norms-implementation');
    core.pass(3 * dayMs);
    await core.speak(amina, `/need withdraw ${early}`);
    await core.speak(amina, '/need add "Course" topic:norms-implementation see:group');
    await core.speak(lena, '/need add "Other course" topic:norms-implementation see:group');
    expect(await text(core, peter, '/wg gaps since:2026-11-25')).toContain('open needs 1 → 2, open offers 1 → 1');
    expect(await text(core, peter, '/wg gaps')).not.toContain('→');
    expect(keysIn((await core.speak(peter, '/wg gaps since:2030-01-01')).reply)).toContain('gaps.future');
  });
});

describe('since somebody last asked', () => {
  test('the first time says so, and each look counts from the one before', async () => {
    const core = await group();
    expect(keysIn((await core.speak(peter, '/wg status since')).reply)[0]).toBe('status.since.first');
    core.pass(dayMs);
    const id = idOf(await core.speak(amina, '/need add "Lab" topic:digital-forensics see:group'));
    await core.speak(amina, '/need add "Closed course" topic:digital-forensics');
    core.pass(dayMs);
    const told = await core.speak(peter, '/wg status since');
    expect(told.text).toContain('1 new need, 0 new offers, 0 new follow-ups, 0 other records changed');
    expect(told.text).toContain(id);
    // the same request once more, and a look at the whole a little later
    expect((await core.speak(peter, '/wg status since')).text).toBe(told.text);
    expect((await core.speak(peter, '/wg status')).text).toContain('1 new need');
    core.pass(dayMs);
    expect(keysIn((await core.speak(peter, '/wg status since')).reply)[0]).toBe('status.since.nothing');
    expect(keysIn((await core.speak('local:nobody', '/wg status since')).reply)).toContain('status.since.nobody');
  });

  test('is forgotten with the person', async () => {
    const core = await group();
    await core.speak(peter, '/wg status');
    expect((await core.everything()).looks).toHaveLength(1);
    const person = await core.records.people.byIdentity(peter);
    if (person === undefined) throw new Error('nobody');
    await core.records.upkeep.forget(person);
    expect((await core.everything()).looks).toEqual([]);
  });
});

describe('the register', () => {
  const now = new Date('2026-11-23T10:00:00Z');
  const all = { kind: 'channel', level: 'coordinators' } as const;

  test('sees what other replicas write and remove, before it answers', async () => {
    const store = openMemory();
    const [one, other] = [openRecords(store, 'wg', seededChance(1)), openRecords(store, 'wg', seededChance(2))];
    const register = createRegister({ records: one, clock: () => now });
    expect((await register.see(all)).needs).toHaveLength(0);
    const need = await other.needs.add({ ...needDraft, title: 'Lighthouse' }, now);
    expect((await register.see(all)).needs).toHaveLength(1);
    await other.needs.change(need._id, 1, { $set: { status: 'withdrawn' } }, now);
    expect((await register.see(all)).needs).toHaveLength(0);
    const base = { owners: ['SN'], visibility: 'group', stakeholders: false, loggedBy: 'person-1' } as const;
    const draft = { ...base, title: 'Plan', leads: ['SN'], partners: [], status: 'open' } as const;
    const followUp = await other.followUps.add({ ...draft, leads: ['SN'], partners: [], owners: ['SN'] }, now);
    expect((await register.see(all)).followUps.map(({ row }) => row.id)).toEqual([followUp._id]);
  });

  test('finds no words that retention took away, and counts no match that it removed', async () => {
    const core = await group();
    const id = idOf(await core.speak(amina, '/need add "Forensic lantern lab" topic:digital-forensics see:group'));
    await core.speak(peter, '/offer add "Forensic lab visits" topic:digital-forensics to:global');
    expect(await text(core, peter, '/wg status')).toContain('1 match');
    expect(await text(core, peter, '/wg find lantern')).toContain(id);
    await core.speak(amina, `/need withdraw ${id}`);
    core.pass(400 * dayMs);
    await core.app.tick();
    core.pass(dayMs);
    await core.app.tick();
    await core.profile(lena, 'BJ');
    expect(keysIn((await core.speak(lena, '/wg find lantern')).reply)[0]).toBe('find.none');
    expect((await core.everything()).matches).toEqual([]);
    expect(await text(core, secretariat, '/wg status')).toContain('0 matches');
  });
});
