/** Lines over time: told apart by dashes and dots as well as by colour, with the figures of the first, the last and the highest point. */
import type { LinesPicture } from '../../src/picture.ts';
import { wrapped } from './measure.ts';
import { palette } from './palette.ts';
import { type Pen, Sheet } from './sheet.ts';

const width = 480;
const margin = 20;
const plot = { height: 190, inset: 26 };
const dashes = ['', '7 5'];

type Spot = readonly [x: number, y: number];

export function linesSvg({ caption, points, series, footer = [] }: LinesPicture, pen: Pen): string {
  const sheet = new Sheet(width, pen);
  const room = width - 2 * margin;
  let y = sheet.paragraph(margin, margin - 4, pen.say(caption), room, { size: 17, bold: true }) + 8;
  y = legend(sheet, series, y) + 26;
  const highest = Math.max(1, ...series.flatMap(({ figures }) => figures));
  const step = points.length > 1 ? (room - 2 * plot.inset) / (points.length - 1) : 0;
  const base = y + plot.height;
  const spot = (figure: number, at: number): Spot => [
    margin + plot.inset + at * step,
    base - (plot.height * figure) / highest,
  ];
  // below it is room for the figure of a point at nothing
  const axis: Spot[] = [
    [margin, base + 24],
    [width - margin, base + 24],
  ];
  sheet.line(axis, palette.rule);
  series.forEach(({ figures }, which) => {
    sheet.line(figures.map(spot), colour(which), dashes[which % dashes.length]);
    figures.forEach((figure, at) => {
      sheet.dot(...spot(figure, at), which === 0 ? palette.ground : colour(which), colour(which));
    });
  });
  series.forEach((each, which) => {
    writeFigures(sheet, { figures: each.figures, others: series[1 - which]?.figures, which }, spot);
  });
  y = pointNames(sheet, points, step, base + 24);
  for (const line of footer) y = sheet.paragraph(margin, y + 4, pen.say(line), room, { size: 12, fill: palette.soft });
  return sheet.svg(Math.ceil(y + margin));
}

const colour = (which: number): string => palette.series[which % palette.series.length] ?? palette.ink;

function legend(sheet: Sheet, series: LinesPicture['series'], y: number): number {
  const each = (width - 2 * margin) / Math.max(1, series.length);
  series.forEach(({ label }, which) => {
    const x = margin + which * each;
    const line: Spot[] = [
      [x, y + 10],
      [x + 34, y + 10],
    ];
    sheet.line(line, colour(which), dashes[which % dashes.length]);
    sheet.dot(x + 17, y + 10, which === 0 ? palette.ground : colour(which), colour(which));
    sheet.text(x + 42, y + 14, sheet.pen.say(label), { size: 13, width: each - 48 });
  });
  return y + 18;
}

interface Written {
  readonly figures: readonly number[];
  readonly others: readonly number[] | undefined;
  readonly which: number;
}

/** Few enough to be read: the first, the last and the highest. Above its line, or below where the other line is above. */
function writeFigures(sheet: Sheet, { figures, others, which }: Written, spot: (figure: number, at: number) => Spot) {
  const top = figures.indexOf(Math.max(...figures));
  const all = figures.length <= 8 ? figures.map((_, at) => at) : [0, top, figures.length - 1];
  for (const at of new Set(all)) {
    const figure = figures[at] ?? 0;
    const other = others?.[at];
    const below = other !== undefined && (other > figure || (other === figure && which === 1));
    const [x, y] = spot(figure, at);
    const style = { size: 13, bold: true, anchor: 'middle', fill: colour(which) } as const;
    sheet.number(x, below ? y + 19 : y - 9, sheet.pen.figure(figure), style);
  }
}

/** As many names below the axis as have room. */
function pointNames(sheet: Sheet, points: LinesPicture['points'], step: number, base: number): number {
  const every = step === 0 ? 1 : Math.max(1, Math.ceil(56 / step));
  const room = step === 0 ? width - 2 * margin : Math.max(56, step * every) - 4;
  let end = base;
  points.forEach((point, at) => {
    if ((points.length - 1 - at) % every !== 0) return;
    const lines = wrapped(sheet.pen.say(point), 12, room, 3);
    const x = margin + plot.inset + at * step;
    end = Math.max(end, sheet.lines(x, base + 8, lines, { size: 12, anchor: 'middle', width: room }));
  });
  return end;
}
