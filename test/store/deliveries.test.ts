import { describe, expect, test } from '@jest/globals';
import { openMemory } from '../../adapters/embedded/index.ts';
import { type Delivery, deliveryRepository, leaseMs } from '../../src/store/deliveries.ts';
import { type LedgerRow, ledgerRepository } from '../../src/store/subscriptions.ts';

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
    expect(await deliveries.intend(first, ['N-1'])).toBeUndefined();
    expect(await deliveries.intend(second, ['N-1'])).toMatchObject({ state: 'posting', items: ['N-1'] });
  });

  test('is unknown when its poster vanished while posting, and never claimed again', async () => {
    const deliveries = await opened();
    await deliveries.intend(await claimed(deliveries), ['N-1']);
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
    await claimed(deliveries);
    await deliveries.settle(row._id, state, state === 'sent' ? 'post-1' : undefined);
    expect(await deliveries.claim(row._id, plus(100 * leaseMs))).toBeUndefined();
    expect(await claimable(deliveries, plus(100 * leaseMs))).toEqual([]);
    expect((await deliveries.get(row._id))?.postedAs).toBe(state === 'sent' ? 'post-1' : undefined);
  });

  test('that is released waits for its time', async () => {
    const deliveries = await opened();
    await claimed(deliveries);
    await deliveries.release(row._id, plus(60_000));
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

describe('the ledger', () => {
  test('knows what each target has been told, once', async () => {
    const ledger = ledgerRepository(openMemory().collection<LedgerRow>('ledger'));
    expect([...(await ledger.fresh('local:a', ['N-1', 'N-2']))]).toEqual(['N-1', 'N-2']);
    await ledger.tell('local:a', ['N-1'], now);
    await Promise.all([ledger.tell('local:a', ['N-1', 'N-3'], now), ledger.tell('local:a', ['N-3'], now)]);
    expect([...(await ledger.fresh('local:a', ['N-1', 'N-2', 'N-3']))]).toEqual(['N-2']);
    expect((await ledger.fresh('local:b', ['N-1', 'N-2', 'N-3'])).size).toBe(3);
    expect((await ledger.fresh('local:a', [])).size).toBe(0);
  });
});
