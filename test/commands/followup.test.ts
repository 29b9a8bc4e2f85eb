import { describe, expect, test } from '@jest/globals';
import { type Core, createCore, idOf, keysIn } from '../support/core.ts';

const amina = 'local:amina';
const peter = 'local:peter';
const cora = 'local:cora';

async function group(): Promise<Core> {
  const core = await createCore();
  await core.profile(amina, 'SN');
  await core.profile(peter, 'CZ');
  await core.profile('local:bo', 'BD');
  await core.profile('local:olga', 'org:AU', 'observer');
  await core.join(cora, 'role:coordinator');
  return core;
}

describe('a follow-up', () => {
  test('is open where the lead logs it, proposed where somebody else does', async () => {
    const core = await group();
    const own = await core.speak(
      amina,
      '/followup add CERT twinning lead:SN with:CZ due:2027-03 done:"two visits made"',
    );
    expect(own.reply.text.key).toBe('followup.added');
    expect(await core.records.followUps.whole.get(idOf(own))).toMatchObject({
      ...{ title: 'CERT twinning', leads: ['SN'], partners: ['CZ'], due: '2027-03-31', criterion: 'two visits made' },
      ...{ status: 'open', visibility: 'closed', owners: ['SN', 'CZ'] },
    });
    const other = await core.speak(cora, '/followup add Points of contact list lead:SN,BD');
    expect(other.text).toMatch(/Proposed to Senegal and Bangladesh; .*\/followup take F-\d+/);
    expect(await core.records.followUps.whole.get(idOf(other))).toMatchObject({
      status: 'proposed',
      owners: ['SN', 'BD'],
    });
  });

  test('is refused without a lead, with a date that is past, and from observers', async () => {
    const core = await group();
    expect(keysIn((await core.speak(amina, '/followup add Twinning')).reply)).toContain('field.missing');
    expect(keysIn((await core.speak(amina, '/followup add Twinning lead:SN due:2026-11-22')).reply)).toContain(
      'need.past',
    );
    expect(keysIn((await core.speak(amina, '/followup add Twinning lead:SN see:region')).reply)).toContain(
      'field.choice',
    );
    expect((await core.speak('local:olga', '/followup add Twinning lead:SN')).reply.text.key).toBe('access.role');
    expect(await core.records.followUps.whole.list({})).toEqual([]);
  });

  test('is seen by leads, partners and coordinators unless opened', async () => {
    const core = await group();
    const closed = idOf(await core.speak(amina, '/followup add Quiet twinning lead:SN with:CZ'));
    for (const who of [amina, peter, cora]) expect((await core.speak(who, closed)).text).toContain('Quiet twinning');
    for (const who of ['local:bo', 'local:olga', 'local:nobody']) {
      expect((await core.speak(who, closed)).reply.text.key).toBe('record.none');
    }
    const open = idOf(await core.speak(amina, '/followup add Open twinning lead:SN see:group'));
    const everyone = idOf(await core.speak(amina, '/followup add Public twinning lead:SN see:public'));
    expect((await core.speak('local:bo', '/followup list')).reply.items).toHaveLength(2);
    expect((await core.speak('local:nobody', '/followup list')).reply.items).toHaveLength(1);
    expect((await core.speak('local:bo', open)).text).toContain('Senegal · open');
    expect((await core.speak('local:olga', open)).reply.text.key).toBe('record.none');
    expect((await core.speak('local:olga', everyone)).text).toContain('Public twinning');
  });

  test('is listed the earliest date first, by who leads', async () => {
    const core = await group();
    for (const [lead, due] of [
      ['SN', '2027-05-01'],
      ['BD', '2027-02-01'],
      ['SN', '2027-03-01'],
    ]) {
      await core.speak(cora, `/followup add Due ${due} lead:${lead} due:${due} see:group`);
    }
    const titles = async (line: string) =>
      (await core.speak(peter, line)).reply.items?.map(({ title }) => title.params.title);
    expect(await titles('/followup list')).toEqual(['Due 2027-02-01', 'Due 2027-03-01', 'Due 2027-05-01']);
    expect(await titles('/followup list for:Senegal')).toEqual(['Due 2027-03-01', 'Due 2027-05-01']);
  });

  test('is updated by its side and coordinators, and by nobody else', async () => {
    const core = await group();
    const id = idOf(await core.speak(cora, '/followup add Twinning lead:SN see:group'));
    expect((await core.speak(amina, `/followup update ${id} status:open`)).reply.text.key).toBe('followup.updated');
    expect((await core.speak(cora, `/followup update ${id} waiting for a date due:2027-04-01`)).reply.text.key).toBe(
      'followup.changed',
    );
    expect((await core.speak(peter, `/followup update ${id} status:dropped why:late`)).reply.text.key).toBe(
      'record.notmine',
    );
    expect((await core.speak('local:olga', `/followup update ${id} status:dropped why:late`)).reply.text.key).toBe(
      'access.role',
    );
    expect((await core.speak(amina, `/followup update ${id}`)).reply.text.key).toBe('followup.nothing');
    expect(await core.records.followUps.whole.get(id)).toMatchObject({
      ...{ status: 'open', due: '2027-04-01', note: 'waiting for a date', version: 3 },
    });
    await core.speak(amina, `/followup update ${id} status:"done by others" by:"the regional centre"`);
    expect((await core.speak(peter, '/followup list')).reply.text.key).toBe('followup.list.none');
    expect((await core.speak(peter, '/followup list closed:yes')).text).toContain('done by others');
  });

  test('updated by two at once is updated by one; the other is told that it has moved on', async () => {
    const core = await group();
    const id = idOf(await core.speak(amina, '/followup add Twinning lead:SN with:CZ'));
    const both = await Promise.all([
      core.speak(amina, `/followup update ${id} status:done evidence:"two visits"`),
      core.speak(peter, `/followup update ${id} note:busy`),
    ]);
    expect(both.map(({ reply }) => reply.text.key).sort()).toContain('record.moved');
    expect((await core.records.followUps.whole.get(id))?.version).toBe(2);
  });

  test('whose date has passed is named to coordinators alone', async () => {
    const core = await group();
    await core.speak(amina, '/followup add Twinning lead:SN due:2026-11-24 see:group');
    core.clock.now = new Date('2026-11-25T10:00:00Z');
    expect(keysIn((await core.speak(cora, '/wg status')).reply)).toContain('status.passed');
    for (const who of [amina, peter])
      expect(keysIn((await core.speak(who, '/wg status')).reply)).not.toContain('status.passed');
  });
});
