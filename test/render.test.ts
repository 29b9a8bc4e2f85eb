import { describe, expect, test } from '@jest/globals';
import { createNames } from '../src/domain/names.ts';
import { isMessage, type Message, message, type Param } from '../src/i18n/message.ts';
import { localeFor, locales, plain, render, type Voice } from '../src/i18n/render.ts';
import { Refusal, refuse } from '../src/refusal.ts';

describe('a message', () => {
  const voice: Voice = { locale: 'en', zone: 'Africa/Nairobi', names: createNames() };
  const cell = (text: Param): Message => message('cell.text', { text });

  test.each<[string, Param, string]>([
    ['words', 'a <b> {text} *c*', 'a <b> {text} *c*'],
    ['a number', 1234567, '1,234,567'],
    ['a message', message('status.open'), 'open'],
    ['a name', { name: 'topic', id: 'digital-forensics' }, 'Digital forensics'],
    ['a delegation', { name: 'delegation', id: 'SN' }, 'Senegal'],
    ['a day', { day: '2027-06-01' }, 'June 1, 2027'],
    ['an instant, in the zone of the reader', { at: '2026-11-23T22:30:00Z' }, 'November 24, 2026 at 1:30 AM'],
    ['a list', { list: ['a', 'b', 'c'] }, 'a, b, and c'],
    ['a choice', { list: ['a', 2], join: 'or' }, 'a or 2'],
    ['a list of one', { list: [{ name: 'delegation', id: 'SN' }] }, 'Senegal'],
    ['an empty list', { list: [] }, ''],
    ['a list in a list', { list: [{ list: ['a', 'b'] }, 'c'] }, 'a and b and c'],
    ['a command', { command: 'need add' }, '/need add'],
    ['a command with more', { command: 'wg help', rest: 'need' }, '/wg help need'],
    ['a label', { label: 'need add.title', text: 'What do you need?' }, 'What do you need?'],
  ])('speaks %s', (_what, param, text) => {
    expect(plain(cell(param), voice).replace(/\u202f/g, ' ')).toBe(text);
  });

  test('is one part for each of its pieces, and somebody’s words are data', () => {
    const kinds = (param: Param) => render(message('field.day', { word: param }), voice).map(({ kind }) => kind);
    expect(kinds('x')).toEqual(['text', 'data', 'text']);
    expect(kinds({ day: '2027-06-01' })).toEqual(['text', 'day', 'text']);
    expect(kinds({ at: '2026-11-23T22:30:00Z' })).toEqual(['text', 'time', 'text']);
    expect(kinds({ command: 'wg' })).toEqual(['text', 'command', 'text']);
    expect(render(cell({ list: ['x', message('status.open')] }), voice).map(({ kind }) => kind)).toEqual([
      'data',
      'text',
      'text',
    ]);
    expect(render(cell({ at: '2026-11-23T22:30:00Z' }), voice)[0]).toMatchObject({
      at: Date.UTC(2026, 10, 23, 22, 30),
    });
  });

  test('chooses its plural by its count', () => {
    expect([0, 1, 2, 1000].map((count) => plain(message('need.list', { count }), voice))).toEqual([
      '0 needs',
      '1 need',
      '2 needs',
      '1,000 needs',
    ]);
  });

  test('shows a parameter that is missing by its name', () => {
    expect(plain({ key: 'record.title', params: { id: 'N-1' } }, voice)).toBe('N-1  {title}');
  });

  test('is told apart from other parameters', () => {
    expect(
      [message('status.open'), 'x', 1, { day: 'x' }, { list: [] }, { label: 'a', text: 'b' }].map((each) =>
        isMessage(each),
      ),
    ).toEqual([...[true, false, false, false, false, false]]);
  });

  test('makes a refusal', () => {
    const refusal = refuse('help.none', { word: 'x', help: 'y' });
    expect(refusal).toBeInstanceOf(Refusal);
    expect(refusal.reply).toEqual(message('help.none', { word: 'x', help: 'y' }));
  });
});

describe('languages', () => {
  test('are found by a platform’s hint, where there is a catalogue', () => {
    expect(locales).toContain('en');
    expect(['en-GB', 'EN', 'en_US', 'tlh', '', undefined].map(localeFor)).toEqual([
      'en',
      'en',
      'en',
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('without a catalogue are spoken to in English', () => {
    expect(
      plain(message('status.open'), { locale: 'tlh' as Voice['locale'], zone: 'UTC', names: (_kind, id) => id }),
    ).toBe('open');
  });
});
