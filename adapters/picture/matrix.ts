/** The matrix: in each cell the balance, and the needs and offers below it. */
import { message } from '../../src/i18n/message.ts';
import type { MatrixPicture, PicturedCell } from '../../src/picture.ts';
import { widthOf, wrapped } from './measure.ts';
import { palette, shadeOf } from './palette.ts';
import { heightOf, type Pen, Sheet } from './sheet.ts';

const margin = 16;
const head = 148;
const cellHeight = 46;
/** Of a cell, with figures of up to three digits and with larger ones. */
const [usualWidth, largeWidth] = [68, 88];
const size = { caption: 17, head: 13, figure: 17, small: 12 };

/** Sizes of the names of columns: the largest in which no word is cut. */
const headSizes = [13, 12, 11, 10] as const;

/** Narrower, the legend would not fit. */
const least = 400;

export function matrixSvg(picture: MatrixPicture, pen: Pen): string {
  const large = picture.cells.flat().some(({ needs, offers }) => Math.max(needs, offers) >= 1000);
  const column = large ? largeWidth : usualWidth;
  const wide = Math.max(least, 2 * margin + head + picture.columns.length * column);
  const sheet = new Sheet(wide, pen);
  const room = wide - 2 * margin;
  const title = { size: size.caption, bold: true };
  let y = sheet.paragraph(margin, margin, pen.say(picture.caption), room, title) + 8;
  y = columnHeads(sheet, picture, column, y);
  const largest = Math.max(0, ...picture.cells.flat().map(({ needs, offers }) => Math.abs(offers - needs)));
  picture.cells.forEach((cells, row) => {
    const height = rowHead(sheet, picture, row, y);
    cells.forEach((each, at) => {
      drawCell(sheet, each, largest, { x: margin + head + at * column, y, width: column, height });
    });
    y += height;
  });
  y = legend(sheet, y + 12);
  for (const line of picture.footer ?? [])
    y = sheet.paragraph(margin, y + 4, pen.say(line), room, { size: size.small, fill: palette.soft });
  return sheet.svg(Math.ceil(y + margin));
}

/** At most five lines, standing on the first row. */
function columnHeads(sheet: Sheet, { columns }: MatrixPicture, width: number, y: number): number {
  const names = columns.map((column) => sheet.pen.say(column));
  const room = width - 6;
  const fits = (words: string, each: number) => wrapped(words, each, room, 5).every((line) => !line.endsWith('…'));
  const letters = headSizes.find((each) => names.every((words) => fits(words, each))) ?? headSizes[3];
  const heads = names.map((words) => wrapped(words, letters, room, 5));
  const end = y + heightOf(Math.max(1, ...heads.map((lines) => lines.length)), letters) + 6;
  heads.forEach((lines, at) => {
    const top = end - 6 - heightOf(lines.length, letters);
    const style = { size: letters, anchor: 'middle', width: width - 2 } as const;
    sheet.lines(margin + head + (at + 0.5) * width, top, lines, style);
  });
  return end;
}

/** @returns how high the row is */
function rowHead(sheet: Sheet, { rows }: MatrixPicture, row: number, y: number): number {
  const words = rows.slice(row, row + 1).map((each) => sheet.pen.say(each))[0] ?? '';
  const lines = wrapped(words, size.head, head - 10, 4);
  const height = Math.max(cellHeight, heightOf(lines.length, size.head) + 8);
  const top = y + (height - heightOf(lines.length, size.head)) / 2 - 1;
  sheet.lines(margin, top, lines, { size: size.head, width: head - 6 });
  return height;
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A hollow square stands for needs and a full one for offers, whatever the colours look like. */
function drawCell(
  sheet: Sheet,
  { needs, offers }: PicturedCell,
  largest: number,
  { x, y, width, height }: Place,
): void {
  const { pen } = sheet;
  const middle = x + width / 2;
  const bare = needs + offers === 0;
  const fill = bare ? palette.ground : shadeOf(offers - needs, largest);
  sheet.box(x + 1, y + 1, width - 2, height - 2, fill, palette.rule);
  const low = y + (height - cellHeight) / 2;
  const figure = { size: size.figure, anchor: 'middle' } as const;
  if (bare) sheet.number(middle, low + 28, '–', { ...figure, fill: palette.soft });
  if (bare) return;
  sheet.number(middle, low + 21, pen.signed(offers - needs), { ...figure, bold: true });
  marked(sheet, { x: x + 5, y: low + 38, width }, 'needs', pen.figure(needs));
  marked(sheet, { x: middle + 2, y: low + 38, width }, 'offers', pen.figure(offers));
}

function marked(sheet: Sheet, { x, y, width }: Omit<Place, 'height'>, what: 'needs' | 'offers', figure: string): void {
  mark(sheet, x, y, what);
  const room = width / 2 - 14;
  const fitting = Math.min(size.small, room / widthOf(figure, 1));
  sheet.number(x + 10, y, figure, { size: fitting });
}

function mark(sheet: Sheet, x: number, y: number, what: 'needs' | 'offers'): void {
  sheet.box(x, y - 8.5, 8, 8, what === 'needs' ? palette.ground : palette.ink, palette.ink);
}

/** Two columns below the cells: what the figures are, and what the colours are. @returns where the next thing can stand */
function legend(sheet: Sheet, y: number): number {
  const half = (sheet.width - 2 * margin) / 2;
  return Math.max(figuresTold(sheet, y, half), shadesTold(sheet, y, margin + half, half)) + 6;
}

const small = { size: size.small } as const;

function figuresTold(sheet: Sheet, y: number, width: number): number {
  const marks = [
    ['needs', 'picture.needs'],
    ['offers', 'picture.offers'],
  ] as const;
  const end = sheet.paragraph(margin, y, sheet.pen.say(message('picture.balance')), width - 8, small);
  return marks.reduce((top, [what, key]) => {
    mark(sheet, margin, top + size.small, what);
    return sheet.paragraph(margin + 16, top, sheet.pen.say(message(key)), width - 24, small) + 4;
  }, end + 8);
}

function shadesTold(sheet: Sheet, y: number, x: number, width: number): number {
  const shades = [
    [palette.needs[0], 'picture.more.needs'],
    [palette.even, 'picture.as.many'],
    [palette.offers[0], 'picture.more.offers'],
  ] as const;
  return shades.reduce((top, [fill, key]) => {
    sheet.box(x, top + 1, 16, 16, fill, palette.rule);
    return sheet.paragraph(x + 24, top, sheet.pen.say(message(key)), width - 24, small) + 6;
  }, y);
}
