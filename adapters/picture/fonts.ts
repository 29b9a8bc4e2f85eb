/**
 * The faces for the six languages, from the packages @embedpdf/fonts-* (Noto, Open Font License): nothing is taken from the
 * machine, so that a picture is the same everywhere. The Chinese face has eight megabytes and is read only where it is needed.
 */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);
/** The package's folder `fonts`: its entry is `dist/index.cjs`. */
const folder = (name: string) => join(dirname(require.resolve(`@embedpdf/${name}`)), '..', 'fonts');

const latin = ['NotoSans-Regular.ttf', 'NotoSans-Bold.ttf'];
const arabic = ['NotoNaskhArabic-Regular.ttf', 'NotoNaskhArabic-Bold.ttf'];
const chinese = ['NotoSansHans-Regular.otf'];

const han = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;

/** The files for what is written in a drawing. */
export function fontFiles(svg: string): string[] {
  return [
    ...latin.map((file) => join(folder('fonts-latin'), file)),
    ...arabic.map((file) => join(folder('fonts-arabic'), file)),
    ...(han.test(svg) ? chinese.map((file) => join(folder('fonts-sc'), file)) : []),
  ];
}
