/** The promises of the store's port as one list of tests, run as it is on every engine. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Collection, Doc, Index, Store } from '../../src/store/port.ts';
import { dataContract } from './store-data.ts';
import { eachContract } from './store-each.ts';
import { queryContract } from './store-queries.ts';
import { writeContract } from './store-writes.ts';

/** What a part of the contract works with. */
export interface Bench {
  /** Registers a test and counts it when it has run. */
  promise(name: string, body: () => Promise<void>): void;
  /** A collection of a name of its own, holding `docs`, ready for use. */
  fresh<D extends Doc>(docs?: readonly D[], indexes?: readonly Index[]): Promise<Collection<D>>;
}

/**
 * Registers the contract for the store that `open` gives; the store is closed afterwards.
 * @returns how many of its tests have run so far.
 */
export function storeContract(name: string, open: () => Promise<Store>, skip = false): { ran: number } {
  const result = { ran: 0 };
  let store: Store | undefined;
  const bench: Bench = {
    promise(what, body) {
      test(what, async () => {
        await body();
        result.ran += 1;
      });
    },
    async fresh<D extends Doc>(docs: readonly D[] = [], indexes: readonly Index[] = []) {
      if (!store) throw new Error('the store is not open');
      const collection = store.collection<D>(`c_${randomUUID()}`, indexes);
      await store.ready();
      for (const doc of docs) await collection.insert(doc);
      return collection;
    },
  };
  (skip ? describe.skip : describe)(`store contract: ${name}`, () => {
    beforeAll(async () => {
      store = await open();
    });
    afterAll(async () => store?.close());
    describe('writes', () => writeContract(bench));
    describe('queries', () => queryContract(bench));
    describe('one after the other', () => eachContract(bench));
    test('names the collections there are', async () => {
      const name = `c_${randomUUID()}`;
      await store?.collection(name).insert({ _id: 'x' });
      expect(await store?.names()).toContain(name);
    });
    describe('data', () => dataContract(bench));
  });
  return result;
}
