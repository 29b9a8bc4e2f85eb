/**
 * What happened between two days, as the secretariat reports it: a pure function of the records and of when they were in which
 * state. What each figure is stands in the catalogue beside its name (`year.*.how`), and is told with it wherever it is shown.
 */
import { isRefusal, type Recorded } from './recorded.ts';
import { byTopic, coveredOf, followUpsIn, metOf, needsIn, offersIn } from './standing.ts';
import { declinesIn, medianOf, relayedIn, stepsIn } from './steps.ts';
import { isIn, type Period } from './times.ts';

/** The delegations that did something themselves, or had it relayed. */
function activeIn({ needs, offers, followUps, matches }: Recorded, period: Period): Set<string> {
  const logged = [...needs, ...offers].filter(
    ({ reported, states }) => reported !== true && isIn(states[0]?.at, period),
  );
  const asked = matches.filter(({ askedAt }) => isIn(askedAt, period));
  const answered = matches.filter(
    (match) => isIn(match.introducedAt, period) || (isRefusal(match) && isIn(match.answeredAt, period)),
  );
  const took = followUps.flatMap(({ taken = [] }) => taken.filter(({ at }) => isIn(at, period)));
  return new Set([
    ...logged.map(({ delegation }) => delegation),
    ...asked.map(({ requester }) => requester),
    ...answered.map(({ provider }) => provider),
    ...took.map(({ delegation }) => delegation),
  ]);
}

export type YearFigures = ReturnType<typeof yearFigures>;

/** The figures of the days `from` to `to`, both counted in; `period` is their instants. */
export function yearFigures(recorded: Recorded, from: string, to: string, period: Period) {
  const { followUps, matches } = recorded;
  const needs = needsIn(recorded, period);
  return {
    delegations: activeIn(recorded, period).size,
    needs: metOf(needs, matches, period),
    steps: stepsIn(matches, period),
    medians: {
      ask: medianOf(matches, 'createdAt', 'askedAt', period),
      introduction: medianOf(matches, 'askedAt', 'introducedAt', period),
      start: medianOf(matches, 'introducedAt', 'startedAt', period),
      finish: medianOf(matches, 'startedAt', 'finishedAt', period),
    },
    covered: coveredOf(needs, period),
    topics: byTopic(needs, period),
    offers: offersIn(recorded, period),
    declines: declinesIn(matches, period),
    followUps: followUpsIn(followUps, from, to, period),
    relayed: relayedIn(matches, period),
  };
}
