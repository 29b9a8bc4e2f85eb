/** Suggestions follow every write, in both directions: insert first, then look, so that of two written at once at least one sees the other. */
import { isUnconfirmed, type Match, type Need, type Offer } from '../domain/records.ts';
import type { Records } from '../store/index.ts';
import type { Proposal } from '../store/matches.ts';
import { gate, isOpenOffer, partsOf, threshold, total } from './score.ts';

/** What would be proposed for a pair, or undefined where it does not fit. */
export function propose(need: Need, offer: Offer, today: string): Proposal | undefined {
  if (isUnconfirmed(need) || isUnconfirmed(offer)) return undefined;
  const answer = gate(need, offer, today);
  if (!answer.open) return undefined;
  const parts = partsOf(need, offer, answer.eligibility);
  const score = total(parts);
  if (score < threshold || parts[0]?.points === 0) return undefined;
  const pair = { need: need._id, offer: offer._id, requester: need.owners[0] ?? '', provider: offer.owners[0] ?? '' };
  return { ...pair, score, parts, eligibility: answer.eligibility };
}

export type Exchange = ReturnType<typeof createExchange>;

export const dayOf = (now: Date) => now.toISOString().slice(0, 10);

export function createExchange(records: Pick<Records, 'needs' | 'offers' | 'matches' | 'avoids'>) {
  const { needs, offers, matches, avoids } = records;

  /** `own` is the delegation whose record was written: whom it avoids, and who avoids it, is not suggested. */
  async function suggest(own: string, pairs: readonly (readonly [Need, Offer])[], now: Date): Promise<Match[]> {
    const fitting = pairs.flatMap(([need, offer]) => propose(need, offer, dayOf(now)) ?? []);
    const avoided = await avoids.around(own);
    const proposals = fitting.filter(({ requester, provider }) => !avoided.has(requester) && !avoided.has(provider));
    const made = await Promise.all(proposals.map((proposal) => matches.propose(proposal, now)));
    return made.filter((match) => match !== undefined).sort((a, b) => b.score - a.score);
  }

  return {
    /** After a need was written: new suggestions, best first. */
    async needWritten(need: Need, now: Date): Promise<Match[]> {
      const near = { pillars: { $in: need.pillars }, status: { $in: ['open', 'planned'] as const } };
      const found = await offers.whole.list(near);
      return suggest(
        need.owners[0] ?? '',
        found.map((offer) => [need, offer] as const),
        now,
      );
    },
    /** After an offer was written: new suggestions, best first. */
    async offerWritten(offer: Offer, now: Date): Promise<Match[]> {
      const near = {
        pillars: { $in: offer.pillars },
        status: { $in: ['open', 'in progress', 'partly covered'] as const },
      };
      const found = await needs.whole.list(near);
      return suggest(
        offer.owners[0] ?? '',
        found.map((need) => [need, offer] as const),
        now,
      );
    },
    /** Closes offers whose last day has passed; returns what was suggested or asked about them and ends with that. */
    async closeEnded(now: Date): Promise<Match[]> {
      const today = dayOf(now);
      const past = {
        status: { $in: ['open', 'planned'] as const },
        $or: [{ deadline: { $lt: today } }, { to: { $lt: today } }],
      };
      const ended = (await offers.whole.list(past)).filter((offer) => !isOpenOffer(offer, today));
      const closing = ended.map(async ({ _id, version }) => {
        const closed = await offers.change(_id, version, { $set: { status: 'closed' } }, now);
        return closed === undefined ? [] : matches.end({ offer: _id }, now);
      });
      return (await Promise.all(closing)).flat();
    },
    /** After a record was closed or withdrawn: what was suggested or asked about it ends; returns that. */
    closed: (record: { need: string } | { offer: string }, now: Date): Promise<Match[]> => matches.end(record, now),
  };
}
