/** What a row of the lexicon holds: one concept of the field, and the words people use for it in six languages. */
import type { TopicId } from '../domain/taxonomy.ts';
import type { Language } from '../language/languages.ts';

/** What a concept speaks of: a subject, a form of help, a group of people, a part of the world. */
export type ConceptKind = 'topic' | 'activity' | 'audience' | 'place';

export interface ConceptRow extends Readonly<Record<Language, string>> {
  /** Kebab-case, unique, stable. */
  readonly id: string;
  readonly kind: ConceptKind;
  /** Wider concepts: a term may stand in a concept and in one related to it, and nowhere else. */
  readonly parents?: readonly string[];
  /** Topics of the taxonomy that a text with this concept is likely about, the likeliest first. */
  readonly topics?: readonly TopicId[];
  /** Ids of the lists of audiences and modalities. */
  readonly audience?: readonly string[];
  readonly modality?: readonly string[];
  /*
   * `en`, `fr`, `es`, `ru`, `ar`, `zh`: the terms, with semicolons between them. Case, accents, articles, plurals and other
   * inflection do not count, for terms are compared by their stems; Chinese ones are looked for as they stand. A tilde before
   * a term says that the words alone prove little (`~officers`): they count for less than half.
   */
}
