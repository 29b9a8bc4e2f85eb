/** Everyone who can be spoken to: each language there is, and one for tests that shows what was not made for it. */
import { createNames } from '../../src/domain/names.ts';
import type { Locale } from '../../src/i18n/message.ts';
import { locales, type Voice } from '../../src/i18n/render.ts';

const accented: Readonly<Record<string, string>> = Object.fromEntries(
  [...'aáeéiíoóuúcçnñyýsšzžrřgğAÁEÉIÍOÓUÚCÇNÑYÝSŠZŽ'.matchAll(/(.)(.)/gu)].map(([, plain = '', other = '']) => [
    plain,
    other,
  ]),
);

/** Our own words, with accents and two fifths longer; commands and keys as they are typed. */
export function pseudo(words: string): string {
  const pieces = words.split(/(\/[a-z][\w-]*|[a-z]+:(?=\S))/);
  const said = pieces.map((piece, at) =>
    at % 2 === 1 ? piece : piece.replace(/[a-zA-Z]/g, (one) => accented[one] ?? one),
  );
  return said.join('') + '·'.repeat(Math.ceil(words.length * 0.4));
}

const names = createNames(new Map());

/** Runs from right to left, as `qps-plocm` does elsewhere. */
export const pseudoVoice: Voice = { locale: 'en', zone: 'Asia/Tokyo', names, pseudo };

export const voiceIn = (locale: Locale): Voice => ({ locale, zone: 'Asia/Tokyo', names });

/** By what a count that is printed calls them. */
export const everyVoice: readonly (readonly [name: string, voice: Voice])[] = [
  ...locales.map((locale) => [locale, voiceIn(locale)] as const),
  ['qps', pseudoVoice],
];

/** The shortest and the longest language: in the others, what takes as long again is left out. */
const isWhole = (name: string): boolean => name === 'en' || name === 'qps';

/** The ways to draw the same that are tried in a language. */
export const waysIn = (name: string): readonly boolean[] => (isWhole(name) ? [false, true] : [false]);

/** Letters of what people put into a sentence: in most languages few, for there it is our own words that may be too long. */
export const lettersIn = (name: string): number => (isWhole(name) ? 2000 : 60);
