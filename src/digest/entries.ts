/** Everything a reader could be told, told before or not: pure, from what was gathered. */
import { followUpDays, unanswered } from '../domain/followups.ts';
import { confirmedOf } from '../domain/freshness.ts';
import { addDays } from '../domain/hours.ts';
import {
  type FollowUp,
  type Match,
  type Need,
  type Offer,
  openFollowUpStates,
  openNeedStates,
  openOfferStates,
} from '../domain/records.ts';
import { attribute, isCoordinator, isOwner, oversees, seeRecord, type Viewer } from '../domain/visibility.ts';
import { projectMatch, type SeenMatch } from '../store/matchsight.ts';
import type { Section } from '../store/posts.ts';
import { speaksForOne } from './audience.ts';
import type { Entry } from './entry.ts';
import type { News } from './news.ts';

/** How many days before it a date is told. */
export const aheadDays = 14;

type Some = Need | Offer | FollowUp;
type Stated = Pick<Some, 'status'>;

const isOneOf = (states: readonly string[]) => (record: Stated) => states.includes(record.status);
const isOpenNeed = isOneOf(openNeedStates);
const isOpenOffer = isOneOf(openOfferStates);
const isUnderWay = isOneOf(openFollowUpStates);

/** A record as an entry, or undefined where it does not exist for the viewer. */
export function recordEntry(section: Section, record: Some, viewer: Viewer, id = record._id): Entry | undefined {
  const sight = seeRecord(viewer, record);
  if (sight === 'none') return undefined;
  const { _id, owners } = record;
  const whose = 'leads' in record ? record.leads.map((lead) => ({ named: lead })) : [attribute(sight, owners[0] ?? '')];
  const topics = 'topics' in record ? { topics: record.topics } : {};
  const eligible = 'eligible' in record ? { eligible: record.eligible } : {};
  return {
    section,
    id,
    shows: id === '' ? `${_id}|${section}` : id,
    records: [_id],
    owners: whose,
    ...topics,
    ...eligible,
  };
}

type Idea<R> = (record: R) => string | undefined;

/** An entry for each record that `id` names and the viewer may see. */
function entriesOf<R extends Some>(section: Section, records: Iterable<R>, viewer: Viewer, id: Idea<R>): Entry[] {
  const found: Entry[] = [];
  for (const record of records) {
    const named = id(record);
    const entry = named === undefined ? undefined : recordEntry(section, record, viewer, named);
    if (entry !== undefined) found.push(entry);
  }
  return found;
}

function seen(news: News, viewer: Viewer, match: Match): SeenMatch | undefined {
  const [need, offer] = [news.needs.get(match.need), news.offers.get(match.offer)];
  return need && offer && projectMatch(viewer, match, need, offer);
}

function matchSection({ state, side }: SeenMatch, viewer: Viewer): Section | undefined {
  if (state === 'introduced') return 'matches';
  if (state === 'asked') return side === 'provider' ? 'requests' : isCoordinator(viewer) ? 'waiting' : undefined;
  if (state !== 'suggested' || side === 'provider') return undefined;
  return speaksForOne(viewer) && side !== 'requester' ? undefined : 'suggestions';
}

const matchIds = { matches: '|introduced', requests: '|asked', suggestions: '' } as const;

/** Suggestions and matches, the best first. */
function matchEntries(news: News, viewer: Viewer): Entry[] {
  const own = viewer.kind === 'person' && viewer.delegation !== undefined ? viewer.delegation : undefined;
  const matches = own === undefined ? news.matches : (news.ofDelegation.get(own) ?? []);
  return matches.flatMap((match): Entry[] => {
    // a provider hears of nothing before it is asked
    if (own !== undefined && match.state === 'suggested' && match.requester !== own) return [];
    const shown = seen(news, viewer, match);
    const section = shown && matchSection(shown, viewer);
    if (shown === undefined || section === undefined) return [];
    const id = section in matchIds ? `${shown.id}${matchIds[section as keyof typeof matchIds]}` : '';
    const records = [match.need, match.offer];
    return [{ section, id, shows: shown.id, records, topics: shown.need.topics, owners: [shown.need.owner] }];
  });
}

const newest = (one: Some, other: Some) => other.createdAt.getTime() - one.createdAt.getTime();
const sorted = <R extends Some>(records: Iterable<R>, by: (one: R, other: R) => number) => [...records].sort(by);

/** New records, the latest first. */
function recordEntries(news: News, viewer: Viewer): Entry[] {
  const open = (record: Need) => (isOpenNeed(record) && record.status !== 'in progress' ? record._id : undefined);
  return [
    ...entriesOf('needs', sorted(news.needs.values(), newest), viewer, open),
    ...entriesOf('offers', sorted(news.offers.values(), newest), viewer, (offer) => only(isOpenOffer(offer), offer)),
  ];
}

const only = (is: boolean, { _id }: Some) => (is ? _id : undefined);

/** Needs that nobody confirmed for long, and those without any suggestion: for coordinators in whose care they are. */
function careEntries(news: News, viewer: Viewer): Entry[] {
  const needs = sorted(news.needs.values(), (one, other) => confirmedOf(one).getTime() - confirmedOf(other).getTime());
  const inCare = needs.filter((need) => oversees(viewer, need));
  const unconfirmed = (need: Need) =>
    need.status === 'to be confirmed' ? `${need._id}|unconfirmed|${confirmedOf(need).getTime()}` : undefined;
  const isBare = (need: Need) => isOpenNeed(need) && !news.met.has(need._id);
  const urgent = (need: Need) => (need.priority === 'critical' ? 0 : 1);
  const bare = inCare.filter(isBare).sort((one, other) => urgent(one) - urgent(other));
  return [...entriesOf('unconfirmed', inCare, viewer, unconfirmed), ...entriesOf('uncovered', bare, viewer, () => '')];
}

