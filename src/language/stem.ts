/** Stems: inflected forms of a word as one. Snowball's algorithms (snowball-stemmers). */
import snowball, { type Stemmer } from 'snowball-stemmers';
import type { Language } from './languages.ts';

const algorithms = { en: 'english', fr: 'french', es: 'spanish', ru: 'russian', ar: 'arabic' } as const;

const stemmers = new Map<Language, Stemmer>();

function stemmerOf(language: Exclude<Language, 'zh'>): Stemmer {
  const there = stemmers.get(language);
  if (there !== undefined) return there;
  const made = snowball.newStemmer(algorithms[language]);
  stemmers.set(language, made);
  return made;
}

/** British and American ways of writing as one, before stemming. */
function oneSpelling(word: string): string {
  return word
    .replace(/is(e[drs]?|ing|ation|ations|er|ers)$/, 'iz$1')
    .replace(/our(s|ed|ing|able)?$/, 'or$1')
    .replace(/(cent|theat|lit|met)res?$/, '$1er')
    .replace(/(def|off|lic)ence(s?)$/, '$1ense$2')
    .replace(/programme(s?)$/, 'program$1')
    .replace(/ll(ed|ing|er|ers)$/, 'l$1');
}

/** The stem of one word, folded: some thirty microseconds. Chinese words have none but themselves. */
export function stem(word: string, language: Language): string {
  if (language === 'zh' || word.length < 3) return word;
  return stemmerOf(language).stem(language === 'en' ? oneSpelling(word) : word);
}
