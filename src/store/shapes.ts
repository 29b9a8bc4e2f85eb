/** The schemas of the collections that hold records: what engines that have schemas of their own derive theirs from. */
import type { z } from 'zod';
import { followUpSchema, matchSchema, needSchema, offerSchema, roundtableSchema } from '../domain/records.ts';

export const schemas: Readonly<Record<string, z.ZodObject>> = {
  needs: needSchema,
  offers: offerSchema,
  followups: followUpSchema,
  roundtables: roundtableSchema,
  matches: matchSchema,
};
