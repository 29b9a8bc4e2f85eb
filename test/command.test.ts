import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { defineCommand, nearestKey, rawOf } from '../src/command.ts';
import { commands } from '../src/commands/index.ts';
import { choices, number, text } from '../src/fields.ts';
import { message } from '../src/i18n/message.ts';
import type { Values } from '../src/reply.ts';

const today = '2026-11-23';
const options = [
  { value: 'a', label: 'Alpha' },
  { value: 'b', label: 'Beta' },
];
const sample = defineCommand({
  name: 'thing add',
  summary: 'Adds a thing',
  access: 'anyone',
  visibility: 'private',
  fields: {
    title: text({ label: 'Title', required: true, max: 10 }),
    topics: choices({ label: 'Topics', required: true, aliases: ['topic'], options }),
    people: number({ label: 'People', max: 9 }),
  },
  check: ({ title, people = 0 }) => ({ people: title.length < people ? message('field.wrong') : undefined }),
  run: async ({ title, topics }) => ({ text: message('record.title', { id: topics.join('+'), title }) }),
});

const errorsOf = (values: Values, stray?: string) => {
  const plan = sample.plan(values, today, stray);
  return plan.kind === 'ready'
    ? {}
    : Object.fromEntries(Object.entries(plan.errors).map(([key, { key: k }]) => [key, k]));
};

describe('a plan', () => {
  test('is ready when everything is right, and runs with what was understood', async () => {
    const plan = sample.plan({ title: ' Lab ', topics: ['Alpha', 'b'] }, today);
    expect(plan.kind).toBe('ready');
    const ctx = {} as Parameters<Extract<typeof plan, { kind: 'ready' }>['run']>[0];
    const reply = plan.kind === 'ready' ? await plan.run(ctx) : undefined;
    expect(reply?.text).toEqual({ key: 'record.title', params: { id: 'a+b', title: 'Lab' } });
  });

  test('has every error at once, by field, and what was typed', () => {
    const values = { title: 'much too long for this', topc: 'a', topics: 'x', people: '99' };
    expect(errorsOf(values, 'left over')).toEqual({
      title: 'field.long',
      topc: 'field.unknown.near',
      topics: 'field.choice.near',
      people: 'field.number',
      '': 'field.stray',
    });
    expect(sample.plan(values, today)).toMatchObject({ kind: 'incomplete', values, command: { name: 'thing add' } });
  });

  test('names the nearest known key, by name or alias, or none', () => {
    const { errors } = sample.plan({ topc: 'a', zzzzzz: 'b' }, today) as { errors?: Record<string, unknown> };
    expect(errors).toMatchObject({
      topc: { key: 'field.unknown.near', params: { key: 'topc', near: 'topic' } },
      zzzzzz: { key: 'field.unknown', params: { key: 'zzzzzz' } },
    });
    expect(nearestKey(sample.fields, 'PEOPL')).toBe('people');
  });

  test.each(['constructor', 'toString', '__proto__', 'hasOwnProperty'])('does not know the key %s', (key) => {
    const values = JSON.parse(`{"title":"Lab","topics":"a","${key}":"x"}`) as Values;
    expect(sample.plan(values, today).kind).toBe('incomplete');
  });

  test('counts empty words as left out, for forms send those', () => {
    expect(errorsOf({ title: '  ', topics: ['', ' '], people: '' })).toEqual({
      title: 'field.missing',
      topics: 'field.missing',
    });
    expect(rawOf({ a: ['', 'x', ' '] }, 'a')).toEqual(['x']);
    expect(rawOf({}, 'a')).toEqual([]);
  });

  test('takes a required list of commas alone for missing', () => {
    expect(errorsOf({ title: 'Lab', topics: ',' })).toHaveProperty('topics');
  });

  test('takes one value once, and a text in several pieces', () => {
    expect(errorsOf({ title: ['a', 'b'], topics: 'a', people: ['1', '2'] })).toEqual({ people: 'field.once' });
  });

  test('checks between fields only when each is right', () => {
    expect(errorsOf({ title: 'Lab', topics: 'a', people: '9' })).toEqual({ people: 'field.wrong' });
    expect(errorsOf({ title: 'Lab', topics: 'x', people: '9' })).toEqual({ topics: 'field.choice.near' });
  });

  test('never throws, whatever the values, for any command', () => {
    const word = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.constantFrom(
        '',
        ' ',
        ',',
        'N-1',
        'M 9',
        '2027-06-01',
        '2027-02-30',
        '0',
        '-1',
        '1e9',
        'yes',
        'SN',
        'UTC',
        'x'.repeat(300),
      ),
    );
    const arbitrary = fc.constantFrom(...commands).chain((command) => {
      const key = fc.oneof(
        { weight: 5, arbitrary: fc.constantFrom('page', ...Object.keys(command.fields)) },
        fc.string(),
      );
      const values = fc.dictionary(key, fc.oneof(word, fc.array(word, { maxLength: 4 })), { maxKeys: 8 });
      return fc.tuple(fc.constant(command), values, fc.option(word, { nil: undefined }));
    });
    fc.assert(
      fc.property(arbitrary, ([command, values, stray]) => {
        const plan = command.plan(values, today, stray);
        expect(plan.kind === 'ready' || Object.keys(plan.errors).length > 0).toBe(true);
        expect(plan.values).toBe(values);
      }),
      { numRuns: 300 },
    );
  });
});
