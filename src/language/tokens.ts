/** A text as the words that are compared: folded, stemmed, without function words, each with its place in the text. */
import { functionWords, negations, plain } from './functionwords.ts';
import { type Language, languageIds } from './languages.ts';
import { stem } from './stem.ts';

export interface Token {
  readonly stem: string;
  /** The stem of an Arabic word without the particle that may be written before it: `وقضاة` as `قضاة`. */
  readonly bare?: string;
  /** Where the word stands, in UTF-16 units of the text. */
  readonly from: number;
  readonly to: number;
}

const wordPattern = /[\p{L}\p{M}\p{N}]+/gu;
const hasLatin = /^[\p{Script=Latin}\p{N}]+$/u;
/** One Chinese character, or a word of another script among them. */
const chinesePattern = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+/gu;
/** Letters of a word that count; nobody writes longer ones. */
const longest = 40;

/** What a word's language is within a text of another: Latin words among other scripts are taken as English. */
function languageOf(word: string, language: Language): Language {
  return language !== 'en' && language !== 'fr' && language !== 'es' && hasLatin.test(word) ? 'en' : language;
}

const particle = /^(?:و|ف)(?:[بكل])?(?=[\u0621-\u064a]{3})|^[بكل](?=[\u0621-\u064a]{4})/;

interface Word {
  /** Undefined where the word does not count. */
  readonly stem?: string;
  readonly bare?: string;
}

function wordOf(word: string, language: Language): Word {
  const folded = plain(word.slice(0, longest));
  const own = languageOf(word, language);
  if (negations.has(folded)) return { stem: folded };
  if (functionWords[own].has(folded)) return {};
  const bare = own === 'ar' ? folded.replace(particle, '') : folded;
  return { stem: stem(folded, own), ...(bare === folded ? {} : { bare: stem(bare, own) }) };
}

/** Words remembered for each language, for stemming takes time; some 20 MB when all are full. */
const most = 60_000;
const known = new Map<Language, Map<string, Word>>(languageIds.map((language) => [language, new Map()]));

function remembered(word: string, language: Language): Word {
  const words = known.get(language);
  const there = words?.get(word);
  if (there !== undefined) return there;
  const made = wordOf(word, language);
  if ((words?.size ?? 0) >= most) words?.clear();
  words?.set(word, made);
  return made;
}

/** The words of a text that carry meaning, in their order. Chinese has no spaces: each of its characters is a word. */
export function tokens(text: string, language: Language): Token[] {
  const found: Token[] = [];
  for (const match of text.matchAll(language === 'zh' ? chinesePattern : wordPattern)) {
    const word = match[0];
    const { stem: root, bare } = remembered(word, language);
    if (root !== undefined) found.push({ stem: root, bare, from: match.index, to: match.index + word.length });
  }
  return found;
}
