/** An index that has lived through adds, edits, withdrawals and days answers as one that was made of what is left. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Offer } from '../../src/domain/records.ts';
import { dayNumber } from '../../src/matching/days.ts';
import { isListedOffer, needEntry, numberOf, offerEntry } from '../../src/matching/entries.ts';
import { createSide, type Entry, type Found, type Search, type Side } from '../../src/matching/side.ts';
import { readSnapshot, writeSnapshot } from '../../src/matching/snapshot.ts';
import { seededRandom } from '../support/seeded.ts';
import { many, needs, offers } from './arbitrary.ts';
import { today } from './pair.ts';

const steps = 10_000;
/** Fewer than the candidates of a search, so that none is left out of its rough beginning. */
const most = 300;

const shown = (found: readonly Found[]) => found.map(({ number, score, fine, door }) => [number, score, fine, door]);

function answers(side: Side, searches: readonly Search[]) {
  return searches.map((search) => {
    const { open, near } = side.best(search, 30);
    return { open: shown(open), near: shown(near), above: shown(side.above(search, 30)), features: open[0]?.features };
  });
}

function afresh(live: ReadonlyMap<number, Offer>): Side {
  const side = createSide('offers');
  for (const number of [...live.keys()].sort((a, b) => a - b)) side.put(offerEntry(live.get(number) as Offer));
  return side;
}

describe('one side of the index', () => {
  test(`after ${steps} adds, edits, withdrawals and days answers as one built afresh, also through a snapshot`, () => {
    const random = seededRandom(11);
    const pool = fc.sample(offers, { numRuns: 1500, seed: many.seed });
    const entries = pool.map(offerEntry);
    const asking = fc.sample(needs, { numRuns: 12, seed: many.seed }).map(needEntry);
    const live = new Map<number, Offer>();
    let side = createSide('offers');
    let day = dayNumber(today);
    let swept = 0;
    const counts = { added: 0, edited: 0, withdrawn: 0 };
    const write = (number: number) => {
      const drawn = random(pool.length);
      const record = { ...(pool[drawn] as Offer), _id: `O-${number}` };
      counts[live.has(number) ? 'edited' : 'added'] += 1;
      live.set(number, record);
      const entry = entries[drawn] as Entry;
      side.put({ ...entry, terms: { ...entry.terms, number } });
    };
    for (let step = 1; step <= steps; step += 1) {
      const before = side.arena.size;
      const number = 1 + random(most);
      if (random(4) > 0 || !live.has(number)) write(number);
      else {
        counts.withdrawn += 1;
        live.delete(number);
        expect(side.remove(number)).toBe(true);
      }
      if (side.arena.size < before) swept += 1;
      if (step % 500 === 0) day += 20;
      if (step === steps / 2) side = thawed(side);
      if (step % 1000 !== 0) continue;
      const searches = asking.map((entry): Search => ({ ...entry, today: day }));
      expect(answers(side, searches)).toEqual(answers(afresh(live), searches));
      expect(side.numbers().sort((a, b) => a - b)).toEqual([...live.keys()].sort((a, b) => a - b));
    }
    expect(Math.min(...Object.values(counts))).toBeGreaterThan(1000);
    expect(swept).toBeGreaterThan(3);
    expect(side.arena.size).toBeLessThan(side.size + 1500);
  });

  test('gives back what was put, and nothing of what was never there', () => {
    const side = createSide('offers');
    const given = fc.sample(offers, { numRuns: 200, seed: 5 });
    for (const [at, record] of given.entries()) side.put(offerEntry({ ...record, _id: `O-${at + 1}` }));
    for (const [at, record] of given.entries()) {
      const { terms, features } = offerEntry({ ...record, _id: `O-${at + 1}` });
      expect(side.entry(at + 1)).toEqual({ terms, features });
      expect(side.has(numberOf(`O-${at + 1}`))).toBe(true);
    }
    expect([side.entry(999), side.has(999), side.remove(999)]).toEqual([undefined, false, false]);
    expect(given.every(isListedOffer)).toBe(true);
  });
});

function thawed(side: Side): Side {
  const pieces = writeSnapshot({
    ...{ needs: createSide('needs').arena, offers: side.arena, store: 1 },
    last: 0,
    gaps: [],
  });
  const read = readSnapshot(Buffer.concat(pieces));
  if (read === undefined) throw new Error('the snapshot was not read');
  return createSide('offers', read.offers);
}
