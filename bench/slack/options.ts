/** What is typed after `npm run bench -- slack`. */
import { z } from 'zod';
import { readFlags, whole, yes } from '../flags.ts';

const flags = z.object({
  commands: whole(500, 10, 2000),
  seconds: whole(10, 1, 120),
  /** Channels whose digest goes out meanwhile. */
  digests: whole(100, 0, 2000),
  matches: whole(2000, 100, 100_000),
  seed: whole(1, 0, 4_294_967_295),
  json: yes,
});

export type Options = z.infer<typeof flags>;

/** @throws Misused */
export const readOptions = (args: readonly string[]): Options =>
  readFlags(flags, args, '--commands N, --seconds N, --digests N, --matches N, --seed S and --json');
