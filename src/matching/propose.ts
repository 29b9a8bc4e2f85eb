/** What would be proposed for a pair: its score, its parts, and who the two sides are. */
import { isUnconfirmed, type Match, type Need, type Offer } from '../domain/records.ts';
import type { Proposal } from '../store/matches.ts';
import { needId, offerId } from './entries.ts';
import { partsOf } from './explain.ts';
import { type Features, featuresOf, leastFor } from './features.ts';
import { gate } from './gate.ts';
import { pointsBetween } from './pair.ts';
import { totalOf } from './points.ts';
import type { Found } from './side.ts';

interface Sides {
  readonly need: string;
  readonly offer: string;
  readonly requester: string;
  readonly provider: string;
}

/** The pair as it is written down when it is suggested by hand: whatever its score. */
export function proposalOf(need: Need, offer: Offer, eligibility: Match['eligibility']): Proposal {
  return proposalFrom(need, offer, featuresOf(need, 'need'), eligibility);
}

function proposalFrom(need: Need, offer: Offer, wanted: Features, eligibility: Match['eligibility']): Proposal {
  const offered = featuresOf(offer, 'offer');
  const points = pointsBetween(wanted, offered, eligibility);
  const parts = partsOf(wanted, offered, points, eligibility);
  const sides = { need: need._id, offer: offer._id, requester: need.owners[0] ?? '', provider: offer.owners[0] ?? '' };
  return { ...sides, score: totalOf(points), parts, eligibility };
}

/** What would be proposed for a pair, or undefined where it does not fit. Pure: a search over all gives the same. */
export function propose(need: Need, offer: Offer, today: string): Proposal | undefined {
  if (isUnconfirmed(need) || isUnconfirmed(offer)) return undefined;
  const answer = gate(need, offer, today);
  if (!answer.open) return undefined;
  const wanted = featuresOf(need, 'need');
  const proposal = proposalFrom(need, offer, wanted, answer.eligibility);
  return isWorth(proposal, wanted) ? proposal : undefined;
}

/** Enough points, and a topic in common: a search looks no further than those that have one. */
const isWorth = ({ score, parts }: Proposal, wanted: Features) =>
  score >= leastFor(wanted) && (parts[0]?.shared.length ?? 0) > 0;

const first = (owners: string) => owners.split(',')[0] ?? '';

/** The proposal for what a search found for a need. */
export function foundOffer(need: Need, wanted: Features, found: Found): Proposal {
  const sides = {
    need: need._id,
    offer: offerId(found.number),
    requester: need.owners[0] ?? '',
    provider: first(found.owner),
  };
  return withParts(sides, wanted, found.features, found);
}

/** The proposal for what a search found for an offer. */
export function foundNeed(offer: Offer, offered: Features, found: Found): Proposal {
  const sides = {
    need: needId(found.number),
    offer: offer._id,
    requester: first(found.owner),
    provider: offer.owners[0] ?? '',
  };
  return withParts(sides, found.features, offered, found);
}

function withParts(sides: Sides, need: Features, offer: Features, { points, score, eligibility }: Found): Proposal {
  return { ...sides, score, parts: partsOf(need, offer, points, eligibility), eligibility };
}
