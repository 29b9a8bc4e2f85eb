import { describe, expect, test } from '@jest/globals';
import { commands } from '../../src/commands/index.ts';
import { apart, typedFrom } from '../../src/i18n/direction.ts';
import { type Message, message, type Param, spokenIn } from '../../src/i18n/message.ts';
import { locales, plain, render, type Voice } from '../../src/i18n/render.ts';
import { readLine } from '../../src/surfaces/line.ts';
import { voiceIn } from '../support/voices.ts';

/** The signs as brackets, to be seen. */
const seen = (words: string) =>
  words.replace(/[\u2066-\u2069\u200f]/g, (sign) => '⟨⟪‹⟩^'.charAt('\u2066\u2067\u2068\u2069\u200f'.indexOf(sign)));
const arabic: Voice = { ...voiceIn('ar'), zone: 'Africa/Nairobi' };
const cell = (text: Param): Message => message('cell.text', { text });

describe('in a language that runs from right to left', () => {
  test.each<[string, Param, string]>([
    ['somebody’s words', 'Lab for phones (2)', '^⟪‹Lab for phones (2)⟩⟩'],
    ['words of several lines, each by itself', 'one\ntwo', '^⟪‹one⟩\n‹two⟩⟩'],
    ['an id', 'N-47', '^⟪‹N-47⟩⟩'],
    ['words with signs of their own', 'a\u202eb\u2069', '^⟪‹ab⟩⟩'],
    ['a command', { command: 'need add', rest: 'topic:x' }, '^⟪⟨/need add topic:x⟩⟩'],
    ['a line', { line: '/need add "مختبر"' }, '^⟪⟨/need add "مختبر"⟩⟩'],
    ['an instant', { at: '2026-11-23T22:30:00Z' }, '^⟪‹24 نوفمبر 2026 في 1:30 ص⟩⟩'],
    ['a day', { day: '2027-06-01' }, '^⟪1 يونيو 2027⟩'],
    ['figures, as ids have them', 1234567, '^⟪1,234,567⟩'],
    ['a list', { list: ['a', 'b', 'c'] }, '^⟪‹a⟩ و‹b⟩ و‹c⟩⟩'],
  ])('%s stand between signs', (_what, param, text) => {
    expect(seen(plain(cell(param), arabic))).toBe(text);
  });

  test.each([
    ['الأمر /need add يسجل (/wg-admin role).', 'الأمر ⟨/need add⟩ يسجل (⟨/wg-admin role⟩).'],
    ['اكتب “topic:” أو see:', 'اكتب “⟨topic:⟩” أو ⟨see:⟩'],
    ['مثل 2027-06-01 أو 12', 'مثل ⟨2027-06-01⟩ أو 12'],
    ['Slack، Discord', '⟨Slack⟩، ⟨Discord⟩'],
    ['الأفرقة (CSIRT/CERT)', 'الأفرقة (⟨CSIRT/CERT⟩)'],
    ['ذكر --language مع npm start', 'ذكر ⟨--language⟩ مع ⟨npm start⟩'],
    ['  npm start -- [--as local:NAME]', '  ⟨npm start -- [--as local:NAME]⟩'],
    ['لا شيء', 'لا شيء'],
  ])('our own words keep what is Latin apart: %s', (words, text) => {
    expect(seen(apart(words))).toBe(text);
  });

  test('a sign belongs to the word that it stands beside', () => {
    const said = (key: 'line.nonoun.near' | 'field.unknown', params: Message['params']) =>
      seen(plain({ key, params }, arabic));
    expect(said('field.unknown', { key: 'topik' })).toContain('⟨‹topik⟩:⟩');
    expect(said('line.nonoun.near', { noun: 'nede', near: { command: 'need' } })).toContain('⟨/‹nede⟩⟩');
  });

  test('what is said in another language has that one’s direction', () => {
    const words = message('record.none', { id: 'N-1', list: { command: 'need list' } });
    expect(plain(spokenIn('en', words), arabic)).toBe(plain(words, voiceIn('en')));
    expect(plain(spokenIn('ar', words), voiceIn('en'))).toBe(plain(words, arabic));
  });

  test.each(['N-47', 'O-3', 'M-112', 'F-9', 'R-2', 'L-5'])('%s is the same when it is copied', (id) => {
    const copied = plain(cell(id), arabic);
    expect(copied).not.toBe(id);
    expect(readLine(commands, copied)).toEqual(readLine(commands, id));
  });

  test('a command is the same when it is copied, and so are its values', () => {
    const line = '/need show N-47';
    const copied = plain(cell({ command: 'need show', rest: 'N-47' }), arabic);
    expect(readLine(commands, copied)).toEqual(readLine(commands, line));
    const one = readLine(commands, `/need show ${plain(cell('N-47'), arabic)}`);
    expect(one).toEqual(readLine(commands, line));
  });

  test('ids and days are read with the figures of Arabic, and with signs around them', () => {
    const show = commands.find(({ name }) => name === 'need edit');
    const plan = show?.plan({ need: '\u2068N-٤٧\u2069', by: '\u200f٢٠٢٧-٠٦-٠١' }, '2026-11-23');
    expect(plan?.kind).toBe('ready');
  });

  test('a list whose items say “and” themselves has semicolons', () => {
    const listed = (...list: string[]) => plain(cell({ list }), arabic).replace(/[\u2066-\u2069\u200f]/g, '');
    expect(listed('القانون', 'السياسات')).toBe('القانون والسياسات');
    expect(listed('القانون والسياسات', 'التدريب')).toBe('القانون والسياسات؛ التدريب');
  });

  test('marks within words of another script stay', () => {
    expect(typedFrom('نص\u200f! /wg')).toBe('نص\u200f! /wg');
    expect(typedFrom('\u200f\u2067/wg\u2069')).toBe('/wg');
  });
});

test.each(locales.filter((locale) => locale !== 'ar'))('%s has no signs of direction', (locale) => {
  const said = [cell('N-47'), cell({ command: 'need add' }), message('record.none', { id: 'N-1', list: 'x' })];
  for (const one of said) expect(plain(one, voiceIn(locale))).not.toMatch(/[\u2066-\u2069\u200e\u200f]/);
  expect(render(cell('N-47'), voiceIn(locale))).toEqual([{ kind: 'data', text: 'N-47' }]);
});
