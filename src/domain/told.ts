/** What a viewer is told of a match: its two sides as far as consent goes, others no more than that it was suggested. Pure. */
import { disclosedToProvider, haveMet, type Side, type State } from './consent.ts';
import type { Match } from './records.ts';
import type { Sight, Viewer } from './visibility.ts';

export function sideOf(viewer: Viewer, match: Pick<Match, 'requester' | 'provider'>): Side | undefined {
  if (viewer.kind !== 'person' || viewer.delegation === undefined) return undefined;
  if (viewer.delegation === match.requester) return 'requester';
  return viewer.delegation === match.provider ? 'provider' : undefined;
}

/** How the two records of a match look to the viewer without the match. */
export interface Sides {
  readonly need: Sight;
  readonly offer: Sight;
  /** Whether one of them is in the viewer's care as a coordinator. */
  readonly overseen: boolean;
  /** Whether what both say together names nobody. */
  readonly hides: () => boolean;
}

export interface Told {
  readonly side?: Side;
  readonly state: State;
  /** The viewer is of a side, or looks after one of the records. */
  readonly inside: boolean;
}

/** Undefined where the match does not exist for the viewer. */
export function toldOf(
  viewer: Viewer,
  match: Pick<Match, 'requester' | 'provider' | 'state'>,
  { need, offer, overseen, hides }: Sides,
): Told | undefined {
  const side = sideOf(viewer, match);
  const met = side !== undefined && haveMet(match.state);
  const asked = side === 'provider' && disclosedToProvider(match.state);
  const named = need === 'named' || (met && side === 'provider');
  if (need === 'none' && !named && !asked) return undefined;
  if (offer === 'none' && !(met && side === 'requester')) return undefined;
  if (!asked && !named && !hides()) return undefined;
  const inside = side !== undefined || overseen;
  if (!inside && match.state === 'gone') return undefined;
  return { side, inside, state: inside ? stateFor(side, match.state) : 'suggested' };
}

/** The provider does not learn that an ask is on its way, was undone, or was made elsewhere. */
function stateFor(side: Side | undefined, state: State): State {
  const hidden = ['asking', 'applied', 'taken on', 'completed', 'not taken'];
  return side === 'provider' && hidden.includes(state) ? 'suggested' : state;
}