/** The day of a record that its readers wait for: the last one to apply, the one it is needed or due by. */
export function dateOf(record: Some): string | undefined {
  if ('eligible' in record) return record.deadline;
  return 'leads' in record ? record.due : record.by;
}

const isOpen = (record: Some) => isOpenNeed(record) || isOpenOffer(record) || isUnderWay(record);

/** Whose dates a reader is told: of their own records, and of offers that are suggested to them; else of all they see. */
function datedOf(news: News, viewer: Viewer): Some[] {
  const all: Some[] = [...news.offers.values(), ...news.followUps.values()];
  if (isCoordinator(viewer)) return [...all, ...[...news.needs.values()].filter((need) => oversees(viewer, need))];
  if (!speaksForOne(viewer)) return all;
  const own = viewer.kind === 'person' ? (news.ofDelegation.get(viewer.delegation ?? '') ?? []) : [];
  const toUs = new Set(own.map(({ offer }) => offer));
  const ours = [...news.needs.values(), ...all].filter((record) => isOwner(viewer, record));
  return [...ours, ...[...toUs].flatMap((id) => news.offers.get(id) ?? [])];
}

function dateEntries(news: News, viewer: Viewer): Entry[] {
  const last = addDays(news.at, aheadDays).toISOString().slice(0, 10);
  const dated = [...new Set(datedOf(news, viewer))].filter(isOpen);
  dated.sort((one, other) => ((dateOf(one) ?? '') < (dateOf(other) ?? '') ? -1 : 1));
  const ahead = (record: Some) => {
    const day = dateOf(record);
    return day !== undefined && day >= news.today && day <= last ? `${record._id}|ahead|${day}` : undefined;
  };
  const passed = (record: Some) => {
    const day = 'leads' in record && oversees(viewer, record) ? record.due : undefined;
    return day !== undefined && day < news.today ? `${record._id}|passed|${day}` : undefined;
  };
  return [...entriesOf('dates', dated, viewer, ahead), ...entriesOf('passed', dated, viewer, passed)];
}

function followUpEntries(news: News, viewer: Viewer): Entry[] {
  return entriesOf('followups', sorted(news.followUps.values(), newest), viewer, (each) =>
    only(isUnderWay(each), each),
  );
}

/** What a delegation is asked to lead, for its people; and what nobody has taken, for the coordinators in whose care it is. */
function leadEntries(news: News, viewer: Viewer): Entry[] {
  const own = viewer.kind === 'person' ? viewer.delegation : undefined;
  const since = (each: FollowUp) => (each.proposedAt ?? each.createdAt).getTime();
  const all = sorted(news.followUps.values(), newest) as FollowUp[];
  const asked = (each: FollowUp) =>
    own !== undefined && isAsked(each) && unanswered(each).includes(own)
      ? `${each._id}|proposed|${since(each)}`
      : undefined;
  const old = addDays(news.at, -followUpDays.untaken).getTime();
  const waits = (each: FollowUp) =>
    each.status === 'not taken up' || (each.status === 'proposed' && since(each) <= old);
  const untaken = (each: FollowUp) =>
    oversees(viewer, each) && waits(each) ? `${each._id}|untaken|${since(each)}` : undefined;
  return [...entriesOf('proposed', all, viewer, asked), ...entriesOf('untaken', all, viewer, untaken)];
}

const isAsked = (each: FollowUp) => isUnderWay(each) || each.status === 'not taken up';

/** The demand picture when there is a new one: for whoever is recognised, and channels that only the group reads. */
function demandEntries({ released }: News, viewer: Viewer): Entry[] {
  const outside = viewer.kind === 'stranger' || (viewer.kind === 'channel' && viewer.level === 'public');
  if (outside || released === undefined) return [];
  const id = `demand-${released._id}`;
  return [{ section: 'demand', id, shows: id, records: [] }];
}

/** As a reader of the same role sees it who owns nothing: what all of them have in common. */
function anyOf(viewer: Viewer): Viewer {
  return viewer.kind === 'person' && viewer.delegation !== undefined ? { ...viewer, delegation: '' } : viewer;
}

const isMine = (news: News, viewer: Viewer, id: string): boolean => {
  const record = news.needs.get(id) ?? news.offers.get(id);
  return record !== undefined && isOwner(viewer, record);
};

function otherEntries(news: News, viewer: Viewer): readonly Entry[] {
  const role = anyOf(viewer);
  const all = news.once(`records ${JSON.stringify(role)}`, () => recordEntries(news, role));
  // nobody is told of their own acts
  return speaksForOne(viewer) ? all.filter(({ id }) => !isMine(news, viewer, id)) : all;
}

/** What concerns a viewer, whatever they chose: worked out once for all who see the same. */
function ownEntries(news: News, viewer: Viewer): readonly Entry[] {
  return news.once(`own ${JSON.stringify(viewer)}`, () => [
    ...matchEntries(news, viewer),
    ...(isCoordinator(viewer) ? careEntries(news, viewer) : []),
    ...followUpEntries(news, viewer),
    ...leadEntries(news, viewer),
    ...dateEntries(news, viewer),
    ...demandEntries(news, viewer),
  ]);
}

/** What a viewer could be told, in these sections; the order within a section is that of its list. */
export function entriesFor(news: News, viewer: Viewer, sections: readonly Section[]): readonly Entry[] {
  const wanted = new Set(sections);
  const others = wanted.has('needs') || wanted.has('offers') ? otherEntries(news, viewer) : [];
  return [...ownEntries(news, viewer), ...others].filter(({ section }) => wanted.has(section));
}
