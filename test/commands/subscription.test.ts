import { describe, expect, test } from '@jest/globals';
import type { Button } from '../../src/reply.ts';
import { type Answer, buttonOf, type Core, createCore, idOf, keysIn } from '../support/core.ts';

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
    const [first, second] = await Promise.all([channel, own].map((said) => core.records.subscriptions.get(idOf(said))));
    expect(first).toMatchObject({ channel: 'local:general', days: [2], hour: 9, zone: 'UTC', state: 'active' });
    expect(second).toMatchObject({ topics: ['digital-forensics'], state: 'active' });
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
    ['/digest subscribe day:tuesday month:1', 'digest.month.both'],
    ['/digest subscribe zone:Africa/Dakr', 'digest.zone.near'],
    ['/digest subscribe topic:digital-forensics all:topics', 'digest.all.both'],
    [`${weekly} to:me level:group`, 'digest.level.me'],
    [`${weekly} level:group`, 'digest.level.person'],
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

function buttonNamed({ reply }: Answer, key: string): Button {
  const found = reply.buttons?.find(({ label }) => label.key === key);
  if (found === undefined) throw new Error(`no button ${key}`);
  return found;
}

const subscriptionsOf = async (core: Core, who: string) => {
  const person = await core.records.people.byIdentity(who);
  return core.records.subscriptions.ofTarget({ person: person?._id ?? '' });
};

describe('what is said of a digest', () => {
  test.each([
    ['/digest subscribe month:12 at:7 zone:Asia/Kathmandu', { every: 'month', days: [], monthDay: 12, hour: 7 }],
    ['/digest subscribe month:last zone:dakar', { every: 'month', monthDay: 'last', hour: 9, zone: 'Africa/Dakar' }],
    ['/digest subscribe day:1,friday kind:offers,matches region:"Western Africa"', { kinds: ['offers', 'matches'] }],
    ['/digest subscribe region:area:011', { every: 'week', days: [1], hour: 9, regions: ['area:011'] }],
    ['/digest subscribe language:English', { locale: 'en' }],
  ])('%s', async (line, stored) => {
    const core = await group();
    await core.speak(amina, line);
    expect(await subscriptionsOf(core, amina)).toMatchObject([stored]);
  });

  test('every error comes at once, each with what is near', async () => {
    const core = await group();
    const { text } = await core.speak(amina, '/digest subscribe zone:Africa/Dakr hour:25 day:someday month:30');
    for (const word of ['Africa/Dakar', '0 to 23', 'someday', 'Or once a month']) expect(text).toContain(word);
  });

  test('what is left out stays as it was; what is taken off is off', async () => {
    const core = await group();
    await core.speak(amina, '/digest subscribe day:friday at:15 zone:Africa/Dakar topic:digital-forensics kind:offers');
    await core.speak(amina, '/digest subscribe hour:16');
    const kept = { days: [5], hour: 16, zone: 'Africa/Dakar', topics: ['digital-forensics'], kinds: ['offers'] };
    expect(await subscriptionsOf(core, amina)).toMatchObject([kept]);
    await core.speak(amina, '/digest subscribe all:topics,kinds');
    expect(await subscriptionsOf(core, amina)).toMatchObject([{ ...kept, topics: [], kinds: [] }]);
    await core.speak(amina, '/digest subscribe month:3');
    expect(await subscriptionsOf(core, amina)).toMatchObject([{ every: 'month', days: [], monthDay: 3 }]);
    await core.speak(amina, '/digest subscribe day:monday');
    const [weeklyAgain] = await subscriptionsOf(core, amina);
    expect(weeklyAgain).toMatchObject({ every: 'week', days: [1] });
    expect(weeklyAgain).not.toHaveProperty('monthDay');
  });

  test('two who subscribe one channel at once have one subscription', async () => {
    const core = await group();
    const all = [cora, 'local:secretariat', cora, 'local:secretariat'].map((who) => core.speak(who, weekly));
    const ids = (await Promise.all(all)).map(idOf);
    expect(new Set(ids).size).toBe(1);
    expect(await core.records.subscriptions.all()).toHaveLength(1);
  });
});

