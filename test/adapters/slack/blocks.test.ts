import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { renderReply } from '../../../adapters/slack/blocks.ts';
import { type Message, message, type Param } from '../../../src/i18n/message.ts';
import type { Button, Item, Reply, Table } from '../../../src/reply.ts';
import { checkMessage } from '../../support/slack/check.ts';
import { wordsOf } from '../../support/slack/index.ts';
import { said, voice } from './bot.ts';

const source = { command: 'need list', values: { topic: 'law' } };

function shown(reply: Reply, from: typeof source | undefined = source, fixed = false): string {
  const rendered = renderReply(reply, voice, from, fixed);
  expect(checkMessage({ ...rendered })).toBeUndefined();
  return wordsOf({ blocks: rendered.blocks as unknown as Readonly<Record<string, unknown>>[] });
}

const words = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.constantFrom('<!channel>', '<@U1>', '*bold* & _so_', '', ' ', '\n', '\u0007', '\ud800', '\\"'.repeat(900)),
  fc.string({ maxLength: 6000 }),
);
const param: fc.Arbitrary<Param> = fc.oneof(
  words,
  fc.constantFrom<Param>({ day: '2027-06-01' }, { day: '1969-01-01' }, { at: '2027-06-01T10:00:00Z' }),
  fc.record({ command: fc.constant('need show'), rest: words }),
  fc.record({ list: fc.array(fc.oneof(words, fc.constant<Param>({ command: 'need add' })), { maxLength: 80 }) }),
);
const spoken: fc.Arbitrary<Message> = fc.oneof(
  param.map((usage) => message('problem.usage', { usage })),
  fc.tuple(param, param).map(([field, error]) => message('problem.field', { field, error })),
);
const button: fc.Arbitrary<Button> = fc.record(
  {
    label: spoken,
    command: fc.constant('need show'),
    values: fc.dictionary(fc.constantFrom('id', 'topic'), words),
    weight: fc.constantFrom('main' as const, 'careful' as const),
  },
  { requiredKeys: ['label', 'command', 'values'] },
);
const item: fc.Arbitrary<Item> = fc.record({
  title: spoken,
  lines: fc.array(spoken, { maxLength: 4 }),
  buttons: fc.array(button, { maxLength: 30 }),
});
const table: fc.Arbitrary<Table> = fc.record({
  caption: spoken,
  head: fc.tuple(spoken, spoken),
  rows: fc.array(fc.tuple(spoken, spoken), { maxLength: 60, size: 'max' }),
});
const reply: fc.Arbitrary<Reply> = fc.record(
  {
    text: spoken,
    lines: fc.array(spoken, { maxLength: 40, size: 'max' }),
    items: fc.array(item, { maxLength: 60, size: 'max' }),
    table,
    footer: fc.array(spoken, { maxLength: 20 }),
    buttons: fc.array(button, { maxLength: 60, size: 'max' }),
  },
  { requiredKeys: ['text'] },
);

