/**
 * What is compared of a record, in small whole numbers, so that a score is the same wherever it is computed: what its
 * owner stated, and beside it what its words point to. Pure.
 */
import type { Need } from '../domain/records.ts';
import { audiences, languages, modalities, pillarOf, topics } from '../domain/taxonomy.ts';
import { type Inferred, readSubjects, type Subjects } from '../intake/subjects.ts';
import { concepts } from '../lexicon/concepts.ts';
import { inferred, stricter, threshold, wordFit } from './weights.ts';

/** Tags are the values of the three lists in one row of numbers: topics, then audiences, then kinds of help. */
export const tagValues: readonly string[] = [...topics, ...audiences, ...modalities].map(({ value }) => value);
export const firstAudience = topics.length;
export const firstModality = topics.length + audiences.length;

/** The number of each value, by list. */
const numberOf = {
  topic: numbered(topics, 0),
  audience: numbered(audiences, firstAudience),
  modality: numbered(modalities, firstModality),
} as const;

function numbered(options: readonly { readonly value: string }[], from: number): ReadonlyMap<string, number> {
  return new Map(options.map(({ value }, place) => [value, from + place]));
}

/** Bit of a tag's weight that says it was stated; the other seven hold what is inferred, in hundredths. */
export const stated = 0x80;

export interface Features {
  /** Number and weight of each tag. */
  readonly tags: ReadonlyMap<number, number>;
  /** Place and weight of each concept, wider ones included, in hundredths; the words where the text itself said it. */
  readonly concepts: ReadonlyMap<number, { readonly weight: number; readonly words?: string }>;
  /** Words that no concept took, by their stems. */
  readonly rest: readonly { readonly stem: string; readonly word: string }[];
  /** Bits of the working languages, in the order of the list. */
  readonly languages: number;
}

/** What of a record is read: any text with lists beside it. */
export type Described = Pick<Need, 'title' | 'description' | 'topics' | 'audience' | 'modality' | 'languages'>;

/** Words of a text beyond these are not compared. */
export const mostRest = 12;

export function textOf({ title, description }: Pick<Need, 'title' | 'description'>): string {
  return description === undefined ? title : `${title}. ${description}`;
}

/** The features of a need or offer. */
export function featuresOf(record: Described, side: 'need' | 'offer'): Features {
  const text = textOf(record);
  const subjects = readSubjects(text);
  return {
    tags: tagsOf(record, subjects, side),
    concepts: conceptsOf(subjects),
    rest: restOf(subjects, text),
    languages: languageBits(record.languages),
  };
}

function restOf({ rest }: Subjects, text: string): Features['rest'] {
  const words = new Map(rest.map(({ stem, from, to }) => [stem, text.slice(from, to).toLowerCase()]));
  return [...words].slice(0, mostRest).map(([stem, word]) => ({ stem, word }));
}

export function languageBits(values: readonly string[]): number {
  return languages.reduce((bits, { value }, place) => (values.includes(value) ? bits | (1 << place) : bits), 0);
}

function tagsOf(record: Described, subjects: Subjects, side: 'need' | 'offer'): Map<number, number> {
  const tags = new Map<number, number>();
  const likely = subjects.topics.filter(({ weight }) => weight > 100 * inferred.least);
  infer(tags, likely, numberOf.topic, inferred[side]);
  infer(tags, subjects.audience, numberOf.audience, inferred.audience);
  infer(tags, subjects.modality, numberOf.modality, inferred.modality);
  for (const list of ['topic', 'audience', 'modality'] as const)
    for (const value of list === 'topic' ? record.topics : record[list]) {
      const tag = numberOf[list].get(value);
      if (tag !== undefined) tags.set(tag, (tags.get(tag) ?? 0) | stated);
    }
  return tags;
}

function infer(
  tags: Map<number, number>,
  found: readonly Inferred[],
  numbers: ReadonlyMap<string, number>,
  share: number,
) {
  for (const { value, weight } of found.slice(0, inferred.most)) {
    const tag = numbers.get(value);
    const hundredths = Math.round(weight * share);
    if (tag !== undefined && hundredths > 0) tags.set(tag, hundredths);
  }
}

const places = new Map(concepts.map(({ id }, place) => [id, place]));
/** The wider concepts of each, by place. */
const parents = concepts.map((row) => (row.parents ?? []).map((id) => places.get(id) ?? 0));

function conceptsOf({ concepts: met }: Subjects): Features['concepts'] {
  const made = new Map<number, { weight: number; words?: string }>();
  for (const { concept, weight, words } of met) {
    const kind = concepts[concept]?.kind ?? 'place';
    const own = Math.min(wordFit.most, weight) * wordFit.kind[kind];
    made.set(concept, { weight: Math.max(Math.round(own), made.get(concept)?.weight ?? 0), words });
    for (const parent of parents[concept] ?? []) {
      const there = made.get(parent);
      const wider = Math.round(own * wordFit.parent);
      if (wider > (there?.weight ?? 0)) made.set(parent, { ...there, weight: wider });
    }
  }
  return heaviest(made);
}

/** The weightiest concepts: the others would cost more than they tell. */
function heaviest(made: Map<number, { weight: number; words?: string }>): Features['concepts'] {
  const told = [...made].filter(([, { weight }]) => weight >= wordFit.least);
  if (told.length <= wordFit.kept) return new Map(told);
  return new Map(told.sort(([a, one], [b, other]) => other.weight - one.weight || a - b).slice(0, wordFit.kept));
}

/** Whether a record states anything of a list: tags from `from` to before `to`. */
export function statesAny({ tags }: Pick<Features, 'tags'>, from: number, to: number): boolean {
  for (const [tag, weight] of tags) if (tag >= from && tag < to && weight >= stated) return true;
  return false;
}

/** The score from which on an offer is suggested for a need: the more the need states, the more there is to be met. */
export function leastFor(need: Features): number {
  const audience = statesAny(need, firstAudience, firstModality) ? stricter.audience : 0;
  const modality = statesAny(need, firstModality, tagValues.length) ? stricter.modality : 0;
  return threshold + audience + modality + (need.languages === 0 ? 0 : stricter.languages);
}

/** The pillar of each topic tag. */
export const pillarBits: readonly number[] = pillarNumbers();

function pillarNumbers(): number[] {
  const order = [...new Set(topics.map(({ value }) => pillarOf(value)))];
  return topics.map(({ value }) => 1 << order.indexOf(pillarOf(value)));
}
