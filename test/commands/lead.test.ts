import { describe, expect, test } from '@jest/globals';
import type { Button } from '../../src/reply.ts';
import { type Core, createCore, dayMs, idOf, keysIn, secretariat } from '../support/core.ts';

const amina = 'local:amina';
const peter = 'local:peter';
const bo = 'local:bo';
const cora = 'local:cora';

async function group(): Promise<Core> {
  const core = await createCore();
  await core.profile(amina, 'SN');
  await core.profile(peter, 'CZ');
  await core.profile(bo, 'BD');
  await core.join(cora, 'role:coordinator', { name: 'Cora' });
  return core;
}

const found = (core: Core, id: string) => core.records.followUps.whole.get(id);
const pressed = (buttons: readonly Button[] | undefined, key: string): Button => {
  const button = buttons?.find(({ label }) => label.key === key);
  if (button === undefined) throw new Error(`no ${key}`);
  return button;
};

describe('the lead of a follow-up', () => {
  test('is proposed to each lead with the two presses, and one press takes it', async () => {
    const core = await group();
    const id = idOf(await core.speak(cora, '/followup add Secret twinning lead:SN,CZ due:2027-03'));
    const [notice] = core.postsTo(amina);
    expect(notice?.text).toContain(`${id} is proposed to your delegation`);
    // a closed record is told of without a word of it
    expect(JSON.stringify(notice?.reply)).not.toContain('twinning');
    expect(core.postsTo(bo)).toEqual([]);
    const take = pressed(notice?.reply.buttons, 'button.followup.take');
    expect((await core.press(amina, take)).reply.text.key).toBe('followup.taken');
    expect(await found(core, id)).toMatchObject({
      ...{ status: 'open', leads: ['SN', 'CZ'], taken: [{ delegation: 'SN' }] },
    });
    expect((await core.press(amina, take)).reply.text.key).toBe('followup.taken.already');
    expect((await core.press(peter, take)).reply.text.key).toBe('followup.taken');
    expect((await core.press(bo, take)).reply.text.key).toBe('record.none');
  });

  test('of a record that the group sees is proposed with its title', async () => {
    const core = await group();
    await core.speak(cora, '/followup add Open twinning lead:SN see:group');
    expect(core.postsTo(amina)[0]?.text).toContain('Open twinning');
  });

  test('two that press at once both take it; one of two colleagues is told that it is done', async () => {
    const core = await group();
    await core.profile('local:awa', 'SN');
    const id = idOf(await core.speak(cora, '/followup add Twinning lead:SN,CZ'));
    const all = await Promise.all([amina, 'local:awa', peter].map((who) => core.speak(who, `/followup take ${id}`)));
    expect(all.map(({ reply }) => reply.text.key).sort()).toEqual([
      'followup.taken',
      'followup.taken',
      'followup.taken.already',
    ]);
    expect((await found(core, id))?.taken?.map(({ delegation }) => delegation).sort()).toEqual(['CZ', 'SN']);
  });

  test('is not theirs with a reason that they and coordinators read, and nobody else', async () => {
    const core = await group();
    const id = idOf(await core.speak(cora, '/followup add Twinning lead:SN,CZ see:group'));
    const decline = pressed(core.postsTo(amina)[0]?.reply.buttons, 'button.followup.decline');
    // the press opens the form
    expect((await core.press(amina, decline)).plan?.kind).toBe('incomplete');
    await core.speak(amina, `/followup decline ${id} our budget is frozen`);
    expect((await found(core, id))?.declined).toMatchObject([{ delegation: 'SN', reason: 'our budget is frozen' }]);
    expect((await core.speak(cora, id)).text).toContain('our budget is frozen');
    expect((await core.speak(amina, id)).text).toContain('our budget is frozen');
    for (const who of [peter, bo]) {
      const seen = await core.speak(who, id);
      expect(seen.text).toContain('Twinning');
      expect(JSON.stringify(seen.reply)).not.toMatch(/budget|declined/);
      expect(JSON.stringify((await core.speak(who, `/followup history ${id}`)).reply)).not.toContain('budget');
    }
    // as long as nobody leads it nothing shows who would not; then it is of those who do
    expect((await found(core, id))?.leads).toEqual(['SN', 'CZ']);
    await core.speak(peter, `/followup take ${id}`);
    expect(await found(core, id)).toMatchObject({ leads: ['CZ'], owners: ['CZ'], status: 'open' });
  });

  test('that nobody takes is brought to the coordinators at once', async () => {
    const core = await group();
    const id = idOf(await core.speak(cora, '/followup add Twinning lead:SN'));
    await core.speak(amina, `/followup decline ${id} no`);
    expect(core.postsTo(cora).map(({ reply }) => reply.text.key)).toEqual(['notice.nolead']);
    // they ask another
    await core.speak(cora, `/followup update ${id} lead:BD`);
    expect(await found(core, id)).toMatchObject({ leads: ['BD'], status: 'proposed', declined: [] });
    expect(core.postsTo(bo)[0]?.text).toContain(`${id} is proposed to your delegation`);
    expect((await core.speak(amina, id)).reply.text.key).toBe('record.none');
  });

  test('is relayed by a coordinator with how it was said, and the delegation hears of that', async () => {
    const core = await group();
    const id = idOf(await core.speak(cora, '/followup add Twinning lead:SN,CZ'));
    expect(keysIn((await core.speak(cora, `/followup update ${id} status:open`)).reply)).toContain(
      'followup.relay.instead',
    );
    expect((await core.speak(cora, `/followup relay ${id} take e-mail of 3 March`)).reply.text.key).toBe(
      'followup.relay.whose',
    );
    const done = await core.speak(cora, `/followup relay ${id} take for:SN how:"e-mail of 3 March"`);
    expect(done.text).toContain('Senegal takes the lead');
    const shown = await core.speak(cora, id);
    expect(shown.text).toMatch(/Senegal takes the lead, relayed by Cora: e-mail of 3 March/);
    expect(shown.text).toContain('Has not answered: Czechia');
    expect((await core.speak(peter, id)).text).not.toContain('Has not answered');
    expect(core.postsTo(amina).map(({ reply }) => reply.text.key)).toContain('notice.taken.relayed');
    // whoever presses later finds it taken
    expect((await core.speak(amina, `/followup take ${id}`)).reply.text.key).toBe('followup.taken.already');
    expect((await core.speak(amina, `/followup relay ${id} take mail`)).reply.text.key).toBe('access.role');
  });

  test('that nobody took for thirty days is brought to the coordinators once, and to nobody else', async () => {
    const core = await group();
    const id = idOf(await core.speak(cora, '/followup add Twinning lead:SN see:group'));
    for (let days = 0; days < 75; days += 5) {
      await core.app.tick();
      core.pass(5 * dayMs);
    }
    const told = core.posts.filter(({ reply }) => reply.text.key === 'notice.untaken');
    expect(told.map(({ to }) => to)).toEqual(expect.arrayContaining([{ person: cora }, { person: secretariat }]));
    expect(told).toHaveLength(2);
    expect(told[0]?.text).toContain(`${id} was proposed 30 days ago`);
  });
});

