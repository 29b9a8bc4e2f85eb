/**
 * In random stores (40; 500 with `RAPPORTEUR_TEST_FULL=1`) every cell of every matrix and every figure of every status and
 * picture is counted anew, naively, over what each viewer may see; and nothing that is answered holds the mark of a record that its viewer may not see.
 */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { openMemory } from '../../adapters/embedded/index.ts';
import type { Command } from '../../src/command.ts';
import { wgFind } from '../../src/commands/find.ts';
import { wgGaps } from '../../src/commands/gaps.ts';
import { wgStatus } from '../../src/commands/status.ts';
import type { Context } from '../../src/context.ts';
import { participantRows } from '../../src/domain/data/participants.ts';
import { pillarRows } from '../../src/domain/data/taxonomy.ts';
import { type Asked, type Cell, matrixOf, type PlaceHead } from '../../src/domain/figures/matrix.ts';
import type { Seen as Held } from '../../src/domain/figures/see.ts';
import { linesOf, passed, type Scope, scoped, since, waiting } from '../../src/domain/figures/status.ts';
import { isAmong } from '../../src/domain/participants.ts';
import type { Offer } from '../../src/domain/records.ts';
import { pillarOf } from '../../src/domain/taxonomy.ts';
import { isCoordinator } from '../../src/domain/visibility.ts';
import type { Reply, Values } from '../../src/reply.ts';
import { textOf } from '../support/replies.ts';
import { contextFor, servicesOf } from '../support/services.ts';
import { anyStored, marksIn, now, putStored, type Stored, someTopics, today, viewers } from '../support/stores.ts';
import {
  isKnownIn,
  isOpenTo,
  isUnmet,
  openFollowUps,
  openNeeds,
  openOffers,
  standingMatches,
  type Visible,
  visible,
} from './naive.ts';

const runs = process.env.RAPPORTEUR_TEST_FULL === '1' ? 500 : 40;
/** Printed with every failure, and here so that a run can be told from another. */
const seed = 20_261_123;
const chunks = 10;

const widest = ['002', '009', '019', '142', '150'];
const narrowest = (area: string) => [
  ...new Set(participantRows.filter(({ areas }) => areas.includes(area)).map(({ areas }) => areas[0] ?? '')),
];
const organisations = ['org:OAS', 'org:AU'];

const asked: readonly Asked[] = [
  { by: 'region' },
  { by: 'region', topics: ['digital-forensics', 'national-csirt'] },
  { by: 'region', pillar: pillarOf('digital-forensics') },
  { by: 'region', region: '002' },
  { by: 'region', region: '011', topics: ['norms-implementation'] },
  { by: 'delegation' },
  { by: 'delegation', region: '009' },
];

type Need = Visible['needs'][number];

function stands({ kind, id }: PlaceHead, { owner }: Need, columns: readonly string[], all: Asked): boolean {
  const named = 'named' in owner ? owner.named : undefined;
  const organisation = all.by === 'region' && all.region === undefined && named?.startsWith('org:') === true;
  if (kind === 'delegation') return named === id;
  if (kind === 'area') return isKnownIn(owner, id);
  if (kind === 'organisations') return organisation;
  if (all.by === 'delegation') return named === undefined;
  return !organisation && !columns.some((area) => isKnownIn(owner, area));
}

function reaches({ kind, id }: PlaceHead, { eligible }: Pick<Offer, 'eligible'>): boolean {
  if (eligible.length === 0) return true;
  if (kind === 'area') return isOpenTo(id, { eligible });
  if (kind === 'delegation') return eligible.some((entry) => isAmong(id, entry));
  if (kind === 'untold') return eligible.includes('global');
  return eligible.includes('global') || organisations.some((each) => eligible.some((entry) => isAmong(each, entry)));
}

const isAbout = (topic: string, topics: readonly string[]) =>
  topic === '' ? topics.length === 0 : topics.includes(topic);

