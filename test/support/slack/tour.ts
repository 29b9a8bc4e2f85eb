/** Somebody who tries everything: types every command, fills in every form, and presses every kind of button there is. */
import type { Bot } from '../../../src/bot.ts';
import type { Command } from '../../../src/command.ts';
import { askedFields, type Field } from '../../../src/fields.ts';
import type { Values } from '../../../src/reply.ts';
import { unpackPress } from '../../../src/surfaces/press.ts';
import { typedLine } from '../../../src/surfaces/words.ts';
import { buttonsOf, type Filled, inputsOf, type Message, type Person, type Seen, type View } from './index.ts';

export interface Tour {
  /** What was done: lines typed, forms sent, buttons pressed. */
  interactions: number;
  /** Commands that ran, by the way in which they were given. */
  readonly ran: Readonly<Record<'command' | 'form' | 'press', Set<string>>>;
  /** Kinds of buttons that were shown, and those that were pressed. */
  readonly shown: Set<string>;
  readonly pressed: Set<string>;
}

export const createTour = (): Tour => ({
  interactions: 0,
  ran: { command: new Set(), form: new Set(), press: new Set() },
  shown: new Set(),
  pressed: new Set(),
});

/** The bot, which notes what runs. */
export function watched(bot: Bot, { ran }: Tour): Bot {
  return {
    ...bot,
    run(plan, request) {
      const way = request.delivery?.split('|')[1];
      if (way === 'command' || way === 'form' || way === 'press') ran[way].add(plan.command.name);
      return bot.run(plan, request);
    },
  };
}

export interface Guide {
  readonly tour: Tour;
  readonly commands: readonly Command[];
  /** A whole number below another, the same in every run. */
  readonly random: (below: number) => number;
  /** An id of a record whose prefix is one of these. */
  readonly idOf: (prefixes: string) => string;
  readonly channel: string;
}

/** How often a form is filled in anew that is refused. */
const mostTries = 4;

/** Values that have to be more than any words. */
const special: Readonly<Record<string, string>> = {
  application: 'https://example.org/apply',
  source: 'https://example.org/report',
  said: '2027-01-15',
  zone: 'Africa/Dakar',
  deadline: '2027-06-01',
  until: '2027-12-31',
  opens: '2027-04-01',
};

function wordsFor(key: string, field: Field, { random, idOf }: Guide): string {
  const known = special[key];
  if (known !== undefined) return known;
  const option = field.options?.[random(field.options.length)];
  if (option !== undefined) return option.value;
  const kinds = { day: '2027-05-20', number: '2', flag: 'yes', person: '<@U4>', code: 'ABCD2345EFGH' } as const;
  if (field.kind in kinds) return kinds[field.kind as keyof typeof kinds];
  if (field.kind === 'record') return idOf(recordPrefixes(field));
  return `Training ${random(1000)} for fifteen analysts of the national team`.slice(0, field.max);
}

/** Of which kinds of records a field takes the id. */
const recordPrefixes = (field: Field): string =>
  [...'NOMFRLTSI'].filter((prefix) => field.schema.safeParse([`${prefix}-1`]).success).join('');

/** Values for what a command asks: what it must have, and each other field every second time. */
function valuesFor(command: Command, guide: Guide): Values {
  const asked = askedFields(command.fields).filter(([, { kind }]) => kind !== 'file');
  const given = asked.filter(([, { required }]) => required || guide.random(2) === 0);
  return Object.fromEntries(given.map(([key, field]) => [key, wordsFor(key, field, guide)]));
}

/** A file for whatever takes one. */
const sheet = { name: 'needs.csv', content: 'delegation,title,topics\nSN,Forensic lab,digital-forensics\n' };

function fillingOf(view: View, command: Command, guide: Guide): Filled {
  const filled = inputsOf(view).flatMap(({ block, element, optional }): [string, Filled[string]][] => {
    const field = command.fields[block];
    if (field === undefined || (optional && guide.random(2) === 0)) return [];
    return [[block, leftIn(String(element.type), wordsFor(block, field, guide))]];
  });
  return Object.fromEntries(filled);
}

function leftIn(type: string, words: string): Filled[string] {
  if (type === 'file_input') return sheet;
  if (type === 'users_select') return 'U4';
  return type.startsWith('multi_') ? [words] : words;
}

/** The kind of a button: its command and what it does, whatever it does it with; one that opens a form anew is a kind of its own. */
function kindOf(raw: Readonly<Record<string, unknown>>): string {
  const { command, values } = unpackPress(String(raw.value ?? '').replaceAll('&amp;', '&'));
  return [command, '' in values ? 'again' : (values.act ?? '')].join(' ').trim();
}

export async function follow(person: Person, seen: Seen, guide: Guide): Promise<void> {
  if (seen.view !== undefined && seen.errors === undefined) await sendForm(person, seen.view, guide);
  for (const message of seen.messages) await pressAll(person, message, guide);
}

async function sendForm(person: Person, view: View, guide: Guide): Promise<void> {
  const { command: name } = JSON.parse(view.private_metadata) as { command: string };
  const command = guide.commands.find((each) => each.name === name);
  if (command === undefined) throw new Error(`a form of no command: ${name}`);
  const whole = await opened(person, view, guide);
  for (let tries = 0; tries < mostTries; tries += 1) {
    guide.tour.interactions += 1;
    const now = person.looks(whole);
    const sent = await person.submits(now, fillingOf(now, command, guide));
    if (sent.errors === undefined) return follow(person, sent, guide);
  }
}

/** The form with its second part, where it has one and chance wants it. */
async function opened(person: Person, view: View, { tour, random }: Guide): Promise<View> {
  const more = labelIn(view);
  if (more === undefined || random(2) === 0) return view;
  tour.interactions += 1;
  await person.pressesIn(view, more);
  return person.looks(view);
}

/** The label of the one button that a form may have. */
function labelIn({ blocks }: View): string | undefined {
  const row = blocks.find(({ type }) => type === 'actions');
  const [button] = (row?.elements ?? []) as readonly { readonly text: { readonly text: string } }[];
  return button?.text.text;
}

async function pressAll(person: Person, message: Message, guide: Guide): Promise<void> {
  for (const { raw } of buttonsOf(message)) guide.tour.shown.add(kindOf(raw));
  for (const { text, raw } of buttonsOf(message)) {
    const kind = kindOf(raw);
    if (guide.tour.pressed.has(kind) || !isThere(person, message, text)) continue;
    guide.tour.pressed.add(kind);
    guide.tour.interactions += 1;
    await follow(person, await person.presses(message, text), guide);
  }
}

/** A message may have changed since, or be gone. */
function isThere(person: Person, { channel, ts }: Message, label: string): boolean {
  const now = person.sees(channel).find((each) => each.ts === ts);
  return now !== undefined && buttonsOf(now).some(({ text }) => text === label);
}

/** Types a command bare, and with values, and follows what comes of it. */
export async function tryCommand(person: Person, command: Command, guide: Guide): Promise<void> {
  for (const values of [{}, valuesFor(command, guide)]) {
    guide.tour.interactions += 1;
    await follow(person, await person.types(guide.channel, typedLine(command.name, values)), guide);
  }
}
