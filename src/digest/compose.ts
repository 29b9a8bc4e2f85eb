/** What a digest says: what its reader may see and has not been told, grouped, best first; nothing when nothing is new. */

import { seesAll, type Viewer } from '../domain/visibility.ts';
import { message } from '../i18n/message.ts';
import { matchItem } from '../matchviews.ts';
import type { Item, Reply } from '../reply.ts';
import type { Records } from '../store/index.ts';
import type { SeenMatch } from '../store/matches.ts';
import { type Subscription, targetOf } from '../store/subscriptions.ts';
import { followUpItem, headingItem, needItem, offerItem } from '../views.ts';

export interface Digest {
  readonly reply: Reply;
  /** The ids it announces, for the ledger. */
  readonly items: readonly string[];
}

interface Found {
  readonly id: string;
  readonly topics: readonly string[];
  readonly item: Item;
}

interface Section {
  readonly heading: Item;
  readonly found: readonly Found[];
}

/** Most items of one section; the rest is counted, with the command that shows it. */
const most = 8;

function matchFound(match: SeenMatch, viewer: Viewer): Found {
  const id = match.state === 'introduced' ? `${match.id}|introduced` : match.id;
  return { id, topics: match.need.topics, item: matchItem(match, viewer.kind === 'channel') };
}

async function sections(records: Records, viewer: Viewer): Promise<Section[]> {
  const newest = { sort: { createdAt: -1 } } as const;
  const [matches, needs, offers, followUps] = await Promise.all([
    records.matches.list(viewer, { state: { $in: ['suggested', 'introduced'] } }),
    records.needs.list(viewer, { status: { $in: ['open', 'partly covered'] } }, newest),
    records.offers.list(viewer, { status: { $in: ['open', 'planned'] } }, newest),
    records.followUps.list(viewer, { status: { $in: ['proposed', 'open', 'in progress', 'blocked'] } }, newest),
  ]);
  const inState = (state: SeenMatch['state']) => matches.filter((match) => match.state === state);
  const suggested = inState('suggested').filter(({ side }) => side !== 'provider');
  return [
    { heading: headingItem('digest.matches'), found: inState('introduced').map((match) => matchFound(match, viewer)) },
    { heading: headingItem('digest.suggestions'), found: suggested.map((match) => matchFound(match, viewer)) },
    { heading: headingItem('digest.needs'), found: foundOf(ofOthers(needs), bare(needItem)) },
    { heading: headingItem('digest.offers'), found: foundOf(ofOthers(offers), bare(offerItem)) },
    { heading: headingItem('digest.followups'), found: foundOf(followUps, followUpItem) },
  ];
}

interface Listed {
  readonly _id: string;
  readonly mine: boolean;
  readonly topics?: readonly string[];
}

/** Without buttons: an id is shown by typing it, and Discord counts every button against the length of the digest. */
const bare =
  <R>(item: (record: R) => Item) =>
  (record: R): Item => ({ ...item(record), buttons: [] });

/** Nobody is told of their own acts. */
const ofOthers = <R extends Listed>(records: readonly R[]) => records.filter(({ mine }) => !mine);

function foundOf<R extends Listed>(records: readonly R[], item: (record: R) => Item): Found[] {
  return records.map((record) => ({ id: record._id, topics: record.topics ?? [], item: item(record) }));
}

/** What waits on whom: coordinators alone are told. */
async function waiting(records: Records, viewer: Viewer): Promise<Item[]> {
  if (!seesAll(viewer)) return [];
  const asked = await records.matches.list(viewer, { state: 'asked' });
  if (asked.length === 0) return [];
  return [headingItem('digest.waiting'), ...asked.slice(0, most).map((match) => matchItem(match, true))];
}

function cut(section: Section, fresh: ReadonlySet<string>): { items: Item[]; told: string[] } {
  const found = section.found.filter(({ id }) => fresh.has(id));
  if (found.length === 0) return { items: [], told: [] };
  const rest = found.length - most;
  const more: Item[] =
    rest > 0 ? [{ title: message('digest.more', { count: rest, command: { command: 'wg status' } }) }] : [];
  const items = [section.heading, ...found.slice(0, most).map(({ item }) => item), ...more];
  return { items, told: found.map(({ id }) => id) };
}

/** The digest of a subscription for its viewer, or undefined when nothing is new. */
export async function compose(
  records: Records,
  subscription: Subscription,
  viewer: Viewer,
): Promise<Digest | undefined> {
  const wanted = ({ topics }: Found) =>
    subscription.topics.length === 0 ||
    topics.length === 0 ||
    topics.some((topic) => subscription.topics.includes(topic));
  const all = (await sections(records, viewer)).map((each) => ({ ...each, found: each.found.filter(wanted) }));
  const ids = all.flatMap(({ found }) => found.map(({ id }) => id));
  const fresh = await records.ledger.fresh(targetOf(subscription), ids);
  const parts = all.map((section) => cut(section, fresh));
  const items = parts.flatMap((each) => each.items);
  if (items.length === 0) return undefined;
  const text = message('digest.title', { count: fresh.size });
  const whole = [...items, ...(await waiting(records, viewer))];
  return { reply: { text, items: whole }, items: parts.flatMap((each) => each.told) };
}
