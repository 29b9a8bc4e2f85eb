import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Need, Offer } from '../../src/domain/records.ts';
import { gate, isOpenNeed, isOpenOffer } from '../../src/matching/gate.ts';
import { propose } from '../../src/matching/propose.ts';
import { threshold } from '../../src/matching/weights.ts';
import { many, needs, offers } from './arbitrary.ts';
import { need, offer, today } from './pair.ts';

describe('the gate', () => {
  test.each<[string, Need, Offer, string]>([
    ['own', need(), offer({ owners: ['SN'] }), 'own'],
    ...(['covered', 'withdrawn'] as const).map((status): [string, Need, Offer, string] => [
      status,
      need({ status }),
      offer(),
      'not open',
    ]),
    ...(['closed', 'finished', 'withdrawn'] as const).map((status): [string, Need, Offer, string] => [
      status,
      need(),
      offer({ status }),
      'not open',
    ]),
    ['deadline passed', need(), offer({ deadline: '2026-11-22' }), 'over'],
    ['ended', need(), offer({ to: '2026-11-22' }), 'over'],
    ['deadline passed though it goes on', need(), offer({ deadline: '2026-11-22', to: '2027-06-01' }), 'over'],
    ['begins after it is needed', need({ by: '2027-01-31' }), offer({ from: '2027-02-01' }), 'too late'],
    ['for others', need(), offer({ eligible: ['BD', 'area:034', 'sids', 'org:CARICOM'] }), 'not eligible'],
  ])('is closed: %s', (_what, one, other, why) => {
    expect(gate(one, other, today)).toEqual({ open: false, why });
    expect(propose(one, other, today)).toBeUndefined();
  });

  test.each<[string, Need, Offer, string]>([
    ['a State', need(), offer({ eligible: ['SN'] }), 'named'],
    ['its region', need(), offer({ eligible: ['area:011'] }), 'named'],
    ['its category', need(), offer({ eligible: ['ldc'] }), 'named'],
    ['its organisation', need(), offer({ eligible: ['org:ECOWAS'] }), 'named'],
    ['it among everybody', need(), offer({ eligible: ['global', 'SN'] }), 'named'],
    ['everybody', need(), offer({ eligible: ['global'] }), 'open'],
    ['nobody said', need(), offer({ eligible: [] }), 'unknown'],
    ['deadline today', need(), offer({ deadline: today }), 'open'],
    ['begins the day it is needed', need({ by: '2027-02-01' }), offer({ from: '2027-02-01' }), 'open'],
    ['planned', need({ status: 'in progress' }), offer({ status: 'planned' }), 'open'],
    ['partly covered', need({ status: 'partly covered' }), offer(), 'open'],
  ])('is open: %s', (_what, one, other, eligibility) => {
    expect(gate(one, other, today)).toEqual({ open: true, eligibility });
    expect([isOpenNeed(one), isOpenOffer(other, today)]).toEqual([true, true]);
    expect(propose(one, other, today)).toMatchObject({
      need: 'N-1',
      offer: 'O-1',
      requester: 'SN',
      provider: 'CZ',
      eligibility,
    });
    expect(propose(one, other, today)?.parts[5]).toMatchObject({ name: 'region', known: eligibility !== 'unknown' });
  });

  test.each<[string, Need, Offer, boolean]>([
    ['a need that waits for its State', need({ reported: true }), offer(), false],
    ['an offer that waits for its provider', need(), offer({ reported: true }), false],
    ['a need quoted from a document', need({ reported: true, document: 'A statement' }), offer(), true],
  ])('is followed by whether it may be suggested: %s', (_what, one, other, suggested) => {
    expect(propose(one, other, today) !== undefined).toBe(suggested);
  });

  test('is followed by a threshold, and nothing is proposed without a topic in common', () => {
    const plain = { title: 'Wombats kettles lanterns pebbles' };
    expect(propose(need(), offer({ title: 'Wombats', topics: ['norms-implementation'] }), today)).toBeUndefined();
    expect(propose(need(plain), offer(plain), today)).toBeDefined();
    expect(propose(need(plain), offer({ ...plain, topics: ['judiciary-e-evidence'] }), today)).toBeUndefined();
    let proposed = 0;
    fc.assert(
      fc.property(needs, offers, (one, other) => {
        const proposal = propose(one, other, today);
        if (proposal === undefined) return;
        proposed += 1;
        expect(gate(one, other, today).open).toBe(true);
        expect(proposal.score).toBeGreaterThanOrEqual(threshold);
        expect(proposal.parts[0]?.points).toBeGreaterThan(0);
        expect(proposal.parts[0]?.shared).not.toEqual([]);
      }),
      { ...many, numRuns: many.numRuns / 4 },
    );
    expect(proposed).toBeGreaterThan(20);
  });
});
