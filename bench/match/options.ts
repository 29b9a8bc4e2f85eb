/** What is typed after `npm run bench -- match`. */
import { z } from 'zod';
import { engineNames } from '../engines/engine.ts';
import { oneOf, readFlags, whole, yes } from '../flags.ts';

const flags = z.object({
  offers: whole(20_000, 1, 2_000_000),
  queries: whole(300, 1, 100_000),
  seed: whole(1, 0, 4_294_967_295),
  /** The engines that are measured. */
  only: oneOf(engineNames),
  json: yes,
});

export type Options = z.infer<typeof flags>;

/** @throws Misused */
export const readOptions = (args: readonly string[]): Options =>
  readFlags(flags, args, '--offers N, --queries Q, --seed S, --only ENGINE and --json');
