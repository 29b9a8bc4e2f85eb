/**
 * The demand picture: how many delegations have open needs, by pillar and by region, closed needs included. Released,
 * frozen and dated. A cell moves only when three or more delegations differ from what it stands at, and only at a
 * release around which nobody, or at least three, changed: so two releases before and after the needs of one or two
 * delegations differ in nothing, and what moved slowly is shown once nobody moves.
 */
import { participantRows } from './data/participants.ts';
import { areasOf, type DelegationId } from './participants.ts';
import { type Need, openNeedStates } from './records.ts';

/** The fewest delegations that a figure, and a difference between two, may speak of. */
export const least = 3;

/** One cell: `pillar:cybercrime-justice` or `area:011`, and the delegations in it, sorted. */
export interface Cell {
  readonly cell: string;
  readonly of: readonly DelegationId[];
}

/** What a release keeps. Neither part is ever shown but as figures of `frozen`. */
export interface Picture {
  /** The sets whose sizes are shown. */
  readonly frozen: readonly Cell[];
  /** The sets as they were at the release. */
  readonly actual: readonly Cell[];
}

/** The region of a State in the picture: its narrowest M49 area, where at least three participants lie in it. */
export function regionOf(delegation: DelegationId): string | undefined {
  const [area] = areasOf(delegation);
  if (area === undefined) return undefined;
  return participantRows.filter(({ areas }) => areas[0] === area).length >= least ? area : undefined;
}

/** Who has open needs where, now. What its State has not confirmed does not count. */
export function demandOf(needs: readonly Pick<Need, 'owners' | 'pillars' | 'status' | 'reported'>[]): Cell[] {
  const cells = new Map<string, Set<DelegationId>>();
  const put = (cell: string, owner: DelegationId) => cells.set(cell, (cells.get(cell) ?? new Set()).add(owner));
  for (const { owners, pillars, status, reported } of needs) {
    if (reported === true || !openNeedStates.some((open) => open === status)) continue;
    for (const owner of owners) {
      for (const pillar of pillars) put(`pillar:${pillar}`, owner);
      const area = regionOf(owner);
      if (area !== undefined) put(`area:${area}`, owner);
    }
  }
  return [...cells].map(([cell, of]) => ({ cell, of: [...of].sort() })).sort((a, b) => (a.cell < b.cell ? -1 : 1));
}

const setOf = (cells: readonly Cell[], cell: string) => cells.find((each) => each.cell === cell)?.of ?? [];

/** How many delegations are in one set and not in the other. */
function apart(one: readonly DelegationId[], other: readonly DelegationId[]): number {
  const [a, b] = [new Set(one), new Set(other)];
  return one.filter((id) => !b.has(id)).length + other.filter((id) => !a.has(id)).length;
}

function next(now: readonly DelegationId[], frozen: readonly DelegationId[], actual: readonly DelegationId[]) {
  const since = apart(now, actual);
  const quiet = since === 0 || since >= least;
  return quiet && apart(now, frozen) >= least ? now : frozen;
}

/** The picture to release now, after the last one. */
export function release(actual: readonly Cell[], last?: Picture): Picture {
  const before = last ?? { frozen: [], actual: [] };
  const cells = [...new Set([...actual, ...before.frozen].map(({ cell }) => cell))].sort();
  const frozen = cells.map((cell) => {
    const of = next(
      setOf(actual, cell),
      setOf(before.frozen, cell),
      last === undefined ? [] : setOf(last.actual, cell),
    );
    return { cell, of: [...of] };
  });
  return { frozen: frozen.filter(({ of }) => of.length > 0), actual };
}

/** The figures of a picture: a number of delegations, or undefined for fewer than three. */
export function figuresOf({ frozen }: Pick<Picture, 'frozen'>): { cell: string; count: number | undefined }[] {
  return frozen.map(({ cell, of }) => ({ cell, count: of.length >= least ? of.length : undefined }));
}

const dayMs = 86_400_000;

/** The first day on which the next release may be made: in another month, and 28 days after the last. Days are `YYYY-MM-DD`. */
export function nextRelease(last: string): string {
  const month = new Date(Date.UTC(Number(last.slice(0, 4)), Number(last.slice(5, 7)), 1)).toISOString().slice(0, 10);
  const later = new Date(Date.parse(`${last}T00:00:00Z`) + 28 * dayMs).toISOString().slice(0, 10);
  return month > later ? month : later;
}
