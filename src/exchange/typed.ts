/// <reference lib="es2024.string" />
/**
 * A stored value as one line of text and back, exactly: JSON with its fields in the order of their names, so that one value
 * has one text, and instants as `{"$date":"2026-11-23T12:00:00.000Z"}` as in MongoDB's Extended JSON. No field of a document
 * begins with `$`, so that nothing else can look like an instant.
 */
import type { Stored } from '../store/port.ts';

/** The one text of a value. It has no line end. */
export function toTyped(value: Stored): string {
  if (value instanceof Date) return `{"$date":${JSON.stringify(value.toISOString())}}`;
  if (Array.isArray(value)) return `[${value.map(toTyped).join(',')}]`;
  if (typeof value !== 'object') return JSON.stringify(value);
  const fields = Object.entries(value).flatMap(([name, each]) => (each === undefined ? [] : [[name, each] as const]));
  fields.sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${fields.map(([name, each]) => `${JSON.stringify(name)}:${toTyped(each)}`).join(',')}}`;
}

/** The value of such a text. @throws SyntaxError when it is no JSON, RangeError when an instant is none */
export function fromTyped(text: string): unknown {
  return JSON.parse(text, (_name, value: unknown) => {
    if (typeof value !== 'object' || value === null || !('$date' in value)) return value;
    return instantOf(value.$date);
  });
}

function instantOf(written: unknown): Date {
  const at = new Date(typeof written === 'string' ? written : Number.NaN);
  if (!Number.isFinite(at.getTime())) throw new RangeError('not an instant');
  return at;
}

/** Whether one id comes after another, by code point: the order of every engine. */
export function isAfter(id: string, former: string): boolean {
  const shared = Math.min(id.length, former.length);
  let at = 0;
  while (at < shared && id[at] === former[at]) at += 1;
  if (at === shared) return id.length > former.length;
  return rank(id.charCodeAt(at)) > rank(former.charCodeAt(at));
}

/** Surrogates stand for the code points behind all others. */
const rank = (unit: number): number => (unit >= 0xd800 && unit < 0xe000 ? unit + 0x10000 : unit);
