/**
 * Why a channel or person was told of a record or not. Asked of the functions that the composer goes by, in its order, on what
 * it would gather of that record, so that the reason that is given is the cause.
 */
import { nextPeriod } from '../domain/periods.ts';
import { type Match, openFollowUpStates, openNeedStates, openOfferStates } from '../domain/records.ts';
import { seeRecord, type Viewer } from '../domain/visibility.ts';
import type { Records } from '../store/index.ts';
import { projectMatch } from '../store/matchsight.ts';
import type { Section } from '../store/posts.ts';
import { type Subscription, targetOf } from '../store/subscriptions.ts';
import { sectionsFor } from './audience.ts';
import { entriesFor } from './entries.ts';
import type { Entry } from './entry.ts';
import { type Filtered, filteredBy } from './gates.ts';
import type { News } from './news.ts';
import { newsOf } from './newsof.ts';
import { readerOf, type Target } from './reader.ts';
import { sectionRows } from './sections.ts';

export type Reason =
  /** It was said; `cut`: counted as one of several more, for want of room. */
  | { readonly cause: 'announced' | 'cut'; readonly at: Date }
  /** A post says it, and nobody knows whether that is there; or it is being posted now. */
  | { readonly cause: 'unknown'; readonly at: Date; readonly delivery: string }
  | { readonly cause: 'sending' }
  | { readonly cause: 'never' }
  /** The person is not recognised any more, or is suspended. */
  | { readonly cause: 'ended' }
  /** Its readers may not see it. */
  | { readonly cause: 'level' }
  | { readonly cause: 'closed' }
  | { readonly cause: 'to be confirmed' }
  | { readonly cause: 'own' }
  /** It is no news for such a reader, whatever they choose; or not for a digest that nobody asked for. */
  | { readonly cause: 'audience'; readonly automatic: boolean }
  | { readonly cause: Filtered }
  | { readonly cause: 'paused'; readonly why: NonNullable<Subscription['pausedWhy']> }
  | { readonly cause: 'next'; readonly period?: string; readonly subscription: Subscription };

export type Cause = Reason['cause'];

/** What is told of a record itself, beside its dates and what changes of it. */
const telling: readonly Section[] = [
  ...(['suggestions', 'matches', 'requests', 'waiting'] as const),
  ...(['needs', 'offers', 'followups', 'unconfirmed'] as const),
];
const everything: readonly Section[] = sectionRows.map(({ section }) => section);

/** Where a record would be told to a reader, or undefined where it is no news for them. */
function entryFor(news: News, viewer: Viewer, sections: readonly Section[], id: string): Entry | undefined {
  const wanted = sections.filter((section) => telling.includes(section));
  const is = ({ shows, records }: Entry) =>
    shows === id || (!id.startsWith('M-') && records[0] === id && isAlone(records));
  return entriesFor(news, viewer, wanted).find(is);
}

const isAlone = (records: readonly string[]) => records.length === 1;

const recordIn = (news: News, id: string) => news.needs.get(id) ?? news.offers.get(id) ?? news.followUps.get(id);

function matchSeen(news: News, viewer: Viewer, match: Match): boolean {
  const [need, offer] = [news.needs.get(match.need), news.offers.get(match.offer)];
  return need !== undefined && offer !== undefined && projectMatch(viewer, match, need, offer) !== undefined;
}

function isSeen(news: News, viewer: Viewer, id: string): boolean {
  const match = news.byShort.get(id);
  if (match !== undefined) return matchSeen(news, viewer, match);
  const record = recordIn(news, id);
  return record !== undefined && seeRecord(viewer, record) !== 'none';
}

/** In which a digest tells of a record, by the letter of its id; or of a match. */
const newsStates: Readonly<Record<string, readonly string[]>> = {
  N: openNeedStates.filter((state) => state !== 'in progress'),
  O: openOfferStates,
  F: openFollowUpStates,
  M: ['suggested', 'asked', 'introduced'],
};

