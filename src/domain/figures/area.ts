/** Where a record belongs in a table of regions, as far as a viewer is told. Regions are M49's. Pure. */
import { participantRows } from '../data/participants.ts';
import { areasOf, delegations, hiddenAmong, isAmong, isState } from '../participants.ts';
import type { Attribution } from '../visibility.ts';
import { eligibleIn } from './row.ts';

/** Each area with those around it, the narrowest first. */
const around: ReadonlyMap<string, readonly string[]> = new Map(
  participantRows.flatMap(({ areas }) => areas.map((area, at) => [area, areas.slice(at)] as const)),
);

/** The regions that lie in no other one, by their codes. */
export const widest: readonly string[] = [...new Set(participantRows.map(({ areas }) => areas.at(-1) ?? ''))]
  .filter((area) => area !== '')
  .sort();

/** The narrowest areas within one; itself where there is none. */
export function narrowestIn(area: string): readonly string[] {
  const inside = participantRows.filter(({ areas }) => areas.includes(area)).map(({ areas }) => areas[0] ?? area);
  return [...new Set(inside)].sort();
}

const nowhere: readonly string[] = [];

/** The areas that an owner is told to be in, the narrowest first; none for an organisation, and where nothing is told. */
export function areasTold(owner: Attribution): readonly string[] {
  if ('named' in owner) return areasOf(owner.named);
  return 'within' in owner ? (around.get(owner.within) ?? nowhere) : nowhere;
}

/** Whether an owner is told to be an organisation. */
export const isOrganisation = (owner: Attribution): boolean => 'named' in owner && !isState(owner.named);

/** A function of two texts that works out each answer once; forgets all when there are many. */
function kept(work: (one: string, other: string) => boolean): (one: string, other: string) => boolean {
  const known = new Map<string, Map<string, boolean>>();
  let count = 0;
  const first = (one: string): Map<string, boolean> => {
    if (count > 200_000) {
      known.clear();
      count = 0;
    }
    const made = known.get(one) ?? new Map<string, boolean>();
    known.set(one, made);
    return made;
  };
  return (one, other) => {
    const own = known.get(one) ?? first(one);
    const there = own.get(other);
    if (there !== undefined) return there;
    count += 1;
    const made = work(one, other);
    own.set(other, made);
    return made;
  };
}

/** Answers about offers, each worked out once: made anew for every process, as the lists of an installation are read once. */
export function createReach() {
  const among = (who: readonly string[], open: string) =>
    open === '' || eligibleIn(open).some((entry) => who.some((id) => isAmong(id, entry)));
  const ofArea = kept((area, open) => {
    const inside = participantRows.filter(({ areas }) => areas.includes(area)).map(({ code }) => code);
    return among(inside, open);
  });
  const ofOrganisations = kept((_, open) => {
    const organisations = delegations.map(({ value }) => value).filter((id) => !isState(id));
    return among(organisations, open);
  });
  const ofOne = kept((id, open) => among([id], open));
  const hides = kept((requester, open) => hiddenAmong(requester, eligibleIn(open)));
  return {
    /** Whether an offer is open to somebody in an area, to some organisation, to one delegation, or to everybody. */
    toArea: ofArea,
    toOrganisations: (open: string) => ofOrganisations('', open),
    toDelegation: ofOne,
    toAll: (open: string) => open === '' || eligibleIn(open).includes('global'),
    /** Whether a requester and an offer together name nobody. */
    hides,
  };
}
export type Reach = ReturnType<typeof createReach>;
