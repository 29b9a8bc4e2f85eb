/**
 * Digests under chaos: three replicas on one MongoDB, one of which is killed at a random step in every round, while answers
 * are lost after the platform accepted, the way to the database is cut, and clocks differ by up to five seconds. A small form
 * by default; with `RAPPORTEUR_TEST_FULL=1` 200 subscriptions and 300 rounds, which takes some minutes.
 */
import { randomBytes } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { chance } from '../../adapters/chance/index.ts';
import { openMongo } from '../../adapters/mongo/index.ts';
import { createPostman } from '../../src/digest/run.ts';
import { resolve } from '../../src/digest/settle.ts';
import { type Log, silent } from '../../src/log.ts';
import { openRecords, type Records } from '../../src/store/index.ts';
import type { Store } from '../../src/store/port.ts';
import { hourMs, seededRandom } from '../support/core.ts';
import { dropDatabase } from '../support/mongo.ts';
import { createLife, type Life, mortalChat, mortalStore } from '../support/mortal.ts';
import { type Accepted, createPlatform, type Platform } from '../support/platform.ts';
import { type CutLine, startProxy } from '../support/proxy.ts';

const uri = process.env.MONGODB_URI;
const full = process.env.RAPPORTEUR_TEST_FULL === '1';
const [subscriptions, rounds] = full ? [200, 300] : [24, 24];
const seed = Number(process.env.RAPPORTEUR_TEST_SEED ?? 6);
const replicas = 3;
const minuteMs = 60_000;

interface Scene {
  readonly records: Records;
  readonly stores: readonly Store[];
  readonly proxy: CutLine;
  readonly platform: Platform;
  readonly random: (below: number) => number;
  /** Milliseconds; what the clocks of the replicas differ from. */
  now: number;
  readonly unknown: Set<string>;
}

interface Replica {
  readonly life: Life;
  tick(): Promise<unknown>;
}

/** A process that starts anew on its machine's connection. */
function start(scene: Scene, store: Store): Replica {
  const life = createLife();
  const skew = scene.random(5001) - 2500;
  const note: Log['info'] = (event, data) => {
    if (event === 'delivery.unknown') scene.unknown.add(String(data?.delivery));
  };
  const log: Log = { debug: note, info: note, warn: note, error: note };
  const records = openRecords(mortalStore(store, life), 'wg', chance);
  const chat = mortalChat(scene.platform, life);
  const clock = () => new Date(scene.now + skew);
  const postman = createPostman({ records, chatOf: () => chat, names: (_kind, id) => id, clock, log });
  // a heartbeat that fails is followed by the next
  return { life, tick: () => Promise.race([postman.tick().catch(() => undefined), life.died]) };
}

const about = { topics: ['national-csirt'], pillars: ['incident-response'], audience: [], modality: [], languages: [] };
const guard = { owners: ['CZ'], visibility: 'public', stakeholders: false, loggedBy: 'k' } as const;

const addOffer = ({ records, now }: Scene, title: string) =>
  records.offers.add({ ...guard, ...about, owners: ['CZ'], eligible: [], title, status: 'open' }, new Date(now));

async function subscribe({ records, now }: Scene): Promise<void> {
  const rule = { zone: 'UTC', topics: [], locale: 'en', owner: 'k' };
  for (let at = 0; at < subscriptions; at += 1) {
    const days = [1 + (at % 7), 1 + ((at + 3) % 7)];
    await records.subscriptions.add({ ...rule, days, hour: at % 24, channel: `test:C${at}` }, new Date(now));
  }
}

/** Somebody looks at the channel, and says what is so. */
async function answer(scene: Scene, share: number): Promise<void> {
  for (const row of await scene.records.deliveries.unsettled()) {
    if (row.looked === undefined || scene.random(100) >= share) continue;
    await resolve(scene.records, row, scene.platform.has(row._id) ? 'posted' : 'missing', new Date(scene.now));
  }
}

async function round(scene: Scene, working: Replica[], number: number): Promise<void> {
  const { random, proxy, platform } = scene;
  scene.now += 4 * hourMs;
  if (number % 5 === 0) await addOffer(scene, `Course ${number}`);
  const victim = random(replicas);
  working[victim]?.life.killAfter(random(full ? 250 : 120));
  if (number % 6 === 0)
    platform.atNextPost(() => {
      proxy.cut();
      setTimeout(() => proxy.mend(), 20 + random(100));
    });
  await Promise.all(working.map((replica) => replica.tick()));
  working.forEach((replica, at) => {
    const store = scene.stores[at];
    // one that had less to do than that is killed between two heartbeats
    if (store !== undefined && (at === victim || replica.life.dead)) working[at] = start(scene, store);
  });
  if (number % 10 === 0) await answer(scene, 50);
}

