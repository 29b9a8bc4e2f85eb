import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { negations } from '../../src/language/functionwords.ts';
import { identify } from '../../src/language/identify.ts';
import { type Language, languageIds } from '../../src/language/languages.ts';
import { stem } from '../../src/language/stem.ts';
import { tokens } from '../../src/language/tokens.ts';

const full: readonly (readonly [Language, string])[] = [
  ['en', 'We need help to train the judges who hear cases about computer crime.'],
  ['fr', 'Nous cherchons une formation pour les juges qui traitent des affaires de cybercriminalité.'],
  ['es', 'Necesitamos formación para los jueces que conocen de los delitos informáticos.'],
  ['ru', 'Нам нужно обучение для судей, которые рассматривают дела о киберпреступлениях.'],
  ['ar', 'نحتاج إلى تدريب القضاة الذين ينظرون في قضايا الجرائم الإلكترونية.'],
  ['zh', '我们需要为审理网络犯罪案件的法官提供培训。'],
];
const short: readonly (readonly [Language, string])[] = [
  ['en', 'training for the judges'],
  ['fr', 'formation pour les juges'],
  ['es', 'formación para los jueces'],
  ['ru', 'обучение судей'],
  ['ar', 'تدريب القضاة'],
  ['zh', '培训法官'],
];
const mixed: readonly (readonly [Language, string])[] = [
  ['ru', 'Обучение для CERT и SOC'],
  ['ar', 'تدريب فريق CERT على ISO 27001'],
  ['zh', '为 CERT 提供 SOC 培训'],
  ['en', 'training on the 网络 for the CERT of the ministry'],
  ['fr', "l'équipe du CERT et le SOC"],
];

describe('the language of a text', () => {
  test.each([...full, ...short, ...mixed])('%s: %s', (language, text) => {
    expect(identify(text)).toBe(language);
  });

  test.each(['', '   ', '12 345', 'CERT', '😀', 'forensics'])('is not told by too little: “%s”', (text) => {
    expect(identify(text)).toBeUndefined();
  });

  test('is one of the six or none, whatever is written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        expect([...languageIds, undefined]).toContain(identify(text));
      }),
      { seed: 1, numRuns: 1000 },
    );
  });
});

const wordsOf = (text: string, language: Language) =>
  tokens(text, language).map(({ from, to }) => text.slice(from, to));
const stemsOf = (text: string, language: Language) => tokens(text, language).map((token) => token.stem);

describe('the words of a text', () => {
  test('are the words without those that carry grammar, each with its place', () => {
    expect(wordsOf('Training, for the judges — and (our) police!', 'en')).toEqual(['Training', 'judges', 'police']);
    expect(wordsOf("L'équipe d’intervention et le Sénégal", 'fr')).toEqual(['équipe', 'intervention', 'Sénégal']);
    expect(wordsOf('обучение для судей и прокуроров', 'ru')).toEqual(['обучение', 'судей', 'прокуроров']);
    expect(wordsOf('为 CERT 提供培训', 'zh')).toEqual(['为', 'CERT', '提', '供', '培', '训']);
  });

  test('stand where they say, in their order, whatever is written and in whatever language', () => {
    const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.constantFrom(...full.map(([, one]) => one)));
    fc.assert(
      fc.property(text, fc.constantFrom(...languageIds), (written, language) => {
        let end = 0;
        for (const { from, to, stem: root } of tokens(written, language)) {
          expect(from).toBeGreaterThanOrEqual(end);
          expect(written.slice(from, to)).toMatch(/^[\p{L}\p{M}\p{N}\p{Script=Han}]+$/u);
          expect(typeof root).toBe('string');
          end = to;
        }
        expect(end).toBeLessThanOrEqual(written.length);
      }),
      { seed: 2, numRuns: 1000 },
    );
  });

  test.each<[Language, string, string]>([
    ['en', 'The judges trained', 'Judge training'],
    ['en', 'organised defence centre', 'organized defense center'],
    ['fr', 'RÉSILIENCE des juges', 'resilience juge'],
    ['es', 'capacitación de jueces', 'CAPACITACION JUECES'],
    ['ru', 'обучение судей', 'обучения судей'],
  ])('are the same however they are bent or written: %s %s', (language, one, other) => {
    expect(stemsOf(one, language)).toEqual(stemsOf(other, language));
  });

  test('of Arabic are also known without the particle written before them', () => {
    const [plain] = tokens('قضاة', 'ar');
    for (const joined of ['وقضاة', 'فقضاة']) {
      const [token] = tokens(joined, 'ar');
      expect(token?.bare).toBe(plain?.stem);
    }
    expect(tokens('وقضاة', 'ar').map(({ from, to }) => [from, to])).toEqual([[0, 5]]);
    expect(tokens('ورد', 'ar')[0]?.bare).toBeUndefined();
    expect(stemsOf('القُضاة', 'ar')).toEqual(stemsOf('القضاة', 'ar'));
  });

  test('keep what turns them into their opposite', () => {
    for (const [language, text] of [
      ['en', 'non-State actors'],
      ['en', 'not for judges'],
      ['fr', 'sans formation'],
      ['es', 'sin equipos'],
      ['ru', 'не государственные'],
      ['ar', 'غير حكومية'],
    ] as const) {
      expect(negations.has(stemsOf(text, language)[0] ?? '')).toBe(true);
    }
  });

  test('in Latin letters among another script are read as English', () => {
    expect(stemsOf('обучение judges', 'ru')[1]).toBe(stem('judges', 'en'));
    expect(stemsOf('培训 judges', 'zh').at(-1)).toBe(stem('judges', 'en'));
  });
});
