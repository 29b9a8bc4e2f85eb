/** Publishing through the real SDK: the button, the post, and what whoever pressed it sees. */
import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Level } from '../../../src/domain/visibility.ts';
import { warmUp } from '../../../src/intake/index.ts';
import type { Person } from '../../support/discord/person.ts';
import { bare, type Reply } from '../../support/discord/sights.ts';
import { channel, type Group, onDiscord, replyOf } from './setup.ts';

beforeAll(() => warmUp(), 120_000);

const open = { title: 'Open lab', topics: 'digital-forensics', visibility: 'public' };
const secret = { title: 'Secret lab', topics: 'national-cyber-strategy' };
const aloud = ({ discord }: Group) => discord.channel(channel).messages.filter(({ ephemeral }) => !ephemeral);
/** A message of theirs as it reads now. */
const reads = (person: Person, { sent }: Reply) => person.reads(sent.channel).find((each) => each.sent.id === sent.id);
const published = 'Published in this channel';

describe('publishing on Discord', () => {
  test('posts an ordinary message, once, and takes the button away', () =>
    onDiscord(async (group) => {
      const { discord, amina, uses } = group;
      await uses(amina, 'need add', open);
      await uses(amina, 'need add', secret);
      const list = await uses(amina, 'need list');
      expect(list.buttons.at(-1)).toBe('Publish');
      const answer = replyOf(await amina.presses(list, 'Publish'));
      expect(answer.sent.id).toBe(list.sent.id);
      expect(answer.text).toContain(published);
      expect(answer.text).toContain('Secret lab');
      expect(answer.buttons).not.toContain('Publish');
      const before = amina.reads(channel).length;
      discord.again();
      await group.adapter.stop();
      expect(amina.reads(channel)).toHaveLength(before);
      const [post, ...more] = aloud(group);
      expect(more).toEqual([]);
      expect(post?.text).toContain('Open lab');
      expect(`${post?.text} ${post?.buttons}`).not.toMatch(/Secret|Publish/);
      expect(discord.refused).toEqual([]);
    }));

  test('pressed twice at once posts once', () =>
    onDiscord(async (group) => {
      const { amina, uses } = group;
      await uses(amina, 'need add', open);
      const list = await uses(amina, 'need list');
      await Promise.all([amina.presses(list, 'Publish'), amina.presses(list, 'Publish')]);
      expect(reads(amina, list)?.text).toContain(published);
      expect(aloud(group)).toHaveLength(1);
    }));

  test('of what the channel may not see posts nothing, and leaves the answer as it is', () =>
    onDiscord(async (group) => {
      const { amina, uses } = group;
      await uses(amina, 'need add', secret);
      const list = await uses(amina, 'need list');
      const no = replyOf(await amina.presses(list, 'Publish'));
      expect(no.ephemeral).toBe(true);
      expect(no.text).toContain('Nothing of it may be shown in this channel');
      expect(aloud(group)).toEqual([]);
      expect(reads(amina, list)?.buttons).toContain('Publish');
    }));

  test('where the bot may not write says so, and can be tried again', () =>
    onDiscord(async (group) => {
      const { discord, amina, uses } = group;
      await uses(amina, 'need add', open);
      const list = await uses(amina, 'need list');
      discord.closes(channel);
      expect(replyOf(await amina.presses(list, 'Publish')).text).toContain('on Discord let me write here');
      discord.opens(channel);
      await amina.presses(list, 'Publish');
      expect(aloud(group)).toHaveLength(1);
    }));

  test('a direct message and what is told to all have no such button', () =>
    onDiscord(async ({ amina, uses, direct }) => {
      await uses(amina, 'need add', open);
      expect((await direct(amina, 'need list')).buttons).not.toContain('Publish');
      expect((await uses(amina, 'need list', { mine: true })).buttons).not.toContain('Publish');
      expect((await uses(amina, 'wg home')).buttons).not.toContain('Publish');
    }));
});

test('what was published is edited when its record is withdrawn', () =>
  onDiscord(async (group) => {
    const { amina, app, uses } = group;
    const logged = await uses(amina, 'need add', open);
    const [need] = await app.records.needs.whole.list({});
    await amina.presses(await uses(amina, 'need show', { need: need?._id ?? '' }), 'Publish');
    expect(
      aloud(group)
        .map(({ text }) => text)
        .join(),
    ).toContain('Open lab');
    await amina.presses(logged, `Withdraw ${need?._id}`);
    await app.idle();
    await app.tick();
    expect(aloud(group).map(({ text }) => text)).toEqual(['What was published here is not shown any more.']);
  }));

const levels = ['public', 'group', 'coordinators'] as const satisfies readonly Level[];
const sights = ['closed', 'region', 'group', 'public'] as const;
const commands = ['need list', 'offer list', 'need show', 'offer show', 'wg status', 'match list'] as const;

test('nothing above the channel’s level is shown, whatever is published', async () => {
  let told = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.constantFrom('need', 'offer'), fc.constantFrom(...sights)), { minLength: 1, maxLength: 5 }),
      fc.constantFrom<Level | undefined>(...levels, undefined),
      fc.constantFrom(...commands),
      (records, level, command) =>
        onDiscord(async (group) => {
          const { amina, ben, app, uses } = group;
          for (const [at, [kind, visibility]] of records.entries()) {
            const title = `Wordmark${at}x ${visibility}`;
            const to: Record<string, string> = kind === 'offer' ? { eligible: 'global' } : {};
            await uses(amina, `${kind} add`, { title, topics: 'digital-forensics', visibility, ...to });
          }
          const at = `discord:${channel}`;
          if (level !== undefined) await app.records.channels.put({ _id: at, level });
          const [first] = await app.records.needs.whole.list({});
          const [offer] = await app.records.offers.whole.list({});
          const given = { 'need show': { need: first?._id ?? 'N-1' }, 'offer show': { offer: offer?._id ?? 'O-1' } };
          const options = command in given ? given[command as keyof typeof given] : {};
          const shown = await uses(ben, command, options);
          if (!shown.buttons.includes('Publish')) return;
          await ben.presses(shown, 'Publish');
          const words = aloud(group)
            .map(({ text }) => bare(text))
            .join('\n');
          const viewer = { kind: 'channel', level: level ?? 'public' } as const;
          const { needs, offers } = app.records;
          const allowed = JSON.stringify([await needs.list(viewer, {}), await offers.list(viewer, {})]);
          for (const at of records.keys()) {
            if (words.includes(`Wordmark${at}x`)) told += 1;
            if (!allowed.includes(`Wordmark${at}x`)) expect(words).not.toContain(`Wordmark${at}x`);
          }
        }),
    ),
    { numRuns: 20, examples: [[[['need', 'public']], 'public', 'need list']] },
  );
  // it would be true of nothing at all
  expect(told).toBeGreaterThan(0);
}, 300_000);
