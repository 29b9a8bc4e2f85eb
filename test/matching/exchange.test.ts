/** What becomes of suggestions when their records change, and of records whose writer died. */
import { describe, expect, test } from '@jest/globals';
import { openMemory } from '../../adapters/embedded/index.ts';
import type { Match, Need, Offer } from '../../src/domain/records.ts';
import { silent } from '../../src/log.ts';
import { createExchange, propose } from '../../src/matching/exchange.ts';
import { createKeeper } from '../../src/matching/keeper.ts';
import { proposalOf } from '../../src/matching/propose.ts';
import { openRecords } from '../../src/store/index.ts';
import { seededChance } from '../support/seeded.ts';
import { need, offer, today } from './pair.ts';

const now = new Date('2026-11-23T10:00:00Z');
const minute = 60_000;
const later = (ms: number) => new Date(now.getTime() + ms);

interface Written {
  readonly _id: string;
  readonly version: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}
const draft = <R extends Written>({ _id, version: _v, createdAt: _c, updatedAt: _u, ...rest }: R) => rest;

async function open() {
  const records = openRecords(openMemory(), 'wg', seededChance());
  const keeper = createKeeper({ records, clock: () => now, log: silent });
  await keeper.start();
  const exchange = createExchange(records, keeper);
  const addNeed = async (change: Partial<Need> = {}) => {
    const made = await records.needs.add(draft(need(change)), now);
    return { record: made, fresh: await exchange.needWritten(made, now) };
  };
  const addOffer = async (change: Partial<Offer> = {}) => {
    const made = await records.offers.add(draft(offer(change)), now);
    return { record: made, fresh: await exchange.offerWritten(made, now) };
  };
  async function editNeed(id: string, $set: Partial<Need>, at = now): Promise<Match[]> {
    const there = await records.needs.whole.get(id);
    const made = await records.needs.change(id, there?.version ?? 0, { $set }, at);
    return made === undefined ? [] : exchange.needWritten(made, at);
  }
  async function editOffer(id: string, $set: Partial<Offer>, at = now): Promise<Match[]> {
    const there = await records.offers.whole.get(id);
    const made = await records.offers.change(id, there?.version ?? 0, { $set }, at);
    return made === undefined ? [] : exchange.offerWritten(made, at);
  }
  const match = async (one: Need, other: Offer) => records.matches.whole.pair(one._id, other._id);
  async function pair(change: Partial<Need> = {}, other: Partial<Offer> = {}) {
    const [one, two] = [await addNeed(change), await addOffer(other)];
    const made = two.fresh[0];
    if (made === undefined) throw new Error('nothing was suggested');
    return { need: one.record, offer: two.record, made };
  }
  return { ...{ records, keeper, exchange }, ...{ addNeed, addOffer, editNeed, editOffer, match, pair } };
}

