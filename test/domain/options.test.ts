import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findOption, fold, nearest, type Option, suggestions } from '../../src/domain/options.ts';
import { delegations, eligibles } from '../../src/domain/participants.ts';
import { languages, topics } from '../../src/domain/taxonomy.ts';

const options: readonly Option[] = [
  { value: 'digital-forensics', label: 'Digital forensics', also: ['forensic lab'] },
  { value: 'incident-handling', label: 'Incident handling and recovery' },
  { value: 'norms', label: 'Norms of responsible State behaviour', also: ['forensic norms'] },
];

describe('folding', () => {
  test.each([
    ['Côte d’Ivoire', "cote d'ivoire"],
    ['  Digital—Forensics ', 'digital forensics'],
    ['TÜRKİYE', 'turkiye'],
    ['ﬁnance', 'finance'],
  ])('%s is %s', (one, other) => expect(fold(one)).toBe(fold(other)));

  test('is the same when done twice', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (words) => expect(fold(fold(words))).toBe(fold(words))));
  });
});

describe('an option is found', () => {
  test.each([
    ['digital-forensics', 'digital-forensics'],
    ['DIGITAL FORENSICS', 'digital-forensics'],
    ['Forensic  Lab', 'digital-forensics'],
    ['norms', 'norms'],
  ])('%s', (word, value) => expect(findOption(options, word)?.value).toBe(value));

  test.each(['', '  ', '-', 'digital', 'forensics'])('not by “%s”', (word) => {
    expect(findOption(options, word)).toBeUndefined();
  });

  test.each([
    ['topics', topics],
    ['languages', languages],
    ['delegations', delegations],
    ['eligibles', eligibles],
  ] as const)('by its value and its label, for all %s', (_name, list: readonly Option[]) => {
    for (const option of list) {
      expect(findOption(list, option.value)?.value).toBe(option.value);
      expect(findOption(list, ` ${option.label.toUpperCase()} `)?.value).toBe(option.value);
    }
  });

  test.each([
    ['Sénégal', 'SN'],
    ['塞内加尔', 'SN'],
    ['Côte d’Ivoire', 'CI'],
    ['cote divoire', undefined],
    ['SN', 'SN'],
    ['AU', 'AU'],
    ['African Union', 'org:AU'],
    ['CARICOM', 'org:CARICOM'],
    ['org:caricom', 'org:CARICOM'],
  ])('the delegation %s', (word, value) => expect(findOption(delegations, word)?.value).toBe(value));

  test.each([
    ['everyone', 'global'],
    ['Western Africa', 'area:011'],
    ['SIDS', 'sids'],
    ['Senegal', 'SN'],
    ['OAS', 'org:OAS'],
  ])('who can apply: %s', (word, value) => expect(findOption(eligibles, word)?.value).toBe(value));
});

describe('what may have been meant', () => {
  test.each([
    ['digtal-forensics', ['digital-forensics']],
    ['forensic', ['digital-forensics', 'norms']],
    ['norm', ['norms']],
    ['recovery', ['incident-handling']],
    ['zzz', []],
    ['', []],
  ])('by “%s”', (word, values) => expect(nearest(options, word, 3)).toEqual(values));

  test('is at most as much as asked for, best first, and of the list', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 20 }), fc.integer({ min: 1, max: 5 }), (word, most) => {
        const near = nearest(topics, word, most);
        expect(near.length).toBeLessThanOrEqual(most);
        expect(new Set(near).size).toBe(near.length);
        expect(topics.map(({ value }) => value)).toEqual(expect.arrayContaining(near));
      }),
    );
  });

  test.each(topics.map(({ value }) => value))('finds %s by one slip of the hand', (value) => {
    const slip = `${value.slice(0, 3)}${value.slice(4)}`;
    expect(nearest(topics, slip, 3)).toContain(value);
  });
});

describe('autocomplete', () => {
  const of = (typed: string, most = 25) => suggestions(options, typed, most).map(({ value }) => value);

  test('offers all when nothing is typed, then what begins so, then what holds it', () => {
    expect(of('')).toEqual(['digital-forensics', 'incident-handling', 'norms']);
    expect(of('', 2)).toEqual(['digital-forensics', 'incident-handling']);
    expect(of('nor')).toEqual(['norms']);
    expect(of('lab')).toEqual(['digital-forensics']);
    expect(of('in')).toEqual(['incident-handling']);
    expect(of('digtal forensics')).toEqual(['digital-forensics']);
    expect(of('zzzz')).toEqual([]);
  });

  test('puts what is exactly that first, then labels, then other names, then words within them', () => {
    const listed = [
      { value: 'within', label: 'The forum of chads' },
      { value: 'also', label: 'Anything', also: ['Chamber'] },
      { value: 'label', label: 'Chad' },
      { value: 'ch', label: 'Switzerland' },
      { value: 'inside', label: 'Match' },
    ];
    const found = (typed: string) => suggestions(listed, typed, 25).map(({ value }) => value);
    expect(found('ch')).toEqual(['ch', 'label', 'also', 'within', 'inside']);
    expect(found('!!')).toEqual([]);
  });

  test('offers each topic by the beginning of its label', () => {
    for (const { value, label } of topics) {
      expect(suggestions(topics, label.slice(0, 12), 25).map((option) => option.value)).toContain(value);
    }
  });
});
