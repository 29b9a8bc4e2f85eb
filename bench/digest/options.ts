/** What is typed after `npm run bench -- digest`. */
import { parseArgs } from 'node:util';

export interface Options {
  readonly subscriptions: number;
  readonly matches: number;
  readonly seed: number;
  /** The MongoDB to measure on; the embedded store in memory without one. */
  readonly mongo?: string;
  readonly json: boolean;
}

/** What was typed is wrong: one sentence that says how it is right. */
export class Misused extends Error {}

const numbers = {
  subscriptions: [10_000, 1, 1_000_000],
  matches: [100_000, 10, 1_000_000],
  seed: [1, 0, 4_294_967_295],
} as const;
const types = {
  subscriptions: { type: 'string' },
  matches: { type: 'string' },
  seed: { type: 'string' },
  mongo: { type: 'string' },
  json: { type: 'boolean' },
} as const;

function numberOf(name: keyof typeof numbers, typed: string | undefined): number {
  const [usual, least, most] = numbers[name];
  if (typed === undefined) return usual;
  const number = /^\d+$/.test(typed) ? Number(typed) : Number.NaN;
  if (number >= least && number <= most) return number;
  throw new Misused(`--${name} takes a whole number from ${least} to ${most}, not "${typed}".`);
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: types }).values;
  } catch (error) {
    const usage = '--subscriptions N, --matches N, --seed S, --mongo URI and --json';
    throw new Misused(`${error instanceof Error ? error.message : String(error)} It takes ${usage}.`);
  }
}

/** @throws Misused */
export function readOptions(args: readonly string[]): Options {
  const { subscriptions, matches, seed, mongo, json = false } = parsed(args);
  return {
    subscriptions: numberOf('subscriptions', subscriptions),
    matches: numberOf('matches', matches),
    seed: numberOf('seed', seed),
    ...(mongo === undefined ? {} : { mongo }),
    json,
  };
}
