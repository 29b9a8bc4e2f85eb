/** One source of limits: what the schema of a record allows, its forms allow, and the database holds them to. */
import { describe, expect, test } from '@jest/globals';
import { definitionOf } from '../../adapters/mongo/schema.ts';
import { needFields } from '../../src/commands/needfields.ts';
import { offerFields } from '../../src/commands/offerfields.ts';
import { sourceFields } from '../../src/commands/source.ts';
import { most, shapeOf } from '../../src/domain/limits.ts';
import { needSchema, offerSchema, sourceSchema } from '../../src/domain/records.ts';
import type { Field } from '../../src/fields.ts';
import { schemas } from '../../src/store/shapes.ts';
import { wordFields } from '../../src/store/words.ts';

type Rows = Readonly<Record<string, Field>>;
/** Of the fields of a form those of which the schema limits the number or length. */
const limited = (fields: Rows, { properties }: ReturnType<typeof shapeOf>) =>
  Object.entries(fields).filter(
    ([key, { kind, many }]) =>
      properties[key] !== undefined &&
      (many || kind === 'number' || (kind === 'text' && key !== 'application' && key !== 'source')),
  );

describe('the limits', () => {
  test.each([
    [
      'a need',
      { ...needFields, ...Object.fromEntries(Object.keys(sourceFields).map((key) => [key, undefined])) },
      needSchema,
    ],
    ['an offer', offerFields, offerSchema],
    ['a source', sourceFields, sourceSchema],
  ] as const)('of the form of %s are those of its schema', (_name, fields, schema) => {
    const there = Object.fromEntries(Object.entries(fields).filter(([, field]) => field !== undefined)) as Rows;
    const rows = limited(there, shapeOf(schema));
    expect(rows.length).toBeGreaterThan(1);
    for (const [key, field] of rows) expect([key, field.max]).toEqual([key, most(schema, key)]);
  });

  test('that a schema does not have are not made up', () => {
    expect(() => most(needSchema, 'version')).not.toThrow();
    expect(() => most(needSchema, 'reported')).toThrow(RangeError);
    expect(() => most(needSchema, 'nowhere')).toThrow(RangeError);
  });
});

describe('the schema of mongoose', () => {
  test.each(Object.keys(schemas))('of %s has every field of the record', (name) => {
    const { properties, required } = shapeOf(schemas[name] ?? needSchema);
    const made = definitionOf(name) as Record<string, { required?: boolean; enum?: unknown }>;
    expect(Object.keys(made).sort()).toEqual(Object.keys(properties).sort());
    for (const field of required)
      if (field !== '_id' && properties[field]?.type !== 'array')
        expect([field, made[field]?.required]).toEqual([field, true]);
    const open = Object.keys(properties).filter((field) => wordFields[name]?.[field] === undefined);
    const listed = open.filter((field) => properties[field]?.enum !== undefined);
    for (const field of listed) expect(made[field]?.enum).toEqual(properties[field]?.enum);
  });

  test('of what is no record knows the id alone', () => expect(definitionOf('people')).toEqual({ _id: String }));
});
