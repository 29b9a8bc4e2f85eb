/** The field makers: each gives a kind, words for the form, limits, and a zod schema from the raw words to the value. */
import { z } from 'zod';
import { inEveryLanguage } from './domain/everylanguage.ts';
import { findOption, fold, nearest, type Option } from './domain/options.ts';
import { zoneOf, zonesNear } from './domain/zones.ts';
import { type Message, message, type NameKind } from './i18n/message.ts';

export type FieldKind = 'text' | 'choice' | 'day' | 'number' | 'flag' | 'record' | 'person' | 'code' | 'file';

/** Where the words of a typed line go that have no key: one word to the first `word` field, the others to the `rest` field. */
export type Position = 'word' | 'rest';

/** Asked for only where another field, with a list or a yes and no, holds one of these values; '' stands for nothing chosen. */
export interface When {
  readonly field: string;
  readonly is: readonly string[];
}

export interface Field<T = unknown, R extends boolean = boolean> {
  readonly kind: FieldKind;
  /** The question of the form, at most 45 characters (Discord's limit for a label). */
  readonly label: string;
  /** A line of help, at most 100 characters (Discord's limit for a description). */
  readonly hint?: string;
  /** The same as a message, where the hint holds what no declaration knows. */
  readonly hinted?: () => Message;
  readonly required: R;
  readonly aliases?: readonly string[];
  readonly position?: Position;
  /** Buttons and forms carry it on their own: nobody is asked for it, and no help names it. */
  readonly carried?: boolean;
  /** Stands in the second part of a long form, which opens by a press; never a required one. */
  readonly later?: boolean;
  /** When a form asks for it. A typed line may give it at any time. */
  readonly when?: When;
  /** What a form tells beside it where one of these is chosen. */
  readonly beside?: { readonly is: readonly string[]; readonly say: () => Message };
  /** May hold several values: repeated keys, or one value with commas. */
  readonly many: boolean;
  /** Longest text in characters, most values, or bytes of a file. */
  readonly max: number;
  /** Characters of a text that are taken in where it is typed and no form limits it to `max`: the command makes them fit. */
  readonly room?: number;
  /** Of a record: the letters its id may begin with. */
  readonly prefixes?: string;
  /** Of a number: the least. */
  readonly min?: number;
  /** Of a text: which names complete it while it is typed, where a platform can offer some. */
  readonly completes?: 'zone';
  /** Of a file: the endings it may have, without the dot. */
  readonly types?: readonly string[];
  /** A text worth several lines. */
  readonly long: boolean;
  /** The values to choose from; `names` says which list speaks their names. */
  readonly options?: readonly Option[];
  readonly names?: NameKind;
  readonly schema: z.ZodType<T, readonly string[]>;
}

export type Fields = Readonly<Record<string, Field>>;
type ValueOf<F> = F extends Field<infer T, infer R> ? (R extends true ? T : T | undefined) : never;
/** What `run` receives: each field's value, undefined where an optional one was left out. */
export type InputOf<F extends Fields> = { readonly [K in keyof F]: ValueOf<F[K]> };

/** The fields that people fill in, by key. */
export function askedFields(fields: Fields): [string, Field][] {
  return Object.entries(fields).filter(([, { carried = false }]) => !carried);
}

/** The same field, in the second part of a long form. */
export const later = <F extends Field>(field: F): F => ({ ...field, later: true });

interface Words {
  readonly label: string;
  readonly hint?: string;
  readonly hinted?: () => Message;
  readonly required?: boolean;
  readonly aliases?: readonly string[];
  readonly position?: Position;
  readonly carried?: boolean;
  readonly later?: boolean;
  readonly when?: When;
}

type Required<W> = W extends { readonly required: true } ? true : false;

/** A schema whose only failures are messages. */
function reading<T>(read: (raw: readonly string[]) => T | Failed): z.ZodType<T, readonly string[]> {
  return z.array(z.string()).transform((raw, context) => {
    const value = read(raw);
    if (!(value instanceof Failed)) return value;
    context.addIssue({ code: 'custom', params: { failed: value } });
    return z.NEVER;
  }) as unknown as z.ZodType<T, readonly string[]>;
}

/** Why a value cannot be read. The message is made only when somebody reads it: looking for what was meant takes time. */
class Failed {
  readonly reply: () => Message;
  constructor(reply: Message | (() => Message)) {
    this.reply = typeof reply === 'function' ? reply : () => reply;
  }
}

