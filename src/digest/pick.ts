/** Which of what a reader could be told is told now: what passes the filters and is not in the ledger, section by section. Pure. */
import type { Viewer } from '../domain/visibility.ts';
import type { Section } from '../store/posts.ts';
import type { Subscription } from '../store/subscriptions.ts';
import { sectionsFor } from './audience.ts';
import { entriesFor, recordEntry } from './entries.ts';
import type { Entry } from './entry.ts';
import { changesOf, facetIds, type Told, toldFacets } from './facets.ts';
import { filteredBy } from './gates.ts';
import type { News } from './news.ts';
import { type SectionRow, sectionRows } from './sections.ts';

/** A section with what it shows, in order. */
export interface Picked {
  readonly row: SectionRow;
  readonly entries: readonly Entry[];
}

export interface Choice {
  readonly sections: readonly Picked[];
  /** What is new, each once. */
  readonly fresh: readonly Entry[];
  /** Every id the ledger is to keep: what is new, and the values a later change is seen by. */
  readonly told: readonly string[];
}

type Reader = Pick<Subscription, 'topics' | 'regions' | 'kinds' | 'automatic'>;

const recordOf = (news: News, id: string) => news.needs.get(id) ?? news.offers.get(id) ?? news.followUps.get(id);

/** Changes of records that the reader was told of. Those of a delegation's own records are its own acts. */
function changeEntries(news: News, viewer: Viewer, told: Told) {
  const facets = toldFacets(told);
  const [entries, silent]: [Entry[], string[]] = [[], []];
  for (const id of told.keys()) {
    const record = recordOf(news, id);
    if (record === undefined) continue;
    const changes = changesOf(record, told, facets);
    silent.push(...changes.silent);
    for (const changed of changes.changed) entries.push(...one(recordEntry('changes', record, viewer, changed)));
  }
  const own = viewer.kind === 'person' ? viewer.delegation : undefined;
  const isOwn = ({ records: [id = ''] }: Entry) => own !== undefined && recordOf(news, id)?.owners.includes(own);
  return { entries: entries.filter((entry) => !isOwn(entry)), silent };
}

const one = <T>(value: T | undefined): T[] => (value === undefined ? [] : [value]);

/**
 * A date is not told beside the record that is new itself: it stands there. A new follow-up whose date has passed, or that waits
 * for a lead, stands among those, for there it is asked about.
 */
function withoutTwice(entries: readonly Entry[], told: Told): Entry[] {
  const isNew = ({ section, id }: Entry) => ['needs', 'offers', 'followups'].includes(section) && !told.has(id);
  const fresh = new Set(entries.filter(isNew).map(({ id }) => id));
  const asked = ['passed', 'proposed', 'untaken'];
  const passed = new Set(entries.filter(({ section }) => asked.includes(section)).map(({ records: [id = ''] }) => id));
  return entries.filter(({ section, records: [id = ''] }) => {
    if (section === 'dates') return !fresh.has(id);
    return section !== 'followups' || !passed.has(id);
  });
}

function bySection(entries: readonly Entry[]): ReadonlyMap<Section, readonly Entry[]> {
  const found = new Map<Section, Entry[]>(sectionRows.map(({ section }) => [section, []]));
  for (const entry of entries) found.get(entry.section)?.push(entry);
  return found;
}

function shownOf(row: SectionRow, entries: readonly Entry[], told: Told): readonly Entry[] {
  return row.shown === 'news' ? entries.filter(({ id }) => !told.has(id)) : entries;
}

/** What a record that is told brings along: its values, and the date that stands with it; a date that has passed, its record. */
function alongOf(news: News, { section, id, records: [of = ''] }: Entry, dates: ReadonlyMap<string, string>): string[] {
  if (section === 'changes' || section === 'dates') return [];
  const record = recordOf(news, ['passed', 'proposed', 'untaken'].includes(section) ? of : id);
  return record === undefined ? [] : [record._id, ...facetIds(record), ...one(dates.get(record._id))];
}

/** What passes the filters of a subscription, told before or not. */
export function passing(news: News, subscription: Reader, viewer: Viewer, told: Told) {
  const sections = sectionsFor(viewer, subscription);
  const { entries: changes, silent } = sections.includes('changes')
    ? changeEntries(news, viewer, told)
    : { entries: [], silent: [] };
  const all = [...entriesFor(news, viewer, sections), ...changes];
  return { entries: all.filter((entry) => filteredBy(subscription, entry) === undefined), silent };
}

export function pick(news: News, subscription: Reader, viewer: Viewer, told: Told): Choice {
  const { entries, silent } = passing(news, subscription, viewer, told);
  const dates = new Map(
    entries.filter(({ section }) => section === 'dates').map(({ id, records: [of = ''] }) => [of, id] as const),
  );
  const kept = bySection(withoutTwice(entries, told));
  const sections = sectionRows.flatMap((row): Picked[] => {
    const some = shownOf(row, kept.get(row.section) ?? [], told);
    return some.length === 0 ? [] : [{ row, entries: some }];
  });
  const fresh = sections
    .filter(({ row }) => row.shown !== 'beside')
    .flatMap((picked) => picked.entries.filter(({ id }) => !told.has(id)));
  const along = fresh.flatMap((entry) => alongOf(news, entry, dates));
  const ids = [...fresh.map(({ id }) => id), ...along, ...silent].filter((id) => !told.has(id));
  return { sections, fresh, told: [...new Set(ids)] };
}
