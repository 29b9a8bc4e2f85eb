/** The same figures, counted one by one over what the repositories let a viewer see: slow, and written without the code they check. */
import { participantRows } from '../../src/domain/data/participants.ts';
import { isAmong } from '../../src/domain/participants.ts';
import type { FollowUp, Need, Offer } from '../../src/domain/records.ts';
import type { Attribution, Viewer } from '../../src/domain/visibility.ts';
import type { Records } from '../../src/store/index.ts';
import type { SeenMatch } from '../../src/store/matches.ts';
import type { Seen } from '../../src/store/records.ts';

export interface Visible {
  readonly needs: readonly Seen<Need>[];
  readonly offers: readonly Seen<Offer>[];
  readonly followUps: readonly Seen<FollowUp>[];
  readonly matches: readonly SeenMatch[];
}

export async function visible(records: Records, viewer: Viewer): Promise<Visible> {
  return {
    needs: await records.needs.list(viewer, {}),
    offers: await records.offers.list(viewer, {}),
    followUps: await records.followUps.list(viewer, {}),
    matches: await records.matches.list(viewer, {}),
  };
}

// biome-ignore format: one line each
const isOpen = {
  need: ({ status }: Pick<Need, 'status'>) => status === 'open' || status === 'in progress' || status === 'partly covered',
  offer: ({ status }: Pick<Offer, 'status'>) => status === 'open' || status === 'planned',
  followUp: ({ status }: Pick<FollowUp, 'status'>) => ['proposed', 'open', 'in progress', 'blocked'].includes(status),
};
const standing = [
  'suggested',
  'asking',
  'asked',
  'introduced',
  'started',
  'finished',
  'applied',
  'taken on',
  'completed',
];

export const openNeeds = ({ needs }: Visible) => needs.filter(isOpen.need);
export const openOffers = ({ offers }: Visible) => offers.filter(isOpen.offer);
export const openFollowUps = ({ followUps }: Visible) => followUps.filter(isOpen.followUp);
export const standingMatches = ({ matches }: Visible) => matches.filter(({ state }) => standing.includes(state));

export const isUnmet = (need: Pick<Need, '_id'>, seen: Visible) =>
  !standingMatches(seen).some((match) => match.need._id === need._id);

const statesIn = (area: string) => participantRows.filter(({ areas }) => areas.includes(area)).map(({ code }) => code);

/** Whether whoever reads "a State in ..." or a name knows that it lies in an area: all it may be do. */
export function isKnownIn(owner: Attribution, area: string): boolean {
  if ('unnamed' in owner) return false;
  const may = 'named' in owner ? [owner.named] : statesIn(owner.within);
  return may.length > 0 && may.every((state) => statesIn(area).includes(state));
}

const answers = new Map<string, boolean>();
/** Whether somebody of an area may take up an offer. */
export function isOpenTo(area: string, { eligible }: Pick<Offer, 'eligible'>): boolean {
  const key = `${area}|${[...eligible].sort()}`;
  const known =
    answers.get(key) ??
    (eligible.length === 0 || statesIn(area).some((state) => eligible.some((entry) => isAmong(state, entry))));
  answers.set(key, known);
  return known;
}
