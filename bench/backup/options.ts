/** What is typed after `npm run bench -- backup`. */
import { z } from 'zod';
import { oneOf, readFlags, whole, yes } from '../flags.ts';

const engines = ['mongodb', 'embedded'] as const;
const server = z.string().regex(/^mongodb:\/\/[^/?]+\/?$/, 'takes mongodb://HOST:PORT');
const usage = '[--records 100000] [--engine mongodb|embedded] [--uri mongodb://127.0.0.1:27017] [--seed 1] [--json]';

const flags = (otherwise: string) =>
  z.object({
    /** Needs and offers together, half of each. */
    records: whole(100_000, 100, 1_000_000),
    engine: oneOf(engines),
    /** Without a database: each place is one of its own. */
    uri: server.default(otherwise).transform((uri) => uri.replace(/\/$/, '')),
    seed: whole(1, 0, 4_294_967_295),
    /** Prints one line of JSON and no table. */
    json: yes,
  });

export type Engine = (typeof engines)[number];
export type Options = z.infer<ReturnType<typeof flags>>;

/** `otherwise` is the address where none is typed. @throws Misused */
export const readOptions = (args: readonly string[], otherwise = 'mongodb://127.0.0.1:27017'): Options =>
  readFlags(flags(otherwise), args, usage);
