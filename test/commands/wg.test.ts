import { describe, expect, test } from '@jest/globals';
import { createCore, dayMs, idOf, keysIn } from '../support/core.ts';

const amina = 'slack:T1/U1';
const year = 366 * dayMs;

async function slack() {
  const core = await createCore({ secretariat: ['local:secretariat', 'slack:T1/U0'] });
  await core.join(amina, 'SN', { name: 'Amina' });
  return core;
}
const key = async (answer: Promise<{ reply: { text: { key: string } } }>) => (await answer).reply.text.key;

describe('a profile', () => {
  test('counts at once at the terminal', async () => {
    const core = await createCore();
    const { reply, text } = await core.profile('local:amina', 'Senegal');
    expect(reply).toMatchObject({ tone: 'good', text: { key: 'profile.saved' } });
    expect(text).toContain('You speak for Senegal now, as delegate.');
    expect(await core.records.people.byIdentity('local:amina')).toMatchObject({ role: 'delegate', delegation: 'SN' });
    await core.profile('local:amina', 'BD', 'observer');
    expect(await core.records.people.byIdentity('local:amina')).toMatchObject({ role: 'observer', delegation: 'BD' });
  });

  test('gives nobody a delegation on Slack or Discord', async () => {
    const core = await slack();
    await core.app.admit('discord:9');
    const { people, identities } = await core.everything();
    for (const who of [amina, 'slack:T1/U9', 'discord:5'])
      expect(await key(core.profile(who, 'CZ'))).toBe('request.sent');
    expect(await core.everything()).toMatchObject({ people, identities });
  });

  test.each(['coordinator', 'secretariat'])('gives nobody the role of a %s', async (role) => {
    const core = await createCore();
    const before = await core.everything();
    expect(keysIn((await core.profile('local:amina', 'SN', role)).reply)).toContain('problem.intro');
    expect(await core.everything()).toEqual(before);
  });

  test('does not take the role of the secretariat away', async () => {
    const core = await createCore();
    expect(await key(core.profile('local:secretariat', 'SN'))).toBe('profile.role');
    expect(await core.records.people.byIdentity('local:secretariat')).toMatchObject({ role: 'secretariat' });
  });

  test('keeps zone and contact, and shows them', async () => {
    const core = await slack();
    expect(await key(core.speak(amina, '/wg profile zone:Africa/Dakar contact:cert@example.sn'))).toBe(
      'profile.updated',
    );
    expect((await core.speak(amina, '/wg profile')).text).toBe(
      [
        'You are Amina, delegate for Senegal; time zone Africa/Dakar; contact for introductions: cert@example.sn.',
        'Language: English; /wg profile language: chooses another.',
      ].join('\n'),
    );
    expect(keysIn((await core.speak(amina, '/wg profile zone:Mars')).reply)).toContain('digest.zone');
    expect(core.app.bot.voice({ id: amina, name: 'Amina' })).toMatchObject({ locale: 'en', zone: 'Africa/Dakar' });
  });

  test('is not changed by somebody whose recognition has ended', async () => {
    const core = await slack();
    await core.speak(amina, '/wg profile contact:cert@example.sn');
    core.pass(year);
    const before = await core.everything();
    expect((await core.speak(amina, '/wg profile contact:somebody@example.org')).reply.tone).toBe('problem');
    expect(await core.everything()).toEqual(before);
  });
});

describe('recognition', () => {
  test('ends after twelve months, and comes back with a new code', async () => {
    const core = await slack();
    const id = idOf(await core.speak(amina, '/need add Lab topic:digital-forensics see:group'));
    core.pass(year);
    expect(await key(core.speak(amina, '/need add Lab topic:digital-forensics'))).toBe('stranger.ended');
    expect(await key(core.speak(amina, id))).toBe('record.none');
    await core.records.people.recognise('local:secretariat', { name: 'S', role: 'secretariat' }, core.clock.now);
    expect((await core.join(amina, 'SN')).text).toContain('Welcome, Amina: you are delegate for Senegal.');
    expect((await core.speak(amina, id)).reply.text.key).toBe('record.title');
  });

  test('is under the name that the platform shows now', async () => {
    const core = await slack();
    expect((await core.speak(amina, '/wg', { name: 'Amina D.' })).text).toContain(
      'You are Amina D., delegate for Senegal.',
    );
  });
});

