import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { openMemory } from '../../adapters/embedded/index.ts';
import { type Delivery, deliveryRepository, leaseMs } from '../../src/store/deliveries.ts';
import { type LedgerRow, ledgerRepository, standingOf } from '../../src/store/ledger.ts';

const now = new Date('2026-11-23T10:00:00Z');
const plus = (ms: number) => new Date(now.getTime() + ms);
const row = { _id: 'S-1|2026-11-23', kind: 'digest', to: 'S-1' } as const;

async function opened() {
  const deliveries = deliveryRepository(openMemory().collection<Delivery>('deliveries'));
  await deliveries.open(row, now);
  return deliveries;
}
type Deliveries = Awaited<ReturnType<typeof opened>>;

async function claimed(deliveries: Deliveries, at = now): Promise<Delivery> {
  const taken = await deliveries.claim(row._id, at);
  if (taken === undefined) throw new Error('cannot be claimed');
  return taken;
}
const claimable = async (deliveries: Deliveries, at: Date) =>
  (await deliveries.claimable('digest', at)).map(({ _id }) => _id);

describe('a delivery', () => {
  test('is opened once', async () => {
    const deliveries = await opened();
    expect(await deliveries.open(row, plus(1))).toBe(false);
    expect(await deliveries.get(row._id)).toMatchObject({ ...row, state: 'waiting', tries: 0, createdAt: now });
    const other = { ...row, _id: 'S-1|2026-11-30' };
    const tries = await Promise.all(Array.from({ length: 10 }, () => deliveries.open(other, now)));
    expect(tries.filter(Boolean)).toHaveLength(1);
  });

  test('is claimed by one of many', async () => {
    const deliveries = await opened();
    const tries = await Promise.all(Array.from({ length: 20 }, () => deliveries.claim(row._id, now)));
    expect(tries.filter((each) => each !== undefined)).toMatchObject([
      { state: 'claimed', tries: 1, lease: plus(leaseMs) },
    ]);
    expect(await claimable(deliveries, now)).toEqual([]);
  });

  test('is free again when its claimer vanished before posting, and lost to that one', async () => {
    const deliveries = await opened();
    const first = await claimed(deliveries);
    expect(await deliveries.claim(row._id, plus(leaseMs - 1))).toBeUndefined();
    expect(await claimable(deliveries, plus(leaseMs))).toEqual([row._id]);
    expect(await deliveries.sweep(plus(leaseMs))).toEqual([]);
    const second = await claimed(deliveries, plus(leaseMs));
    expect(second.tries).toBe(2);
    expect(await deliveries.intend(first, ['N-1'], plus(leaseMs))).toBeUndefined();
    expect(await deliveries.intend(second, ['N-1'], plus(leaseMs))).toMatchObject({ state: 'posting', items: ['N-1'] });
  });

  test('is unknown when its poster vanished while posting, and never claimed again', async () => {
    const deliveries = await opened();
    await deliveries.intend(await claimed(deliveries), ['N-1'], now);
    expect(await deliveries.sweep(plus(leaseMs - 1))).toEqual([]);
    expect(await claimable(deliveries, plus(leaseMs))).toEqual([]);
    const sweeps = await Promise.all([deliveries.sweep(plus(leaseMs)), deliveries.sweep(plus(leaseMs))]);
    expect(sweeps.flat()).toMatchObject([{ _id: row._id, state: 'unknown', items: ['N-1'] }]);
    for (const ms of [leaseMs, 10 * leaseMs, 1000 * leaseMs]) {
      expect(await deliveries.claim(row._id, plus(ms))).toBeUndefined();
      expect(await claimable(deliveries, plus(ms))).toEqual([]);
    }
  });

  test.each(['sent', 'empty', 'unknown', 'failed'] as const)('that is %s is never claimed again', async (state) => {
    const deliveries = await opened();
    await deliveries.settle(await claimed(deliveries), state, state === 'sent' ? 'post-1' : undefined);
    expect(await deliveries.claim(row._id, plus(100 * leaseMs))).toBeUndefined();
    expect(await claimable(deliveries, plus(100 * leaseMs))).toEqual([]);
    expect((await deliveries.get(row._id))?.postedAs).toBe(state === 'sent' ? 'post-1' : undefined);
  });

  test('that is released waits for its time', async () => {
    const deliveries = await opened();
    await deliveries.release(await claimed(deliveries), plus(60_000));
    expect(await claimable(deliveries, plus(59_999))).toEqual([]);
    expect(await deliveries.claim(row._id, plus(59_999))).toBeUndefined();
    expect(await claimed(deliveries, plus(60_000))).toMatchObject({ tries: 2 });
  });

  test('is claimable by kind, the oldest first', async () => {
    const deliveries = await opened();
    await deliveries.open({ _id: 'S-2|2026-11-16', kind: 'digest', to: 'S-2' }, plus(-1000));
    await deliveries.open(
      { _id: 'notice|x|p', kind: 'notice', to: 'p', reply: { text: { key: 'status.open', params: {} } } },
      now,
    );
    expect(await claimable(deliveries, now)).toEqual(['S-2|2026-11-16', row._id]);
    expect((await deliveries.claimable('notice', now)).map(({ reply }) => reply?.text.key)).toEqual(['status.open']);
  });
});

