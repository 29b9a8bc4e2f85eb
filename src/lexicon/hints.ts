/**
 * Words that stand in the terms of a concept without being a term: seen alone they hint at it. "Seized" is in "seized phones",
 * "seized disks" and "seized evidence", so a text that says "what we seized" is likely about forensics. Worked out from the
 * terms themselves.
 */
import type { Language } from '../language/languages.ts';
import { concepts } from './concepts.ts';
import { termsIn } from './terms.ts';

export interface Hint {
  /** The place of the concept. */
  readonly concept: number;
  /** 0 to 1: how far the word alone tells. */
  readonly weight: number;
}

/** What a word needs to hint at anything; measured, see eval/. */
export const hinting = {
  /** Terms beyond which one more makes little difference. */
  enough: 1.5,
  /** What is less likely than this is left out. */
  least: 0.12,
  /** Concepts that a word hints at. */
  most: 4,
} as const;

type Hints = ReadonlyMap<string, readonly Hint[]>;

const made = new Map<Language, Hints>();

/** The hints of a language by stem; in Chinese by two characters that stand together. */
export function hintsIn(language: Language): Hints {
  const there = made.get(language);
  if (there !== undefined) return there;
  const hints = workOut(language);
  made.set(language, hints);
  return hints;
}

const isHan = (stem: string) => /^\p{Script=Han}$/u.test(stem);

/** The pieces of a term that may be met alone: its stems, or pairs of Chinese characters. */
function piecesOf(stems: readonly string[]): string[] {
  const pieces = stems.flatMap((stem, at) => {
    if (!isHan(stem)) return [stem];
    const next = stems[at + 1];
    return next !== undefined && isHan(next) ? [`${stem}${next}`] : [];
  });
  return [...new Set(pieces)];
}

function workOut(language: Language): Hints {
  const sums = new Map<string, Map<number, number>>();
  for (const term of termsIn(language).all)
    for (const piece of piecesOf(term.stems)) {
      const sum = sums.get(piece) ?? new Map<number, number>();
      sums.set(piece, sum);
      for (const { place, weak } of term.concepts)
        if (concepts[place]?.kind !== 'place') sum.set(place, (sum.get(place) ?? 0) + (weak ? 0.5 : 1));
    }
  const hints = [...sums].map(([piece, sum]) => [piece, hintsOf(sum)] as const);
  return new Map(hints.filter(([, found]) => found.length > 0));
}

function hintsOf(sum: ReadonlyMap<number, number>): Hint[] {
  const all = [...sum.values()].reduce((total, each) => total + each, 0);
  const sure = all / (all + hinting.enough);
  const hints = [...sum].map(([concept, each]) => ({ concept, weight: (sure * each) / all }));
  return hints
    .filter(({ weight }) => weight >= hinting.least)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, hinting.most);
}
