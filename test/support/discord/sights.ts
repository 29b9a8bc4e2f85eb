/** A message or form as a person sees it, and a form as it is sent in. */
import { type Json, list, nested, words } from './check.ts';
import { boxes, isGroup, radio } from './choosers.ts';
import { attach, isUploaded, type Kept, type Uploaded } from './files.ts';
import { show, textsOf } from './markdown.ts';
import type { Sent, World } from './world.ts';

export interface Reply {
  readonly kind: 'reply';
  /** The words as shown. */
  readonly text: string;
  /** Everything in it that is more than words: see `markdown.ts`. */
  readonly marks: readonly string[];
  readonly buttons: readonly string[];
  /** Seen by one person alone. */
  readonly ephemeral: boolean;
  /** What is attached. */
  readonly files: readonly Kept[];
  readonly sent: Sent;
  /** Its body when it was read. */
  readonly seen: Json;
}

export interface ModalField {
  readonly label: string;
  readonly description: string;
  readonly required: boolean;
  /** What it holds when it opens. */
  readonly holds: string | readonly string[];
  readonly placeholder: string;
  readonly options: readonly string[];
  readonly input: Json;
}
export interface Modal {
  readonly kind: 'modal';
  readonly title: string;
  readonly customId: string;
  /** Words above the fields. */
  readonly text: string;
  readonly fields: ReadonlyMap<string, ModalField>;
  /** As it was sent. */
  readonly raw: Json;
  readonly guild?: string;
  readonly channel?: string;
  /** The message whose button opened it. */
  readonly from?: Sent;
}
/** What is typed into a form, by field. */
export type Typed = Readonly<Record<string, string | readonly string[] | Uploaded>>;

/** Words without what parts them invisibly, and with one space for any. */
export const bare = (words: string): string => words.replaceAll('\u200b', '').replace(/\s+/g, ' ').trim();

export function readReply(sent: Sent): Reply {
  const shown = textsOf(sent.body).map((text) => show(text));
  const buttons = list(sent.body.components)
    .flatMap(nested)
    .filter(({ type }) => type === 2);
  return {
    kind: 'reply',
    text: shown.map(({ text }) => text).join('\n'),
    marks: shown.flatMap(({ marks }) => marks),
    buttons: buttons.map(({ label }) => words(label)),
    ephemeral: sent.only !== undefined,
    files: (sent.body.sent ?? []) as readonly Kept[],
    sent,
    seen: sent.body,
  };
}

export function readModal(modal: Json, at: Pick<Modal, 'guild' | 'channel' | 'from'>): Modal {
  const labels = list(modal.components).filter(({ type }) => type === 18);
  const fields = labels.map((label) => [words((label.component as Json).custom_id), readField(label)] as const);
  const texts = textsOf(modal).map((text) => show(text).text);
  const title = words(modal.title);
  return {
    kind: 'modal',
    title,
    customId: words(modal.custom_id),
    text: texts.join('\n'),
    fields: new Map(fields),
    raw: modal,
    ...at,
  };
}

function readField(label: Json): ModalField {
  const input = label.component as Json;
  const options = list(input.options);
  const chosen = options.filter((option) => option.default === true).map(({ value }) => words(value));
  const people = list(input.default_values).map(({ id }) => words(id));
  return {
    ...{ label: words(label.label), description: words(label.description), required: input.required !== false },
    holds: input.type === 4 ? words(input.value) : input.type === 5 ? people : chosen,
    ...{ placeholder: words(input.placeholder), options: options.map(({ label: name }) => words(name)), input },
  };
}

/** @throws Error where a client would not send it. */
export function submission(world: World, modal: Modal, typed: Typed) {
  const unknown = Object.keys(typed).find((key) => !modal.fields.has(key));
  if (unknown !== undefined) throw new Error(`no field ${unknown} on the form`);
  const users: string[] = [];
  const files: Json[] = [];
  const components = [...modal.fields].map(([key, field], index) => {
    const filled = typed[key] ?? field.holds;
    if (isUploaded(filled)) files.push(attach(world, filled));
    const given = isUploaded(filled) ? [words(files.at(-1)?.id)] : filled;
    const values = [given].flat().filter((value) => value !== '');
    if (isUploaded(filled) !== (field.input.type === 19 && values.length > 0))
      throw new Error(`${key}: a file or none`);
    if (field.input.type === 5) users.push(...values);
    refuseWrong(key, field, values);
    const value = sentValue(field.input, given, values);
    return {
      type: 18,
      id: 2 * index + 1,
      component: { type: field.input.type, id: 2 * index + 2, custom_id: key, ...value },
    };
  });
  return { components, users, files };
}

/** A radio group sends one value, or null where nothing is chosen. */
function sentValue({ type }: Json, given: string | readonly string[], values: readonly string[]): Json {
  if (type === radio) return { value: values[0] ?? null };
  return type === 4 ? { value: [given].flat().join(' ') } : { values };
}

function refuseWrong(key: string, { required, input }: ModalField, values: readonly string[]): void {
  const listed = list(input.options).map(({ value }) => value);
  if (required && values.length === 0) throw new Error(`the client demands ${key}`);
  if (input.type === 4 && values.join(' ').length > Number(input.max_length))
    throw new Error(`${key} is too long for the client`);
  const isListed = input.type === 3 || isGroup(input);
  if (isListed && values.some((value) => !listed.includes(value))) throw new Error(`${key}: not on the list`);
  const most = Number(input.max_values ?? (input.type === boxes ? listed.length : 1));
  if (input.type !== 4 && values.length > most) throw new Error(`${key}: too many`);
  const least = input.type === 4 ? Number(input.min_length ?? 0) : Number(input.min_values ?? (required ? 1 : 0));
  const size = input.type === 4 ? values.join(' ').length : values.length;
  if (size > 0 && size < least) throw new Error(`${key}: too few`);
}
