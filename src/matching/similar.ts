/**
 * Whether two records of one delegation say the same thing: the same need in other words, or in another language. Pure, on
 * the features of the matcher; the figures are measured on the pairs of `test/fixtures/similar`.
 */
import { fold } from '../domain/options.ts';
import {
  type Described,
  type Features,
  featuresOf,
  firstAudience,
  firstModality,
  stated,
  tagValues,
  textOf,
} from './features.ts';

/** From this likeness on, of a hundred, somebody is asked before a second record is saved. */
export const alike = 66;

/** What is compared, and how much of a hundred each part is. */
const parts = { concepts: 70, topics: 30 } as const;
/** What is left of the likeness where both name an audience, or a kind of help, and none in common. */
const apart = { audience: 0.6, modality: 0.85 } as const;
/** From this weight on an inferred value is taken for named, in hundredths. */
const named = 20;
/** Things that both texts must say in so many words: one word in common makes no two needs the same. */
const fewest = 2;

export interface Likeness {
  /** From 0 to 100, of texts that are word for word the same. */
  readonly score: number;
  /** What both say, in the words of the first, the weightiest first. */
  readonly words: readonly string[];
  /** Topics both state or point to. */
  readonly topics: readonly string[];
}

export interface Text {
  readonly features: Features;
  readonly folded: string;
}

/** What is compared of a record; worked out once for one that is compared with many. */
export function textFor(record: Described, side: 'need' | 'offer'): Text {
  return { features: featuresOf(record, side), folded: fold(textOf(record)) };
}

type Weights = ReadonlyMap<number, number>;

/** The cosine of two rows of weights; 0 where one is empty. */
function cosine(one: Weights, other: Weights): number {
  const squares = (row: Weights) => [...row.values()].reduce((sum, weight) => sum + weight * weight, 0);
  const dot = [...one].reduce((sum, [key, weight]) => sum + weight * (other.get(key) ?? 0), 0);
  return dot === 0 ? 0 : dot / Math.sqrt(squares(one) * squares(other));
}

const conceptsOf = ({ concepts }: Features): Weights =>
  new Map([...concepts].map(([key, { weight }]) => [key, weight]));

/** The values of a list, from tag `from` to before `to`; what is stated counts in full. */
function valuesOf({ tags }: Features, from: number, to: number): Weights {
  const own = [...tags].filter(([tag]) => tag >= from && tag < to);
  return new Map(own.map(([tag, weight]) => [tag, weight >= stated ? 100 : weight]));
}

/** What is left of a likeness after a list that both name values of, and none in common. */
function agreement(one: Weights, other: Weights, left: number): number {
  const said = (row: Weights) => [...row].filter(([, weight]) => weight >= named).map(([tag]) => tag);
  const [first, second] = [said(one), said(other)];
  if (first.length === 0 || second.length === 0) return 1;
  return first.some((tag) => second.includes(tag)) ? 1 : left;
}

/** What both say, the weightiest first: the words of one for a thing that the other may say in others. */
function sharedWords(one: Features, other: Features): string[] {
  const both = [...one.concepts].flatMap(([key, { weight, words }]) => {
    const there = other.concepts.get(key);
    return words === undefined || there?.words === undefined ? [] : [{ key, words, weight: weight * there.weight }];
  });
  const ordered = both.sort((a, b) => b.weight - a.weight || a.key - b.key).map(({ words }) => words.toLowerCase());
  const rest = one.rest.filter(({ stem }) => other.rest.some((each) => each.stem === stem)).map(({ word }) => word);
  return [...ordered, ...rest];
}

/** Where the tags of a list begin, and where they end. */
const lists = {
  topics: [0, firstAudience],
  audience: [firstAudience, firstModality],
  modality: [firstModality, tagValues.length],
} as const satisfies Record<string, readonly [number, number]>;

const listOf = ({ features }: Text, name: keyof typeof lists) => valuesOf(features, lists[name][0], lists[name][1]);

/** How much alike two records are, and in what. Symmetric but for whose words are named. */
export function likeness(one: Text, other: Text): Likeness {
  const [topics, others] = [listOf(one, 'topics'), listOf(other, 'topics')];
  const shared = [...topics.keys()].filter((tag) => others.has(tag)).map((tag) => tagValues[tag] ?? '');
  const words = sharedWords(one.features, other.features);
  return { score: scoreOf(one, other, words.length), words: [...new Set(words)], topics: shared };
}

function scoreOf(one: Text, other: Text, words: number): number {
  if (one.folded === other.folded) return 100;
  if (words < fewest) return 0;
  const concepts = parts.concepts * cosine(conceptsOf(one.features), conceptsOf(other.features));
  const topics = parts.topics * cosine(listOf(one, 'topics'), listOf(other, 'topics'));
  const left = (name: keyof typeof apart) => agreement(listOf(one, name), listOf(other, name), apart[name]);
  return Math.round((concepts + topics) * left('audience') * left('modality'));
}
