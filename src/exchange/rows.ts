/** What reading a table and reading JSON Lines have in common: rows of values by field, each with its place. */
import { fold, nearest } from '../domain/options.ts';
import { type Message, message } from '../i18n/message.ts';
import { type Column, columns, type Exposure, idHeader, type Kind } from './columns.ts';
import { Fault, type Problems } from './problem.ts';
import { isTaken } from './record.ts';
import { type Read, type Reading, shortened } from './values.ts';

export interface Place {
  readonly line: number;
  readonly column: number;
  /** The header or key, as the file has it. */
  readonly field: string;
}

/** One row: the values that could be read, and where each stands. */
export interface Row {
  readonly line: number;
  readonly column: number;
  readonly values: ReadonlyMap<string, unknown>;
  readonly places: ReadonlyMap<string, Place>;
  /** Some of its values could not be read. */
  readonly broken: boolean;
}

/** What a file turned out to hold. `exact` is a full export of ours, taken as it is. */
export interface Held {
  readonly kind: Kind;
  readonly exact: boolean;
}

/** What the person says the records are; left out for a full export, which says so itself. */
export type Asked = 'need' | 'offer' | undefined;

export interface RowReading {
  readonly asked: Asked;
  readonly own: Reading['own'];
  readonly problems: Problems;
  readonly maxRows: number;
}

/** A file and what it holds, once its beginning was read. */
export interface Opened {
  readonly held: Held;
  /** Headers of columns that are known and not taken over from elsewhere. */
  readonly left: readonly string[];
  readonly rows: AsyncIterable<Row>;
}

const names: Readonly<Record<Kind, Message>> = {
  need: message('import.kind.need'),
  offer: message('import.kind.offer'),
  followup: message('import.kind.followup'),
};
export const kindName = (kind: Kind): Message => names[kind];

/** Which kind of records, from what the file says of itself and what the person says. @throws Fault where the two do not fit */
export function heldIn(asked: Asked, found: { kind?: Kind; exposure?: Exposure }): Held {
  const { kind, exposure } = found;
  if (asked !== undefined && kind !== undefined && kind !== asked)
    throw new Fault(1, 1, message('import.kind.other', { held: kindName(kind), asked: kindName(asked) }));
  if (asked !== undefined) return { kind: asked, exact: false };
  if (kind === undefined || exposure !== 'full') throw new Fault(1, 1, message('import.kind.say'));
  return { kind, exact: true };
}

/** What the header of an id column says of its file. */
export function idHeaderIn(header: string): { kind?: Kind; exposure?: Exposure } | undefined {
  const word = fold(header);
  for (const kind of ['need', 'offer', 'followup'] as const) {
    if (word === fold(idHeader(kind))) return { kind };
    for (const exposure of ['full', 'public'] as const)
      if (word === fold(idHeader(kind, exposure))) return { kind, exposure };
  }
  return word === 'id' ? {} : undefined;
}

/** The column a header or key names. */
export function columnNamed(kind: Kind, word: string): Column | undefined {
  if (idHeaderIn(word) !== undefined) return columns[kind].find(({ key }) => key === '_id');
  const sought = fold(word);
  return sought === ''
    ? undefined
    : columns[kind].find(({ key, header }) => fold(header) === sought || fold(key) === sought);
}

/** That a header or key is none, with what may have been meant. */
export function unknownColumn(kind: Kind, word: string): Message {
  const options = columns[kind].map(({ header }) => ({ value: header, label: header }));
  const near = nearest(options, word, 1)[0];
  const shown = shortened(word);
  return near === undefined
    ? message('import.header', { word: shown })
    : message('import.header.near', { word: shown, near });
}

/** Gathers the values of one row; what cannot be read is a problem of the file. */
export function createRow(line: number, column: number, problems: Problems, exact: boolean) {
  const values = new Map<string, unknown>();
  const places = new Map<string, Place>();
  let broken = false;
  const fail = (place: Omit<Place, 'field'> & { field?: string }, what: Message) => {
    broken = true;
    problems.add({ ...place, what });
  };
  return {
    fail,
    take(of: Column, place: Place, read: () => Read): void {
      places.set(of.key, place);
      if (!isTaken(of, exact)) return;
      const value = read();
      if ('what' in value) fail(place, value.what);
      else if (value.value !== undefined) values.set(of.key, value.value);
    },
    done: (): Row => ({ line, column, values, places, broken }),
  };
}

/** Counts rows. @throws Fault when there are more than may be */
export function createCount(max: number) {
  let count = 0;
  return (line: number): void => {
    count += 1;
    if (count > max) throw new Fault(line, 1, message('import.rows', { max }));
  };
}
