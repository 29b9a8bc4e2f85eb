import { describe, expect, test } from '@jest/globals';
import { buttonsOf, type Message, type View, wordsOf } from '../../support/slack/index.ts';
import { inSlack } from './setup.ts';

function only<T>(things: readonly T[]): T {
  const [thing] = things;
  if (thing === undefined || things.length !== 1) throw new Error(`expected one thing, not ${things.length}`);
  return thing;
}

function there<T>(thing: T | undefined): T {
  if (thing === undefined) throw new Error('nothing there');
  return thing;
}

function inputOf(view: View, key: string): Readonly<Record<string, unknown>> {
  return there(view.blocks.find(({ block_id }) => block_id === key)).element as Readonly<Record<string, unknown>>;
}

function formWords(view: View): string {
  return view.blocks.map((block) => JSON.stringify(block)).join('\n');
}

describe.each(['socket', 'http'] as const)('commands over %s', (mode) => {
  test('are answered to the person alone', () =>
    inSlack(mode, async ({ slack, bot }) => {
      const amina = slack.person('T1', 'U1');
      slack.person('T1', 'U2');
      slack.channel('C1').members.add('U2');
      const seen = await amina.types('C1', '/need show N-47');
      expect(only(seen.messages).only).toBe('U1');
      expect(wordsOf(only(seen.messages))).toContain('This is N-47');
      expect(slack.person('T1', 'U2').sees('C1')).toEqual([]);
      expect(only(bot.requests)).toMatchObject({
        command: 'need show',
        values: { id: ['N-47'] },
        who: { id: 'slack:T1/U1', name: 'u1' },
        where: { place: 'slack:T1', channel: 'slack:T1/C1' },
      });
      expect(slack.refused).toEqual([]);
      expect(slack.late).toBe(0);
    }));

  test('have no channel in a direct message', () =>
    inSlack(mode, async ({ slack, bot }) => {
      const amina = slack.person('T1', 'U1');
      await amina.types(amina.direct, '/need show N-47');
      expect(only(bot.requests).where).toEqual({ place: 'slack:T1' });
    }));

  test('for all to see are answered in the channel, and call nobody', () =>
    inSlack(mode, async ({ slack }) => {
      const seen = await slack.person('T1', 'U1').types('C1', '/wg status');
      const message = only(seen.messages);
      expect(message.only).toBeUndefined();
      expect(message.text).toContain('&lt;!channel&gt; &lt;@U1&gt; *bold* &amp; more');
      expect(wordsOf(message)).toContain('<!channel> <@U1> *bold* & more');
      expect(JSON.stringify(message.blocks)).not.toContain('mrkdwn');
    }));

  test('that do not exist are answered with what there is', () =>
    inSlack(mode, async ({ slack }) => {
      const amina = slack.person('T1', 'U1');
      expect(wordsOf(only((await amina.types('C1', '/need shw')).messages))).toContain('/need show');
      expect(wordsOf(only((await amina.types('C1', '/nead')).messages))).toContain('/need');
    }));

  test('with something wrong and no form say so, with what was typed', () =>
    inSlack(mode, async ({ slack, bot }) => {
      const seen = await slack.person('T1', 'U1').types('C1', '/need list topic:laww & <more>');
      expect(only(seen.messages).only).toBe('U1');
      expect(wordsOf(only(seen.messages))).toContain('/need list topic:laww & <more>');
      expect(bot.requests).toEqual([]);
    }));

  test('open a form, which refuses field by field, stays filled, and then saves', () =>
    inSlack(mode, async ({ slack, bot }) => {
      const amina = slack.person('T1', 'U1');
      const line = '/need add Forensic lab topic:norms by:2027-06-01 people:12 public:yes pillar:wrong';
      const view = there((await amina.types('C1', line)).view);
      expect(view.title).toBe('/need add');
      expect(inputOf(view, 'title').initial_value).toBe('Forensic lab');
      expect(inputOf(view, 'by').initial_date).toBe('2027-06-01');
      expect(inputOf(view, 'people').initial_value).toBe('12');
      expect(inputOf(view, 'state').type).toBe('external_select');
      expect(inputOf(view, 'contact').type).toBe('users_select');
      expect(formWords(view)).toContain('“wrong” is not on the list');

      const refused = await amina.submits(view, { state: 's7', people: '900', contact: 'U2', pillar: 'law' });
      expect(Object.keys(there(refused.errors))).toEqual(['people']);
      expect(bot.requests).toEqual([]);

      const saved = await amina.submits(view, { people: '12', states: ['s1', 's2'] });
      expect(only(saved.messages)).toMatchObject({ only: 'U1', channel: 'C1' });
      const words = wordsOf(only(saved.messages));
      expect(words).toContain('"title":"Forensic lab"');
      expect(words).toContain('"topics":["norms"]');
      expect(words).toContain('"state":"s7"');
      expect(words).toContain('"states":["s1","s2"]');
      expect(words).toContain('"public":true');
      expect(only(bot.requests).values.contact).toEqual(['<@U2>']);
      expect(only(bot.requests).where.channel).toBe('slack:T1/C1');
      expect(slack.late).toBe(0);
      expect(slack.refused).toEqual([]);
    }));

  test('open an empty form without reproach, for a lone noun', () =>
    inSlack(mode, async ({ slack }) => {
      const view = there((await slack.person('T1', 'U1').types('C1', '/need')).view);
      expect(formWords(view)).not.toContain('is missing');
      expect(view.blocks.filter(({ type }) => type === 'input')).toHaveLength(12);
    }));

  test('are carried out by a press', () =>
    inSlack(mode, async ({ slack, bot }) => {
      const amina = slack.person('T1', 'U1');
      const listed = only((await amina.types('C1', '/need list')).messages);
      const shown = only((await amina.presses(listed, 'Usage: Show N-3')).messages);
      expect(shown.only).toBe('U1');
      expect(wordsOf(shown)).toContain('This is N-3');
      expect(bot.requests.at(-1)?.values).toEqual({ id: ['N-3'] });
      await expect(async () => slack.person('T1', 'U2').presses(listed, 'Usage: Show N-3')).rejects.toThrow('see');
    }));
});

