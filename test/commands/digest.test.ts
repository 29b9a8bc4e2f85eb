import { describe, expect, test } from '@jest/globals';
import { type Core, createCore, hourMs, idOf, keysIn } from '../support/core.ts';

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
async function at(core: Core, now: string): Promise<void> {
  core.clock.now = new Date(now);
  await core.app.tick();
}
const subscription = async (core: Core) => (await core.records.subscriptions.all())[0];
const channelPosts = (core: Core) => core.postsTo('local:general').map(({ text }) => text);

describe('a digest', () => {
  test('says what is new since it was subscribed, once for each period', async () => {
    const core = await group();
    await core.speak(cora, `${weekly} level:group`);
    await core.speak(peter, '/offer add Forensic lab visits topic:digital-forensics to:global');
    await at(core, '2026-11-24T08:59:00Z');
    expect(channelPosts(core)).toEqual([]);
    await Promise.all([at(core, '2026-11-24T09:00:00Z'), core.app.tick(), core.app.tick()]);
    for (const hour of [9, 10, 23]) await at(core, `2026-11-24T${String(hour).padStart(2, '0')}:30:00Z`);
    expect(channelPosts(core)).toEqual([
      expect.stringMatching(
        /^Digest: 1 thing is new\nSince the last digest: 1 new offer\.\nNew offers\nO-\d+ {2}Forensic lab visits/,
      ),
    ]);
  });

  test('announces each thing once, edited or not, and is not sent when nothing is new', async () => {
    const core = await group();
    await core.speak(cora, `${weekly} level:group`);
    const first = idOf(await core.speak(peter, '/offer add Forensic lab visits topic:digital-forensics'));
    await at(core, '2026-11-24T09:00:00Z');
    await core.records.offers.change(first, 1, { $set: { title: 'Edited' } }, core.clock.now);
    await at(core, '2026-12-01T09:00:00Z');
    expect(channelPosts(core)).toHaveLength(1);
    const second = idOf(await core.speak(peter, '/offer add Norms course topic:norms-implementation'));
    await at(core, '2026-12-08T09:00:00Z');
    expect(channelPosts(core)).toHaveLength(2);
    expect(channelPosts(core)[1]).toContain(second);
    expect(channelPosts(core)[1]).not.toContain(first);
  });

  test('keeps to its topics', async () => {
    const core = await group();
    await core.speak(amina, `${weekly} topic:norms-implementation`);
    await core.speak(peter, '/offer add Forensic lab visits topic:digital-forensics');
    await core.speak(peter, '/offer add Norms course topic:norms-implementation');
    await at(core, '2026-11-24T09:00:00Z');
    const [post] = core.postsTo(amina).filter(({ reply }) => reply.text.key === 'digest.title');
    expect(post?.text).toContain('Norms course');
    expect(post?.text).not.toContain('Forensic');
  });

  test('counts what does not fit, and does not announce it again', async () => {
    const core = await group();
    await core.speak(cora, `${weekly} level:group`);
    for (let each = 0; each < 11; each += 1)
      await core.speak(peter, `/offer add Course ${each} topic:norms-implementation`);
    await at(core, '2026-11-24T09:00:00Z');
    expect(channelPosts(core)[0]).toMatch(/^Digest: 11 things are new\n/);
    expect(channelPosts(core)[0]).toContain('and 3 more: /offer list');
    await at(core, '2026-12-01T09:00:00Z');
    expect(channelPosts(core)).toHaveLength(1);
  });

  test('previewed is what would be sent, and changes nothing', async () => {
    const core = await group();
    expect((await core.speak(amina, '/digest preview')).reply.text.key).toBe('digest.none');
    await core.speak(amina, weekly);
    await core.speak(peter, '/offer add Norms course topic:norms-implementation');
    const before = await core.everything();
    const { text } = await core.speak(amina, '/digest preview');
    expect(await core.everything()).toEqual(before);
    await at(core, '2026-11-24T09:00:00Z');
    expect(core.postsTo(amina).at(-1)?.text).toBe(text);
    expect((await core.speak(amina, '/digest preview')).reply.text.key).toBe('digest.none');
  });

  test('goes on at the channel’s level: public, group, coordinators', async () => {
    const shown: Record<string, boolean[]> = {};
    for (const level of ['public', 'group', 'coordinators']) {
      const core = await group();
      await core.speak(cora, `${weekly} level:${level}`);
      for (const see of ['closed', 'region', 'group', 'public']) {
        await core.speak(amina, `/need add Lab for all ${see} topic:digital-forensics see:${see}`);
      }
      await core.speak(peter, '/offer add Forensic lab visits topic:digital-forensics to:global see:public');
      await at(core, '2026-11-24T09:00:00Z');
      const text = channelPosts(core).join('\n');
      shown[level] = ['closed', 'region', 'group', 'public'].map((see) => text.includes(`Lab for all ${see}`));
      if (level === 'group') expect(text).toContain('a State in Western Africa');
      // in a room, acts are nobody's: reading is all that a post offers
      expect(text).not.toMatch(/\[(Ask|Agree|Not for us|Withdraw)/);
    }
    expect(shown).toEqual({
      public: [false, false, false, true],
      group: [false, true, true, true],
      coordinators: [true, true, true, true],
    });
  });

  test('tells coordinators what waits on whom, and nobody else', async () => {
    const core = await group();
    await core.speak(amina, '/need add Lab topic:digital-forensics see:group');
    await core.speak(peter, '/offer add Forensic lab visits topic:digital-forensics to:global');
    const [match] = await core.records.matches.list({ kind: 'person', role: 'coordinator' }, {});
    await core.speak(amina, `/match ask ${match?.id}`);
    core.pass(hourMs / 4);
    await core.app.tick();
    for (const who of [cora, amina])
      expect(keysIn((await core.speak(who, '/digest preview to:me')).reply).includes('digest.waiting')).toBe(
        who === cora,
      );
  });
});

describe('a person whose recognition has ended', () => {
  test('gets nothing but what is public', async () => {
    const core = await group();
    await core.speak(amina, weekly);
    await core.speak(peter, '/offer add Norms course topic:norms-implementation');
    core.pass(180 * 24 * hourMs);
    await core.speak(amina, '/wg');
    core.pass(186 * 24 * hourMs);
    await core.app.tick();
    expect(core.postsTo(amina)).toEqual([]);
    expect((await subscription(core))?.state).toBe('active');
  });
});
