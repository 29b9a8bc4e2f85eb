import { describe, expect, test } from '@jest/globals';
import { delegations } from '../../../src/domain/participants.ts';
import { inSlack, type Setup } from './setup.ts';
import { inputOf, there, wishBot } from './wish.ts';

const inWishes = (mode: 'socket' | 'http', run: (setup: Setup) => Promise<void>) => inSlack(mode, run, wishBot());

describe.each(['socket', 'http'] as const)('a long list over %s', (mode) => {
  test('is searched by name, value, other names and languages, the best first', () =>
    inWishes(mode, async ({ slack }) => {
      const amina = slack.person('T1', 'U1');
      const view = there((await amina.types('C1', '/wish')).view);
      expect(inputOf(view, 'state')).toMatchObject({ type: 'external_select', min_query_length: 0 });
      expect(inputOf(view, 'topics')).toMatchObject({ type: 'multi_external_select', max_selected_items: 3 });
      for (const words of ['Senegal', 'senegal', 'SN', 'Sénégal', '塞内加尔', 'Senegl'])
        expect([words, (await amina.search(view, 'state', words))[0]]).toEqual([words, 'Senegal']);
      expect((await amina.search(view, 'state', 'CH'))[0]).toBe('Switzerland');
      expect(await amina.search(view, 'state', 'xqzxqzxqz')).toEqual([]);
      expect(await amina.search(view, 'state', '')).toHaveLength(100);
      expect(delegations.length).toBeGreaterThan(100);
      expect((await amina.search(view, 'topics', 'forensic'))[0]).toMatch(/forensic/i);
      expect(slack.refused).toEqual([]);
      expect(slack.late).toBe(0);
    }));

  test('has its names in the language of whoever searches', () =>
    inWishes(mode, async ({ slack, bot }) => {
      const binta = slack.person('T1', 'U2');
      const view = there((await binta.types('C1', '/wish add state:germany')).view);
      expect(inputOf(view, 'state')).toMatchObject({ initial_option: { text: { text: 'Allemagne' }, value: 'DE' } });
      expect((await binta.search(view, 'state', 'allem'))[0]).toBe('Allemagne');
      expect((await binta.search(view, 'state', 'germany'))[0]).toBe('Allemagne');
      await binta.submits(view, { title: 'Lab', topics: ['digital-forensics'] });
      expect(there(bot.requests.at(-1)).values).toEqual({
        ...{ title: ['Lab'], state: ['DE'], topics: ['digital-forensics'] },
      });
      expect(slack.refused).toEqual([]);
    }));
});

describe('a search', () => {
  test('offers nothing to somebody who is turned away', () =>
    inWishes('socket', async ({ slack, bot }) => {
      const amina = slack.person('T1', 'U1');
      const view = there((await amina.types('C1', '/wish')).view);
      bot.away.add('slack:T1/U1');
      expect(await amina.search(view, 'state', 'Senegal')).toEqual([]);
      await expect(amina.submits(view, { title: 'Lab', state: 'SN' })).rejects.toThrow('not in the list');
    }));

  test('takes no field for another', () =>
    inWishes('socket', async ({ slack }) => {
      const amina = slack.person('T1', 'U1');
      const view = there((await amina.types('C1', '/wish')).view);
      expect(await amina.search(view, 'topics', 'Senegal')).not.toContain('Senegal');
      await expect(amina.submits(view, { title: 'Lab', topics: ['SN'] })).rejects.toThrow('not in the list');
    }));
});