describe('saying nothing', () => {
  test('tells who would read it before anything is pressed, and each press does what it says', async () => {
    const core = await group();
    const before = await core.everything();
    const offered = await core.speak(cora, '/digest subscribe');
    expect(keysIn(offered.reply)).toEqual(
      expect.arrayContaining(['digest.none.here', 'digest.reader.public', 'digest.level.how']),
    );
    expect(await core.everything()).toEqual(before);
    const form = await core.press(cora, buttonNamed(offered, 'digest.button.choose'));
    expect(form.plan).toMatchObject({
      kind: 'incomplete',
      values: { days: ['1'], hour: '9', zone: 'UTC', to: 'here' },
    });
    expect(await core.everything()).toEqual(before);
    await core.press(cora, buttonNamed(offered, 'digest.button.monday'));
    expect(await core.records.subscriptions.all()).toMatchObject([{ channel: 'local:general', days: [1], hour: 9 }]);
  });

  test('shows the one there is, with the form filled with it', async () => {
    const core = await group();
    const id = idOf(await core.speak(amina, '/digest subscribe day:friday,monday at:15 zone:Africa/Dakar kind:offers'));
    const there = await core.speak(amina, '/digest subscribe');
    expect(there.text).toContain('Friday');
    expect(there.text).toContain('The next one comes on');
    const form = await core.press(amina, buttonOf(there, 'digest subscribe'));
    expect(form.plan).toMatchObject({
      kind: 'incomplete',
      values: { days: ['5', '1'], hour: '15', zone: 'Africa/Dakar', kinds: ['offers'], to: 'me' },
    });
    expect(idOf(await core.speak(amina, '/digest subscribe day:sunday'))).toBe(id);
  });
});

describe('a subscription that is paused', () => {
  test('sends nothing, says why and how it goes on, and goes on from then', async () => {
    const core = await group();
    const id = idOf(await core.speak(amina, weekly));
    await core.speak(peter, '/offer add Norms course topic:norms-implementation');
    const listed = await core.speak(amina, '/digest list');
    expect((await core.press(amina, buttonOf(listed, 'digest pause'))).reply.text.key).toBe('digest.pausing');
    core.clock.now = new Date('2026-11-24T09:00:00Z');
    await core.app.tick();
    const digests = () => core.postsTo(amina).filter(({ reply }) => reply.text.key === 'digest.title');
    expect(digests()).toEqual([]);
    const again = await core.speak(amina, '/digest list');
    expect(keysIn(again.reply)).toContain('digest.paused.asked');
    core.pass(3 * 3_600_000);
    await core.press(amina, buttonOf(again, 'digest resume'));
    await core.app.tick();
    expect(digests()).toEqual([]);
    core.clock.now = new Date('2026-12-01T09:00:00Z');
    await core.app.tick();
    expect(digests()).toHaveLength(1);
    expect(await core.records.subscriptions.get(id)).not.toHaveProperty('pausedWhy');
  });

  test.each(['gone', 'removed'] as const)('because its channel is %s says so, and how to resume it', async (why) => {
    const core = await group();
    const id = idOf(await core.speak(cora, weekly));
    await core.records.subscriptions.pause(id, why);
    await core.records.subscriptions.pause(id, 'asked');
    const listed = await core.speak(cora, '/digest list');
    expect(keysIn(listed.reply)).toContain(`digest.paused.${why}`);
    await core.speak(cora, `/digest resume ${id}`);
    expect(await core.records.subscriptions.get(id)).toMatchObject({ state: 'active' });
  });

  test('is paused and resumed by those who may stop it alone; to others it does not exist', async () => {
    const core = await group();
    const own = idOf(await core.speak(amina, weekly));
    for (const act of ['pause', 'resume', 'stop']) {
      const refused = await core.speak(peter, `/digest ${act} ${own}`);
      expect(refused.text).toBe((await core.speak(peter, `/digest ${act} S-987`)).text.replace('S-987', own));
    }
    expect(await core.records.subscriptions.get(own)).toMatchObject({ state: 'active' });
  });
});

test('a coordinator whose care is limited subscribes no channel that shows everything', async () => {
  const core = await group();
  await core.speak('local:secretariat', '/wg-admin place level:coordinators');
  await core.join('local:limited', 'role:coordinator region:area:002');
  expect((await core.speak('local:limited', weekly)).reply.text.key).toBe('place.level.scope');
  expect(await core.records.subscriptions.all()).toEqual([]);
});
