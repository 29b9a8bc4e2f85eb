/** What is typed after `npm run bench -- backup`. */
import { parseArgs } from 'node:util';

export type Engine = 'mongodb' | 'embedded';

export interface Options {
  /** Needs and offers together, half of each. */
  readonly records: number;
  readonly engines: readonly Engine[];
  readonly uri: string;
  readonly seed: number;
  /** Prints one line of JSON and no table. */
  readonly json: boolean;
}

const usage =
  'npm run bench -- backup [--records 100000] [--engine mongodb|embedded] [--uri mongodb://127.0.0.1:27017] [--seed 1] [--json]';
const types = {
  records: { type: 'string', default: '100000' },
  engine: { type: 'string' },
  uri: { type: 'string' },
  seed: { type: 'string', default: '1' },
  json: { type: 'boolean', default: false },
} as const;

/** What was typed is wrong: the message says how it is right. */
export class Misused extends Error {}

function whole(name: string, typed: string, least: number, most: number): number {
  const number = /^\d+$/.test(typed) ? Number(typed) : Number.NaN;
  if (number >= least && number <= most) return number;
  throw new Misused(`--${name} takes a whole number from ${least} to ${most}, not "${typed}". ${usage}`);
}

function enginesOf(typed: string | undefined): readonly Engine[] {
  if (typed === undefined) return ['mongodb', 'embedded'];
  if (typed === 'mongodb' || typed === 'embedded') return [typed];
  throw new Misused(`--engine takes mongodb or embedded, not "${typed}". ${usage}`);
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
  const { records, engine, uri = otherwise, seed, json } = parse(args);
  if (!/^mongodb:\/\/[^/?]+\/?$/.test(uri)) throw new Misused(`--uri takes mongodb://HOST:PORT. ${usage}`);
  return {
    records: whole('records', records, 100, 1_000_000),
    engines: enginesOf(engine),
    uri: uri.replace(/\/$/, ''),
    seed: whole('seed', seed, 0, 4_294_967_295),
    json,
  };
}
