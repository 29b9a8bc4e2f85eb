import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { checkMessage, checkView } from '../../support/slack/check.ts';
import { brokenBlocks, brokenView, schemaFile } from '../../support/slack/contract/index.ts';
import { makeSchema } from '../../support/slack/contract/schema.ts';

const words = (text: string) => ({ type: 'plain_text', text });
const section = { type: 'section', text: words('words') };
const modal = { type: 'modal', title: words('Title'), blocks: [section] };

describe('the contract with Slack', () => {
  test('is what its installed types say', () => {
    expect(readFileSync(schemaFile, 'utf8')).toBe(makeSchema());
  });

  test.each([
    ['a block', section],
    ['a list', { type: 'rich_text', elements: [{ type: 'rich_text_section', elements: [] }] }],
    ['a table', { type: 'data_table', caption: 'T', rows: [[{ type: 'raw_text', text: 'a' }]] }],
  ])('takes %s', (_name, block) => expect(brokenBlocks([block])).toEqual([]));

  test.each([
    ['a type there is not', { type: 'sonnet' }],
    ['another name for a field', { type: 'section', words: words('words') }],
    ['a text where an object belongs', { type: 'header', text: 'words' }],
    ['a field too many', { ...section, colour: 'red' }],
    [
      'a button of a style there is not',
      { type: 'actions', elements: [{ type: 'button', text: words('a'), style: 'x' }] },
    ],
    ['a cell of a kind there is not', { type: 'data_table', caption: 'T', rows: [[words('a')]] }],
    ['a table without a caption', { type: 'data_table', rows: [] }],
  ])('refuses %s', (_name, block) => {
    expect(brokenBlocks([block])).not.toEqual([]);
    expect(checkMessage({ text: 'words', blocks: [block] })).toMatchObject({ error: 'invalid_blocks' });
  });

  test('is kept by views too', () => {
    expect(brokenView(modal)).toEqual([]);
    expect(brokenView({ ...modal, name: 'x' })).not.toEqual([]);
    expect(checkView({ ...modal, blocks: [{ ...section, colour: 'red' }] })).not.toEqual([]);
    expect(brokenView({ ...modal, title: 'Title' })).not.toEqual([]);
  });
});
