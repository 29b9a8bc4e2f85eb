/** The audit in a store: each act once, whoever appends and dies when, and what was tampered with named, on both engines. */
import { createHash } from 'node:crypto';
import { afterAll, afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { openMemory } from '../../adapters/embedded/index.ts';
import { type Broken, type Entry, entryId, link } from '../../src/domain/audit.ts';
import { type AuditRepository, auditRepository, type MarkRow, type OutboxRow } from '../../src/store/audit.ts';
import { type Lease, leaseRepository } from '../../src/store/lease.ts';
import type { Collection, Doc, Store } from '../../src/store/port.ts';
import { scopeStore } from '../../src/store/scope.ts';
import { type Kept, keptInFolder, keptInMongo } from '../support/places.ts';

const hash = (text: string) => createHash('sha256').update(text).digest('hex');
const now = new Date('2026-11-23T10:00:00Z');
const clock = () => now;
const later = (minutes: number) => () => new Date(now.getTime() + minutes * 60_000);
const act = (of: string, at = now) => ({ at, by: 'person-1', act: 'wg-admin role', of });

class Death extends Error {}

/** A collection whose process dies at its `left`-th write, before it or after it. */
function mortal<D extends Doc>(inner: Collection<D>, life: { left: number; after: boolean }): Collection<D> {
  const live = async <T>(work: () => Promise<T>): Promise<T> => {
    life.left -= 1;
    if (life.left < 0 || (life.left === 0 && !life.after)) throw new Death('died');
    const done = await work();
    if (life.left === 0) throw new Death('died');
    return done;
  };
  return {
    ...inner,
    insert: (doc) => live(() => inner.insert(doc)),
    change: (id, update, only) => live(() => inner.change(id, update, only)),
    remove: (filter) => live(() => inner.remove(filter)),
  };
}

type Wrap = <D extends Doc>(inner: Collection<D>) => Collection<D>;
const asIs: Wrap = (inner) => inner;

function open(whole: Store, wrap: Wrap = asIs): AuditRepository {
  const store = scopeStore(whole, 'wg');
  return auditRepository({
    outbox: wrap(store.collection<OutboxRow>('outbox', [{ at: 1 }])),
    entries: wrap(store.collection<Entry>('audit', [{ row: 1 }])),
    marks: wrap(store.collection<MarkRow>('auditmarks')),
    leases: leaseRepository(wrap(store.collection<Lease>('leases'))),
  });
}

const rowsOf = (store: Store) => scopeStore(store, 'wg').collection<Entry>('audit');
const entriesOf = (store: Store) => rowsOf(store).find({}, { sort: { _id: 1 } });

async function fill(audit: AuditRepository, many: number): Promise<void> {
  for (let each = 0; each < many; each += 1) await audit.note(act(`N-${each + 1}`));
}

const uri = process.env.MONGODB_URI;
const engines: readonly (readonly [string, () => Promise<Kept>])[] = [
  ['embedded', keptInFolder],
  ...(uri === undefined ? [] : [['mongodb', () => keptInMongo(uri)] as const]),
];

let deaths = 0;
let tampered = 0;
afterAll(() => {
  process.stdout.write(`audit: ${deaths} deaths of the appender, ${tampered} chains tampered with in the store\n`);
});

describe.each(engines)('the audit, %s', (_engine, keep) => {
  let kept: Kept;
  let store: Store;
  beforeEach(async () => {
    kept = await keep();
    store = await kept.open();
  });
  afterEach(async () => {
    await store.close();
    await kept.remove();
  });

  test('holds every act once, in a chain, and the outbox is empty', async () => {
    const audit = open(store);
    await fill(audit, 450);
    expect(await audit.append(hash, clock)).toBe(450);
    expect(await audit.append(hash, clock)).toBe(0);
    const all = await entriesOf(store);
    expect(all.map(({ seq }) => seq)).toEqual(Array.from({ length: 450 }, (_, index) => index + 1));
    expect(new Set(all.map(({ of }) => of)).size).toBe(450);
    expect(await audit.check(hash)).toMatchObject({ count: 450 });
    expect((await audit.check(hash)).broken).toBeUndefined();
  });

  test('has the same act twice when it was done twice at one moment', async () => {
    const audit = open(store);
    for (let each = 0; each < 3; each += 1) await audit.note(act('SN'));
    await audit.append(hash, clock);
    await audit.note(act('SN'));
    await audit.append(hash, clock);
    expect((await audit.list({ of: 'SN' }, 0, 9)).count).toBe(4);
  });

  test('takes a row that comes again for what it is', async () => {
    const audit = open(store);
    const outbox = scopeStore(store, 'wg').collection<OutboxRow>('outbox');
    const row = { ...act('N-1'), _id: 'N-1|1', version: 1 };
    await outbox.insert(row);
    await audit.append(hash, clock);
    await outbox.insert(row);
    expect(await audit.append(hash, clock)).toBe(1);
    expect((await audit.check(hash)).count).toBe(1);
  });

  test('is appended to by five at once, all of whom believe that they hold the lease', async () => {
    await fill(open(store), 60);
    const many = Array.from({ length: 5 }, (_, index) => open(store).append(hash, later(index * 10)));
    await Promise.all(many);
    await open(store).append(hash, later(100));
    const all = await entriesOf(store);
    expect(all.map(({ of }) => of).sort()).toEqual(Array.from({ length: 60 }, (_, at) => `N-${at + 1}`).sort());
    expect(await open(store).check(hash)).not.toHaveProperty('broken');
  });

  const tamperings: Readonly<Record<string, [Broken, (rows: Collection<Entry>) => Promise<unknown>]>> = {
    'an entry changed': [{ seq: 7, why: 'changed' }, (rows) => rows.change(entryId(7), { $set: { by: 'person-2' } })],
    'an entry removed': [{ seq: 7, why: 'missing' }, (rows) => rows.remove({ _id: entryId(7) })],
    'an entry forged': [
      { seq: 7, why: 'forged' },
      async (rows) => {
        const entry = await rows.get(entryId(7));
        if (entry !== undefined)
          await rows.put(link({ seq: 6, hash: entry.before }, entry.row, { ...entry, by: 'person-2' }, hash));
      },
    ],
    'two entries swapped': [
      { seq: 7, why: 'moved' },
      async (rows) => {
        const [one, two] = [await rows.get(entryId(7)), await rows.get(entryId(8))];
        if (one !== undefined) await rows.put({ ...one, _id: entryId(8) });
        if (two !== undefined) await rows.put({ ...two, _id: entryId(7) });
      },
    ],
    'the end cut off': [{ seq: 11, why: 'cut' }, (rows) => rows.remove({ _id: { $gt: entryId(10) } })],
    'everything removed': [{ seq: 1, why: 'cut' }, (rows) => rows.remove({})],
  };

  test.each(Object.entries(tamperings))(
    '%s is named, also after more was appended',
    async (_name, [broken, tamper]) => {
      const audit = open(store);
      await fill(audit, 12);
      await audit.append(hash, clock);
      await tamper(rowsOf(store));
      tampered += 1;
      expect((await audit.check(hash)).broken).toEqual(broken);
      await audit.note(act('SN'));
      await audit.append(hash, clock);
      const why = broken.why === 'cut' ? 'missing' : broken.why;
      expect((await audit.check(hash)).broken).toEqual({ ...broken, why });
    },
  );

  test('loses what is too old from its beginning, and the rest still holds', async () => {
    const audit = open(store);
    for (let month = 0; month < 12; month += 1) await audit.note(act(`N-${month}`, new Date(Date.UTC(2026, month, 1))));
    await audit.append(hash, clock);
    const [old = '', kept = ''] = [await audit.fingerprint(3), await audit.fingerprint(6)];
    expect(await audit.trim(new Date('2026-04-15'), 3)).toBe(3);
    expect(await audit.trim(new Date('2026-04-15'), 3)).toBe(1);
    expect(await audit.trim(new Date('2026-04-15'), 3)).toBe(0);
    expect(await audit.check(hash)).toMatchObject({ count: 8 });
    expect((await audit.check(hash)).broken).toBeUndefined();
    expect(old).toMatch(/^3-[0-9a-f]{16}$/);
    expect([await audit.fingerprint(3), await audit.fingerprint(6)]).toEqual([undefined, kept]);
    await rowsOf(store).remove({ _id: entryId(5) });
    expect((await audit.check(hash)).broken).toEqual({ seq: 5, why: 'missing' });
    expect(await audit.trim(new Date('2030-01-01'), 100)).toBe(7);
    await audit.note(act('SN'));
    await audit.append(hash, clock);
    expect(await audit.check(hash)).toMatchObject({ count: 1 });
    expect((await audit.check(hash)).broken).toBeUndefined();
  });
});

describe('an appender that dies at any of its writes', () => {
  test('leaves nothing that the next one does not put right: every act once, and the chain holds', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ left: fc.integer({ min: 1, max: 14 }), after: fc.boolean() }), { maxLength: 6 }),
        async (lives) => {
          const store = openMemory();
          for (const [turn, life] of lives.entries()) {
            await fill(open(store), 3);
            const audit = open(store, (inner) => mortal(inner, life));
            await audit.append(hash, later(turn * 10)).catch((error: unknown) => {
              if (!(error instanceof Death)) throw error;
              deaths += 1;
            });
          }
          await fill(open(store), 1);
          await open(store).append(hash, later(1_000));
          const all = await entriesOf(store);
          expect(all).toHaveLength(lives.length * 3 + 1);
          expect(new Set(all.map(({ row }) => row)).size).toBe(all.length);
          expect(await open(store).check(hash)).not.toHaveProperty('broken');
          await store.close();
        },
      ),
      { numRuns: 150 },
    );
  });
});
