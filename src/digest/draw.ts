/**
 * One item of a digest, drawn from its record as the reader may see it now. An id says what of the record is shown: `N-47`,
 * `O-12|deadline|2027-03-01` for what changed, `F-9|ahead|2026-12-01` for a date.
 */
import type { FollowUp, Need, Offer } from '../domain/records.ts';
import type { Viewer } from '../domain/visibility.ts';
import { message } from '../i18n/message.ts';
import { matchItem } from '../matchviews.ts';
import type { Button, Item } from '../reply.ts';
import { answers, relayFollowUp, updateFollowUp } from '../sessions/chasing.ts';
import type { Records } from '../store/index.ts';
import { projectMatch, type SeenMatch } from '../store/matchsight.ts';
import { project, type Seen } from '../store/records.ts';
import { demandItem, followUpItem, needItem, offerItem } from '../views.ts';
import { changeLine } from './changelines.ts';
import type { News } from './news.ts';

type SeenRecord = Seen<Need> | Seen<Offer> | Seen<FollowUp>;

/** States in which a record is no longer shown where the bot posted it, unless that it ended is what is shown. */
const ended: ReadonlySet<string> = new Set(['closed', 'finished']);

function isStanding({ status }: { readonly status: string }, what?: string): boolean {
  return status !== 'withdrawn' && (what === 'state' || !ended.has(status));
}

/** A closed record is shown to a person by its id alone: a digest arrives on a locked screen. */
const discreet = (viewer: Viewer, record: { readonly visibility: string }) =>
  viewer.kind === 'person' && record.visibility === 'closed';

const nouns = { N: 'need', O: 'offer', F: 'followup', M: 'match' } as const;

function showButton(id: string): Button {
  const noun = nouns[id.charAt(0) as keyof typeof nouns];
  return { label: message('button.show', { id }), command: `${noun} show`, values: { [noun]: id } };
}

function idAlone(id: string, buttons: readonly Button[], about?: string): Item {
  const title = about === undefined ? message('digest.closed', { id }) : message('digest.closed.for', { id, about });
  return { title, buttons: [showButton(id), ...buttons] };
}

function itemOf(record: SeenRecord): Item {
  if ('leads' in record) return followUpItem(record);
  // without buttons: an id is shown by typing it, and Discord counts every button against the length of the digest
  return { ...('eligible' in record ? offerItem(record) : needItem(record)), buttons: [] };
}

/** The one press that is the next step for whoever reads it; in a channel reading is all that is offered. */
function nextStep(record: SeenRecord, viewer: Viewer, what: string | undefined): Button[] {
  const { _id: id } = record;
  if (viewer.kind === 'channel') return [];
  if ('leads' in record && (what === 'ahead' || what === 'passed') && (record.mine || record.overseen))
    return [{ label: message('button.update', { id }), command: 'followup update', values: { followup: id } }];
  if ('leads' in record && what === 'proposed' && record.mine) return answers(id);
  if ('leads' in record && what === 'untaken' && record.overseen) return [relayFollowUp(id), updateFollowUp(id)];
  if (what === 'uncovered' && record.overseen)
    return [{ label: message('button.suggest', { id }), command: 'match suggest', values: { need: id } }];
  return [];
}

function drawRecord(record: SeenRecord, viewer: Viewer, what: string | undefined): Item {
  const next = nextStep(record, viewer, what);
  if (discreet(viewer, record)) return idAlone(record._id, next);
  const item = itemOf(record);
  const changed = what === undefined ? [] : changeLine(record, what);
  return { ...item, lines: [...changed, ...(item.lines ?? [])], buttons: [...(item.buttons ?? []), ...next] };
}

/** A provider reads no word of a closed need before looking, also not those given for the ask: they come on request. */
function isDiscreetMatch({ need, offer, reads }: SeenMatch, viewer: Viewer): boolean {
  return discreet(viewer, need) || discreet(viewer, offer) || (viewer.kind === 'person' && !reads);
}

/** The act that opens the next step is one press; the others are where the match is shown. */
function drawMatch(match: SeenMatch, viewer: Viewer): Item {
  const item = matchItem(match, viewer.kind === 'channel');
  const acts = (item.buttons ?? []).filter(({ weight }) => weight === 'main');
  if (isDiscreetMatch(match, viewer)) return idAlone(match.id, [], match.need._id);
  return { ...item, buttons: [showButton(match.id), ...acts] };
}

const partsOf = (id: string): [string, string | undefined] => {
  const [record = '', what] = id.split('|');
  return [record, what];
};

function drawSeen(record: SeenRecord | undefined, viewer: Viewer, what: string | undefined): Item | undefined {
  return record !== undefined && isStanding(record, what) ? drawRecord(record, viewer, what) : undefined;
}

/** The item of an id from what was gathered, or undefined where the viewer may not see it. */
export function drawFrom(news: News, viewer: Viewer, id: string): Item | undefined {
  const [of, what] = partsOf(id);
  const seen = <R extends Need | Offer | FollowUp>(record: R | undefined) => record && project(viewer, record);
  if (of.startsWith('N-')) return drawSeen(seen(news.needs.get(of)), viewer, what);
  if (of.startsWith('O-')) return drawSeen(seen(news.offers.get(of)), viewer, what);
  if (of.startsWith('F-')) return drawSeen(seen(news.followUps.get(of)), viewer, what);
  if (!of.startsWith('M-')) return news.released && demandItem(news.released);
  const match = news.byShort.get(of);
  const [need, offer] = match === undefined ? [] : [news.needs.get(match.need), news.offers.get(match.offer)];
  const shown = match && need && offer && projectMatch(viewer, match, need, offer);
  return shown && drawMatch(shown, viewer);
}

async function seenMatch(records: Records, viewer: Viewer, id: string): Promise<SeenMatch | undefined> {
  const match = await records.matches.get(viewer, id);
  if (match === undefined) return undefined;
  const [need, offer] = await Promise.all([
    records.needs.get(viewer, match.need._id),
    records.offers.get(viewer, match.offer._id),
  ]);
  // one of the two sides sees the match whether or not its record is open to the others
  return isStanding(need ?? match.need) && isStanding(offer ?? match.offer) ? match : undefined;
}

/** The item of an id as it is in the store now, or undefined where it is not to be shown any more. */
export async function drawId(records: Records, viewer: Viewer, id: string): Promise<Item | undefined> {
  const [of, what] = partsOf(id);
  if (of.startsWith('N-')) return drawSeen(await records.needs.get(viewer, of), viewer, what);
  if (of.startsWith('O-')) return drawSeen(await records.offers.get(viewer, of), viewer, what);
  if (of.startsWith('F-')) return drawSeen(await records.followUps.get(viewer, of), viewer, what);
  if (of.startsWith('M-')) {
    const match = await seenMatch(records, viewer, of);
    return match && drawMatch(match, viewer);
  }
  const released = await records.releases.get(of.replace('demand-', ''));
  return released && demandItem(released);
}
