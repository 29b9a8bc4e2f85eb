/**
 * A sheet of SVG, drawn from the side where its language begins: `x` is the distance from there, so that what is drawn for
 * English stands mirrored for Arabic. The drawing library knows no direction of text, so every text is isolated in its own
 * (U+2067 or U+2066 to U+2069).
 */
import type { Message } from '../../src/i18n/message.ts';
import { joined } from './arabic.ts';
import { cut, wrapped } from './measure.ts';
import { palette } from './palette.ts';

/** How whoever looks is spoken to. */
export interface Pen {
  say(words: Message): string;
  figure(count: number): string;
  /** With its sign. */
  signed(count: number): string;
  readonly rtl: boolean;
}

export interface Style {
  readonly size: number;
  readonly bold?: boolean;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly fill?: string;
  /** The most that it may take; what is longer is cut visibly. */
  readonly width?: number;
}

const leading = 1.3;

const faces = "'Noto Sans', 'Noto Naskh Arabic'";
const runs =
  /(\p{Script=Arabic}[\p{Script=Arabic}\p{M}\s،؛؟]*)|(\p{Script=Han}[\p{Script=Han}\u3000-\u303f\uff00-\uff60]*)/gu;

/** What a face would draw as one sign: kept apart in a line of several faces, see `arabic.ts`. */
const ligatures = /f(?=[fijl])/g;

/** Each script in its own face: one that steps in has no bold cut. */
function inFaces(words: string): string {
  if (words.search(runs) === -1) return words;
  return words.replace(ligatures, 'f\u200c').replace(runs, (run, arabic) => {
    const face = arabic === undefined ? 'Noto Sans S Chinese' : 'Noto Naskh Arabic';
    return `<tspan font-family="'${face}', 'Noto Sans'">${joined(run)}</tspan>`;
  });
}

const escaped = (words: string) =>
  words
    .toWellFormed()
    .replace(/[^\P{Cc}]/gu, ' ')
    .replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

export class Sheet {
  readonly width: number;
  readonly pen: Pen;
  private readonly parts: string[] = [];

  constructor(width: number, pen: Pen) {
    this.width = width;
    this.pen = pen;
  }

  private left(x: number, width = 0): number {
    return this.pen.rtl ? this.width - x - width : x;
  }

  box(x: number, y: number, width: number, height: number, fill: string, edge = 'none'): void {
    const at = `x="${this.left(x, width)}" y="${y}" width="${width}" height="${height}"`;
    this.parts.push(`<rect ${at} fill="${fill}" stroke="${edge}"/>`);
  }

  line(points: readonly (readonly [x: number, y: number])[], stroke: string, dash = ''): void {
    const path = points.map(([x, y]) => `${this.left(x)},${y}`).join(' ');
    const dashes = dash === '' ? '' : ` stroke-dasharray="${dash}"`;
    this.parts.push(`<polyline points="${path}" fill="none" stroke="${stroke}" stroke-width="2"${dashes}/>`);
  }

  dot(x: number, y: number, fill: string, edge = fill): void {
    this.parts.push(`<circle cx="${this.left(x)}" cy="${y}" r="4" fill="${fill}" stroke="${edge}" stroke-width="2"/>`);
  }

  /** Words of the language; `y` is the line they stand on. */
  text(x: number, y: number, words: string, { width = this.width, ...style }: Style): void {
    const [open, close] = [this.pen.rtl ? '\u2067' : '\u2066', '\u2069'];
    this.put(x, y, `${open}${cut(words, style.size, width)}${close}`, style);
  }

  /** A figure, which is read from left to right in every language. */
  number(x: number, y: number, figure: string, style: Style): void {
    this.put(x, y, `\u2066${figure}\u2069`, style);
  }

  private put(x: number, y: number, words: string, { size, bold, anchor = 'start', fill = palette.ink }: Style): void {
    const mirrored = { start: 'end', middle: 'middle', end: 'start' } as const;
    const side = this.pen.rtl ? mirrored[anchor] : anchor;
    const weight = bold ? ' font-weight="bold"' : '';
    const look = `font-size="${size}" text-anchor="${side}" fill="${fill}"${weight}`;
    this.parts.push(`<text x="${this.left(x)}" y="${y}" ${look}>${inFaces(escaped(words))}</text>`);
  }

  /** Several lines from `y` on. @returns where the next thing can stand */
  lines(x: number, y: number, lines: readonly string[], style: Style): number {
    lines.forEach((line, at) => {
      this.text(x, y + style.size + at * style.size * leading, line, style);
    });
    return y + lines.length * style.size * leading;
  }

  /** A paragraph of at most `most` lines. @returns where the next thing can stand */
  paragraph(x: number, y: number, words: string, width: number, style: Style, most = 3): number {
    return this.lines(x, y, wrapped(words, style.size, width, most), style);
  }

  svg(height: number): string {
    const { width } = this;
    const ground = `<rect width="${width}" height="${height}" fill="${palette.ground}"/>`;
    const open = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="${faces}">`;
    return `${open}${ground}${this.parts.join('')}</svg>`;
  }
}

/** Lines of a text at this size take that much. */
export const heightOf = (lines: number, size: number): number => lines * size * leading;
