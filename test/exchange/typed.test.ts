import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fromTyped, isAfter, toTyped } from '../../src/exchange/typed.ts';
import { clean } from '../../src/store/clean.ts';
import type { Stored } from '../../src/store/port.ts';

const key = fc.string({ unit: 'binary', minLength: 1 }).filter((name) => !/^\$|[.\0]|^__proto__$/.test(name));
const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.string({ unit: 'binary' }),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
    fc.integer(),
    fc.boolean(),
    fc.date({ noInvalidDate: true }),
    fc.array(tie('value')),
    fc.dictionary(key, tie('value'), { noNullPrototype: true }),
  ),
}));

describe('a stored value as a line of text', () => {
  test('comes back exactly, and has no line end', () => {
    fc.assert(
      fc.property(value, (given) => {
        const kept = clean(given) as Stored;
        const text = toTyped(kept);
        expect(text).not.toMatch(/[\n\r]/);
        expect(fromTyped(text)).toStrictEqual(kept);
        expect(toTyped(fromTyped(text) as Stored)).toBe(text);
      }),
    );
  });

  test('is the same whatever the order of fields', () => {
    expect(toTyped({ b: 1, a: { d: new Date(0), c: 'x' } })).toBe(toTyped({ a: { c: 'x', d: new Date(0) }, b: 1 }));
    expect(toTyped({ b: 1, a: new Date(0) })).toBe('{"a":{"$date":"1970-01-01T00:00:00.000Z"},"b":1}');
  });

  test('refuses an instant that is none', () => {
    expect(() => fromTyped('{"$date":"soon"}')).toThrow(RangeError);
    expect(() => fromTyped('{"$date":5}')).toThrow(RangeError);
  });

  test('ids are ordered by code point, as the engines do', () => {
    const byBytes = (one: string, other: string) => Buffer.compare(Buffer.from(one), Buffer.from(other)) > 0;
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (one, other) => {
        expect(isAfter(one, other)).toBe(byBytes(one, other));
      }),
    );
  });
});
