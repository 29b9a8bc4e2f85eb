import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Match, type Need, type Offer, partNames, partSchema } from '../../src/domain/records.ts';
import { createArena, place } from '../../src/matching/arena.ts';
import { bandOf } from '../../src/matching/bands.ts';
import { door, entry } from '../../src/matching/doors.ts';
import { partsOf } from '../../src/matching/explain.ts';
import { type Features, featuresOf } from '../../src/matching/features.ts';
import { bestChange } from '../../src/matching/improve.ts';
import { pointsBetween, score } from '../../src/matching/pair.ts';
import { noPoints, pointsOf, totalOf } from '../../src/matching/points.ts';
import { proposalOf, propose } from '../../src/matching/propose.ts';
import { spread, tally, tallyOf } from '../../src/matching/tally.ts';
import { threshold, weights } from '../../src/matching/weights.ts';
import { eligibilities, many, needs, offers, read } from './arbitrary.ts';
import { need, offer, scoreOf, today } from './pair.ts';

type Eligibility = Match['eligibility'];
const partsSchema = partSchema.array();

/** The points of a pair when the offer is spread and the need is the slot: the other way round than `pointsBetween`. */
function pointsBack(one: Features, other: Features, eligibility: Eligibility) {
  const arena = createArena();
  const terms = { number: 1, owner: 'SN', eligible: [], from: 0, until: 0 };
  const slot = place(arena, terms, one);
  const asking = spread(other, 'offer', arena);
  return pointsOf(tally(asking, arena, slot, tallyOf(asking)), eligibility, noPoints());
}

/** The record without a field, its pillars kept in step with its topics. */
function without<R extends Need | Offer>(record: R, field: string): R {
  return { ...record, [field]: [], ...(field === 'topics' ? { pillars: [] } : {}) };
}

