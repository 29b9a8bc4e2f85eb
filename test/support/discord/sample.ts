/** A small bot for tests of the adapter: every kind of field, a long form, a refusal, a long list, hostile words. */
import type { Bot } from '../../../src/bot.ts';
import { type Command, defineCommand } from '../../../src/command.ts';
import type { Context } from '../../../src/context.ts';
import { choice, choices, code, day, flag, number, person, record, text } from '../../../src/fields.ts';
import { message } from '../../../src/i18n/message.ts';
import { localeFor } from '../../../src/i18n/render.ts';
import { Refusal } from '../../../src/refusal.ts';
import type { Item, Reply } from '../../../src/reply.ts';
import type { Request } from '../../../src/request.ts';
import { refusedReply } from '../../../src/surfaces/problems.ts';

export const hostile = [
  '@everyone @here <@1> <@!1> <@&2> <#3> <t:1:R> </need add:1> <:a:1> <id:guide>',
  '**bold** __u__ ~~s~~ ||sp|| `code` ```block``` > q',
  '# title\n-# small\n- item\n1. one\n> quote',
  '[click](https://evil.example/x) https://fine.example/a_b?c=d. discord.gg/abc https://discord.gg/abc :smile:',
].join('\n');

const letters = [...'abcdefghijklmnopqrstuvwxyz'];
export const topics = letters.map((letter) => ({ value: `topic-${letter}`, label: `Topic ${letter.toUpperCase()}` }));
export const sizes = ['small', 'middle', 'large'].map((value) => ({ value, label: `A ${value} one` }));

const said = (words: string): Reply => ({ text: message('problem.typed', { typed: words }), tone: 'good' });
const show = (input: object): string => JSON.stringify(input);

function item(index: number): Item {
  const values = { id: `N-${index}` };
  return {
    title: message('problem.usage', { usage: `N-${index} ${hostile.slice(0, 60)}` }),
    lines: [message('problem.typed', { typed: `line ${index}` })],
    buttons: [{ label: message('surface.save'), command: 'need show', values }],
  };
}

export interface Sample extends Bot {
  /** The requests that ran. */
  readonly ran: Request[];
}

/** `more` are commands of a test's own, after those of the sample. */
export function createSample(more: readonly Command[] = []): Sample {
  const ran: Request[] = [];
  const commands: Command[] = [
    defineCommand({
      ...{
        name: 'need add',
        summary: 'Log what your delegation needs',
        visibility: 'private',
        access: 'anyone',
        form: true,
      },
      fields: {
        title: text({ label: 'What is needed?', required: true, position: 'rest', max: 40 }),
        topics: choices({ label: 'Topics', hint: 'Several, with commas', options: topics, required: true, max: 3 }),
        size: choice({ label: 'How large?', options: sizes }),
        by: day({ label: 'By when?' }),
        seats: number({ label: 'For how many?', max: 500 }),
        online: flag({ label: 'Online?' }),
        contact: person({ label: 'Who to ask?' }),
        details: text({ label: 'Details', long: true, max: 3000 }),
      },
      check: ({ title }) => (title === 'both' ? { by: message('field.missing'), title: message('field.wrong') } : {}),
      run: async (input) => said(show(input)),
    }),
    defineCommand({
      ...{ name: 'need show', summary: 'Show a need', visibility: 'channel', access: 'anyone' },
      fields: { id: record({ label: 'Which need?', prefixes: 'N', required: true }), key: code({ label: 'Code' }) },
      async run({ id }): Promise<Reply> {
        if (id === 'N-404') throw new Refusal(message('field.record', { word: id, example: 'N-47' }));
        return {
          ...said(`${id} ${hostile}`),
          buttons: [
            { label: message('surface.save'), command: 'need show', values: { id }, weight: 'main' },
            {
              label: message('surface.cancel'),
              command: 'need rate',
              values: { note: 'n'.repeat(400) },
              weight: 'careful',
            },
          ],
        };
      },
    }),
    defineCommand({
      ...{ name: 'need rate', summary: 'Say how useful it was', visibility: 'private', access: 'anyone', form: true },
      fields: {
        size: choice({ label: 'How useful?', options: sizes, required: true }),
        note: text({ label: 'Note', max: 300 }),
      },
      run: async (input) => said(show(input)),
    }),
    defineCommand({
      ...{ name: 'need list', summary: 'List the needs', visibility: 'private', access: 'anyone', fields: {} },
      run: async () => ({
        text: message('problem.intro'),
        items: Array.from({ length: 40 }, (_, index) => item(index)),
        footer: [message('line.words', { help: { command: 'wg help' } })],
      }),
    }),
    defineCommand({
      ...{ name: 'wg', summary: 'Where things stand', visibility: 'private', access: 'anyone', fields: {} },
      run: async () => ({
        text: message('line.noverb', { verb: 'x', list: { list: [{ command: 'need add' }, { command: 'wg' }] } }),
      }),
    }),
    defineCommand({
      ...{ name: 'wg find', summary: 'Find records', visibility: 'private', access: 'anyone' },
      fields: { words: text({ label: 'Words', required: true }) },
      run: async (input) => said(show(input)),
    }),
    defineCommand({
      ...{
        name: 'wg-admin audit',
        summary: 'Who did what',
        visibility: 'private',
        access: ['secretariat'],
        fields: {},
      },
      run: async () => said('audit'),
    }),
    defineCommand({
      ...{ name: 'ping', summary: 'Is it there?', visibility: 'private', access: 'anyone', fields: {} },
      run: async () => said('pong'),
    }),
    ...more,
  ];
  const byName = new Map(commands.map((command) => [command.name, command]));
  return {
    ran,
    commands,
    plan(request) {
      const command = byName.get(request.command);
      if (command === undefined) throw new RangeError(`no command ${request.command}`);
      return command.plan(request.values, '2027-01-01', request.stray, request.files);
    },
    turnsAway: () => false,
    async run(plan, request) {
      ran.push(request);
      const context = { who: request.who, where: request.where, now: new Date(0) };
      try {
        return await plan.run(context as unknown as Context);
      } catch (error) {
        if (error instanceof Refusal) return refusedReply(error, plan);
        throw error;
      }
    },
    voice: (who) => ({ locale: localeFor(who?.locale) ?? 'en', zone: 'UTC', names: (_kind, id) => id }),
    suggest: async () => [],
    roleOf: () => undefined,
    meet: async () => 'delegate' as const,
  };
}
