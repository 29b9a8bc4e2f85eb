/** A small table in fixed width, its columns aligned with spaces. */
import type { types } from '@slack/bolt';
import { plain } from '../../src/i18n/render.ts';
import type { Table } from '../../src/reply.ts';
import { limits, short } from './limits.ts';
import { richText, type Speech, sectionOf } from './rich.ts';

/** The table with as many rows as `room` characters of JSON take, and how many rows are left. */
export function fixedTable(
  table: Table,
  speech: Speech,
  room: number,
): { blocks: types.RichTextBlock[]; left: number } {
  const rows = [table.head, ...table.rows].map((row) =>
    row.map((cell) => short(plain(cell, speech.voice).toWellFormed().replace(/\s+/g, ' ').trim(), limits.cell)),
  );
  const lines = aligned(rows);
  for (let shown = lines.length; shown > 1; shown -= 1) {
    const blocks = blocksOf(table, lines.slice(0, shown), speech);
    if (JSON.stringify(blocks).length <= room) return { blocks, left: lines.length - shown };
  }
  return { blocks: [], left: table.rows.length };
}

function blocksOf(table: Table, lines: readonly string[], speech: Speech): types.RichTextBlock[] {
  const caption = sectionOf(table.caption, speech, limits.footerLine, { bold: true });
  const text = lines.join('\n');
  return richText(caption, [{ type: 'rich_text_preformatted', elements: [{ type: 'text', text }] }]);
}

function aligned(rows: readonly (readonly string[])[]): string[] {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, at) => Math.max(0, ...rows.map((row) => width(row[at] ?? ''))));
  return rows.map(
    (row) =>
      widths
        .map((wide, at) => padded(row[at] ?? '', wide))
        .join('  ')
        .trimEnd() || ' ',
  );
}

function padded(cell: string, wide: number): string {
  return cell + ' '.repeat(Math.max(0, wide - width(cell)));
}

/** Columns a text takes in fixed width: wide scripts take two, marks none. */
function width(text: string): number {
  const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uff60]/u;
  return [...text].reduce((sum, sign) => sum + (/\p{M}/u.test(sign) ? 0 : wide.test(sign) ? 2 : 1), 0);
}
