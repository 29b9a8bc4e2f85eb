import { describe, expect, test } from '@jest/globals';
import { type Core, createCore, dayMs, keysIn } from '../support/core.ts';

const secretariat = 'local:secretariat';
const amina = 'slack:T1/U1';
const key = async (answer: Promise<{ reply: { text: { key: string } } }>) => (await answer).reply.text.key;

async function slack(): Promise<Core> {
  const core = await createCore();
  await core.app.admit('slack:T1');
  return core;
}

describe('a code for a person', () => {
  test('recognises one person, once', async () => {
    const core = await slack();
    const code = await core.code('invite SN');
    const joined = await core.speak(amina, `/wg join ${code.toLowerCase()}`, { name: 'Amina' });
    expect(joined).toMatchObject({ reply: { tone: 'good', text: { key: 'join.person' } } });
    expect(await core.records.people.byIdentity(amina)).toMatchObject({
      name: 'Amina',
      role: 'delegate',
      delegation: 'SN',
    });
    const before = await core.everything();
    for (const who of [amina, 'slack:T1/U2', 'local:x'])
      expect(await key(core.speak(who, `/wg join ${code}`))).toBe('join.bad');
    expect(await core.everything()).toEqual({ ...before, attempts: expect.anything() });
    expect(JSON.stringify(await core.everything())).not.toMatch(/"kind":"person"/);
  });

  test('pressed by ten at once recognises one', async () => {
    const core = await slack();
    const code = await core.code('invite SN');
    const all = await Promise.all(
      Array.from({ length: 10 }, (_, at) => core.speak(`slack:T1/U${at}`, `/wg join ${code}`)),
    );
    expect(all.map(({ reply }) => reply.text.key).filter((each) => each === 'join.person')).toHaveLength(1);
    expect(await core.records.people.ofDelegation('SN', core.clock.now)).toHaveLength(1);
  });

  test.each([
    [14 * dayMs - 1, 'join.person'],
    [14 * dayMs, 'join.bad'],
  ])('after %i milliseconds: %s', async (ms, expected) => {
    const core = await slack();
    const code = await core.code('invite SN');
    core.pass(ms);
    expect(await key(core.speak(amina, `/wg join ${code}`))).toBe(expected);
  });

  test('is stored as a hash alone', async () => {
    const core = await slack();
    const code = await core.code('invite SN');
    const [selector = '', ...secret] = code.split('-');
    const kept = JSON.stringify([await core.everything(), core.logged]);
    expect(kept).toContain(selector);
    for (const word of [code, code.replaceAll('-', ''), secret.join(''), secret.join('-')])
      expect(kept).not.toContain(word);
  });

  test('can be for an organisation that is not on the list, under its name', async () => {
    const core = await slack();
    expect((await core.join(amina, 'name:"Example Foundation" role:observer')).text).toContain(
      'observer for Example Foundation',
    );
    await core.speak(amina, '/offer add Norms course topic:norms-implementation cost:fully-funded');
    expect((await core.speak(secretariat, '/offer list')).text).toContain('Example Foundation');
  });

  test('is not made for a name without letters', async () => {
    const core = await slack();
    const before = await core.everything();
    expect((await core.speak(secretariat, '/wg-admin invite name:"!!!"')).reply.tone).toBe('problem');
    expect(await core.everything()).toEqual(before);
  });

  test('is made by coordinators for delegates and observers, and by the secretariat for all', async () => {
    const core = await slack();
    await core.join('slack:T1/U5', 'role:coordinator');
    expect(await key(core.speak('slack:T1/U5', '/wg-admin invite SN'))).toBe('invite.code');
    await core.profile('local:bo', 'BD');
    const before = await core.everything();
    for (const role of ['coordinator', 'secretariat']) {
      expect(await key(core.speak('slack:T1/U5', `/wg-admin invite role:${role}`))).toBe('invite.role');
    }
    expect(await key(core.speak('local:bo', '/wg-admin invite BD'))).toBe('access.role');
    expect(keysIn((await core.speak(secretariat, '/wg-admin invite')).reply)).toContain('invite.who');
    expect(await core.everything()).toEqual({ ...before, people: expect.anything(), identities: expect.anything() });
    expect(await key(core.speak(secretariat, '/wg-admin invite role:secretariat'))).toBe('invite.code.role');
  });
});

describe('a role', () => {
  test('is changed by the secretariat alone, by mention or identity', async () => {
    const core = await createCore({ secretariat: [secretariat, 'slack:T1/U0'] });
    await core.join(amina, 'SN', { name: 'Amina' });
    expect(await key(core.speak(amina, '/wg-admin role <@U1> secretariat'))).toBe('access.role');
    expect((await core.speak('slack:T1/U0', '/wg-admin role <@U1|amina> coordinator')).text).toBe(
      'Amina is coordinator now.',
    );
    expect((await core.records.people.byIdentity(amina))?.delegation).toBeUndefined();
    expect(await key(core.speak(secretariat, `/wg-admin role ${amina} delegate`))).toBe('role.delegation');
    expect((await core.speak(secretariat, `/wg-admin role ${amina} observer for:BD`)).text).toBe(
      'Amina is observer for Bangladesh now.',
    );
    expect(await key(core.speak(secretariat, '/wg-admin role somebody coordinator'))).toBe('role.unknown');
  });

  test('of the last secretariat cannot be taken, in whatever way', async () => {
    const core = await slack();
    expect(await key(core.speak(secretariat, '/wg-admin role secretariat delegate for:SN'))).toBe('role.last');
    await core.join(secretariat, 'SN');
    expect(await core.records.people.inRoles(['secretariat'], core.clock.now)).toHaveLength(1);
  });

  test('of a secretariat that is not the last can be taken', async () => {
    const core = await slack();
    await core.join(amina, 'role:secretariat');
    expect(await key(core.speak(amina, '/wg-admin role local:secretariat coordinator'))).toBe('role.set');
    expect(await key(core.speak(amina, '/wg-admin role <@U1> coordinator'))).toBe('role.last');
  });
});
