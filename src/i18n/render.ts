/** From a message to what a person reads. A surface decides how a part looks: a Slack date, a clickable command, plain text. */

import { catalogues } from './catalogues/index.ts';
import { apart, around, aroundLine, isRightToLeft, undirected } from './direction.ts';
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
  /** How our own words are written: a language for tests makes them longer, and runs from right to left. */
  readonly pseudo?: (words: string) => string;
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

const runsLeft = ({ locale, pseudo }: Voice): boolean => isRightToLeft(locale) || pseudo !== undefined;

/** Our own words as they stand beside words of the other direction. */
function own(words: string, voice: Voice): string {
  const spoken = voice.pseudo?.(words) ?? words;
  return runsLeft(voice) ? apart(spoken) : spoken;
}

/** Parts that are kept apart from what stands beside them, where that runs the other way. */
function kept(parts: readonly Part[], voice: Voice, [before, after]: readonly [string, string]): Part[] {
  return runsLeft(voice) && parts.length > 0 ? [text(before), ...parts, text(after)] : [...parts];
}

/** A line that is put together of several messages, in the direction of the language. */
export const lineIn = (words: string, voice: Voice): string =>
  runsLeft(voice) && words !== '' ? aroundLine.join(words) : words;

/** Renders a message to parts, in order. */
export function render(message: Message, voice: Voice): Part[] {
  const spoken = message.locale === undefined ? voice : { ...voice, locale: message.locale };
  return kept(renderWithin(message, spoken), spoken, aroundLine);
}

/** A sign that belongs to what stands beside it: `/{noun}`, `“{key}:”`. */
const holder = /(\/?\{\w+\}(?::(?=[”"»]))?)/;

function renderWithin(message: Message, voice: Voice): Part[] {
  const catalogue = catalogues[voice.locale] ?? en;
  const template = entryText(catalogue[message.key], message.params, voice.locale);
  return template.split(holder).flatMap((piece) => {
    if (piece === '') return [];
    const [, slash = '', name, colon = ''] = /^(\/?)\{(\w+)\}(:?)$/.exec(piece) ?? [];
    if (name === undefined) return [text(own(prefixed(piece, voice), voice))];
    const param = message.params[name];
    const parts = param === undefined ? [text(`{${name}}`)] : renderParam(param, voice);
    if (slash + colon === '') return parts;
    const sign = (words: string) => (words === '' ? [] : [text(words)]);
    return kept([...sign(slash), ...parts, ...sign(colon)], voice, around.leftToRight);
  });
}

/** Somebody's words: each line by itself, for what keeps a line apart ends with it. */
function data(words: string, voice: Voice): Part[] {
  if (!runsLeft(voice)) return [{ kind: 'data', text: words }];
  const lines = words.split(/(\n+)/).filter((line) => line !== '');
  const part = (line: string): Part => ({ kind: 'data', text: line });
  return lines.flatMap((line) => (line.startsWith('\n') ? [part(line)] : kept([part(line)], voice, around.byItself)));
}

function renderParam(param: Param, voice: Voice): Part[] {
  if (typeof param === 'string') return data(undirected(param), voice);
  if (typeof param === 'number') return [text(formats.number(voice.locale).format(param))];
  if (isMessage(param)) return renderWithin(param, voice);
  if ('name' in param) return [text(own(undirected(voice.names(param.name, param.id, voice.locale)), voice))];
  if ('day' in param) return [{ kind: 'day', day: param.day, text: dayText(param.day, voice) }];
  if ('at' in param)
    return kept([{ kind: 'time', at: Date.parse(param.at), text: timeText(param.at, voice) }], voice, around.byItself);
  if ('list' in param) return renderList(param.list, param.join ?? 'and', voice);
  if ('command' in param)
    return kept([commandPart(param.command, undirected(param.rest ?? ''), voice)], voice, around.leftToRight);
  if ('line' in param) return kept([linePart(param.line, voice)], voice, around.leftToRight);
  if ('usage' in param) return kept([{ kind: 'data', text: usageIn(param.usage, voice) }], voice, around.leftToRight);
  return [text(own(undirected(labelIn(voice.locale, param.label, param.text)), voice))];
}

const linePart = (line: string, { prefix = '' }: Voice): Part => ({
  kind: 'data',
  text: undirected(line).replace(/^\/(?=\S)/, `/${prefix}`),
});

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

/** Arabic says “and” by a letter before the next word: where items have it inside them, semicolons tell where each ends. */
const joinsWithin = (parts: readonly Part[]): boolean => parts.some(({ text: words }) => / و\p{L}/u.test(words));

function renderList(list: readonly Param[], join: 'and' | 'or', voice: Voice): Part[] {
  const items = list.map((param) => renderParam(param, voice));
  if (voice.locale === 'ar' && join === 'and' && items.length > 1 && items.some(joinsWithin))
    return items.flatMap((item, at) => (at === 0 ? item : [text('؛ '), ...item]));
  const type = join === 'and' ? 'conjunction' : 'disjunction';
  const slots = items.map((_, index) => String(index));
  const pieces = formats.list(voice.locale, type).formatToParts(slots);
  return pieces.flatMap(({ type: kind, value }) =>
    kind === 'element' ? (items[Number(value)] ?? [text(value)]) : [text(value)],
  );
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
