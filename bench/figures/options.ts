/** What is typed after `npm run bench -- figures`. */
import { z } from 'zod';
import { mongo, oneOf, readFlags, whole, yes } from '../flags.ts';

export const engines = ['embedded', 'mongodb'] as const;
export type EngineName = (typeof engines)[number];

const flags = z.object({
  /** Of ten, four needs, four offers and two follow-ups; and as many matches. */
  records: whole(100_000, 100, 1_000_000),
  queries: whole(40, 4, 10_000),
  seed: whole(1, 0, 4_294_967_295),
  engine: oneOf(engines),
  mongo: mongo.default('mongodb://127.0.0.1:27017'),
  json: yes,
});

export type Options = z.infer<typeof flags>;

/** @throws Misused */
export const readOptions = (args: readonly string[]): Options =>
  readFlags(flags, args, '--records N, --queries Q, --seed S, --engine embedded|mongodb, --mongo URI and --json');