describe('a suggestion', () => {
  test('is made whichever side is written last, once, as the pair alone would have it', async () => {
    const { addNeed, addOffer, records, exchange } = await open();
    const [first, second] = [await addNeed(), await addOffer()];
    expect(first.fresh).toEqual([]);
    expect(second.fresh).toHaveLength(1);
    const third = await addNeed({ owners: ['BR'] });
    expect(third.fresh.map(({ need: id, offer: other }) => [id, other])).toEqual([
      [third.record._id, second.record._id],
    ]);
    const { record } = second;
    for (const one of [first.record, third.record]) {
      const wanted = propose(one, record, today);
      expect(await records.matches.whole.pair(one._id, record._id)).toMatchObject({ ...wanted, state: 'suggested' });
    }
    expect(await exchange.offerWritten(record, now)).toEqual([]);
    expect(await records.matches.whole.count({})).toBe(2);
  });

  test('follows an edit: its score and parts, with what it was before', async () => {
    const { editNeed, match, pair, records } = await open();
    const { need: one, offer: other, made } = await pair({ audience: [], modality: [] });
    expect(
      await editNeed(one._id, { audience: ['csirt-staff'], modality: ['training-course'] }, later(minute)),
    ).toEqual([]);
    const revised = await match(one, other);
    const edited = await records.needs.whole.get(one._id);
    expect(revised).toMatchObject({
      ...proposalOf(edited ?? one, other, 'open'),
      state: 'suggested',
      short: made.short,
    });
    expect(revised?.score).toBeGreaterThan(made.score);
    expect(revised?.revised).toEqual({ at: later(minute), from: made.score });
    const again = await editNeed(one._id, { priority: 'critical' }, later(2 * minute));
    expect([again, (await match(one, other))?.version]).toEqual([[], revised?.version]);
  });

  test.each<[string, Partial<Need>, Partial<Offer>, string]>([
    ['another subject', { topics: ['norms-implementation'], title: 'Norms' }, {}, 'no longer fits'],
    ['not for its State', {}, { eligible: ['BR'] }, 'not eligible'],
    ['over', {}, { deadline: '2026-11-22' }, 'over'],
    ['too late', { by: '2026-12-01' }, { from: '2026-12-02' }, 'too late'],
    ['closed', {}, { status: 'closed' }, 'not open'],
    ['covered', { status: 'covered' }, {}, 'not open'],
  ])(
    'ends with the reason when it no longer holds, and comes back when it does: %s',
    async (_what, ofNeed, ofOffer, why) => {
      const { editNeed, editOffer, match, pair, records } = await open();
      const { need: one, offer: other, made } = await pair();
      if (Object.keys(ofNeed).length > 0) await editNeed(one._id, ofNeed, later(minute));
      if (Object.keys(ofOffer).length > 0) await editOffer(other._id, ofOffer, later(minute));
      expect(await match(one, other)).toMatchObject({ state: 'gone', ended: why, short: made.short });
      await editNeed(one._id, { title: 'Something else', priority: 'critical' }, later(2 * minute));
      expect((await match(one, other))?.state).toBe('gone');
      const restored = { title: one.title, topics: one.topics, status: one.status, by: '2027-06-01' };
      const back = [
        ...(await editNeed(one._id, restored, later(3 * minute))),
        ...(await editOffer(
          other._id,
          { eligible: ['global'], deadline: '2027-06-01', from: today, status: 'open' },
          later(3 * minute),
        )),
      ];
      expect(back.map(({ _id }) => _id)).toEqual([made._id]);
      const returned = await match(one, other);
      expect([returned?.state, returned?.ended, returned?.short]).toEqual(['suggested', undefined, made.short]);
      expect(await records.matches.whole.count({})).toBe(1);
    },
  );

  test('that was asked stays as it is through edits, and does not come back once it was asked and ended', async () => {
    const { editNeed, match, pair, records, exchange } = await open();
    const { need: one, offer: other, made } = await pair();
    const asking = await records.matches.step(made, 'ask', 'requester', now, { $set: { askedAt: now, sendAt: now } });
    const asked = asking === undefined ? undefined : await records.matches.step(asking, 'send', 'clock', now);
    await editNeed(one._id, { topics: ['norms-implementation'], title: 'Norms' }, later(minute));
    expect(await match(one, other)).toEqual(asked);
    await exchange.closed({ need: one._id }, later(2 * minute));
    expect((await match(one, other))?.state).toBe('gone');
    expect(await editNeed(one._id, { topics: one.topics, title: one.title }, later(3 * minute))).toEqual([]);
    expect((await match(one, other))?.state).toBe('gone');
  });

  test.each(['introduced', 'declined'] as const)('that was %s stays as it is', async (state) => {
    const { editNeed, match, pair, records } = await open();
    const { need: one, offer: other, made } = await pair();
    let met = await records.matches.step(made, 'ask', 'requester', now, { $set: { askedAt: now } });
    if (met !== undefined) met = await records.matches.step(met, 'send', 'clock', now);
    if (met !== undefined)
      met = await records.matches.step(met, state === 'declined' ? 'decline' : 'agree', 'provider', now);
    expect(met?.state).toBe(state);
    await editNeed(one._id, { topics: ['norms-implementation'], title: 'Norms' }, later(minute));
    await editNeed(one._id, { topics: one.topics, title: one.title }, later(2 * minute));
    expect(await match(one, other)).toEqual(met);
  });

  test('by hand stays while both records are open, whatever they say', async () => {
    const { addNeed, addOffer, editNeed, editOffer, match, records } = await open();
    const { record: one } = await addNeed();
    const { record: other } = await addOffer({ topics: ['norms-implementation'], title: 'Norms' });
    expect(await match(one, other)).toBeUndefined();
    const made = await records.matches.propose({ ...proposalOf(one, other, 'open'), byHand: 'person-9' }, now);
    await editNeed(one._id, { title: 'Another text' }, later(minute));
    expect((await match(one, other))?.state).toBe('suggested');
    await editOffer(other._id, { eligible: ['BR'] }, later(minute));
    expect(await match(one, other)).toMatchObject({ state: 'gone', ended: 'not eligible', short: made?.short });
  });

  test('is not made for who avoids the other, in either direction, and ends when somebody begins to', async () => {
    const { addNeed, addOffer, exchange, match, records } = await open();
    await records.avoids.add('SN', 'CZ');
    const [sn, cz] = [await addNeed(), await addOffer()];
    const us = await addOffer({ owners: ['US'] });
    expect([await match(sn.record, cz.record), us.fresh.length]).toEqual([undefined, 1]);
    await records.avoids.add('US', 'SN');
    await exchange.compareAll('US', later(minute));
    expect(await match(sn.record, us.record)).toMatchObject({ state: 'gone', ended: 'no longer fits' });
    await records.avoids.remove('US', 'SN');
    await records.avoids.remove('SN', 'CZ');
    await exchange.compareAll('SN', later(2 * minute));
    expect((await match(sn.record, us.record))?.state).toBe('suggested');
    expect((await match(sn.record, cz.record))?.state).toBe('suggested');
  });
});

