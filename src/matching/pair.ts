/** The score of one pair, by the same arithmetic as a search over all. */
import type { Match } from '../domain/records.ts';
import { createArena, place, type Terms } from './arena.ts';
import type { Features } from './features.ts';
import { noPoints, type Points, pointsOf, totalOf } from './points.ts';
import { spread, tally, tallyOf } from './tally.ts';

const noTerms: Terms = { number: 0, owner: '', eligible: [], from: 0, until: 0 };

/** The points of a pair that can come together. */
export function pointsBetween(need: Features, offer: Features, eligibility: Match['eligibility']): Points {
  const arena = createArena();
  const slot = place(arena, noTerms, offer);
  const one = spread(need, 'need', arena);
  return pointsOf(tally(one, arena, slot, tallyOf(one)), eligibility, noPoints());
}

export function score(need: Features, offer: Features, eligibility: Match['eligibility']): number {
  return totalOf(pointsBetween(need, offer, eligibility));
}
