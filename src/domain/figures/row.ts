/** What is counted of records and matches: few fields, and no words of anybody. */

import type { DelegationId } from '../participants.ts';
import type { FollowUp, Match, Need, Offer } from '../records.ts';
import type { Guarded } from '../visibility.ts';

export type Kind = 'need' | 'offer' | 'followup';
export type Status = Need['status'] | Offer['status'] | FollowUp['status'];

export interface Row {
  readonly id: string;
  /** What decides who sees it; one object for all rows that are seen alike. */
  readonly guard: Guarded;
  readonly kind: Kind;
  readonly status: Status;
  readonly topics: readonly string[];
  readonly pillars: readonly string[];
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly confirmedAt?: Date;
  /** The day by which something is due, `YYYY-MM-DD`: when a need is to be met, an offer's deadline, a follow-up's date. */
  readonly date?: string;
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

/** Gives rows that are seen alike one guard, so that who sees it is worked out once for all of them. */
export function createGuards(): (row: Row) => Row {
  const known = new Map<string, Guarded>();
  return (row) => {
    const { owners, visibility, stakeholders, topics = none } = row.guard;
    const key = `${visibility}|${stakeholders}|${owners.join(' ')}|${topics.join(' ')}`;
    const guard = known.get(key) ?? row.guard;
    known.set(key, guard);
    return { ...row, guard };
  };
}

/** Kinds of help an offer is open to, as one text and back. */
export const openText = (eligible: readonly string[]): string => [...eligible].sort().join(' ');
export const eligibleIn = (open: string): readonly string[] => (open === '' ? none : open.split(' '));

type Dates = Pick<Need, 'createdAt' | 'updatedAt' | 'confirmedAt'>;
const datesOf = ({ createdAt, updatedAt, confirmedAt }: Dates): Dates => ({
  ...{ createdAt, updatedAt },
  ...(confirmedAt === undefined ? {} : { confirmedAt }),
});

export function needRow(need: Need): Row {
  const { _id: id, status, topics, pillars, by } = need;
  const date = by === undefined ? {} : { date: by };
  return {
    ...{ guard: guardOf(need), ...datesOf(need), ...date, id, kind: 'need', status, topics, pillars },
    ...{ open: '', leads: none, stands: none },
  };
}

export function offerRow(offer: Offer): Row {
  const { _id: id, status, topics, pillars, deadline, eligible } = offer;
  const date = deadline === undefined ? {} : { date: deadline };
  return {
    ...{ guard: guardOf(offer), ...datesOf(offer), ...date, id, kind: 'offer', status, topics, pillars },
    ...{ open: openText(eligible), leads: none, stands: none },
  };
}

export function followUpRow(followUp: FollowUp): Row {
  const { _id: id, status, due, leads, stands = none } = followUp;
  const date = due === undefined ? {} : { date: due };
  return {
    ...{ guard: guardOf(followUp), ...datesOf(followUp), ...date, id, kind: 'followup', status },
    ...{ topics: none, pillars: none, open: '', leads, stands },
  };
}

export function pairRow({ _id: id, short, need, offer, requester, provider, state, score, talk }: Match): Pair {
  return { id, short, need, offer, requester, provider, state, score, asksBack: talk?.at(-1)?.by === 'provider' };
}
