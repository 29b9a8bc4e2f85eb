import { createRequire } from 'node:module';
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Resvg as ResvgClass } from '@resvg/resvg-js';
import { joined } from '../../../adapters/picture/arabic.ts';
import { fontFiles } from '../../../adapters/picture/fonts.ts';
import { draw, penOf, svgOf } from '../../../adapters/picture/index.ts';
import { widthOf, wrapped } from '../../../adapters/picture/measure.ts';
import { contrast, palette, shadeOf } from '../../../adapters/picture/palette.ts';
import { Sheet } from '../../../adapters/picture/sheet.ts';
import { areaRows } from '../../../src/domain/data/areas.ts';
import { participantRows } from '../../../src/domain/data/participants.ts';
import { createNames } from '../../../src/domain/names.ts';
import type { Viewer } from '../../../src/domain/visibility.ts';
import { type Locale, message } from '../../../src/i18n/message.ts';
import { plain, type Voice } from '../../../src/i18n/render.ts';
import type { Picture } from '../../../src/picture.ts';
import { type Matrix, matrixPicture, statePicture, trendPicture } from '../../../src/pictureviews.ts';
import type { Core } from '../../support/core.ts';
import { countedMatrix, countedStates, countedTrend, fixtureGroup } from '../../support/figures.ts';

const { Resvg } = createRequire(import.meta.url)('@resvg/resvg-js') as { Resvg: typeof ResvgClass };
const voice = (locale: Locale): Voice => ({ locale, zone: 'UTC', names: createNames() });
const say = (words: Parameters<typeof plain>[0], locale: Locale = 'en') => plain(words, voice(locale));
const word = (text: string) => message('cell.text', { text });

/** The box of what is drawn of some words, undefined where nothing is. */
function boxOf(words: string, rtl = false) {
  const sheet = new Sheet(4000, { ...penOf(voice('en')), rtl });
  sheet.text(10, 40, words, { size: 20 });
  const svg = sheet.svg(60).replace(/<rect[^>]*>/, '');
  return new Resvg(svg, { font: { loadSystemFonts: false, fontFiles: fontFiles(svg) } }).getBBox();
}

describe('the palette', () => {
  test('has figures and words that stand out from their ground, 4.5 to 1 at least', () => {
    const grounds = [palette.ground, palette.even, ...palette.needs, ...palette.offers];
    for (const ground of grounds) expect(contrast(palette.ink, ground)).toBeGreaterThan(4.5);
    for (const ink of [palette.soft, palette.bar, ...palette.series])
      expect(contrast(ink, palette.ground)).toBeGreaterThan(4.5);
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });

  test('tells more needs from more offers, and much from little', () => {
    const shades = [-9, -2, 0, 2, 9].map((balance) => shadeOf(balance, 9));
    expect(shades).toEqual([palette.needs[0], palette.needs[1], palette.even, palette.offers[1], palette.offers[0]]);
  });
});

describe('words in a drawing', () => {
  test('are wrapped, and cut visibly where there is no room', () => {
    expect(wrapped('Latin America and the Caribbean', 13, 66, 5)).toEqual(['Latin', 'America', 'and the', 'Caribbean']);
    expect(wrapped('South-eastern Asia', 13, 66, 5)).toEqual(['South-', 'eastern', 'Asia']);
    expect(wrapped('拉丁美洲和加勒比', 13, 60, 3)).toEqual(['拉丁美洲', '和加勒比']);
    expect(wrapped('one two three four five', 13, 40, 2)).toEqual(['one', 'two…']);
    for (const line of wrapped('Donaudampfschifffahrtsgesellschaft', 13, 60, 2)) {
      expect(widthOf(line, 13)).toBeLessThanOrEqual(60);
      expect(line.endsWith('…')).toBe(true);
    }
  });

  test('in Arabic take the forms that they have beside one another', () => {
    const codes = (words: string) => [...joined(words)].map((sign) => sign.charCodeAt(0).toString(16));
    expect(codes('باب')).toEqual(['fe91', 'fe8e', 'fe8f']);
    expect(codes('لا')).toEqual(['fefb']);
    expect(codes('سلام')).toEqual(['feb3', 'fefc', 'fee1']);
    expect(codes('ل ا')).toEqual(['fedd', '20', 'fe8d']);
    expect(codes('مّ')).toEqual(['fee1', '651']);
  });

  test('of every list are drawn, also where scripts are mixed', () => {
    const names = [...participantRows, ...areaRows].map((row) => row.names);
    const mixed = names.map(({ ar, ru, zh, es }) => `${ar} (CERT, office) ${ru} ${zh} ${es}`);
    // some lines a drawing: making one reads all the faces
    const gone = mixed.filter((_, at) => at % 12 === 0).filter((words) => boxOf(words, true) === undefined);
    expect(gone).toEqual([]);
    expect(boxOf('لم يتولَّه أحد (12)', true)).toBeDefined();
    expect(boxOf('ﷺ')?.width).toBeGreaterThan(0);
  });

  test('are measured about as wide as they are drawn, and never much narrower', () => {
    const names = [...participantRows, ...areaRows].map((row) => row.names);
    for (const locale of ['en', 'fr', 'es', 'ru', 'ar', 'zh'] as const) {
      const some = names.filter((_, at) => at % 40 === 7).map((each) => each[locale]);
      for (const name of some) {
        const drawn = boxOf(name, locale === 'ar')?.width ?? 0;
        expect([name, drawn <= widthOf(name, 20) * 1.06]).toEqual([name, true]);
      }
    }
  });

  test('are data: no markup, no control characters', () => {
    const sheet = new Sheet(400, penOf(voice('en')));
    sheet.text(1, 2, '</text><script>&"\u0007', { size: 12 });
    for (const sign of ['<script', '\u0007']) expect(sheet.svg(10)).not.toContain(sign);
  });
});

