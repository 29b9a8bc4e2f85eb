/** Something right for every field of every command. */
import type { Command } from '../../../src/command.ts';
import { askedFields, type Field } from '../../../src/fields.ts';
import type { Values } from '../../../src/reply.ts';
import type { Guide } from './guide.ts';

/** Values that have to be more than any words. */
const special: Readonly<Record<string, string>> = {
  application: 'https://example.org/apply',
  source: 'https://example.org/report',
  said: '2027-01-15',
  zone: 'Africa/Dakar',
  deadline: '2027-06-01',
  until: '2027-12-31',
  opens: '2027-04-01',
};

export function wordsFor(key: string, field: Field, { random, idOf, someone }: Guide): string {
  const known = special[key];
  if (known !== undefined) return known;
  const option = field.options?.[random(field.options.length)];
  if (option !== undefined) return option.value;
  const kinds = { day: '2027-05-20', number: '2', flag: 'yes', person: someone, code: 'ABCD2345EFGH' } as const;
  if (field.kind in kinds) return kinds[field.kind as keyof typeof kinds];
  if (field.kind === 'record') return idOf(recordPrefixes(field));
  return `Training ${random(1000)} for fifteen analysts of the national team`.slice(0, field.max);
}

/** Of which kinds of records a field takes the id. */
const recordPrefixes = (field: Field): string =>
  [...'NOMFRLTSI'].filter((prefix) => field.schema.safeParse([`${prefix}-1`]).success).join('');

/** Values for what a command asks: what it must have, and each other field every second time. */
export function valuesFor(command: Command, guide: Guide): Values {
  const asked = askedFields(command.fields).filter(([, { kind }]) => kind !== 'file');
  const given = asked.filter(([, { required }]) => required || guide.random(2) === 0);
  return Object.fromEntries(given.map(([key, field]) => [key, wordsFor(key, field, guide)]));
}

/** A file for whatever takes one. */
export const sheet = { name: 'needs.csv', content: 'delegation,title,topics\nSN,Forensic lab,digital-forensics\n' };
