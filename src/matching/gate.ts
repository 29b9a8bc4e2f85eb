/** Whether a need and an offer can come together at all: asked before anything is weighed. */
import { type Match, type Need, type Offer, openNeedStates, openOfferStates } from '../domain/records.ts';
import { door, eligibilityOf, entry } from './doors.ts';

export type Closed = 'own' | 'not open' | 'over' | 'too late' | 'not eligible' | 'to be confirmed';
export type Gate =
  | { readonly open: true; readonly eligibility: Match['eligibility'] }
  | { readonly open: false; readonly why: Closed };

export function isOpenNeed(need: Need): boolean {
  return openNeedStates.some((status) => status === need.status);
}

/** Open or planned; whether it is over is another question. */
export function isOnOffer({ status }: Pick<Offer, 'status'>): boolean {
  return openOfferStates.some((open) => open === status);
}

export function isOpenOffer(offer: Offer, today: string): boolean {
  return isOnOffer(offer) && !isPast(offer, today);
}

function isPast(offer: Offer, today: string): boolean {
  return (offer.deadline ?? offer.to ?? today) < today;
}

/** Whether the pair can come together. `today` is `YYYY-MM-DD`. */
export function gate(need: Need, offer: Offer, today: string): Gate {
  if (need.owners.some((owner) => offer.owners.includes(owner))) return { open: false, why: 'own' };
  if (need.status === 'to be confirmed') return { open: false, why: 'to be confirmed' };
  if (!isOpenNeed(need) || !isOnOffer(offer)) return { open: false, why: 'not open' };
  if (isPast(offer, today)) return { open: false, why: 'over' };
  if (need.by !== undefined && offer.from !== undefined && offer.from > need.by)
    return { open: false, why: 'too late' };
  const answer = entry(need.owners, offer.eligible);
  if (answer === door.barred) return { open: false, why: 'not eligible' };
  return { open: true, eligibility: eligibilityOf(answer) };
}
