/** Messages as rich text: somebody's words are text elements, which Slack shows as they are and never reads as markup. */
import type { types } from '@slack/bolt';
import { type Message, message } from '../../src/i18n/message.ts';
import { type Part, plain, render, type Voice } from '../../src/i18n/render.ts';
import type { Values } from '../../src/reply.ts';
import { typedLine } from '../../src/surfaces/words.ts';
import { limits, short } from './limits.ts';

/** The command whose reply is shown: giving it again shows what had to be left out. */
export interface Source {
  readonly command: string;
  readonly values: Values;
}
export interface Speech {
  readonly voice: Voice;
  readonly source?: Source;
  /** Tables are set in fixed width: the workspace takes no block of tables. */
  readonly fixed?: boolean;
}

type Style = NonNullable<types.RichTextText['style']>;

/** A message as a section, or nothing where it has no words. */
export function sectionOf(words: Message, speech: Speech, most: number, style?: Style): types.RichTextSection[] {
  const elements = merged(spoken(words, speech, most)).map((part) => elementOf(part, style));
  return elements.length === 0 ? [] : [{ type: 'rich_text_section', elements }];
}

/** Lines of one block. They share a section, as in what people write in Slack, so that nothing depends on the space between sections. */
export function richText(lines: readonly types.RichTextSection[], after: readonly types.RichTextPreformatted[] = []) {
  const elements = lines.flatMap((line, index) => (index === 0 ? line.elements : [newline, ...line.elements]));
  const section: types.RichTextSection[] = elements.length === 0 ? [] : [{ type: 'rich_text_section', elements }];
  const made: types.RichTextBlock = { type: 'rich_text', elements: [...section, ...after] };
  return made.elements.length === 0 ? [] : [made];
}

const newline: types.RichTextText = { type: 'text', text: '\n' };

/** What is said about `count` things for which there was no room. */
export function cutNotice(count: number, { source }: Speech): Message {
  const command = source === undefined ? undefined : commandOf(source);
  return command === undefined ? message('slack.cut', { count }) : message('surface.cut', { count, command });
}

function textCut({ source }: Speech): Message {
  return source === undefined ? message('slack.textcut') : message('surface.textcut', { command: commandOf(source) });
}

function commandOf({ command, values }: Source): { command: string; rest: string } {
  const rest = typedLine(command, values).slice(command.length + 2);
  return { command, rest: short(rest, 150) };
}

function spoken(words: Message, speech: Speech, most: number): Part[] {
  const parts = render(words, speech.voice)
    .map(cleaned)
    .filter(({ text }) => text !== '');
  if (weight(parts) <= most) return parts;
  const tail = render(textCut(speech), speech.voice);
  return [...kept(parts, most - weight(tail)), ...tail];
}

/** Control characters show as nothing and may be refused; half a character breaks the encoding. */
export function visible(words: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is sought
  return words.toWellFormed().replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '');
}

const cleaned = (part: Part): Part => ({ ...part, text: visible(part.text) });

/** What a part costs: its characters, and what stands around a native date or a command. */
function weight(parts: readonly Part[]): number {
  const around = { text: 0, data: 0, command: 60, day: 0, time: 110 };
  return parts.reduce((sum, { kind, text }) => sum + text.length + around[kind], 0);
}

function kept(parts: readonly Part[], most: number): Part[] {
  const first = parts.findIndex((_, index) => weight(parts.slice(0, index + 1)) > most);
  const whole = parts.slice(0, first);
  const broken = parts[first];
  const room = most - weight(whole);
  if (broken === undefined || room < 1) return whole;
  return [...whole, { kind: 'data', text: broken.text.slice(0, room).replace(/[\uD800-\uDBFF]$/, '') }];
}

/** Neighbouring words as one element. */
function merged(parts: readonly Part[]): Part[] {
  const made: Part[] = [];
  for (const part of parts) {
    const last = made.at(-1);
    const both = last !== undefined && isWords(last) && isWords(part);
    if (both) made.splice(-1, 1, { kind: 'text', text: last.text + part.text });
    else made.push(part);
  }
  return made;
}

function isWords({ kind }: Part): boolean {
  return kind === 'text' || kind === 'data' || kind === 'day';
}

function elementOf(part: Part, style: Style | undefined): types.RichTextElement {
  if (part.kind === 'command') return { type: 'text', text: part.text, style: { ...style, code: true } };
  if (part.kind === 'time') return dateOf(part.at, '{date_long_full} {time}', part, style);
  return { type: 'text', text: part.text, ...(style === undefined ? {} : { style }) };
}

/** Slack speaks an instant in the reader's own zone. A day has no zone, and would be another day somewhere: it stays words. */
function dateOf(at: number, format: string, part: Part, style: Style | undefined): types.RichTextElement {
  const timestamp = Math.floor(at / 1000);
  const styled = style === undefined ? {} : { style };
  if (!(timestamp > 0)) return { type: 'text', text: part.text, ...styled };
  return { type: 'date', timestamp, format, fallback: part.text, ...styled };
}

/** The words for notifications and screen readers: Slack reads them as markup, so its three signs are escaped. */
export function fallbackOf(words: readonly Message[], voice: Voice): string {
  const lines = words.map((line) => plain(line, voice).toWellFormed()).filter((line) => line.trim() !== '');
  return escaped(short(lines.join('\n'), limits.fallback)) || '…';
}

function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
