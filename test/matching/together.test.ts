/** Several keepers on one store: each sees what the others wrote, in whatever order it becomes visible. */
import { describe, expect, test } from '@jest/globals';
import { openMemory } from '../../adapters/embedded/index.ts';
import type { Need, Offer } from '../../src/domain/records.ts';
import { silent } from '../../src/log.ts';
import { createKeeper, type Keeper } from '../../src/matching/keeper.ts';
import { openRecords, type Records } from '../../src/store/index.ts';
import type { Collection, Doc, Filter, Store } from '../../src/store/port.ts';
import { scopeStore } from '../../src/store/scope.ts';
import { seededChance, seededRandom } from '../support/seeded.ts';
import { need, offer } from './pair.ts';

const now = new Date('2026-11-23T10:00:00Z');

interface Written {
  readonly _id: string;
  readonly version: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}
const draft = <R extends Written>({ _id, version: _v, createdAt: _c, updatedAt: _u, ...rest }: R) => rest;
const needDraft = (change: Partial<Need> = {}) => draft(need(change));
const offerDraft = (change: Partial<Offer> = {}) => draft(offer(change));

async function replica(store: Store, seed: number, clock = { now }): Promise<{ keeper: Keeper; records: Records }> {
  const records = openRecords(store, 'wg', seededChance(seed));
  const keeper = createKeeper({ records, clock: () => clock.now, log: silent });
  await store.ready();
  await keeper.start();
  return { keeper, records };
}

const numbers = ({ keeper }: { keeper: Keeper }) => ({
  needs: keeper.needs.numbers().sort((a, b) => a - b),
  offers: keeper.offers.numbers().sort((a, b) => a - b),
});
const idsOf = (records: readonly { _id: string }[]) =>
  records.map(({ _id }) => Number(_id.slice(2))).sort((a, b) => a - b);

/** A store in which some documents are not to be seen yet: written, and not visible to others so far. */
function withDelays(store: Store) {
  const hidden = new Set<string>();
  const isSeen = ({ _id }: Doc) => !hidden.has(_id.slice(_id.indexOf('/') + 1));
  const wrap = <D extends Doc>(inner: Collection<D>): Collection<D> => ({
    insert: (doc) => inner.insert(doc),
    put: (doc) => inner.put(doc),
    get: (id) => inner.get(id),
    find: async (filter: Filter<D>, options) => (await inner.find(filter, options)).filter(isSeen),
    async *each(filter, options) {
      for await (const doc of inner.each(filter, options)) if (isSeen(doc)) yield doc;
    },
    count: (filter) => inner.count(filter),
    change: (id, update, only) => inner.change(id, update, only),
    remove: (filter) => inner.remove(filter),
  });
  const seen: Store = {
    place: store.place,
    collection: (name, indexes) => wrap(store.collection(name, indexes)),
    names: () => store.names(),
    ready: () => store.ready(),
    close: () => store.close(),
  };
  return { seen, hidden };
}

describe('keepers on one store', () => {
  test('see each other’s records, edits and withdrawals after catching up', async () => {
    const store = openMemory();
    const [one, other] = [await replica(store, 1), await replica(store, 2)];
    const random = seededRandom(3);
    const live = new Map<string, Need>();
    for (let step = 0; step < 200; step += 1) {
      const { records } = random(2) === 0 ? one : other;
      const known = [...live.values()];
      const drawn = known[random(Math.max(1, known.length))];
      if (drawn === undefined || random(3) === 0) {
        const made = await records.needs.add(needDraft({ title: `Need ${step}` }), now);
        live.set(made._id, made);
        continue;
      }
      const status = random(3) === 0 ? ('withdrawn' as const) : ('open' as const);
      const changed = await records.needs.change(
        drawn._id,
        drawn.version,
        { $set: { title: `Need ${step}`, status } },
        now,
      );
      if (changed !== undefined) live.set(changed._id, changed);
      if (step % 20 !== 0) continue;
      for (const { keeper } of [one, other]) await keeper.catchUp();
      const open = [...live.values()].filter((each) => each.status === 'open');
      expect(numbers(one).needs).toEqual(idsOf(open));
      expect(numbers(other).needs).toEqual(idsOf(open));
    }
    await one.keeper.catchUp();
    const later = await replica(store, 3);
    expect(numbers(later)).toEqual(numbers(one));
    for (const number of numbers(one).needs)
      expect(later.keeper.needs.entry(number)).toEqual(one.keeper.needs.entry(number));
  });

  test('find a write that becomes visible after a later one, through the gap it left', async () => {
    const { seen, hidden } = withDelays(openMemory());
    const [writer, reader] = [await replica(seen, 1), await replica(seen, 2)];
    const late = await writer.records.offers.add(offerDraft(), now);
    hidden.add(late._id);
    const second = await writer.records.offers.add(offerDraft(), now);
    const third = await writer.records.needs.add(needDraft(), now);
    await reader.keeper.catchUp();
    expect(numbers(reader)).toEqual({ needs: idsOf([third]), offers: idsOf([second]) });
    await reader.keeper.catchUp();
    expect(numbers(reader).offers).toEqual(idsOf([second]));
    hidden.clear();
    await reader.keeper.catchUp();
    expect(numbers(reader).offers).toEqual(idsOf([late, second]));
  });

  test('that start while writes are under way miss none of them', async () => {
    const { seen, hidden } = withDelays(openMemory());
    const writer = await replica(seen, 1);
    const made = [];
    for (let at = 0; at < 40; at += 1)
      made.push(await writer.records.offers.add(offerDraft({ title: `Offer ${at}` }), now));
    for (const { _id } of made.slice(5, 15)) hidden.add(_id);
    const reader = await replica(seen, 2);
    expect(reader.keeper.offers.size).toBe(30);
    hidden.clear();
    const more = await writer.records.offers.add(offerDraft(), now);
    await reader.keeper.catchUp();
    expect(numbers(reader).offers).toEqual(idsOf([...made, more]));
  });

  test('read records that were written before there was an order, and follow their next writes', async () => {
    const store = openMemory();
    const scoped = scopeStore(store, 'wg');
    await scoped.collection<Need>('needs').insert(need({ _id: 'N-5' }));
    await scoped.collection<Offer>('offers').insert(offer({ _id: 'O-6', version: 3 }));
    const [one, other] = [await replica(store, 1), await replica(store, 2)];
    expect([numbers(one), numbers(other)]).toEqual(Array(2).fill({ needs: [5], offers: [6] }));
    await one.records.offers.change('O-6', 3, { $set: { status: 'withdrawn' } }, now);
    await other.keeper.catchUp();
    expect(numbers(other)).toEqual({ needs: [5], offers: [] });
  });

  test('catch up once for many that ask at the same time', async () => {
    const store = openMemory();
    const [one, other] = [await replica(store, 1), await replica(store, 2)];
    const writing = Array.from({ length: 50 }, (_, at) => {
      const { records } = at % 2 ? one : other;
      return records.offers.add(offerDraft({ title: `Offer ${at}` }), now);
    });
    const [made] = await Promise.all([
      Promise.all(writing),
      ...Array.from({ length: 30 }, () => one.keeper.catchUp()),
      ...Array.from({ length: 30 }, () => other.keeper.catchUp()),
    ]);
    for (const { keeper } of [one, other]) await keeper.catchUp();
    expect(numbers(one)).toEqual(numbers(other));
    expect(numbers(one).offers).toEqual(idsOf(made));
  });
});
