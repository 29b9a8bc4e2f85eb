import type { Field } from '../../src/fields.ts';

/** What somebody could give for a field. */
export function guess(field: Field): string {
  if (field.options !== undefined) return field.options[0]?.value ?? '';
  const words = {
    text: 'words',
    choice: '',
    day: '2027-06-01',
    number: '1',
    flag: 'yes',
    record: 'N-1',
    person: '<@U1>',
    code: 'ABCD-EFGHJKMN',
    file: 'needs.csv',
  };
  return words[field.kind];
}
