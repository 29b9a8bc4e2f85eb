/** A digest of which nobody knows whether it was posted: looked for, else asked about, and settled by a press. */
import { describe, expect, test } from '@jest/globals';
import { type Found, NotPosted } from '../../src/chat.ts';
import { type Core, createCore, hourMs, keysIn } from '../support/core.ts';

const peter = 'local:peter';
const cora = 'local:cora';
const amina = 'local:amina';
const channel = 'local:general';
const period = '2026-11-24';

interface Group extends Core {
  readonly id: string;
}

/** It is Monday; a digest comes on Tuesdays at nine, and one thing is new. */
async function group(): Promise<Group> {
  const core = await createCore();
  await core.profile(peter, 'CZ');
  await core.profile(amina, 'SN');
  await core.join(cora, 'role:coordinator');
  await core.speak(cora, '/digest subscribe day:tuesday hour:9 zone:UTC level:group');
  await core.speak(peter, '/offer add Norms course topic:norms-implementation');
  const found = (await core.records.subscriptions.all()).find((each) => each.channel === channel);
  if (found === undefined) throw new Error('not subscribed');
  return { ...core, id: found._id };
}

const at = async (core: Core, now: string) => {
  core.clock.now = new Date(now);
  await core.app.tick();
};
const rowOf = (core: Group, day = period) => core.records.deliveries.get(`${core.id}|${day}`);
const digests = (core: Core) => core.postsTo(channel).map(({ text }) => text);
const asked = (core: Core) =>
  core.posts.filter(
    ({ reply }) => reply.text.key.startsWith('digest.unknown') || reply.text.key.startsWith('digest.stranded'),
  );

/** The answer of its post is lost, and the heart beats on for some minutes. */
async function lose(core: Group, find?: () => Promise<Found>): Promise<void> {
  const chat = core.app.chats.get('local');
  if (chat !== undefined) core.app.chats.set('local', find === undefined ? chat : { ...chat, find });
  core.failures.push(new Error('socket hang up'));
  await at(core, `${period}T09:00:00Z`);
  for (const minute of ['01', '04', '07']) await at(core, `${period}T09:${minute}:00Z`);
}

describe('a digest of unknown outcome', () => {
  test('that is found is sent by its id, and what it told is told', async () => {
    const core = await group();
    await lose(core, async () => ({ id: 'found-1' }));
    expect(await rowOf(core)).toMatchObject({ state: 'sent', postedAs: 'found-1' });
    expect(await core.records.posts.get(`${core.id}|${period}`)).toMatchObject({ posted: 'found-1' });
    await at(core, '2026-12-01T09:00:00Z');
    expect(digests(core)).toEqual([]);
    expect(asked(core)).toEqual([]);
  });

  test.each([
    ['absent', 'digest.unknown.absent'],
    ['unreadable', 'digest.unknown.unreadable'],
  ] as const)(
    'that is %s is asked about once, with two buttons, and neither told again nor lost',
    async (found, key) => {
      const core = await group();
      await lose(core, async () => found);
      await at(core, '2026-12-01T09:00:00Z');
      expect(asked(core).map(({ to, reply }) => [to, reply.text.key])).toEqual([[{ person: cora }, key]]);
      expect(asked(core)[0]?.reply.buttons?.map(({ label }) => label.key)).toEqual([
        'digest.button.posted',
        'digest.button.missing',
      ]);
      expect(digests(core)).toEqual([]);
      expect(keysIn((await core.speak(cora, '/digest list')).reply)).toContain(key);
      expect(keysIn((await core.speak(peter, '/digest list')).reply)).not.toContain(key);
    },
  );

  test('is looked for again where that was not possible', async () => {
    const core = await group();
    const answers: (Found | Error)[] = [new NotPosted('later', 'not reached'), { id: 'found-1' }];
    await lose(core, async () => {
      const answer = answers.shift();
      if (answer === undefined || answer instanceof Error) throw answer;
      return answer;
    });
    expect(await rowOf(core)).toMatchObject({ state: 'sent', postedAs: 'found-1' });
  });

  test('that was posted by somebody’s word is never posted again', async () => {
    const core = await group();
    await lose(core);
    const press = asked(core)[0]?.reply.buttons?.find(({ label }) => label.key === 'digest.button.posted');
    if (press === undefined) throw new Error('nothing to press');
    expect((await core.press(cora, press)).reply.text.key).toBe('digest.settled.posted');
    await at(core, '2026-12-01T09:00:00Z');
    expect(digests(core)).toEqual([]);
    expect((await core.press(cora, press)).reply.text.key).toBe('digest.settled.before');
  });

  test('that is missing by somebody’s word is posted once, with what is new by then', async () => {
    const core = await group();
    await lose(core);
    await core.speak(peter, '/offer add Forensic lab visits topic:digital-forensics');
    const said = await core.speak(cora, `/digest settle ${core.id} day:${period} was:missing`);
    expect(said.reply.text.key).toBe('digest.settled.missing');
    for (let beat = 0; beat < 3; beat += 1) {
      core.pass(60_000);
      await core.app.tick();
    }
    expect(digests(core)).toHaveLength(1);
    expect(digests(core)[0]).toContain('Norms course');
    expect(digests(core)[0]).toContain('Forensic lab visits');
    await at(core, '2026-12-01T09:00:00Z');
    expect(digests(core)).toHaveLength(1);
  });

  test('is nobody’s to settle but who may stop it: to others it is not there', async () => {
    const core = await group();
    await lose(core);
    const line = (id: string) => `/digest settle ${id} day:${period} was:missing`;
    const refused = await core.speak(amina, line(core.id));
    expect(refused.text).toBe((await core.speak(amina, line('S-987'))).text.replace('S-987', core.id));
    expect(await rowOf(core)).toMatchObject({ state: 'unknown' });
  });
});

describe('a digest that reaches nobody any more', () => {
  test.each(['gone', 'removed'] as const)('(%s) pauses, and whoever subscribed it is told once', async (why) => {
    const core = await group();
    core.failures.push(new NotPosted(why, 'channel_not_found'));
    await at(core, `${period}T09:00:00Z`);
    await at(core, '2026-12-01T09:00:00Z');
    expect(await core.records.subscriptions.get(core.id)).toMatchObject({ state: 'paused', pausedWhy: why });
    expect(asked(core).map(({ to, reply }) => [to, reply.text.key])).toEqual([
      [{ person: cora }, `digest.stranded.${why}`],
    ]);
    await core.speak(cora, `/digest resume ${core.id}`);
    await at(core, '2026-12-08T09:00:00Z');
    expect(digests(core)[0]).toContain('Norms course');
  });
});

describe('what is known of a post', () => {
  test('is written at the next heartbeat where the store did not take it', async () => {
    const core = await group();
    const { deliveries } = core.records;
    const { settle } = deliveries;
    let away = true;
    deliveries.settle = async (...given) => {
      if (away) throw new Error('no server');
      return settle(...given);
    };
    await at(core, `${period}T09:00:00Z`);
    expect(await rowOf(core)).toMatchObject({ state: 'posting' });
    away = false;
    core.pass(hourMs / 60);
    await core.app.tick();
    expect(await rowOf(core)).toMatchObject({ state: 'sent' });
    expect(digests(core)).toHaveLength(1);
  });
});
