/** The figures of a period against a direct count: record by record, and at every moment at which anything changed. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { FollowUpTimes, MatchTimes, NeedTimes, OfferTimes, Recorded } from '../../src/domain/figures/recorded.ts';
import { periodOf, type Since, statesOf } from '../../src/domain/figures/times.ts';
import { type YearFigures, yearFigures } from '../../src/domain/figures/year.ts';
import { followUpStates, matchStates, needStates, offerStates } from '../../src/domain/records.ts';
import { declineReasons } from '../../src/domain/taxonomy.ts';

const start = Date.UTC(2026, 0, 1);
const dayMs = 86_400_000;
const who = fc.constantFrom('SN', 'CZ', 'BD', 'KE', 'FR', 'PE');
/** Quarter days, so that much falls on the very edge of a period. */
const instant = fc.integer({ min: 0, max: 4 * 120 }).map((quarter) => new Date(start + (quarter * dayMs) / 4));
const day = fc.integer({ min: 0, max: 120 }).map((days) => new Date(start + days * dayMs).toISOString().slice(0, 10));

const states = (all: readonly string[]): fc.Arbitrary<Since[]> =>
  fc
    .array(fc.record({ status: fc.constantFrom(...all), at: instant }), { minLength: 1, maxLength: 5 })
    .map((some) => some.sort((a, b) => a.at.getTime() - b.at.getTime()));

const yes = fc.constant(true as const);
const need = fc.record(
  {
    topics: fc.uniqueArray(fc.constantFrom('digital-forensics', 'national-csirt', 'cyber-law'), { maxLength: 2 }),
    delegation: who,
    states: states(needStates),
    reported: yes,
    document: fc.constant('Report'),
  },
  { requiredKeys: ['topics', 'delegation', 'states'] },
);
const offer = fc.record(
  { delegation: who, states: states(offerStates), reported: yes },
  { requiredKeys: ['delegation', 'states'] },
);
const followUp = fc.record(
  {
    states: states(followUpStates),
    due: day,
    taken: fc.array(fc.record({ delegation: who, at: instant }), { maxLength: 2 }),
  },
  { requiredKeys: ['states'] },
);
const match = fc.record(
  {
    ...{
      need: fc.integer({ min: 0, max: 6 }).map((at) => `N-${at}`),
      offer: fc.integer({ min: 0, max: 6 }).map((at) => `O-${at}`),
    },
    ...{ requester: who, provider: who, state: fc.constantFrom(...matchStates), createdAt: instant },
    relayed: fc.array(fc.constantFrom('ask', 'agree', 'decline', 'start', 'finish', 'applied', 'talked'), {
      maxLength: 3,
    }),
    ...{ useful: fc.boolean(), reason: fc.constantFrom(...declineReasons.slice(0, 2).map(({ value }) => value)) },
    ...{ askedAt: instant, answeredAt: instant, introducedAt: instant, startedAt: instant, finishedAt: instant },
  },
  { requiredKeys: ['need', 'offer', 'requester', 'provider', 'state', 'createdAt', 'relayed'] },
);
const store = fc.record({
  needs: fc.array(need, { maxLength: 7 }).map((all) => all.map((each, at): NeedTimes => ({ ...each, _id: `N-${at}` }))),
  offers: fc
    .array(offer, { maxLength: 7 })
    .map((all) => all.map((each, at): OfferTimes => ({ ...each, _id: `O-${at}` }))),
  followUps: fc.array<FollowUpTimes>(followUp, { maxLength: 8 }),
  matches: fc.array<MatchTimes>(match, { maxLength: 30 }),
});

/** The state a record is in at an instant, the last of those that begin then. */
function at(all: readonly Since[], time: number): string | undefined {
  let found: string | undefined;
  for (const { status, at: since } of all) if (since.getTime() <= time) found = status;
  return found;
}

/** Whether it is so at some quarter of an hour of these days: nothing in these stores happens in between. */
function everIn(all: readonly Since[], among: readonly string[], from: string, to: string): boolean {
  for (let time = Date.parse(from); time < Date.parse(to) + dayMs; time += dayMs / 4)
    if (among.includes(at(all, time) ?? '')) return true;
  return false;
}

const on = (time: Date | undefined, from: string, to: string): boolean => {
  const on = time?.toISOString().slice(0, 10) ?? '';
  return on >= from && on <= to;
};

