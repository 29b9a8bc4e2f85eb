/** Runs the product's own matcher, intake included, over a set and measures what it ranks. */
import { understand } from '../src/intake/index.ts';
import { dayNumber } from '../src/matching/days.ts';
import { needEntry, offerEntry } from '../src/matching/entries.ts';
import { leastFor } from '../src/matching/features.ts';
import { type Best, createSide } from '../src/matching/side.ts';
import { order } from '../src/matching/weights.ts';
import { type EvalSet, type Mode, type NeedRow, needOf, offerOf } from './data.ts';
import { type Grades, ndcg, recall, reciprocalRank } from './measures.ts';

export interface Figures {
  readonly ndcg5: number;
  readonly recall10: number;
  readonly mrr: number;
  readonly needs: number;
}

export interface Result {
  readonly mode: Mode;
  readonly all: Figures;
  readonly byLanguage: Readonly<Record<string, Figures>>;
  /** Needs that no offer answers, and how many of them get a suggestion nevertheless. */
  readonly withoutGold: { readonly needs: number; readonly suggested: number };
  /** How often a right topic is among the four suggested, by language; of needs that have a topic. */
  readonly chips: Readonly<Record<string, number>>;
}

export interface Ranked {
  readonly row: NeedRow;
  readonly grades: Grades;
  readonly ranked: readonly string[];
  readonly suggested: boolean;
  readonly chips: readonly string[];
}

/** How many of the list are looked at. */
const depth = 50;
const day = '2000-01-01';
const today = dayNumber(day);

/** Every need with the offers that are listed for it, best first. */
export function rank(set: EvalSet, mode: Mode): Ranked[] {
  const side = createSide('offers');
  for (const [place, row] of set.offers.entries()) side.put(offerEntry(offerOf(row, place + 1)));
  return set.needs.map((row, place) => {
    const chips = understand(row.text, day).topics.map(({ value }) => value);
    const asked = { ...needEntry(needOf(row, place + 1, mode, chips)), today };
    const found = side.best(asked, depth);
    const ranked = inOrder(found).map((number) => set.offers[number - 1]?.id ?? '');
    const suggested = (found.open[0]?.score ?? 0) >= leastFor(asked.features);
    return { row, grades: set.gold.get(row.id) ?? {}, ranked, suggested, chips };
  });
}

/** What can be applied for and what is nearest as one list. */
function inOrder({ open, near }: Best): number[] {
  const barred = near.map(({ number, score, fine }) => ({ number, score: order.share * score - order.less, fine }));
  return [...open, ...barred].sort((a, b) => b.score - a.score || b.fine - a.fine).map(({ number }) => number);
}

export function evaluate(set: EvalSet, mode: Mode): Result {
  const all = rank(set, mode);
  const graded = all.filter(({ grades }) => Object.keys(grades).length > 0);
  const without = all.filter(({ grades }) => Object.keys(grades).length === 0);
  const languages = [...new Set(graded.map(({ row }) => row.lang))];
  const of = (language: string) => graded.filter(({ row }) => row.lang === language);
  return {
    mode,
    all: figures(graded),
    byLanguage: Object.fromEntries(languages.map((language) => [language, figures(of(language))])),
    withoutGold: { needs: without.length, suggested: without.filter(({ suggested }) => suggested).length },
    chips: Object.fromEntries(languages.map((language) => [language, chipShare(of(language))])),
  };
}

function figures(some: readonly Ranked[]): Figures {
  const mean = (measure: (ranked: readonly string[], grades: Grades) => number) =>
    round(some.reduce((sum, { ranked, grades }) => sum + measure(ranked, grades), 0) / Math.max(1, some.length));
  const measured = {
    ndcg5: mean((r, g) => ndcg(r, g)),
    recall10: mean((r, g) => recall(r, g)),
    mrr: mean(reciprocalRank),
  };
  return { ...measured, needs: some.length };
}

function chipShare(some: readonly Ranked[]): number {
  const topical = some.filter(({ row }) => row.topics.length > 0);
  const right = topical.filter(({ row, chips }) => row.topics.some((topic) => chips.includes(topic)));
  return round(right.length / Math.max(1, topical.length));
}

const round = (value: number) => Math.round(value * 10_000) / 10_000;