/** The message of a failed field, as its schema gave it. */
export function failureOf(error: z.ZodError): Message | undefined {
  const issue = error.issues[0];
  const failed: unknown = issue?.code === 'custom' ? issue.params?.failed : undefined;
  return failed instanceof Failed ? failed.reply() : undefined;
}

interface Shape<T> {
  readonly kind: FieldKind;
  readonly schema: z.ZodType<T, readonly string[]>;
  readonly many?: boolean;
  readonly max?: number;
  readonly long?: boolean;
  readonly options?: readonly Option[];
  readonly names?: NameKind;
  readonly types?: readonly string[];
  readonly min?: number;
  readonly prefixes?: string;
  readonly completes?: 'zone';
}

function field<T, W extends Words>(words: W, shape: Shape<T>): Field<T, Required<W>> {
  const required = (words.required ?? false) as Required<W>;
  return { many: false, max: 100, long: false, ...words, ...shape, required };
}

/** One line or several of free text, at most `max` characters in a form, and `room` (when left out: `max`) as typed. */
export function text<const W extends Words & { max?: number; room?: number; long?: boolean }>(
  words: W,
): Field<string, Required<W>> {
  const { max = 150, room = max, long = false } = words;
  const schema = reading((raw) => {
    const value = raw.join(' ').trim().toWellFormed();
    return value.length > room ? new Failed(message('field.long', { max: room, length: value.length })) : value;
  });
  return field(words, { kind: 'text', schema, max, long });
}

/** One of a list, by its value, its label in any language or another word it is known by. */
export function choice<V extends string, const W extends Words>(
  words: W & { options: readonly Option<V>[]; names?: NameKind },
): Field<V, Required<W>> {
  const { names } = words;
  const options = inEveryLanguage(words.options, names);
  const schema = reading((raw) => pick(options, raw.join(' ')));
  return field(words, { kind: 'choice', schema, options, names, max: 1 });
}

/** Several of a list: repeated, or with commas. */
export function choices<V extends string, const W extends Words>(
  words: W & { options: readonly Option<V>[]; names?: NameKind; max?: number },
): Field<readonly V[], Required<W>> {
  const { names, max = 10 } = words;
  const options = inEveryLanguage(words.options, names);
  const schema = reading((raw): readonly V[] | Failed => {
    const values = new Set<V>();
    for (const word of raw.flatMap((each) => splitChoices(options, each))) {
      const value = pick(options, word);
      if (value instanceof Failed) return value;
      values.add(value);
    }
    if (values.size === 0) return new Failed(message('field.missing'));
    return values.size > max ? new Failed(message('field.toomany', { max })) : [...values];
  });
  return field(words, { kind: 'choice', schema, options, names, many: true, max });
}

