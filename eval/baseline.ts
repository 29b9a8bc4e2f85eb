/** Figures of the project's own set that must not fall: measured, kept in `baseline.json`, and compared with at every test. */
import { fileURLToPath } from 'node:url';
import { type EvalSet, modes } from './data.ts';
import { evaluate, type Figures, type Result } from './evaluate.ts';

export const ownSet = fileURLToPath(new URL('./set', import.meta.url));
export const baselineFile = fileURLToPath(new URL('./baseline.json', import.meta.url));

/** How far a figure may fall before that is told. */
export const tolerance = 0.005;

interface Shares {
  readonly all: number;
  readonly en: number;
  /** The five other languages together. */
  readonly others: number;
}

/** nDCG at 5 by mode, and how often a right topic is among the four suggested. */
export type Baseline = Readonly<Record<string, Shares>>;

const round = (value: number) => Math.round(value * 10_000) / 10_000;

/** The mean of some languages' figures, each language counting by its needs. */
function mean(
  { byLanguage }: Result,
  value: (figures: Figures, language: string) => number,
  which: (language: string) => boolean,
) {
  const some = Object.entries(byLanguage).filter(([language]) => which(language));
  const needs = some.reduce((sum, [, figures]) => sum + figures.needs, 0);
  const sum = some.reduce((all, [language, figures]) => all + figures.needs * value(figures, language), 0);
  return round(sum / Math.max(1, needs));
}

function shares(result: Result, value: (figures: Figures, language: string) => number): Shares {
  return {
    all: mean(result, value, () => true),
    en: mean(result, value, (language) => language === 'en'),
    others: mean(result, value, (language) => language !== 'en'),
  };
}

export function measure(set: EvalSet): Baseline {
  const results = modes.map((mode) => evaluate(set, mode));
  const ndcg = results.map((result) => [result.mode, shares(result, ({ ndcg5 }) => ndcg5)] as const);
  const chips = results
    .slice(0, 1)
    .map((result) => shares(result, (_figures, language) => result.chips[language] ?? 0));
  return { ...Object.fromEntries(ndcg), ...(chips[0] === undefined ? {} : { chips: chips[0] }) };
}

/** What fell, a sentence each; none when all is as it was or better. */
export function fallen(before: Baseline, now: Baseline): string[] {
  return Object.entries(before).flatMap(([name, figures]) =>
    (['all', 'en', 'others'] as const).flatMap((which) => {
      const [was, is] = [figures[which], now[name]?.[which] ?? 0];
      if (is >= was - tolerance) return [];
      const what = name === 'chips' ? 'A right topic among the four suggested' : `nDCG@5 in mode ${name}`;
      return [`${what} (${which}) fell from ${was} to ${is}.`];
    }),
  );
}