describe('a reply', () => {
  test('is always within the limits', () => {
    fc.assert(
      fc.property(reply, fc.boolean(), fc.boolean(), (one, known, fixed) => {
        const rendered = renderReply(one, voice, known ? source : undefined, fixed);
        expect(checkMessage({ ...rendered })).toBeUndefined();
      }),
      { numRuns: 150, interruptAfterTimeLimit: 40_000, markInterruptAsFailure: true },
    );
  });

  test('shows words as they are', () => {
    const blocks = JSON.stringify(renderReply({ text: said('*a* <!channel> & <@U1>') }, voice).blocks);
    expect(blocks).toContain('*a* <!channel> & <@U1>');
    expect(blocks).not.toMatch(/mrkdwn|"user"|broadcast/);
  });

  test('counts the items that have no room, and names the command that shows them', () => {
    const items = Array.from({ length: 60 }, (_, at) => ({ title: said(`N-${at}`), lines: [said('words')] }));
    const text = shown({ text: said('All'), items, footer: [said('the next step')] });
    const left = Number(/(\d+) more not shown here for want of room; \/need list topic:law shows them/.exec(text)?.[1]);
    expect(items.filter((_, at) => text.includes(`Usage: N-${at}\n`))).toHaveLength(60 - left);
    expect(text).toContain('the next step');
  });

  test('counts them without a command where there is none', () => {
    const items = Array.from({ length: 60 }, (_, at) => ({ title: said(`N-${at}`) }));
    expect(shown({ text: said('All'), items }, undefined)).toMatch(/more not shown/);
    const blocks = renderReply({ text: said('All'), items }, voice).blocks;
    expect(wordsOf({ blocks: blocks as unknown as Readonly<Record<string, unknown>>[] })).toContain(
      'for want of room.',
    );
  });

  test('says that a text was shortened', () => {
    expect(shown({ text: said('Long'), lines: [said('x'.repeat(5000))] })).toContain('/need list topic:law shows all');
  });

  test('leaves nothing out that has room', () => {
    const items = Array.from({ length: 5 }, (_, at) => ({ title: said(`N-${at}`), lines: [said('y'.repeat(300))] }));
    expect(shown({ text: said('All'), items })).not.toMatch(/more not shown|shortened/);
  });

  test('gives instants natively, with words beside them; a day is the same everywhere', () => {
    const usage = { list: [{ day: '2027-06-01' }, { at: '2027-06-01T10:00:00Z' }] };
    const { blocks } = renderReply({ text: message('problem.usage', { usage }) }, voice);
    const date = { type: 'date', timestamp: Date.UTC(2027, 5, 1, 10) / 1000, format: '{date_long_full} {time}' };
    expect(JSON.stringify(blocks)).toContain('Usage: June 1, 2027');
    expect(JSON.stringify(blocks)).toContain(JSON.stringify({ ...date, fallback: 'June 1, 2027 at 10:00 AM' }));
  });

  test('says what to type where a button cannot carry its values', () => {
    const press = { label: said('Keep'), command: 'need show', values: { id: 'z'.repeat(2100) } };
    const text = shown({ text: said('All'), buttons: [press] });
    expect(text).toContain('Usage: Keep: type /need show id:zzz');
    expect(text).not.toContain('[Usage: Keep]');
  });

  test('breaks many buttons into rows', () => {
    const buttons = Array.from({ length: 30 }, () => ({ label: said('Go'), command: 'need show', values: {} }));
    const text = shown({ text: said('All'), items: [{ title: said('One'), buttons }] });
    expect(text.match(/\[Usage: Go\]/g)).toHaveLength(30);
  });

  const gaps = {
    caption: said('Gaps'),
    head: [said('topic'), said('n')],
    rows: [
      [said('a'), message('cell.text', { text: 1 })],
      [said('法律'), message('cell.text', { text: '' })],
    ],
  };

  test('shows a table as Slack does, with figures that can be sorted', () => {
    const { blocks } = renderReply({ text: said('T'), table: gaps }, voice);
    const words = (text: string) => ({ type: 'raw_text', text });
    expect(blocks.at(-1)).toEqual({
      ...{ type: 'data_table', caption: 'Usage: Gaps', page_size: 2 },
      rows: [
        [words('Usage: topic'), words('Usage: n')],
        [words('Usage: a'), { type: 'raw_number', value: 1, text: '1' }],
        [words('Usage: 法律'), words('–')],
      ],
    });
  });

  test('aligns a table where there is no such block', () => {
    const text = shown({ text: said('T'), table: gaps }, source, true);
    expect(text).toContain('Usage: topic  Usage: n\nUsage: a      1\nUsage: 法律');
  });

  test('counts the rows of a table that have no room', () => {
    const rows = Array.from({ length: 600 }, (_, at) => [said(`row ${at}`), said('x')]);
    for (const fixed of [false, true]) {
      const text = shown({ text: said('T'), table: { ...gaps, rows } }, source, fixed);
      const left = Number(/(\d+) more not shown/.exec(text)?.[1]);
      expect(text.match(/row \d+/g)).toHaveLength(600 - left);
    }
  });
});
