/** Outages of an hour to five weeks, over a weekly digest: one merged catch-up that names its span, and the next one on its day. */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createCore, dayMs, hourMs } from '../support/core.ts';

const monday = Date.parse('2027-02-01T09:00:00Z');
const weekMs = 7 * dayMs;
const beats = Array.from({ length: 10 * 28 }, (_, at) => monday - dayMs + at * 6 * hourMs);
const dayOf = (at: number) => new Date(at).toISOString().slice(0, 10);

const guard = { owners: ['SN'], visibility: 'public', stakeholders: false, loggedBy: 'k' } as const;
const about = { topics: ['national-csirt'], pillars: ['incident-response'], audience: [], modality: [], languages: [] };

interface Seen {
  readonly at: number;
  /** The key and the days of the line under the title, where there is one. */
  readonly said: readonly unknown[];
}

/** Runs on but for some hours, with a new need a day; what was posted, and when. */
async function lived(from: number, until: number): Promise<Seen[]> {
  const core = await createCore({ now: new Date(monday - 2 * dayMs).toISOString() });
  const rule = { days: [1], hour: 9, zone: 'Africa/Dakar', topics: [], locale: 'en', owner: 'k' };
  await core.records.subscriptions.add({ ...rule, channel: 'local:c' }, core.clock.now);
  const seen: Seen[] = [];
  for (const [index, at] of beats.entries()) {
    core.clock.now = new Date(at);
    const need = { ...guard, ...about, owners: ['SN'], title: `Need ${index}` };
    if (index % 4 === 0) await core.records.needs.add({ ...need, status: 'open' }, core.clock.now);
    if (at >= from && at < until) continue;
    const before = core.posts.length;
    await core.app.postman.tick();
    for (const { reply } of core.posts.slice(before)) {
      const line = reply.lines?.find(({ key }) => key.startsWith('digest.covers') || key === 'digest.late');
      seen.push({ at, said: line === undefined ? [] : [line.key, line.params] });
    }
  }
  return seen;
}

/** By plain arithmetic: every Monday at nine, each at the first beat that there was from then on; those of one beat are one. */
function expected(from: number, until: number): Seen[] {
  const alive = beats.filter((at) => at < from || at >= until);
  const byBeat = new Map<number, number[]>();
  for (let due = monday; due <= (alive.at(-1) ?? 0); due += weekMs) {
    const beat = alive.find((at) => at >= due) ?? 0;
    byBeat.set(beat, [...(byBeat.get(beat) ?? []), due]);
  }
  return [...byBeat].map(([at, dues]) => ({ at, said: saidOf(at, dues) }));
}

function saidOf(at: number, dues: readonly number[]): unknown[] {
  const [from, to] = [dayOf(dues[0] ?? 0), dayOf(dues.at(-1) ?? 0)];
  if (dues.length > 1) return ['digest.covers.weeks', { from: { day: from }, to: { day: to }, count: dues.length - 1 }];
  return dayOf(at) > to ? ['digest.late', { day: { day: to } }] : [];
}

test('each is made up for by one digest', async () => {
  const hours = fc.record({
    starts: fc.integer({ min: 0, max: 21 * 24 }),
    lasts: fc.integer({ min: 1, max: 35 * 24 }),
  });
  const five = { starts: 24, lasts: 35 * 24 };
  await fc.assert(
    fc.asyncProperty(hours, async ({ starts, lasts }) => {
      const from = monday - dayMs + starts * hourMs;
      expect(await lived(from, from + lasts * hourMs)).toEqual(expected(from, from + lasts * hourMs));
    }),
    { numRuns: process.env.RAPPORTEUR_TEST_FULL === '1' ? 200 : 6, examples: [[five], [{ starts: 24, lasts: 1 }]] },
  );
}, 900_000);

test('the sentence is one that a person reads', async () => {
  const core = await createCore({ now: '2027-02-24T10:00:00Z' });
  await core.profile('local:amina', 'SN');
  await core.join('local:cora', 'role:coordinator');
  await core.speak('local:cora', '/digest subscribe day:monday hour:9 zone:UTC level:group');
  await core.speak('local:amina', '/need add Forensics lab topic:digital-forensics see:group');
  core.clock.now = new Date('2027-03-23T12:00:00Z');
  await core.app.tick();
  expect(core.postsTo('local:general').map(({ text }) => text)).toEqual([
    expect.stringContaining('Covers March 1, 2027 to March 22, 2027: for 3 weeks I was not running.'),
  ]);
});
