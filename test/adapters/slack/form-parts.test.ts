import { describe, expect, test } from '@jest/globals';
import { type Person, type View, wordsOf } from '../../support/slack/index.ts';
import { inSlack, type Setup } from './setup.ts';
import { inputOf, keysOf, there, wishBot, wordsIn } from './wish.ts';

const first = ['title', 'state', 'topics', 'see', 'by'];
const inWishes = (mode: 'socket' | 'http', run: (setup: Setup) => Promise<void>) => inSlack(mode, run, wishBot());

describe.each(['socket', 'http'] as const)('a long form over %s', (mode) => {
  test('shows first what matters, and the rest by a press; what was filled in stays', () =>
    inWishes(mode, async ({ slack, bot }) => {
      const amina = slack.person('T1', 'U1');
      const view = there((await amina.types('C1', '/wish')).view);
      expect(keysOf(view)).toEqual(first);
      await amina.fills(view, { title: 'Lab', state: 'SN', by: '2027-06-01' });
      const whole = there((await amina.pressesIn(view, 'More fields')).view);
      expect(keysOf(whole)).toEqual([...first, 'people', 'note', 'partner']);
      expect(wordsIn(whole)).not.toContain('More fields');
      const saved = await amina.submits(whole, { note: 'Soon' });
      expect(there(bot.requests.at(-1)).values).toEqual({
        ...{ title: ['Lab'], state: ['SN'], by: ['2027-06-01'], note: ['Soon'] },
      });
      expect(wordsOf(there(saved.messages[0]))).toContain('"state":"SN"');
      expect(slack.refused).toEqual([]);
      expect(slack.late).toBe(0);
    }));

  test('opens whole where something of the second part was typed, right or wrong', () =>
    inWishes(mode, async ({ slack }) => {
      const amina = slack.person('T1', 'U1');
      const right = there((await amina.types('C1', '/wish add people:12')).view);
      expect(inputOf(right, 'people').initial_value).toBe('12');
      const wrong = there((await amina.types('C1', '/wish add people:many')).view);
      expect(keysOf(wrong)).toContain('note');
      expect(wordsIn(wrong)).toContain('“many” is not a number');
    }));

  test('asks for what depends on a choice where that is made, and keeps what stood there until it is sent', () =>
    inWishes(mode, async ({ slack, bot }) => {
      const amina = slack.person('T1', 'U1');
      let view = there((await amina.types('C1', '/wish add version:7')).view);
      view = there((await amina.chooses(view, 'see', 'group')).view);
      expect(keysOf(view)).toEqual(['title', 'state', 'topics', 'see', 'tick', 'by']);
      await amina.fills(view, { tick: 'yes' });
      view = there((await amina.chooses(view, 'see', 'closed')).view);
      expect(keysOf(view)).toEqual(first);
      view = there((await amina.chooses(view, 'see', 'group')).view);
      expect(inputOf(view, 'tick')).toMatchObject({ initial_option: { value: 'yes' } });
      await amina.submits(view, { title: 'Lab' });
      expect(there(bot.requests.at(-1)).values).toEqual({
        title: ['Lab'],
        see: ['group'],
        tick: ['yes'],
        version: ['7'],
      });
      view = there((await amina.types('C1', '/wish add see:group tick:yes')).view);
      view = there((await amina.chooses(view, 'see', 'closed')).view);
      await amina.submits(view, { title: 'Lab' });
      expect(there(bot.requests.at(-1)).values).toEqual({ title: ['Lab'], see: ['closed'] });
      expect(slack.refused).toEqual([]);
    }));
});

/** Looks at the form until it asks for these fields and no others. */
async function until(amina: Person, view: View, keys: readonly string[]): Promise<void> {
  while (keysOf(amina.looks(view)).join() !== keys.join()) await new Promise((resolve) => setImmediate(resolve));
}

