/** What a text is about: its concepts, and the topics, audiences and kinds of help they point to, each with the words that said so. */
import type { TopicId } from '../domain/taxonomy.ts';
import { identify } from '../language/identify.ts';
import type { Language } from '../language/languages.ts';
import type { Token } from '../language/tokens.ts';
import { concepts } from '../lexicon/concepts.ts';
import { type Hit, readConcepts } from '../lexicon/find.ts';
import { hintsIn } from '../lexicon/hints.ts';
import type { ConceptKind, ConceptRow } from '../lexicon/row.ts';

/** A concept that was met. `weight` is in hundredths of one plain mention, at most `heaviest`. */
export interface Subject {
  /** Its place in `concepts`. */
  readonly concept: number;
  readonly weight: number;
  /** The words that said it most clearly. */
  readonly words: string;
}

/** A value of a list that a text points to. `weight` is in hundredths of the likeliest one. */
export interface Inferred<V extends string = string> {
  readonly value: V;
  readonly weight: number;
  readonly words: readonly string[];
}

export interface Subjects {
  readonly language: Language;
  readonly concepts: readonly Subject[];
  /** The likeliest first. */
  readonly topics: readonly Inferred<TopicId>[];
  readonly audience: readonly Inferred[];
  readonly modality: readonly Inferred[];
  /** Words that no concept took. */
  readonly rest: readonly Token[];
}

/** How much evidence tells: measured, see eval/. */
export const evidence = {
  weak: 0.57,
  /** Each further word of a term, up to two; each further Chinese character beyond two, up to four. */
  word: 0.56,
  sign: 0.09,
  /** A word that is in terms of a concept without being one. */
  hint: 0.57,
  /** A concept met again. */
  again: 0.67,
  /** The second topic that a concept points to, and the third. */
  second: 0.47,
  third: 0.39,
  /** How far a kind of concept tells the topic. */
  kind: { topic: 1, audience: 0.93, activity: 0.55, place: 0 } satisfies Record<ConceptKind, number>,
  /** An audience named by a concept of another kind. */
  aside: 0.43,
} as const;

export const heaviest = 250;

/** Reads a text; the language is told by the text, or is the one given where it is too short to tell. */
export function readSubjects(text: string, otherwise: Language = 'en'): Subjects {
  const language = identify(text) ?? otherwise;
  const { hits, rest: left } = readConcepts(text, language);
  const rest = language === 'zh' ? pieces(left) : left;
  const met = weigh(hits, hintsOf(rest, language), language, text);
  return { language, concepts: met, rest, ...pointsTo(met) };
}

function strength({ weak, length }: Hit, language: Language): number {
  const longer = language === 'zh' ? evidence.sign * between(length - 2, 4) : evidence.word * between(length - 1, 2);
  return (weak ? evidence.weak : 1) * (1 + longer);
}

const between = (value: number, most: number) => Math.max(0, Math.min(most, value));

/** A word of the text that hints at a concept. */
interface Hinted extends Pick<Token, 'from' | 'to'> {
  readonly concept: number;
  readonly weight: number;
}

const han = /^\p{Script=Han}$/u;

/** Chinese characters two by two where they stand together, for one alone says little; other words as they are. */
function pieces(rest: readonly Token[]): Token[] {
  return rest.flatMap((token, at) => {
    if (!han.test(token.stem)) return [token];
    const next = rest[at + 1];
    const together = next !== undefined && next.from === token.to && han.test(next.stem);
    return together ? [{ stem: token.stem + next.stem, from: token.from, to: next.to }] : [];
  });
}

/** What the words that no term took hint at. */
function hintsOf(rest: readonly Token[], language: Language): Hinted[] {
  const hints = hintsIn(language);
  return rest.flatMap(({ stem, bare, from, to }) => {
    const found = hints.get(stem) ?? (bare === undefined ? undefined : hints.get(bare)) ?? [];
    return found.map(({ concept, weight }) => ({ concept, weight, from, to }));
  });
}

interface Met {
  weight: number;
  best: number;
  words: string;
}

function weigh(hits: readonly Hit[], hints: readonly Hinted[], language: Language, text: string): Subject[] {
  const met = new Map<number, Met>();
  const meet = (concept: number, tells: number, from: number, to: number) => {
    const there = met.get(concept);
    const words = text.slice(from, to);
    if (there === undefined) met.set(concept, { weight: tells, best: tells, words });
    else {
      there.weight += tells * evidence.again;
      if (tells > there.best) Object.assign(there, { best: tells, words });
    }
  };
  for (const hit of hits) meet(hit.concept, strength(hit, language), hit.from, hit.to);
  for (const { concept, weight, from, to } of hints) meet(concept, weight * evidence.hint, from, to);
  return [...met].map(([concept, { weight, words }]) => {
    return { concept, weight: Math.min(heaviest, Math.round(100 * weight)), words };
  });
}

type Sums = Map<string, { sum: number; words: string[] }>;

function pointsTo(met: readonly Subject[]): Pick<Subjects, 'topics' | 'audience' | 'modality'> {
  const [topics, audience, modality]: Sums[] = [new Map(), new Map(), new Map()];
  for (const { concept, weight, words } of met) {
    const row = concepts[concept];
    if (row === undefined) continue;
    add(topics, row.topics, weight * evidence.kind[row.kind], words);
    add(audience, row.audience, weight * (row.kind === 'audience' ? 1 : evidence.aside), words);
    add(modality, row.modality, weight, words);
  }
  return { topics: ranked(topics) as Inferred<TopicId>[], audience: ranked(audience), modality: ranked(modality) };
}

function add(sums: Sums | undefined, values: ConceptRow['audience'], weight: number, words: string): void {
  for (const [place, value] of (values ?? []).entries()) {
    const there = sums?.get(value);
    const sum = weight * (place === 0 ? 1 : place === 1 ? evidence.second : evidence.third);
    if (there === undefined) sums?.set(value, { sum, words: [words] });
    else {
      there.sum += sum;
      there.words.push(words);
    }
  }
}

function ranked(sums: Sums | undefined): Inferred[] {
  const order = [...(sums ?? [])].filter(([, { sum }]) => sum > 0);
  order.sort(([one, a], [other, b]) => b.sum - a.sum || (one < other ? -1 : 1));
  const most = order[0]?.[1].sum ?? 1;
  return order.map(([value, { sum, words }]) => ({
    value,
    weight: Math.round((100 * sum) / most),
    words: [...new Set(words)],
  }));
}
