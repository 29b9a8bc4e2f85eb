/** A snapshot of the index is good as long as texts are read as they were when it was made: what its version stands for. */

import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { hash } from '../../src/hash.ts';
import { identify } from '../../src/language/identify.ts';
import { languageIds } from '../../src/language/languages.ts';
import { tokens } from '../../src/language/tokens.ts';
import { concepts } from '../../src/lexicon/concepts.ts';
import { featuresOf } from '../../src/matching/features.ts';
import { fingerprint, version } from '../../src/matching/snapshot.ts';

/** The version of the index, the fingerprint of lexicon and figures, and a hash of how samples of the six languages are read. */
const known: unknown = JSON.parse(readFileSync(new URL('../fixtures/reading.json', import.meta.url), 'utf8'));

const rows = concepts.filter((_, place) => place % 10 === 0);
const silent = { topics: [], audience: [], modality: [], languages: [] };

function samples(): string {
  const words = rows.flatMap((row) =>
    languageIds.map((language) => tokens(row[language], identify(row[language]) ?? language)),
  );
  const read = rows.flatMap((row) =>
    languageIds.map((language) => featuresOf({ ...silent, title: row[language].replaceAll(';', '.') }, 'offer')),
  );
  return JSON.stringify([words, read.map(({ tags, concepts, rest }) => [[...tags], [...concepts], rest])]);
}

// where `samples` alone differs, the code reads texts otherwise: raise `version` in src/matching/snapshot.ts; then note here what is printed
test('texts are read as the version of the index says', () => {
  const now = { version, lexicon: fingerprint(), samples: hash(samples()) };
  expect(now).toEqual(known);
});
