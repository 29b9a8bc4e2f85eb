import { expect, test } from '@jest/globals';
import { defineCommand } from '../../src/command.ts';
import { message } from '../../src/i18n/message.ts';
import { type Mark, markOf, placeOf } from '../../src/surfaces/place.ts';

const text = message('line.quote');
const command = (name: string, repeatable: boolean) =>
  defineCommand({
    ...{ name, repeatable, summary: 'Does it.', visibility: 'private', access: 'anyone', fields: {} },
    run: async () => ({ text }),
  });

test('what takes a message’s place is decided by the press, the command and the answer', () => {
  const [reads, acts] = [command('need show', true), command('need close', false)];
  const [good, no] = [{ tone: 'good' as const }, { tone: 'problem' as const }];
  const at = (mark?: Mark, shared = false) => ({ ...(mark !== undefined && { mark }), shared });
  const places = [
    placeOf(undefined, acts, good),
    placeOf(at('whole'), undefined, good),
    placeOf(at('whole'), acts, no),
    placeOf(at('whole', true), acts, good),
    placeOf(at('instead', true), reads, good),
    placeOf(at('beside'), acts, good),
    placeOf(at(), acts, good),
    placeOf(at('whole'), reads, good),
    placeOf(at('item'), reads, good),
  ];
  expect(new Set(places)).toEqual(new Set(['beside']));
  expect(placeOf(at('whole'), acts, good)).toBe('instead');
  expect(placeOf(at('instead'), reads, good)).toBe('instead');
  expect(placeOf(at('item'), acts, good)).toBe('done');
});

test('a button says for itself where its answer belongs, or is marked by where it stands', () => {
  expect(markOf({ answer: 'beside' }, true)).toBe('beside');
  expect([markOf({}, true), markOf({}, false)]).toEqual(['whole', 'item']);
});
