import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createSealer } from '../../adapters/crypto/index.ts';
import { SealBroken, type SealContext } from '../../src/store/sealer.ts';
import { keyOf } from '../support/keys.ts';

const place: SealContext = { group: 'wg', collection: 'needs', id: 'N-47', field: 'title' };
const sealer = createSealer([keyOf(1)]);
const anything = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.string({ unit: lone() }));

/** Code units of every kind, surrogates on their own among them. */
function lone() {
  return fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit));
}

describe('a text that was sealed', () => {
  test('opens to what it was, lone surrogates made well-formed', () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(sealer.open(sealer.seal(text, place), place)).toBe(text.toWellFormed());
      }),
    );
  });

  test('looks different every time, says its version and key, and nothing of its words', () => {
    const [one, two] = [sealer.seal('gendarmerie', place), sealer.seal('gendarmerie', place)];
    expect(one).not.toBe(two);
    expect(one).toMatch(/^sealed:1:[0-9a-f]{8}:[\w-]+$/);
    expect([sealer.keyOf(one)]).toEqual(sealer.keys);
    expect(Buffer.from(one.split(':')[3] ?? '', 'base64url').toString('latin1')).not.toContain('gendarmerie');
  });

  test('does not open in any other place', () => {
    const sealed = sealer.seal('text', place);
    const others: SealContext[] = [
      { ...place, group: 'wg-2' },
      { ...place, collection: 'offers' },
      { ...place, id: 'N-4' },
      { ...place, field: 'description' },
      { ...place, id: '7', group: 'wg","needs","N-4' },
    ];
    for (const other of others) expect(() => sealer.open(sealed, other)).toThrow(SealBroken);
  });

  test('does not open when a single character of it was changed, cut or added', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), fc.nat(), lone(), (text, at, unit) => {
        const sealed = sealer.seal(text, place);
        const where = at % sealed.length;
        const changed = sealed.slice(0, where) + unit + sealed.slice(where + 1);
        if (changed !== sealed) expect(() => sealer.open(changed, place)).toThrow(SealBroken);
        expect(() => sealer.open(sealed.slice(0, where), place)).toThrow(SealBroken);
        expect(() => sealer.open(`${sealed}A`, place)).toThrow(SealBroken);
      }),
    );
  });

  test('opens with any of several keys, and is sealed with the first', () => {
    const [former, both] = [createSealer([keyOf(1)]), createSealer([keyOf(2), keyOf(1)])];
    expect(both.open(former.seal('text', place), place)).toBe('text');
    expect(both.keyOf(both.seal('text', place))).toBe(createSealer([keyOf(2)]).keys[0]);
    expect(() => former.open(both.seal('text', place), place)).toThrow(SealBroken);
  });

  test('that does not open is told of without a word of it', () => {
    const broken = new SealBroken(place);
    expect(broken.message).toContain('title of wg/N-47 in needs does not open');
  });
});

describe('keys', () => {
  test('of the wrong length, or none, are refused', () => {
    expect(() => createSealer([])).toThrow(RangeError);
    expect(() => createSealer([Buffer.alloc(16).toString('base64')])).toThrow(RangeError);
  });

  test('given twice count once', () => {
    expect(createSealer([keyOf(1), keyOf(1)]).keys).toHaveLength(1);
  });

  test('of plain words are none', () => {
    for (const text of [
      '',
      'Forensic lab',
      'sealed:1:',
      'sealed:1:00000000:short',
      'sealed:2:00000000:'.padEnd(80, 'A'),
    ])
      expect(sealer.keyOf(text)).toBeUndefined();
  });
});
