/**
 * Suggestions follow every write, in both directions: insert first, then see what others have written, then look, so that
 * of two written at once at least one sees the other. An edit changes what is suggested, and ends what no longer holds.
 */

import { turnOn } from '../domain/offers.ts';
import { type Match, type Need, type Offer, openNeedStates, openOfferStates } from '../domain/records.ts';
import type { Records } from '../store/index.ts';
import { type Proposal, pairOf } from '../store/matches.ts';
import { botAt } from '../store/trail.ts';
import { dayNumber } from './days.ts';
import { isListedNeed, isListedOffer, needEntry, offerEntry } from './entries.ts';
import { leastFor } from './features.ts';
import { gate, isOnOffer } from './gate.ts';
import type { Keeper } from './keeper.ts';
import { foundNeed, foundOffer } from './propose.ts';
import type { Best } from './side.ts';
import { threshold } from './weights.ts';

export { propose } from './propose.ts';

export type Exchange = ReturnType<typeof createExchange>;

export const dayOf = (now: Date) => now.toISOString().slice(0, 10);

/** How long a record waits for whoever wrote it to compare it, before somebody else does. */
const graceMs = 2 * 60_000;
/** Most records that one beat compares in the place of others. */
const mostPerBeat = 200;

/** Why a suggestion ends: the records no longer come together, or no longer fit well enough. */
export type Ended = NonNullable<Match['ended']>;

