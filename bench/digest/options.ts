/** What is typed after `npm run bench -- digest`. */
import { z } from 'zod';
import { mongo, readFlags, whole, yes } from '../flags.ts';

const flags = z.object({
  subscriptions: whole(10_000, 1, 1_000_000),
  matches: whole(100_000, 10, 1_000_000),
  seed: whole(1, 0, 4_294_967_295),
  /** The MongoDB to measure on; the embedded store in memory without one. */
  mongo: mongo.optional(),
  json: yes,
});

export type Options = z.infer<typeof flags>;

/** @throws Misused */
export const readOptions = (args: readonly string[]): Options =>
  readFlags(flags, args, '--subscriptions N, --matches N, --seed S, --mongo URI and --json');
