/** Every change of a record is held against its schema: what an edit sets keeps to the same limits as what is added. */
import type { z } from 'zod';
import type { Recorded, RecordRepository } from './records.ts';

/** The repository that refuses, with a ZodError, to write a value that the record's schema does not allow. */
export function checked<R extends Recorded>(repository: RecordRepository<R>, schema: z.ZodObject): RecordRepository<R> {
  const some = schema.partial();
  return {
    ...repository,
    change: async (id, version, update, now, hand) => {
      some.parse({ ...update.$set });
      return repository.change(id, version, update, now, hand);
    },
  };
}