/** Whether its state keeps it out of every digest. */
function stateCause(news: News, id: string): Reason | undefined {
  const status = news.byShort.get(id)?.state ?? recordIn(news, id)?.status ?? '';
  if (status === 'to be confirmed') return { cause: 'to be confirmed' };
  return newsStates[id.charAt(0)]?.includes(status) ? undefined : { cause: 'closed' };
}

/** A delegation is not told of what it logged. */
function isOwn(news: News, viewer: Viewer, id: string): boolean {
  const own = viewer.kind === 'person' ? viewer.delegation : undefined;
  return own !== undefined && recordIn(news, id)?.owners.includes(own) === true;
}

/** Why there is nothing to tell: who may see it, then how it stands, then whose it is, then who is told such things. */
function absent(news: News, viewer: Viewer, { automatic }: Subscription, id: string): Reason {
  if (!isSeen(news, viewer, id)) return { cause: 'level' };
  const state = stateCause(news, id);
  if (state !== undefined) return state;
  if (isOwn(news, viewer, id)) return { cause: 'own' };
  const asked = automatic === true && entryFor(news, viewer, sectionsFor(viewer, {}), id) !== undefined;
  return { cause: 'audience', automatic: asked };
}

/** What the composer makes of a record for a subscription that has not told it yet. Pure. */
export function judge(news: News, subscription: Subscription, viewer: Viewer, id: string, now: Date): Reason {
  if (viewer.kind === 'stranger') return { cause: 'ended' };
  const entry = entryFor(news, viewer, sectionsFor(viewer, subscription), id);
  if (entry === undefined) return absent(news, viewer, subscription, id);
  const filtered = filteredBy(subscription, entry);
  if (filtered !== undefined) return { cause: filtered };
  if (subscription.state === 'paused') return { cause: 'paused', why: subscription.pausedWhy ?? 'asked' };
  return { cause: 'next', period: nextPeriod(subscription, now)?.period, subscription };
}

/** The ids under which a record may stand in the ledger. */
function ledgerIds(news: News, id: string): string[] {
  const coordinators: Viewer = { kind: 'channel', level: 'coordinators' };
  const unconfirmed = entryFor(news, coordinators, everything, id);
  const known = id.startsWith('M-') ? [`${id}|introduced`, `${id}|asked`, id] : [id];
  return [...new Set([...(unconfirmed === undefined || unconfirmed.id === '' ? [] : [unconfirmed.id]), ...known])];
}

/** What was said, or may have been: the newest of what the ledger holds of it. */
async function told(records: Records, subscription: Target, news: News, id: string): Promise<Reason | undefined> {
  const target = targetOf(subscription);
  const standings = await records.ledger.standings(target, ledgerIds(news, id));
  const newest = [...standings].sort(([, one], [, other]) => other.at.getTime() - one.at.getTime())[0];
  if (newest === undefined) return undefined;
  const [item, { standing, at, by = '' }] = newest;
  if (standing === 'unknown') return { cause: 'unknown', at, delivery: by };
  if (standing === 'held') return { cause: 'sending' };
  const [own] = await records.subscriptions.ofTarget(subscription);
  return own !== undefined && (await isCut(records, own, item, id)) ? { cause: 'cut', at } : { cause: 'announced', at };
}

/** Whether the post that says it had no room to show it. */
async function isCut(records: Records, { _id }: Subscription, item: string, id: string): Promise<boolean> {
  const saying = await records.deliveries.saying(_id, item);
  const posts = await Promise.all(saying.map((delivery) => records.posts.get(delivery._id)));
  const there = posts.filter((post) => post !== undefined);
  const shows = (slot: object) => 'item' in slot && (slot.item === id || slot.item === item);
  return there.length > 0 && !there.some(({ slots }) => slots.some(shows));
}

/** Why a record (`N-47`, `M-3`) was told there or not. It answers for whatever exists: whether the asker may know is asked before. */
export async function explain(records: Records, target: Target, id: string, now: Date): Promise<Reason> {
  const news = await newsOf(records, id, now);
  const said = await told(records, target, news, id);
  if (said !== undefined) return said;
  const [subscription] = await records.subscriptions.ofTarget(target);
  if (subscription === undefined) return { cause: 'never' };
  return judge(news, subscription, await readerOf(records, target, now), id, now);
}
