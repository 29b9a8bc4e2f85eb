import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { sharedWords, tellingWords } from '../../src/matching/words.ts';

describe('telling words', () => {
  test.each([
    ['Training for the judges of our country', ['judge']],
    ['Forensic tools, forensic TOOL', ['forensic', 'tool']],
    ['Process access', ['process', 'access']],
    ['Équipe nationale de réponse', ['equipe', 'nationale', 'de', 'reponse']],
    ['Courses, trainings and a course', []],
    ['a I 7', []],
    ['', []],
  ])('of “%s”', (text, words) => expect(tellingWords(text)).toEqual(words));

  test('are found where no spaces are written', () => {
    expect(tellingWords('数字取证实验室')).toEqual(expect.arrayContaining(['数字', '实验']));
  });
});

describe('shared words', () => {
  const text = fc
    .array(fc.constantFrom('forensic', 'labs', 'judges', 'the', 'law', 'cyber', 'soc'), { maxLength: 8 })
    .map((each) => each.join(' '));

  test('fit from none to all, alike in both directions', () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        const { fit, shared } = sharedWords(one, other);
        expect(fit).toBeGreaterThanOrEqual(0);
        expect(fit).toBeLessThanOrEqual(1);
        expect(sharedWords(other, one).fit).toBe(fit);
        expect(fit > 0).toBe(shared.length > 0);
        for (const word of shared) expect(tellingWords(one)).toContain(word);
      }),
    );
  });

  test('fit in full for the same words', () => {
    expect(sharedWords('forensic tool', 'Forensic tools')).toEqual({ fit: 1, shared: ['forensic', 'tool'] });
    expect(sharedWords('forensic lab', 'law')).toEqual({ fit: 0, shared: [] });
    expect(sharedWords('one two three four five six', 'six five four three two one').shared).toHaveLength(5);
  });
});
