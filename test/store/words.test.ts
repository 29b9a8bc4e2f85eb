/** Every field of a record that people write words into is in the table of what is encrypted at rest. */
import { describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import * as records from '../../src/domain/records.ts';
import { wordFields } from '../../src/store/words.ts';

/** Where the records of a schema are kept. */
const kept: Readonly<Record<string, string>> = {
  needSchema: 'needs',
  offerSchema: 'offers',
  followUpSchema: 'followups',
  roundtableSchema: 'roundtables',
  matchSchema: 'matches',
};
/** Schemas of what stands inside other records, and is sealed with the field it stands in. */
const inside = ['partSchema', 'sourceSchema'];

/** Fields that hold ids, codes, days and keys of persons: nobody's words. */
const codes: readonly string[] = [
  ...['_id', 'short', 'need', 'offer', 'requester', 'provider', 'owners', 'leads', 'partners', 'loggedBy'],
  ...['topics', 'pillars', 'audience', 'modality', 'languages', 'priority', 'eligible', 'cost', 'reason'],
  ...['markers', 'opens', 'external', 'imported'],
  ...['by', 'from', 'to', 'deadline', 'due', 'askedBy', 'answeredBy', 'byHand', 'last', 'meeting'],
  ...['roundtable', 'stands', 'carriedTo', 'after'],
];

/** Whether a string of any text can stand somewhere in a value of the schema. */
function holdsText(schema: z.core.$ZodType): boolean {
  if (schema instanceof z.ZodString) return true;
  if (schema instanceof z.ZodArray) return holdsText(schema.element);
  if (schema instanceof z.ZodObject)
    return Object.values(schema.shape).some((each) => holdsText(each as z.core.$ZodType));
  if (schema instanceof z.ZodUnion) return schema.options.some(holdsText);
  if (schema instanceof z.ZodRecord) return true;
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault)
    return holdsText(schema.unwrap());
  return false;
}

/** What may hold words and is neither in the table nor known to hold none. */
function forgotten(collection: string, schema: z.ZodObject): string[] {
  const named = Object.entries(schema.shape).filter(([, each]) => holdsText(each as z.core.$ZodType));
  const sealed = wordFields[collection] ?? {};
  return named.map(([field]) => field).filter((field) => !Object.hasOwn(sealed, field) && !codes.includes(field));
}

const schemas: readonly (readonly [string, z.ZodObject])[] = Object.entries(records as Record<string, unknown>).flatMap(
  ([name, schema]) => (schema instanceof z.ZodObject && !inside.includes(name) ? [[name, schema] as const] : []),
);

describe('the table of words', () => {
  test('knows every schema of a record', () => {
    expect(schemas.map(([name]) => name).sort()).toEqual(expect.arrayContaining(Object.keys(kept).sort()));
    expect(schemas.map(([name]) => name).filter((name) => kept[name] === undefined)).toEqual([]);
  });

  test.each([...schemas])('%s: every field with words is in it, or listed here as one without', (name, schema) => {
    expect(forgotten(kept[name] ?? name, schema)).toEqual([]);
  });

  test.each([...schemas])('%s: lists nothing that the record does not have', (name, schema) => {
    const listed = Object.keys(wordFields[kept[name] ?? name] ?? {});
    expect(listed.filter((field) => !Object.hasOwn(schema.shape, field))).toEqual([]);
  });

  test('a new field with words is found missing', () => {
    const more = z.strictObject({
      title: z.string(),
      secret: z.string().min(1).max(200).optional(),
      deep: z.array(z.strictObject({ said: z.string() })).optional(),
      count: z.int(),
      state: z.enum(['open']),
    });
    expect(forgotten('needs', more)).toEqual(['secret', 'deep']);
  });
});
