/** A table: as Slack's own block, whose rows can be sorted and turned over, or in fixed width where a workspace takes none. */
import type { types } from '@slack/bolt';
import type { Message } from '../../src/i18n/message.ts';
import { plain } from '../../src/i18n/render.ts';
import type { Table } from '../../src/reply.ts';
import { fixedTable } from './fixed.ts';
import { limits, short } from './limits.ts';
import { type Speech, visible } from './rich.ts';

type Cell = types.DataTableBlock['rows'][number][number];

export interface Laid {
  readonly blocks: types.KnownBlock[];
  /** Rows that had no room. */
  readonly left: number;
}

/** The table with as many rows as `room` characters of JSON take. */
export function tableBlocks(table: Table, speech: Speech, room: number): Laid {
  const { head, rows } = table;
  const possible = head.length > 0 && head.length <= limits.tableColumns && rows.length > 0;
  return speech.fixed || !possible ? fixedTable(table, speech, room) : dataTable(table, speech, room);
}

function dataTable({ caption, head, rows }: Table, speech: Speech, room: number): Laid {
  const top = head.map((cell) => textCell(cell, speech));
  const cells = rows.map((row) => head.map((_, at) => cellOf(row[at], speech)));
  const name = wordsOf(caption, speech);
  for (let shown = Math.min(rows.length, limits.tableRows); shown > 0; shown -= 1) {
    const block: types.DataTableBlock = { type: 'data_table', caption: name, page_size: shown, rows: [] };
    block.rows.push(top, ...cells.slice(0, shown));
    if (JSON.stringify(block).length <= room && lengthOf(block.rows) <= limits.tableText)
      return { blocks: [block], left: rows.length - shown };
  }
  return { blocks: [], left: rows.length };
}

/** A figure stays one, so that its column is sorted as figures are. */
function cellOf(cell: Message | undefined, speech: Speech): Cell {
  const figure = cell?.key === 'cell.text' ? cell.params.text : undefined;
  if (cell === undefined) return { type: 'raw_text', text: empty };
  const { text } = textCell(cell, speech);
  return typeof figure === 'number' ? { type: 'raw_number', value: figure, text } : { type: 'raw_text', text };
}

const textCell = (cell: Message, speech: Speech) => ({ type: 'raw_text', text: wordsOf(cell, speech) }) as const;

/** A cell holds at least one character. */
const empty = '–';

function wordsOf(cell: Message, { voice }: Speech): string {
  const shown = visible(plain(cell, voice)).replace(/\s+/g, ' ').trim();
  return short(shown, limits.tableCell) || empty;
}

function lengthOf(rows: readonly (readonly Cell[])[]): number {
  return rows.flat().reduce((sum, cell) => sum + ('text' in cell ? cell.text.length : 0), 0);
}
