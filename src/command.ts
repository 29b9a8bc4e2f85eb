/** The declaration of a command: one per command, from which forms, typed lines, help and registrations follow. */
import { distance } from 'fastest-levenshtein';
import type { Context } from './context.ts';
import { type Field, type Fields, failureOf, type InputOf, isUnread } from './fields.ts';
import { type Attachments, fileProblem, readFiles } from './files.ts';
import { undirected } from './i18n/direction.ts';
import { type Message, message } from './i18n/message.ts';
import type { Reply, Values } from './reply.ts';

export type Role = 'delegate' | 'coordinator' | 'secretariat' | 'observer';
/** Who may give a command: anyone at all, anyone recognised, or people in one of these roles. */
export type Access = 'anyone' | 'recognised' | readonly Role[];

export interface Definition<F extends Fields> {
  /** The noun and the verb: `need add`; the noun alone for what it does without a verb: `wg`. */
  readonly name: string;
  /** One line of help, at most 100 characters (Discord's limit for a description). */
  readonly summary: string;
  /** Other verbs for the same: `want` for `ask`. */
  readonly aliases?: readonly string[];
  readonly fields: F;
  /** Private: only the person sees the answer. Static, for Discord fixes it at the first response. */
  readonly visibility: 'private' | 'channel';
  readonly access: Access;
  /** Opens a form when values are missing or wrong. */
  readonly form?: boolean;
  /** May also be said before the place is admitted and the person recognised: `wg join`. */
  readonly outside?: boolean;
  /** May run again when it is delivered again: it only reads, or what it does a second time changes nothing. */
  readonly repeatable?: boolean;
  /**
   * Whether an answer to these values may be shown to a channel, drawn anew as its readers may see it: for what only reads and
   * is not about whoever asks.
   */
  readonly publishable?: (values: Values) => boolean;
  /** Its answer holds what is shown once, such as a code, and is not kept for a second delivery. */
  readonly secret?: boolean;
  /** Rules between fields, after each is right: every error by field. Pure; `today` is `YYYY-MM-DD`. */
  check?(input: InputOf<F>, today: string): Readonly<Record<string, Message | undefined>>;
  /**
   * What can be told of the other fields from those that were given, for a form that opens: shown there to be put right,
   * and never taken for given otherwise. Pure and quick; `today` is `YYYY-MM-DD`.
   */
  prefill?(values: Values, today: string): Values;
  run(input: InputOf<F>, ctx: Context): Promise<Reply>;
}

/** Every error at once, by field; `values` is what was typed, so that nothing is lost. */
export interface Incomplete {
  readonly kind: 'incomplete';
  readonly command: Command;
  readonly values: Values;
  readonly errors: Readonly<Record<string, Message>>;
  /** For a form that shows these fields: what it may hold where nothing was given. */
  readonly prefill: Values;
}
export interface Ready {
  readonly kind: 'ready';
  readonly command: Command;
  readonly values: Values;
  run(ctx: Context): Promise<Reply>;
}
export type Plan = Incomplete | Ready;

/** A declared command without the type of its fields: what the bot and the surfaces hold. */
export interface Command {
  readonly name: string;
  readonly noun: string;
  /** Empty for the noun alone. */
  readonly verb: string;
  readonly summary: string;
  readonly aliases: readonly string[];
  readonly fields: Fields;
  readonly visibility: 'private' | 'channel';
  readonly access: Access;
  readonly form: boolean;
  readonly outside: boolean;
  readonly repeatable: boolean;
  readonly secret: boolean;
  readonly publishable: (values: Values) => boolean;
  /** Reads the values; touches no store. `stray` is what fits no field, `files` what came for those that take a file. */
  plan(values: Values, today: string, stray?: string, files?: Attachments): Plan;
}

export function defineCommand<const F extends Fields>(definition: Definition<F>): Command {
  const [noun = '', verb = ''] = definition.name.split(' ');
  const command: Command = {
    ...{ aliases: [], form: false, outside: false, repeatable: false, secret: false, publishable: () => false },
    ...{ ...definition, noun, verb },
    plan(typed, today, stray, files = {}) {
      const { values, asked } = askedIn(command, typed);
      const read = readFields(definition.fields, values, files);
      Object.assign(read.errors, asked);
      const errors = { ...unknownKeys(definition.fields, values), ...strayError(stray), ...read.errors };
      const input = read.values as InputOf<F>;
      if (Object.keys(errors).length === 0) Object.assign(errors, present(definition.check?.(input, today) ?? {}));
      if (Object.keys(errors).length > 0) {
        const prefill = unsaid(values, command.form ? definition.prefill?.(values, today) : undefined);
        return { kind: 'incomplete', command, values, errors, prefill };
      }
      const run = async (ctx: Context) => definition.run(await readFiles(definition.fields, input, files), ctx);
      return { kind: 'ready', command, values, run };
    },
  };
  return command;
}

/** The names of the commands that may be given again without harm: those that show something. */
export const readingNames = (commands: readonly Command[]): ReadonlySet<string> =>
  new Set(commands.filter(({ repeatable }) => repeatable).map(({ name }) => name));

