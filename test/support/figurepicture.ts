/**
 * `node --import tsx test/support/figurepicture.ts FOLDER [LANGUAGE ...]`: the pictures of a group with three hundred records, in every
 * language or in those, written into FOLDER to be looked at.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { penOf, pngOf, svgOf } from '../../adapters/picture/index.ts';
import type { Pen } from '../../adapters/picture/sheet.ts';
import { createNames } from '../../src/domain/names.ts';
import type { Locale } from '../../src/i18n/message.ts';
import { locales } from '../../src/i18n/render.ts';
import { matrixPicture, statePicture, trendPicture } from '../../src/pictureviews.ts';
import { countedMatrix, countedStates, countedTrend, fixtureGroup } from './figures.ts';

const penIn = (locale: Locale): Pen => penOf({ locale, zone: 'UTC', names: createNames() });

const folder = resolve(process.argv[2] ?? '.');
mkdirSync(folder, { recursive: true });
const wanted = locales.filter((locale) => process.argv.length < 4 || process.argv.includes(locale, 3));
const { records } = (await fixtureGroup()).app;
const viewer = { kind: 'person', role: 'secretariat' } as const;
const pictures = [
  matrixPicture(await countedMatrix(records, viewer)),
  statePicture(await countedStates(records, viewer)),
  trendPicture(await countedTrend(records, viewer)),
];
for (const locale of wanted)
  for (const picture of pictures)
    writeFileSync(join(folder, `${picture.name}-${locale}.png`), await pngOf(svgOf(picture, penIn(locale))));
console.log(pictures.map(({ alt }) => penIn('en').say(alt)).join('\n\n'));
