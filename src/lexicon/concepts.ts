/** The concepts of the lexicon, in a fixed order: a concept is its place in it. */

import type { Language } from '../language/languages.ts';
import { awareness } from './data/awareness.ts';
import { crime } from './data/crime.ts';
import { diplomacy } from './data/diplomacy.ts';
import { governance } from './data/governance.ts';
import { incident } from './data/incident.ts';
import { infrastructure } from './data/infrastructure.ts';
import { law } from './data/law.ts';
import { places } from './data/places.ts';
import { skills } from './data/skills.ts';
import { technology } from './data/technology.ts';
import type { ConceptRow } from './row.ts';

export const concepts: readonly ConceptRow[] = [
  ...incident,
  ...governance,
  ...law,
  ...crime,
  ...infrastructure,
  ...awareness,
  ...skills,
  ...technology,
  ...diplomacy,
  ...places,
];

const byId: ReadonlyMap<string, ConceptRow> = new Map(concepts.map((row) => [row.id, row]));

/** @throws RangeError for an id that is no concept */
export function conceptOf(id: string): ConceptRow {
  const row = byId.get(id);
  if (row === undefined) throw new RangeError(`no concept ${id}`);
  return row;
}

/** A concept's wider ones, their wider ones, and so on, the nearest first. */
export function ancestorsOf(id: string): readonly string[] {
  const found = new Set<string>();
  let level = conceptOf(id).parents ?? [];
  while (level.length > 0) {
    const fresh = level.filter((parent) => !found.has(parent));
    for (const parent of fresh) found.add(parent);
    level = fresh.flatMap((parent) => conceptOf(parent).parents ?? []);
  }
  return [...found];
}

export interface TermText {
  readonly text: string;
  /** The words alone prove little. */
  readonly weak: boolean;
}

/** The terms of a row in one language, as they are written. */
export function termsOf(row: ConceptRow, language: Language): TermText[] {
  return row[language]
    .split(';')
    .map((term) => term.replace(/\s+/g, ' ').trim())
    .filter((term) => term !== '')
    .map((term): TermText => ({ text: term.replace(/^~\s*/, ''), weak: term.startsWith('~') }));
}
