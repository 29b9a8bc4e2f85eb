/** What is typed after `npm run bench -- start`. */
import { z } from 'zod';
import { mongo, readFlags, whole, yes } from '../flags.ts';

const flags = (otherwise: string) =>
  z.object({
    /** Needs and offers together, half of each. */
    records: whole(1_000_000, 100, 4_000_000),
    uri: mongo.default(otherwise),
    seed: whole(1, 0, 4_294_967_295),
    /** The snapshot is encrypted. */
    sealed: yes,
  });

export type Options = z.infer<ReturnType<typeof flags>>;

/** `otherwise` is the address where none is typed. @throws Misused */
export const readOptions = (args: readonly string[], otherwise = 'mongodb://127.0.0.1:27017'): Options =>
  readFlags(flags(otherwise), args, '[--records 1000000] [--uri mongodb://127.0.0.1:27017] [--seed 1] [--sealed]');
