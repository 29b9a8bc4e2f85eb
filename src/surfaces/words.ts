/** The words of a declaration, for forms, help and registrations. Other languages will overlay them by the same derived keys. */
import type { Command } from '../command.ts';
import type { Option } from '../domain/options.ts';
import { askedFields, type Field, type FieldKind } from '../fields.ts';
import type { Param } from '../i18n/message.ts';
import type { Voice } from '../i18n/render.ts';

/** A field's label, to be put into a message. */
export function labelOf(command: Command, key: string): Param {
  const text = command.fields[key]?.label ?? key;
  return { label: `${command.name}.${key}`, text };
}

/** What an option is called in the voice's language. */
export function optionLabel(field: Field, option: Option, voice: Voice): string {
  return field.names === undefined ? option.label : voice.names(field.names, option.value, voice.locale);
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

/** The usage of one command on one line: `/need add <words> topics:<national-cyber-strategy|…> [by:<2027-06-01>]`. */
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
