import { describe, expect, test } from '@jest/globals';
import { type Chat, NotPosted } from '../../src/chat.ts';
import { message } from '../../src/i18n/message.ts';
import { createNotices } from '../../src/notices.ts';
import { type Core, createCore, dayMs, secretariat } from '../support/core.ts';

const [amina, ben, lea] = ['discord:11', 'discord:13', 'discord:14'];
const room = 'discord:77';

/** A group on Discord in which direct messages can be closed; `room` is of coordinators unless it is not wanted. */
async function group(channels: readonly string[] = [room]) {
  const core = await createCore();
  const closed = new Set<string>();
  for (const [platform, chat] of core.app.chats) core.app.chats.set(platform, closable(chat, closed));
  for (const place of ['discord:9', 'slack:T1']) await core.app.admit(place);
  await core.join(amina, 'SN', { name: 'Amina' });
  await core.join(ben, 'role:coordinator', { name: 'Ben' });
  for (const channel of channels)
    await core.speak(secretariat, '/wg-admin place level:coordinators', { place: 'discord:9', channel });
  core.posts.length = 0;
  return { ...core, closed };
}

function closable(chat: Chat, closed: ReadonlySet<string>): Chat {
  return {
    ...chat,
    async post(to, ...more) {
      if (closed.has('person' in to ? to.person : to.channel)) throw new NotPosted('gone', '50007: closed');
      return chat.post(to, ...more);
    },
  };
}

async function tell(core: Core, id = 'M-31|gone') {
  const text = message('notice.gone', { match: 'M-31' });
  await createNotices(core.records).delegation('SN', id, { text }, core.clock.now);
  // what one round could not deliver goes another way in the next
  for (let round = 0; round < 4; round += 1) await core.app.postman.notices();
}
const told = (core: Core) => core.posts.map(({ to, text }) => [Object.values(to)[0], text]);

const note =
  'A message for Amina, who speaks for Senegal, could not be delivered: their direct messages are closed to the bot. Please tell them; /wg shows them what waits.';

describe('a notice to somebody whose direct messages are closed', () => {
  test('becomes a note to the coordinators’ channel, without a word or id of it', async () => {
    const core = await group();
    core.closed.add(amina);
    await tell(core);
    expect(told(core)).toEqual([[room, note]]);
    expect(core.posts[0]?.to).toEqual({ channel: room });
    expect(JSON.stringify(core.posts[0]?.reply)).not.toMatch(/M-31|discord:11/);
  });

  test('is noted once a day, however much waits', async () => {
    const core = await group();
    core.closed.add(amina);
    for (const id of ['a', 'b', 'c']) await tell(core, id);
    expect(told(core)).toEqual([[room, note]]);
    core.pass(dayMs);
    await tell(core, 'd');
    expect(told(core)).toHaveLength(2);
  });

  test('goes to another identity of theirs where there is one, and nobody else hears of it', async () => {
    const core = await group();
    const link = (await core.speak(amina, '/wg link')).reply.text.params.code;
    await core.speak('slack:T1/U1', `/wg join ${String(link)}`, { name: 'Amina' });
    core.closed.add(amina);
    core.posts.length = 0;
    await tell(core);
    expect(told(core)).toEqual([['slack:T1/U1', expect.stringContaining('M-31')]]);
    core.closed.add('slack:T1/U1');
    core.posts.length = 0;
    await tell(core, 'second');
    expect(told(core)).toEqual([[room, note]]);
  });

  test('where coordinators have no channel, goes to each in whose care the delegation is', async () => {
    const core = await group([]);
    await core.join(lea, 'role:coordinator region:Africa', { name: 'Léa' });
    await core.join('discord:15', 'role:coordinator region:Americas', { name: 'Kim' });
    core.closed.add(amina);
    core.posts.length = 0;
    await tell(core);
    const to = told(core);
    expect(to.map(([address]) => address).sort()).toEqual([ben, lea, secretariat].sort());
    for (const [, text] of to) expect(text).toBe(note);
  });

  test('where that channel cannot be written to either, it goes to them, and it ends there', async () => {
    const core = await group();
    for (const address of [amina, room, ben, secretariat]) core.closed.add(address);
    await tell(core);
    await tell(core, 'more');
    expect(told(core)).toEqual([]);
    core.closed.delete(secretariat);
    core.pass(dayMs);
    await tell(core, 'later');
    expect(told(core)).toEqual([[secretariat, note]]);
  });

  test('of a coordinator is noted without a delegation', async () => {
    const core = await group();
    core.closed.add(ben);
    const text = message('notice.gone', { match: 'M-31' });
    await createNotices(core.records).coordinators('x', { text }, core.clock.now, () => true);
    await core.app.postman.notices();
    await core.app.postman.notices();
    const [noted] = core.postsTo(room);
    expect(noted?.text).toBe(
      'A message for Ben could not be delivered: their direct messages are closed to the bot. Please tell them; /wg shows them what waits.',
    );
  });

  test('leaves nothing once the person is forgotten', async () => {
    const core = await group();
    core.closed.add(amina);
    await tell(core);
    const { _id: key = 'nobody' } = (await core.records.people.byIdentity(amina)) ?? {};
    const kept = async () => JSON.stringify((await core.everything()).deliveries);
    expect(await kept()).toContain(`unreached|${key}`);
    await core.speak(amina, '/wg forget sure:yes', { name: 'Amina' });
    expect(await kept()).not.toMatch(new RegExp(`Amina|${amina}|${key}`));
  });
});
