import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Need, Offer } from '../../src/domain/records.ts';
import { propose } from '../../src/matching/exchange.ts';
import { gate, isOpenNeed, isOpenOffer, threshold, total } from '../../src/matching/score.ts';
import { need, needs, offer, offers, today } from './pair.ts';

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
  });

  test('is followed by a threshold, and nothing is proposed without a topic or field in common', () => {
    expect(propose(need(), offer({ topics: ['norms-implementation'] }), today)).toBeUndefined();
    fc.assert(
      fc.property(needs, offers, (one, other) => {
        const proposal = propose(one, other, today);
        if (proposal === undefined) return;
        expect(proposal.score).toBeGreaterThanOrEqual(threshold);
        expect(proposal.score).toBe(total(proposal.parts));
        expect(proposal.parts[0]?.points).toBeGreaterThan(0);
      }),
    );
  });
});
