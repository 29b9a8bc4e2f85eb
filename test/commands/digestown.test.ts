/** A delegate's own digest: there from recognition on, stopped or changed with one press, and gone with the person. */
import { describe, expect, test } from '@jest/globals';
import { buttonOf, type Core, createCore, dayMs, keysIn } from '../support/core.ts';

const [amina, peter, cora] = ['local:amina', 'local:peter', 'local:cora'];

const fresh = () => createCore({ ownDigests: true });
async function ownOf(core: Core, who: string) {
  const person = await core.records.people.byIdentity(who);
  return core.records.subscriptions.ofTarget({ person: person?._id ?? '' });
}
const digestsTo = (core: Core, who: string) =>
  core.postsTo(who).filter(({ reply }) => reply.text.key === 'digest.title');

describe('a delegate’s own digest', () => {
  test('is there from recognition on, by the clock of the person, and is told with the presses that stop and change it', async () => {
    const core = await fresh();
    const welcomed = await core.profile(amina, 'SN');
    expect(keysIn(welcomed.reply)).toContain('digest.own');
    const rule = { every: 'week', days: [1], hour: 9, automatic: true, state: 'active' };
    expect(await ownOf(core, amina)).toMatchObject([{ ...rule, zone: 'UTC' }]);
    await core.speak(amina, '/wg profile zone:Dakar');
    expect(await ownOf(core, amina)).toMatchObject([{ ...rule, zone: 'Africa/Dakar' }]);
  });

  test.each([
    ['a code', async (core: Core) => core.join(amina, 'SN')],
    [
      'a role',
      async (core: Core) => {
        await core.join(amina, 'role:coordinator');
        return core.speak('local:secretariat', `/wg-admin role ${amina} delegate delegation:SN`);
      },
    ],
  ])('comes with %s as well', async (_how, recognise) => {
    const core = await fresh();
    await recognise(core);
    expect(await ownOf(core, amina)).toMatchObject([{ automatic: true }]);
  });

  test('comes with a press of a coordinator too, and the person is told', async () => {
    const core = await fresh();
    await core.join(cora, 'role:coordinator');
    await core.speak('slack:T1/U1', `/wg join ${await core.code('place')}`);
    await core.speak('slack:T1/U7', '/wg profile delegation:SN');
    await core.speak(cora, '/wg-admin confirm slack:T1/U7');
    expect(await ownOf(core, 'slack:T1/U7')).toMatchObject([{ automatic: true }]);
    const told = core.postsTo('slack:T1/U7').find(({ reply }) => reply.text.key === 'notice.confirmed');
    expect(told && keysIn(told.reply)).toEqual(expect.arrayContaining(['digest.own', 'digest.button.stop']));
  });

  test('is for delegates alone', async () => {
    const core = await fresh();
    await core.join(cora, 'role:coordinator');
    await core.profile(peter, 'CZ', 'observer');
    expect(await core.records.subscriptions.all()).toEqual([]);
  });

  test('stopped with one press, it does not come back with the next recognition; asked for, it does', async () => {
    const core = await fresh();
    const welcomed = await core.profile(amina, 'SN');
    await core.press(amina, buttonOf(welcomed, 'digest stop'));
    expect(await ownOf(core, amina)).toEqual([]);
    await core.profile(amina, 'SN');
    await core.profile(amina, 'BD');
    expect(await ownOf(core, amina)).toEqual([]);
    await core.speak(amina, '/digest subscribe day:friday');
    expect(await ownOf(core, amina)).toMatchObject([{ days: [5] }]);
  });

  test('changed, it is theirs: another zone or recognition leaves it alone', async () => {
    const core = await fresh();
    const welcomed = await core.profile(amina, 'SN');
    const there = await core.press(amina, buttonOf(welcomed, 'digest subscribe'));
    expect(keysIn(there.reply)).toContain('digest.subscribed');
    await core.speak(amina, '/digest subscribe hour:7 zone:Africa/Dakar');
    await core.speak(amina, '/wg profile zone:Europe/Paris');
    await core.profile(amina, 'SN');
    const [own] = await ownOf(core, amina);
    expect(own).toMatchObject({ hour: 7, zone: 'Africa/Dakar' });
    expect(own).not.toHaveProperty('automatic');
  });

  test('says what waits for the delegation, and nothing when there is nothing', async () => {
    const core = await fresh();
    await core.profile(amina, 'SN');
    await core.profile(peter, 'CZ');
    core.clock.now = new Date('2026-11-30T09:00:00Z');
    await core.app.tick();
    expect([digestsTo(core, amina), digestsTo(core, peter)]).toEqual([[], []]);
    await core.speak(amina, '/need add Lab topic:digital-forensics see:group');
    await core.speak(peter, '/offer add Forensic lab visits topic:digital-forensics to:global');
    core.clock.now = new Date('2026-12-07T09:00:00Z');
    await core.app.tick();
    expect(digestsTo(core, amina).map(({ text }) => /M-\d+/.test(text))).toEqual([true]);
    expect(digestsTo(core, peter)).toEqual([]);
  });

  test('is not sent to somebody whose recognition ended, and goes on when they are recognised again', async () => {
    const core = await fresh();
    await core.profile(amina, 'SN');
    await core.profile(peter, 'CZ');
    await core.speak(amina, '/digest subscribe day:monday zone:UTC');
    core.pass(200 * dayMs);
    await core.speak(amina, '/wg');
    core.pass(160 * dayMs);
    await core.speak(peter, '/wg renew');
    core.pass(10 * dayMs);
    await core.speak(peter, '/offer add Norms course topic:norms-implementation see:public');
    core.pass(15 * dayMs);
    await core.app.tick();
    expect(digestsTo(core, amina)).toEqual([]);
    await core.profile(amina, 'SN');
    core.pass(7 * dayMs);
    await core.app.tick();
    expect(digestsTo(core, amina)).toHaveLength(1);
  });

  test('goes with the person, and leaves no trace', async () => {
    const core = await fresh();
    await core.profile(amina, 'SN');
    const person = await core.records.people.byIdentity(amina);
    await core.speak(amina, '/wg forget sure:yes');
    const { subscriptions = [], subscribers = [], ledger = [] } = await core.everything();
    expect(JSON.stringify([subscriptions, subscribers, ledger])).not.toContain(person?._id);
  });

  test('of somebody who joins from another platform stays one: what they chose goes before what came by itself', async () => {
    const core = await fresh();
    await core.profile(amina, 'SN');
    await core.join('local:abroad', 'BD');
    await core.speak('local:abroad', '/digest subscribe day:5 hour:8 zone:UTC');
    const { reply } = await core.speak(amina, '/wg link');
    await core.speak('local:abroad', `/wg join ${String(reply.text.params.code)}`);
    expect(await ownOf(core, amina)).toMatchObject([{ days: [5], hour: 8 }]);
    expect(await core.records.subscriptions.all()).toHaveLength(1);
  });
});
