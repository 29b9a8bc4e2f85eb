/** A search over a list finds what comparing every pair finds. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Need, Offer } from '../../src/domain/records.ts';
import { dayNumber } from '../../src/matching/days.ts';
import { entry } from '../../src/matching/doors.ts';
import { needEntry, offerEntry } from '../../src/matching/entries.ts';
import { leastFor } from '../../src/matching/features.ts';
import { foundNeed, foundOffer, propose } from '../../src/matching/propose.ts';
import { createSide, type Entry, type Side } from '../../src/matching/side.ts';
import { threshold } from '../../src/matching/weights.ts';
import type { Proposal } from '../../src/store/matches.ts';
import { many, needs, offers } from './arbitrary.ts';
import { offer, today } from './pair.ts';

const day = dayNumber(today);

interface World {
  readonly needs: readonly Need[];
  readonly offers: readonly Offer[];
  readonly entries: ReadonlyMap<string, Entry>;
  /** What is proposed for each pair, by both ids. */
  readonly proposals: ReadonlyMap<string, Proposal>;
}

/** Every pair of two lists compared by itself: slow and plain. */
function worldOf(seed: number, count: number): World {
  const some = <R extends { _id: string }>(arbitrary: fc.Arbitrary<R>, prefix: string) =>
    fc.sample(arbitrary, { numRuns: count, seed }).map((record, at): R => ({ ...record, _id: `${prefix}-${at + 1}` }));
  const [ofNeeds, ofOffers] = [some(needs, 'N'), some(offers, 'O')];
  const pairs = ofNeeds.flatMap((one) => ofOffers.flatMap((other) => propose(one, other, today) ?? []));
  const entries = [
    ...ofNeeds.map((one) => [one._id, needEntry(one)] as const),
    ...ofOffers.map((other) => [other._id, offerEntry(other)] as const),
  ];
  const proposals = new Map(pairs.map((proposal) => [`${proposal.need}|${proposal.offer}`, proposal]));
  return { needs: ofNeeds, offers: ofOffers, entries: new Map(entries), proposals };
}

const asked = (world: World, { _id }: Need | Offer) => ({ ...(world.entries.get(_id) as Entry), today: day });

function sideOf(world: World, holds: 'needs' | 'offers', records: readonly (Need | Offer)[]): Side {
  const side = createSide(holds);
  for (const { _id } of records) side.put(world.entries.get(_id) as Entry);
  return side;
}

const byPair = (one: Proposal, other: Proposal) =>
  `${one.need}|${one.offer}` < `${other.need}|${other.offer}` ? -1 : 1;

describe('a search', () => {
  const world = worldOf(7, 80);
  const sixty = { minLength: 60, maxLength: 60 };
  const lists = fc.tuple(fc.shuffledSubarray([...world.needs], sixty), fc.shuffledSubarray([...world.offers], sixty));

  test('finds exactly the pairs that comparing each finds, with the same scores and parts, from both sides', () => {
    let found = 0;
    fc.assert(
      fc.property(lists, ([ofNeeds, ofOffers]) => {
        const [needSide, offerSide] = [sideOf(world, 'needs', ofNeeds), sideOf(world, 'offers', ofOffers)];
        const pairs = ofNeeds.flatMap((one) => ofOffers.map((other) => `${one._id}|${other._id}`));
        const wanted = pairs.flatMap((pair) => world.proposals.get(pair) ?? []).sort(byPair);
        const fromNeeds = ofNeeds.flatMap((one) => {
          const search = asked(world, one);
          return offerSide
            .above(search, leastFor(search.features))
            .map((each) => foundOffer(one, search.features, each));
        });
        const fromOffers = ofOffers.flatMap((other) => {
          const search = asked(world, other);
          return needSide
            .above(search, threshold)
            .filter(({ score, features }) => score >= leastFor(features))
            .map((each) => foundNeed(other, search.features, each));
        });
        expect(fromNeeds.sort(byPair)).toEqual(wanted);
        expect(fromOffers.sort(byPair)).toEqual(wanted);
        found += wanted.length;
      }),
      { numRuns: 100, seed: many.seed },
    );
    expect(found).toBeGreaterThan(1000);
  });

  test('lists the best first, and among equals turns from day to day', () => {
    for (const one of world.needs) {
      const { open } = sideOf(world, 'offers', world.offers).best(asked(world, one), 400);
      const order = open.map(({ score, fine }) => [score, fine] as const);
      expect(order).toEqual([...order].sort(([a, x], [b, y]) => b - a || y - x));
    }
    const side = createSide('offers');
    for (let number = 1; number <= 20; number += 1) side.put(offerEntry(offer({ _id: `O-${number}` })));
    const one = needEntry(world.needs[0] as Need);
    const search = { terms: { ...one.terms, owner: 'BR', until: 0 }, features: offerEntry(offer()).features };
    const on = (date: number) => side.best({ ...search, today: date }, 20).open.map(({ number }) => number);
    expect(on(day)).toEqual(on(day));
    expect(new Set(Array.from({ length: 20 }, (_, later) => on(day + later)[0])).size).toBeGreaterThan(3);
    expect(on(day).sort()).toEqual(on(day + 1).sort());
  });

  test('never ranks an offer higher for what it leaves out', () => {
    const field = fc.constantFrom('topics', 'audience', 'modality', 'languages', 'eligible');
    const lists = fc.tuple(
      fc.constantFrom(...world.needs),
      fc.shuffledSubarray([...world.offers], { minLength: 20, maxLength: 20 }),
    );
    fc.assert(
      fc.property(lists, field, ([one, list], left) => {
        const [first] = list;
        if (first === undefined || (left === 'eligible' && entry(one.owners, first.eligible) < 7)) return;
        const side = sideOf(world, 'offers', list);
        const before = rankIn(side, asked(world, one), first);
        side.put(offerEntry({ ...first, [left]: [] }));
        expect(rankIn(side, asked(world, one), first)).toBeGreaterThanOrEqual(before);
      }),
      { ...many, numRuns: many.numRuns / 10 },
    );
  });
});

/** The place of an offer in what can come together, or beyond the end. */
function rankIn(side: Side, search: Parameters<Side['best']>[0], { _id }: Offer): number {
  const place = side.above(search, 0).findIndex(({ number }) => `O-${number}` === _id);
  return place < 0 ? Number.POSITIVE_INFINITY : place;
}
