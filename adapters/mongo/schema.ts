/** The mongoose schema of a collection, derived from the record's own: types, required fields, lists of values, limits. */
import { Schema, type SchemaDefinition } from 'mongoose';
import { type Shape, shapeOf } from '../../src/domain/limits.ts';
import { schemas } from '../../src/store/shapes.ts';
import { wordFields } from '../../src/store/words.ts';

type Path = Record<string, unknown>;

const { Mixed } = Schema.Types;

/** A list is absent where it was not given, never empty of its own accord. */
function listOf({ items, maxItems = Number.POSITIVE_INFINITY }: Shape): Path {
  const validator = (list: unknown) => !Array.isArray(list) || list.length <= maxItems;
  const type = items?.type === 'string' ? [String] : [Mixed];
  return { type, default: undefined, validate: { validator, message: `has more than ${maxItems} values` } };
}

function pathOf(shape: Shape): Path {
  if (shape.type === 'array') return listOf(shape);
  if (shape.format === 'date-time') return { type: Date };
  if (shape.type === 'boolean') return { type: Boolean };
  if (shape.type === 'integer') return { type: Number, min: shape.minimum, max: shape.maximum };
  if (shape.type !== 'string') return { type: Mixed };
  return {
    type: String,
    ...(shape.enum && { enum: shape.enum }),
    ...(shape.maxLength && { maxlength: shape.maxLength }),
  };
}

/** Words may be sealed, which makes of any value a text that is longer: their limits are held before they get here. */
const sealedPath = (kind: 'whole' | 'each'): Path =>
  kind === 'each' ? { type: [Mixed], default: undefined } : { type: Mixed };

/** The paths of a collection; only `_id` where it holds no records. */
export function definitionOf(collection: string): SchemaDefinition {
  const schema = Object.hasOwn(schemas, collection) ? schemas[collection] : undefined;
  if (schema === undefined) return { _id: String };
  const { properties, required } = shapeOf(schema);
  const words = wordFields[collection] ?? {};
  const paths = Object.entries(properties).map(([field, shape]) => {
    const path = words[field] === undefined ? pathOf(shape) : sealedPath(words[field]);
    // of a list that must be there an empty one will do, which mongoose takes for missing
    const must = required.includes(field) && shape.type !== 'array';
    return [field, { ...path, ...(must && { required: true }) }] as const;
  });
  return { ...Object.fromEntries(paths), _id: String } as SchemaDefinition;
}
