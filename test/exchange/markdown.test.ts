/** What people wrote is text in a document, whatever they wrote: read back by a parser, it is what it was. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { anchor, document, escaped, quoted, table } from '../../src/exchange/markdown.ts';

/** A reader of what is escaped: it takes the backslashes away and tells whether anything else has a meaning. */
function read(line: string): string {
  expect(line.replace(/\\[\\`*_{}[\]<>|~$@^&#!:.+=)-]/g, 'x')).not.toMatch(
    /[\\`*_{}[\]<>|~$@^&#!]|:\S|^\s*([-+=]|\d+[.)])|www\./i,
  );
  return line.replace(/\\([\\`*_{}[\]<>|~$@^&#!:.+=)-])/g, '$1');
}

const nasty = fc.array(
  fc.oneof(
    fc.constantFrom(
      ...'#*_`~[]()<>|\\!-+=.:@&$^{}1 \n\t'.split(''),
      '1.',
      '- ',
      '```',
      '<b>',
      'https://a.b',
      'www.a.b',
      '@all',
      ':tada:',
    ),
    fc.string({ unit: 'grapheme', maxLength: 4 }),
  ),
  { maxLength: 20 },
);

describe('words of people in a document', () => {
  test('are read back as they were, and mean nothing else', () => {
    fc.assert(
      fc.property(nasty, (pieces) => {
        const words = pieces.join('').toWellFormed();
        const lines = words
          .replace(/\r\n?/g, '\n')
          .replace(/[\u202a-\u202e\u2066-\u2069]|(?!\n)\p{Cc}/gu, '')
          .split('\n');
        const there = lines.map((line) => line.trim()).filter((line) => line !== '');
        expect(
          quoted(words) === ''
            ? []
            : quoted(words)
                .split('  \n')
                .map((line) => read(line.replace(/^> /, ''))),
        ).toEqual(there);
        expect(read(escaped(words))).toBe(there.join(' '));
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    ['# Title', '\\# Title'],
    ['- item', '\\- item'],
    ['12. item', '12\\. item'],
    ['===', '\\==='],
    ['[a](https://b.c)', '\\[a\\](https\\://b.c)'],
    ['<script>', '\\<script\\>'],
    ['a | b', 'a \\| b'],
    ['in 2027: yes', 'in 2027: yes'],
    ['N-47 is it', 'N-47 is it'],
    ['a\u202eb', 'ab'],
  ])('%j is %j', (words, there) => expect(escaped(words)).toBe(there));

  test('a table has a line for each row', () => {
    expect(table(['A', 'B'], [[escaped('x|y'), 'z']])).toBe('| A | B |\n| --- | --- |\n| x\\|y | z |');
    expect(document(['a', '', anchor('b')])).toBe('a\n\n<a id="b"></a>\n');
  });
});
