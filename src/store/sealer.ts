/** The port of encryption at rest, and how a value of a document becomes a sealed text and back. */
import { clean } from './clean.ts';
import type { Stored } from './port.ts';
import type { Kind } from './words.ts';

/** Where a text belongs: sealed into it, so that it does not open anywhere else. */
export interface SealContext {
  readonly group: string;
  readonly collection: string;
  readonly id: string;
  readonly field: string;
}

/** Authenticated encryption of texts under one of several keys. */
export interface Sealer {
  /** The short ids of the keys it has; the first one seals, all open. */
  readonly keys: readonly string[];
  /** The id of the key a text was sealed with; undefined for what is not a sealed text. Says nothing of whether it opens. */
  keyOf(text: string): string | undefined;
  /** Another string every time. Lone surrogates come back as U+FFFD. */
  seal(text: string, context: SealContext): string;
  /** @throws SealBroken when it was changed, moved, was never sealed, or its key is not among those given */
  open(sealed: string, context: SealContext): string;
}

/** A sealed text does not open; the message names the place and no word of it. */
export class SealBroken extends Error {
  constructor({ group, collection, id, field }: SealContext) {
    super(`${field} of ${group}/${id} in ${collection} does not open: changed, moved, or sealed with another key`);
    this.name = 'SealBroken';
  }
}

/** A value as one text. Dates become `{"$date": ms}`, which no stored object can look like: field names have no leading `$`. */
export function toText(value: Stored): string {
  return JSON.stringify(dated(value));
}

function dated(value: Stored | undefined): unknown {
  if (value instanceof Date) return { $date: value.getTime() };
  if (Array.isArray(value)) return value.map(dated);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, dated(each)]));
}

export function fromText(text: string): Stored {
  return JSON.parse(text, (_key, value: unknown) => {
    const marked = typeof value === 'object' && value !== null && '$date' in value;
    return marked && typeof value.$date === 'number' ? new Date(value.$date) : value;
  }) as Stored;
}

/** The value sealed; undefined and null stay out of the document, as they do unsealed. @throws TypeError as `clean` does */
export function sealValue(sealer: Sealer, value: unknown, kind: Kind, context: SealContext): Stored | undefined {
  const kept = clean(value);
  if (kept === undefined || kind === 'whole') return kept && sealOne(sealer, kept, context);
  if (!Array.isArray(kept)) throw new TypeError(`${context.field} of ${context.collection} is not a list`);
  return kept.map((each: Stored) => sealOne(sealer, each, context));
}

function sealOne(sealer: Sealer, value: Stored, context: SealContext): string {
  return sealer.seal(toText(value), context);
}

/** @throws SealBroken when it does not open, or was not sealed */
export function openValue(sealer: Sealer, value: unknown, kind: Kind, context: SealContext): Stored {
  const open = (one: unknown) => {
    if (typeof one !== 'string') throw new SealBroken(context);
    return fromText(sealer.open(one, context));
  };
  if (kind === 'whole') return open(value);
  if (!Array.isArray(value)) throw new SealBroken(context);
  return value.map(open);
}
