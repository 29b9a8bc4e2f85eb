/** What a digest says to whom, and that it fits where it is posted. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fits as discordFits, renderReply as discordReply } from '../../adapters/discord/components.ts';
import { fits as slackFits, renderReply as slackReply } from '../../adapters/slack/blocks.ts';
import { changesOf, facetIds, toldFacets } from '../../src/digest/facets.ts';
import { createNames } from '../../src/domain/names.ts';
import { locales } from '../../src/i18n/render.ts';
import type { Reply } from '../../src/reply.ts';
import { offer } from '../matching/pair.ts';
import { keysIn, textOf } from '../support/core.ts';
import { checkMessage as checkDiscord, type Json } from '../support/discord/check.ts';
import { checkMessage as checkSlack } from '../support/slack/check.ts';
import { composed, playWeek, readers, subscriptionOf, type Week } from '../support/week.ts';

const voices = locales.map((locale) => ({ locale, zone: 'UTC', names: createNames(new Map()) }));
const [voice] = voices;
const source = { command: 'wg', values: {} };
let played: Promise<Week> | undefined;
const week = () => {
  played ??= playWeek();
  return played;
};

async function digestOf(name: string) {
  const [subscription, viewer] = readers[name] ?? [];
  if (subscription === undefined || viewer === undefined || voice === undefined) throw new Error(`no reader ${name}`);
  const digest = await composed(await week(), subscription, viewer);
  if (digest === undefined) throw new Error(`no digest for ${name}`);
  const headings = (digest.reply.items ?? []).filter(({ heading }) => heading).map(({ title }) => title.key);
  return { digest, headings, text: textOf(digest.reply, voice) };
}

describe('a digest of a week', () => {
  test('tells a channel of the group what is new and what changed of what it was told', async () => {
    const { headings, text } = await digestOf('group');
    expect(headings).toEqual(expect.arrayContaining(['digest.offers', 'digest.changes']));
    expect(text).toMatch(/Since the last digest: .*1 new offer, 1 offer closed/);
    expect(text).toContain('New last day to apply: April 1, 2027');
    expect(text).not.toMatch(/Course on norms[\s\S]*Course on norms|Waiting|passed|Legislation/);
  });

  test('tells coordinators also what waits on whom, what is not covered, and which dates have passed', async () => {
    const { digest, headings, text } = await digestOf('coordinator');
    expect(headings).toEqual(expect.arrayContaining(['digest.uncovered', 'digest.waiting', 'digest.passed']));
    const followUps = digest.slots.flatMap((slot) => ('item' in slot ? (/^F-\d+/.exec(slot.item)?.[0] ?? []) : []));
    expect(followUps).toEqual([...new Set(followUps)]);
    expect(digest.items).toEqual(expect.arrayContaining(followUps));
    expect(text).toMatch(/\[Update F-\d+\]/);
    expect(text).toMatch(/\[Suggest an offer for N-\d+\]/);
  });

  test('tells delegates of their own: dates ahead to the one, a request to the other', async () => {
    const [requester, provider] = [await digestOf('requester'), await digestOf('provider')];
    expect(requester.headings).toContain('digest.dates');
    expect(requester.text).not.toMatch(/Ghana|Radio|Not yet covered|passed/);
    expect(provider.headings[0]).toBe('digest.requests');
    expect(provider.text).toMatch(/\[Agree M-\d+\]/);
  });

  test('says nothing once it was told', async () => {
    const core = await playWeek();
    for (const [subscription, viewer] of Object.values(readers)) {
      const target = subscription.channel ?? subscription.person ?? '';
      const digest = await composed(core, subscription, viewer);
      await core.records.ledger.tell(target, digest?.items ?? [], core.clock.now);
      expect(await composed(core, subscription, viewer)).toBeUndefined();
    }
  });

  test.each<[Partial<ReturnType<typeof subscriptionOf>>, RegExp, RegExp]>([
    [{ topics: ['norms-implementation'] }, /Course on norms/, /CSIRT maturity|Radio/],
    [{ kinds: ['needs'] }, /Radio masts/, /New offers|New suggestions/],
    [{ regions: ['area:011'] }, /Radio masts|people on call/, /Legislation/],
  ])('keeps to %j', async (filter, shown, hidden) => {
    const digest = await composed(await week(), subscriptionOf({ channel: 'local:other' }, filter), {
      kind: 'channel',
      level: 'group',
    });
    const text = digest && voice ? textOf(digest.reply, voice) : '';
    expect(text).toMatch(shown);
    expect(text).not.toMatch(hidden);
  });

  test('never betrays by a region filter where a record that is not named comes from', async () => {
    const filter = { regions: ['area:011'] };
    const ofRegion = await composed(await week(), subscriptionOf({ channel: 'local:other' }, filter), {
      kind: 'channel',
      level: 'public',
    });
    expect(ofRegion === undefined ? [] : keysIn(ofRegion.reply)).not.toContain('digest.needs');
  });
});

describe('a digest that is long', () => {
  test.each(Object.keys(readers))(
    'fits on Slack and Discord in every language, and says what is left out: %s',
    async (name) => {
      const core = await playWeek();
      for (let each = 0; each < 12; each += 1) {
        const words = 'with words that go on for a while so that the room is soon used up by what it says of itself';
        await core.speak('local:kofi', `/need add Need ${each} ${words} topic:national-csirt see:group`);
        await core.speak(
          'local:peter',
          `/offer add Offer ${each} ${words} topic:incident-handling to:global deadline:2026-12-0${1 + (each % 9)}`,
        );
      }
      const [subscription, viewer] = readers[name] ?? [];
      if (subscription === undefined || viewer === undefined) throw new Error(name);
      for (const spoken of voices) {
        const slack = await composed(core, subscription, viewer, (reply: Reply) => slackFits(reply, spoken));
        const discord = await composed(core, subscription, viewer, (reply: Reply) =>
          discordFits(reply, spoken, source, new Map()),
        );
        if (slack === undefined || discord === undefined) throw new Error('nothing');
        expect(checkSlack({ ...slackReply(slack.reply, spoken) })).toBeUndefined();
        expect(checkDiscord(JSON.parse(JSON.stringify(discordReply(discord.reply, spoken, source))) as Json)).toEqual(
          [],
        );
        for (const { reply, cut } of [slack, discord])
          expect(keysIn(reply).some((key) => key === 'digest.more' || key === 'digest.rest')).toBe(cut.length > 0);
        for (const rendered of [slackReply(slack.reply, spoken), discordReply(discord.reply, spoken, source)])
          expect(JSON.stringify(rendered)).not.toContain('not shown here for want of room');
      }
    },
  );
});

describe('a change', () => {
  const days = fc.constantFrom(undefined, '2027-01-01', '2027-02-01', '2027-03-01');
  test('is told once for each time that a value differs from the one told last', () => {
    fc.assert(
      fc.property(fc.array(days, { minLength: 1, maxLength: 12 }), (deadlines) => {
        const [first, ...rest] = deadlines.map((deadline) => offer(deadline === undefined ? {} : { deadline }));
        if (first === undefined) return;
        const told = new Map([first._id, ...facetIds(first)].map((id) => [id, new Date(0)]));
        let last = first.deadline;
        rest.forEach((record, at) => {
          const { changed, silent } = changesOf(record, told, toldFacets(told));
          expect([changed.length, silent]).toEqual([record.deadline === last ? 0 : 1, []]);
          for (const id of changed) {
            expect(told.has(id)).toBe(false);
            told.set(id, new Date(at + 1));
          }
          last = record.deadline;
        });
      }),
    );
  });

  test('is not made up for what was told before changes were noted', () => {
    const record = offer({ deadline: '2027-01-01' });
    const told = new Map([[record._id, new Date(0)]]);
    expect(changesOf(record, told, toldFacets(told))).toEqual({ changed: [], silent: facetIds(record) });
  });
});
