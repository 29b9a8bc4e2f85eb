/** Texts of any kind for the properties: scripts mixed, digits, marks, broken surrogates. */
import { expect } from '@jest/globals';
import fc from 'fast-check';
import type { Found } from '../../src/intake/reading.ts';

const words = fc.constantFrom(
  ...[
    'before',
    'June',
    '15',
    'analysts',
    'in French',
    'avant',
    'fin mai',
    'до',
    'марта',
    'قبل',
    'يونيو',
    '六月',
    '之前',
    '二十名',
  ],
  ...[
    'Sénégal',
    'Кении',
    'والسنغال',
    '中国',
    '٢٠',
    'محققاً',
    ' ',
    '-',
    '.',
    '2027',
    'İ',
    'ﬁ',
    '\u0301',
    '\ud83d',
    '1 200',
    'Q2',
  ],
);

/** Any string, and strings of words that the finders know. */
export const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.array(words, { maxLength: 14 }).map((some) => some.join(' ')),
  fc.array(words, { maxLength: 14 }).map((some) => some.join('')),
);

/** What is found are the words at those places, in order. */
export function expectSpans(text: string, found: readonly Found<unknown>[]): void {
  for (const { words: said, from, to } of found) {
    expect(to).toBeGreaterThan(from);
    expect(text.slice(from, to)).toBe(said);
  }
}
