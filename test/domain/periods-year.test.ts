/**
 * A simulated year of every zone: ticks of a quarter of an hour, and of a minute for six hours on either side of each clock
 * change. What is sent is compared, with the very tick at which it is, with a table of offsets that the code under test has no
 * part in. A sample of the zones by default; all with `RAPPORTEUR_TEST_FULL=1`, which takes ten to fifteen minutes.
 */
import { expect, test } from '@jest/globals';
import { type Counted, owed, type Rule } from '../../src/domain/periods.ts';
import { allZones, type Segment, type Start, segmentsOf, startsOf, ticksOf } from './tz.ts';

const full = process.env.RAPPORTEUR_TEST_FULL === '1';
const notable = [
  ...['UTC', 'Africa/Casablanca', 'America/Havana', 'America/Nuuk', 'Antarctica/Troll', 'Asia/Beirut', 'Europe/Berlin'],
  ...['Australia/Lord_Howe', 'Pacific/Chatham', 'Pacific/Kiritimati'],
];
const sample = notable.filter((zone) => allZones.includes(zone));

const frequencies = [
  { days: [1, 2, 3, 4, 5, 6, 7] },
  { days: [1] },
  { every: 'month', days: [], monthDay: 1 },
  { every: 'month', days: [], monthDay: 'last' },
] as const;
const rulesOf = (zone: string): Rule[] =>
  [0, 2, 3, 9, 23].flatMap((hour) => frequencies.map((frequency) => ({ ...frequency, hour, zone })));

type Sent = Start & { readonly count: number };

/** What a heartbeat at each of these moments opens: as the postman does, it notes the period that it opened. */
function sentBy(rules: readonly Rule[], ticks: readonly number[]): Sent[][] {
  const createdAt = new Date(ticks[0] ?? 0);
  const states = rules.map((rule): { -readonly [K in keyof Counted]: Counted[K] } => ({ ...rule, createdAt }));
  const sent: Sent[][] = rules.map(() => []);
  for (const at of ticks) {
    const now = new Date(at);
    for (const [index, state] of states.entries()) {
      const due = owed(state, now);
      if (due === undefined) continue;
      sent[index]?.push({ period: due.to, at, count: due.count });
      state.lastPeriod = due.to;
    }
  }
  return sent;
}

/** Each start at the first tick that is not before it; those of one tick are one, as where a zone skips a whole day. */
function expectedOf(starts: readonly Start[], ticks: readonly number[]): Sent[] {
  const expected: Sent[] = [];
  let next = 0;
  for (const { period, at } of starts) {
    while ((ticks[next] ?? at) < at) next += 1;
    const tick = ticks[next] ?? at;
    const together = expected.at(-1)?.at === tick ? expected.pop() : undefined;
    expected.push({ period, at: tick, count: (together?.count ?? 0) + 1 });
  }
  return expected;
}

interface Year {
  readonly segments: readonly Segment[];
  readonly ticks: number;
  readonly periods: number;
}

/** @throws when a period was skipped, doubled, or sent at another tick than the first after its start */
function simulate(zone: string, start: number, end: number, rules = rulesOf(zone)): Year {
  const segments = segmentsOf(zone, start, end);
  const ticks = ticksOf(segments, start, end);
  const sent = sentBy(rules, ticks);
  for (const [index, rule] of rules.entries()) {
    const due = expectedOf(startsOf(rule, segments, start, end), ticks);
    expect({ rule, sent: sent[index] }).toEqual({ rule, sent: due });
  }
  const within = segments.filter((segment) => segment.start >= start && segment.start <= end);
  return { segments: within, ticks: ticks.length, periods: sent.flat().length };
}

test('each period of a year is sent once, at the first tick after it began', () => {
  const zones = full ? allZones : sample;
  const began = performance.now();
  const years = zones.map((zone) => simulate(zone, Date.UTC(2026, 0, 1), Date.UTC(2027, 0, 1)));
  const sum = (of: (year: Year) => number) => years.reduce((total, year) => total + of(year), 0);
  const seconds = Math.round((performance.now() - began) / 100) / 10;
  const counts = { zones: zones.length, transitions: sum(({ segments }) => segments.length), rules: 20 };
  const [periods, ticks] = [sum((year) => year.periods), sum((year) => year.ticks)];
  process.stdout.write(`a year: ${JSON.stringify({ ...counts, periods, ticks, seconds })}\n`);
  // 365 days, 52 Mondays, twice twelve months, at five hours
  expect(periods).toBeGreaterThan(zones.length * 5 * (364 + 51 + 22));
}, 1_800_000);

test.each([
  ['Pacific/Apia', 2011, 'skips the 30th of December'],
  ['Pacific/Kwajalein', 1993, 'skips the 21st of August'],
  ['America/St_Johns', 2006, 'changes at a minute past midnight'],
  ['Asia/Almaty', 2024, 'takes another offset for good'],
  ['America/Asuncion', 2024, 'gives up its clock changes'],
  ['America/Nuuk', 2023, 'takes another offset and keeps its summers'],
  ['Asia/Pyongyang', 2018, 'moves by half an hour'],
  ['America/Caracas', 2007, 'moves back by half an hour'],
  ['Africa/Juba', 2021, 'moves to its neighbours'],
])('so is each of %s in %i, which %s', (zone, year) => {
  const daily = [0, 2, 9, 23].map((hour) => ({ days: [1, 2, 3, 4, 5, 6, 7], hour, zone }));
  const { segments } = simulate(zone, Date.UTC(year, 0, 1), Date.UTC(year + 1, 0, 15), daily);
  expect(segments.length).toBeGreaterThan(0);
});