/** Checks one matrix cell by cell; returns how many there were. */
function checkMatrix(seen: Visible, all: Asked, made: ReturnType<typeof matrixOf>): number {
  const columns = all.region === undefined ? widest : narrowest(all.region);
  const wanted = (topic: string) =>
    (all.topics === undefined || all.topics.includes(topic)) &&
    (all.pillar === undefined || topicIs(topic, all.pillar));
  const rows = ['', ...someTopics].filter((topic) => wanted(topic));
  const { region } = all;
  const needs = openNeeds(seen).filter(({ owner }) => region === undefined || isKnownIn(owner, region));
  const offers = openOffers(seen).filter((offer) => region === undefined || isOpenTo(region, offer));
  const cell = (topics: readonly string[], column?: PlaceHead): Cell => {
    const about = (own: readonly string[]) => topics.some((topic) => isAbout(topic, own));
    const ofNeeds = needs.filter(
      (need) => about(need.topics) && (column === undefined || stands(column, need, columns, all)),
    );
    const ofOffers = offers.filter((offer) => about(offer.topics) && (column === undefined || reaches(column, offer)));
    const unmet = ofNeeds.filter((need) => isUnmet(need, seen)).length;
    return { needs: ofNeeds.length, offers: ofOffers.length, unmet };
  };
  const there = rows.filter((topic) => cell([topic]).needs + cell([topic]).offers > 0);
  expect(new Set(made.rows.map(({ id }) => id))).toEqual(new Set(there));
  const cells = made.rows.map(({ id }) => made.columns.map((column) => cell([id], column)));
  expect(made.cells).toEqual(cells);
  expect(made.totals.rows).toEqual(made.rows.map(({ id }) => cell([id])));
  expect(made.totals.columns).toEqual(made.columns.map((column) => cell(rows, column)));
  expect(made.totals.all).toEqual(cell(rows));
  // nobody's need is in no column
  if (all.by === 'region')
    expect(made.totals.columns.reduce((sum, each) => sum + each.needs, 0)).toBe(made.totals.all.needs);
  return cells.flat().length;
}

const topicIs = (topic: string, pillar: string) => topic !== '' && pillarOf(topic) === pillar;

const scopes: readonly { readonly scope: Scope; readonly about?: string }[] = [
  { scope: {} },
  { scope: { topic: 'digital-forensics' }, about: 'digital-forensics' },
  { scope: { delegation: 'SN' }, about: 'Senegal' },
  { scope: { delegation: 'org:OAS' }, about: 'OAS' },
  { scope: { region: '002' }, about: '002' },
  { scope: { region: '054' }, about: 'Melanesia' },
];

/** The naive scope of a status. */
function within(seen: Visible, { topic, delegation, region }: Scope) {
  const owned = (owner: Need['owner']) => delegation === undefined || ('named' in owner && owner.named === delegation);
  const about = (topics: readonly string[]) => topic === undefined || topics.includes(topic);
  const there = (owner: Need['owner']) => region === undefined || isKnownIn(owner, region);
  return {
    needs: openNeeds(seen).filter(({ owner, topics }) => owned(owner) && about(topics) && there(owner)),
    offers: openOffers(seen).filter(
      (offer) => owned(offer.owner) && about(offer.topics) && (region === undefined || isOpenTo(region, offer)),
    ),
    followUps: openFollowUps(seen).filter(
      ({ leads }) =>
        topic === undefined &&
        (delegation === undefined || leads.includes(delegation)) &&
        (region === undefined || leads.some((lead) => isKnownIn({ named: lead }, region))),
    ),
    matches: standingMatches(seen).filter(
      ({ need, offer }) => about(need.topics) && (owned(need.owner) || owned(offer.owner)) && there(need.owner),
    ),
  };
}

