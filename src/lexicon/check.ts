/** What is wrong with the lexicon: a clash between unrelated concepts, a language without words, a word twice. */
import { audiences, modalities, topics } from '../domain/taxonomy.ts';
import { type Language, languageIds } from '../language/languages.ts';
import { ancestorsOf, concepts, termsOf } from './concepts.ts';
import type { ConceptRow } from './row.ts';
import { stemsOf } from './terms.ts';

/** One concept is the other's wider one, or they share a wider one. */
export function areRelated(one: string, other: string): boolean {
  if (one === other) return true;
  const [above, beside] = [ancestorsOf(one), ancestorsOf(other)];
  return above.includes(other) || beside.includes(one) || above.some((id) => beside.includes(id));
}

/** Every problem as a sentence; none when the lexicon is sound. */
export function problems(rows: readonly ConceptRow[] = concepts): string[] {
  return [
    ...languageIds.flatMap((language) => clashes(rows, language)),
    ...gaps(rows),
    ...repeats(rows),
    ...strays(rows),
  ];
}

function clashes(rows: readonly ConceptRow[], language: Language): string[] {
  const owners = new Map<string, { id: string; text: string }[]>();
  for (const row of rows)
    for (const { text } of termsOf(row, language)) {
      const key = stemsOf(text, language).join(' ');
      owners.set(key, [...(owners.get(key) ?? []), { id: row.id, text }]);
    }
  return [...owners].flatMap(([key, list]) => {
    if (key === '') return list.map(({ id, text }) => `${language} ${id}: “${text}” has no word that counts`);
    const first = list[0];
    const other = list.find(({ id }) => first !== undefined && !areRelated(first.id, id));
    if (first === undefined || other === undefined) return [];
    return [`${language}: “${first.text}” in ${first.id} and “${other.text}” in ${other.id}, which are unrelated`];
  });
}

function gaps(rows: readonly ConceptRow[]): string[] {
  return rows.flatMap((row) =>
    languageIds
      .filter((language) => termsOf(row, language).length === 0)
      .map((language) => `${row.id}: no words in ${language}`),
  );
}

function repeats(rows: readonly ConceptRow[]): string[] {
  return rows.flatMap((row) =>
    languageIds.flatMap((language) => {
      const seen = new Set<string>();
      return termsOf(row, language).flatMap(({ text }) => {
        const key = stemsOf(text, language).join(' ');
        if (!seen.has(key)) {
          seen.add(key);
          return [];
        }
        return [`${language} ${row.id}: “${text}” is there already in another form`];
      });
    }),
  );
}

const listed = {
  topics: new Set<string>(topics.map(({ value }) => value)),
  audience: new Set<string>(audiences.map(({ value }) => value)),
  modality: new Set<string>(modalities.map(({ value }) => value)),
} as const;

/** Ids that stand twice, and values that no list has. */
function strays(rows: readonly ConceptRow[]): string[] {
  const ids = rows.map(({ id }) => id);
  const twice = ids
    .filter((id, place) => ids.indexOf(id) !== place)
    .map((id) => `${id}: there are two concepts of that name`);
  const unknown = rows.flatMap((row) =>
    (['topics', 'audience', 'modality'] as const).flatMap((list) =>
      (row[list] ?? [])
        .filter((value) => !listed[list].has(value))
        .map((value) => `${row.id}: ${list} has no ${value}`),
    ),
  );
  return [...twice, ...unknown];
}

/** How many terms each language has. */
export function sizes(): Readonly<Record<string, number>> {
  const count = (language: (typeof languageIds)[number]) =>
    concepts.reduce((sum, row) => sum + termsOf(row, language).length, 0);
  return Object.fromEntries(languageIds.map((language) => [language, count(language)]));
}
