/** Titles and descriptions of a length that people write, put together from sentences, terms, names, numbers and rare words. */

import { limits } from '../../src/domain/records.ts';
import type { Language } from '../../src/language/languages.ts';
import { any, between, draw, type Random } from './chance.ts';
import { phrases, titles } from './phrases.ts';
import { rareName, rareWord } from './rare.ts';
import { byLanguage, placeNames, type Terms } from './terms.ts';

/** What one text speaks of. */
export interface Matter {
  readonly language: Language;
  readonly topics: readonly Terms[];
  readonly audience: Terms;
  readonly modality: Terms;
}

/** Words of a text, title and description together, from the fewest to the most. */
export const lengths = { need: [15, 40], offer: [20, 50] } as const;

const chinese = new Intl.Segmenter('zh', { granularity: 'word' });
const firstDay = Date.UTC(2026, 11, 1);

/** Days are the ends of months of three years, as each language writes them. */
function daysOf(language: Language): readonly string[] {
  const format = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  return Array.from({ length: 36 }, (_, month) => format.format(firstDay + month * 30.4 * 86_400_000));
}
const days = byLanguage(daysOf);

/** How many words a text has: by spaces, and by dictionary in Chinese. */
export function wordCount(text: string, language: Language): number {
  if (language === 'zh') return [...chinese.segment(text)].filter(({ isWordLike }) => isWordLike).length;
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** What stands in the braces of a phrase. */
function slot(letter: string, random: Random, matter: Matter): string {
  const { language, topics, audience, modality } = matter;
  if (letter === 't') return draw(random, any(random, topics)[language]);
  if (letter === 'a') return draw(random, audience[language]);
  if (letter === 'm') return draw(random, modality[language]);
  if (letter === 'p') return draw(random, placeNames[language], 20);
  if (letter === 'd') return any(random, days[language]);
  if (letter === 'n') return String(draw(random, [20, 15, 30, 12, 25, 40, 10, 8, 50, 6, 100, 5, 60, 3, 80, 200]));
  if (letter === 'R') return rareName(random, language);
  if (letter === 'r') return rareWord(random, language);
  return fill(draw(random, phrases[language].institutions), random, matter);
}

/** A phrase with its braces filled. */
function fill(phrase: string, random: Random, matter: Matter): string {
  return phrase.replace(/\{(\w)\}/g, (_, letter: string) => slot(letter, random, matter));
}

/** The same with a capital letter at its beginning. */
function begin(phrase: string, random: Random, matter: Matter): string {
  const filled = fill(phrase, random, matter);
  return filled.charAt(0).toLocaleUpperCase(matter.language) + filled.slice(1);
}

/** A title and a description that together are as long as `lengths` says. */
export function compose(
  kind: 'need' | 'offer',
  random: Random,
  matter: Matter,
): { title: string; description: string } {
  const [fewest, most] = lengths[kind];
  const title = begin(draw(random, titles), random, matter).slice(0, limits.title);
  const { language } = matter;
  const wanted = Math.round((between(random, fewest, most) + between(random, fewest, most)) / 2);
  const sentences: string[] = [];
  let words = wordCount(title, language);
  const said = new Set<string>();
  for (let tries = 0; words < fewest || (words < wanted && tries < 9); tries++) {
    const phrase = any(random, sentencesFor(kind, language, random));
    const sentence = begin(phrase, random, matter);
    const count = wordCount(sentence, language);
    if (words + count > most || (said.has(phrase) && tries < 9)) continue;
    said.add(phrase);
    sentences.push(sentence);
    words += count;
  }
  return { title, description: sentences.join(language === 'zh' ? '' : ' ') };
}

/** Two sentences of three are those of the record's kind. */
function sentencesFor(kind: 'need' | 'offer', language: Language, random: Random): readonly string[] {
  return random() < 0.66 ? phrases[language][kind] : phrases[language].both;
}
