/** The figures of a status: what is open in a scope, by field and region, what waits on whom, and which dates lie ahead. Pure. */
import { pillarRows } from '../data/taxonomy.ts';
import type { DelegationId } from '../participants.ts';
import { type Attribution, attribute } from '../visibility.ts';
import { areasTold, type Reach, widest } from './area.ts';
import type { Cell } from './matrix.ts';
import { liesIn, opensIn } from './matrix.ts';
import { openStates, type Seen, type SeenPair, type SeenRow } from './see.ts';

/** What a status is about; the whole group when empty. */
export interface Scope {
  readonly topic?: string;
  readonly delegation?: DelegationId;
  /** The code of an area. */
  readonly region?: string;
}

/** One line of the table: a field of work or a region, or what states no topic. */
export interface Line extends Cell {
  readonly kind: 'pillar' | 'untold' | 'area';
  readonly id: string;
}

export interface Scoped {
  readonly needs: readonly SeenRow[];
  readonly offers: readonly SeenRow[];
  readonly followUps: readonly SeenRow[];
  readonly pairs: readonly SeenPair[];
}

/** Attributed records count for no delegation: that would name it. */
const isOf = (delegation: DelegationId, owner: Attribution): boolean => 'named' in owner && owner.named === delegation;

function within({ topic, delegation, region }: Scope, reach: Reach) {
  const about = ({ row }: SeenRow) => topic === undefined || row.topics.includes(topic);
  const need = (seen: SeenRow) =>
    about(seen) &&
    (delegation === undefined || isOf(delegation, seen.owner)) &&
    (region === undefined || liesIn(region, seen.owner));
  const offer = (seen: SeenRow) =>
    about(seen) &&
    (delegation === undefined || isOf(delegation, seen.owner)) &&
    (region === undefined || opensIn(region, seen, reach));
  const followUp = ({ row }: SeenRow) =>
    topic === undefined &&
    (delegation === undefined || row.leads.includes(delegation)) &&
    (region === undefined || row.leads.some((lead) => areasTold(attribute('named', lead)).includes(region)));
  const pair = ({ need: of, requester, provider }: SeenPair) =>
    (topic === undefined || of.topics.includes(topic)) &&
    (delegation === undefined || isOf(delegation, requester) || isOf(delegation, provider)) &&
    (region === undefined || liesIn(region, requester));
  return { need, offer, followUp, pair };
}

/** What of what is seen lies in a scope. The offers of a region are those that somebody there may take up. */
export function scoped(seen: Seen, scope: Scope, reach: Reach): Scoped {
  const is = within(scope, reach);
  return {
    needs: seen.needs.filter(is.need),
    offers: seen.offers.filter(is.offer),
    followUps: seen.followUps.filter(is.followUp),
    pairs: seen.pairs.filter(is.pair),
  };
}

interface Count {
  needs: number;
  offers: number;
  unmet: number;
}

/** Every field with anything in it, what states no topic, and every region with open needs. */
export function linesOf({ needs, offers }: Scoped, met: Seen['met'], reach: Reach): Line[] {
  const counts = new Map<string, Count>();
  const at = (key: string): Count => {
    const there = counts.get(key) ?? { needs: 0, offers: 0, unmet: 0 };
    counts.set(key, there);
    return there;
  };
  const fieldsOf = ({ row }: SeenRow) =>
    row.pillars.length === 0 ? ['untold:'] : row.pillars.map((id) => `pillar:${id}`);
  for (const need of needs) {
    const area = areasTold(need.owner).at(-1);
    for (const key of [...fieldsOf(need), ...(area === undefined ? [] : [`area:${area}`])]) {
      at(key).needs += 1;
      if (!met.has(need.row.id)) at(key).unmet += 1;
    }
  }
  const byOpen = new Map<string, number>();
  for (const offer of offers) {
    for (const key of fieldsOf(offer)) at(key).offers += 1;
    byOpen.set(offer.row.open, (byOpen.get(offer.row.open) ?? 0) + 1);
  }
  for (const area of widest)
    if (counts.has(`area:${area}`))
      for (const [open, count] of byOpen) if (reach.toArea(area, open)) at(`area:${area}`).offers += count;
  const heads = [
    ...pillarRows.map(({ id }) => ({ kind: 'pillar' as const, id: id as string })),
    { kind: 'untold' as const, id: '' },
    ...widest.map((id) => ({ kind: 'area' as const, id })),
  ];
  return heads.flatMap((head) => {
    const count = counts.get(`${head.kind}:${head.id}`);
    return count === undefined ? [] : [{ ...head, ...count }];
  });
}

