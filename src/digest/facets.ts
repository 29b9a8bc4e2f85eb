/**
 * What of a record is worth a second word once somebody was told of it: its state, its dates, whom it is open to. Each
 * value has an id of its own in the ledger, `O-12|deadline|2027-03-01`, so that it is told once like everything else.
 */
import type { FollowUp, Need, Offer } from '../domain/records.ts';
import { hash } from '../hash.ts';

export type Facet = 'state' | 'deadline' | 'dates' | 'eligible' | 'by' | 'due';

/** What a channel or person was told, by the item's id, and when. */
export type Told = ReadonlyMap<string, Date>;

type Values = readonly (readonly [Facet, string])[];

const none = 'none';

/** A short name of a list, whatever its order. */
const nameOf = (list: readonly string[]) =>
  hash([...list].sort().join(' '))
    .toString(16)
    .padStart(8, '0');

const needValues = ({ status, by }: Need): Values => [
  ['state', status],
  ['by', by ?? none],
];
const offerValues = ({ status, deadline, from, to, eligible }: Offer): Values => [
  ['state', status],
  ['deadline', deadline ?? none],
  ['dates', `${from ?? none}..${to ?? none}`],
  ['eligible', nameOf(eligible)],
];
/** That nobody took it is for coordinators, who read it elsewhere: no reader is told of it as a change. */
const followUpValues = ({ status, due }: FollowUp): Values => [
  ['state', status === 'not taken up' ? 'proposed' : status],
  ['due', due ?? none],
];

function valuesOf(record: Need | Offer | FollowUp): Values {
  if ('eligible' in record) return offerValues(record);
  return 'leads' in record ? followUpValues(record) : needValues(record);
}

/** The ids of a record's values as they are now: told together with the record, so that a later one is seen to differ. */
export function facetIds(record: Need | Offer | FollowUp): string[] {
  return valuesOf(record).map(([facet, value]) => `${record._id}|${facet}|${value}`);
}

/** The facet values told of each record, `O-12|deadline` -> the ids, in no order. */
export function toldFacets(told: Told): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const id of told.keys()) {
    const [record, facet, value] = id.split('|');
    if (value === undefined) continue;
    const key = `${record}|${facet}`;
    const some = found.get(key);
    if (some === undefined) found.set(key, [id]);
    else some.push(id);
  }
  return found;
}

export interface Changes {
  /** What differs from what was told last, each to be announced. */
  readonly changed: readonly string[];
  /** Values that nobody noted when the record was told: from now on they are. */
  readonly silent: readonly string[];
}

/**
 * How a record differs from what was told of it. A value that was told, left and came back is told again under an id that
 * counts (`O-12|state|open|again|2`).
 */
export function changesOf(
  record: Need | Offer | FollowUp,
  told: Told,
  facets: ReadonlyMap<string, readonly string[]>,
): Changes {
  const [changed, silent]: [string[], string[]] = [[], []];
  for (const [facet, value] of valuesOf(record)) {
    const key = `${record._id}|${facet}`;
    const id = `${key}|${value}`;
    const known = facets.get(key);
    if (known === undefined) silent.push(id);
    else if (latest(known, told)?.split('|')[2] !== value)
      changed.push(told.has(id) ? `${id}|again|${known.length}` : id);
  }
  return { changed, silent };
}

function latest(ids: readonly string[], told: Told): string | undefined {
  const at = (id: string) => told.get(id)?.getTime() ?? 0;
  return ids.reduce((last, id) => (at(id) >= at(last) ? id : last), ids[0] ?? '');
}
