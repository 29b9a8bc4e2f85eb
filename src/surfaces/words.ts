/** The words of a declaration, for forms, help and registrations, to be put into messages: a language overlays them by their derived keys. */
import type { Command } from '../command.ts';
import type { Option } from '../domain/options.ts';
import { askedFields, type Field, type FieldKind } from '../fields.ts';
import { labelIn, optionKey } from '../i18n/labels/index.ts';
import { message, type Param } from '../i18n/message.ts';
import { plain, type Voice } from '../i18n/render.ts';

type Declared = Pick<Command, 'name' | 'fields' | 'summary'>;

/** What a command does. */
export const summaryOf = ({ name, summary }: Declared): Param => ({ label: name, text: summary });

/** A field's label. */
export function labelOf(command: Declared, key: string): Param {
  const text = command.fields[key]?.label ?? key;
  return { label: `${command.name}.${key}`, text };
}

/** The line of help beside a field; undefined where it has none. */
export function hintOf(command: Declared, key: string): Param | undefined {
  const { hint, hinted } = command.fields[key] ?? {};
  if (hint === undefined) return undefined;
  return hinted?.() ?? { label: `${command.name}.${key}?`, text: hint };
}

/** What an option is called. */
export function optionOf({ names }: Pick<Field, 'names'>, { value, label }: Option): Param {
  return names === undefined ? { label: optionKey(label, value), text: label } : { name: names, id: value };
}

/** What a value of a list is called; undefined for one that is not on it. */
export function choiceOf({ names, options = [] }: Pick<Field, 'names' | 'options'>, value: string): Param | undefined {
  if (names !== undefined) return { name: names, id: value };
  const option = options.find((each) => each.value === value);
  return option && optionOf({}, option);
}

/** Such a word alone, in a language; of none there is none. */
export function wordIn<W extends Param | undefined>(word: W, voice: Voice): W extends undefined ? undefined : string;
export function wordIn(word: Param | undefined, voice: Voice): string | undefined {
  return word === undefined ? undefined : plain(message('cell.text', { text: word }), voice);
}

/** What an option is called in the voice's language: said for whole lists at every letter that is typed. */
export function optionLabel({ names }: Field, { value, label }: Option, voice: Voice): string {
  if (names === undefined) return labelIn(voice.locale, optionKey(label, value), label);
  return voice.names(names, value, voice.locale);
}

interface Spoken {
  readonly from: readonly Option[];
  readonly options: readonly Option[];
}
const spoken = new WeakMap<readonly Option[], Map<string, Spoken>>();

/**
 * A field's options under their names in the voice's language, still found by their English labels. The same list as before
 * where nothing has another name since, for what is known of a list is looked up by it.
 */
export function spokenOptions(field: Field, voice: Voice): readonly Option[] {
  const { options: from = [], names = '' } = field;
  const key = `${names} ${voice.locale}`;
  const labels = from.map((option) => optionLabel(field, option, voice));
  const former = spoken.get(from)?.get(key);
  const isSame = (option: Option, at: number) =>
    former?.from[at] === option && former.options[at]?.label === labels[at];
  if (former?.from.length === from.length && from.every(isSame)) return former.options;
  const options = from.map(({ value, label, also = [] }, at) => ({
    value,
    label: labels[at] ?? label,
    also: [label, ...also],
  }));
  spoken.set(from, (spoken.get(from) ?? new Map()).set(key, { from: [...from], options }));
  return options;
}

/** Those that are words are said in the reader's language (`usage.words`). */
const hints: Readonly<Record<FieldKind, string>> = {
  text: 'words',
  choice: '…',
  day: '2027-06-01',
  number: 'number',
  flag: 'yes|no',
  record: 'id',
  person: 'person',
  code: 'code',
  file: 'file',
};

/** What a value looks like: `<digital-forensics|…>`; short lists are given whole. */
function valueHint(field: Field): string {
  const { options, types } = field;
  if (types !== undefined) return `<${types.map((type) => `.${type}`).join('|')}>`;
  if (options === undefined) return `<${hints[field.kind]}>`;
  const shown = options.length <= 4 ? options.length : field.required ? 1 : 0;
  const values = options.slice(0, shown).map(({ value }) => value);
  return `<${[...values, ...(options.length > shown ? ['…'] : [])].join('|')}>`;
}

/** The usage of one command on one line, in English as it is declared: `/need add <words> topics:<national-cyber-strategy|…> [by:<2027-06-01>]`. */
export function usageOf(command: Command): string {
  const parts = askedFields(command.fields).map(([key, field]) => {
    const shown = field.position === undefined ? `${key}:${valueHint(field)}` : valueHint(field);
    return field.required ? shown : `[${shown}]`;
  });
  return [`/${command.name}`, ...parts].join(' ');
}

/** A value as it can be typed: in quotes of a kind that it does not hold. */
function quoted(word: string): string {
  if (/^[^\s"“”«»,:-][^\s"“”«»,:]*$/.test(word)) return word;
  const [open, close] = ['""', '“”', '«»'].find(([, end = '']) => !word.includes(end)) ?? '""';
  return `${open}${word}${close}`;
}

/** A command line that gives these values: what to type instead of pressing a button. */
export function typedLine(command: string, values: Readonly<Record<string, string | readonly string[]>>): string {
  // what asks for the form is nothing that anybody typed
  const given = Object.entries(values).filter(([key]) => key !== '');
  const pieces = given.flatMap(([key, raw]) =>
    (typeof raw === 'string' ? [raw] : raw).map((word) => `${key}:${quoted(word)}`),
  );
  return [`/${command}`, ...pieces].join(' ');
}
