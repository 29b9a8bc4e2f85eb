import { beforeAll, describe, expect, test } from '@jest/globals';
import { homeView } from '../../../adapters/slack/homeview.ts';
import { warmUp } from '../../../src/intake/index.ts';
import type { Item } from '../../../src/reply.ts';
import { checkHome } from '../../support/slack/check.ts';
import { wordsOf } from '../../support/slack/index.ts';
import { said, voice } from './bot.ts';
import { type Group, inGroup, modes, only } from './group.ts';

beforeAll(() => warmUp(), 120_000);

const lab = '/need add "Forensic lab" topic:digital-forensics';

describe.each(modes)('Home (%s)', (mode) => {
  test('shows what waits, what is theirs, drafts, follow-ups and settings', () =>
    inGroup(mode, async ({ amina, slack, needs }) => {
      await amina.types('C1', lab);
      await amina.types('C1', '/followup add "Twin the CERTs" lead:SN due:2027-06-30');
      await amina.says(amina.direct, 'We need training for judges on electronic evidence');
      const words = wordsOf(await amina.opensHome());
      const [need] = await needs();
      expect(words).toContain('You are u1, delegate for Senegal');
      expect(words).toContain(`${need?._id}  Forensic lab`);
      expect(words).toContain(`[Show ${need?._id}] [Change ${need?._id}]`);
      expect(words).toContain('Twin the CERTs');
      expect(words).toContain('We need training for judges on electronic evidence');
      expect(words).toMatch(/\[Open T-\d+\] \[Drop T-\d+\]/);
      expect(words).toContain('Time zone America/Los_Angeles, language English');
      expect(words).toContain('[Change settings]');
      expect(words).toContain('No digest comes to you in private.');
      expect(slack.refused).toEqual([]);
    }));

  test('changes after what that person does, by whatever door', () =>
    inGroup(mode, async ({ amina, app }) => {
      expect(wordsOf(await amina.opensHome())).not.toContain('Forensic lab');
      const next = amina.nextHome();
      await amina.types('C1', lab);
      expect(wordsOf(await next)).toContain('Forensic lab');
      const after = amina.nextHome();
      await amina.says(amina.direct, 'We need training for judges');
      expect(wordsOf(await after)).toContain('We need training for judges');
      await app.idle();
    }));

  test('changes when they are sent a notice, and the ask can be answered there', () =>
    inGroup(mode, async (group) => {
      const { amina, jana, app } = group;
      const logged = only(
        await jana.types('C1', '/offer add "Forensic lab for CERTs" topic:digital-forensics open:global'),
      );
      expect(wordsOf(logged)).toContain('Logged O-');
      await amina.types('C1', '/need add "Forensic lab for our CERT" topic:digital-forensics see:group');
      const [{ short } = { short: '' }] = await app.records.matches.whole.list({});
      expect(wordsOf(await jana.opensHome())).not.toContain(`Agree ${short}`);
      const asked = jana.nextHome();
      await ask(group, short);
      expect(wordsOf(await asked)).toContain(`Agree ${short}`);
      const answered = only(await jana.pressesAtHome(`Agree ${short}`));
      expect(answered).toMatchObject({ channel: 'DU2', only: undefined });
    }));

  test('a press there opens a form, or is answered in the direct message, once', () =>
    inGroup(mode, async ({ amina, needs, adapter }) => {
      await amina.types('C1', lab);
      await amina.opensHome();
      const [need] = await needs();
      const id = need?._id ?? '';
      const { view } = await amina.pressesAtHome('Change settings');
      expect(view?.title).toBe('/wg profile');
      const shown = only(await amina.pressesAtHome(`Show ${id}`));
      expect(shown).toMatchObject({ channel: 'DU1', only: undefined });
      expect(wordsOf(shown)).toContain('Forensic lab');
      await amina.redelivered();
      await amina.redelivered();
      await adapter.stop();
      expect(amina.sees(amina.direct)).toHaveLength(1);
    }));

  test('a press that writes writes once, however often it is delivered, and the tab follows', () =>
    inGroup(mode, async ({ amina, app, drafts, needs }) => {
      await amina.says(amina.direct, 'We need training for judges on electronic evidence');
      const words = wordsOf(await amina.opensHome());
      const log = /\[(T-\d+ is about [^\]]+)\]/.exec(words)?.[1] ?? '';
      const next = amina.nextHome();
      const seen = only(await amina.pressesAtHome(log));
      expect(wordsOf(seen)).toContain('Logged N-');
      await amina.redelivered();
      await amina.redelivered();
      expect(await needs()).toHaveLength(1);
      expect(await drafts()).toBe(0);
      expect(wordsOf(await next)).not.toContain('draft waits');
      await app.idle();
    }));

  test('of somebody who is not recognised says how to begin, with the form for it', () =>
    inGroup(mode, async ({ eve }) => {
      const words = wordsOf(await eve.opensHome());
      expect(words).toContain('Nobody has said yet for whom you speak');
      expect(words).not.toContain('U9');
      const { view } = await eve.pressesAtHome('Say for whom you speak');
      expect(view?.title).toBe('/wg profile');
    }));

  test('that cannot be drawn is logged, and the command is answered all the same', () =>
    inGroup(mode, async ({ amina, slack, logged, adapter }) => {
      await amina.opensHome();
      slack.next('views.publish', { kind: 'refuse', error: 'not_enabled' });
      expect(wordsOf(only(await amina.types('C1', lab)))).toContain('Logged N-');
      await adapter.stop();
      expect(logged.join('\n')).toContain('not_enabled');
      expect(logged.join('\n')).not.toContain('Forensic lab');
    }));

  test('that another process has drawn meanwhile is left as it is', () =>
    inGroup(mode, async ({ amina, slack, logged, adapter }) => {
      await amina.opensHome();
      slack.next('views.publish', { kind: 'refuse', error: 'hash_conflict' });
      await amina.types('C1', lab);
      await adapter.stop();
      expect(logged.join('\n')).not.toContain('hash_conflict');
    }));
});

