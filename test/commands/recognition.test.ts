/** Who says for whom they speak, who confirms it, and for how long that counts. */
import { describe, expect, test } from '@jest/globals';
import { buttonOf, type Core, createCore, dayMs, idOf, keysIn } from '../support/core.ts';

const secretariat = 'local:secretariat';
const cora = 'slack:T1/U5';
const amina = 'slack:T1/U1';
const key = async (answer: Promise<{ reply: { text: { key: string } } }>) => (await answer).reply.text.key;
const keysTo = (core: Core, who: string) => core.postsTo(who).map(({ reply }) => reply.text.key);

async function group(): Promise<Core> {
  const core = await createCore();
  for (const place of ['slack:T1', 'discord:9']) await core.app.admit(place);
  await core.join(cora, 'role:coordinator', { name: 'Cora' });
  return core;
}
const lastTo = (core: Core, who: string) => {
  const post = core.postsTo(who).at(-1);
  if (post === undefined) throw new Error(`nothing was posted to ${who}`);
  return post;
};

describe('who says for whom they speak', () => {
  test('is confirmed with a press, hears it, and sees the brief', async () => {
    const core = await group();
    await core.profile('local:peter', 'CZ');
    await core.profile('local:other', 'SN');
    const need = idOf(await core.speak('local:other', '/need add Forensic lab topic:digital-forensics'));
    const asked = await core.speak(amina, '/wg profile delegation:SN', { name: 'Amina' });
    expect(asked.text).toContain('a coordinator confirms that you are delegate for Senegal');
    expect(asked.text).toContain('Who can confirm it: Cora and secretariat.');
    expect(await key(core.speak(amina, '/need add Lab topic:digital-forensics'))).toBe('stranger.chat');
    const post = lastTo(core, cora);
    expect(post.text).toContain('Amina (slack:T1/U1) asks to be recognised: delegate for Senegal.');
    expect(await key(core.press(cora, buttonOf(post, 'wg-admin confirm')))).toBe('request.confirmed');
    expect(keysTo(core, amina)).toEqual(['notice.confirmed']);
    const first = await core.press(amina, buttonOf(lastTo(core, amina), 'wg brief'));
    expect(first.text).toContain(need);
    for (const answer of ['confirm', 'refuse']) {
      const again = core.press(secretariat, buttonOf(post, `wg-admin ${answer}`));
      expect(await key(again)).toBe('request.none');
    }
  });

  test('may not be confirmed, and hears it though the group does not know them', async () => {
    const core = await group();
    await core.speak(amina, '/wg profile delegation:SN role:observer');
    expect(await key(core.press(cora, buttonOf(lastTo(core, cora), 'wg-admin refuse')))).toBe('request.refused');
    expect(keysTo(core, amina)).toEqual(['notice.refused']);
    expect(await core.records.people.byIdentity(amina)).toBeUndefined();
    expect((await core.everything()).requests).toEqual([]);
  });

  test('is answered once, whoever presses at the same time', async () => {
    const core = await group();
    await core.speak(amina, '/wg profile delegation:SN');
    const post = lastTo(core, cora);
    const both = await Promise.all([
      core.press(cora, buttonOf(post, 'wg-admin confirm')),
      core.press(secretariat, buttonOf(post, 'wg-admin refuse')),
    ]);
    expect(both.filter(({ reply }) => reply.tone === 'good')).toHaveLength(1);
  });

  test('has one open request; an old button does not answer another', async () => {
    const core = await group();
    await core.speak(amina, '/wg profile delegation:SN');
    const old = lastTo(core, cora);
    await core.speak(amina, '/wg profile delegation:SN');
    expect(core.postsTo(cora)).toHaveLength(1);
    await core.speak(amina, '/wg profile delegation:CZ');
    expect(core.postsTo(cora)).toHaveLength(2);
    expect((await core.everything()).requests).toHaveLength(1);
    expect(await key(core.press(cora, buttonOf(old, 'wg-admin confirm')))).toBe('request.none');
    expect((await core.speak(cora, '/wg-admin confirm <@U1>')).text).toContain('delegate for Czechia');
  });

  test('waits fourteen days, and is told that nobody answered', async () => {
    const core = await group();
    await core.speak(amina, '/wg profile delegation:SN');
    const post = lastTo(core, cora);
    core.pass(14 * dayMs);
    expect(await key(core.press(cora, buttonOf(post, 'wg-admin confirm')))).toBe('request.none');
    await core.app.tick();
    expect((await core.everything()).requests).toEqual([]);
    expect(keysTo(core, amina)).toEqual(['notice.unanswered']);
    expect(await core.records.people.byIdentity(amina)).toBeUndefined();
  });

  test('is confirmed by coordinators in whose regions the delegation is', async () => {
    const core = await group();
    await core.join('slack:T1/U6', 'role:coordinator region:Europe topic:digital-forensics', { name: 'Eva' });
    await core.speak(amina, '/wg profile delegation:SN');
    expect(core.postsTo('slack:T1/U6')).toEqual([]);
    expect(await key(core.speak('slack:T1/U6', '/wg-admin confirm <@U1>'))).toBe('request.none');
    await core.speak('slack:T1/U7', '/wg profile delegation:CZ');
    expect(keysTo(core, 'slack:T1/U6')).toEqual(['notice.recognise']);
    expect(await key(core.speak('slack:T1/U6', '/wg-admin confirm <@U7>'))).toBe('request.confirmed');
    expect(await key(core.speak('slack:T1/U6', '/wg-admin invite SN'))).toBe('invite.scope');
    expect(await key(core.speak('slack:T1/U6', '/wg-admin invite CZ'))).toBe('invite.code');
  });

  test('cannot be turned into another role by it', async () => {
    const core = await group();
    await core.speak(amina, '/wg profile delegation:SN');
    await core.join(amina, 'role:coordinator');
    expect(await key(core.speak(cora, '/wg-admin confirm <@U1>'))).toBe('request.role');
    expect(await key(core.speak(amina, '/wg profile delegation:SN'))).toBe('profile.role');
    expect(await core.records.people.byIdentity(amina)).toMatchObject({ role: 'coordinator' });
  });

  test('is confirmed by nobody but coordinators and the secretariat', async () => {
    const core = await group();
    await core.profile('local:peter', 'SN');
    await core.speak(amina, '/wg profile delegation:SN');
    expect(await key(core.speak('local:peter', `/wg-admin confirm ${amina}`))).toBe('access.role');
  });
});

