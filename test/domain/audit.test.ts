/** Whatever somebody does to the chain, the check names the first link that does not hold. */
import { createHash } from 'node:crypto';
import { afterAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  type Act,
  type Broken,
  type Entry,
  entryId,
  firstBroken,
  link,
  type Mark,
  root,
} from '../../src/domain/audit.ts';

const hash = (text: string) => createHash('sha256').update(text).digest('hex');

const acts: fc.Arbitrary<Act> = fc.record(
  {
    at: fc.date({ min: new Date('2026-01-01'), max: new Date('2036-01-01'), noInvalidDate: true }),
    by: fc.constantFrom('bot', 'a1', 'b2', ''),
    act: fc.constantFrom('need edit', 'offer close', 'wg-admin role', 'match agree'),
    of: fc.constantFrom('N-47', 'O-112', 'M-31', 'person:a1', 'SN', '"\n\\'),
    version: fc.nat(),
    detail: fc.string(),
  },
  { requiredKeys: ['at', 'by', 'act', 'of'] },
);

function chainOf(list: readonly Act[], from: Mark = root): Entry[] {
  let at = from;
  return list.map((act, index) => {
    const entry = link(at, `row-${index}`, act, hash);
    at = entry;
    return entry;
  });
}

const markOf = (entry: Entry | undefined): Mark => ({ seq: entry?.seq ?? 0, hash: entry?.hash ?? '' });
const at = (chain: readonly Entry[], index: number): Entry => {
  const entry = chain[index];
  if (entry === undefined) throw new RangeError(`no entry ${index}`);
  return entry;
};

/** An entry whose hash was made anew, as somebody would who knows how it is made. */
const rehashed = (entry: Entry, before = entry.before): Entry => ({
  ...link({ seq: entry.seq - 1, hash: before }, entry.row, entry, hash),
});

interface Tampering {
  /** What somebody makes of the chain by a look at its entry `index`. */
  readonly of: (chain: readonly Entry[], index: number) => Entry[];
  readonly why: Broken['why'];
  /** Entries that have to follow the one that is tampered with. */
  readonly after?: number;
  /** How many places on the break shows. */
  readonly shown?: number;
}

const replaced = (chain: readonly Entry[], index: number, entry: Entry) => chain.with(index, entry);
const changes: Readonly<Record<string, (entry: Entry) => Entry>> = {
  time: (entry) => ({ ...entry, at: new Date(entry.at.getTime() + 1) }),
  'time as words': (entry) => ({ ...entry, at: entry.at.toISOString() as unknown as Date }),
  who: (entry) => ({ ...entry, by: `${entry.by}x` }),
  act: (entry) => ({ ...entry, act: `${entry.act}x` }),
  what: (entry) => ({ ...entry, of: `${entry.of}x` }),
  version: (entry) => ({ ...entry, version: (entry.version ?? 0) + 1 }),
  detail: (entry) => ({ ...entry, detail: `${entry.detail ?? ''}x` }),
  row: (entry) => ({ ...entry, row: `${entry.row}x` }),
  'hash before': (entry) => ({ ...entry, before: hash(entry.before) }),
  'hash of its own': (entry) => ({ ...entry, hash: hash(entry.hash) }),
  'one field more': (entry) => ({ ...entry, note: 'x' }) as Entry,
};

