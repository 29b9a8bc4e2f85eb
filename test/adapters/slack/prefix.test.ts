import { describe, expect, test } from '@jest/globals';
import { renderReply } from '../../../adapters/slack/blocks.ts';
import { createSlack } from '../../../adapters/slack/index.ts';
import { message } from '../../../src/i18n/message.ts';
import { silent } from '../../../src/log.ts';
import { createSlackStandIn, wordsOf } from '../../support/slack/index.ts';
import { createTestBot, voice } from './bot.ts';
import { inSlack } from './setup.ts';

const texts = (seen: { readonly messages: readonly Parameters<typeof wordsOf>[0][] }) =>
  seen.messages.map(wordsOf).join();

describe('a prefix of commands', () => {
  test('is taken off what is typed, and stands in forms, usage and what is given back', () =>
    inSlack(
      'socket',
      async ({ slack, bot }) => {
        const person = slack.person('T1', 'U1');
        expect(texts(await person.types('C1', '/cb-need show N-1'))).toContain('This is N-1');
        expect(bot.requests[0]?.command).toBe('need show');
        const { view } = await person.types('C1', '/cb-need add by:tomorrowish');
        expect(view?.title).toBe('/cb-need add');
        expect(JSON.stringify(view?.blocks)).toContain('/cb-need add by:tomorrowish');
        const refused = await person.types('C1', '/cb-need show');
        expect(texts(refused)).toContain('/cb-need show <id>');
        const nonoun = texts(await person.types('C1', '/cb-ned'));
        expect(nonoun).toContain('/cb-need');
        expect(nonoun).not.toMatch(/\/need|cb-cb-/);
        const noverb = texts(await person.types('C1', '/cb-need shw'));
        expect(noverb).toContain('/cb-need show');
        expect(noverb).toContain('/cb-need shw');
      },
      undefined,
      { prefix: 'cb-' },
    ));

  test('stands in posts, their footer and sentences of ours, and nowhere in somebody’s words', () =>
    inSlack(
      'socket',
      async ({ slack, adapter }) => {
        slack.channel('C1');
        const lines = [message('stranger.chat'), message('slack.button.typed', { label: 'x /need y', command: '…' })];
        const text = message('digest.stranded.gone', { id: 'S-1', command: { command: 'digest list' } });
        await adapter.post({ channel: 'slack:T1/C1' }, { text, lines }, voice);
        const [posted] = slack.channel('C1').messages;
        if (posted === undefined) throw new Error('nothing posted');
        expect(wordsOf(posted)).toContain('/cb-digest list');
        expect(wordsOf(posted)).toContain('/cb-wg profile delegation:SN');
        expect(wordsOf(posted)).toContain('/cb-wg join CODE');
        expect(wordsOf(posted)).toContain('x /need y');
        expect(posted.text).toContain('/cb-digest list');
        expect(posted.text).not.toMatch(/ \/(digest|wg)/);
      },
      undefined,
      { prefix: 'cb-' },
    ));

  test('that is none changes nothing', () => {
    const reply = { text: message('stranger.chat') };
    expect(renderReply(reply, { ...voice, prefix: '' })).toEqual(renderReply(reply, voice));
  });

  test('with which a command is too long is refused at start', async () => {
    const slack = await createSlackStandIn();
    const { botToken, appToken, apiUrl } = slack;
    const adapter = createSlack({ botToken, appToken, apiUrl, prefix: 'x'.repeat(28), log: silent });
    await expect(adapter.start(createTestBot())).rejects.toThrow('Slack takes commands of at most 32 characters');
    await adapter.stop();
    await slack.stop();
  });
});
