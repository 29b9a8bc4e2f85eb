/** Which needs and offers stood in a period, and what became of them; which follow-ups fell due. Pure. */
import { isUnconfirmed, openFollowUpStates, openNeedStates, openOfferStates } from '../records.ts';
import { type FollowUpTimes, type MatchTimes, type NeedTimes, type Recorded, tally } from './recorded.ts';
import { type Period, type Since, statusBefore, stoodIn } from './times.ts';

const listed = [...openNeedStates, 'to be confirmed'];

export const needsIn = ({ needs }: Recorded, period: Period): NeedTimes[] =>
  needs.filter((need) => !isUnconfirmed(need) && stoodIn(need.states, listed, period));

export function metOf(needs: readonly NeedTimes[], matches: readonly MatchTimes[], { end }: Period) {
  const suggested = new Set(matches.filter(({ createdAt }) => createdAt < end).map(({ need }) => need));
  const useful = new Set(matches.filter((match) => match.useful === true).map(({ need }) => need));
  return {
    all: needs.length,
    suggested: tally(needs, ({ _id }) => suggested.has(_id)),
    useful: tally(needs, ({ _id }) => useful.has(_id)),
  };
}

/** Needs by where they stood at the end of the period; every one is in one of the four. */
export interface Covered {
  readonly all: number;
  readonly covered: number;
  readonly partly: number;
  readonly open: number;
  readonly withdrawn: number;
}

export function coveredOf(needs: readonly NeedTimes[], { end }: Period): Covered {
  const at = (status: string) => tally(needs, ({ states }) => statusBefore(states, end) === status);
  const [covered, partly, withdrawn] = [at('covered'), at('partly covered'), at('withdrawn')];
  return { all: needs.length, covered, partly, withdrawn, open: needs.length - covered - partly - withdrawn };
}

/** One of several topics counts under each; '' for those that state none. */
export function byTopic(needs: readonly NeedTimes[], period: Period): (Covered & { readonly topic: string })[] {
  const all = [...new Set(needs.flatMap(({ topics }) => (topics.length === 0 ? [''] : topics)))].sort();
  const about = (topic: string) =>
    needs.filter(({ topics }) => (topic === '' ? topics.length === 0 : topics.includes(topic)));
  return all.map((topic) => ({ topic, ...coveredOf(about(topic), period) }));
}

export function offersIn({ offers, matches }: Recorded, period: Period) {
  const standing = offers.filter(({ states }) => stoodIn(states, openOfferStates, period));
  const asked = new Set(
    matches.filter(({ askedAt }) => askedAt !== undefined && askedAt < period.end).map(({ offer }) => offer),
  );
  const known = tally(standing, ({ reported }) => reported === true);
  const met = tally(standing, ({ _id }) => asked.has(_id));
  const all = standing.length;
  return { all, confirmed: all - known, listed: known, asked: met, never: all - met };
}

/** The day it became what it is. */
const lastDay = (states: readonly Since[]): string => states.at(-1)?.at.toISOString().slice(0, 10) ?? '';

export function followUpsIn(all: readonly FollowUpTimes[], from: string, to: string, period: Period) {
  const dated = all.filter(({ due }) => due !== undefined && due >= from && due <= to);
  const now = ({ states }: FollowUpTimes) => states.at(-1)?.status;
  const done = dated.filter((each) => now(each) === 'done');
  const inTime = tally(done, ({ due = '', states }) => lastDay(states) <= due);
  const others = tally(dated, (each) => now(each) === 'done by others');
  const ended = tally(dated, (each) => now(each) === 'dropped' || now(each) === 'not taken up');
  const undated = all.filter(({ due, states }) => due === undefined && stoodIn(states, openFollowUpStates, period));
  return {
    ...{ all: dated.length, inTime, late: done.length - inTime, others, ended },
    ...{ open: dated.length - done.length - others - ended, undated: undated.length },
  };
}
