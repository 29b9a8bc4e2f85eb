/**
 * The matrix: topics by regions (or by delegations), with the open needs, the open offers and the needs nothing is
 * suggested for. Pure, and plain data. A need stands in the region that its viewer is told; an offer in every region where
 * somebody may take it up. What has several topics stands in each of their rows, and once in the totals.
 */
import { topicRows } from '../data/taxonomy.ts';
import { pillarOf } from '../taxonomy.ts';
import type { Attribution } from '../visibility.ts';
import { areasTold, isOrganisation, narrowestIn, type Reach, widest } from './area.ts';
import type { Seen, SeenRow } from './see.ts';

export interface Cell {
  readonly needs: number;
  readonly offers: number;
  /** Needs without a suggestion or match that stands. */
  readonly unmet: number;
}

/** A topic, or none stated. */
export interface TopicHead {
  readonly kind: 'topic' | 'untold';
  /** The topic; empty where none is stated. */
  readonly id: string;
}

export interface PlaceHead {
  /** `untold`: where the viewer is told no such place. */
  readonly kind: 'area' | 'organisations' | 'delegation' | 'untold';
  /** The code of an area (`002`), a delegation, or empty. */
  readonly id: string;
}

export interface Matrix {
  readonly rows: readonly TopicHead[];
  readonly columns: readonly PlaceHead[];
  /** By row, then by column. */
  readonly cells: readonly (readonly Cell[])[];
  readonly totals: { readonly rows: readonly Cell[]; readonly columns: readonly Cell[]; readonly all: Cell };
}

export interface Asked {
  readonly by: 'region' | 'delegation';
  readonly topics?: readonly string[];
  readonly pillar?: string;
  /** The code of an area: its parts alone. */
  readonly region?: string;
}

interface Count {
  needs: number;
  offers: number;
  unmet: number;
}
const zero = (): Count => ({ needs: 0, offers: 0, unmet: 0 });
const untold = { kind: 'untold', id: '' } as const;

/** The code of the area among `areas` that an owner is told to be in. */
const areaOf = (areas: ReadonlySet<string>, { owner }: SeenRow): string | undefined =>
  areasTold(owner).find((area) => areas.has(area));

/** In which column of a matrix a need stands, as the key of the column. */
type Placing = (need: SeenRow) => string;
const keyOf = ({ kind, id }: PlaceHead): string => `${kind}:${id}`;

function byRegion(region: string | undefined): { heads: PlaceHead[]; place: Placing } {
  const codes = region === undefined ? widest : narrowestIn(region);
  const areas = new Set(codes);
  const heads: PlaceHead[] = codes.map((id) => ({ kind: 'area', id }));
  if (region === undefined) heads.push({ kind: 'organisations', id: '' });
  const place: Placing = (need) => {
    const area = areaOf(areas, need);
    if (area !== undefined) return keyOf({ kind: 'area', id: area });
    return keyOf(isOrganisation(need.owner) && region === undefined ? { kind: 'organisations', id: '' } : untold);
  };
  return { heads: [...heads, untold], place };
}

function byDelegation(needs: readonly SeenRow[]): { heads: PlaceHead[]; place: Placing } {
  const told = new Set(needs.flatMap(({ owner }) => ('named' in owner ? [owner.named] : [])));
  const heads = [...told].sort().map((id): PlaceHead => ({ kind: 'delegation', id }));
  const place: Placing = ({ owner }) => keyOf('named' in owner ? { kind: 'delegation', id: owner.named } : untold);
  return { heads: [...heads, untold], place };
}

/** Whether an offer stands in a column. What is told of no place stands beside the offers that are open to everybody. */
function reaches(reach: Reach, { kind, id }: PlaceHead): (open: string) => boolean {
  if (kind === 'area') return (open) => reach.toArea(id, open);
  if (kind === 'delegation') return (open) => reach.toDelegation(id, open);
  return kind === 'organisations' ? reach.toOrganisations : reach.toAll;
}

/** The rows a record stands in: its topics, as far as they were asked for. */
function rowsOf({ row }: SeenRow, { topics, pillar }: Asked): readonly string[] {
  if (topics === undefined && pillar === undefined) return row.topics.length === 0 ? [''] : row.topics;
  return row.topics.filter(
    (topic) => (topics === undefined || topics.includes(topic)) && (pillar === undefined || pillarOf(topic) === pillar),
  );
}

/** Whether an owner is told to lie in the region that was asked for, and whether an offer is open to somebody there. */
export const liesIn = (region: string, owner: Attribution): boolean => areasTold(owner).includes(region);
export const opensIn = (region: string, offer: SeenRow, reach: Reach): boolean => reach.toArea(region, offer.row.open);

