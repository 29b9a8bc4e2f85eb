import { describe, expect, test } from '@jest/globals';
import { type Core, createCore } from '../support/core.ts';

const minuteMs = 60_000;
const key = async (answer: Promise<{ reply: { text: { key: string } } }>) => (await answer).reply.text.key;

async function slack(): Promise<Core> {
  const core = await createCore();
  await core.app.admit('slack:T1');
  return core;
}

describe('a place', () => {
  test('that is not admitted hears one sentence, and nothing is stored', async () => {
    const core = await slack();
    await core.join('discord:5', 'SN', { place: 'discord' });
    const code = await core.code('invite SN');
    const before = await core.everything();
    const lines = [
      '/need list',
      '/need add Lab topic:digital-forensics',
      '/wg',
      '/wg help',
      '/wg status',
      '/wg profile zone:UTC',
      '/match list',
      `/wg join ${code}`,
    ];
    for (const line of [...lines, '/digest preview', '/offer show O-1', '/followup list']) {
      for (const who of ['slack:T9/U1', 'discord:5']) {
        const { reply } = await core.speak(who, line, { name: 'Another Name' });
        expect([line, reply]).toEqual([line, { tone: 'problem', text: { key: 'place.unknown', params: {} } }]);
      }
    }
    expect(await key(core.speak('slack:T9/U1', '/wg join ABCDEFGH'))).toBe('join.bad');
    // of a wrong code it is kept that it was given, for a quarter of an hour
    expect(await core.everything()).toEqual({ ...before, attempts: [expect.anything()] });
    core.pass(15 * minuteMs);
    await core.app.tick();
    expect((await core.everything()).attempts).toEqual([]);
    expect(core.posts).toEqual([]);
  });

  test('is admitted by its code, once, in the place itself', async () => {
    const core = await slack();
    const code = await core.code('place');
    expect(await key(core.speak('discord:5', `/wg join ${code}`, { place: 'discord', channel: undefined }))).toBe(
      'join.place.here',
    );
    expect(await key(core.speak('local:x', `/wg join ${code}`))).toBe('join.place.here');
    expect(await key(core.speak('slack:T9/U1', `/wg join ${code}`))).toBe('join.place');
    expect(await key(core.speak('slack:T8/U1', `/wg join ${code}`))).toBe('join.bad');
    expect(await key(core.speak('slack:T9/U1', '/need list'))).toBe('need.list.none');
    expect(await key(core.speak('slack:T8/U1', '/need list'))).toBe('place.unknown');
  });

  test('of the secretariat named at start is admitted', async () => {
    const core = await createCore({ secretariat: ['slack:T4/U1', 'discord:77'] });
    expect((await core.records.places.find({})).map(({ _id }) => _id)).toEqual(['slack:T4']);
    expect(await key(core.speak('slack:T4/U1', '/wg'))).toBe('home.who.role');
  });

  test('has a level for each channel, which coordinators set', async () => {
    const core = await slack();
    await core.join('slack:T1/U5', 'role:coordinator');
    expect(await key(core.speak('slack:T1/U5', '/wg-admin place level:group'))).toBe('place.level');
    expect(await core.records.channels.get('slack:T1/C1')).toEqual({
      ...{ _id: 'slack:T1/C1', place: 'slack:T1', level: 'group' },
    });
    expect(await key(core.speak('slack:T1/U5', '/wg-admin place level:group', { channel: undefined }))).toBe(
      'place.level.none',
    );
    expect(await key(core.speak('slack:T1/U5', '/wg-admin place'))).toBe('access.role');
  });
});

describe('somebody not recognised', () => {
  test('hears one sentence, sees public records alone, and leaves nothing behind', async () => {
    const core = await slack();
    await core.profile('local:peter', 'CZ');
    await core.speak('local:peter', '/offer add Norms course topic:norms-implementation see:public');
    await core.speak('local:peter', '/offer add Group course topic:norms-implementation');
    const before = await core.everything();
    const writes = [
      '/need add Lab topic:digital-forensics',
      '/offer add Course topic:digital-forensics',
      '/followup add Twinning lead:SN',
    ];
    for (const line of [
      ...writes,
      '/match list',
      '/digest subscribe day:1 hour:9',
      '/digest list',
      '/wg-admin invite SN',
      '/wg-admin place',
    ]) {
      const { reply } = await core.speak('slack:T1/U9', line);
      expect([line, reply]).toEqual([line, { tone: 'problem', text: { key: 'stranger.chat', params: {} } }]);
    }
    expect((await core.speak('slack:T1/U9', '/offer list')).reply.items).toHaveLength(1);
    expect(await core.everything()).toEqual(before);
  });
});
