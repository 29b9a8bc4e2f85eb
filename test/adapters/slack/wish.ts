/** A command with a form in two parts, for the tests of forms. */
import { type Command, defineCommand } from '../../../src/command.ts';
import { createNames } from '../../../src/domain/names.ts';
import { delegations } from '../../../src/domain/participants.ts';
import { topics } from '../../../src/domain/taxonomy.ts';
import { choice, choices, day, flag, number, text } from '../../../src/fields.ts';
import { message } from '../../../src/i18n/message.ts';
import type { Voice } from '../../../src/i18n/render.ts';
import { refuse } from '../../../src/refusal.ts';
import type { View } from '../../support/slack/index.ts';
import { createTestBot, said, type TestBot } from './bot.ts';

const names = createNames();
export const english: Voice = { locale: 'en', zone: 'UTC', names };
export const french: Voice = { ...english, names: (kind, id) => names(kind, id, 'fr') };

const sights = [
  { value: 'closed', label: 'Closed' },
  { value: 'group', label: 'Group' },
];

export const wish: Command = defineCommand({
  name: 'wish add',
  summary: 'Adds a wish.',
  visibility: 'private',
  access: 'anyone',
  form: true,
  fields: {
    title: text({ label: 'What is wished', required: true, position: 'rest', max: 40 }),
    state: choice({ label: 'State', options: delegations, names: 'delegation' }),
    topics: choices({ label: 'Topics', options: topics, names: 'topic', max: 3 }),
    see: choice({ label: 'Who may see it', options: sights }),
    tick: flag({ label: 'Also others', when: { field: 'see', is: ['group'] } }),
    by: day({ label: 'By when' }),
    people: number({ label: 'How many', later: true, max: 500 }),
    note: text({ label: 'Note', later: true, long: true, max: 3000 }),
    partner: choice({
      ...{ label: 'With whom', later: true, when: { field: 'see', is: ['group', ''] } },
      ...{ options: delegations, names: 'delegation' },
    }),
    version: number({ label: 'Version', carried: true, max: 99 }),
  },
  check: ({ title, people }) => ({
    people: title === 'Counted' && people === undefined ? message('field.missing') : undefined,
  }),
  async run(input) {
    if (input.title === 'Refused') throw refuse('report.scope');
    return { text: said(`Saved ${JSON.stringify(input)}`) };
  },
});

/** U2 reads French names. */
export function wishBot(): TestBot {
  const bot = createTestBot([wish]);
  return { ...bot, voice: (who) => (who?.id === 'slack:T1/U2' ? french : english) };
}

export function there<T>(thing: T | undefined): T {
  if (thing === undefined) throw new Error('nothing there');
  return thing;
}

export const keysOf = ({ blocks }: View): string[] =>
  blocks.filter(({ type }) => type === 'input').map(({ block_id }) => String(block_id));

export function inputOf(view: View, key: string): Readonly<Record<string, unknown>> {
  return there(view.blocks.find(({ block_id }) => block_id === key)).element as Readonly<Record<string, unknown>>;
}

export const wordsIn = (view: View): string => JSON.stringify(view.blocks);
