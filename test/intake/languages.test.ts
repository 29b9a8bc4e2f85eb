import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findLanguages } from '../../src/intake/languages.ts';
import { anyText, expectSpans } from './cases.ts';

const idsIn = (text: string) =>
  findLanguages(text)
    .map(({ value }) => value)
    .join();

test.each<[string, string]>([
  ['for 15 CERT analysts, in French, before June', 'fr'],
  ['in English and Spanish', 'en,es'],
  ['in English/French', 'en,fr'],
  ['French-speaking officers', 'fr'],
  ['bilingual English-French', 'en,fr'],
  ['Arabic interpretation', 'ar'],
  ['in Portuguese', 'pt'],
  ['Language: Spanish', 'es'],
  ['French experts', ''],
  ['Spanish police', ''],
  ['in French prisons', ''],
  ['en français', 'fr'],
  ['francophone', 'fr'],
  ['interprétation en arabe', 'ar'],
  ['Formation en anglais des policiers français', 'en'],
  ['Organisation de la Francophonie', ''],
  ['en español o en inglés', 'es,en'],
  ['experto español', ''],
  ['hispanohablantes', 'es'],
  ['на русском', 'ru'],
  ['на русском языке и английском', 'ru,en'],
  ['Материалы на английском, французском и арабском', 'en,fr,ar'],
  ['русскоязычные слушатели', 'ru'],
  ['эксперты из французской полиции', ''],
  ['باللغة العربية', 'ar'],
  ['بالعربية والفرنسية', 'ar,fr'],
  ['باللغتين العربية والإنجليزية', 'ar,en'],
  ['الشرطة الفرنسية', ''],
  ['用中文', 'zh'],
  ['培训应使用法语和英语', 'fr,en'],
  ['英法双语', 'en,fr'],
  ['法国专家', ''],
])('%s: %s', (text, ids) => expect(idsIn(text)).toBe(ids));

test('the words are those of the text, whatever it is', () => {
  fc.assert(
    fc.property(anyText, (text) => expectSpans(text, findLanguages(text))),
    { numRuns: 500 },
  );
});
