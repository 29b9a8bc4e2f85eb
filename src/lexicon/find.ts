/** The concepts of a text: the longest terms found in it, each with the words that said it. */
import { negations } from '../language/functionwords.ts';
import type { Language } from '../language/languages.ts';
import { type Token, tokens } from '../language/tokens.ts';
import { type Node, type Term, type Terms, termsIn } from './terms.ts';

export interface Hit {
  /** The place of the concept in `concepts`. */
  readonly concept: number;
  readonly weak: boolean;
  /** How many words, or Chinese characters, the term has: longer ones prove more. */
  readonly length: number;
  /** Where the words stand in the text, in UTF-16 units. */
  readonly from: number;
  readonly to: number;
}

export interface Reading {
  readonly hits: readonly Hit[];
  /** The words that no term took: for comparing texts of one language. */
  readonly rest: readonly Token[];
}

/** Every concept that a text in `language` speaks of. */
export function readConcepts(text: string, language: Language): Reading {
  return readTokens(tokens(text, language), language);
}

function readTokens(all: readonly Token[], language: Language): Reading {
  const terms = termsIn(language);
  const hits: Hit[] = [];
  const rest: Token[] = [];
  for (let at = 0; at < all.length; ) {
    const token = all[at];
    if (token === undefined) break;
    const term = termAt(terms, all, at);
    if (term === undefined) {
      if (!negations.has(token.stem)) rest.push(token);
      at += 1;
      continue;
    }
    const { length } = term.stems;
    const to = all[at + length - 1]?.to ?? token.to;
    for (const { place, weak } of term.concepts) hits.push({ concept: place, weak, length, from: token.from, to });
    at += length;
  }
  return { hits, rest };
}

/** The longest term that begins here; a word counts also without its particle. */
function termAt({ root }: Terms, all: readonly Token[], at: number): Term | undefined {
  let longest: Term | undefined;
  let node: Node | undefined = root;
  for (let step = at; node !== undefined && step < all.length; step += 1) {
    const { stem, bare } = all[step] ?? { stem: '' };
    const { next }: Node = node;
    node = next.get(stem) ?? (bare === undefined ? undefined : next.get(bare));
    longest = node?.term ?? longest;
  }
  return longest;
}
