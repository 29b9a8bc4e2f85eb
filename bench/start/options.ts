/** What is typed after `npm run bench -- start`. */
import { parseArgs } from 'node:util';

export interface Options {
  /** Needs and offers together, half of each. */
  readonly records: number;
  readonly uri: string;
  readonly seed: number;
  /** The snapshot is encrypted. */
  readonly sealed: boolean;
}

const usage = 'npm run bench -- start [--records 1000000] [--uri mongodb://127.0.0.1:27017] [--seed 1] [--sealed]';
const types = {
  records: { type: 'string', default: '1000000' },
  uri: { type: 'string' },
  seed: { type: 'string', default: '1' },
  sealed: { type: 'boolean', default: false },
} as const;

/** What was typed is wrong: the message says how it is right. */
export class Misused extends Error {}

function whole(name: string, typed: string, least: number, most: number): number {
  const number = /^\d+$/.test(typed) ? Number(typed) : Number.NaN;
  if (number >= least && number <= most) return number;
  throw new Misused(`--${name} takes a whole number from ${least} to ${most}, not "${typed}". ${usage}`);
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: types }).values;
  } catch (error) {
    throw new Misused(`${error instanceof Error ? error.message : String(error)} ${usage}`);
  }
}

/** `otherwise` is the address where none is typed. @throws Misused */
export function readOptions(args: readonly string[], otherwise = 'mongodb://127.0.0.1:27017'): Options {
  const { records, uri = otherwise, seed, sealed } = parse(args);
  if (!/^mongodb(\+srv)?:\/\/\S+$/.test(uri)) throw new Misused(`--uri takes a MongoDB address. ${usage}`);
  return {
    records: whole('records', records, 100, 4_000_000),
    uri,
    seed: whole('seed', seed, 0, 4_294_967_295),
    sealed,
  };
}
