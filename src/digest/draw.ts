/** One item of a digest, drawn from its record as the reader may see it now. */
import type { FollowUp, Need, Offer } from '../domain/records.ts';
import type { Viewer } from '../domain/visibility.ts';
import { message } from '../i18n/message.ts';
import { matchItem } from '../matchviews.ts';
import type { Button, Item } from '../reply.ts';
import type { Records } from '../store/index.ts';
import type { SeenMatch } from '../store/matchsight.ts';
import type { Seen } from '../store/records.ts';
import { demandItem, followUpItem, needItem, offerItem } from '../views.ts';

/** States in which a record is no longer shown where the bot posted it. */
const hidden: ReadonlySet<string> = new Set(['withdrawn', 'closed', 'finished']);

/** A closed record is shown to a person by its id alone: a digest arrives on a locked screen. */
const discreet = (viewer: Viewer, record: { readonly visibility: string }) =>
  viewer.kind === 'person' && record.visibility === 'closed';

function idAlone(id: string, command: string, field: string, about?: string): Item {
  const label = message('button.show', { id });
  const button: Button = { label, command, values: { [field]: id } };
  const title = about === undefined ? message('digest.closed', { id }) : message('digest.closed.for', { id, about });
  return { title, buttons: [button] };
}

/** Without buttons: an id is shown by typing it, and Discord counts every button against the length of the digest. */
const bare = (item: Item): Item => ({ ...item, buttons: [] });

export const drawNeed = (need: Seen<Need>, viewer: Viewer): Item =>
  discreet(viewer, need) ? idAlone(need._id, 'need show', 'need') : bare(needItem(need));
export const drawOffer = (offer: Seen<Offer>, viewer: Viewer): Item =>
  discreet(viewer, offer) ? idAlone(offer._id, 'offer show', 'offer') : bare(offerItem(offer));
export const drawFollowUp = (followUp: Seen<FollowUp>, viewer: Viewer): Item =>
  discreet(viewer, followUp) ? idAlone(followUp._id, 'followup show', 'followup') : followUpItem(followUp);

export function drawMatch(match: SeenMatch, viewer: Viewer): Item {
  const closed = discreet(viewer, match.need) || discreet(viewer, match.offer);
  if (closed) return idAlone(match.id, 'match show', 'match', match.need._id);
  return matchItem(match, viewer.kind === 'channel');
}

const standing = <R extends { readonly status: string }>(record: R | undefined): R | undefined =>
  record === undefined || hidden.has(record.status) ? undefined : record;

async function seenMatch(records: Records, viewer: Viewer, id: string): Promise<SeenMatch | undefined> {
  const match = await records.matches.get(viewer, id);
  if (match === undefined) return undefined;
  const [need, offer] = await Promise.all([
    records.needs.get(viewer, match.need._id),
    records.offers.get(viewer, match.offer._id),
  ]);
  // one of the two sides sees the match whether or not its record is open to the others
  return standing(need ?? match.need) && standing(offer ?? match.offer) ? match : undefined;
}

/** The item of an id, or undefined where it is not to be shown any more. */
export async function drawId(records: Records, viewer: Viewer, id: string): Promise<Item | undefined> {
  const draw = <R>(record: R | undefined, item: (record: R, viewer: Viewer) => Item) =>
    record === undefined ? undefined : item(record, viewer);
  if (id.startsWith('N-')) return draw(standing(await records.needs.get(viewer, id)), drawNeed);
  if (id.startsWith('O-')) return draw(standing(await records.offers.get(viewer, id)), drawOffer);
  if (id.startsWith('F-')) return draw(await records.followUps.get(viewer, id), drawFollowUp);
  if (id.startsWith('M-')) return draw(await seenMatch(records, viewer, id), drawMatch);
  const released = await records.releases.get(id.replace('demand-', ''));
  return draw(released, demandItem);
}
