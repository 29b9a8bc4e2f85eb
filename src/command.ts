/** The declaration of a command: one per command, from which forms, typed lines, help and registrations follow. */
import { distance } from 'fastest-levenshtein';
import type { Context } from './context.ts';
import { type Field, type Fields, failureOf, type InputOf } from './fields.ts';
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
  /** Rules between fields, after each is right: every error by field. Pure; `today` is `YYYY-MM-DD`. */
  check?(input: InputOf<F>, today: string): Readonly<Record<string, Message | undefined>>;
  run(input: InputOf<F>, ctx: Context): Promise<Reply>;
}

/** Every error at once, by field; `values` is what was typed, so that nothing is lost. */
export interface Incomplete {
  readonly kind: 'incomplete';
  readonly command: Command;
  readonly values: Values;
  readonly errors: Readonly<Record<string, Message>>;
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
  /** Reads the values; touches no store. `stray` is what fits no field. */
  plan(values: Values, today: string, stray?: string): Plan;
}

export function defineCommand<const F extends Fields>(definition: Definition<F>): Command {
  const [noun = '', verb = ''] = definition.name.split(' ');
  const command: Command = {
    ...{ aliases: [], form: false, outside: false, ...definition, noun, verb },
    plan(values, today, stray) {
      const read = readFields(definition.fields, values);
      const errors = { ...unknownKeys(definition.fields, values), ...strayError(stray), ...read.errors };
      const input = read.values as InputOf<F>;
      if (Object.keys(errors).length === 0) Object.assign(errors, present(definition.check?.(input, today) ?? {}));
      if (Object.keys(errors).length > 0) return { kind: 'incomplete', command, values, errors };
      return { kind: 'ready', command, values, run: (ctx) => definition.run(input, ctx) };
    },
  };
  return command;
}

function present(errors: Readonly<Record<string, Message | undefined>>): Record<string, Message> {
  return Object.fromEntries(Object.entries(errors).flatMap(([key, error]) => (error ? [[key, error] as const] : [])));
}

/** The raw words of one field; empty ones count as left out, for a form sends those. */
export function rawOf(values: Values, key: string): readonly string[] {
  const raw = values[key] ?? [];
  return (typeof raw === 'string' ? [raw] : raw).filter((word) => word.trim() !== '');
}

function readFields(fields: Fields, values: Values) {
  const read: { values: Record<string, unknown>; errors: Record<string, Message> } = { values: {}, errors: {} };
  for (const [key, field] of Object.entries(fields)) {
    const raw = rawOf(values, key);
    if (raw.length === 0 && field.required) read.errors[key] = message('field.missing');
    if (raw.length === 0) continue;
    const result = readField(field, raw);
    if ('error' in result) read.errors[key] = result.error;
    else read.values[key] = result.value;
  }
  return read;
}

function readField(field: Field, raw: readonly string[]): { value: unknown } | { error: Message } {
  if (!field.many && field.kind !== 'text' && raw.length > 1) return { error: message('field.once') };
  const result = field.schema.safeParse(raw);
  if (result.success) return { value: result.data };
  return { error: failureOf(result.error) ?? message('field.wrong') };
}

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