function counted(all: Recorded, from: string, to: string): Partial<Record<string, unknown>> {
  const last = Date.parse(to) + dayMs - 1;
  const is = (time: Date | undefined) => on(time, from, to);
  const applied = new Set(['applied', 'taken on', 'completed', 'not taken']);
  let [asked, agreed, introduced, started, finished, applications, taken, completed] = [0, 0, 0, 0, 0, 0, 0, 0];
  let [steps, relayed, provider, requester] = [0, 0, 0, 0];
  const active = new Set<string>();
  const step = (time: Date | undefined, acts: readonly string[], by: readonly string[]) => {
    if (!is(time)) return;
    steps += 1;
    if (by.some((act) => acts.includes(act))) relayed += 1;
  };
  for (const one of all.matches) {
    const { state, askedAt, answeredAt, introducedAt, startedAt, finishedAt, relayed: by } = one;
    const began = startedAt === undefined ? finishedAt : startedAt;
    if (applied.has(state)) {
      if (is(askedAt)) applications += 1;
      if (is(began)) taken += 1;
      if (is(finishedAt)) completed += 1;
    } else {
      if (is(askedAt)) asked += 1;
      if (is(askedAt) && introducedAt !== undefined) agreed += 1;
      if (is(introducedAt)) introduced += 1;
      if (is(began)) started += 1;
      if (is(finishedAt)) finished += 1;
    }
    if (is(askedAt)) active.add(one.requester);
    if (is(introducedAt)) active.add(one.provider);
    const refused = state === 'declined' && askedAt !== undefined;
    if (refused && is(answeredAt)) active.add(one.provider);
    if (refused && is(answeredAt)) provider += 1;
    if (state === 'declined' && !refused && is(answeredAt)) requester += 1;
    step(askedAt, ['ask', 'applied'], by);
    step(introducedAt, ['agree'], by);
    if (refused) step(answeredAt, ['decline'], by);
    step(startedAt, ['start'], by);
    step(finishedAt, ['finish'], by);
  }
  for (const one of [...all.needs, ...all.offers])
    if (one.reported !== true && is(one.states[0]?.at)) active.add(one.delegation);
  for (const { taken: some = [] } of all.followUps)
    for (const each of some) if (is(each.at)) active.add(each.delegation);
  const open = ['open', 'in progress', 'partly covered', 'to be confirmed'];
  const needs = all.needs.filter(
    (one) => !(one.reported && one.document === undefined) && everIn(one.states, open, from, to),
  );
  const now = (one: NeedTimes) => at(one.states, last);
  const covers = (some: readonly NeedTimes[]) => ({
    all: some.length,
    covered: some.filter((one) => now(one) === 'covered').length,
    partly: some.filter((one) => now(one) === 'partly covered').length,
    withdrawn: some.filter((one) => now(one) === 'withdrawn').length,
    open: some.filter((one) => !['covered', 'partly covered', 'withdrawn'].includes(now(one) ?? '')).length,
  });
  const offers = all.offers.filter((one) => everIn(one.states, ['open', 'planned'], from, to));
  const wanted = offers.filter((one) =>
    all.matches.some(({ offer: of, askedAt }) => of === one._id && askedAt !== undefined && askedAt.getTime() <= last),
  );
  const due = all.followUps.filter((one) => one.due !== undefined && one.due >= from && one.due <= to);
  const done = due.filter((one) => one.states.at(-1)?.status === 'done');
  const onTime = done.filter((one) => (one.states.at(-1)?.at.toISOString() ?? '') < `${one.due}T24`);
  return {
    delegations: active.size,
    needs: {
      all: needs.length,
      suggested: needs.filter(({ _id }) =>
        all.matches.some((one) => one.need === _id && one.createdAt.getTime() <= last),
      ).length,
      useful: needs.filter(({ _id }) => all.matches.some((one) => one.need === _id && one.useful === true)).length,
    },
    steps: { asked, agreed, introduced, started, finished, applied: applications, taken, completed },
    covered: covers(needs),
    offers: {
      all: offers.length,
      confirmed: offers.filter(({ reported }) => !reported).length,
      listed: offers.filter(({ reported }) => reported).length,
      asked: wanted.length,
      never: offers.length - wanted.length,
    },
    relayed: { steps, relayed },
    declines: { provider, requester },
    followUps: {
      all: due.length,
      inTime: onTime.length,
      late: done.length - onTime.length,
      others: due.filter((one) => one.states.at(-1)?.status === 'done by others').length,
      ended: due.filter((one) => ['dropped', 'not taken up'].includes(one.states.at(-1)?.status ?? '')).length,
      open: due.filter((one) =>
        ['proposed', 'open', 'in progress', 'blocked'].includes(one.states.at(-1)?.status ?? ''),
      ).length,
      undated: all.followUps.filter(
        (one) => one.due === undefined && everIn(one.states, ['proposed', 'open', 'in progress', 'blocked'], from, to),
      ).length,
    },
  };
}