/** For a field with a list or a file, or an optional text, it asks for the form, to give it there; a button that gives it for '' asks for the form as a whole. */
export const ask = '?';

/** Given in the form rather than in a line: chosen there, or a text that may be left out. */
const isPicked = (key: string, field: Field | undefined): boolean =>
  key === '' || field?.options !== undefined || field?.kind === 'file' || (field?.kind === 'text' && !field.required);

/** The values without what asks for the form, and the fields that are to be chosen there. */
function askedIn({ fields, form }: Command, typed: Values) {
  const listed = ([key, raw]: readonly [string, Values[string]]) =>
    form && (key === '' || Object.hasOwn(fields, key)) && isPicked(key, fields[key]) && [raw].flat().includes(ask);
  const keys = Object.entries(typed).filter(listed);
  if (keys.length === 0) return { values: typed, asked: {} };
  const left = keys.map(([key, raw]) => [key, [raw].flat().filter((word) => word !== ask)] as const);
  const asked = keys.map(([key]) => [key, message(key === '' ? 'field.form' : 'field.choose')] as const);
  const { '': _whole, ...values } = { ...typed, ...Object.fromEntries(left) };
  return { values, asked: Object.fromEntries(asked) };
}

/** What of a form's contents nothing was said about, be it that it is empty. */
function unsaid(values: Values, prefill: Values = {}): Values {
  return Object.fromEntries(Object.entries(prefill).filter(([key]) => !Object.hasOwn(values, key)));
}

/** A form that opens need not say what is missing or to be chosen there: only what was given and cannot stand is an error. */
export const isQuiet = ({ key }: Message): boolean =>
  key === 'field.missing' || key === 'field.choose' || key === 'field.form';

function present(errors: Readonly<Record<string, Message | undefined>>): Record<string, Message> {
  return Object.fromEntries(Object.entries(errors).flatMap(([key, error]) => (error ? [[key, error] as const] : [])));
}

/** The raw words of one field; empty ones count as left out, for a form sends those. */
export function rawOf(values: Values, key: string): readonly string[] {
  const raw = values[key] ?? [];
  return (typeof raw === 'string' ? [raw] : raw).filter((word) => word.trim() !== '');
}

function readFields(fields: Fields, values: Values, files: Attachments) {
  const read: { values: Record<string, unknown>; errors: Record<string, Message> } = { values: {}, errors: {} };
  for (const [key, field] of Object.entries(fields)) {
    const raw = rawOf(values, key);
    if (raw.length === 0 && field.required) read.errors[key] = message('field.missing');
    if (raw.length === 0) continue;
    const result = readField(field, raw);
    if ('error' in result) read.errors[key] = result.error;
    else read.values[key] = result.value;
    const problem = isUnread(read.values[key]) ? fileProblem(field, read.values[key], files[key]) : undefined;
    if (problem !== undefined) read.errors[key] = problem;
  }
  return read;
}

function readField(field: Field, raw: readonly string[]): { value: unknown } | { error: Message } {
  if (!field.many && field.kind !== 'text' && raw.length > 1) return { error: message('field.once') };
  const result = field.schema.safeParse(isWritten(field) ? raw : raw.map(asTyped));
  if (result.success) return { value: result.data };
  return { error: failureOf(result.error) ?? message('field.wrong') };
}

/** What people word themselves, and names of people and files, is taken as it is. */
const isWritten = ({ kind }: Field): boolean => kind === 'text' || kind === 'person' || kind === 'file';

/** Ids, days and figures that were copied from an answer, or typed with the figures of Arabic. */
const asTyped = (word: string): string =>
  undirected(word)
    .replace(/[\u061c\u200e\u200f]/g, '')
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660));

function unknownKeys(fields: Fields, values: Values): Record<string, Message> {
  const unknown = Object.keys(values).filter((key) => !Object.hasOwn(fields, key));
  return Object.fromEntries(unknown.map((key) => [key, unknownKey(fields, key)]));
}

function unknownKey(fields: Fields, key: string): Message {
  const near = nearestKey(fields, key);
  return near === undefined ? message('field.unknown', { key }) : message('field.unknown.near', { key, near });
}

/** The keys a field may be typed with: its name and its aliases. */
export function keysOf(fields: Fields): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  for (const [name, field] of Object.entries(fields))
    for (const key of [name, ...(field.aliases ?? [])]) keys.set(key, name);
  return keys;
}

/** The declared key that was meant by `typed`, if any: within two edits, or one where so few letters are left to tell. */
export function nearestKey(fields: Fields, typed: string): string | undefined {
  const most = typed.length <= 3 ? 1 : 2;
  const near = [...keysOf(fields).keys()].map((key) => ({ key, edits: distance(key, typed.toLowerCase()) }));
  return near.filter(({ edits }) => edits <= most).sort((a, b) => a.edits - b.edits)[0]?.key;
}

function strayError(stray: string | undefined): Record<string, Message> {
  return stray === undefined || stray === '' ? {} : { '': message('field.stray', { words: stray }) };
}
