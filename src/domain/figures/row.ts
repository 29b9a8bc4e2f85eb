/** What is counted of records and matches: few fields, and no words of anybody. */

import type { DelegationId } from '../participants.ts';
import type { FollowUp, Match, Need, Offer } from '../records.ts';
import type { Guarded } from '../visibility.ts';

export type Kind = 'need' | 'offer' | 'followup';
export type Status = Need['status'] | Offer['status'] | FollowUp['status'];

export interface Row {
  readonly id: string;
  /** What decides who sees it. */
  readonly guard: Guarded;
  /** The same number for all rows that are seen alike, whatever their topics; numbers are small. */
  readonly alike: number;
  readonly kind: Kind;
  readonly status: Status;
  readonly topics: readonly string[];
  readonly pillars: readonly string[];
  readonly createdAt: Date;
  readonly updatedAt: Date;
  /** When it was last confirmed, or logged. */
  readonly confirmedAt: Date;
  /** The day by which something is due, `YYYY-MM-DD`: when a need is to be met, an offer's deadline, a follow-up's date. */
  readonly date: string | undefined;
  /** Of an offer: whom it is open to, in one text; empty where that is not stated. */
  readonly open: string;
  /** Of a follow-up: who leads it, and the roundtables whose list it stands on. */
  readonly leads: readonly DelegationId[];
  readonly stands: readonly string[];
}

export interface Pair extends Pick<Match, 'short' | 'need' | 'offer' | 'requester' | 'provider' | 'state' | 'score'> {
  readonly id: string;
  /** Of an ask: the provider put a question, so that it waits for the requester. */
  readonly asksBack: boolean;
}

const none: readonly string[] = [];
const guardOf = ({ owners, visibility, stakeholders, topics = none }: Guarded): Guarded => ({
  ...{ owners, visibility, stakeholders, topics },
});

/** Numbers rows by how they are seen, so that who sees them is worked out once for all that are alike. */
export function createAlike(): (guard: Guarded) => number {
  const known = new Map<string, number>();
  return ({ owners, visibility, stakeholders }) => {
    const key = `${visibility}|${stakeholders}|${owners.join(' ')}`;
    const number = known.get(key) ?? known.size;
    known.set(key, number);
    return number;
  };
}
/** How rows are numbered. */
export type Alike = ReturnType<typeof createAlike>;

/** Kinds of help an offer is open to, as one text and back. */
export const openText = (eligible: readonly string[]): string => [...eligible].sort().join(' ');
export const eligibleIn = (open: string): readonly string[] => (open === '' ? none : open.split(' '));

type Counted = Guarded & Pick<Need, '_id' | 'createdAt' | 'updatedAt' | 'confirmedAt'> & { readonly status: Status };
type Own = Pick<Row, 'kind' | 'date' | 'open' | 'leads' | 'stands'> & { readonly pillars: readonly string[] };

/** Every row has the same fields in the same order: there may be a great many, and such are quick to go through. */
function rowOf(record: Counted, { kind, pillars, date, open, leads, stands }: Own, alike: Alike): Row {
  const { _id: id, status, topics = none, createdAt, updatedAt, confirmedAt = createdAt } = record;
  const guard = guardOf(record);
  const counted = { id, kind, status, guard, alike: alike(guard), topics, pillars };
  return { ...counted, createdAt, updatedAt, confirmedAt, date, open, leads, stands };
}

export function needRow(need: Need, alike: Alike): Row {
  const { pillars, by: date } = need;
  return rowOf(need, { kind: 'need', pillars, date, open: '', leads: none, stands: none }, alike);
}

export function offerRow(offer: Offer, alike: Alike): Row {
  const { pillars, deadline: date, eligible } = offer;
  return rowOf(offer, { kind: 'offer', pillars, date, open: openText(eligible), leads: none, stands: none }, alike);
}

export function followUpRow(followUp: FollowUp, alike: Alike): Row {
  const { due: date, leads, stands = none } = followUp;
  return rowOf(followUp, { kind: 'followup', pillars: none, date, open: '', leads, stands }, alike);
}

export function pairRow({ _id: id, short, need, offer, requester, provider, state, score, talk }: Match): Pair {
  return { id, short, need, offer, requester, provider, state, score, asksBack: talk?.at(-1)?.by === 'provider' };
}