/** Sums by topic and column. Pure of any order. */
class Sums {
  readonly #columns: readonly PlaceHead[];
  readonly #at: ReadonlyMap<string, number>;
  readonly cells = new Map<string, Count[]>();
  readonly rows = new Map<string, Count>();
  readonly columns: Count[];
  readonly all = zero();

  constructor(columns: readonly PlaceHead[]) {
    this.#columns = columns;
    this.#at = new Map(columns.map((head, at) => [keyOf(head), at]));
    this.columns = columns.map(zero);
  }

  #row(topic: string): { cells: Count[]; total: Count } {
    const cells = this.cells.get(topic) ?? this.#columns.map(zero);
    const total = this.rows.get(topic) ?? zero();
    this.cells.set(topic, cells);
    this.rows.set(topic, total);
    return { cells, total };
  }

  /** Adds a record to the columns at some places, to its rows, and to the totals once. */
  add(topics: readonly string[], places: readonly number[], note: (count: Count) => void): void {
    for (const topic of topics) {
      const { cells, total } = this.#row(topic);
      for (const place of places) note(cells[place] ?? zero());
      note(total);
    }
    for (const place of places) note(this.columns[place] ?? zero());
    note(this.all);
  }

  placeOf = (key: string): number[] => {
    const at = this.#at.get(key);
    return at === undefined ? [] : [at];
  };
}

const noteOffer = (count: Count): void => {
  count.offers += 1;
};
const noteMet = (count: Count): void => {
  count.needs += 1;
};
const noteUnmet = (count: Count): void => {
  count.needs += 1;
  count.unmet += 1;
};

/** Topics in the order of the taxonomy, then what states none. */
const order = new Map(topicRows.map(({ id }, at) => [id as string, at]));
const rank = (topic: string): number => order.get(topic) ?? topicRows.length;

/** The matrix of what a viewer sees: rows with anything in them, and every region; the column of what is untold only where something is. */
export function matrixOf(seen: Seen, asked: Asked, reach: Reach): Matrix {
  const { region } = asked;
  const needs = region === undefined ? seen.needs : seen.needs.filter(({ owner }) => liesIn(region, owner));
  const offers = region === undefined ? seen.offers : seen.offers.filter((offer) => opensIn(region, offer, reach));
  const listed = needs.filter((need) => rowsOf(need, asked).length > 0);
  const { heads, place } = asked.by === 'region' ? byRegion(region) : byDelegation(listed);
  const sums = new Sums(heads);
  for (const need of listed)
    sums.add(rowsOf(need, asked), sums.placeOf(place(need)), seen.met.has(need.row.id) ? noteMet : noteUnmet);
  addOffers(sums, offers, heads, asked, reach);
  return shaped(sums, heads);
}

/** Offers that are open to the same stand in the same columns. */
function addOffers(sums: Sums, offers: readonly SeenRow[], heads: readonly PlaceHead[], asked: Asked, reach: Reach) {
  const tests = heads.map((head) => reaches(reach, head));
  const known = new Map<string, readonly number[]>();
  for (const offer of offers) {
    const topics = rowsOf(offer, asked);
    if (topics.length === 0) continue;
    const { open } = offer.row;
    const places = known.get(open) ?? tests.flatMap((test, at) => (test(open) ? [at] : []));
    known.set(open, places);
    sums.add(topics, places, noteOffer);
  }
}

function shaped(sums: Sums, heads: readonly PlaceHead[]): Matrix {
  const kept = heads.flatMap((head, at) => {
    const optional = head.kind === 'untold' || head.kind === 'organisations';
    return optional && (sums.columns[at]?.needs ?? 0) === 0 ? [] : [at];
  });
  const pick = <T>(all: readonly T[]): T[] => kept.flatMap((at) => all[at] ?? []);
  const topics = [...sums.rows.keys()].sort((a, b) => rank(a) - rank(b));
  return {
    rows: topics.map((id) => ({ kind: id === '' ? 'untold' : 'topic', id })),
    columns: pick(heads),
    cells: topics.map((topic) => pick(sums.cells.get(topic) ?? [])),
    totals: { rows: topics.map((topic) => sums.rows.get(topic) ?? zero()), columns: pick(sums.columns), all: sums.all },
  };
}

/** What remains when the offers of a cell are set against its needs: below zero where more is needed than offered. */
export const balance = ({ needs, offers }: Cell): number => offers - needs;

/** The rows with the largest gaps first: needs nothing is suggested for, then the balance, then the order of the taxonomy. */
export function byGap({ rows, totals }: Matrix): readonly number[] {
  const at = (row: number): Cell => totals.rows[row] ?? zero();
  return rows
    .map((_, row) => row)
    .sort((a, b) => at(b).unmet - at(a).unmet || balance(at(a)) - balance(at(b)) || a - b);
}