function checkStatus(seen: Visible, all: Held, scope: Scope, { register }: Context, stored: Stored): void {
  const made = scoped(all, scope, register.reach);
  const wanted = within(seen, scope);
  const ids = (rows: readonly { row: { id: string } }[]) => rows.map(({ row }) => row.id).sort();
  const own = (rows: readonly { _id: string }[]) => rows.map(({ _id }) => _id).sort();
  expect(ids(made.needs)).toEqual(own(wanted.needs));
  expect(ids(made.offers)).toEqual(own(wanted.offers));
  expect(ids(made.followUps)).toEqual(own(wanted.followUps));
  expect(made.pairs.map(({ pair }) => pair.short).sort()).toEqual(wanted.matches.map(({ id }) => id).sort());
  const lines = linesOf(made, all.met, register.reach);
  for (const line of lines) {
    const isIn = ({ owner, pillars }: Need) => {
      if (line.kind === 'area') return isKnownIn(owner, line.id);
      return line.kind === 'untold' ? pillars.length === 0 : pillars.includes(line.id);
    };
    const needs = wanted.needs.filter(isIn);
    const offers = wanted.offers.filter((offer) => {
      if (line.kind === 'area') return isOpenTo(line.id, offer);
      return line.kind === 'untold' ? offer.pillars.length === 0 : offer.pillars.includes(line.id);
    });
    const unmet = needs.filter((need) => isUnmet(need, seen)).length;
    const { needs: n, offers: o, unmet: u } = line;
    expect({ ...line, needs: n, offers: o, unmet: u }).toEqual({
      ...line,
      ...{ needs: needs.length, offers: offers.length, unmet },
    });
  }
  const fields = lines.flatMap(({ kind, id }) => (kind === 'pillar' ? [id] : []));
  const met = [...wanted.needs, ...wanted.offers].flatMap(({ pillars }) => pillars);
  expect(fields).toEqual(pillarRows.map(({ id }) => id as string).filter((id) => met.includes(id)));
  checkWaiting(made, wanted, stored);
}

function checkWaiting(made: ReturnType<typeof scoped>, wanted: ReturnType<typeof within>, { matches }: Stored): void {
  const late = wanted.followUps.filter(({ due, overseen }) => overseen && due !== undefined && due < today);
  expect(
    passed(made, today)
      .map(({ row }) => row.id)
      .sort(),
  ).toEqual(late.map(({ _id }) => _id).sort());
  const asks = wanted.matches.filter(
    ({ state, need, offer }) => state === 'asked' && (need.overseen || offer.overseen),
  );
  const waits = asks.map(({ id, need, offer }) => {
    const back = matches.find(({ short }) => short === id)?.talk?.at(-1)?.by === 'provider';
    return JSON.stringify((back ? need : offer).owner);
  });
  const { on } = waiting(made.pairs);
  expect(Object.fromEntries(on.map(({ whom, count }) => [JSON.stringify(whom), count]))).toEqual(
    Object.fromEntries([...new Set(waits)].map((whom) => [whom, waits.filter((each) => each === whom).length])),
  );
}

const voice = (ctx: Context) => ({ locale: 'en' as const, zone: 'UTC', names: ctx.names });

async function say(command: Command, values: Values, ctx: Context): Promise<Reply> {
  const plan = command.plan(values, ctx.today);
  if (plan.kind === 'incomplete') throw new Error(JSON.stringify(plan.errors));
  return plan.run(ctx);
}

/** The figures of a status as they are told. */
function told({ text }: Reply): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(text.params).flatMap(([key, param]) =>
      typeof param === 'object' && 'params' in param ? [[key, param.params.count] as const] : [],
    ),
  );
}

