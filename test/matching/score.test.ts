import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { partNames, partSchema } from '../../src/domain/records.ts';
import { propose } from '../../src/matching/exchange.ts';
import { bandOf, partsOf, threshold, total, weights } from '../../src/matching/score.ts';
import { eligibilities, need, needs, offer, offers, scoreOf, today } from './pair.ts';

describe('a score', () => {
  test('is the sum of its parts, each within what is to be had, 0 to 100', () => {
    fc.assert(
      fc.property(needs, offers, eligibilities, (one, other, eligibility) => {
        const parts = partsOf(one, other, eligibility);
        expect(parts.map(({ name }) => name)).toEqual(partNames);
        for (const part of parts) {
          expect(partSchema.safeParse(part).success).toBe(true);
          expect(part.of).toBe(weights[part.name]);
          expect(part.points).toBeLessThanOrEqual(part.of);
        }
        const score = parts.reduce((sum, { points }) => sum + points, 0);
        expect(total(parts)).toBe(score);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(100);
      }),
    );
    expect(Object.values(weights).reduce((sum, weight) => sum + weight, 0)).toBe(100);
  });

  test('is 100 for a pair that meets in everything', () => {
    const same = { title: 'Forensic lab equipment, tools and examiners' };
    expect(scoreOf(need(same), offer({ ...same, eligible: ['SN'] }))).toBe(100);
  });

  test('is the same for the same pair, whatever was scored before', () => {
    fc.assert(
      fc.property(needs, offers, needs, offers, eligibilities, (one, other, third, fourth, eligibility) => {
        const first = partsOf(one, other, eligibility);
        partsOf(third, fourth, eligibility);
        expect(partsOf(structuredClone(one), structuredClone(other), eligibility)).toEqual(first);
      }),
    );
  });

  test('does not depend on who the provider is, nor on ids, times and visibility', () => {
    const provider = fc.constantFrom('CZ', 'US', 'org:OAS', 'org:example').map((id) => [id]);
    fc.assert(
      fc.property(needs, offers, provider, (one, other, owners) => {
        const later = {
          ...other,
          _id: 'O-99',
          owners,
          version: 7,
          createdAt: new Date(0),
          visibility: 'public' as const,
          contact: 'x',
        };
        expect(scoreOf(one, later)).toBe(scoreOf(one, other));
        expect(propose(one, later, today)?.parts).toEqual(propose(one, other, today)?.parts);
      }),
    );
  });

  test('of an offer that leaves something unstated is never above the one that states it and meets', () => {
    const emptied = fc.subarray(['audience', 'modality', 'languages', 'eligible'] as const, { minLength: 1 });
    fc.assert(
      fc.property(needs, offers, emptied, (one, other, keys) => {
        const meets = {
          ...other,
          audience: one.audience,
          modality: one.modality,
          languages: one.languages,
          eligible: ['global'],
        };
        const silent = { ...meets, ...Object.fromEntries(keys.map((key) => [key, []])) };
        expect(scoreOf(one, silent)).toBeLessThanOrEqual(scoreOf(one, meets));
      }),
    );
  });

  test('of an offer that meets what is asked is above one that is silent, and that above one that does not meet', () => {
    for (const [key, other] of [
      ['audience', 'youth'],
      ['modality', 'funding'],
      ['languages', 'ru'],
    ] as const) {
      const [meets, silent, misses] = [offer(), offer({ [key]: [] }), offer({ [key]: [other] })].map((each) =>
        scoreOf(need(), each),
      );
      expect(meets).toBeGreaterThan(silent ?? 100);
      expect(silent).toBeGreaterThan(misses ?? 100);
    }
    const open = [['SN'], ['global'], []].map((entries) => scoreOf(need(), offer({ eligible: entries })));
    expect(open).toEqual([...open].sort((a, b) => b - a));
    expect(new Set(open).size).toBe(3);
  });

  test('rises with every topic that is met, and the same field counts a quarter', () => {
    const wanted = need({ topics: ['digital-forensics', 'judiciary-e-evidence'] });
    const both = partsOf(wanted, offer({ topics: wanted.topics }), 'open')[0];
    const one = partsOf(wanted, offer(), 'open')[0];
    const near = partsOf(need(), offer({ topics: ['judiciary-e-evidence'] }), 'open')[0];
    const none = partsOf(need(), offer({ topics: ['norms-implementation'] }), 'open')[0];
    expect([both?.points, one?.points, near?.points, none?.points]).toEqual([52, 47, 13, 0]);
    expect(both?.shared).toEqual(wanted.topics);
  });

  test.each([['x'.repeat(120)], ['f'.repeat(64) + '0'.repeat(64)]])(
    'can be stored even where both write of one very long word',
    (long) => {
      for (const part of partsOf(need({ title: long }), offer({ title: long }), 'open')) {
        expect(partSchema.safeParse(part).success).toBe(true);
      }
    },
  );

  test('is spoken of in three bands', () => {
    expect([0, threshold, 59, 60, 79, 80, 100].map(bandOf)).toEqual([
      'may',
      'may',
      'may',
      'fits',
      'fits',
      'well',
      'well',
    ]);
  });
});
