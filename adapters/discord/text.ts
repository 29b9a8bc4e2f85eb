/** From messages to Discord's text: escaped words, native times, clickable commands; cut visibly where there is no room. */
import { type Message, message } from '../../src/i18n/message.ts';
import { type Part, render, type Voice } from '../../src/i18n/render.ts';
import { disarm, literal } from './escape.ts';

/** How a command is named here, and the id it is registered under: `wg` is `wg home`. */
export interface Registered {
  readonly path: string;
  readonly id: string;
}
/** Registered commands by our name of them. */
export type Registry = ReadonlyMap<string, Registered>;

export interface Speaker {
  readonly voice: Voice;
  readonly registry: Registry;
  /** The command that shows everything, for what is cut. */
  readonly source: string;
}

export interface Line {
  readonly message: Message;
  readonly bold?: boolean;
}

export function speak(speaker: Speaker, { message, bold }: Line): string {
  return dress(
    render(message, speaker.voice)
      .map((part) => partText(part, speaker.registry))
      .join(''),
    bold,
  );
}

function dress(text: string, bold = false): string {
  const line = disarm(bold ? text.replace(/\s+/g, ' ').trim() : text);
  return bold && line !== '' ? `**${line}**` : line;
}

function partText(part: Part, registry: Registry): string {
  if (part.kind === 'time') return Number.isNaN(part.at) ? literal(part.text) : `<t:${Math.floor(part.at / 1000)}:f>`;
  if (part.kind === 'command') return commandText(part, registry);
  // A day has no time zone, and Discord's dates all have the reader's: it stays words.
  return literal(part.text);
}

function commandText(part: Extract<Part, { kind: 'command' }>, registry: Registry): string {
  const known = registry.get(part.command);
  if (known !== undefined && part.rest === '') return `</${known.path}:${known.id}>`;
  const typed = [`/${known?.path ?? part.command}`, part.rest].join(' ').trim();
  return /^[\p{L}\p{N} /:.,_-]+$/u.test(typed) ? `\`${typed}\`` : literal(typed);
}

/** The lines within `most` characters; the first that has no room is cut, which the text then says. */
export function within(speaker: Speaker, lines: readonly Line[], most: number): string {
  const spoken = lines.map((line) => speak(speaker, line));
  const whole = spoken.join('\n');
  if (whole.length <= most) return whole;
  const tail = speak(speaker, { message: message('surface.textcut', { command: { command: speaker.source } }) });
  const kept: string[] = [];
  let room = most - tail.length;
  for (const [index, line] of spoken.entries()) {
    const source = lines[index];
    if (line.length < room) kept.push(line);
    else if (source !== undefined) kept.push(shorten(speaker, source, room - 1));
    if (line.length >= room) break;
    room -= line.length + 1;
  }
  return kept.join('\n') + tail;
}

/** As much of a line as has room, cut between characters and never within a mark. */
function shorten(speaker: Speaker, { message, bold }: Line, room: number): string {
  let text = '';
  for (const part of render(message, speaker.voice)) {
    const left = room - text.length - (bold ? 4 : 0);
    const piece = partText(part, speaker.registry);
    if (disarm(piece).length > left) return dress(text + (isWords(part) ? cut(part.text, left) : ''), bold);
    text += disarm(piece);
  }
  return dress(text, bold);
}

const isWords = (part: Part): boolean => part.kind === 'text' || part.kind === 'data';

function cut(words: string, room: number): string {
  const signs = [...words];
  const length = (count: number): number => disarm(literal(signs.slice(0, count).join(''))).length;
  let count = Math.min(signs.length, Math.max(0, room));
  while (count > 0 && length(count) > room) count = Math.min(count - 1, Math.floor((count * room) / length(count)));
  return literal(signs.slice(0, count).join(''));
}
