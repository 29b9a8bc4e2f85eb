/**
 * A sheet of SVG, drawn from the side where its language begins: `x` is the distance from there, so that what is drawn for
 * English stands mirrored for Arabic. The drawing library knows no direction of text, so every text is isolated in its own
 * (U+2067 or U+2066 to U+2069).
 */
import type { Message } from '../../src/i18n/message.ts';
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
/**
 * Of words in Arabic letters alone the Arabic face comes first, for a face that steps in has no bold cut. With anything else
 * in them it must not: the marks of direction are missing from it, and where one letter is found nowhere no other is looked for.
 */
const arabicFirst = ` font-family="'Noto Naskh Arabic', 'Noto Sans'"`;
const arabicAlone = /^[\p{Script=Arabic}\p{M}\s،\u2066-\u2069]+$/u;

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
    const look = `font-size="${size}" text-anchor="${side}" fill="${fill}"${weight}${arabicAlone.test(words) ? arabicFirst : ''}`;
    this.parts.push(`<text x="${this.left(x)}" y="${y}" ${look}>${escaped(words)}</text>`);
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