describe('a form that changes', () => {
  test('shows what was typed though nothing asks for it, and carries no condition into a typed line', () =>
    inWishes('socket', async ({ slack, bot }) => {
      const amina = slack.person('T1', 'U1');
      const view = there((await amina.types('C1', '/wish add see:closed tick:yes')).view);
      expect(inputOf(view, 'tick')).toMatchObject({ initial_option: { value: 'yes' } });
      await amina.types('C1', '/wish add Lab see:closed tick:yes');
      expect(there(bot.requests.at(-1)).values).toMatchObject({ tick: ['yes'] });
    }));

  test('keeps the words that no list shows beside their field', () =>
    inWishes('socket', async ({ slack, bot }) => {
      const amina = slack.person('T1', 'U1');
      const view = there(
        (await amina.types('C1', '/wish add topics:digital-forensics topics:knitting topics:weaving state:Atlantis'))
          .view,
      );
      expect(inputOf(view, 'topics').initial_options).toMatchObject([{ value: 'digital-forensics' }]);
      const told = ['“Atlantis” is not on the list', '“knitting” is not on the list', 'You wrote: knitting, weaving'];
      for (const line of told) expect(wordsIn(view)).toContain(line);
      const whole = there((await amina.pressesIn(view, 'More fields')).view);
      for (const line of told) expect(wordsIn(whole)).toContain(line);
      await amina.submits(whole, { title: 'Lab', state: 'SN' });
      expect(there(bot.requests.at(-1)).values).toEqual({
        ...{ title: ['Lab'], state: ['SN'], topics: ['digital-forensics'] },
      });
    }));

  test('takes two choices that were made at once, the last one counting', () =>
    inWishes('socket', async ({ slack }) => {
      const amina = slack.person('T1', 'U1');
      const view = there((await amina.types('C1', '/wish')).view);
      const all = [...first, 'people', 'note', 'partner'];
      await Promise.all([amina.pressesIn(view, 'More fields'), amina.chooses(view, 'see', 'group')]);
      await until(amina, view, [...all.slice(0, 4), 'tick', ...all.slice(4)]);
      await Promise.all(['group', 'closed'].map((see) => amina.chooses(view, 'see', see)));
      await until(amina, view, all.slice(0, -1));
      expect(slack.refused).toEqual([]);
    }));

  test('leaves alone what another replica has drawn since, and what was closed', () =>
    inWishes('socket', async ({ slack, bot }) => {
      const amina = slack.person('T1', 'U1');
      const view = there((await amina.types('C1', '/wish add Lab see:closed people:x')).view);
      slack.next('views.update', { kind: 'refuse', error: 'hash_conflict' });
      await amina.fills(view, { people: '5', see: 'group' });
      // nothing comes of the choice before the form is sent
      const [, sent] = await Promise.all([amina.chooses(view, 'see', 'group'), amina.submits(view, { title: 'Lab' })]);
      expect(sent.messages).toHaveLength(1);
      expect(there(bot.requests.at(-1)).values).toMatchObject({ see: ['group'], people: ['5'] });
    }));

  test('is shown with what is missing in its second part, where that is told only when it is sent', () =>
    inWishes('socket', async ({ slack, bot }) => {
      const amina = slack.person('T1', 'U1');
      const view = there((await amina.types('C1', '/wish')).view);
      const refused = await amina.submits(view, { title: 'Counted', see: 'group' });
      const shown = there(refused.view);
      expect(refused.errors).toBeUndefined();
      expect(keysOf(shown)).toEqual(['title', 'state', 'topics', 'see', 'tick', 'by', 'people']);
      expect(wordsIn(shown)).toContain('How many is missing');
      expect(wordsIn(shown)).toContain('Nothing was saved yet.');
      expect(bot.requests).toEqual([]);
      await amina.submits(shown, { people: '3' });
      expect(there(bot.requests.at(-1)).values).toEqual({ title: ['Counted'], see: ['group'], people: ['3'] });
    }));

  test('shows what it has no room to carry', () =>
    inWishes('socket', async ({ slack, bot }) => {
      const amina = slack.person('T1', 'U1');
      const wrong = 'x'.repeat(2990);
      const view = there((await amina.types('C1', `/wish add Lab state:${wrong}`)).view);
      expect(inputOf(view, 'state')).toMatchObject({ type: 'plain_text_input', initial_value: wrong });
      expect(keysOf(view)).toContain('people');
      expect(view.private_metadata.length).toBeLessThanOrEqual(3000);
      await amina.submits(view, { state: 'Senegal' });
      expect(there(bot.requests.at(-1)).values).toEqual({ title: ['Lab'], state: ['Senegal'] });
      expect(slack.refused).toEqual([]);
    }));
});
