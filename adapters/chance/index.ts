/** Chance and codes from Node's crypto. */
import { createHash, randomBytes, randomInt } from 'node:crypto';
import type { Codes } from '../../src/context.ts';
import type { Chance } from '../../src/store/index.ts';

export const chance: Chance = {
  random: (below) => randomInt(below),
  key: () => randomBytes(12).toString('hex'),
};

/** Letters and digits that are not mistaken for one another when read aloud (Crockford's base 32). */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

function word(length: number): string {
  return Array.from({ length }, () => alphabet.charAt(randomInt(alphabet.length))).join('');
}

/** Four characters to find a code by, and a secret of twelve (60 bits): too many to guess, so that a plain hash keeps it. */
export const codes: Codes = {
  draw: () => ({ selector: word(4), secret: word(12) }),
  hash: (code) => createHash('sha256').update(code).digest('hex'),
};

/** A reference by which a fault is found in the log. */
export const reference = (): string => word(8);
