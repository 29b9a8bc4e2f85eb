/** What a viewer is told of a match: its two sides as far as consent goes, others no more than that it was suggested. Pure. */
import { disclosedToProvider, haveMet, type Side, type State } from './consent.ts';
import type { Match } from './records.ts';
import type { Sight, Viewer } from './visibility.ts';

export function sideOf(viewer: Viewer, match: Pick<Match, 'requester' | 'provider'>): Side | undefined {
  if (viewer.kind !== 'person' || viewer.delegation === undefined) return undefined;
  if (viewer.delegation === match.requester) return 'requester';
  return viewer.delegation === match.provider ? 'provider' : undefined;
}

export interface Told {
  readonly side?: Side;
  readonly state: State;
  /** The viewer is of a side, or looks after one of the records. */
  readonly inside: boolean;
  /** It exists for the viewer only where what both records say together names nobody. */
  readonly unnamed: boolean;
}

/** What a provider is not told: that an ask is on its way, was undone, or was made elsewhere. */
const hidden: ReadonlySet<State> = new Set<State>(['asking', 'applied', 'taken on', 'completed', 'not taken']);

/**
 * `need` and `offer` say how the two records look to the viewer without the match, `overseen` whether one of them is in the
 * viewer's care as a coordinator. Undefined where the match does not exist for the viewer.
 */
export function toldOf(
  viewer: Viewer,
  match: Pick<Match, 'requester' | 'provider' | 'state'>,
  need: Sight,
  offer: Sight,
  overseen: boolean,
): Told | undefined {
  const { state } = match;
  const side = sideOf(viewer, match);
  const met = side !== undefined && haveMet(state);
  const asked = side === 'provider' && disclosedToProvider(state);
  const named = need === 'named' || (met && side === 'provider');
  if (need === 'none' && !named && !asked) return undefined;
  if (offer === 'none' && !(met && side === 'requester')) return undefined;
  const inside = side !== undefined || overseen;
  if (!inside && state === 'gone') return undefined;
  const told = !inside || (side === 'provider' && hidden.has(state)) ? 'suggested' : state;
  return { side, inside, state: told, unnamed: !asked && !named };
}