export function createExchange(
  records: Pick<Records, 'needs' | 'offers' | 'matches' | 'avoids'>,
  keeper: Pick<Keeper, 'needs' | 'offers' | 'catchUp'>,
) {
  const { needs, offers, matches, avoids } = records;

  /** Brings what is suggested about a record in line with what fits now; returns the new suggestions, best first. */
  async function settle(about: { need: string } | { offer: string }, fitting: readonly Proposal[], now: Date) {
    const there = new Map((await matches.whole.list(about)).map((match) => [match._id, match]));
    const fresh: Match[] = [];
    for (const proposal of fitting) {
      const match = there.get(pairOf(proposal.need, proposal.offer));
      const made =
        match === undefined ? await matches.propose(proposal, now) : await matches.revise(match, proposal, now);
      if (made !== undefined) fresh.push(made);
      there.delete(pairOf(proposal.need, proposal.offer));
    }
    for (const match of there.values()) await endUnfit(match, now);
    return fresh.sort((a, b) => b.score - a.score);
  }

  /** What was suggested by the bot and no longer holds; what was suggested by hand stands as long as the records are open. */
  async function endUnfit(match: Match, now: Date): Promise<void> {
    if (match.state !== 'suggested') return;
    const [need, offer] = await Promise.all([needs.whole.get(match.need), offers.whole.get(match.offer)]);
    if (need === undefined || offer === undefined) return;
    const answer = gate(need, offer, dayOf(now));
    if (answer.open && match.byHand !== undefined) return;
    const ended: Ended = answer.open ? 'no longer fits' : answer.why;
    await matches.step(match, 'end', 'record', now, { $set: { ended } });
  }

  /** Whom a delegation avoids, and who avoids it, is not suggested. */
  async function without(own: readonly string[], found: readonly Proposal[]): Promise<Proposal[]> {
    const avoided = new Set((await Promise.all(own.map((each) => avoids.around(each)))).flatMap((each) => [...each]));
    return found.filter(({ requester, provider }) => !avoided.has(requester) && !avoided.has(provider));
  }

  const search = (need: Need, now: Date) => ({ ...needEntry(need), today: dayNumber(dayOf(now)) });

  async function compareNeed(need: Need, now: Date): Promise<Match[]> {
    await keeper.catchUp();
    const asked = search(need, now);
    const found = isListedNeed(need) ? keeper.offers.above(asked, leastFor(asked.features)) : [];
    const fitting = found.map((each) => foundOffer(need, asked.features, each));
    const made = await settle({ need: need._id }, await without(need.owners, fitting), now);
    await needs.settle(need._id, need.version);
    return made;
  }

  async function compareOffer(offer: Offer, now: Date): Promise<Match[]> {
    await keeper.catchUp();
    const asked = { ...offerEntry(offer), today: dayNumber(dayOf(now)) };
    const found = isListedOffer(offer) ? keeper.needs.above(asked, threshold) : [];
    const fitting = found
      .filter(({ score, features }) => score >= leastFor(features))
      .map((each) => foundNeed(offer, asked.features, each));
    const made = await settle({ offer: offer._id }, await without(offer.owners, fitting), now);
    await offers.settle(offer._id, offer.version);
    return made;
  }

  /** Gives an offer the status of the day; what it ends is ended with it. */
  async function turn(offer: Offer, today: string, now: Date): Promise<Match[]> {
    const $set = turnOn(offer, today);
    if ($set === undefined) return [];
    const update = { $set, ...($set.status === 'finished' && { $unset: { lapsed: true } as const }) };
    const turned = await offers.change(offer._id, offer.version, update, now, botAt('date passed'));
    if (turned === undefined) return [];
    if (isOnOffer(turned)) {
      await compareOffer(turned, now);
      return [];
    }
    const gone = await matches.end({ offer: offer._id }, now);
    await offers.settle(offer._id, turned.version);
    return gone;
  }

  return {
    /** After a need was written: new suggestions, best first. */
    needWritten: compareNeed,
    /** After an offer was written: new suggestions, best first. */
    offerWritten: compareOffer,
    /** What is best for a need, and what is nearest where nothing fits, whatever the score; and the least that is suggested. */
    async look(need: Need, most: number, now: Date): Promise<Best & { readonly least: number }> {
      await keeper.catchUp();
      const asked = search(need, now);
      return { ...keeper.offers.best(asked, most), least: leastFor(asked.features) };
    },
    /** After a delegation changed whom it avoids: everything it has open is compared anew. */
    async compareAll(delegation: string, now: Date): Promise<void> {
      const own = { owners: delegation };
      const ofNeeds = await needs.whole.list({ ...own, status: { $in: openNeedStates } });
      const ofOffers = await offers.whole.list({ ...own, status: { $in: openOfferStates } });
      for (const need of ofNeeds) await compareNeed(need, now);
      for (const offer of ofOffers) await compareOffer(offer, now);
    },
    /** Records whose writer did not get to comparing them, for it died: done in its place. */
    async reconcile(now: Date): Promise<void> {
      const left = { unmatched: true, updatedAt: { $lt: new Date(now.getTime() - graceMs) } } as const;
      for (const need of await needs.whole.list(left, { limit: mostPerBeat })) await compareNeed(need, now);
      for (const offer of await offers.whole.list(left, { limit: mostPerBeat })) await compareOffer(offer, now);
    },
    /**
     * What the calendar does to offers: planned ones open on their day, those whose deadline passed close, and those whose last
     * day passed finish. Returns what was suggested or asked about them and ends with that.
     */
    async closeEnded(now: Date): Promise<Match[]> {
      const today = dayOf(now);
      const open = { status: { $in: openOfferStates } };
      const turned = {
        $or: [
          ...[
            { ...open, deadline: { $lt: today } },
            { ...open, to: { $lt: today } },
          ],
          ...[
            { status: 'planned' as const, opens: { $lte: today } },
            { status: 'open' as const, opens: { $gt: today } },
          ],
          { status: 'closed' as const, lapsed: true as const, to: { $lt: today } },
        ],
      };
      const turning = (await offers.whole.list(turned)).map((offer) => turn(offer, today, now));
      return (await Promise.all(turning)).flat();
    },
    /**
     * After a record was closed or withdrawn: what was suggested or asked about it ends; returns that. With a reason that may
     * pass, what was only suggested comes back with the record.
     */
    async closed(record: { need: string } | { offer: string }, now: Date, reason?: Ended): Promise<Match[]> {
      // what was not asked yet comes back when the record is open again: its closing may be undone
      const unasked = { ...record, state: { $in: ['suggested', 'asking'] as const } };
      const early = await matches.end(unasked, now, reason ?? 'not open');
      const ended = [...early, ...(await matches.end(record, now, reason))];
      if ('need' in record) await settled(needs, record.need);
      else await settled(offers, record.offer);
      return ended;
    },
  };
}

async function settled(of: Records['needs'] | Records['offers'], id: string): Promise<void> {
  const record = await of.whole.get(id);
  if (record !== undefined) await of.settle(id, record.version);
}
