/** From a message to what a person reads. A surface decides how a part looks: a Slack date, a clickable command, plain text. */

import { catalogues } from './catalogues/index.ts';
import { en } from './en.ts';
import { formats } from './formats.ts';
import { labelIn } from './labels/index.ts';
import { isMessage, type Key, type Locale, type Message, type NameKind, type Param } from './message.ts';
import type { Entry } from './translation.ts';

/** Who is spoken to: the language, the IANA time zone, and how ids are named in that language. */
export interface Voice {
  readonly locale: Locale;
  readonly zone: string;
  readonly names: (kind: NameKind, id: string, locale: Locale) => string;
  /** What stands before every command where this is read: `cb-` for `/cb-need`. */
  readonly prefix?: string;
}

export type Part =
  /** Our own words. */
  | { readonly kind: 'text'; readonly text: string }
  /** Somebody's words, or an id: data. */
  | { readonly kind: 'data'; readonly text: string }
  /** A day or an instant (milliseconds since 1970), with the words to show where it cannot be shown natively. */
  | { readonly kind: 'day'; readonly day: string; readonly text: string }
  | { readonly kind: 'time'; readonly at: number; readonly text: string }
  /** A command to type or click, without its slash. */
  | { readonly kind: 'command'; readonly command: string; readonly rest: string; readonly text: string };

/** The languages with a catalogue. */
export const locales = Object.keys(catalogues) as readonly Locale[];

/** The best catalogue language for a platform's hint such as `fr-CA`, or undefined. */
export function localeFor(hint: string | undefined): Locale | undefined {
  const language = hint?.toLowerCase().split(/[-_]/)[0];
  return locales.find((locale) => locale === language);
}

const text = (words: string): Part => ({ kind: 'text', text: words });

function entryText(entry: Entry, params: Message['params'], locale: Locale): string {
  if (typeof entry === 'string') return entry;
  const count = params.count;
  const rule = formats.plural(locale).select(typeof count === 'number' ? count : 0);
  return entry[rule] ?? entry.other;
}

/** Renders a message to parts, in order. */
export function render(message: Message, voice: Voice): Part[] {
  const catalogue = catalogues[voice.locale] ?? en;
  const template = entryText(catalogue[message.key], message.params, voice.locale);
  return template.split(/(\{\w+\})/).flatMap((piece) => {
    if (piece === '') return [];
    if (!piece.startsWith('{')) return [text(prefixed(piece, voice))];
    const param = message.params[piece.slice(1, -1)];
    return param === undefined ? [text(piece)] : renderParam(param, voice);
  });
}

/**
 * Somebody's words without the signs that turn the direction of what stands after them on the line: ours too. Words of any
 * script run as they should without them (unicode.org/reports/tr9, "Explicit Directional Embedding, Overrides, and Isolates").
 */
const undirected = (words: string): string => words.replace(/[\u202a-\u202e\u2066-\u2069]/g, '');

function renderParam(param: Param, voice: Voice): Part[] {
  if (typeof param === 'string') return [{ kind: 'data', text: undirected(param) }];
  if (typeof param === 'number') return [text(formats.number(voice.locale).format(param))];
  if (isMessage(param)) return render(param, voice);
  if ('name' in param) return [text(undirected(voice.names(param.name, param.id, voice.locale)))];
  if ('day' in param) return [{ kind: 'day', day: param.day, text: dayText(param.day, voice) }];
  if ('at' in param) return [{ kind: 'time', at: Date.parse(param.at), text: timeText(param.at, voice) }];
  if ('list' in param) return renderList(param.list, param.join ?? 'and', voice);
  if ('command' in param) return [commandPart(param.command, undirected(param.rest ?? ''), voice)];
  if ('line' in param)
    return [{ kind: 'data', text: undirected(param.line).replace(/^\/(?=\S)/, `/${voice.prefix ?? ''}`) }];
  if ('usage' in param) return [{ kind: 'data', text: usageIn(param.usage, voice) }];
  return [text(undirected(labelIn(voice.locale, param.label, param.text)))];
}

function commandPart(command: string, rest: string, { prefix = '' }: Voice): Part {
  return { kind: 'command', command, rest, text: `/${prefix}${command}${rest === '' ? '' : ` ${rest}`}` };
}

/** Our own words with the commands in them as they are typed here. */
function prefixed(words: string, { prefix = '' }: Voice): string {
  return prefix === '' ? words : words.replace(/(?<![^\s(“"])\/(?=[a-z])/g, `/${prefix}`);
}

/** What stands for values in a usage, in the reader's language: `<words>`. */
const placeholders: ReadonlyMap<string, Key> = new Map([
  ['words', 'usage.words'],
  ['number', 'usage.number'],
  ['yes|no', 'usage.flag'],
  ['person', 'usage.person'],
  ['code', 'usage.code'],
  ['file', 'usage.file'],
]);

function usageIn(usage: string, voice: Voice): string {
  const said = usage.replace(/<([a-z|]+)>/g, (whole, word: string) => {
    const key = placeholders.get(word);
    return key === undefined ? whole : `<${undirected(plain({ key, params: {} }, voice))}>`;
  });
  return said.replace(/^\/(?=\S)/, `/${voice.prefix ?? ''}`);
}

function renderList(list: readonly Param[], join: 'and' | 'or', voice: Voice): Part[] {
  const type = join === 'and' ? 'conjunction' : 'disjunction';
  const slots = list.map((_, index) => String(index));
  const pieces = formats.list(voice.locale, type).formatToParts(slots);
  return pieces.flatMap(({ type: kind, value }) => {
    const param = kind === 'element' ? list[Number(value)] : undefined;
    return param === undefined ? [text(value)] : renderParam(param, voice);
  });
}

function dayText(day: string, voice: Voice): string {
  return formats.day(voice.locale).format(new Date(`${day}T00:00:00Z`));
}

function timeText(at: string, voice: Voice): string {
  return formats.time(voice.locale, voice.zone).format(new Date(at));
}

/** The message as plain text: for terminals, fallbacks, notifications and logs of our own words. */
export function plain(message: Message, voice: Voice): string {
  return render(message, voice)
    .map((part) => part.text)
    .join('');
}
