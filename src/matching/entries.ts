/** Records as entries of the index, and which of them belong there. */
import { isUnconfirmed, type Need, type Offer } from '../domain/records.ts';
import { dayNumber } from './days.ts';
import { featuresOf } from './features.ts';
import { isOnOffer, isOpenNeed } from './gate.ts';
import type { Entry } from './side.ts';

/** The number in a record's id: 47 of `N-47`. */
export const numberOf = (id: string) => Number(id.slice(2));

export const needId = (number: number) => `N-${number}`;
export const offerId = (number: number) => `O-${number}`;

export function needEntry(need: Need): Entry {
  const terms = { number: numberOf(need._id), owner: need.owners.join(','), eligible: [], from: 0 };
  return { terms: { ...terms, until: dayNumber(need.by) }, features: featuresOf(need, 'need') };
}

/** An offer can be taken up until its deadline, or where there is none, until it ends. */
export function offerEntry(offer: Offer): Entry {
  const terms = { number: numberOf(offer._id), owner: offer.owners.join(','), eligible: offer.eligible };
  const days = { from: dayNumber(offer.from), until: dayNumber(offer.deadline ?? offer.to) };
  return { terms: { ...terms, ...days }, features: featuresOf(offer, 'offer') };
}

/** Whether a need is to be found by offers. */
export const isListedNeed = (need: Need) => isOpenNeed(need) && !isUnconfirmed(need);
/** Whether an offer is to be found by needs; whether it is over is asked on the day. */
export const isListedOffer = (offer: Offer) => isOnOffer(offer) && !isUnconfirmed(offer);
