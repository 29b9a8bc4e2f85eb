/** Fields with a list: a short one stands in the form, a long one is searched in the person's language as they type. */
import type { types } from '@slack/bolt';
import { rawOf } from '../../src/command.ts';
import { type Option, suggestions } from '../../src/domain/options.ts';
import type { Field } from '../../src/fields.ts';
import { message } from '../../src/i18n/message.ts';
import { plain, type Voice } from '../../src/i18n/render.ts';
import { spokenOptions } from '../../src/surfaces/words.ts';
import { limits, short } from './limits.ts';

type Raw = string | readonly string[];

/** A named list that is longer than what one sees at once is searched: Slack finds an option of its own lists by its label alone. */
const scanned = 12;

export function isSearched({ options = [], names }: Field): boolean {
  return options.length > limits.options || (names !== undefined && options.length > scanned);
}

/** The element, with those of the words chosen that the list has. */
export function choiceElement(field: Field, raw: Raw, voice: Voice): types.InputBlockElement {
  const initial = initialOptions(field, raw, voice);
  return isSearched(field) ? searchElement(field, initial, voice) : listElement(field, initial, voice);
}

type Element<T> = Extract<types.InputBlockElement, { type: T }>;

function listElement(field: Field, initial: types.PlainTextOption[], voice: Voice) {
  const options = spokenOptions(field, voice).map(({ label, value }) => plainOption(label, value));
  const type = field.many ? 'multi_static_select' : 'static_select';
  return { type, action_id: type, options, ...filled(field, initial) } as Element<typeof type>;
}

function searchElement(field: Field, initial: types.PlainTextOption[], voice: Voice) {
  const placeholder = { type: 'plain_text', text: plain(message('slack.search'), voice), emoji: false } as const;
  const type = field.many ? 'multi_external_select' : 'external_select';
  return { type, action_id: type, min_query_length: 0, placeholder, ...filled(field, initial) } as Element<typeof type>;
}

function filled({ many, max }: Field, initial: types.PlainTextOption[]) {
  if (!many) return initial[0] === undefined ? {} : { initial_option: initial[0] };
  const some = initial.slice(0, max);
  return { max_selected_items: max, ...(some.length === 0 ? {} : { initial_options: some }) };
}

function initialOptions(field: Field, raw: Raw, voice: Voice): types.PlainTextOption[] {
  const { values } = readWords(field, raw);
  const spoken = spokenOptions(field, voice).filter(({ value }) => values.includes(value));
  return spoken.map(({ label, value }) => plainOption(label, value));
}

/** What of the words the list has, and those that it has not. */
export function readWords(field: Field, raw: Raw): { values: readonly string[]; others: readonly string[] } {
  const whole = readOf(field, rawOf({ raw }, 'raw'));
  if (whole !== undefined) return { values: whole, others: [] };
  const words = rawOf({ raw }, 'raw').flatMap((word) => (field.many ? word.split(/[,;،؛，；、]/) : [word]));
  const read = words.map((word) => word.trim()).filter((word) => word !== '');
  const values = read.flatMap((word) => readOf(field, [word]) ?? []);
  return { values: [...new Set(values)], others: read.filter((word) => readOf(field, [word]) === undefined) };
}

function readOf(field: Field, words: readonly string[]): readonly string[] | undefined {
  const read = words.length === 0 ? undefined : field.schema.safeParse(words);
  if (read?.success !== true) return undefined;
  return (Array.isArray(read.data) ? read.data : [read.data]).map(String);
}

/** The options that fit what is typed so far, best first, as many as Slack takes. */
export function found(field: Field, typed: string, voice: Voice): types.PlainTextOption[] {
  const all = spokenOptions(field, voice);
  const fits = ({ value }: Option) => value.length <= limits.optionValue;
  const fitting = all.every(fits) ? all : all.filter(fits);
  return suggestions(fitting, typed, limits.options).map(({ label, value }) => plainOption(label, value));
}

export function plainOption(label: string, value: string): types.PlainTextOption {
  return {
    text: { type: 'plain_text', text: short(label.toWellFormed(), limits.optionText) || '…', emoji: false },
    value,
  };
}
