import { afterEach, describe, expect, test } from '@jest/globals';
import { emergencyContact, setEmergency } from '../../src/domain/emergency.ts';
import { buttonOf, type Core, createCore, idOf, keysIn, secretariat } from '../support/core.ts';

afterEach(() => setEmergency(undefined));

const settle = (core: Core, words: string) => core.speak(secretariat, `/wg-admin settings ${words}`);
const offer = (core: Core, words = '') =>
  core.speak('local:jan', `/offer add Course topics:digital-forensics${words === '' ? '' : ` ${words}`}`);
const kept = async (core: Core, id: string) => core.records.offers.whole.get(id);

async function group(): Promise<Core> {
  const core = await createCore();
  await core.profile('local:jan', 'CZ');
  return core;
}

describe('the settings of the group', () => {
  test('are the secretariat’s alone, and open as a form that holds them', async () => {
    const core = await group();
    expect((await core.speak('local:jan', '/wg-admin settings zone:Dakar')).reply.text.key).toBe('access.role');
    await settle(core, 'name:"Cyber group" zone:dakar reminders:once');
    const { reply, text } = await settle(core, '');
    expect(text).toContain('Name of the group: Cyber group');
    expect(text).toContain('Time zone: Africa/Dakar');
    expect(text).toContain('Reminders to whoever is asked: Once: after 14 working days');
    expect(text).toContain('Whom to call in an incident under way: as usual');
    const form = await core.press(secretariat, buttonOf({ reply, text }, 'wg-admin settings'));
    expect(form.plan).toMatchObject({ kind: 'incomplete', values: { name: 'Cyber group', zone: 'Africa/Dakar' } });
  });

  test('narrow what a new offer says nothing of, and no record that exists', async () => {
    const core = await group();
    const before = idOf(await offer(core));
    const row = await kept(core, before);
    expect(row).toMatchObject({ visibility: 'group', stakeholders: true });
    await settle(core, 'offers:region observers:no');
    expect(await kept(core, before)).toEqual(row);
    expect(await kept(core, idOf(await offer(core)))).toMatchObject({ visibility: 'region', stakeholders: false });
    const told = idOf(await offer(core, 'visibility:group stakeholders:yes'));
    expect(await kept(core, told)).toMatchObject({ visibility: 'group', stakeholders: true });
    const wide = await settle(core, 'offers:public');
    expect(keysIn(wide.plan).concat(keysIn(wide.reply))).toContain('field.choice');
    await settle(core, 'reset:offers,observers');
    expect(await kept(core, before)).toEqual(row);
    expect(await kept(core, idOf(await offer(core)))).toMatchObject({ visibility: 'group', stakeholders: true });
  });

  test('are used where they belong', async () => {
    const core = await group();
    expect(core.app.bot.voice().zone).toBe('UTC');
    await settle(core, 'zone:Dakar emergency:"+221 33 000" name:"Cyber group" session:Meeting');
    expect(core.app.bot.voice().zone).toBe('Africa/Dakar');
    expect(emergencyContact()).toBe('+221 33 000');
    const session = { title: 'Second', from: '2027-02-01', to: '2027-02-01', status: 'planned' } as const;
    const guard = { visibility: 'group', stakeholders: false, loggedBy: 'x' } as const;
    await core.records.roundtables.add({ ...session, ...guard, owners: [], agenda: [] }, core.clock.now);
    const calendar = (await core.speak(secretariat, '/wg calendar')).reply.file?.content;
    expect(calendar).toContain('X-WR-CALNAME:Cyber group');
    expect(calendar).toContain('SUMMARY:Meeting: Second');
    await settle(core, 'reset:zone,emergency');
    expect([core.app.bot.voice().zone, emergencyContact()]).toEqual(['UTC', undefined]);
  });

  test('that another replica changed are known by the next heartbeat', async () => {
    const core = await group();
    const row = await core.records.settings.read();
    await core.records.settings.write(row, { zone: 'Asia/Dhaka' }, []);
    expect(core.app.bot.voice().zone).toBe('UTC');
    await core.app.tick();
    expect(core.app.bot.voice().zone).toBe('Asia/Dhaka');
  });

  test('are written down with what they were: codes in the audit, words in their history alone', async () => {
    const core = await group();
    await settle(core, 'zone:Dakar emergency:"Call Anna"');
    await settle(core, 'zone:Dhaka emergency:"Call Boris"');
    await settle(core, 'zone:Dhaka');
    await core.app.tick();
    const { entries } = await core.records.audit.list({ of: 'settings' }, 0, 20);
    expect(entries.map(({ act, detail }) => [act, detail]).sort()).toEqual(
      [
        ['wg-admin settings', 'zone: usual > Africa/Dakar'],
        ['wg-admin settings', 'zone: Africa/Dakar > Asia/Dhaka'],
        ['wg-admin settings', 'emergency'],
        ['wg-admin settings', 'emergency'],
      ].sort(),
    );
    const { text } = await settle(core, 'history:yes');
    expect(text).toContain('Whom to call in an incident under way: Call Anna → Call Boris');
    expect(text).toContain('Time zone: as usual → Africa/Dakar');
  });

  test('are not written over what somebody changed meanwhile', async () => {
    const core = await group();
    await settle(core, 'zone:Dakar');
    const { reply, text } = await settle(core, '');
    const { values } = buttonOf({ reply, text }, 'wg-admin settings');
    await settle(core, 'zone:Dhaka');
    const { '': _ask, ...sent } = values;
    const late = await core.press(secretariat, { command: 'wg-admin settings', values: { ...sent, name: 'Late' } });
    expect(late.reply.tone).toBe('problem');
    expect((await core.records.settings.read()).values).toEqual({ zone: 'Asia/Dhaka' });
  });

  test.each([
    ['name:""', 'settings.are'],
    [`name:${'x'.repeat(41)}`, 'field.long'],
    ['zone:nowhere', 'digest.zone'],
    ['emergency:ab', 'settings.short'],
    ['zone:Dakar reset:zone', 'settings.both'],
    ['reset:everything', 'field.choice'],
  ])('say what is wrong with %s', async (words, key) => {
    const core = await group();
    const { reply, plan } = await settle(core, words);
    expect([...keysIn(reply), ...keysIn(plan)]).toContain(key);
    expect((await core.records.settings.read()).version).toBe(0);
  });

  test('remind as often as is settled', async () => {
    for (const [often, count] of [
      ['twice', 2],
      ['once', 1],
      ['never', 0],
    ] as const) {
      const core = await group();
      await core.profile('local:amina', 'SN');
      await settle(core, `reminders:${often}`);
      await offer(core);
      await core.speak('local:amina', '/need add Course topics:digital-forensics');
      const [match] = await core.records.matches.whole.list({});
      await core.speak('local:amina', `/match ask ${match?.short}`);
      for (let day = 0; day < 55; day += 1) {
        core.pass(86_400_000);
        await core.app.tick();
      }
      const told = core.postsTo('local:jan').filter(({ reply }) => keysIn(reply).includes('notice.reminder'));
      expect([often, told.length]).toEqual([often, count]);
    }
  });
});
