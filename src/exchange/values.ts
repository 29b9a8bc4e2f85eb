/** One value and its words in a cell: each writer has the reader that gives back what was written. */
import { findOption, fold, nearest, type Option } from '../domain/options.ts';
import { type Message, message } from '../i18n/message.ts';
import type { Column } from './columns.ts';
import { guard, isFormula, unguard } from './csv.ts';

/** The group's own organisations by id, which no list holds. */
export type Own = ReadonlyMap<string, string>;

/** `exact`: a full export, taken as it was written. Otherwise a file from elsewhere, read as people write. */
export interface Reading {
  readonly exact: boolean;
  readonly own: Own;
}

export type Read = { readonly value: unknown } | { readonly what: Message };

const own = (known: Own, word: string): string | undefined =>
  known.has(word) ? word : [...known].find(([, name]) => fold(name) === fold(word))?.[0];

function idOf(options: readonly Option[] | undefined, word: string, known: Own): string | undefined {
  if (options === undefined) return word;
  // an id that is written as it is means itself, whatever a name beside it sounds like
  if (options.some(({ value }) => value === word)) return word;
  return findOption(options, word)?.value ?? (isPeople(options) ? own(known, word) : undefined);
}

/** Lists in which a group's own organisations stand too. */
const isPeople = (options: readonly Option[]): boolean => findOption(options, 'SN')?.value === 'SN';

/** The name of an id where reading it gives that id back, else the id. */
function nameOf(options: readonly Option[] | undefined, id: string, known: Own): string {
  const label = options?.find(({ value }) => value === id)?.label ?? known.get(id) ?? id;
  const fits = !label.includes(';') && label.trim() === label && label !== '';
  return fits && idOf(options, label, known) === id ? label : id;
}

/** A value as a cell of a table has it; nothing for one that is not there. */
export function writeCell({ shape, options }: Column, value: unknown, known: Own): string {
  if (value === undefined) return '';
  if (shape === 'names') return guard((value as string[]).map((id) => nameOf(options, id, known)).join('; '));
  if (shape === 'name') return guard(nameOf(options, value as string, known));
  if (shape === 'flag') return value === true ? 'yes' : 'no';
  if (shape === 'instant') return (value as Date).toISOString();
  if (shape === 'json') return guard(JSON.stringify(value));
  return guard(String(value));
}

function readName(options: readonly Option[] | undefined, word: string, { exact, own: known }: Reading): Read {
  const id = idOf(options, word, known);
  if (id !== undefined) return { value: id };
  // what was an organisation of this installation once is one still
  if (exact && /^(?:org|area|party|signatory):[\w-]+$/.test(word)) return { value: word };
  const near = options === undefined ? [] : nearest(options, word, 3);
  if (near.length === 0) return { what: message('field.choice', { word: shortened(word) }) };
  const labels = near.map((value) => options?.find((option) => option.value === value)?.label ?? value);
  return { what: message('field.choice.near', { word: shortened(word), near: { list: labels, join: 'or' } }) };
}

/** A message quotes no more of a file than can be read. */
export const shortened = (word: string): string => (word.length > 60 ? `${word.slice(0, 60)}…` : word);

/** Names parted by semicolons; in a file from elsewhere also by commas where a whole piece is no name. */
function piecesOf(options: readonly Option[] | undefined, text: string, reading: Reading): string[] {
  const pieces = text.split(';').map((piece) => piece.trim());
  if (reading.exact) return pieces;
  const parts = pieces.flatMap((piece) =>
    idOf(options, piece, reading.own) === undefined ? piece.split(/[,،，、]/).map((part) => part.trim()) : [piece],
  );
  return parts.filter((part) => part !== '');
}

function readNames(options: readonly Option[] | undefined, pieces: readonly string[], reading: Reading): Read {
  const values: string[] = [];
  for (const piece of pieces) {
    const read = readName(options, piece, reading);
    if ('what' in read) return read;
    values.push(read.value as string);
  }
  return { value: reading.exact ? values : [...new Set(values)] };
}

