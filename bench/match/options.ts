/** What is typed after `npm run bench -- match`. */
import { parseArgs } from 'node:util';
import { type EngineName, engineNames } from '../engines/engine.ts';

export interface Options {
  readonly offers: number;
  readonly queries: number;
  readonly seed: number;
  readonly engines: readonly EngineName[];
  readonly json: boolean;
}

const numbers = { offers: [20_000, 1, 2_000_000], queries: [300, 1, 100_000], seed: [1, 0, 4_294_967_295] } as const;
const types = {
  offers: { type: 'string' },
  queries: { type: 'string' },
  seed: { type: 'string' },
  only: { type: 'string' },
  json: { type: 'boolean' },
} as const;
const usage = '--offers N, --queries Q, --seed S, --only ENGINE and --json';

/** What was typed is wrong: one sentence that says how it is right. */
export class Misused extends Error {}

function numberOf(name: keyof typeof numbers, typed: string | undefined): number {
  const [usual, least, most] = numbers[name];
  if (typed === undefined) return usual;
  const number = /^\d+$/.test(typed) ? Number(typed) : Number.NaN;
  if (number >= least && number <= most) return number;
  throw new Misused(`--${name} takes a whole number from ${least} to ${most}, not "${typed}".`);
}

function enginesOf(only: string | undefined): readonly EngineName[] {
  const chosen = engineNames.filter((name) => only === undefined || name === only);
  if (chosen.length > 0) return chosen;
  throw new Misused(`--only takes one of ${engineNames.join(', ')}, not "${only}".`);
}

/** @throws Misused */
export function readOptions(args: readonly string[]): Options {
  const { values, tokens } = parseArgs({ args: [...args], options: types, strict: false, tokens: true });
  for (const token of tokens) {
    if (token.kind === 'positional') throw new Misused(`"${token.value}" is not understood here: it takes ${usage}.`);
    if (token.kind !== 'option') continue;
    if (!(token.name in types)) throw new Misused(`There is no ${token.rawName}: it takes ${usage}.`);
    if (token.name === 'json' && token.value !== undefined) throw new Misused('--json takes no value.');
  }
  const typed = (name: Exclude<keyof typeof types, 'json'>) => {
    const value = values[name];
    if (typeof value === 'boolean') throw new Misused(`--${name} needs a value after it.`);
    return value;
  };
  return {
    offers: numberOf('offers', typed('offers')),
    queries: numberOf('queries', typed('queries')),
    seed: numberOf('seed', typed('seed')),
    engines: enginesOf(typed('only')),
    json: values.json === true,
  };
}
