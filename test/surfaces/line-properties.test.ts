import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { commands } from '../../src/commands/index.ts';
import { readLine } from '../../src/surfaces/line.ts';
import { packPress, unpackPress } from '../../src/surfaces/press.ts';
import { typedLine } from '../../src/surfaces/words.ts';

function valuesOf(line: string) {
  const read = readLine(commands, line);
  return read.kind === 'command' ? { ...read.values, stray: read.stray } : read.kind;
}

const quotes = ['“”', '«»', '""'] as const;
/** A word that is neither a key nor quoted. */
const word = fc
  .string({ unit: 'binary', minLength: 1, maxLength: 12 })
  .map((text) => text.replace(/\s/gu, ''))
  .filter((text) => text !== '' && text !== '--' && !/^["“«]|^[A-Za-z][A-Za-z_-]*:/.test(text));
/** Words with quotes of every kind among them. */
const marked = fc
  .array(fc.constantFrom('a', 'b', ' ', '"', '“', '”', '«', '»', ':', 'by:', '--'), { minLength: 1, maxLength: 9 })
  .map((pieces) => pieces.join(''))
  .filter((text) => text.trim() !== '');
const line = fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }).filter((text) => text.trim() !== '');

describe('the typed line', () => {
  test('keeps text without keys and quotes word by word', () => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 12 }), (words) => {
        expect(valuesOf(`/need add ${words.join(' ')}`)).toEqual({ title: [words.join(' ')], stray: '' });
      }),
    );
  });

  test('keeps any text after two dashes but for quotes', () => {
    const key = fc.constantFrom('topic:', 'by:', 'tpic:', 'https://x', 'see:');
    fc.assert(
      fc.property(fc.array(fc.oneof(word, key), { minLength: 1, maxLength: 12 }), (words) => {
        expect(valuesOf(`/need add -- ${words.join(' ')}`)).toEqual({ title: [words.join(' ')], stray: '' });
      }),
    );
  });

  test('reads back what is written with quotes', () => {
    fc.assert(
      fc.property(line, line, fc.constantFrom(...quotes), fc.constantFrom(...quotes), (title, details, one, other) => {
        fc.pre(!title.includes(one.charAt(1)) && !details.includes(other.charAt(1)));
        const typed = `/need add title:${one.charAt(0)}${title}${one.charAt(1)} details:${other.charAt(0)}${details}${other.charAt(1)}`;
        expect(valuesOf(typed)).toEqual({ title: [title.trim()], description: [details.trim()], stray: '' });
      }),
    );
  });

  test('never throws', () => {
    const piece = fc.constantFrom('"', '“', '«', '»', 'topic:', ':', '--', '/', 'add', 'N-4', ' ', '\n', 'x');
    const noun = fc.constantFrom('/need', '/wg-admin role', '/match decline', '/', '', '/digest subscribe');
    fc.assert(
      fc.property(noun, fc.array(fc.oneof(piece, word)), (start, pieces) => {
        readLine(commands, `${start} ${pieces.join('')}`);
      }),
    );
  });
});

describe('a line that gives some values', () => {
  test.each([
    [{ title: 'Lab' }],
    [{ title: 'Forensic lab', topics: ['digital-forensics', 'incident handling'], people: '3' }],
    [{ title: 'A “CERT” lab' }],
    [{ title: 'A "CERT" lab' }],
    [{ title: '"CERT"' }],
  ])('%j is read back', (values) => {
    const listed = Object.fromEntries(Object.entries(values).map(([key, raw]) => [key, [raw].flat()]));
    expect(valuesOf(typedLine('need add', values))).toEqual({ ...listed, stray: '' });
  });

  test('is read back whatever the words, as long as some kind of quotes is free', () => {
    fc.assert(
      fc.property(marked, (title) => {
        fc.pre(quotes.some((pair) => !title.includes(pair.charAt(1))));
        expect(valuesOf(typedLine('need add', { title }))).toEqual({ title: [title.trim()], stray: '' });
      }),
    );
  });
});

describe('a press', () => {
  test('is packed and unpacked', () => {
    expect(packPress({ command: 'need list', values: { page: '2', topics: ['a', 'b'] } })).toBe(
      'need list?page=2&topics=a&topics=b',
    );
    const key = fc.stringMatching(/^[a-z]{1,8}$/);
    const values = fc.dictionary(key, fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1, maxLength: 3 }));
    fc.assert(
      fc.property(fc.constantFrom(...commands), values, ({ name }, typed) => {
        const clean = Object.fromEntries(Object.entries(typed).map(([k, v]) => [k, v.map((w) => w.toWellFormed())]));
        expect(unpackPress(packPress({ command: name, values: clean }))).toEqual({ command: name, values: clean });
      }),
    );
  });
});
