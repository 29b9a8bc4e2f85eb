/** What becomes of digests and notices when a platform, the network or the bot itself fails. */
import { describe, expect, test } from '@jest/globals';
import { NotPosted } from '../../src/chat.ts';
import { type Core, createCore, hourMs } from '../support/core.ts';

const peter = 'local:peter';
const period = '2026-11-24';

async function group(): Promise<Core & { id: string }> {
  const core = await createCore();
  await core.profile(peter, 'CZ');
  await core.speak('local:secretariat', '/digest subscribe day:tuesday hour:9 zone:UTC level:group');
  await core.speak(peter, '/offer add Norms course topic:norms-implementation');
  const [subscription] = await core.records.subscriptions.all();
  if (subscription === undefined) throw new Error('not subscribed');
  return { ...core, id: subscription._id };
}
const at = async (core: Core, now: string) => {
  core.clock.now = new Date(now);
  await core.app.tick();
};
const rowOf = (core: Core & { id: string }, day = period) => core.records.deliveries.get(`${core.id}|${day}`);
const posts = (core: Core) => core.postsTo('local:general');

describe('a digest', () => {
  test('after an outage of two periods is one', async () => {
    const core = await group();
    await at(core, '2026-12-10T00:00:00Z');
    expect(posts(core)).toHaveLength(1);
    expect([await rowOf(core), await rowOf(core, '2026-12-01'), (await rowOf(core, '2026-12-08'))?.state]).toEqual([
      undefined,
      undefined,
      'sent',
    ]);
  });

  test('whose reply was lost is unknown, and not posted again', async () => {
    const core = await group();
    core.failures.push(new Error('socket hang up'));
    await at(core, `${period}T09:00:00Z`);
    expect(await rowOf(core)).toMatchObject({ state: 'unknown' });
    for (const hour of [1, 2, 50]) {
      core.pass(hour * hourMs);
      await core.app.tick();
    }
    expect(posts(core)).toEqual([]);
    expect(core.logged.map(({ event }) => event)).toContain('delivery.unknown');
  });

  test('whose channel is gone fails, and its subscription pauses', async () => {
    const core = await group();
    core.failures.push(new NotPosted('gone', 'channel_not_found'));
    await at(core, `${period}T09:00:00Z`);
    expect(await rowOf(core)).toMatchObject({ state: 'failed' });
    expect(await core.records.subscriptions.get(core.id)).toMatchObject({ state: 'paused' });
    await at(core, '2026-12-01T09:00:00Z');
    expect(posts(core)).toEqual([]);
    expect(core.logged.map(({ event }) => event)).toContain('delivery.gone');
    await core.speak('local:secretariat', '/digest subscribe day:tuesday hour:9 zone:UTC');
    await at(core, '2026-12-08T09:00:00Z');
    expect(posts(core)).toHaveLength(1);
  });

  test('that must wait is tried again when the platform says, and posted once', async () => {
    const core = await group();
    core.failures.push(new NotPosted('later', 'rate limited', 90_000), new NotPosted('later', 'unreachable'));
    await at(core, `${period}T09:00:00Z`);
    await at(core, `${period}T09:01:29Z`);
    expect(await rowOf(core)).toMatchObject({ state: 'waiting', tries: 1 });
    await at(core, `${period}T09:01:30Z`);
    expect(await rowOf(core)).toMatchObject({ state: 'waiting', tries: 2 });
    await at(core, `${period}T09:03:29Z`);
    expect(posts(core)).toEqual([]);
    await at(core, `${period}T09:03:30Z`);
    await at(core, `${period}T12:00:00Z`);
    expect(posts(core)).toHaveLength(1);
    expect(await rowOf(core)).toMatchObject({ state: 'sent', tries: 3 });
  });

  test('that waited into the next period is not said twice', async () => {
    const core = await group();
    core.failures.push(new NotPosted('later', 'down', 7 * 24 * hourMs));
    await at(core, `${period}T09:00:00Z`);
    await at(core, '2026-12-01T09:00:00Z');
    expect(posts(core)).toHaveLength(1);
    expect([await rowOf(core), await rowOf(core, '2026-12-01')].map((row) => row?.state).sort()).toEqual([
      'empty',
      'sent',
    ]);
  });

  test('waits for a chat that does not run here', async () => {
    const core = await group();
    const chat = core.app.chats.get('local');
    core.app.chats.delete('local');
    await at(core, `${period}T09:00:00Z`);
    expect(await rowOf(core)).toMatchObject({ state: 'waiting' });
    if (chat !== undefined) core.app.chats.set('local', chat);
    await at(core, `${period}T09:05:00Z`);
    expect(posts(core)).toHaveLength(1);
  });

  test('of one channel does not fall with that of another', async () => {
    const core = await group();
    await core.speak('local:secretariat', '/digest subscribe day:tuesday hour:9 zone:UTC level:group', {
      channel: 'local:other',
    });
    core.failures.push(new Error('boom'));
    await at(core, `${period}T09:00:00Z`);
    expect(core.posts.filter(({ reply }) => reply.text.key === 'digest.title')).toHaveLength(1);
  });
});

describe('two replicas on one store', () => {
  test('post each digest once between them', async () => {
    const one = await group();
    const two = await createCore({ store: one.store });
    two.clock.now = new Date(`${period}T09:00:00Z`);
    await Promise.all([at(one, `${period}T09:00:00Z`), two.app.tick(), one.app.tick(), two.app.tick()]);
    expect([...posts(one), ...posts(two)]).toHaveLength(1);
  });
});

describe('a notice', () => {
  test('waits for its time, and is posted once', async () => {
    const core = await group();
    await core.profile('local:amina', 'SN');
    core.failures.push(new NotPosted('later', 'rate limited', 60_000));
    await core.speak('local:amina', '/need add Norms workshop topic:norms-implementation');
    await core.speak(peter, '/offer add Norms workshop topic:norms-implementation to:global');
    expect(core.postsTo('local:amina')).toEqual([]);
    core.pass(60_000);
    await Promise.all([core.app.tick(), core.app.tick()]);
    await core.app.tick();
    expect(core.postsTo('local:amina')).toHaveLength(1);
  });

  test('that may have been posted is not posted again', async () => {
    const core = await group();
    await core.profile('local:amina', 'SN');
    await core.speak('local:amina', '/need add Norms workshop topic:norms-implementation');
    core.failures.push(new Error('socket hang up'));
    await core.speak(peter, '/offer add Norms workshop topic:norms-implementation to:global');
    core.pass(hourMs);
    await core.app.tick();
    expect(core.postsTo('local:amina')).toEqual([]);
  });
});