describe('home', () => {
  test('says who one is and what waits, or how to begin', async () => {
    const core = await slack();
    expect((await core.speak(amina, '/wg')).text).toContain(
      'Your delegation: 0 open needs, 0 open offers, 0 suggestions.',
    );
    expect(keysIn((await core.speak('slack:T1/U9', '/wg')).reply)).toEqual([
      'home.stranger.unnamed',
      'stranger.chat',
      'button.begin',
    ]);
    expect(keysIn((await core.speak('local:nobody', '/wg')).reply)).toEqual([
      'home.stranger',
      'stranger.terminal',
      'button.begin',
    ]);
    expect(keysIn((await core.speak('local:secretariat', '/wg')).reply)).toContain('home.who.role');
  });
});

describe('help', () => {
  test('has six lines for a delegate, and more for those who manage', async () => {
    const core = await slack();
    expect((await core.speak(amina, '/wg help')).reply.lines).toHaveLength(6);
    expect((await core.speak('local:secretariat', '/wg help')).reply.lines).toHaveLength(9);
    expect((await core.speak(amina, '/wg help /Need ADD')).text).toContain('Usage: /need add <words>');
    expect((await core.speak(amina, '/wg help offer')).reply.lines?.length).toBeGreaterThanOrEqual(4);
    expect(await key(core.speak(amina, '/wg help knitting'))).toBe('help.none');
  });
});

describe('a status', () => {
  test('counts what the asker may see, in all, by topic and by delegation', async () => {
    const core = await slack();
    await core.profile('local:peter', 'CZ');
    await core.speak(amina, '/need add Lab topic:digital-forensics see:group');
    await core.speak(amina, '/need add Course topic:norms-implementation');
    const text = async (who: string, about = '') => (await core.speak(who, `/wg status ${about}`)).text;
    expect(await text(amina)).toMatch(/2 open needs[\s\S]*Cybercrime and criminal justice \| 1 \| 0 \| 1/);
    expect(await text('local:peter')).toContain('1 open need,');
    expect(await text('local:peter', 'Norms of responsible State behaviour')).toContain('0 open needs');
    expect(await text('local:peter', 'SN')).toContain('Senegal: 1 open need,');
    expect(await text('local:secretariat', 'Sénégal')).toContain('Senegal: 2 open needs');
    expect(keysIn((await core.speak(amina, '/wg status Senegl')).reply)).toEqual(['status.unknown']);
    expect(keysIn((await core.speak(amina, '/wg status zzzzzzzz')).reply)).toEqual(['status.unknown.none']);
  });

  test('leaves a need no longer counted as not yet covered once something is suggested', async () => {
    const core = await slack();
    await core.profile('local:peter', 'CZ');
    await core.speak(amina, '/need add Lab topic:digital-forensics see:group');
    await core.speak('local:peter', '/offer add Forensic lab visits topic:digital-forensics to:global');
    expect((await core.speak('local:peter', '/wg status')).text).toContain(
      'Cybercrime and criminal justice | 1 | 1 | 0',
    );
  });
});

describe('a fault', () => {
  test('is answered with a reference, and found in the log by it', async () => {
    const core = await slack();
    await core.store.close();
    const { reply, text } = await core.speak(amina, '/need list');
    expect(reply).toMatchObject({ tone: 'problem', text: { key: 'fault', params: { reference: 'REF1' } } });
    expect(text).not.toContain('closed');
    expect(core.logged).toContainEqual({
      event: 'command.fault',
      data: expect.objectContaining({ reference: 'REF1', command: 'need list' }),
    });
  });
});
