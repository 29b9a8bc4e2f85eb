/** What is given as options and left in forms on Discord. */
import { type APIApplicationCommandBasicOption, ApplicationCommandOptionType as Option } from 'discord.js';
import { optionsOf } from '../../../../adapters/discord/options.ts';
import type { Command } from '../../../../src/command.ts';
import type { Field } from '../../../../src/fields.ts';
import type { Guide as AnyGuide, Tour as AnyTour } from '../../tour/guide.ts';
import { sheet, valuesFor, wordsFor } from '../../tour/values.ts';
import { list, words } from '../check.ts';
import type { Given, Person } from '../person.ts';
import type { Modal, ModalField, Typed } from '../sights.ts';

export interface Tour extends AnyTour {
  /** Options that were typed into, with their command: `need show id`. */
  readonly completed: Set<string>;
  /** Forms that were sent, step by step: `need add 0`. */
  readonly sent: Set<string>;
  /** What was offered while somebody typed and cannot be chosen. */
  readonly problems: string[];
}

export interface Guide extends AnyGuide<Person> {
  readonly tour: Tour;
  readonly guild: string;
  /** The direct channel with the bot. */
  directOf(person: Person): string;
  /** Everywhere where they read what the bot writes. */
  placesOf(person: Person): readonly string[];
}

type Options = NonNullable<Given['options']>;

/** Values as the client sends them: numbers, true and false, somebody's id; a file where one is taken. */
export function optionsFor(command: Command, guide: Guide): Options {
  const values = valuesFor(command, guide);
  const given = optionsOf(command).flatMap((option): [string, Options[string]][] => {
    const value = values[option.name];
    if (option.type === Option.Attachment) return [[option.name, sheet]];
    return value === undefined ? [] : [[option.name, clientValue(option, String(value))]];
  });
  return Object.fromEntries(given);
}

function clientValue(option: APIApplicationCommandBasicOption, value: string): string | number | boolean {
  if (option.type === Option.Integer) return Math.max(Number(value), option.min_value ?? 0);
  if (option.type === Option.Boolean) return value === 'yes';
  if (option.type === Option.User) return value.replace(/\D/g, '');
  return value;
}

/** The client gives no command without these. */
export const demandedBy = (command: Command): boolean => optionsOf(command).some(({ required }) => required === true);

/** Words that an option cannot mean, for a form that opens only to have something put right. */
export function wrongFor({ fields, form, ...command }: Command): Options[] {
  const mayBeLeft = form && Object.values(fields).every(({ required }) => !required);
  const option = optionsOf({ fields, form, ...command }).find(
    ({ name, type, ...more }) =>
      type === Option.String && !('choices' in more) && !fields[name]?.schema.safeParse(['soon']).success,
  );
  return mayBeLeft && option !== undefined ? [{ [option.name]: 'soon' }] : [];
}

/** The options that Discord asks the bot to complete. */
export const completedIn = (command: Command): string[] =>
  optionsOf(command).flatMap((option) => ('autocomplete' in option && option.autocomplete ? [option.name] : []));

/** Nothing, a letter, and a whole word of something that is there. */
export function typedInto(field: Field): readonly string[] {
  const own = field.options?.at(-1)?.label;
  const other = { record: 'Forensic', day: 'june' }[String(field.kind)] ?? 'Dakar';
  return ['', 'a', own ?? other];
}

const inputTypes = { text: 4, person: 5, file: 19 };

/** Something right for each input that must hold something, for each other one every second time; now and then what it held is emptied. */
export function fillingOf(modal: Modal, command: Command, guide: Guide): Typed {
  const filled = [...modal.fields].flatMap(([key, field]): [string, Typed[string]][] => {
    const declared = command.fields[key];
    const isKept = [field.holds].flat().join('') !== '';
    if (isKept && !field.required && guide.random(4) === 0)
      return [[key, field.input.type === inputTypes.text ? '' : []]];
    if (declared === undefined || ((isKept || !field.required) && guide.random(2) === 0)) return [];
    return [[key, leftIn(field, wordsFor(key, declared, guide), guide)]];
  });
  return Object.fromEntries(filled);
}

function leftIn({ input }: ModalField, value: string, { random }: Guide): Typed[string] {
  if (input.type === inputTypes.file) return sheet;
  if (input.type === inputTypes.person) return [value.replace(/\D/g, '')];
  if (input.type === inputTypes.text) return value.slice(0, Number(input.max_length ?? 4000));
  const offered = list(input.options).map((option) => words(option.value));
  return [offered.includes(value) ? value : (offered[random(offered.length)] ?? '')];
}
