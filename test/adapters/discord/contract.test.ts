/** The stand-in is as strict as what Discord publishes, and as its text where that says more. */
import { describe, expect, test } from '@jest/globals';
import { checkCommands, checkMessage, checkModal, type Json } from '../../support/discord/check.ts';
import { contractProblems } from '../../support/discord/contract.ts';

const post = 'POST /channels/1/messages';
const text = { type: 10, content: 'x' };
const button = { type: 2, style: 1, label: 'x', custom_id: 'a' };
const page = (...components: Json[]): Json => ({ flags: 1 << 15, components: [{ type: 17, components }] });
const picture = { description: 'A table of gaps', media: { url: 'attachment://gaps.png' } };

describe('the contract', () => {
  test('takes what is right', () => {
    const body = page(
      text,
      { type: 14 },
      { type: 9, components: [text], accessory: button },
      { type: 12, items: [picture] },
    );
    expect(contractProblems(post, { ...body, allowed_mentions: { parse: [] } })).toEqual([]);
    expect(checkMessage(body)).toEqual([]);
  });

  test.each<[string, string, unknown]>([
    ['a word that it does not know', post, { content: 'x', colour: 1 }],
    ['one deep inside', post, page({ ...text, colour: 1 })],
    ['a part of no kind', post, page({ type: 99 })],
    ['a label that is too long', post, page({ type: 1, components: [{ ...button, label: 'x'.repeat(81) }] })],
    ['a mark that is too long', post, { content: 'x', nonce: 'x'.repeat(26) }],
    ['a thread without a name', 'POST /channels/1/threads', { type: 12 }],
    ['commands that are no list', 'PUT /applications/1/commands', {}],
    ['a command without a name', 'PUT /applications/1/guilds/2/commands', [{ description: 'x' }]],
    ['an answer of no kind', 'POST /interactions/1/a/callback', { type: 3 }],
    [
      'a form without a title',
      'POST /interactions/1/a/callback',
      { type: 9, data: { custom_id: 'a', components: [] } },
    ],
  ])('refuses %s', (_name, route, body) => {
    expect(contractProblems(route, body)).not.toEqual([]);
  });
});

describe('the limits beside it', () => {
  test.each<[string, Json]>([
    [
      'more than 4000 characters in all',
      page({ ...text, content: 'x'.repeat(2001) }, { ...text, content: 'x'.repeat(2001) }),
    ],
    ['a section of four texts', page({ type: 9, components: [text, text, text, text], accessory: button })],
    ['a section with nothing beside it', page({ type: 9, components: [text] })],
    ['a gallery of eleven', page({ type: 12, items: Array.from({ length: 11 }, () => picture) })],
    ['a picture that says nothing to who cannot see it', page({ type: 12, items: [{ media: picture.media }] })],
    ['an identifier twice', page({ type: 1, components: [button, button] })],
    ['a link with an identifier', page({ type: 1, components: [{ ...button, style: 5, url: 'https://a.example/' }] })],
    ['a select beside a button', page({ type: 1, components: [button, { type: 5, custom_id: 'b' }] })],
  ])('of a message refuse %s', (_name, body) => {
    expect(checkMessage(body)).not.toEqual([]);
  });

  const option = (value: string): Json => ({ label: value, value });
  const modal = (component: Json): Json => ({
    custom_id: 'a',
    title: 't',
    components: [{ type: 18, label: 'l', component }],
  });
  test.each<[string, boolean, Json]>([
    ['a radio group of two', true, { type: 21, custom_id: 'r', options: [option('a'), option('b')] }],
    ['a radio group of one', false, { type: 21, custom_id: 'r', options: [option('a')] }],
    [
      'a radio group with two chosen',
      false,
      { type: 21, custom_id: 'r', options: ['a', 'b'].map((each) => ({ ...option(each), default: true })) },
    ],
    ['a checkbox group of one', true, { type: 22, custom_id: 'c', options: [option('a')] }],
    ['a checkbox group of eleven', false, { type: 22, custom_id: 'c', options: [...'abcdefghijk'].map(option) }],
    ['a checkbox group with a value twice', false, { type: 22, custom_id: 'c', options: [option('a'), option('a')] }],
  ])('of a form: %s', (_name, right, component) => {
    expect(checkModal(modal(component)).length === 0).toBe(right);
  });

  const command = { name: 'need', description: 'x' };
  test.each<[string, Json[]]>([
    ['a language that Discord has not', [{ ...command, description_localizations: { ar: 'x' } }]],
    ['a name with a capital in another language', [{ ...command, name_localizations: { fr: 'Besoin' } }]],
    [
      'sixteen entries in the menu of a message',
      Array.from({ length: 16 }, (_, index) => ({ name: `m${index}`, type: 3 })),
    ],
    ['an entry of a menu with a description', [{ name: 'Log as need', type: 3, description: 'x' }]],
    ['a command twice', [command, command]],
    [
      'more than 8000 characters in the longest language',
      [
        {
          ...command,
          options: Array.from({ length: 25 }, (_, outer) => ({
            ...{ name: `v${outer}`, description: 'x', type: 1 },
            options: Array.from({ length: 4 }, (_none, inner) => ({
              ...{ name: `o${inner}`, description: 'x', type: 3, description_localizations: { fr: 'x'.repeat(90) } },
            })),
          })),
        },
      ],
    ],
  ])('of commands refuse %s', (_name, commands) => {
    expect(checkCommands(commands)).not.toEqual([]);
  });
});