/** The requester asks, and the ask leaves after its ten minutes. */
async function ask({ app, pass }: Group, match: string): Promise<void> {
  const request = {
    ...{ command: 'match ask', values: { match } },
    ...{ who: { id: 'slack:T1/U1', name: 'u1' }, where: { place: 'slack:T1' } },
  };
  const plan = app.bot.plan(request);
  if (plan.kind !== 'ready') throw new Error('incomplete');
  await app.bot.run(plan, request);
  pass(11 * 60_000);
  await app.tick();
}

test('nobody’s tab is drawn who has not looked at it', () =>
  inGroup('socket', async ({ amina, slack, adapter }) => {
    await amina.types('C1', lab);
    await adapter.stop();
    expect(slack.everything().filter(({ method }) => method === 'views.publish')).toEqual([]);
  }));

describe('the view', () => {
  const buttons = Array.from({ length: 7 }, (_, at) => ({
    ...{ label: said(`Show N-${at} <!channel>`), command: 'need show', values: { need: `N-${at}` } },
  }));
  const item = (words: string): Item => ({ title: said(words), lines: [said('*bold* <@U1>')], buttons });

  test('keeps within Slack’s limits, and says what it leaves out and where it is', () => {
    const items = Array.from({ length: 90 }, (_, at) => item(`N-${at}`));
    const view = homeView({ text: said('Home'), items, footer: [said('Next')], buttons }, voice);
    expect(checkHome(view)).toEqual([]);
    expect(view.blocks.length).toBeLessThanOrEqual(100);
    const words = wordsOf({ blocks: view.blocks as never });
    expect(words).toMatch(/\d+ more not shown here for want of room; \/wg shows them/);
    expect(words.split('\n').at(-1)).toContain('Show N-6 <!channel>]');
  });

  test('of very long texts is not too large', () => {
    const items = Array.from({ length: 40 }, () => item('я'.repeat(6000)));
    const view = homeView({ text: said('x'.repeat(5000)), items }, voice);
    expect(checkHome(view)).toEqual([]);
    expect(Buffer.byteLength(JSON.stringify(view))).toBeLessThan(250_000);
  });
});
