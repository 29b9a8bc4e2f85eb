/** The pictures of figures: the matrix of needs and offers, follow-ups by state, needs and offers over time. Pure. */
import { type Message, message, type Param } from './i18n/message.ts';
import type { BarsPicture, LinesPicture, MatrixPicture, PicturedCell } from './picture.ts';

/** Counts as their reader may see them. `cells` by row. */
export interface Matrix {
  /** Needs and offers by topic and region, when left out. */
  readonly caption?: Message;
  readonly rows: readonly Message[];
  readonly columns: readonly Message[];
  readonly cells: readonly (readonly PicturedCell[])[];
}

/** More would be unreadable on a phone. */
const mostRows = 16;
const mostColumns = 7;
/** Gaps that the words for a picture name. */
const namedGaps = 5;

const none: PicturedCell = { needs: 0, offers: 0 };
const cellAt = ({ cells }: Matrix, row: number, column: number): PicturedCell => cells[row]?.[column] ?? none;

/** The places with the most needs and offers, in the order in which they stood. */
function fullest(sums: readonly number[], most: number): number[] {
  const ranked = sums.map((sum, at) => ({ sum, at })).sort((one, other) => other.sum - one.sum || one.at - other.at);
  return ranked
    .slice(0, most)
    .map(({ at }) => at)
    .sort((one, other) => one - other);
}

const sumOf = (cells: readonly PicturedCell[]) => cells.reduce((sum, { needs, offers }) => sum + needs + offers, 0);

const captionOf = ({ caption = message('picture.matrix') }: Matrix): Message => caption;

/** The matrix as a picture: the fullest rows and columns of it, and how many more the table has. */
export function matrixPicture(matrix: Matrix): MatrixPicture {
  const all = matrix.rows.map((_, row) => matrix.columns.map((_column, column) => cellAt(matrix, row, column)));
  const rows = fullest(all.map(sumOf), mostRows);
  const ofColumns = matrix.columns.map((_, column) => sumOf(all.map((cells) => cells[column] ?? none)));
  const columns = fullest(ofColumns, mostColumns);
  const left = matrix.rows.length - rows.length + matrix.columns.length - columns.length;
  return {
    ...{ kind: 'matrix', name: 'gaps', caption: captionOf(matrix), alt: gapsAlt(matrix) },
    rows: pick(matrix.rows, rows),
    columns: pick(matrix.columns, columns),
    cells: pick(all, rows).map((cells) => pick(cells, columns)),
    footer: left === 0 ? [] : [message('picture.more', { count: left })],
  };
}

const pick = <T>(list: readonly T[], places: readonly number[]): T[] =>
  places.flatMap((place) => list.slice(place, place + 1));

/** Where the most needs stand against the fewest offers, the widest first. */
function gapsAlt(matrix: Matrix): Message {
  const caption = captionOf(matrix);
  const gaps = matrix.rows.flatMap((row, r) =>
    matrix.columns.map((column, c) => ({ row, column, ...cellAt(matrix, r, c) })),
  );
  const wide = gaps
    .filter(({ needs, offers }) => needs > offers)
    .sort((one, other) => other.needs - other.offers - (one.needs - one.offers) || other.needs - one.needs)
    .slice(0, namedGaps);
  if (wide.length === 0) return message('picture.gaps.none', { caption });
  const list = wide.map(({ row, column, needs, offers }) => message('picture.gap', { row, column, needs, offers }));
  return message('picture.gaps', { caption, gaps: semicolons(list) });
}

/** A list whose entries hold commas themselves. */
const semicolons = (list: readonly Message[]): Message =>
  list.reduceRight((rest, first) => message('picture.list', { first, rest }));

/** How many follow-ups are in each state; `label` names the state. */
export function statePicture(
  counts: readonly { readonly label: Message; readonly figure: number }[],
  caption = message('picture.states'),
): BarsPicture {
  const told = counts.map(({ label, figure }) => message('picture.state', { label, figure }));
  const figures: Param = told.length === 0 ? 0 : semicolons(told);
  return { kind: 'bars', name: 'follow-ups', caption, alt: message('picture.alt', { caption, figures }), bars: counts };
}

/** A point in time: what it is called, and how many needs and offers there were. */
export interface TrendPoint extends PicturedCell {
  readonly label: Message;
}

/** Needs and offers over time, the earliest first. */
export function trendPicture(points: readonly TrendPoint[], caption = message('picture.trend')): LinesPicture {
  const told = points.map(({ label, needs, offers }) => message('picture.point', { label, needs, offers }));
  const figures: Param = told.length === 0 ? 0 : semicolons(told.slice(-12));
  return {
    ...{ kind: 'lines', name: 'trend', caption, alt: message('picture.alt', { caption, figures }) },
    points: points.map(({ label }) => label),
    series: [
      { label: message('picture.needs'), figures: points.map(({ needs }) => needs) },
      { label: message('picture.offers'), figures: points.map(({ offers }) => offers) },
    ],
  };
}