const figuresOf = (all: Recorded, from: string, to: string): YearFigures =>
  yearFigures(all, from, to, periodOf(from, to));

describe('the figures of a period', () => {
  test('equal a direct count, in stores of any kind', () => {
    let all = 0;
    fc.assert(
      fc.property(store, day, day, (recorded, one, other) => {
        const [from, to] = one < other ? [one, other] : [other, one];
        const figures = figuresOf(recorded, from, to);
        expect(figures).toMatchObject(counted(recorded, from, to));
        all += figures.needs.all + figures.offers.all + figures.steps.asked + figures.followUps.all;
      }),
      { numRuns: 500 },
    );
    process.stdout.write(`500 stores: ${all} needs, offers, asks and follow-ups counted\n`);
    expect(all).toBeGreaterThan(2000);
  });

  test('add up: what a need became is one of four, and a topic counts what a direct count gives', () => {
    fc.assert(
      fc.property(store, day, day, (recorded, one, other) => {
        const [from, to] = one < other ? [one, other] : [other, one];
        const { covered, topics, offers, followUps, declines } = figuresOf(recorded, from, to);
        for (const each of [covered, ...topics])
          expect(each.covered + each.partly + each.open + each.withdrawn).toBe(each.all);
        expect(offers.asked + offers.never).toBe(offers.all);
        expect(followUps.inTime + followUps.late + followUps.others + followUps.ended + followUps.open).toBe(
          followUps.all,
        );
        expect(declines.reasons.reduce((sum, { count }) => sum + count, declines.rest)).toBe(
          declines.provider + declines.requester,
        );
        for (const { topic, all } of topics) {
          const alone = recorded.needs.filter(({ topics: own }) =>
            topic === '' ? own.length === 0 : own.includes(topic),
          );
          expect(figuresOf({ ...recorded, needs: alone }, from, to).needs.all).toBe(all);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('tell a reason where three delegations gave it, and of fewer only how many there were', () => {
    fc.assert(
      fc.property(store, (recorded) => {
        const { declines } = figuresOf(recorded, '2026-01-01', '2026-12-31');
        for (const { reason } of declines.reasons) {
          const by = recorded.matches.filter(
            (one) => one.state === 'declined' && one.reason === reason && one.answeredAt,
          );
          const from = by.map((one) => (one.askedAt === undefined ? one.requester : one.provider));
          expect(new Set(from).size).toBeGreaterThanOrEqual(3);
        }
      }),
      { numRuns: 200 },
    );
  });
});

const times = (days: readonly number[]): MatchTimes[] =>
  days.map((taken) => ({
    ...{ need: 'N-1', offer: 'O-1', requester: 'SN', provider: 'CZ', state: 'introduced', relayed: [] },
    ...{ createdAt: new Date(start), askedAt: new Date(start), introducedAt: new Date(start + taken * dayMs) },
  }));

describe('the median days of a step', () => {
  test.each<[readonly number[], number | undefined]>([
    [[], undefined],
    [[3], 3],
    [[9, 1, 2], 2],
    [[4, 1, 2, 100], 3],
    [[0.25, 0.5], 0.4],
  ])('of %j is %p', (days, middle) => {
    const recorded = { needs: [], offers: [], followUps: [], matches: times(days) };
    const { medians } = figuresOf(recorded, '2026-01-01', '2026-12-31');
    expect(medians.introduction).toEqual({ days: middle, of: days.length });
  });

  test('counts the steps that were done in the period, and no other', () => {
    const recorded = { needs: [], offers: [], followUps: [], matches: times([1, 2, 60]) };
    expect(figuresOf(recorded, '2026-01-01', '2026-01-31').medians.introduction).toEqual({ days: 1.5, of: 2 });
  });
});

describe('the states of a record', () => {
  test('are told from what each write replaced', () => {
    const [one, two] = [new Date(start + dayMs), new Date(start + 2 * dayMs)];
    const record = { status: 'covered', createdAt: new Date(start) };
    const writes = [
      { at: one, former: 'open' },
      { at: two, former: 'partly covered' },
    ];
    expect(statesOf(record, writes)).toEqual([
      { status: 'open', at: record.createdAt },
      { status: 'partly covered', at: one },
      { status: 'covered', at: two },
    ]);
    expect(statesOf(record, [])).toEqual([{ status: 'covered', at: record.createdAt }]);
  });
});
