/** The way from a suggestion to a result in a period: how many steps, how long each took, who declined and why, who relayed. Pure. */
import { least } from '../demand.ts';
import { isApplication, isRefusal, type MatchTimes, tally } from './recorded.ts';
import { isIn, type Period } from './times.ts';

const dayMs = 86_400_000;
/** Whoever says that it is finished says that it had started. */
const startOf = ({ startedAt, finishedAt }: MatchTimes) => startedAt ?? finishedAt;

export function stepsIn(matches: readonly MatchTimes[], period: Period) {
  const [applied, introduced] = [matches.filter(isApplication), matches.filter((match) => !isApplication(match))];
  const asked = introduced.filter(({ askedAt }) => isIn(askedAt, period));
  const started = (match: MatchTimes) => isIn(startOf(match), period);
  const finished = ({ finishedAt }: MatchTimes) => isIn(finishedAt, period);
  return {
    asked: asked.length,
    introduced: tally(introduced, ({ introducedAt }) => isIn(introducedAt, period)),
    started: tally(introduced, started),
    finished: tally(introduced, finished),
    agreed: tally(asked, ({ introducedAt }) => introducedAt !== undefined),
    applied: tally(applied, ({ askedAt }) => isIn(askedAt, period)),
    taken: tally(applied, started),
    completed: tally(applied, finished),
  };
}

export interface Median {
  /** Days, in tenths; undefined where there was no such step. */
  readonly days: number | undefined;
  /** Of how many steps. */
  readonly of: number;
}

/** The middle one; of an even number the mean of the two in the middle. */
function median(values: readonly number[]): number | undefined {
  const sorted = [...values].sort((a, b) => a - b);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
}

type Instant = 'createdAt' | 'askedAt' | 'introducedAt' | 'startedAt' | 'finishedAt';

/** How long a step took, of those that were done in the period. */
export function medianOf(matches: readonly MatchTimes[], from: Instant, to: Instant, period: Period): Median {
  const days = matches.flatMap((match) => {
    const [begun, done] = [match[from], match[to]];
    return begun === undefined || done === undefined || !isIn(done, period) || isApplication(match)
      ? []
      : [(done.getTime() - begun.getTime()) / dayMs];
  });
  const middle = median(days);
  return { days: middle === undefined ? undefined : Math.round(middle * 10) / 10, of: days.length };
}

/** A reason is told where at least three delegations gave it: fewer would tell on whoever did. */
export function declinesIn(matches: readonly MatchTimes[], period: Period) {
  const declined = matches.filter(({ state, answeredAt }) => state === 'declined' && isIn(answeredAt, period));
  const by = (reason: string) => declined.filter((match) => match.reason === reason);
  const given = [...new Set(declined.flatMap(({ reason }) => reason ?? []))].sort();
  const told = given.filter(
    (reason) => new Set(by(reason).map((each) => (isRefusal(each) ? each.provider : each.requester))).size >= least,
  );
  const reasons = told.map((reason) => ({ reason, count: by(reason).length }));
  const provider = tally(declined, isRefusal);
  const rest = declined.length - reasons.reduce((sum, { count }) => sum + count, 0);
  return { provider, requester: declined.length - provider, reasons, rest };
}

/** The steps of a match that were taken in the period, each with the acts by which a coordinator carries it out. */
function takenIn(match: MatchTimes, period: Period): (readonly string[])[] {
  const refused = isRefusal(match) ? match.answeredAt : undefined;
  const steps: (readonly [Date | undefined, readonly string[]])[] = [
    [match.askedAt, ['ask', 'applied']],
    [match.introducedAt, ['agree']],
    [refused, ['decline']],
    [match.startedAt, ['start']],
    [match.finishedAt, ['finish']],
  ];
  return steps.flatMap(([at, acts]) => (isIn(at, period) ? [acts] : []));
}

export function relayedIn(matches: readonly MatchTimes[], period: Period) {
  const steps = matches.flatMap((match) =>
    takenIn(match, period).map((acts) => acts.some((act) => match.relayed.includes(act))),
  );
  return { steps: steps.length, relayed: tally(steps, (each) => each) };
}
