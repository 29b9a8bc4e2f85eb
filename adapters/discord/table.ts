/** A table: aligned in a code block where that is narrow enough for a phone, else a few lines for each row. */
import type { Message } from '../../src/i18n/message.ts';
import { lineIn, plain, type Voice } from '../../src/i18n/render.ts';
import type { Table } from '../../src/reply.ts';
import { codeWords, disarm } from './escape.ts';
import { type Speaker, within } from './text.ts';

/** Columns of fixed width that a code block in a container has on a screen of 375 points; what is wider is wrapped there. */
const widest = 30;
/** The most of a message that one cell takes, where every row stands on lines of its own. */
const cellShare = 300;
const fence = '```';

export interface Shown {
  readonly text: string;
  /** Rows that have no room. */
  readonly left: number;
}

/** As much as has room in `most` characters; undefined when that is no row at all. */
export function tableText(table: Table, speaker: Speaker, most: number): Shown | undefined {
  const cells = [table.head, ...table.rows].map((row) => row.map((cell) => cellText(cell, speaker.voice)));
  if (cells.flat().join('') === '') return undefined;
  return columnsOf(cells).total <= widest ? aligned(cells, most) : listed(table, speaker, most);
}

function columnsOf(cells: readonly (readonly string[])[]) {
  const columns = (cells[0] ?? []).map((_, at) => Math.max(...cells.map((row) => width(row[at] ?? ''))));
  return { columns, total: columns.reduce((sum, one) => sum + one, 2 * (columns.length - 1)) };
}

function aligned(cells: readonly (readonly string[])[], most: number): Shown | undefined {
  const { columns } = columnsOf(cells);
  const lines = cells.map((row) => joined(row.map((cell, at) => pad(cell, columns[at] ?? 0))));
  const frame = `${fence}\n\n${fence}`.length;
  const shown = countWithin(lines, most - frame);
  if (shown === 0) return undefined;
  return { text: `${fence}\n${lines.slice(0, shown).join('\n')}\n${fence}`, left: lines.length - shown };
}

const joined = (cells: readonly string[]): string => cells.join('  ').trimEnd();

/** What a row is about in bold, and below it each other cell after what stands above it in the table. */
function listed({ head, rows }: Table, speaker: Speaker, most: number): Shown | undefined {
  const blocks = rows.map((row) => {
    const [first = '', ...cells] = row.map((message, at) => within(speaker, [{ message, bold: at === 0 }], cellShare));
    const told = cells.map((cell, at) => (cell.trim() === '' ? '' : `${labelOf(head[at + 1], speaker)}: ${cell}`));
    const below = lineIn(told.filter((cell) => cell !== '').join(' · '), speaker.voice);
    return [first, below].filter((line) => line !== '').join('\n');
  });
  const shown = countWithin(blocks, most);
  return shown === 0 ? undefined : { text: blocks.slice(0, shown).join('\n'), left: blocks.length - shown };
}

const labelOf = (head: Message | undefined, speaker: Speaker): string =>
  head === undefined ? '' : within(speaker, [{ message: head }], cellShare / 3);

/** How many texts, each on a line of its own, have room in `most` characters. */
function countWithin(texts: readonly string[], most: number): number {
  let size = -1;
  const first = texts.findIndex((text) => {
    size += text.length + 1;
    return size > most;
  });
  return first === -1 ? texts.length : first;
}

function cellText(cell: Message, voice: Voice): string {
  return disarm(codeWords(plain(cell, voice)));
}

/** Columns that a text takes in a fixed-width font: Han, kana and hangul take two, marks and joiners none. */
function width(text: string): number {
  const signs = [...text.replace(/[\p{M}\p{Cf}]/gu, '')];
  return signs.reduce(
    (sum, sign) => sum + (/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]/.test(sign) ? 2 : 1),
    0,
  );
}

const pad = (cell: string, columns: number): string => cell + ' '.repeat(Math.max(0, columns - width(cell)));
