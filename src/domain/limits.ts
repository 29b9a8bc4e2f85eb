/** The limits of the records' fields as their schemas have them: what forms, imports and the database keep to. */
import { z } from 'zod';

/** A field of a record as JSON Schema has it; an instant is `format: 'date-time'`. */
export interface Shape {
  readonly type?: string;
  readonly format?: string;
  readonly enum?: readonly (string | number | boolean)[];
  readonly const?: string | number | boolean;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly items?: Shape;
}

/** A record's schema as plain data: its fields by name, and those it cannot be without. */
export interface RecordShape {
  readonly properties: Readonly<Record<string, Shape>>;
  readonly required: readonly string[];
}

/** What a schema says as plain data. */
export function shapeOf(schema: z.ZodObject): RecordShape {
  const made = z.toJSONSchema(schema, {
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema._zod.def.type === 'date') Object.assign(jsonSchema, { type: 'string', format: 'date-time' });
    },
  });
  const { properties = {}, required = [] } = made as Partial<RecordShape>;
  return { properties, required };
}

/** The most a field takes: characters of a text, values of a list, or the largest number. @throws RangeError where there is no limit */
export function most(schema: z.ZodObject, field: string): number {
  const shape = shapeOf(schema).properties[field];
  const limit = shape?.maxItems ?? shape?.maxLength ?? shape?.maximum;
  if (limit === undefined) throw new RangeError(`no limit for ${field}`);
  return limit;
}
