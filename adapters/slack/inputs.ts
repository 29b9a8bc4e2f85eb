/** Fields as form elements, filled with what is known, and the values people leave in them. */
import type { types } from '@slack/bolt';
import type { Field } from '../../src/fields.ts';
import { cleanName } from '../../src/files.ts';
import { type Message, message } from '../../src/i18n/message.ts';
import { plain, type Voice } from '../../src/i18n/render.ts';
import type { Values } from '../../src/reply.ts';
import type { SlackFile } from './files.ts';
import { limits } from './limits.ts';
import { choiceElement, plainOption } from './lists.ts';

type Raw = string | readonly string[];
export interface Input {
  readonly element: types.InputBlockElement;
  readonly hint?: Message;
}

/**
 * The element for a field. Its id is its type: where a form changes, Slack keeps what was left in an element of the same ids,
 * and would put it into one of another type. `asText` shows a choice as words, where nothing else keeps them.
 */
export function elementOf(field: Field, raw: Raw, voice: Voice, asText = false): Input {
  const words = typeof raw === 'string' ? raw : raw.join(field.kind === 'choice' ? ', ' : ' ');
  if (field.kind === 'choice' && !asText) return { element: choiceElement(field, raw, voice) };
  if (field.kind === 'choice') return listedAsText(field, words);
  if (field.kind === 'flag') return { element: flagElement(field, words, voice) };
  if (field.kind === 'file') return fileInput(field, words);
  if (field.kind === 'day') return { element: dayElement(field, words) };
  if (field.kind === 'number') return { element: numberElement(field, words) };
  const person = field.kind === 'person' ? personElement(words) : undefined;
  return { element: person ?? textElement(field, words) };
}

/** What the field makes of the words, if it can. */
function readValue(field: Field, raw: Raw): unknown {
  const given = (typeof raw === 'string' ? [raw] : raw).filter((word) => word.trim() !== '');
  const read = given.length === 0 ? undefined : field.schema.safeParse(given);
  return read?.success === true ? read.data : undefined;
}

function textElement(field: Field, words: string): types.PlainTextInput {
  const most = Math.min(limits.input, Math.max(field.max, words.length));
  const limited = field.kind === 'text' ? { max_length: most } : {};
  const initial = words.trim() === '' ? {} : { initial_value: words.toWellFormed().slice(0, limits.input) };
  return { type: 'plain_text_input', action_id: 'plain_text_input', multiline: field.long, ...limited, ...initial };
}

function listedAsText(field: Field, words: string): Input {
  const text = textElement({ ...field, long: false }, words);
  return field.many ? { element: text, hint: message('slack.hint.many') } : { element: text };
}

function flagElement(field: Field, words: string, voice: Voice): types.StaticSelect {
  const yes = plainOption(plain(message('slack.yes'), voice), 'yes');
  const no = plainOption(plain(message('slack.no'), voice), 'no');
  const value = readValue(field, words);
  const initial = value === true ? yes : value === false ? no : undefined;
  const filled = initial === undefined ? {} : { initial_option: initial };
  return { type: 'static_select', action_id: 'static_select', options: [yes, no], ...filled };
}

function dayElement(field: Field, words: string): types.Datepicker {
  const value = readValue(field, words);
  return { type: 'datepicker', action_id: 'datepicker', ...(typeof value === 'string' ? { initial_date: value } : {}) };
}

function numberElement(field: Field, words: string): types.NumberInput {
  const value = readValue(field, words);
  const initial = typeof value === 'number' ? { initial_value: String(value) } : {};
  return { type: 'number_input', action_id: 'number_input', is_decimal_allowed: false, ...initial };
}

/** Endings of Slack's own list of file types that ours are among; others it might refuse the whole form for. */
const known = new Set([
  'csv',
  'docx',
  'json',
  'markdown',
  'pdf',
  'pptx',
  'text',
  'tsv',
  'txt',
  'xlsx',
  'xml',
  'yaml',
  'zip',
]);

/** Slack shows no file in a form that opens: one that was given before is named, and another takes its place. */
function fileInput(field: Field, words: string): Input {
  const endings = field.types ?? [];
  const filter = endings.every((ending) => known.has(ending)) ? { filetypes: [...endings] } : {};
  const element: types.FileInput = { type: 'file_input', action_id: 'file_input', max_files: 1, ...filter };
  return words.trim() === '' ? { element } : { element, hint: message('file.given', { name: words }) };
}

/** A list of people, unless the words name somebody it cannot show. */
function personElement(words: string): types.UsersSelect | undefined {
  if (words.trim() === '') return { type: 'users_select', action_id: 'users_select' };
  const user = /^<@([UW][A-Z0-9]+)(?:\|[^>]*)?>$/.exec(words.trim())?.[1];
  return user === undefined ? undefined : { type: 'users_select', action_id: 'users_select', initial_user: user };
}

/** What Slack sends for one element: only what our elements can hold. */
export interface Left {
  readonly value?: string | null;
  readonly selected_date?: string | null;
  readonly selected_user?: string | null;
  readonly selected_option?: { readonly value?: string } | null;
  readonly selected_options?: readonly { readonly value?: string }[] | null;
  readonly files?: readonly SlackFile[] | null;
}

/** What was left in the one element that a block of ours has. */
export const elementIn = (elements: Readonly<Record<string, Left>>): Left | undefined => Object.values(elements)[0];

/** The values of a form that was sent; an empty element is left out. */
export function formValues(state: Readonly<Record<string, Readonly<Record<string, Left>>>>): Values {
  const given = Object.entries(state).map(([key, elements]) => [key, leftIn(elementIn(elements) ?? {})] as const);
  return Object.fromEntries(given.filter(([, words]) => words.length > 0));
}

export function leftIn(left: Left): string[] {
  const person = left.selected_user ? `<@${left.selected_user}>` : undefined;
  const options = (left.selected_options ?? []).map(({ value }) => value);
  const files = (left.files ?? []).map(({ name }) => cleanName(name ?? ''));
  const all = [left.value, left.selected_date, person, left.selected_option?.value, ...options, ...files];
  return all.filter((word): word is string => typeof word === 'string' && word !== '');
}
