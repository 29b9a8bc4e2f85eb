import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { codes as chosen } from '../../adapters/chance/index.ts';
import { openMemory } from '../../adapters/embedded/index.ts';
import { type Attempts, type Invite, inviteRepository, shownCode, typedCode } from '../../src/store/invites.ts';
import { seededCodes } from '../support/seeded.ts';

const now = new Date('2026-11-23T10:00:00Z');
const minute = 60_000;
const plus = (ms: number) => new Date(now.getTime() + ms);

function open() {
  const store = openMemory();
  const [invites, attempts] = [store.collection<Invite>('invites'), store.collection<Attempts>('attempts')];
  const codes = seededCodes();
  const repository = inviteRepository(invites, attempts);
  const check = (typed: string, at = now, who = 'local:a') => repository.check(typed, who, codes, at);
  return { ...repository, invites, attempts, check, codes };
}
const wrongFor = (code: string) => `${code.slice(0, -1)}Z`;
type Kinds = readonly { readonly kind: string }[];
const kindsOf = (all: Kinds) => all.map(({ kind }) => kind);

describe('a code', () => {
  test('is shown in groups of four, and read however it is typed', () => {
    fc.assert(
      fc.property(fc.constantFrom('', ' ', '-', ' - '), fc.boolean(), (between, small) => {
        const { selector, secret } = chosen.draw();
        const shown = shownCode(selector, secret);
        expect(shown).toMatch(/^([0-9A-HJ-KM-NP-TV-Z]{4}-){3}[0-9A-HJ-KM-NP-TV-Z]{4}$/);
        const typed = shown.replaceAll('-', between);
        expect(typedCode(small ? typed.toLowerCase() : typed)).toBe(`${selector}${secret}`);
      }),
    );
    expect(typedCode('oil0-1')).toBe('01101');
  });

  test('counts once, of however many who try', async () => {
    const { make, check, take, codes, invites, attempts } = open();
    const { code } = await make({ kind: 'person', delegation: 'SN' }, codes, now);
    const checked = await check(code);
    if (checked.kind !== 'right') throw new Error(checked.kind);
    expect(checked.invite).toMatchObject({ kind: 'person', delegation: 'SN', tries: 0 });
    const taken = await Promise.all(Array.from({ length: 10 }, () => take(checked.invite, 'local:a', now)));
    expect(taken.filter((each) => each)).toHaveLength(1);
    expect([await invites.find({}), await attempts.find({})]).toEqual([[], []]);
    expect((await check(code)).kind).toBe('wrong');
  });

  test.each([
    ['person', 14 * 24 * 60],
    ['place', 14 * 24 * 60],
    ['handover', 14 * 24 * 60],
    ['link', 10],
  ] as const)('for a %s is valid for %i minutes', async (kind, minutes) => {
    const { make, check, take, codes } = open();
    const { code, expiresAt } = await make({ kind }, codes, now);
    expect(expiresAt).toEqual(plus(minutes * minute));
    const last = await check(code, plus(minutes * minute - 1));
    expect(last.kind).toBe('right');
    expect((await check(code, expiresAt)).kind).toBe('wrong');
    if (last.kind === 'right') expect(await take(last.invite, 'local:a', expiresAt)).toBe(false);
  });

  test('ends after five wrong secrets, whoever gave them, one by one or at once', async () => {
    for (const atOnce of [false, true]) {
      const { make, check, codes } = open();
      const { code } = await make({ kind: 'person' }, codes, now);
      const tries = Array.from({ length: 5 }, (_, each) => () => check(wrongFor(code), now, `local:${each}`));
      if (atOnce) await Promise.all(tries.map((again) => again()));
      else for (const again of tries) await again();
      expect((await check(code, now, 'local:owner')).kind).toBe('wrong');
    }
  });

  test('survives four wrong ones', async () => {
    const { make, check, codes } = open();
    const { code } = await make({ kind: 'person' }, codes, now);
    for (let each = 0; each < 4; each += 1) await check(wrongFor(code), now, `local:${each}`);
    for (let each = 0; each < 9; each += 1) expect((await check(code)).kind).toBe('right');
  });

  test('is never guessed by tries at once: no more than five are looked at', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 30 }), async (before) => {
        const { make, check, codes, invites } = open();
        const { code } = await make({ kind: 'person' }, codes, now);
        await Promise.all(Array.from({ length: before }, (_, each) => check(wrongFor(code), now, `local:${each}`)));
        const [row] = await invites.find({});
        expect(row?.tries).toBe(Math.min(before, 5));
        expect((await check(code)).kind).toBe(before < 5 ? 'right' : 'wrong');
      }),
      { numRuns: 20 },
    );
  });
});

describe('whoever gives wrong codes', () => {
  test('waits after five within a quarter of an hour, and is told how long', async () => {
    const { make, check, codes } = open();
    const { code } = await make({ kind: 'person' }, codes, now);
    for (let each = 0; each < 5; each += 1) expect((await check('NONE0000', plus(each * minute))).kind).toBe('wrong');
    expect(await check(code, plus(5 * minute))).toEqual({ kind: 'wait', minutes: 10 });
    expect(await check(code, plus(15 * minute - 1))).toEqual({ kind: 'wait', minutes: 1 });
    expect((await check(code, plus(5 * minute), 'local:b')).kind).toBe('right');
    expect((await check(code, plus(15 * minute))).kind).toBe('right');
  });

  test('is remembered only once a wrong one was given, and forgotten after a quarter of an hour', async () => {
    const { make, check, codes, attempts, sweep } = open();
    const { code } = await make({ kind: 'person' }, codes, now);
    await check(code);
    expect(await attempts.find({})).toEqual([]);
    await check('AB', now);
    expect(await attempts.find({})).toEqual([{ _id: 'local:a', times: [now] }]);
    await sweep(plus(15 * minute - 1));
    expect(await attempts.count({})).toBe(1);
    await sweep(plus(15 * minute));
    expect(await attempts.count({})).toBe(0);
  });

  test('is free again once a code was right', async () => {
    const { make, check, codes, take, attempts } = open();
    const { code } = await make({ kind: 'person' }, codes, now);
    for (let each = 0; each < 4; each += 1) await check('NONE0000');
    const checked = await check(code);
    if (checked.kind === 'right') await take(checked.invite, 'local:a', now);
    expect(await attempts.find({})).toEqual([]);
  });
});

test('codes that have ended are forgotten, and those of a kind or maker can be ended', async () => {
  const { make, codes, invites, sweep, end } = open();
  for (const person of ['p', 'q']) await make({ kind: 'link', person }, codes, now);
  await make({ kind: 'place' }, codes, now);
  await end('link', 'p');
  expect(kindsOf(await invites.find({}, { sort: { _id: 1 } }))).toEqual(['link', 'place']);
  await sweep(plus(10 * minute));
  expect(kindsOf(await invites.find({}))).toEqual(['place']);
  await end('place');
  expect(await invites.find({})).toEqual([]);
});