/** Every real day of the calendar, as ISO 8601 writes it. */
function isDay(word: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(word)) return false;
  const date = new Date(`${word}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(word);
}
const isInstant = (word: string) =>
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/.test(word) &&
  isDay(word.slice(0, 10)) &&
  !Number.isNaN(Date.parse(word));

const flags: Readonly<Record<string, boolean>> = { yes: true, true: true, no: false, false: false };

/** Texts from elsewhere lose the space around them; no text holds signs that are none. */
function readText(text: string, { exact }: Reading): Read {
  const kept = exact ? text : text.trim();
  if (!exact && /[^\P{Cc}\t\r\n]/u.test(kept)) return { what: message('import.control') };
  return { value: kept };
}

/** A number, day, time, yes or no, from the word it is written with. */
function readScalar({ shape }: Column, word: string): Read {
  if (shape === 'day') return isDay(word) ? { value: word } : { what: message('field.day', { word: shortened(word) }) };
  if (shape === 'instant')
    return isInstant(word) ? { value: new Date(word) } : { what: message('import.instant', { word: shortened(word) }) };
  if (shape === 'flag') {
    const value = flags[word.toLowerCase()];
    return value === undefined ? { what: message('field.flag', { word: shortened(word) }) } : { value };
  }
  if (/^\d{1,9}$/.test(word)) return { value: Number(word) };
  return { what: message('field.number', { word: shortened(word), min: 1, max: 999_999_999 }) };
}

function readJsonText(text: string): Read {
  try {
    return { value: withInstants(JSON.parse(text)) };
  } catch {
    return { what: message('field.wrong') };
  }
}

/** Inside of what is written as JSON a moment is a text; the only ones there are say when something was answered. */
function withInstants(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withInstants);
  if (typeof value !== 'object' || value === null) return value;
  const isInstant = (key: string, each: unknown): each is string =>
    key === 'at' && typeof each === 'string' && /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(each);
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, isInstant(key, each) ? new Date(each) : withInstants(each)]),
  );
}

/** What a cell holds: undefined for an empty one. */
export function readCell(column: Column, cell: string, reading: Reading): Read {
  if (cell === '' || (!reading.exact && cell.trim() === '')) return { value: undefined };
  const { shape, options } = column;
  const word = unguard(cell).trim();
  if (shape === 'number' || shape === 'day' || shape === 'instant' || shape === 'flag') return readScalar(column, word);
  if (isFormula(cell)) return { what: message('import.formula', { word: shortened(cell) }) };
  if (shape === 'names') return readNames(options, piecesOf(options, word, reading), reading);
  if (shape === 'name') return readName(options, word, reading);
  return shape === 'json' ? readJsonText(unguard(cell)) : readText(unguard(cell), reading);
}

/** A value as JSON has it. */
export function writeJson({ shape }: Column, value: unknown): unknown {
  return shape === 'instant' && value instanceof Date ? value.toISOString() : value;
}

const expectedTypes = { number: 'number', flag: 'boolean', names: 'list' } as const;

const wellFormed = (value: unknown): boolean =>
  typeof value === 'string' ? value.isWellFormed() : !Array.isArray(value) || value.every(wellFormed);

/** What a member of a JSON object holds. */
export function readJson(column: Column, value: unknown, reading: Reading): Read {
  if (value === undefined || value === null) return { value: undefined };
  if (!wellFormed(value)) return { what: message('import.surrogate') };
  const { shape, options } = column;
  if (shape === 'json') return { value: withInstants(value) };
  const wanted = shape in expectedTypes ? expectedTypes[shape as keyof typeof expectedTypes] : 'string';
  const given = Array.isArray(value) ? 'list' : typeof value;
  if (wanted !== given || (Array.isArray(value) && value.some((each) => typeof each !== 'string')))
    return { what: message(`import.type.${wanted}`) };
  if (shape === 'names') return readNames(options, value as string[], reading);
  if (typeof value !== 'string') return { value };
  if (shape === 'name') return readName(options, value, reading);
  return shape === 'text' ? readText(value, reading) : readScalar(column, value);
}