describe('where a follow-up stands', () => {
  test('demands what it cannot be understood without, all of it at once', async () => {
    const core = await group();
    const id = idOf(await core.speak(amina, '/followup add Twinning lead:SN'));
    const say = async (rest: string) => keysIn((await core.speak(amina, `/followup update ${id} ${rest}`)).reply);
    expect(await say('status:blocked due:yesterday link:nowhere')).toEqual(
      expect.arrayContaining(['followup.need.reason', 'followup.due', 'followup.link']),
    );
    expect(await say('status:dropped')).toContain('followup.need.reason');
    expect(await say('status:done')).toContain('followup.need.evidence');
    expect(await say('status:"done by others"')).toContain('followup.need.who');
    expect((await found(core, id))?.version).toBe(1);
    expect(await say('status:blocked why:"no visa yet"')).toContain('followup.updated');
    expect(await found(core, id)).toMatchObject({ status: 'blocked', reason: 'no visa yet' });
    // a note says it as well, and what belonged to the former state is gone
    expect(await say('status:done two visits made, report sent')).toContain('followup.updated');
    const done = await found(core, id);
    expect(done).toMatchObject({ status: 'done', evidence: 'two visits made, report sent' });
    expect(done?.reason).toBeUndefined();
    expect(await say('status:"done by others" by:"the regional centre"')).toContain('followup.updated');
    expect(await found(core, id)).toMatchObject({ status: 'done by others', doneBy: 'the regional centre' });
    expect((await found(core, id))?.evidence).toBeUndefined();
  });

  test('may be due in words: in weeks, on a day, by the next session', async () => {
    const core = await group();
    const due = async (words: string) => {
      const id = idOf(await core.speak(amina, `/followup add Twinning ${words} lead:SN due:"${words}"`));
      const { due: on, session } = (await found(core, id)) ?? {};
      return { on, session };
    };
    expect(await due('in three weeks')).toEqual({ on: '2026-12-14', session: undefined });
    expect(await due('by June 2027')).toEqual({ on: '2027-06-30', session: undefined });
    expect(await due('2027-06')).toEqual({ on: '2027-06-30', session: undefined });
    expect(await due('by the next session')).toEqual({ on: undefined, session: 'next' });
    expect(await due('d’ici la prochaine session')).toEqual({ on: undefined, session: 'next' });
    expect(await due('下次会议之前')).toEqual({ on: undefined, session: 'next' });
    // a session that is planned gives them their day, and one that is moved another
    const session = idOf(await core.speak(secretariat, '/roundtable open Third roundtable from:2027-03-03'));
    const waiting = () => core.records.followUps.whole.list({ session: 'next' });
    expect((await waiting()).map((each) => each.due)).toEqual(['2027-03-03', '2027-03-03', '2027-03-03']);
    await core.speak(secretariat, `/roundtable edit ${session} from:2027-04-07`);
    expect((await waiting()).map((each) => each.due)).toEqual(['2027-04-07', '2027-04-07', '2027-04-07']);
    expect(await due('by the next meeting')).toEqual({ on: '2027-04-07', session: 'next' });
  });

  test('is brought to its leads before and on its date, in their waking hours, and to nobody else', async () => {
    const core = await group();
    // a Sunday: the reminder of that day waits for Monday
    const id = idOf(await core.speak(amina, '/followup add Twinning lead:SN with:CZ due:2027-01-10 see:group'));
    await core.speak(amina, `/followup add Done before lead:SN due:2027-01-10`);
    const other = (await core.records.followUps.whole.list({ title: 'Done before' }))[0]?._id ?? '';
    for (let hours = 0; hours < 24 * 60; hours += 6) {
      await core.app.tick();
      await core.app.idle();
      core.pass(6 * 3_600_000);
      if (core.clock.now.toISOString().startsWith('2027-01-09T10'))
        await core.speak(amina, `/followup update ${other} status:done evidence:seen`);
    }
    const told = core.posts.filter(({ reply }) => reply.text.key.startsWith('notice.due'));
    expect(told.map(({ to, reply }) => [to, reply.text.key, reply.text.params.id])).toEqual(
      expect.arrayContaining([
        [{ person: amina }, 'notice.due.ahead', id],
        [{ person: amina }, 'notice.due.ahead', other],
        [{ person: amina }, 'notice.due', id],
      ]),
    );
    expect(told).toHaveLength(3);
  });

  test('can be put on the list of the roundtable that is open with one press', async () => {
    const core = await group();
    const open = '/roundtable open Third roundtable from:2026-11-23 agenda:"Opening; Forensics"';
    const roundtable = idOf(await core.speak(secretariat, open));
    const said = await core.speak(amina, '/followup add Twinning lead:SN');
    const id = idOf(said);
    const promised = pressed(said.reply.buttons, 'button.followup.promised');
    await core.press(amina, promised);
    expect(await found(core, id)).toMatchObject({ roundtable, stands: [roundtable] });
    await core.speak(amina, `/followup update ${id} item:2`);
    expect((await core.speak(amina, id)).text).toContain(`Promised at ${roundtable}, item 2: Forensics`);
    expect((await core.speak(amina, `/followup update ${id} item:3`)).reply.text.key).toBe('followup.item');
    expect(keysIn((await core.speak(amina, '/followup add Other lead:SN item:2')).reply)).toContain(
      'followup.item.alone',
    );
  });
});
