/**
 * The language work of the peers, so that it is not what tells the engines apart: the same language test, function words and
 * Snowball stems (remembered) as ours, and the words of a dictionary for Chinese, which has no spaces.
 */
import { functionWords, plain } from '../../src/language/functionwords.ts';
import { identify } from '../../src/language/identify.ts';
import type { Language } from '../../src/language/languages.ts';
import { stem } from '../../src/language/stem.ts';

const chinese = new Intl.Segmenter('zh', { granularity: 'word' });
const hasHan = /\p{Script=Han}/u;
const latin = /^[\p{Script=Latin}\p{N}]+$/u;

/** The language of a text; English where too little tells. */
export const languageOf = (text: string): Language => identify(text) ?? 'en';

/** The words of a text as written. */
export function wordsOf(text: string): string[] {
  const runs = text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return runs.flatMap((run) => (hasHan.test(run) ? [...chinese.segment(run)].map(({ segment }) => segment) : [run]));
}

/** What of a word is indexed and looked for; undefined for one that carries no meaning. */
export function termOf(word: string, language: Language): string | undefined {
  const folded = plain(word);
  const own = latin.test(folded) && !['fr', 'es'].includes(language) ? 'en' : language;
  return functionWords[own].has(folded) ? undefined : stem(folded, own);
}

/** The stems of a text, in their order. */
export function stemsOf(text: string, language: Language): string[] {
  return wordsOf(text).flatMap((word) => termOf(word, language) ?? []);
}
