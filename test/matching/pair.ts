/** Needs and offers that fit, to be varied, and arbitrary ones. */
import fc from 'fast-check';
import { type Need, needSchema, type Offer, offerSchema } from '../../src/domain/records.ts';
import { audiences, languages, modalities, pillarsOf, topics } from '../../src/domain/taxonomy.ts';
import { gate, partsOf, total } from '../../src/matching/score.ts';

export const today = '2026-11-23';
const at = new Date('2026-11-23T10:00:00Z');
const base = {
  version: 1,
  createdAt: at,
  updatedAt: at,
  loggedBy: 'person-1',
  visibility: 'group',
  stakeholders: false,
} as const;
const about = { audience: ['csirt-staff'], modality: ['training-course'], languages: ['fr'] };

export function need(change: Partial<Need> = {}): Need {
  const chosen = change.topics ?? ['digital-forensics'];
  const own = {
    _id: 'N-1',
    owners: ['SN'],
    title: 'Forensic lab for the CERT',
    topics: chosen,
    pillars: [...pillarsOf(chosen)],
  };
  return needSchema.parse({ ...base, ...about, ...own, status: 'open', ...change });
}
export function offer(change: Partial<Offer> = {}): Offer {
  const chosen = change.topics ?? ['digital-forensics'];
  const own = {
    _id: 'O-1',
    owners: ['CZ'],
    title: 'Forensic lab visits',
    topics: chosen,
    pillars: [...pillarsOf(chosen)],
  };
  return offerSchema.parse({ ...base, ...about, ...own, eligible: ['global'], status: 'open', ...change });
}
export const scoreOf = (one: Need, other: Offer) => {
  const answer = gate(one, other, today);
  return answer.open ? total(partsOf(one, other, answer.eligibility)) : 0;
};

const some = (list: readonly { value: string }[], minLength = 0) =>
  fc.uniqueArray(fc.constantFrom(...list.map(({ value }) => value)), { minLength, maxLength: 5 });
const words = fc
  .array(
    fc.oneof(
      fc.constantFrom('forensic', 'lab', 'CERT', 'the', 'judges', 'судьи', '取证'),
      fc.string({ unit: 'grapheme', maxLength: 8 }),
    ),
    { maxLength: 8 },
  )
  .map((pieces) => `x ${pieces.join(' ')}`.slice(0, 140));
const fields = {
  title: words,
  audience: some(audiences),
  modality: some(modalities),
  languages: some(languages),
  topics: some(topics, 1),
};
export const needs = fc
  .record({ ...fields, owners: fc.constantFrom('SN', 'BD', 'org:AU').map((id) => [id]) })
  .map((change) => need(change));
const eligible = fc.uniqueArray(fc.constantFrom('global', 'ldc', 'area:011', 'org:AU', 'SN', 'BD'), { maxLength: 3 });
export const offers = fc.record({ ...fields, eligible }).map((change) => offer(change));
export const eligibilities = fc.constantFrom('named', 'open', 'unknown');
