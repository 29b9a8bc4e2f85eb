/**
 * Several processes on one MongoDB propose what a single one would, each pair once, though some are killed on the way.
 * A few hundred records by default; with `RAPPORTEUR_TEST_FULL=1` five thousand, which takes some minutes.
 */
import { randomBytes } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { chance } from '../../adapters/chance/index.ts';
import { openMongo } from '../../adapters/mongo/index.ts';
import type { Match, Need, Offer } from '../../src/domain/records.ts';
import { silent } from '../../src/log.ts';
import { dayNumber } from '../../src/matching/days.ts';
import { needEntry } from '../../src/matching/entries.ts';
import { createExchange, dayOf, propose } from '../../src/matching/exchange.ts';
import { leastFor } from '../../src/matching/features.ts';
import { createKeeper, type Keeper } from '../../src/matching/keeper.ts';
import { foundOffer } from '../../src/matching/propose.ts';
import { openRecords, type Records } from '../../src/store/index.ts';
import { type Proposal, pairOf } from '../../src/store/matches.ts';
import { dropDatabase } from '../support/mongo.ts';
import { type Item, type Replica, speakers, startReplica, titleOf } from '../support/replicas.ts';
import { seededRandom } from '../support/seeded.ts';

const uri = process.env.MONGODB_URI;
const full = process.env.RAPPORTEUR_TEST_FULL === '1';
/** Needs, and as many offers. */
const each = full ? 2500 : 60;
/** Records that a replica writes at the same time. */
const hands = 6;
/** How often some replica is killed. */
const kills = full ? 6 : 1;

type Shown = Pick<Match, 'need' | 'offer' | 'requester' | 'provider' | 'score' | 'parts' | 'eligibility'>;
const shown = ({ need, offer, requester, provider, score, parts, eligibility }: Shown) =>
  JSON.stringify([need, offer, requester, provider, score, parts, eligibility]);

/** Every need and offer, in no order. */
function mixed(random: (below: number) => number): Item[] {
  const all = Array.from({ length: each }, (_, at) => [`need ${at}`, `offer ${at}`] as const).flat();
  return all
    .map((item) => ({ item, place: random(2 ** 30) }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);
}

/** Of some items those that are not in the store. */
async function missing(records: Records, items: readonly Item[]): Promise<Item[]> {
  const all = [...(await records.needs.whole.list({})), ...(await records.offers.whole.list({}))];
  const titles = new Set(all.map(({ title }) => title));
  return items.filter((item) => {
    const [noun = '', number] = item.split(' ');
    return !titles.has(titleOf(noun, Number(number)));
  });
}

/** Lets replicas write everything at the same time; now and then one is killed, and another goes on with its share. */
async function writeAll(records: Records, database: string, replicas: number): Promise<number> {
  const random = seededRandom(replicas);
  const items = mixed(random);
  const shares = Array.from({ length: replicas }, (_, at) => items.filter((_item, place) => place % replicas === at));
  const running = new Map<number, Replica>();
  let written = 0;
  let killed = 0;
  let ends = 0;
  const start = () => startReplica(uri ?? '', database, `log:${hands}@once`, hear);
  function hear(line: string): void {
    if (!line.startsWith('wrote ')) return;
    written += 1;
    if (killed >= kills || written < ((killed + 1) * items.length) / (kills + 1)) return;
    const alive = [...running.values()];
    killed += 1;
    alive[random(alive.length)]?.kill();
  }
  async function work(at: number, share: readonly Item[], first?: Replica): Promise<void> {
    const replica = first ?? (await start());
    running.set(at, replica);
    replica.go(JSON.stringify(share));
    const ended = await replica.output.then(
      () => true,
      () => false,
    );
    running.delete(at);
    const left = await missing(records, share);
    if (!ended) ends += 1;
    // one that ends of its own accord has failed: another would fail as well
    if (ends > killed) throw new Error(`${ends} replicas ended early, ${killed} were killed`);
    if (left.length > 0) await work(at, left);
  }
  const all = await Promise.all(shares.map(start));
  await Promise.all(shares.map((share, at) => work(at, share, all[at])));
  return killed;
}

/** What one process finds for every need. */
function single(keeper: Keeper, needs: readonly Need[], today: string): Proposal[] {
  return needs.flatMap((need) => {
    const search = { ...needEntry(need), today: dayNumber(today) };
    return keeper.offers
      .above(search, leastFor(search.features))
      .map((found) => foundOffer(need, search.features, found));
  });
}

/** The search of one process agrees with comparing each of some needs with every offer by itself. */
function checkSample(wanted: readonly Proposal[], needs: readonly Need[], offers: readonly Offer[], today: string) {
  for (const need of needs) {
    const alone = offers.flatMap((offer) => propose(need, offer, today) ?? []);
    const found = wanted.filter((proposal) => proposal.need === need._id);
    expect(found.map(shown).sort()).toEqual(alone.map(shown).sort());
  }
}

async function settle(records: Records): Promise<{ keeper: Keeper; now: Date }> {
  // later than anybody who is alive would take to compare what it wrote
  const now = new Date(Date.now() + 5 * 60_000);
  const keeper = createKeeper({ records, clock: () => now, log: silent });
  await keeper.start();
  const exchange = createExchange(records, keeper);
  await exchange.reconcile(now);
  await exchange.reconcile(now);
  return { keeper, now };
}

(uri === undefined ? describe.skip : describe)('several processes on one MongoDB', () => {
  test.each([2, 3])(
    `%i replicas write ${each} needs and ${each} offers at the same time, some are killed: every pair once`,
    async (replicas) => {
      const database = `rapporteur_test_${randomBytes(6).toString('hex')}`;
      const store = await openMongo(uri ?? '', { database, log: silent });
      try {
        const records = openRecords(store, 'wg', chance);
        await store.ready();
        for (const [identity, delegation] of speakers)
          await records.people.recognise(identity, { name: identity, role: 'delegate', delegation }, new Date());
        const killed = await writeAll(records, database, replicas);
        const { keeper, now } = await settle(records);

        const [needs, offers] = [await records.needs.whole.list({}), await records.offers.whole.list({})];
        expect(await missing(records, mixed(seededRandom(replicas)))).toEqual([]);
        expect([...needs, ...offers].filter(({ unmatched }) => unmatched === true)).toEqual([]);
        const wanted = single(keeper, needs, dayOf(now));
        checkSample(wanted, needs.slice(0, 10), offers, dayOf(now));

        const there = await records.matches.whole.list({});
        const [expected, found] = [new Set(wanted.map(shown)), new Set(there.map(shown))];
        expect([...expected].filter((one) => !found.has(one)).slice(0, 3)).toEqual([]);
        expect([...found].filter((one) => !expected.has(one)).slice(0, 3)).toEqual([]);
        expect([there.length, new Set(there.map(({ short }) => short)).size]).toEqual([wanted.length, wanted.length]);
        expect(new Set(there.map(({ need, offer }) => pairOf(need, offer))).size).toBe(wanted.length);
        expect(wanted.length).toBeGreaterThan(each);
        expect(killed).toBe(kills);
        process.stdout.write(
          `${replicas} replicas, ${needs.length} needs, ${offers.length} offers, ${there.length} pairs, killed ${killed} times\n`,
        );
      } finally {
        await store.close();
        await dropDatabase(uri ?? '', database);
      }
    },
    full ? 3_600_000 : 300_000,
  );
});
