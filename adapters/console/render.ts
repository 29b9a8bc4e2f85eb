/** A reply as lines of a terminal; buttons are numbered from `first`. */
import type { Message } from '../../src/i18n/message.ts';
import { plain, type Voice } from '../../src/i18n/render.ts';
import type { Button, Item, Reply, Table } from '../../src/reply.ts';
import { described } from '../../src/surfaces/drawn.ts';

export interface Shown {
  readonly text: string;
  /** The buttons in the order of their numbers. */
  readonly buttons: readonly Button[];
}

/** Control characters in somebody's words could move the cursor or change colours: they are shown as spaces. */
function harmless(text: string): string {
  return text.replace(/[^\P{Cc}\n\t]/gu, ' ');
}

export function renderReply(reply: Reply, voice: Voice, first = 1): Shown {
  const buttons: Button[] = [];
  const say = (message: Message) => harmless(plain(message, voice));
  const press = (button: Button) => `[${first - 1 + buttons.push(button)}] ${say(button.label)}`;
  const row = (list: readonly Button[] | undefined, indent: string) =>
    list === undefined || list.length === 0 ? [] : [indent + list.map(press).join('  ')];
  const item = ({ title, heading, lines = [], buttons: own }: Item) => [
    heading ? ` ${say(title)}` : `  ${indented(say(title), 4)}`,
    ...lines.map((line) => `    ${indented(say(line), 4)}`),
    ...row(own, '    '),
  ];
  const text = [
    say(reply.text),
    ...(reply.lines ?? []).map((line) => `  ${indented(say(line), 2)}`),
    ...(reply.items ?? []).flatMap(item),
    ...(reply.table === undefined ? [] : tableLines(reply.table, say)),
    ...(reply.picture === undefined ? [] : [`  ${say(described(reply.picture))}`]),
    ...row(reply.buttons, ''),
    ...(reply.footer ?? []).map(say),
  ];
  return { text: text.join('\n'), buttons };
}

/** Further lines of a text stand under its first. */
function indented(text: string, by: number): string {
  return text.split('\n').join(`\n${' '.repeat(by)}`);
}

const unseen = /[\p{M}\p{Cf}]/u;
const wide = /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}/u;

/** Columns of a terminal a text takes: two for each wide character, none for marks and signs that show nothing. */
export function columns(text: string): number {
  return [...text].reduce((sum, char) => sum + (unseen.test(char) ? 0 : wide.test(char) ? 2 : 1), 0);
}

function tableLines({ caption, head, rows }: Table, say: (message: Message) => string): string[] {
  const cells = [head, ...rows].map((row) => row.map(say));
  const widths = head.map((_, column) => Math.max(...cells.map((row) => columns(row[column] ?? ''))));
  const lines = cells.map((row) =>
    row
      .map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - columns(cell)))
      .join('  ')
      .trimEnd(),
  );
  return [`  ${say(caption)}`, ...lines.map((line) => `    ${line}`)];
}