describe('the pictures of three hundred records', () => {
  let core: Core;
  const secretariat: Viewer = { kind: 'person', role: 'secretariat' };
  beforeAll(async () => {
    core = await fixtureGroup();
  });

  const picturesFor = async (viewer: Viewer): Promise<Picture[]> => {
    const { records } = core.app;
    return [
      matrixPicture(await countedMatrix(records, viewer)),
      statePicture(await countedStates(records, viewer)),
      trendPicture(await countedTrend(records, viewer)),
    ];
  };

  test('are PNG in every language, wide enough and not too wide for a phone', async () => {
    const pictures = await picturesFor(secretariat);
    for (const locale of ['en', 'ar', 'zh'] as const)
      for (const picture of pictures) {
        const png = Buffer.from(await draw(picture, voice(locale)));
        expect(png.subarray(1, 4).toString()).toBe('PNG');
        const width = png.readUInt32BE(16) / 2;
        expect([picture.kind, width >= 400 && width <= 640]).toEqual([picture.kind, true]);
        expect(png.length).toBeLessThan(400_000);
      }
  });

  test('write every figure in its cell, the names of both sides and what the signs mean', async () => {
    const [picture] = await picturesFor(secretariat);
    if (picture?.kind !== 'matrix') throw new Error('no matrix');
    const svg = svgOf(picture, penOf(voice('en')));
    const drawn = [...svg.matchAll(/<text[^>]*>\u2066([^<]*)\u2069<\/text>/g)].map(([, words]) => words);
    const cells = picture.cells.flat();
    expect(cells.reduce((sum, { needs }) => sum + needs, 0)).toBe(180);
    const wanted = cells.flatMap(({ needs, offers }) =>
      needs + offers === 0
        ? ['–']
        : [`${offers - needs > 0 ? '+' : ''}${offers - needs}`.replace('-', '−'), `${needs}`, `${offers}`],
    );
    const figures = drawn.filter((words) => /^[+−–\d]+$/.test(words ?? ''));
    expect(figures).toEqual(wanted);
    for (const words of ['Needs', 'Offers', 'Africa', 'Oceania']) expect(drawn).toContain(words);
  });

  test('stand mirrored for Arabic', async () => {
    const [picture] = await picturesFor(secretariat);
    if (picture?.kind !== 'matrix') throw new Error('no matrix');
    const [english, arabic] = (['en', 'ar'] as const).map((locale) => svgOf(picture, penOf(voice(locale))));
    const width = Number(/width="(\d+)"/.exec(english ?? '')?.[1]);
    const cells = (svg = '') =>
      [...svg.matchAll(/<rect x="([\d.]+)" y="([\d.]+)" width="66" height="([\d.]+)" fill="(#\w+)"/g)].map(
        ([, x, , , fill]) => ({ x: Number(x), fill }),
      );
    expect(cells(english).length).toBe(picture.cells.flat().length);
    expect(cells(arabic)).toEqual(cells(english).map(({ x, fill }) => ({ x: width - x - 66, fill })));
    expect(arabic).toContain('text-anchor="end"');
    expect(arabic).toContain('\u2067');
    expect(english).not.toContain('\u2067');
  });

  test('and their words tell nothing that their reader may not see', async () => {
    const [wide] = await picturesFor(secretariat);
    const readers: Viewer[] = [
      { kind: 'channel', level: 'public' },
      { kind: 'person', role: 'delegate', delegation: 'SN' },
    ];
    for (const viewer of readers) {
      const [matrix] = await picturesFor(viewer);
      if (matrix?.kind !== 'matrix' || wide?.kind !== 'matrix') throw new Error('no matrix');
      const seen = await core.app.records.needs.list(viewer, {});
      const named = seen.filter(({ owner }) => 'named' in owner).length;
      expect(matrix.cells.flat().reduce((sum, { needs }) => sum + needs, 0)).toBe(named);
      expect(say(matrix.alt)).not.toBe(say(wide.alt));
    }
  });
});

