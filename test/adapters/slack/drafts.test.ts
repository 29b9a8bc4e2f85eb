import { beforeAll, describe, expect, test } from '@jest/globals';
import { warmUp } from '../../../src/intake/index.ts';
import { buttonsOf, type Message, type Person, type SlackStandIn, wordsOf } from '../../support/slack/index.ts';
import { inGroup, modes, only } from './group.ts';

beforeAll(() => warmUp(), 120_000);

/** The one message of the direct message that tells of drafts, once what runs is done. */
async function told(amina: Person, adapter: { stop(): Promise<void> }): Promise<Message[]> {
  await adapter.stop();
  return amina.sees(amina.direct);
}
const posts = (slack: SlackStandIn) => slack.everything().filter(({ method }) => method === 'chat.postMessage');

describe.each(modes)('drafts that were kept in a channel (%s)', (mode) => {
  test('are told of in one message, without a word of them', () =>
    inGroup(mode, async ({ amina, slack, adapter, drafts }) => {
      await amina.types('C1', '/need add Secret training for judges');
      await amina.types('C1', '/need add Secret training for police officers');
      const [message, ...others] = await told(amina, adapter);
      expect(await drafts()).toBe(2);
      expect(others).toEqual([]);
      expect(message?.text).toContain('2 drafts wait for you');
      expect(buttonsOf(message as Message).map(({ text }) => text)).toEqual([
        expect.stringMatching(/^Open T-\d+$/),
        expect.stringMatching(/^Open T-\d+$/),
      ]);
      expect(JSON.stringify(message)).not.toMatch(/Secret|judges|police/i);
      expect(posts(slack)).toHaveLength(1);
      expect(slack.refused).toEqual([]);
    }));

  test('are opened, logged and dropped, and the message follows', () =>
    inGroup(mode, async ({ amina, adapter, needs }) => {
      const kept = only(await amina.types('C1', '/need add Forensic training for judges'));
      const [chip] = buttonsOf(kept);
      await amina.presses(kept, chip?.text ?? '');
      const [message] = await told(amina, adapter);
      expect(await needs()).toHaveLength(1);
      expect(wordsOf(message as Message)).toContain('You have no drafts');
    }));

  test('are told of in the message there is, by a process that does not remember it', () =>
    inGroup(mode, async ({ amina, adapter, app, slack }) => {
      await amina.types('C1', '/need add Training for judges');
      await adapter.stop();
      await adapter.start(app.bot);
      const again = slack.everything().length;
      if (mode === 'http') slack.deliverTo(`http://127.0.0.1:${adapter.port()}/slack/events`);
      await amina.types('C1', '/need add Training for police officers');
      const messages = await told(amina, adapter);
      expect(messages).toHaveLength(1);
      expect(messages[0]?.text).toContain('2 drafts wait');
      expect(slack.everything().length).toBeGreaterThan(again);
    }));
});

test('an answer that stays in the direct message needs no second one', () =>
  inGroup('socket', async ({ amina, adapter }) => {
    await amina.says(amina.direct, 'We need training for judges');
    const messages = (await told(amina, adapter)).filter(({ user }) => user === undefined);
    expect(messages).toHaveLength(1);
    expect(wordsOf(messages[0] as Message)).toContain('Kept as draft');
  }));

test('a message that cannot be posted is logged, and the answer is there', () =>
  inGroup('socket', async ({ amina, adapter, slack, logged }) => {
    slack.next('chat.postMessage', { kind: 'refuse', error: 'messages_tab_disabled' });
    expect(wordsOf(only(await amina.types('C1', '/need add Secret training for judges')))).toContain('Kept as draft');
    await adapter.stop();
    expect(logged.join('\n')).toContain('messages_tab_disabled');
    expect(logged.join('\n')).not.toContain('Secret');
  }));
