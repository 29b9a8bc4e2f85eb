import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  choice,
  choices,
  code,
  day,
  type Field,
  failureOf,
  flag,
  number,
  person,
  record,
  text,
} from '../src/fields.ts';

const options = [
  { value: 'digital-forensics', label: 'Digital forensics', also: ['computer forensics'] },
  { value: 'health-energy', label: 'Sector resilience (health, energy)' },
  { value: 'norms', label: 'Norms of responsible State behaviour' },
] as const;

/** The value a field makes of some words, or the key of what it says instead. */
function read(field: Field, ...words: string[]): unknown {
  const result = field.schema.safeParse(words);
  if (result.success) return result.data;
  return { error: failureOf(result.error)?.key };
}
const paramsOf = (field: Field, ...words: string[]) => {
  const result = field.schema.safeParse(words);
  return result.success ? undefined : failureOf(result.error)?.params;
};

const title = text({ label: 'Title', max: 10 });
const topic = choice({ label: 'Topic', options });
const topics = choices({ label: 'Topics', options, max: 2 });
const when = day({ label: 'When' });
const hour = number({ label: 'Hour', min: 0, max: 23 });
const people = number({ label: 'People', max: 1_000_000 });
const public_ = flag({ label: 'Public' });
const either = record({ label: 'Record', prefixes: 'NO' });
const secret = code({ label: 'Code' });

describe('a field reads', () => {
  test.each<[string, Field, string[], unknown]>([
    ['a text, trimmed', title, ['  a b '], 'a b'],
    ['a text of several words', title, ['a', 'b'], 'a b'],
    ['a text as long as may be', title, ['0123456789'], '0123456789'],
    ['half a character as a whole one', title, ['a\ud83d'], 'a\ufffd'],
    ['a value', topic, ['norms'], 'norms'],
    ['a label whatever its case and accents', topic, ['Dígital FORENSICS'], 'digital-forensics'],
    ['another word', topic, ['computer', 'forensics'], 'digital-forensics'],
    ['a label with a comma', topics, ['Sector resilience (health, energy)'], ['health-energy']],
    ['values with commas', topics, ['norms, digital forensics'], ['norms', 'digital-forensics']],
    ['values with other commas', topics, ['norms،digital-forensics', 'norms'], ['norms', 'digital-forensics']],
    ['a value given twice once', topics, ['norms', 'norms,norms', 'health-energy'], ['norms', 'health-energy']],
    ['a day', when, ['2027-06-01'], '2027-06-01'],
    ['a day without its zeros', when, ['2027-6-1'], '2027-06-01'],
    ['the last day of a month', when, ['2027-06'], '2027-06-30'],
    ['the last day of February', when, ['2028-02'], '2028-02-29'],
    ['the last day of a year', when, ['2027-12'], '2027-12-31'],
    ['a leap day', when, ['2028-02-29'], '2028-02-29'],
    ['the least number', hour, ['0'], 0],
    ['the greatest number', people, ['1000000'], 1_000_000],
    ['yes', public_, ['Yes'], true],
    ['no', public_, ['off'], false],
    ['an id', either, ['N-47'], 'N-47'],
    ['an id as one types it', either, ['n47'], 'N-47'],
    ['an id with a space', either, ['o 047'], 'O-47'],
    ['an id in two words', either, ['N', '47'], 'N-47'],
    ['a person', person({ label: 'Who' }), [' <@U1> '], '<@U1>'],
    ['a code with dashes and spaces', secret, ['ab-cd', 'ef 12'], 'ABCDEF12'],
  ])('%s', (_what, field, words, value) => expect(read(field, ...words)).toEqual(value));

  test.each<[Field, string[], string]>([
    [title, ['01234567890'], 'field.long'],
    [title, ['01234', '567890'], 'field.long'],
    [topic, ['norm'], 'field.choice.near'],
    [topic, ['something else'], 'field.choice'],
    [topics, ['norms, something else'], 'field.choice'],
    [topics, ['norms', 'digital-forensics', 'health-energy'], 'field.toomany'],
    ...['2027-02-30', '2027-13-01', '2027-00', '2027-06-00', '2027-06-31', '27-06-01', 'June', '2027/06/01'].map(
      (word): [Field, string[], string] => [when, [word], 'field.day'],
    ),
    [hour, ['24'], 'field.number'],
    [hour, ['-1'], 'field.number'],
    [people, ['0'], 'field.number'],
    [people, ['1000001'], 'field.number'],
    [people, ['1.5'], 'field.number'],
    [people, ['1e3'], 'field.number'],
    [people, ['many'], 'field.number'],
    [people, ['99999999999999999999'], 'field.number'],
    [public_, ['perhaps'], 'field.flag'],
    [either, ['M-47'], 'field.record'],
    [either, ['47'], 'field.record'],
    [either, ['N-'], 'field.record'],
    [either, ['N-1234567890'], 'field.record'],
    [secret, ['abc'], 'field.code'],
    [secret, ['abc!def'], 'field.code'],
    [secret, ['A'.repeat(41)], 'field.code'],
  ])('%# %j is said to be wrong', (field, words, error) => expect(read(field, ...words)).toEqual({ error }));

  test('and says what would be right', () => {
    expect(paramsOf(title, 'x'.repeat(12))).toEqual({ max: 10, length: 12 });
    expect(paramsOf(topic, 'norm')).toEqual({ word: 'norm', near: { list: ['norms'], join: 'or' } });
    expect(paramsOf(topics, 'norms', 'digital-forensics,health-energy')).toEqual({ max: 2 });
    expect(paramsOf(hour, '24')).toEqual({ word: '24', min: 0, max: 23 });
    expect(paramsOf(either, 'M-4')).toEqual({ word: 'M-4', example: 'N-47' });
  });
});

describe('days', () => {
  test('that exist are kept as they are, others are refused', () => {
    const part = (max: number) => fc.integer({ min: 0, max });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9999 }), part(13), part(32), (year, month, date) => {
        const typed = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
        const value = read(when, typed);
        const exists = !Number.isNaN(Date.parse(typed)) && new Date(typed).toISOString().startsWith(typed);
        // a year before 1000 is a slip of the hand: refused or kept, but never another year
        if (year < 1000) expect([typed, { error: 'field.day' }]).toContainEqual(value);
        else expect(value).toEqual(exists ? typed : { error: 'field.day' });
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a list', () => {
  test('is read the same by repeated keys and by commas', () => {
    const values = options.map(({ value }) => value);
    const all = choices({ label: 'Topics', options });
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...values), { minLength: 1, maxLength: 6 }), (picked) => {
        expect(read(all, picked.join(', '))).toEqual(read(all, ...picked));
        expect(read(all, ...picked)).toEqual([...new Set(picked)]);
      }),
    );
  });
});
