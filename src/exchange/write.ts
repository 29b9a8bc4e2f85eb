/** Records as a file: a table or JSON Lines, piece by piece, each in the order its records come in. */
import { type Column, columnsFor, type Exposure, idHeader, type Kind, valueIn } from './columns.ts';
import { csvRow, mark } from './csv.ts';
import { headKey } from './readlines.ts';
import { type Own, writeCell, writeJson } from './values.ts';

export const formats = ['csv', 'jsonl'] as const;
export type Format = (typeof formats)[number];

export const mediaTypes: Readonly<Record<Format, string>> = { csv: 'text/csv', jsonl: 'application/x-ndjson' };

const plural: Readonly<Record<Kind, string>> = { need: 'needs', offer: 'offers', followup: 'follow-ups' };

/** `rapporteur-public-needs-2026-11-23.csv`: what the file holds and how much of it. `day` is `YYYY-MM-DD`. */
export const fileName = (kind: Kind, exposure: Exposure, format: Format, day: string): string =>
  `rapporteur-${exposure}-${plural[kind]}-${day}.${format}`;

function head(kind: Kind, exposure: Exposure, format: Format, columns: readonly Column[]): string {
  if (format === 'jsonl') return `${JSON.stringify({ [headKey]: kind, export: exposure })}\n`;
  const headers = columns.map(({ key, header }) => (key === '_id' ? idHeader(kind, exposure) : header));
  return mark + csvRow(headers);
}

function jsonLine(columns: readonly Column[], record: object): string {
  const members = columns.flatMap((column) => {
    const value = valueIn(record, column);
    return value === undefined ? [] : [[column.key === '_id' ? 'id' : column.key, writeJson(column, value)] as const];
  });
  return `${JSON.stringify(Object.fromEntries(members))}\n`;
}

/** The file in pieces, the head first. */
export async function* writeFile(
  { kind, exposure, format, own }: { kind: Kind; exposure: Exposure; format: Format; own: Own },
  records: AsyncIterable<object> | Iterable<object>,
): AsyncIterable<string> {
  const columns = columnsFor(kind, exposure);
  yield head(kind, exposure, format, columns);
  for await (const record of records) {
    if (format === 'jsonl') yield jsonLine(columns, record);
    else yield csvRow(columns.map((column) => writeCell(column, valueIn(record, column), own)));
  }
}
