/** Somebody suspended reads public records and does nothing else; one of the secretariat always stays. */
import { describe, expect, test } from '@jest/globals';
import { type Core, createCore, dayMs, idOf, keysIn } from '../support/core.ts';

const secretariat = 'local:secretariat';
const amina = 'slack:T1/U1';
const key = async (answer: Promise<{ reply: { text: { key: string } } }>) => (await answer).reply.text.key;
const suspend = (core: Core, who: string, yes = 'yes', by = secretariat) =>
  core.speak(by, `/wg-admin role ${who} suspended:${yes}`);

async function group(): Promise<Core> {
  const core = await createCore();
  await core.app.admit('slack:T1');
  await core.join(amina, 'SN', { name: 'Amina' });
  await core.profile('local:peter', 'CZ');
  return core;
}

describe('somebody suspended', () => {
  test('reads public records alone and writes nothing', async () => {
    const core = await group();
    const open = idOf(await core.speak('local:peter', '/offer add Course topic:digital-forensics see:public'));
    const inGroup = idOf(await core.speak('local:peter', '/offer add Course topic:digital-forensics'));
    const own = idOf(await core.speak(amina, '/need add Lab topic:digital-forensics'));
    const code = await core.code('invite BD');
    expect((await suspend(core, amina)).reply.text.key).toBe('role.suspended.set');
    const before = await core.everything();
    expect(await key(core.speak(amina, open))).toBe('record.title');
    for (const id of [inGroup, own]) expect(await key(core.speak(amina, id))).toBe('record.none');
    const lines = ['/need add Lab topic:digital-forensics', '/wg profile delegation:BD', '/wg profile zone:UTC'];
    for (const line of [
      ...lines,
      `/need withdraw ${own}`,
      `/wg join ${code}`,
      '/wg link',
      '/wg renew',
      '/wg handover',
    ]) {
      expect([line, await key(core.speak(amina, line, { name: 'Another Name' }))]).toEqual([
        line,
        'stranger.suspended',
      ]);
    }
    expect(keysIn((await core.speak(amina, '/wg')).reply)).toEqual(['home.stranger', 'stranger.suspended']);
    expect(await core.everything()).toEqual(before);
  });

  test('gets no notices and no digests, and everything again afterwards', async () => {
    const core = await group();
    await core.speak(amina, '/need add Lab topic:digital-forensics');
    await core.speak(amina, '/digest subscribe day:1,2,3,4,5,6,7 hour:9 to:me');
    await suspend(core, amina);
    core.posts.length = 0;
    await core.speak('local:peter', '/offer add Lab visits topic:digital-forensics to:global see:public');
    core.pass(2 * dayMs);
    await core.app.tick();
    expect(core.postsTo(amina)).toEqual([]);
    expect(await core.records.people.ofDelegation('SN', core.clock.now)).toEqual([]);
    expect((await suspend(core, amina, 'no')).reply.text.key).toBe('role.suspended.ended');
    expect(await key(core.speak(amina, '/need list mine:yes'))).toBe('need.list');
  });

  test('is not confirmed by a coordinator either', async () => {
    const core = await group();
    await core.speak('slack:T1/U7', '/wg profile delegation:BD');
    await core.join('slack:T1/U7', 'BD');
    await suspend(core, 'slack:T1/U7');
    expect(await key(core.speak(secretariat, '/wg-admin confirm slack:T1/U7'))).toBe('role.suspended');
  });

  test('stays so in another role', async () => {
    const core = await group();
    await suspend(core, amina);
    await core.speak(secretariat, `/wg-admin role ${amina} coordinator`);
    expect(await key(core.speak(amina, '/need add Lab topic:digital-forensics'))).toBe('stranger.suspended');
  });
});

describe('the secretariat', () => {
  test('cannot suspend its last one, and is alone in suspending', async () => {
    const core = await group();
    expect((await suspend(core, secretariat)).reply.text.key).toBe('role.last');
    await core.join(amina, 'role:secretariat');
    expect((await suspend(core, secretariat, 'yes', amina)).reply.text.key).toBe('role.suspended.set');
    expect((await suspend(core, amina, 'yes', amina)).reply.text.key).toBe('role.last');
    expect((await suspend(core, 'local:peter', 'yes', 'local:peter')).reply.text.key).toBe('access.role');
  });

  test.each([
    ['suspended:yes', 'suspended:yes'],
    ['coordinator', 'suspended:yes'],
    ['delegate for:SN', 'observer for:BD'],
  ])('who take each other away at once (%s, %s) leave one', async (one, other) => {
    const core = await group();
    await core.join(amina, 'role:secretariat');
    const both = await Promise.all([
      core.speak(secretariat, `/wg-admin role ${amina} ${one}`),
      core.speak(amina, `/wg-admin role ${secretariat} ${other}`),
    ]);
    expect(both.map(({ reply }) => reply.tone).sort()).toEqual(['good', 'problem']);
    expect(await core.records.people.inRoles(['secretariat'], core.clock.now)).toHaveLength(1);
  });
});
