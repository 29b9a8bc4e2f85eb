import { describe, expect, test } from '@jest/globals';
import { delegate, needDraft, now, pair, step } from './pair.ts';

describe('a proposal', () => {
  test('made twice is one match under one short id', async () => {
    const { matches, proposal, match } = await pair();
    expect(match).toMatchObject({ state: 'suggested', version: 1, requester: 'SN', provider: 'CZ' });
    expect(match.short).toMatch(/^M-\d+$/);
    expect(await matches.propose(proposal, now)).toBeUndefined();
    const many = await Promise.all(Array.from({ length: 10 }, () => matches.propose(proposal, now)));
    expect(many.filter((each) => each !== undefined)).toEqual([]);
    expect(await matches.list(delegate('SN'), {})).toHaveLength(1);
  });

  test('made by ten at once is one match', async () => {
    const { matches, needs, proposal } = await pair();
    const other = await needs.add(needDraft, now);
    const again = { ...proposal, need: other._id };
    const made = await Promise.all(Array.from({ length: 10 }, () => matches.propose(again, now)));
    const won = made.filter((each) => each !== undefined);
    expect(won).toHaveLength(1);
    expect(await matches.whole.get(won[0]?.short ?? '')).toMatchObject({ ...won[0] });
    expect(await matches.list(delegate('SN'), {})).toHaveLength(2);
  });
});

describe('a step', () => {
  test('is taken on the state that was read, by the side whose it is', async () => {
    const { matches, match } = await pair();
    for (const [act, side] of [
      ['agree', 'provider'],
      ['ask', 'provider'],
      ['decline', 'provider'],
      ['back', 'requester'],
    ] as const) {
      expect(await matches.step(match, act, side, now)).toBeUndefined();
    }
    const asked = await matches.step(match, 'ask', 'requester', now, { $set: { askedBy: 'person-2' } });
    expect(asked).toMatchObject({
      state: 'asking',
      version: 2,
      askedBy: 'person-2',
      last: { act: 'ask', by: 'requester' },
    });
    expect(await matches.step(match, 'decline', 'requester', now)).toBeUndefined();
    expect(await matches.whole.get(match.short)).toEqual(asked);
  });

  test('of twenty who press at once is taken by one', async () => {
    const all = await pair();
    const asked = await step(all, 'ask', 'requester');
    const presses = Array.from({ length: 20 }, (_, at) =>
      all.matches.step(asked, at % 2 === 0 ? 'agree' : 'decline', 'provider', now, {
        $set: { answeredBy: `person-${at}` },
      }),
    );
    const won = (await Promise.all(presses)).filter((each) => each !== undefined);
    expect(won).toHaveLength(1);
    expect(await all.matches.whole.get(asked.short)).toEqual(won[0]);
  });

  test('ends with its record, but not once it is answered', async () => {
    const open = await pair();
    expect(await open.matches.end({ need: open.need._id }, now)).toMatchObject([{ state: 'suggested' }]);
    expect((await open.matches.whole.get(open.match.short))?.state).toBe('gone');
    expect(await open.matches.end({ need: open.need._id }, now)).toEqual([]);
    const done = await pair();
    await step(done, 'ask', 'requester');
    await step(done, 'agree', 'provider');
    expect(await done.matches.end({ offer: done.offer._id }, now)).toEqual([]);
    expect((await done.matches.whole.get(done.match.short))?.state).toBe('introduced');
  });
});
