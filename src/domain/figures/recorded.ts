/** What the figures of a period are counted from: of each record its times and what it is about, and no word of it. */
import type { FollowUp, Match, Need, Offer } from '../records.ts';
import type { Since } from './times.ts';

export interface Timed {
  readonly states: readonly Since[];
  /** Whose it is. */
  readonly delegation: string;
}
export type NeedTimes = Pick<Need, '_id' | 'topics' | 'reported' | 'document'> & Timed;
export type OfferTimes = Pick<Offer, '_id' | 'reported'> & Timed;
export type FollowUpTimes = Pick<FollowUp, 'due' | 'taken'> & Pick<Timed, 'states'>;

/** What of a match is counted. */
export type MatchTimes = Pick<Match, Counted> & {
  /** The steps that a coordinator carried out for a side. */
  readonly relayed: readonly string[];
};
type Counted =
  | ('need' | 'offer' | 'requester' | 'provider' | 'state' | 'useful' | 'reason')
  | ('createdAt' | 'askedAt' | 'answeredAt' | 'introducedAt' | 'startedAt' | 'finishedAt');

export function timesOf(match: Match): MatchTimes {
  const { need, offer, requester, provider, state, useful, reason, relays = [] } = match;
  const { createdAt, askedAt, answeredAt, introducedAt, startedAt, finishedAt } = match;
  return {
    ...{ need, offer, requester, provider, state, useful, reason, relayed: relays.map(({ act }) => act) },
    ...{ createdAt, askedAt, answeredAt, introducedAt, startedAt, finishedAt },
  };
}

export interface Recorded {
  readonly needs: readonly NeedTimes[];
  readonly offers: readonly OfferTimes[];
  readonly followUps: readonly FollowUpTimes[];
  readonly matches: readonly MatchTimes[];
}

/** How many there are of which something holds. */
export const tally = <T>(all: readonly T[], holds: (each: T) => boolean): number => all.filter(holds).length;

/** Taken up outside the bot, where there is no introduction. */
export const isApplication = ({ state }: MatchTimes): boolean =>
  ['applied', 'taken on', 'completed', 'not taken'].includes(state);
/** Declined by the one who was asked; without an ask the one who needs it put it aside. */
export const isRefusal = ({ state, askedAt }: MatchTimes): boolean => state === 'declined' && askedAt !== undefined;