describe('what a writer who died left', () => {
  test('is compared by another after a while, once, and nothing else is', async () => {
    const { addNeed, exchange, match, records } = await open();
    const { record: one } = await addNeed();
    const left = await records.offers.add(draft(offer()), now);
    expect([left.unmatched, (await records.needs.whole.get(one._id))?.unmatched]).toEqual([true, undefined]);
    await exchange.reconcile(later(minute));
    expect(await match(one, left)).toBeUndefined();
    await exchange.reconcile(later(3 * minute));
    const made = await match(one, left);
    expect(made).toMatchObject({ ...propose(one, left, today), state: 'suggested' });
    const settled = await records.offers.whole.get(left._id);
    expect([settled?.unmatched, settled?.version, settled?.updatedAt]).toEqual([undefined, 1, now]);
    await exchange.reconcile(later(60 * minute));
    expect(await match(one, left)).toEqual(made);
  });

  test('also where it was an edit, a withdrawal, or the end of an offer', async () => {
    const { addNeed, exchange, match, pair, records } = await open();
    const { need: one, offer: other } = await pair();
    const second = await addNeed({ owners: ['BR'] });
    await records.needs.change(one._id, 1, { $set: { topics: ['norms-implementation'], title: 'Norms' } }, now);
    await records.needs.change(second.record._id, 1, { $set: { status: 'withdrawn' } }, now);
    await exchange.reconcile(later(3 * minute));
    expect(await match(one, other)).toMatchObject({ state: 'gone', ended: 'no longer fits' });
    expect(await match(second.record, other)).toMatchObject({ state: 'gone', ended: 'not open' });
    const left = [
      ...(await records.needs.whole.list({ unmatched: true })),
      ...(await records.offers.whole.list({ unmatched: true })),
    ];
    expect(left).toEqual([]);
  });

  test('an offer whose last day has passed is closed, and what was suggested about it ends', async () => {
    const { exchange, match, pair, records } = await open();
    const { need: one, offer: other } = await pair({}, { deadline: '2026-11-30' });
    expect(await exchange.closeEnded(now)).toEqual([]);
    const ended = await exchange.closeEnded(new Date('2026-12-01T09:00:00Z'));
    expect(ended.map(({ _id }) => _id)).toEqual([`${one._id}|${other._id}`]);
    expect([(await records.offers.whole.get(other._id))?.status, (await match(one, other))?.state]).toEqual([
      'closed',
      'gone',
    ]);
    expect((await records.offers.whole.get(other._id))?.unmatched).toBeUndefined();
  });
});