/** Nothing fails any more: what is open is answered, and every channel has one more period. */
async function calm(scene: Scene): Promise<number> {
  const [store] = scene.stores;
  if (store === undefined) throw new Error('no store');
  scene.platform.behave();
  scene.platform.atNextPost(() => {});
  scene.proxy.mend();
  const last = start(scene, store);
  for (let beat = 0; beat < 4; beat += 1) {
    scene.now += 5 * minuteMs;
    await last.tick();
  }
  const listed = (await scene.records.deliveries.unsettled()).length;
  await answer(scene, 100);
  for (const ms of [5 * minuteMs, 96 * hourMs, 5 * minuteMs]) {
    scene.now += ms;
    await last.tick();
  }
  return listed;
}

/**
 * What a post announced by its row, and how many things its reader was told of: those that it shows and those that it counts
 * for want of room.
 */
async function announced({ records }: Scene, { channel, key, items: shown, more }: Accepted) {
  const row = await records.deliveries.get(key);
  const items = (row?.items ?? []).filter((item) => /^O-\d+$/.test(item));
  return { channel, items, says: shown.filter((item) => items.includes(item)).length + more };
}

const counted = (all: readonly string[]) => {
  const counts = new Map<string, number>();
  for (const each of all) counts.set(each, (counts.get(each) ?? 0) + 1);
  return counts;
};

(uri === undefined ? describe.skip : describe)('digests under chaos on MongoDB', () => {
  test(
    `${subscriptions} subscriptions, ${rounds} rounds: none posted twice, none lost, each thing said once`,
    async () => {
      const database = `rapporteur_test_${randomBytes(6).toString('hex')}`;
      const { hostname, port } = new URL(uri ?? '');
      const proxy = await startProxy(hostname, Number(port));
      const random = seededRandom(seed);
      const open = (at: string) => openMongo(at, { database, log: silent });
      const direct = await open(uri ?? '');
      const records = openRecords(direct, 'wg', chance);
      await direct.ready();
      const stores: Store[] = [];
      for (let at = 0; at < replicas; at += 1) stores.push(await open(`mongodb://127.0.0.1:${proxy.port}`));
      const platform = createPlatform(random);
      const now = Date.parse('2027-03-01T00:00:00Z');
      const scene: Scene = { records, stores, proxy, platform, random, now, unknown: new Set() };
      try {
        await subscribe(scene);
        const working = stores.map((store) => start(scene, store));
        for (let number = 1; number <= rounds; number += 1) await round(scene, working, number);
        const listed = await calm(scene);

        const { accepted } = platform;
        const twice = [...counted(accepted.map(({ channel, key }) => `${channel} ${key}`))].filter(([, n]) => n > 1);
        const told = await Promise.all(accepted.map((post) => announced(scene, post)));
        const said = told.flatMap(({ channel, items }) => items.map((item) => `${channel} ${item}`));
        const untrue = told.filter(({ says, items }) => says !== items.length);
        const again = [...counted(said)].filter(([, n]) => n > 1);
        const offers = await records.offers.whole.list({});
        const due = Array.from({ length: subscriptions }, (_, at) =>
          offers.map(({ _id }) => `test:C${at} ${_id}`),
        ).flat();
        const heard = new Set(said);
        const lost = due.filter((each) => !heard.has(each));
        process.stdout.write(
          `${rounds} rounds, ${subscriptions} subscriptions, ${accepted.length} posts, ${twice.length} doubles, ` +
            `${lost.length} lost, ${scene.unknown.size} unknown (${platform.lostReplies} replies lost by the platform, ` +
            `${listed} listed at the end), ${said.length} announcements, ${again.length} of them repeated\n`,
        );
        expect({ twice, again, untrue, lost: lost.slice(0, 5) }).toEqual({
          twice: [],
          again: [],
          untrue: [],
          lost: [],
        });
        expect(await records.deliveries.unsettled()).toEqual([]);
        expect(scene.unknown.size).toBeGreaterThan(0);
      } finally {
        await Promise.all(stores.map((store) => store.close()));
        await direct.close();
        await proxy.close();
        await dropDatabase(uri ?? '', database);
      }
    },
    full ? 3_600_000 : 300_000,
  );
});