describe('a place with open recognition', () => {
  test('is opened by the secretariat, and counts as delegate or observer at once', async () => {
    const core = await group();
    await core.join('slack:T1/U0', 'role:secretariat');
    expect(await key(core.speak(cora, '/wg-admin place recognition:open'))).toBe('access.role');
    expect(await key(core.speak('slack:T1/U0', '/wg-admin place recognition:open'))).toBe('place.recognition.open');
    expect(await key(core.speak(amina, '/wg profile delegation:SN'))).toBe('profile.saved');
    expect(await core.records.people.byIdentity(amina)).toMatchObject({ role: 'delegate', delegation: 'SN' });
    expect(keysIn((await core.speak('slack:T1/U7', '/wg profile delegation:SN role:coordinator')).reply)).toContain(
      'problem.intro',
    );
    expect(await key(core.speak(cora, '/wg profile delegation:SN'))).toBe('profile.role');
    expect(await key(core.speak('discord:5', '/wg profile delegation:SN'))).toBe('request.sent');
    await core.app.admit('slack:T1');
    expect(await key(core.speak('slack:T1/U8', '/wg profile delegation:SN'))).toBe('profile.saved');
    await core.speak('slack:T1/U0', '/wg-admin place recognition:confirmed');
    expect(await key(core.speak('slack:T1/U9', '/wg profile delegation:SN'))).toBe('request.sent');
  });
});

describe('recognition', () => {
  test('is renewed with one press from thirty days before its end, and asked for once', async () => {
    const core = await group();
    await core.join(amina, 'SN');
    core.pass(335 * dayMs - 1);
    await core.app.tick();
    expect(keysTo(core, amina)).toEqual([]);
    core.pass(1);
    for (let each = 0; each < 3; each += 1) await core.app.tick();
    expect(keysTo(core, amina)).toEqual(['notice.renew']);
    expect(keysTo(core, secretariat)).toContain('notice.renew');
    expect(await key(core.press(amina, buttonOf(lastTo(core, amina), 'wg renew')))).toBe('renew.done');
    core.pass(40 * dayMs);
    expect(await key(core.speak(amina, '/need add Lab topic:digital-forensics'))).toBe('need.added');
    expect(await key(core.speak(cora, '/wg renew'))).toBe('stranger.ended');
  });
});
