import { describe, expect, test } from '@jest/globals';
import { wordsOf } from '../../support/slack/index.ts';
import { said, voice } from './bot.ts';
import { inSlack } from './setup.ts';

const reply = { text: said('M-31 is introduced') };
const both = ['slack:T1/U1', 'slack:T1/U2'];
const failure = (promise: Promise<unknown>) =>
  promise.then(
    () => undefined,
    (error: unknown) => error,
  );

describe('an edit', () => {
  test('replaces the message that was posted, and can be done twice', () =>
    inSlack('socket', async ({ slack, adapter }) => {
      const to = { channel: 'slack:T1/C1' };
      slack.channel('C1');
      const { id } = await adapter.post(to, reply, voice, 'S-1|2026-11-23');
      for (let time = 0; time < 2; time += 1) await adapter.edit?.(id, to, { text: said('no longer shown') }, voice);
      expect(slack.channel('C1').messages.map(wordsOf)).toEqual([expect.stringContaining('no longer shown')]);
      expect(slack.channel('C1').messages[0]?.text).toContain('no longer shown');
      expect(slack.refused).toEqual([]);
    }));

  test('in a direct message works by the id too', () =>
    inSlack('socket', async ({ slack, adapter }) => {
      slack.person('T1', 'U1');
      const to = { person: 'slack:T1/U1' };
      const { id } = await adapter.post(to, reply, voice);
      await adapter.edit?.(id, to, { text: said('no longer shown') }, voice);
      expect(slack.channel('DU1').messages.map(wordsOf)).toEqual([expect.stringContaining('no longer shown')]);
    }));

  test.each([
    ['a message that is gone', 'C1/1.000001'],
    ['a channel that is gone', 'C404/1.000001'],
  ])('of %s is gone', (_name, id) =>
    inSlack('socket', async ({ slack, adapter }) => {
      slack.channel('C1');
      const error = await failure(adapter.edit?.(id, { channel: 'slack:T1/C1' }, reply, voice) ?? Promise.resolve());
      expect(error).toMatchObject({ name: 'NotPosted', reason: 'gone' });
    }),
  );

  test('over the limit is for later', () =>
    inSlack('socket', async ({ slack, adapter }) => {
      slack.channel('C1');
      const to = { channel: 'slack:T1/C1' };
      const { id } = await adapter.post(to, reply, voice);
      slack.next('chat.update', { kind: 'limit', seconds: 7 });
      const error = await failure(adapter.edit?.(id, to, reply, voice) ?? Promise.resolve());
      expect(error).toMatchObject({ name: 'NotPosted', reason: 'later', retryAfter: 7000 });
    }));
});

describe('a message for several people', () => {
  test('is in the one conversation they share', () =>
    inSlack('socket', async ({ slack, adapter }) => {
      for (const user of ['U1', 'U2']) slack.person('T1', user);
      const { id } = (await adapter.gather?.(both, reply, voice, 'M-31|introduced')) ?? { id: '' };
      await adapter.gather?.([...both].reverse(), reply, voice, 'M-32|introduced');
      const group = slack.channel(id.split('/')[0] ?? '');
      expect([...group.members].sort()).toEqual(['U1', 'U2']);
      expect(group.messages).toHaveLength(2);
      expect(slack.refused).toEqual([]);
    }));

  test.each([
    ['on two workspaces', ['slack:T1/U1', 'slack:T2/U2']],
    ['on two platforms', ['slack:T1/U1', 'discord:2']],
    ['of whom one is not there', ['slack:T1/U1', 'slack:T1/U404']],
    ['who are too many', Array.from({ length: 9 }, (_, at) => `slack:T1/U${at + 1}`)],
  ])('%s is not posted: gone', (_name, people) =>
    inSlack('socket', async ({ slack, adapter }) => {
      for (let at = 1; at <= 9; at += 1) slack.person('T1', `U${at}`);
      const error = await failure(adapter.gather?.(people, reply, voice) ?? Promise.resolve());
      expect(error).toMatchObject({ name: 'NotPosted', reason: 'gone' });
      expect(slack.everything().filter(({ method }) => method === 'chat.postMessage')).toEqual([]);
    }),
  );

  test('needs the scope of the manifest', () =>
    inSlack('socket', async ({ slack, adapter }) => {
      for (const user of ['U1', 'U2']) slack.person('T1', user);
      slack.grant('commands', 'chat:write', 'im:write');
      const error = await failure(adapter.gather?.(both, reply, voice) ?? Promise.resolve());
      expect(error).toMatchObject({ reason: 'gone', message: 'missing_scope' });
      slack.grant('commands', 'chat:write', 'im:write', 'mpim:write');
      await expect(adapter.gather?.(both, reply, voice)).resolves.toHaveProperty('id');
    }));

  test('whose answer is lost is posted once, and nobody knows', () =>
    inSlack('socket', async ({ slack, adapter }) => {
      for (const user of ['U1', 'U2']) slack.person('T1', user);
      slack.next('chat.postMessage', { kind: 'lose' });
      const error = await failure(adapter.gather?.(both, reply, voice) ?? Promise.resolve());
      expect(error).not.toMatchObject({ name: 'NotPosted' });
      expect(slack.channel('GU1U2').messages).toHaveLength(1);
    }));
});
