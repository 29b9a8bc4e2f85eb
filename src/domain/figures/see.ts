/** What of everything that is held a viewer may see, ready to be counted. Pure. */

import { remembered } from '../../remembered.ts';
import { haveMet } from '../consent.ts';
import { type Match, openFollowUpStates, openNeedStates, openOfferStates } from '../records.ts';
import { toldOf } from '../told.ts';
import { type Attribution, attribute, oversees, type Sight, seeRecord, type Viewer } from '../visibility.ts';
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
  readonly need: SeenRow;
  readonly offer: SeenRow;
  /** One of the two records is in the viewer's care. */
  readonly overseen: boolean;
}

export interface Seen {
  readonly rows: ReadonlyMap<string, SeenRow>;
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

/** One record as a viewer sees it, or undefined where it does not exist for them. */
export function seeRow(viewer: Viewer, row: Row): SeenRow | undefined {
  const sight = seeRecord(viewer, row);
  if (sight === 'none') return undefined;
  const [owner = ''] = row.owners;
  return { row, sight, owner: sight === 'named' ? named(owner) : unnamed(owner), overseen: oversees(viewer, row) };
}

/** A side of a match as it is told: who has met the other side knows whose it is, whatever else they may see. */
function sideFor(held: Row, seen: SeenRow | undefined, met: boolean): SeenRow {
  const [owner = ''] = held.owners;
  if (met) return { row: held, sight: 'named', owner: named(owner), overseen: seen?.overseen ?? false };
  return seen ?? { row: held, sight: 'unnamed', owner: unnamed(owner), overseen: false };
}

function pairFor(viewer: Viewer, pair: Pair, held: Held, rows: Seen['rows'], reach: Reach): SeenPair | undefined {
  const [need, offer] = [held.rows.get(pair.need), held.rows.get(pair.offer)];
  if (need === undefined || offer === undefined) return undefined;
  const [ofNeed, ofOffer] = [rows.get(pair.need), rows.get(pair.offer)];
  const overseen = ofNeed?.overseen === true || ofOffer?.overseen === true;
  const sees = { need: ofNeed?.sight ?? 'none', offer: ofOffer?.sight ?? 'none', overseen } as const;
  const told = toldOf(viewer, pair, { ...sees, hides: () => reach.hides(pair.requester, offer.open) });
  if (told === undefined || !stands(told.state)) return undefined;
  const met = haveMet(pair.state);
  return {
    ...{ pair, state: told.state, overseen },
    need: sideFor(need, ofNeed, met && told.side === 'provider'),
    offer: sideFor(offer, ofOffer, met && told.side === 'requester'),
  };
}

/** Everything as one viewer sees it. */
export function see(viewer: Viewer, held: Held, reach: Reach): Seen {
  const rows = new Map<string, SeenRow>();
  const open: Record<Kind, SeenRow[]> = { need: [], offer: [], followup: [] };
  for (const row of held.rows.values()) {
    const seen = seeRow(viewer, row);
    if (seen === undefined) continue;
    rows.set(row.id, seen);
    if (openStates[row.kind].has(row.status)) open[row.kind].push(seen);
  }
  const pairs: SeenPair[] = [];
  for (const pair of held.pairs.values()) {
    const seen = pairFor(viewer, pair, held, rows, reach);
    if (seen !== undefined) pairs.push(seen);
  }
  const met = new Set(pairs.map(({ pair }) => pair.need));
  return { rows, needs: open.need, offers: open.offer, followUps: open.followup, pairs, met };
}
