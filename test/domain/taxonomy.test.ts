import { describe, expect, test } from '@jest/globals';
import * as lists from '../../src/domain/data/lists.ts';
import { pillarRows, topicRows } from '../../src/domain/data/taxonomy.ts';
import { createNames } from '../../src/domain/names.ts';
import { fold, type Option } from '../../src/domain/options.ts';
import { eligibles } from '../../src/domain/participants.ts';
import { languages, pillarOf, pillarsOf, topics } from '../../src/domain/taxonomy.ts';
import type { NameKind } from '../../src/i18n/message.ts';

const kebab = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const duplicates = (words: readonly string[]) => words.filter((word, index) => words.indexOf(word) !== index);

describe('the taxonomy', () => {
  test('has 46 topics in nine pillars, under ids of their own', () => {
    expect(topicRows).toHaveLength(46);
    expect(pillarRows).toHaveLength(9);
    const ids = [...topicRows, ...pillarRows].map(({ id }) => id);
    expect(duplicates(ids)).toEqual([]);
    expect(ids.filter((id) => !kebab.test(id))).toEqual([]);
  });

  test('has every topic in a pillar that is there, and no pillar without topics', () => {
    const pillars = new Set<string>(pillarRows.map(({ id }) => id));
    expect(topicRows.filter(({ pillar }) => !pillars.has(pillar))).toEqual([]);
    expect(new Set(topicRows.map(({ pillar }) => pillar)).size).toBe(9);
  });

  test('has a label and a scope for each', () => {
    for (const { id, label, scope } of [...topicRows, ...pillarRows]) {
      expect([id, label.length > 0, scope.length > 0]).toEqual([id, true, true]);
      // longest label of an option in a menu
      expect([id, label.length <= 75]).toEqual([id, true]);
    }
    expect(duplicates([...topicRows, ...pillarRows].map(({ label }) => fold(label)))).toEqual([]);
  });

  test('has no synonym that stands for two topics, or for another one’s label', () => {
    const known = topicRows.flatMap(({ id, label, synonyms }) => {
      return [...new Set([id, label, ...synonyms].map(fold))];
    });
    expect(duplicates(known)).toEqual([]);
  });

  test('gives the pillar of a topic, and each pillar of several once', () => {
    expect(pillarOf('digital-forensics')).toBe('cybercrime-justice');
    expect(pillarsOf(['digital-forensics', 'judiciary-e-evidence', 'norms-implementation'])).toEqual([
      'cybercrime-justice',
      'diplomacy-cooperation',
    ]);
    expect(pillarsOf([])).toEqual([]);
    expect(() => pillarOf('knitting')).toThrow(RangeError);
  });
});

describe('the lists', () => {
  const all: readonly [string, readonly Option[]][] = [
    ...Object.entries(lists),
    ['languages', languages],
    ['topics', topics],
  ];

  test.each(all)('%s has ids and labels of its own', (_name, list) => {
    expect(list.length).toBeGreaterThan(1);
    expect(list.filter(({ value }) => !kebab.test(value))).toEqual([]);
    expect(duplicates(list.map(({ value }) => value))).toEqual([]);
    expect(duplicates(list.map(({ label }) => fold(label)))).toEqual([]);
  });

  test('is named in the reader’s language, and by its id where it has no name', () => {
    const names = createNames(new Map([['org:example', 'Example Foundation']]));
    const cases: readonly [NameKind, string, string][] = [
      ['topic', 'digital-forensics', 'Digital forensics'],
      ['pillar', 'legal-regulatory', 'Legal and regulatory frameworks'],
      ['audience', 'csirt-staff', 'CSIRT/CERT and SOC staff'],
      ['modality', 'study-visit', 'Study visit'],
      ['language', 'fr', 'French'],
      ['priority', 'low', 'Low: exploratory'],
      ['marker', 'youth', 'Youth and young professionals'],
      ['cost', 'loan', 'Loan or credit'],
      ['provider-type', 'academia', 'Academia or think tank'],
      ['decline-reason', 'timing', 'Timing'],
      ['area', '011', 'Western Africa'],
      ['delegation', 'SN', 'Senegal'],
      ['delegation', 'org:example', 'Example Foundation'],
      ['eligible', 'ldc', 'Least developed countries'],
      ['eligible', 'area:011', 'Western Africa'],
      ['eligible', 'SN', 'Senegal'],
      ['topic', 'unheard-of', 'unheard-of'],
      ['delegation', 'XX', 'XX'],
    ];
    for (const [kind, id, name] of cases) expect(names(kind, id, 'en')).toBe(name);
    expect(names('delegation', 'SN', 'fr')).toBe('Sénégal');
    expect(names('area', '011', 'es')).not.toBe('011');
  });

  test('has a name for everybody an offer can be open to', () => {
    const names = createNames();
    for (const { value, label } of eligibles) expect(names('eligible', value, 'en')).toBe(label);
  });
});
