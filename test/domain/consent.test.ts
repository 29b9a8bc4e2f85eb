import { describe, expect, test } from '@jest/globals';
import {
  type Act,
  actsOf,
  disclosedToProvider,
  isOver,
  next,
  type Side,
  type State,
  steps,
} from '../../src/domain/consent.ts';
import { matchStates } from '../../src/domain/records.ts';

const sides: readonly Side[] = ['requester', 'provider'];
const acts: readonly Act[] = ['ask', 'agree', 'decline', 'back'];

interface Walked {
  readonly state: State;
  readonly path: readonly string[];
}

/** Every way from a suggestion to wherever it can come. */
function walk(from: Walked = { state: 'suggested', path: [] }): Walked[] {
  const further = sides.flatMap((side) =>
    acts.flatMap((act) => {
      const state = next(from.state, act, side);
      return state === undefined ? [] : walk({ state, path: [...from.path, `${side} ${act}`] });
    }),
  );
  return [from, ...further];
}

describe('consent', () => {
  const ways = walk();

  test('goes the ways of the table and no others', () => {
    expect(ways.map(({ state, path }) => [...path, state].join(' > ')).sort()).toEqual([
      'requester ask > asked',
      'requester ask > provider agree > introduced',
      'requester ask > provider decline > declined',
      'requester ask > requester back > taken back',
      'requester decline > declined',
      'suggested',
    ]);
  });

  test('discloses nothing to the provider before the requester asked', () => {
    for (const { state, path } of ways) {
      if (disclosedToProvider(state)) expect(path[0]).toBe('requester ask');
    }
    expect(matchStates.filter(disclosedToProvider)).toEqual(['asked', 'introduced']);
  });

  test('lets the provider do nothing before the requester asked', () => {
    expect(actsOf('suggested', 'provider')).toEqual([]);
    expect(acts.filter((act) => next('suggested', act, 'provider') !== undefined)).toEqual([]);
  });

  test('introduces only after both said yes', () => {
    for (const { state, path } of ways) {
      if (state === 'introduced') expect(path).toEqual(['requester ask', 'provider agree']);
    }
  });

  test('has no step out of what is over, nor out of an introduction', () => {
    for (const state of [...matchStates.filter(isOver), 'introduced' as const]) {
      for (const side of sides) {
        expect(actsOf(state, side)).toEqual([]);
        for (const act of acts) expect(next(state, act, side)).toBeUndefined();
      }
    }
    expect(matchStates.filter(isOver)).toEqual(['declined', 'taken back', 'gone']);
  });

  test('has one outcome for each act, and ends', () => {
    const keys = steps.map(({ act, from, side }) => `${act} ${from} ${side}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(Math.max(...ways.map(({ path }) => path.length))).toBe(2);
    for (const state of matchStates) {
      for (const side of sides) {
        expect(actsOf(state, side)).toEqual(acts.filter((act) => next(state, act, side) !== undefined));
      }
    }
  });
});
