/** The terms of one language, compiled for finding: a tree of their stems, or for Chinese of their characters. */
import { type Language, languageIds } from '../language/languages.ts';
import { tokens } from '../language/tokens.ts';
import { concepts, termsOf } from './concepts.ts';

export interface Term {
  /** The stems in their order; for Chinese the characters. */
  readonly stems: readonly string[];
  /** The concepts it stands in, and whether it proves little there. */
  readonly concepts: readonly { readonly place: number; readonly weak: boolean }[];
}

/** Where the words read so far lead: a term that ends here, and those that go on with another stem. */
export interface Node {
  term?: Term;
  readonly next: Map<string, Node>;
}

export interface Terms {
  readonly root: Node;
  readonly all: readonly Term[];
}

const acronym = /^[A-Z][A-Z0-9&/-]{1,9}$/;

/** A term by its stems, a Chinese one by its characters. */
export function stemsOf(term: string, language: Language): string[] {
  return tokens(term, language).map(({ stem }) => stem);
}

/** English terms stand in texts of other languages as well: acronyms everywhere, all of them where the script is another. */
function isHeard(term: string, own: Language, language: Language): boolean {
  if (own === language) return true;
  if (own !== 'en') return false;
  return language === 'fr' || language === 'es' ? acronym.test(term) : true;
}

function compile(language: Language): Terms {
  const made = new Map<string, { stems: readonly string[]; concepts: Map<number, boolean> }>();
  for (const [place, row] of concepts.entries())
    for (const own of languageIds)
      for (const { text, weak } of own === language || own === 'en' ? termsOf(row, own) : []) {
        const stems = isHeard(text, own, language) ? stemsOf(text, own) : [];
        if (stems.length === 0) continue;
        const key = stems.join(' ');
        const there = made.get(key) ?? { stems, concepts: new Map<number, boolean>() };
        there.concepts.set(place, weak && (there.concepts.get(place) ?? true));
        made.set(key, there);
      }
  return treeOf([...made.values()].map(termOf));
}

function termOf({
  stems,
  concepts: places,
}: {
  stems: readonly string[];
  concepts: ReadonlyMap<number, boolean>;
}): Term {
  return { stems, concepts: [...places].map(([place, weak]) => ({ place, weak })) };
}

function treeOf(all: readonly Term[]): Terms {
  const root: Node = { next: new Map() };
  for (const term of all) {
    let node = root;
    for (const stem of term.stems) {
      const next: Node = node.next.get(stem) ?? { next: new Map() };
      node.next.set(stem, next);
      node = next;
    }
    node.term = term;
  }
  return { root, all };
}

const compiled = new Map<Language, Terms>();

/** Compiled when a language is first read: some hundreds of milliseconds each, most of it stemming. */
export function termsIn(language: Language): Terms {
  const there = compiled.get(language);
  if (there !== undefined) return there;
  const made = compile(language);
  compiled.set(language, made);
  return made;
}
