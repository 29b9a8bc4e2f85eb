/**
 * Tables as RFC 4180 has them, read piece by piece with the place of every cell, and written so that no spreadsheet takes a
 * cell for a formula.
 */
import { message } from '../i18n/message.ts';
import { Fault } from './problem.ts';

export interface Cell {
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

/** Longest cell in characters, and most cells of a row: more than any field holds. */
export const cellLimits = { characters: 10_000, cells: 200 } as const;

/** `start` of a cell, in a `plain` or `quoted` one, after the `closed` quotation mark, after a carriage `return`. */
type State = 'start' | 'plain' | 'quoted' | 'closed' | 'return';

export interface CsvReader {
  /** The rows that end in this piece. @throws Fault where the table cannot be read on */
  push(text: string): Cell[][];
  /** The last row where no line end closes it. @throws Fault when a quotation mark is still open */
  end(): Cell[][];
}

export function createCsvReader(): CsvReader {
  let [line, column] = [1, 1];
  let state: State = 'start';
  let from = { line: 1, column: 1 };
  let text = '';
  let row: Cell[] = [];
  let rows: Cell[][] = [];

  const fault = (what: ReturnType<typeof message>) => new Fault(line, column, what);

  function endCell(): void {
    row.push({ text, ...from });
    if (row.length > cellLimits.cells) throw fault(message('import.csv.cells', { max: cellLimits.cells }));
    text = '';
    state = 'start';
  }
  function endRow(): void {
    endCell();
    // an empty line is none
    if (row.length > 1 || row[0]?.text !== '') rows.push(row);
    row = [];
  }
  function add(character: string): void {
    text += character;
    if (text.length <= cellLimits.characters) return;
    throw new Fault(from.line, from.column, message('import.csv.huge', { max: cellLimits.characters }));
  }

  function inQuotes(character: string): void {
    if (character === '"') state = 'closed';
    else add(character);
  }
  function begin(character: string): void {
    from = { line, column };
    if (character === '"') state = 'quoted';
    else {
      state = 'plain';
      bare(character);
    }
  }
  function bare(character: string): void {
    if (character === '"') throw fault(message('import.csv.quote'));
    if (character === '\0') throw fault(message('import.nul'));
    add(character);
  }
  function afterQuotes(character: string): void {
    if (character !== '"') throw fault(message('import.csv.after'));
    state = 'quoted';
    add('"');
  }
  function separator(character: string): boolean {
    if (character !== ',' && character !== '\n' && character !== '\r') return false;
    if (state === 'start') from = { line, column };
    if (character === ',') endCell();
    else if (character === '\n') endRow();
    else state = 'return';
    return true;
  }
  function take(character: string): void {
    if (state === 'return') {
      if (character !== '\n') throw fault(message('import.csv.return'));
      endRow();
    } else if (state === 'quoted') inQuotes(character);
    else if (separator(character)) return;
    else if (state === 'start') begin(character);
    else if (state === 'plain') bare(character);
    else afterQuotes(character);
  }

  return {
    push(piece) {
      rows = [];
      for (const character of piece) {
        take(character);
        column = character === '\n' ? 1 : column + character.length;
        if (character === '\n') line += 1;
      }
      return rows;
    },
    end() {
      rows = [];
      if (state === 'quoted') throw new Fault(from.line, from.column, message('import.csv.open'));
      if (state === 'start') from = { line, column };
      if (state !== 'start' || row.length > 0) endRow();
      return rows;
    },
  };
}

/** What a spreadsheet may take for a formula (OWASP, CSV Injection), after any apostrophes that mark it as text. */
const formula = /^'*[=+\-@\t\r]/;
const marked = /^'+[=+\-@\t\r]/;

/** Whether a cell would be computed by a spreadsheet. */
export const isFormula = (text: string): boolean => /^[=+\-@\t\r]/.test(text);

/** A text that begins like a formula gets an apostrophe, and so does one that already has some there: nothing is ambiguous. */
export const guard = (text: string): string => (formula.test(text) ? `'${text}` : text);
/** What `guard` was given. */
export const unguard = (text: string): string => (marked.test(text) ? text.slice(1) : text);

/** Spreadsheets take a table without it for an older encoding. */
export const mark = '\ufeff';

const needsQuotes = (text: string) => /[",\p{Cc}]|^\s|\s$/u.test(text);

/** One row, closed by its line end. */
export function csvRow(cells: readonly string[]): string {
  const quoted = cells.map((text) => (needsQuotes(text) ? `"${text.replaceAll('"', '""')}"` : text));
  return `${quoted.join(',')}\r\n`;
}

/** A whole table for spreadsheets: no cell of it is computed. */
export const csvTable = (rows: readonly (readonly string[])[]): string =>
  mark + rows.map((cells) => csvRow(cells.map(guard))).join('');