describe('a press', () => {
  test('may open a form, or belong to a command that is gone', () =>
    inSlack('socket', async ({ slack }) => {
      const amina = slack.person('T1', 'U1');
      const shown = only((await amina.types('C1', '/need show N-47')).messages);
      expect(buttonsOf(shown).map(({ raw }) => raw.style)).toEqual(['primary', 'danger']);
      const gone = only((await amina.presses(shown, 'Usage: Drop')).messages);
      expect(wordsOf(gone)).toContain('drop');
      expect(gone.only).toBe('U1');
      const saved = await amina.presses(shown, 'Usage: Edit');
      expect(wordsOf(only(saved.messages))).toContain('"title":"Again N-47"');
    }));
});

describe('a form', () => {
  test('is answered in the direct message where the bot may not speak', () =>
    inSlack('socket', async ({ slack }) => {
      slack.channel('C9').bot = false;
      const amina = slack.person('T1', 'U1');
      const view = there((await amina.types('C9', '/need')).view);
      const saved = await amina.submits(view, { title: 'Lab' });
      expect(only(saved.messages).channel).toBe(amina.direct);
    }));

  test('gives back what was written when the command says no', () =>
    inSlack('socket', async ({ slack }) => {
      const amina = slack.person('T1', 'U1');
      const view = there((await amina.types(amina.direct, '/need')).view);
      const saved = await amina.submits(view, { title: 'Refused', details: 'My long words' });
      expect(wordsOf(only(saved.messages))).toContain('details:"My long words"');
    }));

  test('puts what belongs to no field at the first', () =>
    inSlack('socket', async ({ slack }) => {
      const amina = slack.person('T1', 'U1');
      const view = there((await amina.types('C1', '/need')).view);
      const refused = await amina.submits(view, { title: 'Nothing' });
      expect(Object.keys(there(refused.errors))).toEqual(['title']);
    }));

  test('loses nothing that was typed: stray words, unknown keys, long text', () =>
    inSlack('socket', async ({ slack }) => {
      const long = 'x'.repeat(60);
      const view = there(
        (await slack.person('T1', 'U1').types('C1', `/need add ${long} code:!! contact:local:amina`)).view,
      );
      expect(inputOf(view, 'title').initial_value).toBe(long);
      expect(inputOf(view, 'code').initial_value).toBe('!!');
      expect(inputOf(view, 'contact').initial_value).toBe('local:amina');
      expect(formWords(view)).toContain('is 60 characters long');
      expect(formWords(view)).toContain('You wrote: /need add');
    }));

  test('that Slack does not open becomes a line to put right', () =>
    inSlack('socket', async ({ slack }) => {
      slack.next('views.open', { kind: 'refuse', error: 'expired_trigger_id' });
      const seen: { messages: readonly Message[] } = await slack.person('T1', 'U1').types('C1', '/need add by:soon');
      expect(wordsOf(only(seen.messages))).toContain('You wrote: /need add by:soon');
    }));
});
