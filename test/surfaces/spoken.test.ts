import { describe, expect, test } from '@jest/globals';
import { createSession } from '../../adapters/console/session.ts';
import { commands } from '../../src/commands/index.ts';
import { lineProblem } from '../../src/surfaces/problems.ts';
import { readSpoken } from '../../src/surfaces/spoken.ts';
import { createCore } from '../support/core.ts';

/** The command and its values, or why it is none. */
function spoken(text: string) {
  const line = readSpoken(commands, text);
  return line.kind === 'command' ? { command: line.command.name, ...line.values } : line.kind;
}

describe('a command without its slash', () => {
  test.each([
    ['/need add Lab', { command: 'need add', title: ['Lab'] }],
    ['need add Lab topic:digital-forensics', { command: 'need add', title: ['Lab'], topics: ['digital-forensics'] }],
    ['Need list', { command: 'need list' }],
    ['N-47', { command: 'need show', need: ['N-47'] }],
    ['n 47.', { command: 'need show', need: ['n-47'] }],
    ['status', { command: 'wg status' }],
    ['Status Senegal', { command: 'wg status', about: ['Senegal'] }],
    ['Help', { command: 'wg help' }],
    ['help need add', { command: 'wg help', about: ['need add'] }],
    ['home', { command: 'wg' }],
    ['', { command: 'wg' }],
    ['wg', { command: 'wg' }],
    ['join ABCD-1234', { command: 'wg join', code: ['ABCD-1234'] }],
    [
      'profile delegation:SN contact:"The mission"',
      { command: 'wg profile', delegation: ['SN'], contact: ['The mission'] },
    ],
    ['match ask M-31', { command: 'match ask', match: ['M-31'] }],
    ['/nonsense', 'nonoun'],
  ])('%s', (text, expected) => expect(spoken(text)).toEqual(expected));
});

const needs = [
  'We need forensic training for 15 CERT analysts, in French, before June',
  'need forensic training for 15 analysts',
  'Need list of experts on norms',
  'Nous avons besoin d’une formation en criminalistique',
  'Necesitamos formación forense para 15 analistas',
  'Нам нужно обучение для 15 аналитиков',
  'نحتاج إلى تدريب في الأدلة الجنائية الرقمية',
  '我们需要取证培训',
  'We need a centre that can offer training to judges',
];
const offers = [
  'We offer two weeks of incident handling for CERT staff',
  'We would like to offer a course for States that need it',
  'Our academy can provide trainers',
  'Nous souhaitons proposer une formation de deux semaines',
  'Ofrecemos un curso de respuesta a incidentes',
  'Мы хотели бы предложить курс для аналитиков',
  'نود أن نقدم دورة في الاستجابة للحوادث',
  '我们愿意提供事件响应课程',
];

describe('a sentence', () => {
  test.each(needs)('asks: %s', (title) => expect(spoken(title)).toEqual({ command: 'need add', title: [title] }));
  test.each(offers)('offers: %s', (title) => expect(spoken(title)).toEqual({ command: 'offer add', title: [title] }));
  test.each([
    'Hello',
    'Thank you very much',
    'What do you need?',
    'Does anybody offer training for judges? We would come',
    'Join us for a training on norms next week',
    'Status quo in the region was described by three speakers',
    'Training for judges in Dakar',
  ])('tells neither: %s', (text) => expect(spoken(text)).toBe('words'));

  test('that tells neither is asked about, and nothing of it is lost', () => {
    const text = 'Training for judges in Dakar: "evidence", topic:none';
    const line = readSpoken(commands, text);
    if (line.kind === 'command') throw new Error('it told');
    const { text: asked, buttons = [] } = lineProblem(line, commands, text);
    expect(asked.key).toBe('line.unsure');
    expect(buttons.map(({ command, values }) => [command, values.title])).toEqual([
      ['need add', text],
      ['offer add', text],
    ]);
  });
});

test('at the terminal a sentence needs no command', async () => {
  const core = await createCore();
  await core.profile('local:amina', 'SN');
  const session = createSession(core.app.bot, { id: 'local:amina', name: 'amina' }, 'local:general');
  expect(await session.answer('We need forensic training for 15 CERT analysts, in French')).toContain('15');
  expect(
    (await core.records.drafts.list((await core.records.people.byIdentity('local:amina'))?._id ?? '')).length,
  ).toBe(1);
  expect(await session.answer('Training for judges in Dakar')).toContain('Log as offer');
  await session.answer('2');
  expect((await core.everything()).drafts).toHaveLength(2);
});
