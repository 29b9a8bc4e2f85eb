import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { disarm, literal } from '../../../adapters/discord/escape.ts';
import { mentionsOf, show } from '../../support/discord/markdown.ts';
import { hostile } from '../../support/discord/sample.ts';

const bare = (words: string): string => words.replaceAll('\u200b', '');

const pieces = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...hostile.split(/(?<=\s)/), ...hostile) },
  fc.constantFrom('\n', ' ', '\\', '<', '>', '*', '_', '`', '[a](b)', 'https://', '://', '@', '1.', '-#', '||', '<@1>'),
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  fc.string({ unit: 'grapheme', maxLength: 10 }),
);
const words = fc.array(pieces, { maxLength: 12 }).map((some) => some.join(''));

describe('literal', () => {
  test('shows any words as they are, and nothing else but whole addresses', () => {
    fc.assert(
      fc.property(words, (given) => {
        const shown = show(disarm(literal(given)));
        expect(bare(shown.text)).toBe(bare(given.toWellFormed()));
        for (const mark of shown.marks) expect(mark).toMatch(/^link <https?:\/\/[^\s<>@*]+>$/i);
      }),
      { numRuns: 3000 },
    );
  });

  test('within bold, too', () => {
    fc.assert(
      fc.property(
        words.filter((given) => /\S/.test(given)),
        (given) => {
          const line = given.replace(/\s+/g, ' ').trim();
          const shown = show(disarm(`**${literal(line)}**`));
          fc.pre(bare(line) !== '');
          expect(bare(shown.text)).toBe(bare(line.toWellFormed()));
          expect(shown.marks.filter((mark) => !mark.startsWith('link '))).toEqual(['bold']);
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('mentions nobody, even where mentions are allowed', () => {
    fc.assert(
      fc.property(words, (given) => {
        expect(mentionsOf({ content: disarm(literal(given)) })).toEqual([]);
      }),
    );
  });

  test('leaves no invite, and wraps an address without the full stop after it', () => {
    expect(literal('discord.gg/abc')).not.toContain('discord.gg');
    expect(literal('https://discord.gg/abc')).not.toContain('discord.gg');
    expect(literal('See https://fine.example/a_b?c=d.')).toBe('See <https://fine.example/a_b?c=d>.');
    expect(show('[x](https://evil.example) @everyone').marks).toEqual([
      'masked [x](https://evil.example)',
      'everyone @everyone',
    ]);
  });
});
