/** A small bot for the adapter's tests: commands with every kind of field, and what they were given. */
import type { Bot } from '../../../src/bot.ts';
import { type Command, defineCommand } from '../../../src/command.ts';
import type { Context } from '../../../src/context.ts';
import { choice, choices, code, day, flag, number, person, record, text } from '../../../src/fields.ts';
import { type Message, message } from '../../../src/i18n/message.ts';
import type { Voice } from '../../../src/i18n/render.ts';
import { Refusal, refuse } from '../../../src/refusal.ts';
import type { Item, Reply } from '../../../src/reply.ts';
import type { Request } from '../../../src/request.ts';
import { refusedReply } from '../../../src/surfaces/problems.ts';

export const voice: Voice = { locale: 'en', zone: 'UTC', names: (_kind, id) => id };

/** A sentence that consists of somebody's words alone. */
export function said(words: string): Message {
  return message('problem.usage', { usage: words });
}

const topics = ['norms', 'capacity', 'incidents', 'law'].map((value) => ({ value, label: value.toUpperCase() }));
const states = Array.from({ length: 150 }, (_, at) => ({ value: `s${at}`, label: `State ${at}` }));

const add = defineCommand({
  name: 'need add',
  summary: 'Adds a need.',
  visibility: 'private',
  access: 'anyone',
  form: true,
  fields: {
    title: text({ label: 'What is needed', required: true, position: 'rest', max: 40 }),
    details: text({ label: 'Details', long: true, max: 2000 }),
    topics: choices({ label: 'Topics', options: topics, aliases: ['topic'], max: 3 }),
    pillar: choice({ label: 'Pillar', options: topics }),
    state: choice({ label: 'State', options: states }),
    states: choices({ label: 'States', options: states }),
    by: day({ label: 'By when' }),
    people: number({ label: 'How many people', max: 500 }),
    public: flag({ label: 'May it be shown' }),
    follows: record({ label: 'Follows', prefixes: 'NO' }),
    contact: person({ label: 'Contact' }),
    code: code({ label: 'Code' }),
  },
  check: ({ title }) => (title === 'Nothing' ? { '': message('field.stray', { words: title }) } : {}),
  async run(input) {
    if (input.title === 'Refused') throw refuse('line.quote');
    return { text: said(`Saved ${JSON.stringify(input)}`) };
  },
});

function item(at: number): Item {
  const button = { label: said(`Show N-${at}`), command: 'need show', values: { id: `N-${at}` } };
  return { title: said(`N-${at} <!channel> *bold*`), lines: [said('one & two')], buttons: [button] };
}

const list = defineCommand({
  name: 'need list',
  summary: 'Lists the needs.',
  visibility: 'private',
  access: 'anyone',
  fields: { topic: choice({ label: 'Topic', options: topics }) },
  run: async () => ({ text: said('All needs'), items: Array.from({ length: 40 }, (_, at) => item(at + 1)) }),
});

const show = defineCommand({
  name: 'need show',
  summary: 'Shows one need.',
  visibility: 'private',
  access: 'anyone',
  fields: { id: record({ label: 'Id', prefixes: 'N', required: true, position: 'word' }) },
  async run({ id }): Promise<Reply> {
    const edit = {
      label: said('Edit'),
      command: 'need add',
      values: { title: `Again ${id}` },
      weight: 'main',
    } as const;
    const drop = { label: said('Drop'), command: 'need drop', values: {}, weight: 'careful' } as const;
    const when = message('problem.field', { field: { day: '2027-06-01' }, error: { at: '2027-06-01T10:00:00Z' } });
    return { text: said(`This is ${id}`), lines: [when], buttons: [edit, drop] };
  },
});

const status = defineCommand({
  name: 'wg status',
  summary: 'What is open.',
  visibility: 'channel',
  access: 'anyone',
  fields: {},
  run: async () => ({ text: said('For all to see <!channel> <@U1> *bold* & more') }),
});

export interface TestBot extends Bot {
  readonly requests: readonly Request[];
  /** Whom it turns away. */
  readonly away: Set<string>;
  /** Makes the next command wait until it is let go. */
  hold(): () => void;
}

export function createTestBot(commands: readonly Command[] = [add, list, show, status]): TestBot {
  const requests: Request[] = [];
  const away = new Set<string>();
  let held: Promise<void> = Promise.resolve();
  return {
    commands,
    requests,
    away,
    hold() {
      let release = () => {};
      held = new Promise((resolve) => {
        release = resolve;
      });
      return release;
    },
    plan({ command: name, values, stray, files }) {
      const command = commands.find((one) => one.name === name);
      if (command === undefined) throw new RangeError(`no command ${name}`);
      return command.plan(values, '2026-11-20', stray, files);
    },
    async run(plan, request) {
      requests.push(request);
      await held;
      const { who, where } = request;
      const context = { who, where, now: new Date('2026-11-20T10:00:00Z') } as unknown as Context;
      return plan.run(context).catch((error: unknown): Reply => {
        if (error instanceof Refusal) return refusedReply(error, plan);
        throw error;
      });
    },
    suggest: async () => [],
    turnsAway: ({ who }) => away.has(who.id),
    voice: () => voice,
    roleOf: () => undefined,
    meet: async () => 'delegate',
  };
}
