import { describe, expect, test } from '@jest/globals';
import { commands } from '../../src/commands/index.ts';
import { listName, namedIn } from '../../src/domain/data/names/index.ts';
import { topicRows } from '../../src/domain/data/taxonomy.ts';
import { flag } from '../../src/fields.ts';
import { labelled, translationOf } from '../../src/i18n/labels/index.ts';
import { readLine } from '../../src/surfaces/line.ts';

const read = (line: string) => {
  const found = readLine(commands, line);
  if (found.kind !== 'command') throw new RangeError(`${line} is ${found.kind}`);
  return found;
};

test.each([
  ['en', 'yes', 'no'],
  ['fr', 'oui', 'non'],
  ['fr', 'Oui', 'NON'],
  ['es', 'sí', 'no'],
  ['es', 'si', 'No'],
  ['ru', 'да', 'Нет'],
  ['ar', 'نعم', 'لا'],
  ['zh', '是', '否'],
])('yes and no in %s: %s, %s', (_locale, yes, no) => {
  const { schema } = flag({ label: 'Sure?' });
  expect([schema.safeParse([yes]).data, schema.safeParse([no]).data]).toEqual([true, false]);
  expect(schema.safeParse([`${yes}${no}`]).success).toBe(false);
});

test('a key may have the wide colon of a Chinese keyboard', () => {
  expect(read('/need add 手机取证实验室 topic：digital-forensics').values).toEqual({
    title: ['手机取证实验室'],
    topics: ['digital-forensics'],
  });
});

for (const locale of namedIn.filter((locale) => labelled.includes(locale)))
  describe(`what is typed in ${locale}`, () => {
    test('every topic is known by its name, alone and in quotes', () => {
      for (const { id } of topicRows) {
        const name = listName('topic', id, locale) ?? '';
        const { values, command } = read(`/need list topic:"${name.replaceAll('"', '')}"`);
        const plan = command.plan(values, '2027-03-04');
        expect([name, plan.kind]).toEqual([name, 'ready']);
      }
    });

    test('a day of the week and who may see it are known by their labels', () => {
      const monday = translationOf(locale, 'Monday=1', 'Monday') ?? '';
      const closed = translationOf(locale, '', 'Closed: coordinators only') ?? '';
      const named = translationOf(locale, '', 'Group, named') ?? '';
      expect(read(`/digest subscribe on:${monday} hour:9`).command.plan({ days: [monday] }, '2027-03-04').kind).toBe(
        'ready',
      );
      for (const word of [closed, named]) {
        const { values, command } = read(`/need add Lab see:"${word}" topic:digital-forensics`);
        expect([word, command.plan(values, '2027-03-04').kind]).toEqual([word, 'ready']);
      }
    });
  });
