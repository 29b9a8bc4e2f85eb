/** What a digest says: what its reader may see and has not been told, grouped, best first; nothing when nothing is new. */

import { confirmedOf } from '../domain/freshness.ts';
import { openOfferStates } from '../domain/records.ts';
import { isCoordinator, type Viewer } from '../domain/visibility.ts';
import { message } from '../i18n/message.ts';
import type { Item, Reply } from '../reply.ts';
import type { Records } from '../store/index.ts';
import type { SeenMatch } from '../store/matchsight.ts';
import type { Section, Slot } from '../store/posts.ts';
import { type Subscription, targetOf } from '../store/subscriptions.ts';
import { demandItem, headingItem } from '../views.ts';
import { drawFollowUp, drawMatch, drawNeed, drawOffer } from './draw.ts';

export interface Digest {
  readonly reply: Reply;
  /** The ids it announces, for the ledger. */
  readonly items: readonly string[];
  /** What it shows, line by line, from which it can be drawn again. */
  readonly slots: readonly Slot[];
  /** Every record it shows, those of a match too. */
  readonly records: readonly string[];
  readonly count: number;
}

interface Found {
  /** For the ledger: a match is announced again once both agreed. */
  readonly id: string;
  /** By which it is drawn again. */
  readonly shows: string;
  readonly records: readonly string[];
  /** Absent of what has none by its kind; empty where nobody has stated any. */
  readonly topics?: readonly string[] | undefined;
  readonly item: Item;
}

interface Group {
  readonly section: Section;
  readonly found: readonly Found[];
}

/** Most items of one section; the rest is counted, with the command that shows it. */
const most = 8;

export const moreItem = (count: number): Item => ({
  title: message('digest.more', { count, command: { command: 'wg status' } }),
});

function matchFound(match: SeenMatch, viewer: Viewer): Found {
  const id = match.state === 'introduced' ? `${match.id}|introduced` : match.id;
  const records = [match.need._id, match.offer._id];
  return { id, shows: match.id, records, topics: match.need.topics, item: drawMatch(match, viewer) };
}

interface Listed {
  readonly _id: string;
  readonly mine: boolean;
  readonly topics?: readonly string[];
}

/** Nobody is told of their own acts. */
const ofOthers = <R extends Listed>(records: readonly R[]) => records.filter(({ mine }) => !mine);

function foundOf<R extends Listed>(found: readonly R[], viewer: Viewer, draw: (record: R, viewer: Viewer) => Item) {
  return found.map((record): Found => {
    const { _id: id, topics } = record;
    return { id, shows: id, records: [id], topics, item: draw(record, viewer) };
  });
}

/** The demand picture when there is a new one: for whoever is recognised, and channels that only the group reads. */
async function demandFound(records: Records, viewer: Viewer): Promise<Found[]> {
  const outside = viewer.kind === 'stranger' || (viewer.kind === 'channel' && viewer.level === 'public');
  const last = outside ? undefined : await records.releases.last();
  if (last === undefined) return [];
  const id = `demand-${last._id}`;
  return [{ id, shows: id, records: [], item: demandItem(last) }];
}

/** Needs that nobody confirmed for long: coordinators in whose care they are hear of each once. */
async function unconfirmedFound(records: Records, viewer: Viewer): Promise<Found[]> {
  if (!isCoordinator(viewer)) return [];
  const found = await records.needs.list(viewer, { status: 'to be confirmed' }, { sort: { confirmedAt: 1, _id: 1 } });
  const inCare = found.filter(({ overseen }) => overseen);
  return foundOf(inCare, viewer, drawNeed).map((each, at) => {
    const need = inCare[at];
    return { ...each, id: `${each.id}|unconfirmed|${need === undefined ? 0 : confirmedOf(need).getTime()}` };
  });
}

