/** What the calendar does to an offer. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { statusOn, turnOn } from '../../src/domain/offers.ts';
import { offerStates } from '../../src/domain/records.ts';

const today = '2026-11-23';
const [before, after] = ['2026-11-22', '2026-11-24'];

describe('an offer', () => {
  test.each([
    ['planned until it opens', { status: 'planned', opens: after }, 'planned'],
    ['open on the day it opens', { status: 'planned', opens: today }, 'open'],
    ['planned again when its day is put off', { status: 'open', opens: after }, 'planned'],
    ['open on the day of its deadline', { status: 'open', deadline: today }, 'open'],
    ['closed after its deadline', { status: 'open', deadline: before, to: after }, 'closed'],
    ['finished after its last day', { status: 'open', to: before }, 'finished'],
    ['finished after both', { status: 'open', deadline: before, to: before }, 'finished'],
    ['finished after the calendar closed it', { status: 'closed', lapsed: true, to: before }, 'finished'],
    ['closed by its owner for good', { status: 'closed', to: before }, 'closed'],
    ['held as long as nobody releases it', { status: 'held', deadline: before }, 'held'],
    ['withdrawn for good', { status: 'withdrawn', to: before }, 'withdrawn'],
  ] as const)('is %s', (_what, offer, status) => expect(statusOn(offer, today)).toBe(status));

  test('is turned once a day at most: what was written does not turn again', () => {
    const day = fc.constantFrom(undefined, before, today, after);
    const offers = fc.record({
      ...{ status: fc.constantFrom(...offerStates), opens: day, deadline: day, to: day },
      lapsed: fc.constantFrom(undefined, true as const),
    });
    fc.assert(
      fc.property(offers, (offer) => {
        const turned = turnOn(offer, today);
        expect(turnOn({ ...offer, ...turned }, today)).toBeUndefined();
        expect(turned?.status).not.toBe(offer.status);
      }),
    );
  });
});
