/**
 * What there may be to tell, gathered once for all subscriptions that are due: the store is read from end to end one time,
 * not once for each of ten thousand. Records are kept whole, for each reader sees them differently; of a match no more is
 * kept than a digest shows.
 */
import { addDays } from '../domain/hours.ts';
import {
  type FollowUp,
  listedNeedStates,
  type Match,
  type Need,
  type Offer,
  openFollowUpStates,
  openOfferStates,
  type Part,
} from '../domain/records.ts';
import type { Records } from '../store/index.ts';
import type { Filter } from '../store/port.ts';
import type { Release } from '../store/releases.ts';
import { visibleBy } from './cache.ts';
import type { Entry } from './entry.ts';

export interface News {
  /** When it was gathered, and that day in UTC, `YYYY-MM-DD`. */
  readonly at: Date;
  readonly today: string;
  /** By id: what is open, and what ended lately. */
  readonly needs: ReadonlyMap<string, Need>;
  readonly offers: ReadonlyMap<string, Offer>;
  readonly followUps: ReadonlyMap<string, FollowUp>;
  /** Best first. */
  readonly matches: readonly Match[];
  readonly byShort: ReadonlyMap<string, Match>;
  /** Those that a delegation is a side of, best first. */
  readonly ofDelegation: ReadonlyMap<string, readonly Match[]>;
  /** Needs that something is suggested for, or more. */
  readonly met: ReadonlySet<string>;
  readonly released?: Release;
  /** What its readers find in it, worked out once for those who see the same. */
  readonly once: (key: string, make: () => readonly Entry[]) => readonly Entry[];
}

/** States of a match in which a digest may show it. */
const live = ['suggested', 'asking', 'asked', 'introduced', 'started'] as const;
/** In which a follow-up is under way. */
/** Days for which a record that ended is still worth saying so. */
const endedDays = 60;

const openOr = <R extends Need | Offer | FollowUp>(
  open: readonly R['status'][],
  ended: readonly R['status'][],
  since: Date,
) =>
  ({
    $or: [{ status: { $in: open } }, { status: { $in: ended }, updatedAt: { $gte: since } }],
  }) as unknown as Filter<R>;

/** Equal parts are one object: of a hundred thousand matches there are few different ones. */
function createParts(): (part: Part) => Part {
  const known = new Map<string, Part>();
  return (part) => {
    const key = JSON.stringify(part);
    const found = known.get(key);
    if (found === undefined) known.set(key, part);
    return found ?? part;
  };
}

/** Without what is said inside a match, which a digest does not show. */
function lean(match: Match, part: (part: Part) => Part): Match {
  const { talk: _talk, relays: _relays, outcome: _outcome, lesson: _lesson, pending: _pending, ...rest } = match;
  return { ...rest, parts: match.parts.map(part) };
}

const better = (one: Match, other: Match) => other.score - one.score || (one._id < other._id ? -1 : 1);

async function liveMatches(records: Records): Promise<Match[]> {
  const [part, found]: [(part: Part) => Part, Match[]] = [createParts(), []];
  for await (const match of records.matches.whole.each({ state: { $in: live } })) found.push(lean(match, part));
  return found.sort(better);
}

function byDelegation(matches: readonly Match[]): Map<string, Match[]> {
  const found = new Map<string, Match[]>();
  const put = (delegation: string, match: Match) => {
    const some = found.get(delegation);
    if (some === undefined) found.set(delegation, [match]);
    else some.push(match);
  };
  for (const match of matches) {
    put(match.requester, match);
    if (match.provider !== match.requester) put(match.provider, match);
  }
  return found;
}

const byId = <R extends { readonly _id: string }>(records: readonly R[]) =>
  new Map(records.map((record) => [record._id, record]));

/** Reads everything that any digest may tell of now. */
export async function gather(records: Records, now: Date): Promise<News> {
  const since = addDays(now, -endedDays);
  const needs = await records.needs.whole.list(openOr<Need>(listedNeedStates, ['covered'], since));
  const offers = await records.offers.whole.list(openOr<Offer>(openOfferStates, ['closed', 'finished'], since));
  const ended = ['done', 'done by others', 'dropped', 'not taken up'] as const;
  const followUps = await records.followUps.whole.list(openOr<FollowUp>(openFollowUpStates, ended, since));
  const matches = await liveMatches(records);
  return {
    ...{ at: now, today: now.toISOString().slice(0, 10) },
    ...{ needs: byId(needs), offers: byId(offers), followUps: byId(followUps) },
    byShort: new Map(matches.map((match) => [match.short, match])),
    ...{ matches, ofDelegation: byDelegation(matches), met: new Set(matches.map(({ need }) => need)) },
    released: await records.releases.last(),
    once: visibleBy(),
  };
}
