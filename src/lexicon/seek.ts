/**
 * Words looked for in texts of any language: what speaks of the same concepts, whatever language says so, and beside that the
 * words themselves. Pure.
 */
import { fold } from '../domain/options.ts';
import { identify } from '../language/identify.ts';
import { type Language, languageIds } from '../language/languages.ts';
import { readConcepts } from './find.ts';

/** What a text says: its concepts by place, the stems of its other words, and itself without case and accents. */
export interface Said {
  readonly concepts: ReadonlySet<number>;
  readonly stems: ReadonlySet<string>;
  readonly folded: string;
}

/** How much each thing in common tells: a concept more than a word, and the words as they stand in a row most. */
const worth = { concept: 3, word: 2, whole: 4 } as const;

function saidIn(text: string, languages: readonly Language[]): Said {
  const read = languages.map((language) => readConcepts(text, language));
  const concepts = new Set(read.flatMap(({ hits }) => hits.map(({ concept }) => concept)));
  const stems = new Set(read.flatMap(({ rest }) => rest.map(({ stem }) => stem)));
  return { concepts, stems, folded: fold(text) };
}

/** A text of some length tells its language; several texts may each be in their own. */
export function saidOf(texts: readonly string[]): Said {
  const all = texts.map((text) => saidIn(text, [identify(text) ?? 'en']));
  const concepts = new Set(all.flatMap((each) => [...each.concepts]));
  const stems = new Set(all.flatMap((each) => [...each.stems]));
  return { concepts, stems, folded: all.map(({ folded }) => folded).join(' ') };
}

/** A word or two tell no language: they are read in all of them. */
export const soughtOf = (words: string): Said => saidIn(words, languageIds);

const shared = <T>(one: ReadonlySet<T>, other: ReadonlySet<T>): number =>
  [...one].filter((each) => other.has(each)).length;

/** How much of what is sought a text says; 0 where it says nothing of it. */
export function agreement(sought: Said, text: Said): number {
  const concepts = shared(sought.concepts, text.concepts) * worth.concept;
  const words = shared(sought.stems, text.stems) * worth.word;
  const whole = sought.folded !== '' && ` ${text.folded} `.includes(` ${sought.folded} `) ? worth.whole : 0;
  return concepts + words + whole;
}

/** Those that say something of it, the most first; what says as much stays in its order. */
export function seek<T>(words: string, all: readonly T[], textsOf: (each: T) => readonly string[]): T[] {
  const sought = soughtOf(words.slice(0, longest));
  const found = all.map((each) => ({ each, worth: agreement(sought, saidOf(textsOf(each))) }));
  return found
    .filter((one) => one.worth > 0)
    .sort((one, other) => other.worth - one.worth)
    .map(({ each }) => each);
}

/** Characters of what is sought that are read. */
const longest = 300;
