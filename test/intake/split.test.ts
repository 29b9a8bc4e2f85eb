/** One text that asks for several things, in six languages; one need that is told at length stays one; nothing of a text is lost. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { understand } from '../../src/intake/index.ts';
import { headOf, mostPieces, splitNeeds } from '../../src/intake/split.ts';

const about = (words: string) =>
  understand(words, '2026-11-23')
    .topics.slice(0, 2)
    .map(({ value }) => value);
const wordsOf = (text: string) => splitNeeds(text, about).map(({ words }) => words);

describe('several needs', () => {
  test.each([
    [
      'We need forensic training. We also need help drafting a cybercrime law; and a national cyber strategy',
      ['We need forensic training', 'We also need help drafting a cybercrime law', 'a national cyber strategy'],
    ],
    [
      'Nous avons besoin d’une formation en criminalistique numérique. Nous avons également besoin d’aide pour rédiger une loi sur la cybercriminalité ; et d’une stratégie nationale de cybersécurité.',
      [
        'Nous avons besoin d’une formation en criminalistique numérique',
        'Nous avons également besoin d’aide pour rédiger une loi sur la cybercriminalité',
        'd’une stratégie nationale de cybersécurité',
      ],
    ],
    [
      'Necesitamos formación forense digital. También necesitamos apoyo para redactar una ley contra la ciberdelincuencia; y una estrategia nacional de ciberseguridad.',
      [
        'Necesitamos formación forense digital',
        'También necesitamos apoyo para redactar una ley contra la ciberdelincuencia',
        'una estrategia nacional de ciberseguridad',
      ],
    ],
    [
      'Нам нужно обучение цифровой криминалистике. Нам также нужна помощь в разработке закона о киберпреступности; и национальная стратегия кибербезопасности.',
      [
        'Нам нужно обучение цифровой криминалистике',
        'Нам также нужна помощь в разработке закона о киберпреступности',
        'национальная стратегия кибербезопасности',
      ],
    ],
    [
      'نحتاج إلى تدريب على الأدلة الجنائية الرقمية. كما نحتاج إلى مساعدة في صياغة قانون الجرائم الإلكترونية؛ واستراتيجية وطنية للأمن السيبراني.',
      [
        'نحتاج إلى تدريب على الأدلة الجنائية الرقمية',
        'كما نحتاج إلى مساعدة في صياغة قانون الجرائم الإلكترونية',
        'واستراتيجية وطنية للأمن السيبراني',
      ],
    ],
    [
      '我们需要数字取证培训。我们还需要协助起草网络犯罪法；以及国家网络安全战略。',
      ['我们需要数字取证培训', '我们还需要协助起草网络犯罪法', '国家网络安全战略'],
    ],
    [
      'We need: 1) a forensic lab; 2) a cybercrime law; 3) training of diplomats in norms',
      ['a forensic lab', 'a cybercrime law', 'training of diplomats in norms'],
    ],
    ['1. Forensic lab\n2. Cybercrime law', ['Forensic lab', 'Cybercrime law']],
    ['- Forensic lab\n- Cybercrime law', ['Forensic lab', 'Cybercrime law']],
  ])('are told apart: %s', (text, expected) => expect(wordsOf(text)).toEqual(expected));
});

describe('one need', () => {
  test.each([
    'We need forensic training for 15 CERT analysts, in French, before June',
    'Our CERT is two years old. We need forensic training. It should be in French.',
    'We need forensic training; the current team has no experience of it',
    'We need forensic training. We need it by June 2027.',
    'We need forensic training and a forensic lab',
    'We need help with digital forensics, e.g. a lab. Also the staff is small.',
    'By 1. June 2027 we need forensic training',
    '',
    '   ',
  ])('stays one: %s', (text) => expect(splitNeeds(text, about)).toHaveLength(1));

  test('of the 240 that are told in six languages for the evaluation is never taken for several', () => {
    const path = join(import.meta.dirname, '../../eval/set/needs.jsonl');
    const texts = readFileSync(path, 'utf8')
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { text: string }).text);
    expect(texts).toHaveLength(240);
    expect(texts.filter((text) => splitNeeds(text, about).length > 1)).toEqual([]);
  }, 120_000);
});

const bit = fc.constantFrom(
  ...[
    'We need ',
    'nous avons besoin de ',
    '我们需要',
    'نحتاج إلى ',
    'also ',
    'a forensic lab',
    'a law',
    'x',
    '12',
    'é',
  ],
  ...[
    '. ',
    '; and ',
    '；',
    '\n',
    '\n- ',
    ' 1) ',
    ' 2. ',
    '(3) ',
    'a) ',
    '؛ و',
    '!',
    '…',
    ' ',
    '\u0130',
    '\ud83d\ude00',
    'e.g. ',
  ],
);
const texts = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.array(bit, { maxLength: 40 }).map((bits) => bits.join('')),
);

describe('nothing of a text is lost', () => {
  test.each([
    ['where everything says something', () => ['x']],
    ['where nothing does', () => []],
    ['where some words do', (words: string) => (words.length % 3 === 0 ? [] : [words.slice(0, 2)])],
  ])('%s: the pieces are the text', (_name, says) => {
    fc.assert(
      fc.property(texts, (text) => {
        const pieces = splitNeeds(text, says);
        expect(pieces.map(({ from, to }) => text.slice(from, to)).join('')).toBe(text);
        expect(pieces.length).toBeGreaterThanOrEqual(1);
        expect(pieces.length).toBeLessThanOrEqual(mostPieces);
        for (const { from, to, words } of pieces) expect(text.slice(from, to)).toContain(words);
      }),
      { numRuns: 200 },
    );
  });

  test('a head fits, and is the whole where that fits', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 20, max: 150 }), (text, most) => {
        expect(headOf(text, most).length).toBeLessThanOrEqual(most);
      }),
    );
    expect(headOf('Forensic lab', 150)).toBe('Forensic lab');
    expect(headOf('We need a lab. It should be in Dakar.', 150)).toBe('We need a lab. It should be in Dakar.');
    expect(headOf('We need a lab. It should be in Dakar.', 20)).toBe('We need a lab.');
    expect(headOf(`${'word '.repeat(60)}`, 20)).toBe('word word word…');
  });
});
