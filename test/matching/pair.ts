/** Needs and offers that fit, to be varied. */
import { type Need, needSchema, type Offer, offerSchema } from '../../src/domain/records.ts';
import { pillarsOf } from '../../src/domain/taxonomy.ts';
import { gate } from '../../src/matching/gate.ts';
import { proposalOf } from '../../src/matching/propose.ts';

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

/** The score of a pair, -1 where it cannot come together. */
export function scoreOf(one: Need, other: Offer): number {
  const answer = gate(one, other, today);
  return answer.open ? proposalOf(one, other, answer.eligibility).score : -1;
}