/** On whom asks wait, as far as the viewer is told, those with most first; and the asks, the best first. */
export interface Waiting {
  readonly on: readonly { readonly whom: Attribution; readonly count: number }[];
  readonly asks: readonly SeenPair[];
}

/** What waits on whom, for coordinators: asks that one of the two sides has to answer. */
export function waiting(pairs: readonly SeenPair[]): Waiting {
  const asks = pairs
    .filter(({ state, overseen }) => overseen && state === 'asked')
    .sort((a, b) => b.pair.score - a.pair.score || (a.pair.id < b.pair.id ? -1 : 1));
  const counts = new Map<string, { whom: Attribution; count: number }>();
  for (const { pair, requester, provider } of asks) {
    const whom = pair.asksBack ? requester : provider;
    const key = JSON.stringify(whom);
    counts.set(key, { whom, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  const on = [...counts].sort(([one, a], [other, b]) => b.count - a.count || (one < other ? -1 : 1));
  return { on: on.map(([, each]) => each), asks };
}

const byDate = (a: SeenRow, b: SeenRow): number =>
  (a.row.date ?? '') < (b.row.date ?? '') ? -1 : a.row.date === b.row.date && a.row.id < b.row.id ? -1 : 1;

/** Days that lie ahead up to and with `until`, the earliest first. Days are `YYYY-MM-DD`. */
export function ahead({ needs, offers, followUps }: Scoped, today: string, until: string): SeenRow[] {
  const soon = ({ row: { date } }: SeenRow) => date !== undefined && date >= today && date <= until;
  return [...needs, ...offers, ...followUps].filter(soon).sort(byDate);
}

/** The follow-ups in the viewer's care whose date has passed. */
export function passed({ followUps }: Scoped, today: string): SeenRow[] {
  return followUps.filter(({ row: { date }, overseen }) => overseen && date !== undefined && date < today).sort(byDate);
}

/** What is new and what was changed after a time, the latest first; in a scope by what is told now. */
export interface Since {
  readonly fresh: { readonly need: number; readonly offer: number; readonly followup: number };
  readonly changed: number;
  readonly rows: readonly SeenRow[];
}

export function since({ all }: Pick<Seen, 'all'>, at: Date): Since {
  const found = all().filter(({ row }) => row.updatedAt > at);
  const fresh = { need: 0, offer: 0, followup: 0 };
  for (const { row } of found) if (row.createdAt > at) fresh[row.kind] += 1;
  const changed = found.length - fresh.need - fresh.offer - fresh.followup;
  const latest = (a: SeenRow, b: SeenRow) =>
    b.row.updatedAt.getTime() - a.row.updatedAt.getTime() || (a.row.id < b.row.id ? -1 : 1);
  return { fresh, changed, rows: found.sort(latest) };
}

/** What stands on the list of a roundtable, by where it stands. */
export function standingOn({ all }: Pick<Seen, 'all'>, roundtable: string): SeenRow[] {
  return all()
    .filter(({ row }) => row.kind === 'followup' && row.stands.includes(roundtable))
    .sort(byDate);
}

/** Open needs and offers at a time before, and now. */
export interface Trend {
  readonly before: { readonly needs: number; readonly offers: number };
  readonly now: { readonly needs: number; readonly offers: number };
}

/** Those whose state at a time has to be looked up: there before it, and changed since. */
export function turnedSince({ all }: Pick<Seen, 'all'>, at: Date): string[] {
  return all().flatMap(({ row }) =>
    row.kind !== 'followup' && row.createdAt < at && row.updatedAt >= at ? [row.id] : [],
  );
}

/** The trend since a time: of what is seen now and fits `is`. `former` holds the state that a record was in then, where it differs. */
export function trendOf(
  { all }: Pick<Seen, 'all'>,
  at: Date,
  former: ReadonlyMap<string, string>,
  is: (seen: SeenRow) => boolean,
): Trend {
  const before = { needs: 0, offers: 0 };
  const now = { needs: 0, offers: 0 };
  for (const seen of all()) {
    const { kind, id, status, createdAt } = seen.row;
    if (kind === 'followup' || !is(seen)) continue;
    const key = kind === 'need' ? 'needs' : 'offers';
    const states: ReadonlySet<string> = openStates[kind];
    if (states.has(status)) now[key] += 1;
    if (createdAt < at && states.has(former.get(id) ?? status)) before[key] += 1;
  }
  return { before, now };
}
