/**
 * Markdown documents in which people's words are data: nothing that somebody wrote is a heading, a link, a list, a mention or
 * HTML. What is escaped follows CommonMark 0.31 (backslash escapes, and what can begin a block) and GitHub's additions to it
 * (tables, strikethrough, addresses without brackets).
 */
import type { Message } from '../i18n/message.ts';
import { plain, type Voice } from '../i18n/render.ts';

export const mediaType = 'text/markdown';

/** Signs that turn the direction of what follows them, and control characters but for line ends. */
const steering = /[\u202a-\u202e\u2066-\u2069]|(?!\n)\p{Cc}/gu;
const inline = /[\\`*_{}[\]<>|~$@^&#!]/g;
/** An address or a name between colons. */
const colon = /:(?=\S)/g;
const address = /(www)\./gi;
/** What can begin a list, a line under a heading, or a line across. */
const beginning = /^([-+=]|\d{1,9}(?=[.)]))/;

/** One line of anybody's words, as text and nothing else. */
function escapeLine(line: string): string {
  const safe = line.trim().replace(inline, '\\$&').replace(colon, '\\:').replace(address, '$1\\.');
  return safe.replace(beginning, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`));
}

const linesOf = (words: string): string[] =>
  words
    .replace(/\r\n?/g, '\n')
    .replace(steering, '')
    .split('\n')
    .map(escapeLine)
    .filter((line) => line !== '');

/** Anybody's words within a line. */
export const escaped = (words: string): string => linesOf(words).join(' ');

/** Anybody's words with their own lines, set apart from what the document says itself. */
export const quoted = (words: string): string =>
  linesOf(words)
    .map((line) => `> ${line}`)
    .join('  \n');

/** A sentence of ours, with whatever it holds of others as data. */
export const said = (message: Message, voice: Voice): string => escaped(plain(message, voice));

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** A table of cells that are escaped already. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');

/** A place that the contents lead to; `name` is ours. */
export const anchor = (name: string): string => `<a id="${name}"></a>`;

/** Parts with an empty line between them, and a line end at the end of the document. */
export const document = (parts: readonly string[]): string => `${parts.filter((part) => part !== '').join('\n\n')}\n`;