describe('a score', () => {
  test('is the sum of its parts, each within what is to be had, and the same whichever side is spread', () => {
    fc.assert(
      fc.property(needs, offers, eligibilities, (one, other, eligibility) => {
        const [wanted, offered] = [read(one, 'need'), read(other, 'offer')];
        const points = pointsBetween(wanted, offered, eligibility);
        const parts = partsOf(wanted, offered, points, eligibility);
        expect(parts.map(({ name }) => name)).toEqual(partNames);
        expect(partsSchema.safeParse(parts).error).toBeUndefined();
        expect(parts.map((part) => part.of)).toEqual(partNames.map((name) => weights[name]));
        expect(parts.filter((part) => part.points > part.of)).toEqual([]);
        expect(parts.reduce((sum, part) => sum + part.points, 0)).toBe(totalOf(points));
        expect(pointsBack(wanted, offered, eligibility)).toEqual(points);
      }),
      many,
    );
    expect(Object.values(weights).reduce((sum, weight) => sum + weight, 0)).toBe(100);
  });

  test('names the best change, which applied to the record itself gives exactly the stated score', () => {
    let changes = 0;
    fc.assert(
      fc.property(needs, offers, eligibilities, (one, other, eligibility) => {
        const [wanted, offered] = [read(one, 'need'), read(other, 'offer')];
        const change = bestChange(wanted, offered, eligibility);
        if (change === undefined) return;
        changes += 1;
        const { side, field, value } = change;
        const record = side === 'need' ? one : other;
        expect(record[field]).toEqual([]);
        const said = { [field]: [value] };
        const [changedNeed, changedOffer] =
          side === 'need' ? [need({ ...one, ...said }), other] : [one, offer({ ...other, ...said })];
        expect(proposalOf(changedNeed, changedOffer, eligibility).score).toBe(change.score);
        expect(change.score).toBeGreaterThan(score(wanted, offered, eligibility));
      }),
      many,
    );
    expect(changes).toBeGreaterThan(1000);
  });

  test('is never higher for a record that leaves out what another states', () => {
    const field = fc.constantFrom('topics', 'audience', 'modality', 'languages');
    fc.assert(
      fc.property(needs, offers, eligibilities, field, fc.boolean(), (one, other, eligibility, left, ofNeed) => {
        const [wanted, offered] = [read(one, 'need'), read(other, 'offer')];
        const stated = score(wanted, offered, eligibility);
        const silent = ofNeed
          ? score(featuresOf(without(one, left), 'need'), offered, eligibility)
          : score(wanted, featuresOf(without(other, left), 'offer'), eligibility);
        expect(silent).toBeLessThanOrEqual(stated);
      }),
      many,
    );
  });

  test('is never higher for an offer that does not say whom it is for', () => {
    let named = 0;
    fc.assert(
      fc.property(needs, offers, (one, other) => {
        if (entry(one.owners, other.eligible) !== door.named) return;
        named += 1;
        expect(scoreOf(one, without(other, 'eligible'))).toBeLessThanOrEqual(scoreOf(one, other));
      }),
      many,
    );
    expect(named).toBeGreaterThan(500);
  });

  test('does not depend on who the provider is, nor on ids, times, visibility and contact', () => {
    const provider = fc.constantFrom('CZ', 'US', 'org:OAS', 'org:example').map((id) => [id]);
    fc.assert(
      fc.property(needs, offers, provider, eligibilities, (one, other, owners, eligibility) => {
        const { _id: _need, ...rest } = one;
        const wanted = { ...rest, _id: 'N-900', version: 3, seq: 8, visibility: 'closed' as const };
        const noted = { version: 7, seq: 9, createdAt: new Date(0), updatedAt: new Date(1), loggedBy: 'person-2' };
        const offered = { ...other, ...noted, _id: 'O-99', owners, visibility: 'public' as const, contact: 'x' };
        const [first, second] = [proposalOf(one, other, eligibility), proposalOf(wanted, offered, eligibility)];
        expect([second.score, second.parts]).toEqual([first.score, first.parts]);
      }),
      { ...many, numRuns: many.numRuns / 4 },
    );
  });

  test('is 100 for a pair that meets in everything', () => {
    const same = { title: 'Forensic lab equipment with wombats, kettles, lanterns and pebbles' };
    expect(scoreOf(need(same), offer({ ...same, eligible: ['SN'] }))).toBe(100);
  });

  test('of an offer that meets what is asked is above one that is silent or does not meet', () => {
    for (const [key, other] of [
      ['audience', 'youth'],
      ['modality', 'funding'],
      ['languages', 'ru'],
    ] as const) {
      const plain = { title: 'Wombats and kettles' };
      const [meets, silent, misses] = [
        offer(plain),
        offer({ ...plain, [key]: [] }),
        offer({ ...plain, [key]: [other] }),
      ].map((each) => scoreOf(need(plain), each));
      expect(meets).toBeGreaterThan(silent ?? 100);
      expect(silent).toBeGreaterThanOrEqual(misses ?? 100);
    }
    const open = [['SN'], ['global'], []].map((entries) => scoreOf(need(), offer({ eligible: entries })));
    expect(open).toEqual([...open].sort((a, b) => b - a));
  });

  test('rises with every topic that is met; the same pillar counts for something, another for nothing', () => {
    const plain = { title: 'Wombats and kettles' };
    const wanted = need({ ...plain, topics: ['digital-forensics', 'judiciary-e-evidence'] });
    const topicOf = (one: Need, topics: string[]) =>
      proposalOf(one, offer({ ...plain, topics }), 'open').parts[0]?.points ?? -1;
    const both = topicOf(wanted, wanted.topics);
    const one = topicOf(wanted, ['digital-forensics']);
    const near = topicOf(need({ ...plain, topics: ['digital-forensics'] }), ['judiciary-e-evidence']);
    const none = topicOf(need({ ...plain, topics: ['digital-forensics'] }), ['norms-implementation']);
    expect([both > one, one > near, near > none, none]).toEqual([true, true, true, 0]);
    expect(proposalOf(wanted, offer({ ...plain, topics: wanted.topics }), 'open').parts[0]?.shared).toEqual(
      wanted.topics,
    );
  });

  test('uses what the texts point to where no topic is stated, and says that it is not known', () => {
    const silent = { topics: [], title: 'Digital forensics laboratory for our examiners' };
    const found = propose(need(silent), offer({ title: 'Training in digital forensics' }), today);
    expect(found?.score).toBeGreaterThanOrEqual(threshold);
    expect(found?.parts[0]).toMatchObject({ name: 'topic', known: false, shared: ['digital-forensics'] });
    expect(scoreOf(need({ ...silent, topics: ['digital-forensics'] }), offer())).toBeGreaterThan(
      scoreOf(need(silent), offer()),
    );
  });

  test('shows what both say in their own words, the need’s first, across languages', () => {
    const parts = proposalOf(
      need({ title: 'برنامج حول الأدلة الرقمية' }),
      offer({ title: 'Course on digital evidence for judges' }),
      'open',
    ).parts;
    expect(parts[1]?.shared).toContain('الأدلة الرقمية = digital evidence');
  });

  test.each([['x'.repeat(120)], [`${'f'.repeat(64)}${'0'.repeat(64)}`], ['😀'.repeat(70)], ['\u0130'.repeat(100)]])(
    'can be stored even where both write of one very long word',
    (long) => {
      for (const part of proposalOf(need({ title: long }), offer({ title: long }), 'open').parts) {
        expect(partSchema.safeParse(part).error).toBeUndefined();
        for (const words of part.shared) expect(words.isWellFormed()).toBe(true);
      }
    },
  );

  test('is spoken of in three bands, the higher the better', () => {
    const bands = Array.from({ length: 101 }, (_, points) => bandOf(points));
    expect([...new Set(bands)]).toEqual(['may', 'fits', 'well']);
    expect(bandOf(threshold)).toBe('may');
  });
});
