/**
 * MiniSearch as its documentation advises for stemmed search: title and text, the title counting twice, stems and function words by
 * `processTerm`, a word looked for once however often the need says it, no prefixes, no fuzziness, nothing stored.
 */
import MiniSearch from 'minisearch';
import type { Language } from '../../src/language/languages.ts';
import { type Engine, listed } from './engine.ts';
import { languageOf, termOf, wordsOf } from './stems.ts';

export function miniSearch(): Engine {
  // processTerm is told the word and its field, not its text: the text's language stands beside it.
  let language: Language = 'en';
  const index = new MiniSearch<{ id: string; title: string; text: string }>({
    fields: ['title', 'text'],
    tokenize: wordsOf,
    processTerm: (word) => termOf(word, language),
    searchOptions: {
      tokenize: (text) => [...new Set(wordsOf(text))],
      combineWith: 'OR',
      prefix: false,
      fuzzy: false,
      boost: { title: 2 },
    },
  });
  return {
    name: 'MiniSearch 7.2.0',
    add({ _id, title, description = '' }) {
      language = languageOf(`${title} ${description}`);
      index.add({ id: _id, title, text: description });
    },
    ready() {},
    search({ title, description = '' }) {
      const text = `${title} ${description}`;
      language = languageOf(text);
      return index
        .search(text)
        .slice(0, listed)
        .map(({ id }) => String(id));
    },
    close() {},
  };
}
