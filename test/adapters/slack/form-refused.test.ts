import { describe, expect, test } from '@jest/globals';
import { buttonsOf, wordsOf } from '../../support/slack/index.ts';
import { inSlack, type Setup } from './setup.ts';
import { inputOf, there, wishBot, wordsIn } from './wish.ts';

const inWishes = (mode: 'socket' | 'http', run: (setup: Setup) => Promise<void>) => inSlack(mode, run, wishBot());
const again = 'Fill in the form';

describe.each(['socket', 'http'] as const)('a form that is refused after it closed, over %s', (mode) => {
  test('comes back filled by a press, and is sent', () =>
    inWishes(mode, async ({ slack, bot }) => {
      const amina = slack.person('T1', 'U1');
      const view = there((await amina.types('C1', '/wish add version:3')).view);
      const written = { title: 'Refused', state: 'SN', topics: ['digital-forensics'], by: '2027-06-01' };
      const no = there((await amina.submits(view, written)).messages[0]);
      expect(wordsOf(no)).toContain('You wrote: /wish add');
      const back = there((await amina.presses(no, again)).view);
      expect(inputOf(back, 'title').initial_value).toBe('Refused');
      expect(inputOf(back, 'state')).toMatchObject({ initial_option: { value: 'SN' } });
      await amina.submits(back, { title: 'Lab' });
      const kept = { state: ['SN'], topics: ['digital-forensics'], by: ['2027-06-01'], version: ['3'] };
      expect(there(bot.requests.at(-1)).values).toEqual({ title: ['Lab'], ...kept });
      expect(slack.refused).toEqual([]);
    }));

  test('comes back whole however long it is, and to nobody else', () =>
    inWishes(mode, async ({ slack, bot }) => {
      const amina = slack.person('T1', 'U1');
      const note = `${'Ünd & <so> weiter. '.repeat(150)}end`;
      const view = there((await amina.types('C1', '/wish add people:3')).view);
      const no = there((await amina.submits(view, { title: 'Refused', note })).messages[0]);
      expect(wordsOf(no)).toContain(note);
      const back = there((await amina.presses(no, again)).view);
      expect(inputOf(back, 'note').initial_value).toBe(note);
      await amina.submits(back, { title: 'Lab' });
      expect(there(bot.requests.at(-1)).values).toEqual({ title: ['Lab'], people: ['3'], note: [note] });
      const value = String(there(buttonsOf(no).find(({ text }) => text === again)).raw.value);
      expect(value.length).toBeLessThan(200);
      expect(slack.refused).toEqual([]);
    }));
});

describe('what a button stood for', () => {
  test('that is not kept any more is said to be lost, with the way to it', () =>
    inWishes('socket', async ({ slack, adapter, bot }) => {
      const amina = slack.person('T1', 'U1');
      const note = 'x'.repeat(2500);
      const view = there((await amina.types('C1', '/wish add people:3')).view);
      const no = there((await amina.submits(view, { title: 'Refused', note })).messages[0]);
      await adapter.stop();
      await adapter.start(bot);
      const back = there((await amina.presses(no, again)).view);
      expect(wordsIn(back)).toContain('copy it from the answer');
      expect(inputOf(back, 'title').initial_value).toBeUndefined();
    }));
});

describe('a form that does not open', () => {
  test.each(['expired_trigger_id', 'internal_error', 'ratelimited'])(
    'for %s is told in one sentence, and opens by a press',
    (error) =>
      inWishes('socket', async ({ slack }) => {
        const amina = slack.person('T1', 'U1');
        slack.next('views.open', { kind: 'refuse', error });
        const late = there((await amina.types('C1', '/wish add Lab people:many topic:forensics')).messages[0]);
        expect(wordsOf(late)).toMatch(/^Slack did not open the form in time\. Nothing is lost/);
        expect(wordsOf(late)).toContain('“many” is not a number');
        expect(wordsOf(late)).not.toContain('is missing');
        const back = there((await amina.presses(late, again)).view);
        expect(inputOf(back, 'title').initial_value).toBe('Lab');
        expect(inputOf(back, 'people')).toMatchObject({ type: 'number_input' });
        expect(wordsIn(back)).toContain('“many” is not a number');
      }),
  );

  test('because it opened when the same came before says nothing more', () =>
    inWishes('socket', async ({ slack, adapter }) => {
      const amina = slack.person('T1', 'U1');
      await amina.types('C1', '/wish');
      await amina.redelivered();
      await adapter.stop();
      expect(amina.sees('C1')).toEqual([]);
    }));

  test('is not waited for by the acknowledgement, nor it by that', () =>
    inWishes('http', async ({ slack, bot }) => {
      const release = bot.hold();
      const view = there((await slack.person('T1', 'U1').types('C1', '/wish')).view);
      expect(view.open).toBe(true);
      release();
      expect(bot.requests).toEqual([]);
    }));
});
