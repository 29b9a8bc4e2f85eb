/** What the texts are made of: the words of the taxonomy and the lexicon, by what they speak of and in which language. */
import { areaRows } from '../../src/domain/data/areas.ts';
import { participantRows } from '../../src/domain/data/participants.ts';
import { topicRows } from '../../src/domain/data/taxonomy.ts';
import { type Language, languageIds } from '../../src/language/languages.ts';
import { concepts, termsOf } from '../../src/lexicon/concepts.ts';
import type { ConceptRow } from '../../src/lexicon/row.ts';

/** Words of a term at most: with longer ones a sentence would not fit into a short text. */
const longest = 6;

export type Terms = Readonly<Record<Language, readonly string[]>>;

/** A list for each language. */
export function byLanguage(listOf: (language: Language) => readonly string[]): Terms {
  const [en, fr, es, ru, ar, zh] = languageIds.map(listOf);
  return { en: en ?? [], fr: fr ?? [], es: es ?? [], ru: ru ?? [], ar: ar ?? [], zh: zh ?? [] };
}

const short = (terms: readonly string[]) => terms.filter((term) => term !== '' && term.split(' ').length <= longest);

const own = (rows: readonly ConceptRow[], language: Language) =>
  short(rows.flatMap((row) => termsOf(row, language).map(({ text }) => text)));

/** The rows' terms in each language; where a language has none its writers use the English ones. */
function termsByLanguage(rows: readonly ConceptRow[], alsoEnglish: readonly string[] = []): Terms {
  const english = [...own(rows, 'en'), ...short(alsoEnglish)];
  return byLanguage((language) => {
    const terms = [...new Set(language === 'en' ? english : own(rows, language))];
    return terms.length > 0 ? terms : english;
  });
}

/** A scope as the phrases people would quote of it. */
const phrasesOf = (scope: string) =>
  scope
    .replace(/\.$/, '')
    .split(/, | or | and |: /)
    .filter((phrase) => phrase.length > 8);

/** Terms by topic, the topic's own label and the words of its scope among the English ones. */
export const topicTerms: readonly { readonly id: string; readonly terms: Terms }[] = topicRows.map((row) => {
  const about = concepts.filter(({ topics }) => topics?.some((topic) => topic === row.id));
  return { id: row.id, terms: termsByLanguage(about, [row.label, ...row.synonyms, ...phrasesOf(row.scope)]) };
});

/** Terms by the id of an audience or a modality: of the rows that name it. */
function listTerms(kind: ConceptRow['kind'], list: 'audience' | 'modality') {
  const naming = concepts.filter((row) => row.kind === kind && row[list] !== undefined);
  const ids = [...new Set(naming.flatMap((row) => row[list] ?? []))];
  return ids.map((id) => ({ id, terms: termsByLanguage(naming.filter((row) => row[list]?.includes(id))) }));
}
export const audienceTerms = listTerms('audience', 'audience');
export const modalityTerms = listTerms('activity', 'modality');

/** Countries, and regions after them, in the six languages; the same order in each. */
export const placeNames = byLanguage((language) =>
  [...participantRows, ...areaRows].map(({ names }) => names[language]),
);
