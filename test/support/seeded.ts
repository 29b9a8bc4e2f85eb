/** Chance that is the same in every run. */
import { createHash } from 'node:crypto';
import type { Codes } from '../../src/context.ts';
import type { Chance } from '../../src/store/index.ts';

/** Numbers that look drawn by chance and are the same in every run. */
export function seededRandom(seed = 1): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

export function seededChance(seed = 1): Chance {
  let people = 0;
  return { random: seededRandom(seed), key: () => `person-${++people}` };
}

export function seededCodes(): Codes {
  let drawn = 0;
  return {
    draw: () => {
      drawn += 1;
      return { selector: `C${String(drawn).padStart(3, '0')}`, secret: `S${String(drawn).padStart(7, '0')}` };
    },
    hash: (code) => createHash('sha256').update(code).digest('hex'),
  };
}