async function groups(records: Records, viewer: Viewer): Promise<Group[]> {
  const newest = { sort: { createdAt: -1 } } as const;
  const [matches, needs, offers, followUps, demand] = await Promise.all([
    records.matches.list(viewer, { state: { $in: ['suggested', 'introduced'] } }),
    records.needs.list(viewer, { status: { $in: ['open', 'partly covered'] } }, newest),
    records.offers.list(viewer, { status: { $in: openOfferStates } }, newest),
    records.followUps.list(viewer, { status: { $in: ['proposed', 'open', 'in progress', 'blocked'] } }, newest),
    demandFound(records, viewer),
  ]);
  const inState = (state: SeenMatch['state']) => matches.filter((match) => match.state === state);
  const suggested = inState('suggested').filter(({ side }) => side !== 'provider');
  return [
    { section: 'matches', found: inState('introduced').map((match) => matchFound(match, viewer)) },
    { section: 'suggestions', found: suggested.map((match) => matchFound(match, viewer)) },
    { section: 'unconfirmed', found: await unconfirmedFound(records, viewer) },
    { section: 'needs', found: foundOf(ofOthers(needs), viewer, drawNeed) },
    { section: 'offers', found: foundOf(ofOthers(offers), viewer, drawOffer) },
    { section: 'followups', found: foundOf(followUps, viewer, drawFollowUp) },
    { section: 'demand', found: demand },
  ];
}

/** One line as it stands now, and how it is drawn again. */
interface Line {
  readonly item: Item;
  readonly slot: Slot;
  readonly records: readonly string[];
}

const headed = (section: Section): Line => ({ item: headingItem(section), slot: { heading: section }, records: [] });
const lineOf = ({ item, shows, records }: Found): Line => ({ item, slot: { item: shows }, records });

/** What waits on whom: coordinators alone are told. */
async function waiting(records: Records, viewer: Viewer): Promise<Line[]> {
  if (!isCoordinator(viewer)) return [];
  const found = await records.matches.list(viewer, { state: 'asked' });
  // outside their scope coordinators are told no more than that it was suggested
  const asked = found.filter(({ state }) => state === 'asked');
  if (asked.length === 0) return [];
  return [headed('waiting'), ...asked.slice(0, most).map((match) => lineOf(matchFound(match, viewer)))];
}

function cut({ section, found }: Group, fresh: ReadonlySet<string>): { lines: Line[]; told: string[] } {
  const wanted = found.filter(({ id }) => fresh.has(id));
  if (wanted.length === 0) return { lines: [], told: [] };
  const rest = wanted.length - most;
  const more: Line[] = rest > 0 ? [{ item: moreItem(rest), slot: { more: rest }, records: [] }] : [];
  const lines = [headed(section), ...wanted.slice(0, most).map(lineOf), ...more];
  return { lines, told: wanted.map(({ id }) => id) };
}

/** The digest of a subscription for its viewer, or undefined when nothing is new. */
export async function compose(
  records: Records,
  subscription: Subscription,
  viewer: Viewer,
): Promise<Digest | undefined> {
  const wanted = ({ topics }: Found) =>
    subscription.topics.length === 0 ||
    topics === undefined ||
    topics.some((topic) => subscription.topics.includes(topic));
  const all = (await groups(records, viewer)).map((each) => ({ ...each, found: each.found.filter(wanted) }));
  const ids = all.flatMap(({ found }) => found.map(({ id }) => id));
  const fresh = await records.ledger.fresh(targetOf(subscription), ids);
  const parts = all.map((group) => cut(group, fresh));
  if (parts.every(({ lines }) => lines.length === 0)) return undefined;
  const lines = [...parts.flatMap((each) => each.lines), ...(await waiting(records, viewer))];
  return {
    reply: { text: message('digest.title', { count: fresh.size }), items: lines.map(({ item }) => item) },
    items: parts.flatMap((each) => each.told),
    slots: lines.map(({ slot }) => slot),
    records: [...new Set(lines.flatMap((each) => each.records))],
    count: fresh.size,
  };
}
