/** Reads a file row by row, whatever its format: every row that is right as a record, and every problem with its place. */
import { type Message, message } from '../i18n/message.ts';
import { type Chunks, decode } from './decode.ts';
import { Fault, type Problems } from './problem.ts';
import { openLines } from './readlines.ts';
import { openTable } from './readtable.ts';
import { type Draft, type Elsewhere, recordOf } from './record.ts';
import type { Asked, Held, Opened, Row, RowReading } from './rows.ts';
import type { Own } from './values.ts';

export interface ReadOptions {
  readonly asked: Asked;
  readonly elsewhere: Elsewhere;
  readonly own: Own;
  readonly maxRows: number;
}

/** A record of the file and where it begins. */
export interface Entry {
  readonly line: number;
  readonly column: number;
  readonly draft: Draft;
}

export interface FileRead {
  /** Undefined when its beginning could not be read. */
  readonly held: Held | undefined;
  /** Columns that were not taken over, by their headers. */
  readonly left: readonly string[];
}

/** By its first sign: objects and lists are JSON, everything else is a table. */
async function open(chunks: Chunks, reading: RowReading): Promise<Opened | undefined> {
  const texts = decode(chunks)[Symbol.asyncIterator]();
  let start = '';
  while (start.trim() === '') {
    const next = await texts.next();
    if (next.done === true) throw new Fault(1, 1, message('import.empty'));
    start += next.value;
  }
  const all: AsyncIterable<string> = {
    async *[Symbol.asyncIterator]() {
      yield start;
      for (let next = await texts.next(); next.done !== true; next = await texts.next()) yield next.value;
    },
  };
  return /^\s*[[{]/.test(start) ? openLines(all, reading) : openTable(all, reading);
}

/** Each id of a file stands in it once; the lines on which they stand are what is kept of it. */
function createIds(problems: Problems) {
  const lines = new Map<string, number>();
  const isFresh = (row: Row, key: '_id' | 'external', id: unknown): boolean => {
    if (id === undefined) return true;
    const first = lines.get(`${key} ${id}`);
    if (first === undefined) lines.set(`${key} ${id}`, row.line);
    else {
      const what = message('import.twice', { id: String(id), line: first });
      problems.add({
        ...(row.places.get(key) ?? row.places.get('_id') ?? { line: row.line, column: row.column }),
        what,
      });
    }
    return first === undefined;
  };
  return (row: Row, { _id, external }: Draft): boolean =>
    isFresh(row, '_id', _id) && isFresh(row, 'external', external);
}

/**
 * Reads a file from its beginning to its end, or to where it cannot be read on. Every row that is right goes to `each`, in
 * order; what is wrong goes to `problems`. Memory holds one piece of the file and the ids it named.
 */
export async function readFile(
  chunks: Chunks,
  { asked, elsewhere, own, maxRows }: ReadOptions,
  problems: Problems,
  each: (entry: Entry, held: Held) => Promise<void>,
): Promise<FileRead> {
  let opened: Opened | undefined;
  try {
    opened = await open(chunks, { asked, own, problems, maxRows });
    if (opened === undefined) return { held: undefined, left: [] };
    const { held } = opened;
    const once = createIds(problems);
    let rows = 0;
    for await (const row of opened.rows) {
      rows += 1;
      if (row.broken) continue;
      const made = recordOf(held.kind, row.values, held.exact ? undefined : elsewhere);
      if ('wrong' in made) addWrong(row, made.wrong, problems);
      else if (once(row, made.draft)) await each({ line: row.line, column: row.column, draft: made.draft }, held);
    }
    if (rows === 0 && !held.exact) throw new Fault(1, 1, message('import.empty'));
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    problems.add(error.problem);
  }
  return { held: opened?.held, left: opened?.left ?? [] };
}

function addWrong(row: Row, wrong: readonly (readonly [string, Message])[], problems: Problems): void {
  for (const [key, what] of wrong) {
    const place = row.places.get(key) ?? { line: row.line, column: row.column, ...(key !== '' && { field: key }) };
    problems.add({ ...place, what });
  }
}