/** A label may itself hold a comma, so the whole is tried first. */
function splitChoices(options: readonly Option[], word: string): string[] {
  if (findOption(options, word) !== undefined) return [word];
  return word
    .split(/[,;،؛，；]/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
}

function pick<V extends string>(options: readonly Option<V>[], word: string): V | Failed {
  const found = findOption(options, word);
  if (found !== undefined) return found.value;
  return new Failed(() => {
    const near = nearest(options, word, 3);
    if (near.length === 0) return message('field.choice', { word });
    return message('field.choice.near', { word, near: { list: near, join: 'or' } });
  });
}

/** A calendar day: `2027-06-01`, or `2027-06` for the last day of June. The value is `YYYY-MM-DD`. */
export function day<const W extends Words>(words: W): Field<string, Required<W>> {
  const schema = reading((raw) => readDay(raw.join(' ')) ?? new Failed(message('field.day', { word: raw.join(' ') })));
  return field(words, { kind: 'day', schema, max: 10 });
}

function readDay(word: string): string | undefined {
  const parts = /^([1-9]\d{3})-(\d{1,2})(?:-(\d{1,2}))?$/.exec(word.trim());
  if (parts === null) return undefined;
  const [year, month] = [Number(parts[1]), Number(parts[2])];
  const date = parts[3] === undefined ? Date.UTC(year, month, 0) : Date.UTC(year, month - 1, Number(parts[3]));
  const iso = new Date(date).toISOString().slice(0, 10);
  return month >= 1 && Number(iso.slice(5, 7)) === month ? iso : undefined;
}

/** A whole number from `min` to `max`. */
export function number<const W extends Words & { min?: number; max: number }>(words: W): Field<number, Required<W>> {
  const { min = 1, max } = words;
  const schema = reading((raw) => {
    const value = /^\d{1,9}$/.test(raw.join(' ').trim()) ? Number(raw.join(' ')) : Number.NaN;
    return value >= min && value <= max
      ? value
      : new Failed(message('field.number', { word: raw.join(' '), min, max }));
  });
  return field(words, { kind: 'number', schema, min, max });
}

/** In the six languages; each is what `fold` leaves of it. */
const yes = new Set(['yes', 'y', 'true', '1', 'on', 'oui', 'si', 'да', 'نعم', '是'].map(fold));
const no = new Set(['no', 'n', 'false', '0', 'off', 'non', 'нет', 'لا', '否'].map(fold));

/** Yes or no, in any of the six languages. */
export function flag<const W extends Words>(words: W): Field<boolean, Required<W>> {
  const schema = reading((raw) => {
    const word = raw.join(' ').trim().toLowerCase();
    return yes.has(fold(word)) ? true : no.has(fold(word)) ? false : new Failed(message('field.flag', { word }));
  });
  return field(words, { kind: 'flag', schema, max: 5 });
}

/** An IANA time zone, in whatever case, or its city. The value is the zone as it is spelt. */
export function zone<const W extends Words>(words: W): Field<string, Required<W>> {
  const schema = reading((raw) => {
    const word = raw.join(' ').trim();
    return zoneOf(word) ?? new Failed(() => unknownZone(word));
  });
  return field(words, { kind: 'text', schema, max: 60, completes: 'zone' });
}

function unknownZone(word: string): Message {
  const near = zonesNear(word.slice(0, 60));
  return near.length === 0
    ? message('digest.zone')
    : message('digest.zone.near', { word, near: { list: near, join: 'or' } });
}

/** The id of a record: `N-47`, also written `n47` or `N 47`. `prefixes` says of which kinds. */
export function record<const W extends Words & { prefixes: string }>(words: W): Field<string, Required<W>> {
  const { prefixes } = words;
  const schema = reading((raw) => {
    const parts = /^\s*([a-z])[-\s–]?(\d{1,9})\s*$/i.exec(raw.join(' '));
    const prefix = parts?.[1]?.toUpperCase() ?? '';
    if (parts !== null && prefixes.includes(prefix)) return `${prefix}-${Number(parts[2])}`;
    return new Failed(message('field.record', { word: raw.join(' '), example: `${prefixes.charAt(0)}-47` }));
  });
  return field(words, { kind: 'record', schema, prefixes, max: 12 });
}

/** A person: a platform's mention, or an identity such as `local:amina`. The value is the words, resolved where they were said. */
export function person<const W extends Words>(words: W): Field<string, Required<W>> {
  const schema = reading((raw) => raw.join(' ').trim());
  return field(words, { kind: 'person', schema, max: 100 });
}

/** A one-time code: letters and digits, spaces and dashes are left out. */
export function code<const W extends Words>(words: W): Field<string, Required<W>> {
  const schema = reading((raw) => {
    const value = raw.join('').replace(/[\s-]/g, '').toUpperCase();
    return /^[A-Z0-9]{4,40}$/.test(value) ? value : new Failed(message('field.code'));
  });
  return field(words, { kind: 'code', schema, max: 60 });
}

/** A file as a command receives it. */
export interface GivenFile {
  /** Harmless to show; the last part of what may have been a path. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Stands for the contents until the command runs: a plan waits for nothing. */
const unread = new Uint8Array(0);

/** Whether a value is a file that was named but not read yet. */
export const isUnread = (value: unknown): value is GivenFile =>
  typeof value === 'object' && value !== null && 'bytes' in value && value.bytes === unread;

/**
 * One file of at most `maxBytes`, told by its ending: `types` are endings without the dot. Its raw value is the name of a
 * file that came with the request (at a terminal: a path). `check` sees the name alone; `run` has the contents too.
 */
export function file<const W extends Words & { types: readonly string[]; maxBytes: number }>(
  words: W,
): Field<GivenFile, Required<W>> {
  const { types, maxBytes } = words;
  const schema = reading((raw) => {
    const name = raw.join(' ').trim().toWellFormed();
    const ending = /\.([^./\\\s]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
    if (types.includes(ending)) return { name, bytes: unread };
    const endings = types.map((type) => `.${type}`);
    return new Failed(message('file.type', { name, types: { list: endings, join: 'or' } }));
  });
  return field(words, { kind: 'file', schema, max: maxBytes, types });
}
