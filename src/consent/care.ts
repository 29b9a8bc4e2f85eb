/** Who carries a step for a side that has nobody here: coordinators who look after its record and see the match. */
import type { Side } from '../domain/consent.ts';
import type { Match } from '../domain/records.ts';
import { oversees, seesAll, type Viewer } from '../domain/visibility.ts';
import type { Records } from '../store/index.ts';
import { projectMatch } from '../store/matchsight.ts';

export type InCare = (viewer: Viewer) => boolean;

export async function careOf(records: Pick<Records, 'needs' | 'offers'>, match: Match, side: Side): Promise<InCare> {
  const [need, offer] = await Promise.all([records.needs.whole.get(match.need), records.offers.whole.get(match.offer)]);
  if (need === undefined || offer === undefined) return seesAll;
  const own = side === 'requester' ? need : offer;
  return (viewer) => oversees(viewer, own) && projectMatch(viewer, match, need, offer) !== undefined;
}