describe('what a picture says in words', () => {
  const matrix: Matrix = {
    caption: word('Needs and offers'),
    rows: ['Laws', 'Forensics', 'Skills'].map(word),
    columns: ['Africa', 'Asia'].map(word),
    cells: [
      [
        { needs: 1, offers: 0 },
        { needs: 0, offers: 4 },
      ],
      [
        { needs: 7, offers: 1 },
        { needs: 3, offers: 3 },
      ],
      [
        { needs: 5, offers: 3 },
        { needs: 0, offers: 0 },
      ],
    ],
  };

  test('names the widest gaps, the widest first', () => {
    expect(say(matrixPicture(matrix).alt)).toBe(
      'Needs and offers. The widest gaps: Africa, Forensics: needs 7, offers 1; Africa, Skills: needs 5, offers 3; Africa, Laws: needs 1, offers 0.',
    );
    const none = { ...matrix, cells: matrix.cells.map((row) => row.map(() => ({ needs: 1, offers: 2 }))) };
    expect(say(matrixPicture(none).alt)).toBe('Needs and offers. Nowhere are there more needs than offers.');
  });

  test('and a wide matrix shows its fullest rows and columns, and says how many more there are', () => {
    const rows = Array.from({ length: 20 }, (_, row) => word(`row ${row}`));
    const columns = Array.from({ length: 9 }, (_, column) => word(`column ${column}`));
    const cells = rows.map((_, row) => columns.map((_column, column) => ({ needs: row * column, offers: 0 })));
    const picture = matrixPicture({ caption: word('Wide'), rows, columns, cells });
    expect(picture.rows.map((each) => say(each))).toEqual(rows.slice(4).map((each) => say(each)));
    expect(picture.columns.map((each) => say(each))).toEqual(columns.slice(2).map((each) => say(each)));
    expect(picture.cells[0]?.[0]).toEqual({ needs: 8, offers: 0 });
    expect(picture.footer?.map((each) => say(each))).toEqual(['6 more rows and columns are in the table.']);
  });

  test('gives all figures of bars and lines', () => {
    const bars = statePicture([
      { label: word('open'), figure: 3 },
      { label: word('done'), figure: 0 },
    ]);
    expect(say(bars.alt)).toBe('Follow-ups by state. open: 3; done: 0.');
    const lines = trendPicture([
      { label: word('May'), needs: 2, offers: 1 },
      { label: word('June'), needs: 4, offers: 4 },
    ]);
    expect(say(lines.alt)).toBe(
      'Open needs and offers over time. May: 2 needs, 1 offers; June: 4 needs, 4 offers.'.replaceAll(
        ' needs',
        ' needs',
      ),
    );
  });

  test.each([0, 1, 2, 30])('and %s points are drawn', async (count) => {
    const points = Array.from({ length: count }, (_, at) => ({ label: word(`P${at}`), needs: at % 7, offers: 0 }));
    const bars = points.map(({ label, needs }) => ({ label, figure: needs }));
    for (const picture of [
      trendPicture(points),
      statePicture(bars),
      matrixPicture({ ...matrix, rows: [], columns: [] }),
    ]) {
      const svg = svgOf(picture, penOf(voice('en')));
      expect(svg).not.toMatch(/NaN|Infinity|undefined/);
      expect((await draw(picture, voice('en'))).length).toBeGreaterThan(500);
    }
  });
});
