import { describe, expect, test } from '@jest/globals';
import { type Core, createCore, idOf, keysIn } from '../support/core.ts';

const amina = 'local:amina';
const peter = 'local:peter';
const cora = 'local:cora';
const weekly = '/digest subscribe day:tuesday hour:9 zone:UTC';

/** It is Monday, ten o'clock. */
async function group(): Promise<Core> {
  const core = await createCore();
  await core.profile(amina, 'SN');
  await core.profile(peter, 'CZ');
  await core.join(cora, 'role:coordinator');
  return core;
}

describe('a subscription', () => {
  test('goes to the channel where a coordinator says it, else to the person, and says who reads it', async () => {
    const core = await group();
    const channel = await core.speak(cora, weekly);
    expect(keysIn(channel.reply)).toEqual(expect.arrayContaining(['digest.subscribed', 'digest.reader.public']));
    const own = await core.speak(amina, `${weekly} topic:digital-forensics`);
    expect(keysIn(own.reply)).toContain('digest.reader.person');
    expect(own.text).toContain('a digest comes Tuesday at 09:00 (UTC)');
    expect(await core.records.subscriptions.all()).toMatchObject([
      { channel: 'local:general', days: [2], hour: 9, zone: 'UTC', state: 'active' },
      { topics: ['digital-forensics'], state: 'active' },
    ]);
  });

  test('said again changes the one there is', async () => {
    const core = await group();
    const id = idOf(await core.speak(amina, weekly));
    expect(idOf(await core.speak(amina, '/digest subscribe day:monday,friday at:15'))).toBe(id);
    expect(await core.records.subscriptions.all()).toMatchObject([{ days: [1, 5], hour: 15, zone: 'UTC' }]);
  });

  test.each([
    ['/digest subscribe day:tuesday hour:9 zone:Mars', 'digest.zone'],
    ['/digest subscribe day:someday hour:24', 'field.number'],
    ['/digest subscribe', 'field.missing'],
    [`${weekly} to:here level:coordinators`, 'digest.channel.role'],
  ])('%s is refused, and nothing is stored', async (line, key) => {
    const core = await group();
    const before = await core.everything();
    expect(keysIn((await core.speak(amina, line)).reply)).toContain(key);
    expect(keysIn((await core.speak(cora, `${weekly} to:here`, { channel: undefined })).reply)).toContain(
      'digest.channel.none',
    );
    expect(await core.everything()).toEqual(before);
  });

  test('is listed to and stopped by its person, or the coordinators for a channel', async () => {
    const core = await group();
    const channel = idOf(await core.speak(cora, weekly));
    const own = idOf(await core.speak(amina, weekly));
    const listed = async (who: string) =>
      (await core.speak(who, '/digest list')).reply.items?.map(({ title }) => title.params.id);
    expect([await listed(cora), await listed(amina), await listed(peter)]).toEqual([
      [channel],
      [own, channel],
      [channel],
    ]);
    expect((await core.speak(peter, `/digest stop ${own}`)).text).toBe(
      (await core.speak(peter, '/digest stop S-987')).text.replace('S-987', own),
    );
    expect((await core.speak(amina, `/digest stop ${channel}`)).reply.text.key).toBe('record.none');
    expect((await core.speak(amina, `/digest stop ${own}`)).reply.text.key).toBe('digest.stopped');
    expect((await core.speak('local:secretariat', `/digest stop ${channel}`)).reply.text.key).toBe('digest.stopped');
    expect(await core.records.subscriptions.all()).toEqual([]);
  });
});
