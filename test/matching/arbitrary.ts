/** Arbitrary needs and offers: words of six languages, any signs, any fields or none. */
import fc from 'fast-check';
import type { Need, Offer } from '../../src/domain/records.ts';
import { audiences, languages, modalities, topics } from '../../src/domain/taxonomy.ts';
import { languageIds } from '../../src/language/languages.ts';
import { concepts, termsOf } from '../../src/lexicon/concepts.ts';
import { type Features, featuresOf } from '../../src/matching/features.ts';
import { need, offer, today } from './pair.ts';

const features = new WeakMap<Need | Offer, Features>();

/** The features of a record, read once: reading takes longer than anything that is done with them. */
export function read(record: Need | Offer, side: 'need' | 'offer'): Features {
  const known = features.get(record) ?? featuresOf(record, side);
  features.set(record, known);
  return known;
}

const some = (list: readonly { value: string }[], maxLength = 4) =>
  fc.oneof(
    { weight: 1, arbitrary: fc.constant<string[]>([]) },
    {
      weight: 3,
      arbitrary: fc.uniqueArray(fc.constantFrom<string[]>(...list.map(({ value }) => value)), { maxLength }),
    },
  );

const terms = languageIds.map((language) =>
  fc.constantFrom(...concepts.flatMap((row) => termsOf(row, language).map(({ text }) => text))),
);
const small = fc.constantFrom('the', 'de la', 'para', 'и', 'في', '的', 'not', 'sans', 'lanterns', 'lantern', 'pebble');
const strange = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 10 }),
  fc.string({ unit: 'binary', maxLength: 10 }).map((text) => text.toWellFormed()),
);
/** A text mostly of one language's terms, with anything between them. */
const texts = fc.oneof(
  ...terms.map((own) =>
    fc
      .array(fc.oneof({ weight: 6, arbitrary: own }, fc.oneof(...terms), small, strange), { maxLength: 7 })
      .map((pieces) => pieces.join(' ')),
  ),
);
const titles = texts.map((text) => `x ${text}`.slice(0, 150).toWellFormed());
const descriptions = fc.option(
  texts.map((text) => `${text}.`.slice(0, 2000)),
  { nil: undefined },
);

/** A few topics close to each other, so that many pairs have one in common, and all others. */
const often = topics.slice(0, 6);
const fields = {
  title: titles,
  description: descriptions,
  audience: some(audiences),
  modality: some(modalities),
  languages: some(languages),
  topics: fc.oneof(some(often, 3), some(topics)),
};
const day = fc.option(fc.constantFrom('2026-06-01', '2026-11-22', today, '2026-12-24', '2027-06-01'), {
  nil: undefined,
  freq: 2,
});
const given = <R extends object>(record: R) =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as Partial<R>;

const requesters = fc.constantFrom<string[][]>(['SN'], ['BD'], ['BR'], ['org:AU'], ['SN', 'BR']);
const providers = fc.constantFrom<string[][]>(['CZ'], ['US'], ['org:OAS'], ['SN'], ['CZ', 'US']);
const places = ['global', 'ldc', 'sids', 'area:011', 'area:034', 'org:AU', 'org:OAS', 'SN', 'BR'];

const anyNeeds = fc.record({ ...fields, owners: requesters, by: day }).map((change) => need(given(change)));
const anyOffers = fc
  .record({
    ...{ ...fields, owners: providers, from: day, to: day, deadline: day },
    eligible: fc.oneof(
      fc.constantFrom<string[][]>([], ['global']),
      fc.uniqueArray(fc.constantFrom<string[]>(...places), { maxLength: 3 }),
    ),
  })
  .map((change) => offer(given(change)));
/** Some thousands of each, so that many pairs can be drawn of them. */
const seed = 20_261_123;
export const needs = fc.constantFrom(...fc.sample(anyNeeds, { numRuns: 2500, seed }));
export const offers = fc.constantFrom(...fc.sample(anyOffers, { numRuns: 2500, seed: seed + 1 }));
export const eligibilities = fc.constantFrom('named', 'open', 'unknown');

/** Runs of a property over arbitrary pairs: many, and the same each time. */
export const many = { numRuns: 10_000, seed };
