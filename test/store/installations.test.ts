import { describe, expect, test } from '@jest/globals';
import { createSealer } from '../../adapters/crypto/index.ts';
import { openFolder, openMemory } from '../../adapters/embedded/index.ts';
import { silent } from '../../src/log.ts';
import { type Installed, installationRepository } from '../../src/store/installations.ts';
import type { Store } from '../../src/store/port.ts';
import { scopeStore } from '../../src/store/scope.ts';
import { sealStore } from '../../src/store/seal.ts';
import { keyOf } from '../support/keys.ts';
import { newFolder } from '../support/terminal.ts';

const at = new Date('2026-11-23T08:00:00Z');
const stores: readonly (readonly [string, () => Promise<Store>])[] = [
  ['memory', async () => openMemory()],
  ['embedded', async () => openFolder(await newFolder(), silent, { onLockLost: () => undefined })],
];

const of = (store: Store, group: string) =>
  installationRepository(
    scopeStore(sealStore(store, createSealer([keyOf(1)])), group).collection<Installed>('installations'),
  );

describe.each(stores)('installations (%s)', (_name, open) => {
  test('are kept by place, replaced and removed, each group its own', async () => {
    const store = await open();
    const [one, other] = [of(store, 'wg'), of(store, 'other')];
    await one.keep('slack:T2', '{"token":"first"}', at);
    await one.keep('slack:T1', '{"token":"b"}', at);
    await one.keep('slack:T2', '{"token":"second"}', at);
    await other.keep('slack:T2', '{"token":"theirs"}', at);
    expect(await one.places()).toEqual(['slack:T1', 'slack:T2']);
    expect(await one.get('slack:T2')).toEqual({ _id: 'slack:T2', grant: '{"token":"second"}', at });
    expect(await one.remove('slack:T2')).toBe(true);
    expect(await one.remove('slack:T2')).toBe(false);
    expect(await one.get('slack:T2')).toBeUndefined();
    expect(await other.get('slack:T2')).toMatchObject({ grant: '{"token":"theirs"}' });
    await store.close();
  });

  test('are nothing that can be read where they are kept', async () => {
    const store = await open();
    await of(store, 'wg').keep('slack:T2', '{"token":"xoxb-secret"}', at);
    const raw = JSON.stringify(await store.collection('installations').find({}));
    expect(raw).toContain('slack:T2');
    expect(raw).not.toContain('xoxb-secret');
    await store.close();
  });
});
