/** An unadmitted place and an unrecognised person get one sentence, and no form. */
import { describe, expect, test } from '@jest/globals';
import { type Core, createCore } from '../support/core.ts';

const key = async (answer: Promise<{ reply: { text: { key: string } } }>) => (await answer).reply.text.key;

async function group(): Promise<Core> {
  const core = await createCore();
  await core.app.admit('slack:T1');
  return core;
}

describe('a line that is not complete', () => {
  test('in a place that was refused before gets the sentence and no form, until the place is admitted', async () => {
    const core = await group();
    const before = await core.everything();
    expect(await key(core.speak('slack:T9/U1', '/wg'))).toBe('place.unknown');
    for (const line of ['/need add', '/need add Lab topic:knitting', '/wg-admin invite', '/followup update']) {
      const { plan, reply } = await core.speak('slack:T9/U1', line);
      expect([plan?.kind, reply.text.key]).toEqual(['ready', 'place.unknown']);
    }
    expect(await core.everything()).toEqual(before);
    expect(await key(core.speak('slack:T9/U1', `/wg join ${await core.code('place')}`))).toBe('join.place');
    expect(await key(core.speak('slack:T9/U1', '/wg profile role:nobody'))).toBe('problem.intro');
  });

  test('from somebody who was refused before gets the sentence, until they are recognised', async () => {
    const core = await group();
    expect(await key(core.speak('slack:T1/U1', '/need add Lab topic:digital-forensics'))).toBe('stranger.chat');
    const refused = await core.speak('slack:T1/U1', '/need add');
    expect([refused.plan?.kind, refused.reply.text.key]).toEqual(['ready', 'stranger.chat']);
    expect((await core.speak('slack:T1/U1', '/need list page:x')).plan?.kind).toBe('incomplete');
    await core.join('slack:T1/U1', 'SN');
    expect((await core.speak('slack:T1/U1', '/need add')).plan?.kind).toBe('incomplete');
  });

  test('from somebody whom another recognised meanwhile is answered for what it lacks', async () => {
    const core = await group();
    await core.speak('slack:T1/U1', '/wg profile delegation:SN');
    await core.speak('slack:T1/U1', '/match list');
    await core.speak('local:secretariat', '/wg-admin confirm slack:T1/U1');
    expect(await key(core.speak('slack:T1/U1', '/need add'))).toBe('problem.intro');
    expect((await core.speak('slack:T1/U1', '/need add')).plan?.kind).toBe('incomplete');
  });

  test('from somebody unknown is read as from anybody: the run decides', async () => {
    const core = await group();
    expect((await core.speak('slack:T9/U1', '/need add')).plan?.kind).toBe('incomplete');
  });
});
