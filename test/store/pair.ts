/** A need and an offer on record, and the suggestion of the two. */
import { openMemory } from '../../adapters/embedded/index.ts';
import type { Act, Actor } from '../../src/domain/consent.ts';
import type { Match, Need, Offer } from '../../src/domain/records.ts';
import type { Viewer } from '../../src/domain/visibility.ts';
import { propose } from '../../src/matching/exchange.ts';
import { openRecords } from '../../src/store/index.ts';
import type { Draft } from '../../src/store/records.ts';
import { seededChance } from '../support/core.ts';

export const now = new Date('2026-11-23T10:00:00Z');
const about = {
  topics: ['digital-forensics'],
  pillars: ['cybercrime-justice'],
  audience: [],
  modality: [],
  languages: [],
};
const guard = { visibility: 'group', stakeholders: false, status: 'open', loggedBy: 'person-1' } as const;
export const needDraft: Draft<Need> = {
  ...about,
  ...guard,
  title: 'Secret forensic lab',
  description: 'in the capital',
  owners: ['SN'],
  visibility: 'closed',
};
export const offerDraft: Draft<Offer> = {
  ...about,
  ...guard,
  title: 'Forensic lab visits',
  owners: ['CZ'],
  eligible: ['global'],
  contact: 'desk@example.org',
};
export const delegate = (delegation: string): Viewer => ({ kind: 'person', role: 'delegate', delegation });

export async function pair(needChange: Partial<Draft<Need>> = {}, offerChange: Partial<Draft<Offer>> = {}) {
  const records = openRecords(openMemory(), 'wg', seededChance());
  const need = await records.needs.add({ ...needDraft, ...needChange }, now);
  const offer = await records.offers.add({ ...offerDraft, ...offerChange }, now);
  const proposal = propose(need, offer, '2026-11-23');
  if (proposal === undefined) throw new Error('the pair does not fit');
  const match = await records.matches.propose(proposal, now);
  if (match === undefined) throw new Error('the pair was there already');
  return { ...records, need, offer, proposal, match };
}
export type Pair = Awaited<ReturnType<typeof pair>>;

export async function step({ matches, match }: Pair, act: Act, side: Actor): Promise<Match> {
  const current = await matches.whole.get(match.short);
  const next = current && (await matches.step(current, act, side, now));
  if (next === undefined) throw new Error(`no ${act} now`);
  // an ask leaves after ten minutes: here it leaves at once
  return (act === 'ask' && (await matches.step(next, 'send', 'clock', now))) || next;
}
