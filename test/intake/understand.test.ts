/** One sentence to fields: the whole of what is understood, and what goes into the forms. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isUnderstood, prefillOf, understand } from '../../src/intake/index.ts';

const today = '2026-11-23';

describe('a sentence', () => {
  test.each([
    [
      'We need forensic training for 15 CERT analysts, in French, before June',
      'en',
      'digital-forensics',
      15,
      '2027-05-31',
      'fr',
    ],
    [
      'Former 20 juges à la preuve électronique, en français, avant juin',
      'fr',
      'judiciary-e-evidence',
      20,
      '2027-05-31',
      'fr',
    ],
  ])('%s', (text, language, topic, people, by, spoken) => {
    const read = understand(text, today);
    expect(read).toMatchObject({
      language,
      people: { value: people },
      by: { value: by },
      languages: [{ value: spoken }],
    });
    expect(read.topics.map(({ value }) => value)).toContain(topic);
    expect(read.topics.length).toBeLessThanOrEqual(4);
    expect(prefillOf(read, 'need')).toMatchObject({ people: String(people), by, languages: [spoken] });
    expect(prefillOf(read, 'offer')).toMatchObject({ places: String(people), deadline: by });
    expect(prefillOf(read, 'need')).not.toHaveProperty('topics');
  });

  test('of an offer tells who can apply, and its days in their order', () => {
    const text =
      'Forensics course for ASEAN States and Kenya, apply by 31 May 2027, in October 2027 and in September 2027';
    const { eligible, deadline, from, until } = prefillOf(understand(text, today), 'offer');
    expect(eligible).toEqual(['org:ASEAN', 'KE']);
    expect(deadline).toBe('2027-05-31');
    expect(String(from) < String(until)).toBe(true);
  });

  test('that has no term of the vocabulary has no topics', () => {
    for (const text of ['', 'Xyzzy plugh', '12345']) {
      expect(understand(text, today).topics).toEqual([]);
      expect(isUnderstood(text)).toBe(false);
    }
    expect(isUnderstood('digital forensics')).toBe(true);
  });

  test('is read whatever it is; every word that is told stands in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const { topics, audience, modality, languages, delegations, dates } = understand(text, today);
        for (const { words } of [...topics, ...audience, ...modality]) {
          expect(words.length).toBeGreaterThan(0);
          for (const word of words) expect(text.toWellFormed()).toContain(word);
        }
        for (const { words } of [...languages, ...delegations, ...dates]) expect(text.toWellFormed()).toContain(words);
      }),
      { numRuns: 200 },
    );
  });
});
