/** One field as the input of a form, holding what was given so far. */
import { type APIComponentInLabel, ComponentType, SelectMenuDefaultValueType, TextInputStyle } from 'discord.js';
import { findOption, type Option } from '../../src/domain/options.ts';
import type { Field } from '../../src/fields.ts';
import { type Message, message } from '../../src/i18n/message.ts';
import { plain, type Voice } from '../../src/i18n/render.ts';
import { optionLabel } from '../../src/surfaces/words.ts';
import { clip, limits } from './limits.ts';

export function inputFor(custom_id: string, field: Field, raw: readonly string[], voice: Voice): APIComponentInLabel {
  const { required } = field;
  if (field.kind === 'flag') return { ...select(field, flagOptions(voice), picked(field, raw)), custom_id, required };
  if (field.kind === 'file') return { type: ComponentType.FileUpload, ...one(field), custom_id, required };
  const listed = field.options ?? [];
  const named = listed.map((option) => ({ value: option.value, label: optionLabel(field, option, voice) }));
  if (isSelect(field)) return { ...select(field, named, picked(field, raw)), custom_id, required };
  const users = raw.map((word) => /^discord:(\d+)$/.exec(word)?.[1]);
  const all = users.filter((user) => user !== undefined);
  if (field.kind === 'person' && all.length === raw.length) return { ...userSelect(field, all), custom_id, required };
  return { ...textInput(field, raw, voice, named[0]?.label), custom_id, required };
}

/** How many may be chosen or given where it is one. */
const one = ({ required }: Field) => ({ min_values: required ? 1 : 0, max_values: 1 });

const isSelect = ({ options = [] }: Field): boolean => options.length > 0 && options.length <= limits.selectOptions;

function flagOptions(voice: Voice): Option[] {
  return [
    { value: 'yes', label: plain(message('discord.yes'), voice) },
    { value: 'no', label: plain(message('discord.no'), voice) },
  ];
}

/** The values that the words so far mean, as far as they mean any. */
function picked(field: Field, raw: readonly string[]): readonly string[] {
  const read = raw.length === 0 ? { success: false as const } : field.schema.safeParse(raw);
  if (read.success)
    return [read.data].flat().map((value) => (typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value)));
  const words = raw.flatMap((word) => word.split(',')).map((word) => findOption(field.options ?? [], word)?.value);
  return words.filter((value) => value !== undefined);
}

function select(field: Field, options: readonly Option[], chosen: readonly string[]) {
  const most = field.many ? Math.min(field.max, options.length) : 1;
  const shown = chosen.slice(0, most);
  return {
    type: ComponentType.StringSelect as const,
    min_values: field.required ? 1 : 0,
    max_values: most,
    options: options.map(({ value, label }) => ({
      ...{ value, label: clip(label, limits.selectOption) },
      ...(shown.includes(value) && { default: true }),
    })),
  };
}

function userSelect(field: Field, users: readonly string[]) {
  const default_values = users.slice(0, 1).map((id) => ({ id, type: SelectMenuDefaultValueType.User as const }));
  const chosen = default_values.length === 0 ? {} : { default_values };
  return { type: ComponentType.UserSelect as const, ...one(field), ...chosen };
}

/** Wide enough for what was given, also when that is too long: the plan says so, and nothing typed is lost. */
function textInput(field: Field, raw: readonly string[], voice: Voice, example: string | undefined) {
  const value = raw.join(field.many ? ', ' : ' ');
  const widest = field.kind === 'text' ? field.max : field.options === undefined ? 100 : limits.input;
  const hint = placeholder(field, example);
  return {
    type: ComponentType.TextInput as const,
    style: field.long ? TextInputStyle.Paragraph : TextInputStyle.Short,
    max_length: Math.min(Math.max(widest, value.length), limits.input),
    ...(value !== '' && { value }),
    ...(hint !== undefined && { placeholder: clip(plain(hint, voice), limits.inputPlaceholder) }),
  };
}

function placeholder(field: Field, example: string | undefined): Message | undefined {
  if (field.kind === 'day') return message('discord.example.day');
  return example === undefined ? undefined : message('discord.example', { example });
}
