import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { renderReply } from '../../../adapters/discord/components.ts';
import { createParking } from '../../../adapters/discord/parking.ts';
import { type Message, message, type Param } from '../../../src/i18n/message.ts';
import type { Voice } from '../../../src/i18n/render.ts';
import type { Button, Item, Reply, Table } from '../../../src/reply.ts';
import { checkMessage, type Json } from '../../support/discord/check.ts';
import { mentionsOf } from '../../support/discord/markdown.ts';
import { hostile } from '../../support/discord/sample.ts';
import { readReply } from '../../support/discord/sights.ts';

const voice: Voice = { locale: 'en', zone: 'UTC', names: (_kind, id) => id };
const source = { command: 'need list', values: {} };
const registry = new Map([['need list', { path: 'need list', id: '77' }]]);

const data = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.constantFrom(hostile, '', ' ', '`'.repeat(50), '*'.repeat(900), 'x'.repeat(3000)),
);
const params: fc.Arbitrary<Param> = fc.oneof(
  data,
  fc.integer(),
  fc.constant({ day: '2027-06-01' }),
  fc.constant({ at: '2027-06-01T10:00:00Z' }),
  data.map((rest) => ({ command: 'need show', rest })),
  data.map((text) => ({ label: 'x', text })),
);
const messages: fc.Arbitrary<Message> = fc
  .record({ field: params, error: params })
  .map((given) => message('problem.field', given));
const buttons: fc.Arbitrary<Button> = fc.record({
  label: messages,
  command: fc.constantFrom('need show', 'need rate'),
  values: fc.dictionary(fc.constantFrom('id', 'note'), data, { noNullPrototype: true }),
  weight: fc.constantFrom('main' as const, 'careful' as const, undefined),
});
const some = <T>(one: fc.Arbitrary<T>, maxLength: number) =>
  fc.option(fc.array(one, { maxLength }), { nil: undefined });
const items: fc.Arbitrary<Item> = fc.record({ title: messages, lines: some(messages, 5), buttons: some(buttons, 12) });
const tables: fc.Arbitrary<Table> = fc.integer({ min: 1, max: 6 }).chain((columns) => {
  const row = fc.array(messages, { minLength: columns, maxLength: columns });
  return fc.record({ caption: messages, head: row, rows: fc.array(row, { maxLength: 40 }) });
});
const replies: fc.Arbitrary<Reply> = fc.record({
  text: messages,
  lines: some(messages, 10),
  items: some(items, 45),
  table: fc.option(tables, { nil: undefined }),
  footer: some(messages, 5),
  buttons: some(buttons, 30),
});

function rendered(reply: Reply) {
  const parking = createParking();
  const body = JSON.parse(JSON.stringify(renderReply(reply, voice, source, { registry, parking }))) as Json;
  return { body, parking, shown: readReply({ id: '1', channel: '2', body, at: 0 }) };
}

describe('renderReply', () => {
  test('keeps any reply within the limits, and mentions nobody', () => {
    fc.assert(
      fc.property(replies, (reply) => {
        const { body } = rendered(reply);
        expect(checkMessage(body)).toEqual([]);
        expect(mentionsOf(body)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  }, 120_000);

  test('counts what it leaves out, and says where it is', () => {
    const title = message('problem.usage', { usage: 'a' });
    const { shown } = rendered({ text: title, items: Array.from({ length: 60 }, () => ({ title })) });
    const kept = shown.text.split('Usage: a').length - 2;
    expect(shown.text).toContain(`${60 - kept} more not shown here`);
    expect(shown.marks).toContain('command </need list:77>');
  });

  test('says that a long text is cut, at the end of a character', () => {
    const { shown } = rendered({ text: message('problem.typed', { typed: '👩‍👩‍👧*'.repeat(2000) }) });
    expect(shown.text).toMatch(/(👩‍👩‍👧\*)+.{0,8}… \(shortened; \/need list shows all\)$/u);
    expect(shown.text.isWellFormed()).toBe(true);
  });

  test('shows times in the reader’s zone, days as words, commands to click or in code', () => {
    const { body } = rendered({
      text: message('problem.field', { field: { at: '2027-06-01T10:00:00Z' }, error: { day: '2027-06-01' } }),
      lines: [
        message('problem.field', { field: { command: 'need list' }, error: { command: 'need show', rest: 'N-4' } }),
      ],
    });
    const text = JSON.stringify(body);
    expect(text).toContain('<t:1811844000:f> June 1, 2027');
    expect(text).toContain('</need list:77> `/need show N-4`');
  });

  test('aligns a table', () => {
    const cell = (usage: string): Message => message('problem.usage', { usage });
    const rows = [
      [cell('`a`'), cell('b')],
      [cell('长长'), cell('c')],
    ];
    const { body, shown } = rendered({
      text: cell('x'),
      table: { caption: cell('t'), head: [cell('A'), cell('B')], rows },
    });
    expect(checkMessage(body)).toEqual([]);
    const lines = shown.text.replaceAll('\u200b', '').split('\n').slice(2);
    expect(lines).toEqual(['Usage: A     Usage: B', 'Usage: `a`   Usage: b', 'Usage: 长长  Usage: c']);
  });
});

describe('a button', () => {
  const press = (values: Record<string, string>): Button => ({
    label: message('surface.save'),
    command: 'need show',
    values,
  });
  const ids = ({ body }: { body: Json }): string[] =>
    [...JSON.stringify(body).matchAll(/"custom_id":"([^"]+)"/g)].map(([, id]) => id ?? '');

  test('stands for its command and values, however long, and beside an equal one', () => {
    const long = { id: 'x'.repeat(300) };
    const made = rendered({
      text: message('problem.intro'),
      buttons: [press({ id: 'N-1' }), press({ id: 'N-1' }), press(long)],
    });
    const found = ids(made).map((id) => made.parking.unpack(id));
    expect(found.map(({ values }) => [values.id].flat()[0])).toEqual(['N-1', 'N-1', long.id]);
    expect(found.every(({ command, lost }) => command === 'need show' && !lost)).toBe(true);
  });

  test('still knows its command when its values are gone', () => {
    const parking = createParking(1);
    const id = parking.pack('need show', { id: 'x'.repeat(300) });
    parking.pack('need show', { id: 'y'.repeat(300) });
    expect(parking.unpack(id)).toEqual({ command: 'need show', values: {}, lost: true });
  });
});
