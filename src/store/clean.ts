/// <reference lib="es2024.string" />
/**
 * What both engines are given instead of what a caller wrote, so that they answer alike: no undefined, no null, no
 * lone surrogates, no field names that only one of them takes, and conditions that mean the same to both.
 */
import type { Stored } from './port.ts';

type Plain = Record<string, unknown>;

const CONDITIONS = new Set(['$gt', '$gte', '$lt', '$lte', '$in']);
const CHANGES = new Set(['$set', '$unset', '$inc', '$push']);

/**
 * A deep copy fit for a document: strings well-formed, undefined and null fields and elements left out.
 * @returns undefined for undefined and null. @throws TypeError on what would come back as something else: NaN,
 * infinities, invalid dates, functions, field names with `.`, a leading `$` or `__proto__`.
 */
export function clean(value: unknown): Stored | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'string') return value.toWellFormed();
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (value instanceof Date && Number.isFinite(value.getTime())) return new Date(value);
  if (Array.isArray(value)) return value.map(clean).filter((element) => element !== undefined);
  if (typeof value === 'object' && !(value instanceof Date)) return cleanFields(value);
  throw new TypeError(`cannot be stored: ${typeof value === 'object' ? 'an invalid date' : String(value)}`);
}

function cleanFields(value: object): { [key: string]: Stored } {
  const fields: { [key: string]: Stored } = {};
  for (const [field, raw] of Object.entries(value)) {
    const kept = clean(raw);
    if (kept !== undefined) fields[fieldName(field)] = kept;
  }
  return fields;
}

function fieldName(name: string): string {
  const bad = name === '' || name.startsWith('$') || name.includes('.') || name.includes('\0') || name === '__proto__';
  if (bad) throw new TypeError(`not a field name: ${JSON.stringify(name)}`);
  return name.toWellFormed();
}

/** A copy of a document fit for both engines. @throws TypeError as `clean` does, and when `_id` is not a usable string. */
export function cleanDoc<D extends { readonly _id: string }>(doc: D): D {
  // The embedded store's file format loses documents under these two.
  if (typeof doc._id !== 'string' || doc._id === '' || doc._id === '__proto__') throw new TypeError('not a usable _id');
  return cleanFields(doc) as unknown as D;
}

/**
 * A filter in the words both engines share. `$or: []` matches nothing and `$and: []` everything.
 * @throws TypeError on undefined or null (one engine takes it for "missing", which may match far too much), on an
 * empty condition and on operators outside the port.
 */
export function cleanFilter(filter: object): Plain {
  const fields: Plain = {};
  const joined: Plain[] = [];
  for (const [key, value] of Object.entries(filter)) {
    if (key === '$and') joined.push(...list(key, value).map(cleanFilter));
    else if (key === '$or') joined.push(anyOf(list(key, value).map(cleanFilter)));
    else fields[fieldName(key)] = condition(key, value);
  }
  return joined.length === 0 ? fields : { ...fields, $and: joined };
}

function anyOf(filters: Plain[]): Plain {
  return filters.length === 0 ? { _id: { $in: [] } } : { $or: filters };
}

function list(key: string, value: unknown): object[] {
  if (!Array.isArray(value)) throw new TypeError(`a filter's ${key} is not a list`);
  return value;
}

function condition(field: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || value instanceof Date) return known(field, value);
  const operators = Object.keys(value);
  if (operators.length === 0) throw new TypeError(`a filter's condition on ${field} is empty`);
  if (!operators.some((operator) => operator.startsWith('$'))) return known(field, value);
  return Object.fromEntries(
    Object.entries(value).map(([operator, bound]) => [operator, limit(field, operator, bound)]),
  );
}

function limit(field: string, operator: string, bound: unknown): unknown {
  if (!CONDITIONS.has(operator)) throw new TypeError(`a filter on ${field} uses ${operator}`);
  return operator === '$in' ? list(operator, bound).map((element) => known(field, element)) : known(field, bound);
}

function known(field: string, value: unknown): Stored {
  const kept = clean(value);
  if (kept === undefined) throw new TypeError(`a filter's value for ${field} is missing`);
  return kept;
}

/**
 * An update in the words both engines share, without empty operators; `{}` when nothing is to be changed.
 * `$set` to undefined or null becomes `$unset`; other operators skip such fields.
 * @throws TypeError on `_id`, on a field named under two operators and on operators outside the port.
 */
export function cleanUpdate(update: object): Plain {
  const changes: Record<string, Plain> = {};
  const named = new Set<string>();
  for (const [asked, fields] of Object.entries(update)) {
    if (!CHANGES.has(asked)) throw new TypeError(`an update uses ${asked}`);
    for (const [field, raw] of Object.entries(fields ?? {})) {
      const value = clean(raw);
      const operator = asked === '$set' && value === undefined ? '$unset' : asked;
      if (value === undefined && operator !== '$unset') continue;
      if (value === undefined && asked === '$unset') continue;
      if (field === '_id' || named.has(field)) throw new TypeError(`an update cannot change ${field} like this`);
      named.add(field);
      changes[operator] = { ...changes[operator], [fieldName(field)]: operator === '$unset' ? true : value };
    }
  }
  return changes;
}

/**
 * The sort with `_id` as its last field, in the direction of the field before it, so that documents that tie keep one
 * order from page to page on both engines (and an index with the same ending serves it). Undefined without a sort.
 */
export function stableSort(sort: object | undefined): Record<string, 1 | -1> | undefined {
  const fields = Object.entries(sort ?? {}).filter(([, direction]) => direction !== undefined);
  const last = fields.at(-1);
  if (!last) return undefined;
  return Object.fromEntries(fields.some(([field]) => field === '_id') ? fields : [...fields, ['_id', last[1]]]);
}
