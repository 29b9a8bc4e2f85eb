/** Pictures: plain data to SVG, and SVG to PNG by resvg, beside the work of the process. */

import { formats } from '../../src/i18n/formats.ts';
import type { Locale } from '../../src/i18n/message.ts';
import { plain, type Voice } from '../../src/i18n/render.ts';
import type { Draw, Picture } from '../../src/picture.ts';
import { barsSvg } from './bars.ts';
import { fontFiles } from './fonts.ts';
import { linesSvg } from './lines.ts';
import { matrixSvg } from './matrix.ts';
import type { Pen } from './sheet.ts';

/** Dots for each unit, as on the screens of phones. */
const zoom = 2;

export function penOf(voice: Voice): Pen {
  const { locale } = voice;
  return {
    say: (words) => plain(words, voice),
    figure: (count) => formats.number(locale).format(count),
    // the sign of subtraction, for a hyphen is easily missed
    signed: (count) => formats.signed(locale).format(count).replace('-', '−'),
    rtl: isRtl(locale),
  };
}

const isRtl = (locale: Locale): boolean => locale === 'ar';

export function svgOf(picture: Picture, pen: Pen): string {
  if (picture.kind === 'matrix') return matrixSvg(picture, pen);
  return picture.kind === 'bars' ? barsSvg(picture, pen) : linesSvg(picture, pen);
}

/** The drawing as PNG. The library is loaded when the first picture is asked for. */
export async function pngOf(svg: string): Promise<Uint8Array> {
  const { renderAsync } = await import('@resvg/resvg-js');
  const font = { loadSystemFonts: false, fontFiles: fontFiles(svg), defaultFontFamily: 'Noto Sans' };
  const drawn = await renderAsync(svg, { font, fitTo: { mode: 'zoom', value: zoom } });
  return drawn.asPng();
}

export const draw: Draw = (picture, voice) => pngOf(svgOf(picture, penOf(voice)));
