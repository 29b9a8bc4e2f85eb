/** What of everything that is held a viewer may see, ready to be counted. Pure. */

import { remembered } from '../../remembered.ts';
import { haveMet } from '../consent.ts';
import { type Match, openFollowUpStates, openNeedStates, openOfferStates } from '../records.ts';
import { toldOf } from '../told.ts';
import {
  type Attribution,
  attribute,
  type Guarded,
  isOwner,
  oversees,
  type Sight,
  seeRecord,
  type Viewer,
} from '../visibility.ts';
import type { Reach } from './area.ts';
import type { Kind, Pair, Row, Status } from './row.ts';

/** Everything there is to count. */
export interface Held {
  readonly rows: ReadonlyMap<string, Row>;
  readonly pairs: ReadonlyMap<string, Pair>;
}

export interface SeenRow {
  readonly row: Row;
  readonly sight: Sight;
  /** Whose it is, as far as the viewer is told. */
  readonly owner: Attribution;
  /** In the viewer's care as a coordinator. */
  readonly overseen: boolean;
}

export interface SeenPair {
  readonly pair: Pair;
  /** As the viewer is told. */
  readonly state: Match['state'];
  /** The two records, and whose they are as far as the viewer is told. */
  readonly need: Row;
  readonly offer: Row;
  readonly requester: Attribution;
  readonly provider: Attribution;
  /** One of the two records is in the viewer's care. */
  readonly overseen: boolean;
}

export interface Seen {
  /** Everything that is seen, open or not: worked out when it is asked for. */
  readonly all: () => readonly SeenRow[];
  /** What is open. */
  readonly needs: readonly SeenRow[];
  readonly offers: readonly SeenRow[];
  readonly followUps: readonly SeenRow[];
  /** Suggestions and matches that stand. */
  readonly pairs: readonly SeenPair[];
  /** The needs with a suggestion or match that stands. */
  readonly met: ReadonlySet<string>;
}

/** In which a record is counted as open. */
export const openStates: Readonly<Record<Kind, ReadonlySet<Status>>> = {
  need: new Set<Status>(openNeedStates),
  offer: new Set<Status>(openOfferStates),
  followup: new Set<Status>(openFollowUpStates),
};

/** What came to an end without anything is no match any more. */
const ended: ReadonlySet<Match['state']> = new Set<Match['state']>([
  ...(['declined', 'taken back', 'lapsed', 'came to nothing', 'not taken', 'gone'] as const),
]);

/** Whether a suggestion or match stands, in the state that a viewer is told. */
export const stands = (state: Match['state']): boolean => !ended.has(state);

const unnamed = remembered((owner: string) => attribute('unnamed', owner));
const named = remembered((owner: string) => attribute('named', owner));

/** How a record looks to a viewer. */
type Look = Pick<SeenRow, 'sight' | 'owner' | 'overseen'>;

function lookAt(viewer: Viewer, guard: Guarded): Look {
  const sight = seeRecord(viewer, guard);
  const [owner = ''] = guard.owners;
  return { sight, owner: sight === 'named' ? named(owner) : unnamed(owner), overseen: oversees(viewer, guard) };
}

/** Whether it depends on a record's topics what a viewer sees of it. */
const looksAtTopics = (viewer: Viewer): boolean =>
  viewer.kind === 'person' && viewer.role === 'coordinator' && (viewer.scope?.topics.length ?? 0) > 0;

/** How rows look to a viewer, worked out once for all that are alike. */
function looksOf(viewer: Viewer): (row: Row) => Look {
  if (looksAtTopics(viewer)) return ({ guard }) => lookAt(viewer, guard);
  const looks: Look[] = [];
  return ({ guard, alike }) => {
    const there = looks[alike];
    if (there !== undefined) return there;
    const made = lookAt(viewer, guard);
    looks[alike] = made;
    return made;
  };
}

/** What nobody took is proposed to whoever is not told that: all but its own side and coordinators in charge of it. */
function toldRow(viewer: Viewer, row: Row, { overseen }: Look): Row {
  if (row.status !== 'not taken up' || overseen || isOwner(viewer, row.guard)) return row;
  return { ...row, status: 'proposed' };
}

/** One record as a viewer sees it, or undefined where it does not exist for them. */
export function seeRow(viewer: Viewer, row: Row): SeenRow | undefined {
  const look = lookAt(viewer, row.guard);
  return look.sight === 'none' ? undefined : { row: toldRow(viewer, row, look), ...look };
}

/** Everything as one viewer sees it. */
export function see(viewer: Viewer, held: Held, reach: Reach): Seen {
  const look = looksOf(viewer);
  const open: Record<Kind, SeenRow[]> = { need: [], offer: [], followup: [] };
  for (const row of held.rows.values()) {
    if (!openStates[row.kind].has(row.status) && row.status !== 'not taken up') continue;
    const seen = look(row);
    const told = toldRow(viewer, row, seen);
    if (seen.sight === 'none' || !openStates[row.kind].has(told.status)) continue;
    const { sight, owner, overseen } = seen;
    open[row.kind].push({ row: told, sight, owner, overseen });
  }
  const pairs = pairsFor(viewer, held, look, reach);
  const met = new Set<string>();
  for (const { pair } of pairs) met.add(pair.need);
  const all = () => [...held.rows.values()].flatMap((row) => seeRow(viewer, row) ?? []);
  return { all, needs: open.need, offers: open.offer, followUps: open.followup, pairs, met };
}

function pairsFor(viewer: Viewer, held: Held, look: (row: Row) => Look, reach: Reach): SeenPair[] {
  const pairs: SeenPair[] = [];
  for (const pair of held.pairs.values()) {
    const need = held.rows.get(pair.need);
    const offer = held.rows.get(pair.offer);
    if (need === undefined || offer === undefined) continue;
    const ofNeed = look(need);
    const ofOffer = look(offer);
    const overseen = ofNeed.overseen || ofOffer.overseen;
    const told = toldOf(viewer, pair, ofNeed.sight, ofOffer.sight, overseen);
    if (told === undefined || !stands(told.state)) continue;
    if (told.unnamed && !reach.hides(pair.requester, offer.open)) continue;
    // who has met the other side knows whose its record is, whatever else they may see
    const met = haveMet(pair.state) ? told.side : undefined;
    const requester = met === 'provider' ? named(need.guard.owners[0] ?? '') : ofNeed.owner;
    const provider = met === 'requester' ? named(offer.guard.owners[0] ?? '') : ofOffer.owner;
    pairs.push({ pair, state: told.state, need, offer, requester, provider, overseen });
  }
  return pairs;
}
