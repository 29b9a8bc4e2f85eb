/** Rows of a table with headers. */
import { message } from '../i18n/message.ts';
import type { Column } from './columns.ts';
import { type Cell, createCsvReader } from './csv.ts';
import { Fault, type Problems } from './problem.ts';
import { isTaken } from './record.ts';
import {
  columnNamed,
  createCount,
  createRow,
  type Held,
  heldIn,
  idHeaderIn,
  type Opened,
  type Row,
  type RowReading,
  unknownColumn,
} from './rows.ts';
import { readCell, shortened } from './values.ts';

/** The rows of the table, cell by cell as they stand. */
async function* cellRows(texts: AsyncIterable<string>): AsyncIterable<Cell[]> {
  const reader = createCsvReader();
  for await (const text of texts) yield* reader.push(text);
  yield* reader.end();
}

/** The column of each header; undefined for one that is none. Every wrong header is a problem. */
function columnsIn(head: readonly Cell[], { kind }: Held, problems: Problems): (Column | undefined)[] {
  const found = new Set<string>();
  const columns = head.map(({ text, ...place }) => {
    const column = columnNamed(kind, text);
    const field = shortened(text);
    if (column === undefined) problems.add({ ...place, field, what: unknownColumn(kind, text) });
    else if (found.has(column.key)) problems.add({ ...place, field, what: message('import.header.twice') });
    if (column !== undefined) found.add(column.key);
    return column;
  });
  for (const key of ['title', 'owners']) {
    const needed = found.has(key) ? undefined : columnNamed(kind, key);
    if (needed !== undefined)
      problems.add({ line: 1, column: 1, what: message('import.header.missing', { header: needed.header }) });
  }
  return columns;
}

/** A table that is parted by something else than commas has one column only. */
function refuseOtherSeparators([only, ...more]: readonly Cell[]): void {
  const other = /[;\t|]/.exec(only?.text ?? '');
  if (more.length === 0 && other !== null) throw new Fault(1, other.index + 1, message('import.csv.separator'));
}

/** Opens a table by its headers. @throws Fault */
export async function openTable(texts: AsyncIterable<string>, reading: RowReading): Promise<Opened | undefined> {
  const { asked, own, problems, maxRows } = reading;
  const cells = cellRows(texts)[Symbol.asyncIterator]();
  const head = (await cells.next()).value as Cell[] | undefined;
  if (head === undefined) throw new Fault(1, 1, message('import.empty'));
  refuseOtherSeparators(head);
  const held = heldIn(asked, idHeaderIn(head[0]?.text ?? '') ?? {});
  const before = problems.count;
  const columns = columnsIn(head, held, problems);
  // under wrong headers every value would be wrong
  if (problems.count > before) return undefined;
  const left = columns.flatMap((column) =>
    column !== undefined && !isTaken(column, held.exact) ? [column.header] : [],
  );

  function rowOf(row: readonly Cell[]): Row {
    const [first] = row;
    const [line, column] = [first?.line ?? 1, first?.column ?? 1];
    const made = createRow(line, column, problems, held.exact);
    if (row.length !== columns.length) {
      const place = row[columns.length] ?? row.at(-1) ?? { line, column };
      const what = message('import.csv.ragged', { count: row.length, expected: columns.length });
      made.fail({ line: place.line, column: place.column }, what);
      return made.done();
    }
    row.forEach(({ text, ...place }, index) => {
      const of = columns[index];
      if (of === undefined) return;
      made.take(of, { ...place, field: of.header }, () => readCell(of, text, { exact: held.exact, own }));
    });
    return made.done();
  }

  async function* rows(): AsyncIterable<Row> {
    const count = createCount(maxRows);
    for (;;) {
      const next = await cells.next();
      if (next.done === true) return;
      count(next.value[0]?.line ?? 1);
      yield rowOf(next.value);
    }
  }
  return { held, left, rows: rows() };
}
