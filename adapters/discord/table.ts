/** A table as aligned text for a code block. */
import type { Message } from '../../src/i18n/message.ts';
import { plain, type Voice } from '../../src/i18n/render.ts';
import type { Table } from '../../src/reply.ts';
import { codeWords, disarm } from './escape.ts';
import { clip } from './limits.ts';

const widestCell = 60;
const fence = '```';

/** The head and as many rows as have room, in `most` characters; undefined when not even the head has. */
export function tableText(table: Table, voice: Voice, most: number): { text: string; left: number } | undefined {
  const cells = [table.head, ...table.rows].map((row) => row.map((cell) => cellText(cell, voice)));
  const columns = table.head.map((_, at) => Math.max(...cells.map((row) => width(row[at] ?? ''))));
  const lines = cells.map((row) =>
    row
      .map((cell, at) => pad(cell, columns[at] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  const frame = `${fence}\n\n${fence}`.length;
  let shown = lines.length;
  while (shown > 0 && lines.slice(0, shown).join('\n').length + frame > most) shown -= 1;
  if (shown === 0 || lines.join('').trim() === '') return undefined;
  return { text: `${fence}\n${lines.slice(0, shown).join('\n')}\n${fence}`, left: lines.length - shown };
}

function cellText(cell: Message, voice: Voice): string {
  return clip(disarm(codeWords(plain(cell, voice))), widestCell);
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
