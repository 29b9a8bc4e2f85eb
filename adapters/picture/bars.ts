/** Bars lying one below the other, each with its name and figure. */
import type { BarsPicture } from '../../src/picture.ts';
import { wrapped } from './measure.ts';
import { palette } from './palette.ts';
import { heightOf, type Pen, Sheet } from './sheet.ts';

const width = 460;
const margin = 16;
const head = 140;
const row = 34;
/** For the figure beside the longest bar. */
const figureRoom = 60;

export function barsSvg({ caption, bars, footer = [] }: BarsPicture, pen: Pen): string {
  const sheet = new Sheet(width, pen);
  const room = width - 2 * margin;
  let y = sheet.paragraph(margin, margin, pen.say(caption), room, { size: 17, bold: true }) + 10;
  const longest = Math.max(1, ...bars.map(({ figure }) => figure));
  const top = y;
  for (const { label, figure } of bars) {
    const lines = wrapped(pen.say(label), 13, head - 10, 2);
    sheet.lines(margin, y + (row - heightOf(lines.length, 13)) / 2 - 2, lines, { size: 13, width: head - 10 });
    const long = ((room - head - figureRoom) * figure) / longest;
    sheet.box(margin + head, y + 6, long, row - 14, palette.bar);
    sheet.number(margin + head + long + 8, y + 22, pen.figure(figure), { size: 15, bold: true });
    y += row;
  }
  sheet.line(
    [
      [margin + head, top],
      [margin + head, y],
    ],
    palette.soft,
  );
  for (const line of footer) y = sheet.paragraph(margin, y + 4, pen.say(line), room, { size: 12, fill: palette.soft });
  return sheet.svg(Math.ceil(y + margin));
}