describe('a delivery of unknown outcome', () => {
  async function unknown() {
    const deliveries = await opened();
    const row = await deliveries.intend(await claimed(deliveries), ['N-1'], now);
    if (row === undefined) throw new Error('cannot be intended');
    await deliveries.doubt(row);
    return { deliveries, row };
  }

  test('is looked for by one of many, and not again once it was not found', async () => {
    const { deliveries } = await unknown();
    expect((await deliveries.doubtful(now)).map(({ _id }) => _id)).toEqual([row._id]);
    const looks = await Promise.all(Array.from({ length: 9 }, () => deliveries.look(row._id, now)));
    expect(looks.filter((each) => each !== undefined)).toHaveLength(1);
    await deliveries.unfound(row._id, 'unreadable');
    expect(await deliveries.doubtful(plus(1000 * leaseMs))).toEqual([]);
    expect(await deliveries.unsettled()).toMatchObject([{ _id: row._id, looked: 'unreadable', items: ['N-1'] }]);
  });

  test('is resolved by one of many, either way', async () => {
    const { deliveries } = await unknown();
    const said = (['sent', 'waiting', 'sent', 'waiting'] as const).map((state) =>
      deliveries.resolve(row._id, state, now),
    );
    const won = (await Promise.all(said)).filter((each) => each !== undefined);
    expect(won).toHaveLength(1);
    expect((await deliveries.get(row._id))?.state).toBe(won[0]?.state);
    expect(await deliveries.unsettled()).toEqual([]);
  });

  test('is sent when its poster speaks late, unless somebody had it posted anew', async () => {
    const late = await unknown();
    expect(await late.deliveries.settle(late.row, 'sent', 'post-1')).toMatchObject({
      state: 'sent',
      postedAs: 'post-1',
    });
    const anew = await unknown();
    await anew.deliveries.resolve(row._id, 'waiting', now);
    expect(await anew.deliveries.settle(anew.row, 'sent', 'post-1')).toBeUndefined();
    expect(await anew.deliveries.release(anew.row, now)).toBeUndefined();
  });
});

describe('the ledger', () => {
  function ledgerOn(store = openMemory()) {
    const rows = store.collection<Delivery>('deliveries');
    const ledger = ledgerRepository(store.collection<LedgerRow>('ledger'), rows);
    return { ledger, deliveries: deliveryRepository(rows) };
  }
  const fresh = async ({ ledger }: ReturnType<typeof ledgerOn>, items: readonly string[]) => [
    ...(await ledger.fresh('local:a', items)),
  ];

  test('knows what each target has been told, once', async () => {
    const { ledger } = ledgerOn();
    expect([...(await ledger.fresh('local:a', ['N-1', 'N-2']))]).toEqual(['N-1', 'N-2']);
    await ledger.tell('local:a', ['N-1'], now);
    await Promise.all([ledger.tell('local:a', ['N-1', 'N-3'], now), ledger.tell('local:a', ['N-3'], now)]);
    expect([...(await ledger.fresh('local:a', ['N-1', 'N-2', 'N-3']))]).toEqual(['N-2']);
    expect((await ledger.fresh('local:b', ['N-1', 'N-2', 'N-3'])).size).toBe(3);
    expect((await ledger.fresh('local:a', [])).size).toBe(0);
    expect(await ledger.told('local:a')).toEqual(
      new Map([
        ['N-1', now],
        ['N-3', now],
      ]),
    );
  });

  test('keeps an item for one of two deliveries, until that lets go of it or loses its claim', async () => {
    const both = ledgerOn();
    const { ledger, deliveries } = both;
    await deliveries.open(row, now);
    await deliveries.open({ ...row, _id: 'S-1|2026-11-30' }, now);
    const one = await deliveries.claim(row._id, now);
    const other = await deliveries.claim('S-1|2026-11-30', now);
    if (one === undefined || other === undefined) throw new Error('not claimed');
    expect(await ledger.hold('local:a', ['N-1'], one, now)).toBe(true);
    expect(await ledger.hold('local:a', ['N-1'], one, now)).toBe(true);
    expect(await ledger.hold('local:a', ['N-1'], other, now)).toBe(false);
    expect(await fresh(both, ['N-1', 'N-2'])).toEqual(['N-2']);
    await ledger.letGo(one);
    expect(await ledger.hold('local:a', ['N-1'], other, now)).toBe(true);
    expect(await ledger.hold('local:a', ['N-2'], one, now)).toBe(true);
    const again = await deliveries.claim(row._id, plus(leaseMs));
    if (again === undefined) throw new Error('not claimed again');
    expect(await fresh(both, ['N-1', 'N-2'])).toEqual(['N-2']);
    expect(await ledger.hold('local:a', ['N-2'], one, now)).toBe(true);
    expect(await ledger.hold('local:a', ['N-2'], again, now)).toBe(true);
  });

  test('means by a held row what its delivery came to', () => {
    const states = ['waiting', 'claimed', 'posting', 'unknown', 'sent', 'empty', 'failed'] as const;
    const holders = fc.record({
      state: fc.constantFrom(...states),
      tries: fc.integer({ min: 1, max: 3 }),
      items: fc.subarray(['N-1', 'N-2']),
    });
    fc.assert(
      fc.property(holders, fc.integer({ min: 1, max: 3 }), (holder, claim) => {
        const standing = standingOf({ by: row._id, claim }, 'N-1', holder);
        const told = holder.items.includes('N-1');
        if (holder.tries !== claim) expect(standing).toBeUndefined();
        else if (holder.state === 'sent') expect(standing).toBe(told ? 'told' : undefined);
        else if (holder.state === 'unknown') expect(standing).toBe(told ? 'unknown' : undefined);
        else if (holder.state === 'empty' || holder.state === 'failed') expect(standing).toBeUndefined();
        else expect(standing).toBe(holder.state !== 'posting' || told ? 'held' : undefined);
      }),
    );
    expect(standingOf({}, 'N-1', undefined)).toBe('told');
    expect(standingOf({ by: row._id, claim: 1 }, 'N-1', undefined)).toBeUndefined();
  });
});
