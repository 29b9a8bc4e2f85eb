/** The bot's own posts follow the records they show. */
import { describe, expect, test } from '@jest/globals';
import { NotPosted } from '../../src/chat.ts';
import { type Core, createCore, hourMs, idOf } from '../support/core.ts';

const [amina, peter, cora] = ['local:amina', 'local:peter', 'local:cora'];
const weekly = '/digest subscribe day:tuesday hour:9 zone:UTC';

/** A channel of the group, in which a need of Senegal and an offer of Czechia were announced. */
async function announced(level = 'group'): Promise<Core & { need: string; offer: string }> {
  const core = await createCore();
  await core.profile(amina, 'SN');
  await core.profile(peter, 'CZ');
  await core.join(cora, 'role:coordinator');
  await core.speak(cora, `${weekly} level:${level}`);
  const need = idOf(await core.speak(amina, '/need add Lab in Thies topic:digital-forensics see:group'));
  const offer = idOf(await core.speak(peter, '/offer add Visits to a workshop topic:norms-implementation to:global'));
  core.clock.now = new Date('2026-11-24T09:00:00Z');
  await core.app.tick();
  return { ...core, need, offer };
}

describe('a digest in a channel', () => {
  test.each([
    ['/need withdraw N', 'Lab in Thies', 'Visits'],
    ['/need see N closed', 'Lab in Thies', 'Visits'],
    ['/offer close O', 'Visits', 'Lab in Thies'],
    ['/offer see O closed', 'Visits', 'Lab in Thies'],
  ])('no longer shows what follows %s', async (line, gone, stays) => {
    const core = await announced();
    expect(core.postsTo('local:general').at(-1)?.text).toContain(gone);
    const who = line.startsWith('/need') ? amina : peter;
    await core.speak(who, line.replace(/ N\b/, ` ${core.need}`).replace(/ O\b/, ` ${core.offer}`));
    const [edit, ...more] = core.edits;
    expect(more).toEqual([]);
    expect(edit).toMatchObject({ to: { channel: 'local:general' }, posted: `local-${core.posts.length}` });
    expect(edit?.text).toContain('no longer shown');
    expect(edit?.text).not.toContain(gone);
    expect(edit?.text).toContain(stays);
  });

  test('is left alone by a change that does not hide, but shows the title as it is now', async () => {
    const core = await announced();
    await core.speak(amina, `/need see ${core.need} region`);
    expect(core.edits.at(-1)?.text).toContain('a State in Western Africa');
    expect(core.edits.at(-1)?.text).not.toMatch(/Senegal|no longer shown/);
  });

  test('that only coordinators read keeps a need that was closed to the others', async () => {
    const core = await announced('coordinators');
    await core.speak(amina, `/need see ${core.need} closed`);
    expect(core.edits.at(-1)?.text).toContain('Lab in Thies');
  });

  test('hides a suggestion with the need it names', async () => {
    const core = await announced();
    await core.speak(peter, '/offer add Forensic lab visits topic:digital-forensics to:global see:group');
    core.clock.now = new Date('2026-12-01T09:00:00Z');
    await core.app.tick();
    expect(core.posts.at(-1)?.text).toMatch(/M-\d+ .*Lab in Thies/);
    await core.speak(amina, `/need withdraw ${core.need}`);
    expect(core.edits).toHaveLength(2);
    for (const { text } of core.edits) expect(text).not.toContain('Thies');
  });

  test('follows an offer whose last day has passed', async () => {
    const core = await announced();
    await core.speak(peter, '/offer add Short visits topic:norms-implementation to:global deadline:2026-12-03');
    core.clock.now = new Date('2026-12-01T09:00:00Z');
    await core.app.tick();
    core.clock.now = new Date('2026-12-04T09:00:00Z');
    await core.app.tick();
    expect(core.edits.map(({ text }) => text.includes('no longer shown'))).toEqual([true]);
  });

  test('is mended at once where a record goes while it is posted, and no other post with it', async () => {
    const core = await announced();
    await core.speak(cora, `${weekly} level:group`, { channel: 'local:other' });
    const { posts, edits } = core;
    const chat = core.app.chats.get('local');
    if (chat === undefined) throw new Error('no chat');
    core.app.chats.set('local', {
      ...chat,
      async post(to, reply, voice, key) {
        const posted = await chat.post(to, reply, voice, key);
        const seen = await core.records.needs.whole.get(core.need);
        const hand = { by: 'k', act: 'need withdraw' };
        const gone = { $set: { status: 'withdrawn' } } as const;
        await core.records.needs.change(core.need, seen?.version ?? 0, gone, core.clock.now, hand);
        return posted;
      },
    });
    core.clock.now = new Date('2026-12-01T09:00:00Z');
    const before = posts.length;
    await core.app.tick();
    await core.app.tick();
    const other = posts.slice(before).filter(({ to }) => 'channel' in to && to.channel === 'local:other');
    expect(other.map(({ text }) => text.includes('Lab in Thies'))).toEqual([true]);
    const edited = edits.map(({ to }) => ('channel' in to ? to.channel : ''));
    expect(edited.filter((channel) => channel === 'local:general')).toHaveLength(1);
    expect(edited).toContain('local:other');
    expect(edits.every(({ text }) => !text.includes('Thies'))).toBe(true);
  });

  test('holds no word in what is kept of it', async () => {
    const { posts } = await (await announced()).everything();
    expect(posts).toHaveLength(1);
    expect(JSON.stringify(posts)).not.toMatch(/Thies|Visits|Senegal/);
  });
});

describe('an edit', () => {
  test('that fails is tried again, until it is done or the post is gone', async () => {
    const core = await announced();
    core.editFailures.push(new Error('connection lost'), new NotPosted('later', 'rate', 5 * 60_000));
    await core.speak(amina, `/need withdraw ${core.need}`);
    expect(core.edits).toEqual([]);
    core.pass(2 * 60_000);
    await core.app.tick();
    expect(core.edits).toEqual([]);
    core.pass(hourMs);
    await Promise.all([core.app.tick(), core.app.tick()]);
    expect(core.edits).toHaveLength(1);
    core.editFailures.push(new NotPosted('gone', 'message_not_found'));
    await core.speak(peter, `/offer close ${core.offer}`);
    core.pass(hourMs);
    await core.app.tick();
    expect(core.edits).toHaveLength(1);
    expect((await core.records.subscriptions.all()).map(({ state }) => state)).toEqual(['active']);
  });
});
