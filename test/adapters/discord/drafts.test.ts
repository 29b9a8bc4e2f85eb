import { beforeAll, describe, expect, test } from '@jest/globals';
import { warmUp } from '../../../src/intake/index.ts';
import { channel, guild, inGroup, replyOf, written } from './group.ts';

beforeAll(() => warmUp(), 120_000);

const need = (title: string) => ({ options: { title } });

describe('drafts that were kept by a command', () => {
  test('are told of in one message, without a word of them', () =>
    inGroup(async ({ amina, discord, adapter, drafts }) => {
      await amina.uses(guild, channel, 'need add', need('Secret training for judges'));
      await amina.uses(guild, channel, 'need add', need('Secret training for police officers'));
      await adapter.stop();
      expect(await drafts()).toBe(2);
      const [message, ...others] = written(discord, amina);
      expect(others).toEqual([]);
      expect(message?.text).toContain('2 drafts wait for you');
      expect(message?.buttons).toEqual([expect.stringMatching(/^Open T-\d+$/), expect.stringMatching(/^Open T-\d+$/)]);
      expect(JSON.stringify(message?.sent.body)).not.toMatch(/Secret|judges|police/i);
    }));

  test('are opened and logged from it, and the message follows', () =>
    inGroup(async ({ amina, discord, adapter, needs }) => {
      const told = amina.hears();
      await amina.uses(guild, channel, 'need add', need('Forensic training for judges'));
      const message = await told;
      const draft = replyOf(await amina.presses(message, message.buttons[0] ?? ''));
      expect(draft.text).toContain('Kept as draft');
      const chip = draft.buttons.find((label) => /forensics/i.test(label)) ?? '';
      expect(replyOf(await amina.presses(draft, chip)).text).toContain('Logged N-');
      await adapter.stop();
      expect(await needs()).toHaveLength(1);
      expect(written(discord, amina).map(({ text }) => text)).toEqual([expect.stringContaining('You have no drafts')]);
    }));

  test('are told of in the message there is, by a process that does not remember it', () =>
    inGroup(async ({ amina, discord, adapter, restart }) => {
      await amina.uses(guild, channel, 'need add', need('Training for judges'));
      await adapter.stop();
      await restart();
      await amina.uses(guild, channel, 'need add', need('Training for police officers'));
      await restart();
      expect(written(discord, amina).map(({ text }) => text)).toEqual([expect.stringContaining('2 drafts wait')]);
    }));

  test('where the direct message is closed are logged as untold, without their words, and the answer is there', () =>
    inGroup(async ({ amina, discord, adapter, logged }) => {
      discord.closes(discord.direct('11').id);
      const seen = replyOf(await amina.uses(guild, channel, 'need add', need('Secret training for judges')));
      expect(seen.text).toContain('Kept as draft');
      await adapter.stop();
      expect(logged.join('\n')).toContain('discord.drafts');
      expect(logged.join('\n')).not.toContain('Secret');
    }));
});

test('an answer that stays in the direct message needs no second one', () =>
  inGroup(async ({ amina, discord, adapter }) => {
    for (const say of [amina.says(undefined, 'We need training for judges'), amina.mentions(channel, 'We need a lab')])
      await say;
    await adapter.stop();
    for (const { text } of written(discord, amina)) expect(text).toContain('Kept as draft');
    expect(written(discord, amina)).toHaveLength(2);
  }));

test('home as a command opens what waits, by its buttons', () =>
  inGroup(async ({ amina }) => {
    await amina.says(undefined, 'need add Forensic lab topic:digital-forensics');
    await amina.says(undefined, 'We need training for judges');
    const home = replyOf(await amina.uses(guild, channel, 'wg home'));
    expect(home).toMatchObject({ ephemeral: true, text: expect.stringContaining('You are Amina') });
    expect(home.buttons.length).toBeGreaterThan(0);
    for (const label of home.buttons) {
      // what was done to an item takes its buttons away: each is pressed on a home of its own
      const fresh = replyOf(await amina.uses(guild, channel, 'wg home'));
      if (!fresh.buttons.includes(label)) continue;
      const seen = await amina.presses(fresh, label);
      if (seen.kind === 'reply') expect(seen.text).not.toMatch(/went wrong|no longer available/);
    }
  }));
