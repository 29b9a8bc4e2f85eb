import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { demandOf, figuresOf, nextRelease, type Picture, regionOf, release } from '../../src/domain/demand.ts';

type Wanted = Parameters<typeof demandOf>[0][number];

const need = (owner: string, pillar: string, more: Partial<Wanted> = {}): Wanted => ({
  ...{ owners: [owner], pillars: [pillar], status: 'open' },
  ...more,
});
const released = (needs: readonly Wanted[], last?: Picture) => release(demandOf(needs), last);
const shown = (picture: Picture) => Object.fromEntries(figuresOf(picture).map(({ cell, count }) => [cell, count]));

const states = ['SN', 'BJ', 'TG', 'ML', 'NE', 'CZ', 'BD', 'NP', 'PK', 'US'] as const;
const pillars = ['cybercrime-justice', 'incident-response', 'awareness'] as const;
const wanted = fc
  .tuple(fc.constantFrom(...states), fc.constantFrom(...pillars))
  .map(([owner, pillar]) => need(owner, pillar));
const history = fc.array(fc.array(wanted, { maxLength: 20 }), { maxLength: 5 });
/** What was released month after month. */
const lastOf = (months: readonly (readonly Wanted[])[]) =>
  months.reduce<Picture | undefined>((last, needs) => released(needs, last), undefined);

describe('the demand picture', () => {
  test('counts delegations, each once, closed needs included, and not what is over or reported', () => {
    const needs = [
      ...['SN', 'SN', 'BJ', 'TG'].map((owner) => need(owner, 'a')),
      need('ML', 'a', { reported: true }),
      need('NE', 'a', { status: 'withdrawn' }),
    ] satisfies Wanted[];
    expect(shown(released(needs))).toEqual({ 'pillar:a': 3, 'area:011': 3 });
  });

  test('says nothing of fewer than three, and of regions in which fewer than three lie', () => {
    expect(shown(released([need('SN', 'a'), need('BJ', 'a')]))).toEqual({});
    expect(regionOf('US')).toBeUndefined();
    expect(regionOf('org:AU')).toBeUndefined();
    expect(regionOf('SN')).toBe('011');
  });

  test('shows “fewer than three” where a larger figure fell', () => {
    const first = released(['SN', 'BJ', 'TG', 'ML'].map((owner) => need(owner, 'a')));
    expect(shown(released([need('SN', 'a')], first))).toEqual({ 'pillar:a': undefined, 'area:011': undefined });
  });

  /** The needs of at most two delegations. */
  const ofTwo = fc.array(wanted, { maxLength: 6 }).map((needs) => {
    const [one, two] = [...new Set(needs.flatMap(({ owners }) => owners))];
    return needs.filter(({ owners }) => owners[0] === one || owners[0] === two);
  });

  test('of two releases around the needs of one or two delegations differs in nothing', () => {
    fc.assert(
      fc.property(fc.array(wanted, { maxLength: 20 }), ofTwo, (needs, theirs) => {
        const before = released(needs);
        expect(figuresOf(released([...needs, ...theirs], before))).toEqual(figuresOf(before));
        const withTheirs = released([...needs, ...theirs]);
        expect(figuresOf(released(needs, withTheirs))).toEqual(figuresOf(withTheirs));
      }),
      { numRuns: 500 },
    );
  });

  test('moves in no cell that one or two have touched since the last release, whatever came before', () => {
    fc.assert(
      fc.property(history, fc.array(wanted, { maxLength: 20 }), ofTwo, (past, needs, theirs) => {
        const before = released(needs, lastOf(past));
        const next = released([...needs, ...theirs], before);
        const actual = (picture: Picture) => new Map(picture.actual.map(({ cell, of }) => [cell, of.join()]));
        const [was, is] = [actual(before), actual(next)];
        for (const [cell, of] of is) {
          if (of === was.get(cell)) continue;
          expect([cell, shown(next)[cell]]).toEqual([cell, shown(before)[cell]]);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('changes a cell only when three or more differ, and never shows one or two', () => {
    fc.assert(
      fc.property(history, fc.array(wanted, { maxLength: 20 }), (past, needs) => {
        const before = lastOf(past);
        const next = released(needs, before);
        const sets = (picture: Picture | undefined) =>
          new Map((picture?.frozen ?? []).map(({ cell, of }) => [cell, of]));
        const [was, is] = [sets(before), sets(next)];
        for (const cell of new Set([...was.keys(), ...is.keys()])) {
          const [a, b] = [was.get(cell) ?? [], is.get(cell) ?? []];
          const apart = a.filter((id) => !b.includes(id)).length + b.filter((id) => !a.includes(id)).length;
          expect(apart === 0 || apart >= 3).toBe(true);
        }
        for (const { count } of figuresOf(next)) expect(count === undefined || count >= 3).toBe(true);
      }),
    );
  });

  test('around the needs of three may differ, and what grew slowly is shown once nobody moves', () => {
    const first = released([]);
    const three = ['SN', 'BJ', 'TG'].map((owner) => need(owner, 'a'));
    expect(shown(released(three, first))).toEqual({ 'pillar:a': 3, 'area:011': 3 });
    const slow = released(three, released(three.slice(0, 2), first));
    expect(shown(slow)).toEqual({});
    expect(shown(released(three, slow))).toEqual({ 'pillar:a': 3, 'area:011': 3 });
  });

  test.each([
    ['2026-11-23', '2026-12-21'],
    ['2026-11-01', '2026-12-01'],
    ['2026-12-31', '2027-01-28'],
    ['2027-02-01', '2027-03-01'],
  ])('released on %s is released again from %s on', (last, day) => expect(nextRelease(last)).toBe(day));
});