/** What the pictures show is counted, and neither they nor their words hold a mark. */
async function checkPictures(seen: Visible, ctx: Context, hides: (reply: Reply) => void): Promise<void> {
  const states = await say(wgStatus, { picture: 'states' }, ctx);
  if (states.picture?.kind !== 'bars') throw new Error('no picture of states');
  for (const { label, figure } of states.picture.bars) {
    const state = label.key.replace(/^status\./, '');
    expect([state, figure]).toEqual([state, seen.followUps.filter(({ status }) => status === state).length]);
  }
  const trend = await say(wgStatus, { picture: 'trend' }, ctx);
  if (trend.picture?.kind !== 'lines') throw new Error('no picture over time');
  const [needs, offers] = trend.picture.series.map(({ figures }) => figures.at(-1));
  expect([needs, offers]).toEqual([openNeeds(seen).length, openOffers(seen).length]);
  const gaps = await say(wgGaps, { picture: 'yes' }, ctx);
  for (const reply of [states, trend, gaps]) {
    hides(reply);
    expect(marksIn(JSON.stringify(reply.picture ?? {})).filter((id) => !isSeen(seen, id))).toEqual([]);
  }
}

const isSeen = ({ needs, offers, followUps }: Visible, id: string): boolean =>
  [...needs, ...offers, ...followUps].some(({ _id }) => _id === id);

/** Every answer a viewer gets: its figures, and whose marks stand in it. */
async function checkTexts(seen: Visible, ctx: Context): Promise<void> {
  const may = new Set([...seen.needs, ...seen.offers, ...seen.followUps].map(({ _id }) => _id));
  const roundtables = await ctx.records.roundtables.list(ctx.viewer, {});
  for (const { _id } of roundtables) may.add(_id);
  // a provider who was asked reads a closed need under the words given for that
  for (const { need, offer } of seen.matches) for (const { _id } of [need, offer]) may.add(_id);
  const hides = (reply: Reply) => expect(marksIn(textOf(reply, voice(ctx))).filter((id) => !may.has(id))).toEqual([]);
  for (const { scope, about } of scopes) {
    const reply = await say(wgStatus, about === undefined ? {} : { about }, ctx);
    const { needs, offers, matches, followUps } = within(seen, scope);
    const counts = { needs: needs.length, offers: offers.length };
    expect(told(reply)).toEqual({ ...counts, matches: matches.length, followups: followUps.length });
    hides(reply);
  }
  hides(await say(wgGaps, {}, ctx));
  await checkPictures(seen, ctx, hides);
  for (const { _id } of roundtables) hides(await say(wgStatus, { about: _id }, ctx));
  for (const words of ['laboratory', 'droit judges', 'zq'] as const) hides(await say(wgFind, { words }, ctx));
  const found = await say(wgFind, { from: '2020-01-01' }, ctx);
  const all = seen.needs.length + seen.offers.length + seen.followUps.length + roundtables.length;
  expect(found.text.params.count ?? 0).toBe(all);
}

describe('in random stores', () => {
  test.each(Array.from({ length: chunks }, (_, at) => seed + at))(
    'every figure is the one counted, seed %i',
    async (own) => {
      let cells = 0;
      await fc.assert(
        fc.asyncProperty(anyStored, async (stored) => {
          const store = openMemory();
          const services = servicesOf(store, now);
          await putStored(store, stored);
          for (const viewer of Object.values(viewers)) {
            const ctx = contextFor(services, viewer, now);
            const seen = await visible(services.records, viewer);
            const held = await services.register.see(viewer);
            for (const all of asked)
              if (all.by === 'region' || isCoordinator(viewer))
                cells += checkMatrix(seen, all, matrixOf(held, all, services.register.reach));
            for (const { scope } of scopes) checkStatus(seen, held, scope, ctx, stored);
            const mark = new Date(now.getTime() - 100 * 86_400_000);
            const since100 = since(held, mark);
            const records = [...seen.needs, ...seen.offers, ...seen.followUps];
            const fresh = records.filter(({ createdAt }) => createdAt > mark).length;
            expect(since100.fresh.need + since100.fresh.offer + since100.fresh.followup).toBe(fresh);
            expect(since100.rows).toHaveLength(records.filter(({ updatedAt }) => updatedAt > mark).length);
            await checkTexts(seen, ctx);
          }
          await store.close();
        }),
        { seed: own, numRuns: Math.ceil(runs / chunks) },
      );
      expect(cells).toBeGreaterThan(runs / chunks);
    },
    600_000,
  );
});