const tamperings: Readonly<Record<string, Tampering>> = {
  ...Object.fromEntries(
    Object.entries(changes).map(([name, change]) => [
      `changed: ${name}`,
      { why: 'changed', of: (chain, index) => replaced(chain, index, change(at(chain, index))) } satisfies Tampering,
    ]),
  ),
  'taken out': { why: 'missing', after: 1, of: (chain, index) => chain.toSpliced(index, 1) },
  'two taken out': { why: 'missing', after: 2, of: (chain, index) => chain.toSpliced(index, 2) },
  'swapped with the next': {
    ...{ why: 'moved', after: 1 },
    of: (chain, index) => chain.with(index, at(chain, index + 1)).with(index + 1, at(chain, index)),
  },
  'written into each other’s place': {
    ...{ why: 'moved', after: 1 },
    of: (chain, index) => {
      const [one, two] = [at(chain, index), at(chain, index + 1)];
      return chain.with(index, { ...two, _id: one._id }).with(index + 1, { ...one, _id: two._id });
    },
  },
  'put in twice': { why: 'moved', shown: 1, of: (chain, index) => chain.toSpliced(index, 0, at(chain, index)) },
  'put in under the next number': {
    ...{ why: 'moved', after: 1, shown: 1 },
    of: (chain, index) =>
      chain.toSpliced(index + 1, 0, { ...at(chain, index), _id: entryId(at(chain, index).seq + 1) }),
  },
  'changed, with a hash made anew': {
    why: 'forged',
    of: (chain, index) => replaced(chain, index, rehashed(changes.who?.(at(chain, index)) ?? at(chain, index))),
  },
  'tied to another entry before it, with a hash made anew': {
    why: 'forged',
    of: (chain, index) => replaced(chain, index, rehashed(at(chain, index), hash('another'))),
  },
  'cut off from there on': { why: 'cut', of: (chain, index) => chain.slice(0, index) },
};

const runs = 200;
let tried = 0;
afterAll(() => {
  process.stdout.write(`audit: ${tried} tampered chains, each named by its first broken link\n`);
});

const chains = fc.array(acts, { minLength: 4, maxLength: 12 });

describe('a chain', () => {
  test('holds as it was written, whatever it says, also from a base on and with a head that lags behind', () => {
    fc.assert(
      fc.property(chains, fc.nat(), (list, some) => {
        const chain = chainOf(list);
        const cut = some % (chain.length + 1);
        const base = markOf(chain[cut - 1]);
        for (const head of [root, base, markOf(chain.at(-1))]) {
          expect(firstBroken(chain, hash, head)).toBeUndefined();
          expect(firstBroken(chain.slice(cut), hash, head.seq < base.seq ? base : head, base)).toBeUndefined();
        }
      }),
    );
  });

  test('without an entry holds, unless there were some', () => {
    expect(firstBroken([], hash)).toBeUndefined();
    expect(firstBroken([], hash, { seq: 3, hash: 'x' })).toEqual({ seq: 1, why: 'cut' });
    expect(firstBroken([], hash, { seq: 3, hash: 'x' }, { seq: 3, hash: 'x' })).toBeUndefined();
  });

  test.each(Object.entries(tamperings))(
    'with an entry %s is broken there',
    (_name, { of, why, after = 0, shown = 0 }) => {
      fc.assert(
        fc.property(chains, fc.nat(), fc.boolean(), (list, some, based) => {
          const base = based ? { seq: 5, hash: hash('five') } : root;
          const chain = chainOf(list, base);
          const index = some % (chain.length - after);
          const tampered = of(chain, index);
          tried += 1;
          expect(firstBroken(tampered, hash, markOf(chain.at(-1)), base)).toEqual({
            ...{ seq: base.seq + index + 1 + shown, why },
          });
        }),
        { numRuns: runs },
      );
    },
  );

  test('written anew from an entry on is broken at its head', () => {
    fc.assert(
      fc.property(chains, fc.nat(), (list, some) => {
        const chain = chainOf(list);
        const index = some % chain.length;
        const anew = list.map((act, each) => (each === index ? { ...act, by: `${act.by}x` } : act));
        expect(firstBroken(chainOf(anew), hash, markOf(chain.at(-1)))).toEqual({ seq: chain.length, why: 'forged' });
      }),
    );
  });

  test('names the first of several', () => {
    fc.assert(
      fc.property(chains, fc.nat(), fc.nat(), (list, one, two) => {
        const chain = chainOf(list);
        const [first, second] = [one % chain.length, two % chain.length];
        const change = changes.who ?? ((entry: Entry) => entry);
        const once = replaced(chain, first, change(at(chain, first)));
        const twice = replaced(once, second, change(at(once, second)));
        const seq = Math.min(first, second) + 1;
        expect(firstBroken(twice, hash, markOf(chain.at(-1)))).toEqual({ seq, why: 'changed' });
      }),
    );
  });
});
