/** One field as the input of a form, holding what was given so far. */
import { type APIComponentInLabel, ComponentType, SelectMenuDefaultValueType, TextInputStyle } from 'discord.js';
import type { Option } from '../../src/domain/options.ts';
import type { Field } from '../../src/fields.ts';
import { type Message, message } from '../../src/i18n/message.ts';
import { plain, type Voice } from '../../src/i18n/render.ts';
import { optionLabel } from '../../src/surfaces/words.ts';
import { chooser } from './choosers.ts';
import { clip, limits } from './limits.ts';

export function inputFor(custom_id: string, field: Field, raw: readonly string[], voice: Voice): APIComponentInLabel {
  const { required } = field;
  if (field.kind === 'file') return { type: ComponentType.FileUpload, ...one(field), custom_id, required };
  const options = optionsOf(field, voice);
  const listed = chooser(custom_id, field, options, raw);
  if (listed !== undefined) return listed;
  const users = raw.map((word) => /^discord:(\d+)$/.exec(word)?.[1]);
  const all = users.filter((user) => user !== undefined);
  if (field.kind === 'person' && all.length === raw.length) return { ...userSelect(field, all), custom_id, required };
  return { ...textInput(field, raw, voice, options[0]?.label), custom_id, required };
}

/** How many may be chosen or given where it is one. */
const one = ({ required }: Field) => ({ min_values: required ? 1 : 0, max_values: 1 });

function optionsOf(field: Field, voice: Voice): readonly Option[] {
  if (field.kind === 'flag') return flagOptions(voice);
  return (field.options ?? []).map((option) => ({ value: option.value, label: optionLabel(field, option, voice) }));
}

function flagOptions(voice: Voice): Option[] {
  return [
    { value: 'yes', label: plain(message('discord.yes'), voice) },
    { value: 'no', label: plain(message('discord.no'), voice) },
  ];
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
