/** Rows of JSON Lines: one object a line, the first of which may say what the file holds. */
import { message } from '../i18n/message.ts';
import { type Exposure, type Kind, kinds } from './columns.ts';
import { type Member, readObject } from './json.ts';
import { Fault } from './problem.ts';
import { isTaken } from './record.ts';
import {
  columnNamed,
  createCount,
  createRow,
  type Held,
  heldIn,
  type Opened,
  type Row,
  type RowReading,
  unknownColumn,
} from './rows.ts';
import { readJson, shortened } from './values.ts';

/** Longest line in characters: more than every field of a record at its longest. */
export const longestLine = 100_000;

/** The key of the line that says what the file holds. */
export const headKey = 'rapporteur';

interface Line {
  readonly line: number;
  readonly members: readonly Member[];
}

const isBlank = (text: string) => text.trim() === '';

/** The lines of a text in pieces, numbered from 1. @throws Fault at a line that is too long */
async function* linesOf(texts: AsyncIterable<string>): AsyncIterable<{ line: number; text: string }> {
  let rest = '';
  let line = 1;
  const whole = (text: string) => {
    if (text.length > longestLine)
      throw new Fault(line, longestLine, message('import.line.long', { max: longestLine }));
    return { line: line++, text };
  };
  for await (const text of texts) {
    const pieces = (rest + text).split('\n');
    rest = pieces.pop() ?? '';
    for (const piece of pieces) yield whole(piece);
    if (rest.length > longestLine) whole(rest);
  }
  yield whole(rest);
}

/** It breaks off at its end, be it in the middle of a text. */
const isCut = (text: string, at: number) =>
  at >= text.trimEnd().length || /^"(?:[^"\\]|\\.)*\\?$/u.test(text.slice(at));

function objectIn(line: number, text: string): Line {
  const nul = text.indexOf('\0');
  if (nul >= 0) throw new Fault(line, nul + 1, message('import.nul'));
  const read = readObject(text);
  if ('members' in read) return { line, members: read.members };
  if (text.trimStart().startsWith('['))
    throw new Fault(line, text.length - text.trimStart().length + 1, message('import.json.list'));
  throw new Fault(line, read.broken + 1, message(isCut(text, read.broken) ? 'import.json.cut' : 'import.json'));
}

async function* objectsOf(texts: AsyncIterable<string>): AsyncIterable<Line> {
  for await (const { line, text } of linesOf(texts)) if (!isBlank(text)) yield objectIn(line, text);
}

/** What the first line says, when it is no record. */
function headIn({ members }: Line): { kind?: Kind; exposure?: Exposure } | undefined {
  const said = new Map(members.map(({ key, value }) => [key, value]));
  if (!said.has(headKey)) return undefined;
  const kind = kinds.find((each) => each === said.get(headKey));
  const exposure = (['full', 'public'] as const).find((each) => each === said.get('export'));
  return { kind, exposure };
}

/** Opens JSON Lines by their first line. @throws Fault */
export async function openLines(texts: AsyncIterable<string>, reading: RowReading): Promise<Opened> {
  const { asked, own, problems, maxRows } = reading;
  const objects = objectsOf(texts)[Symbol.asyncIterator]();
  const start = await objects.next();
  if (start.done === true) throw new Fault(1, 1, message('import.empty'));
  const head = headIn(start.value);
  const held: Held = heldIn(asked, head ?? {});
  const left = new Set<string>();

  function rowOf({ line, members }: Line): Row {
    const made = createRow(line, 1, problems, held.exact);
    const seen = new Set<string>();
    for (const { key, value, at, valueAt } of members) {
      const of = columnNamed(held.kind, key);
      const place = { line, column: at + 1, field: shortened(key).toWellFormed() };
      if (of === undefined) made.fail(place, unknownColumn(held.kind, key.toWellFormed()));
      else if (seen.has(of.key)) made.fail(place, message('import.header.twice'));
      else made.take(of, { ...place, column: valueAt + 1 }, () => readJson(of, value, { exact: held.exact, own }));
      if (of !== undefined && !isTaken(of, held.exact)) left.add(of.header);
      seen.add(of?.key ?? key);
    }
    return made.done();
  }

  async function* rows(): AsyncIterable<Row> {
    const count = createCount(maxRows);
    let next = head === undefined ? start : await objects.next();
    while (next.done !== true) {
      count(next.value.line);
      yield rowOf(next.value);
      next = await objects.next();
    }
  }
  return {
    held,
    rows: rows(),
    get left() {
      return [...left];
    },
  };
}
