/** The store that the settings name: opened, admitted, its words unsealed, its documents in this version's shape. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Config } from '../config.ts';
import { message } from '../i18n/message.ts';
import type { Log } from '../log.ts';
import type { Snapshots } from '../matching/snapshot.ts';
import { migrate, newest } from '../store/migrations/index.ts';
import { admitStore } from '../store/migrations/state.ts';
import { type Store, StoreUnavailable } from '../store/port.ts';
import type { Sealer } from '../store/sealer.ts';
import { type Opened, openSealed } from '../store/sealing.ts';
import { failed, tell } from './operator.ts';

/** As it is on the disk. @throws StoreUnavailable */
export async function openRaw(config: Config, log: Log, lost: (problem: string) => void): Promise<Store> {
  if (config.mongodbUri !== undefined) {
    const { openMongo } = await import('../../adapters/mongo/index.ts');
    return openMongo(config.mongodbUri, {
      log,
      onUnreachable: ({ hosts, reason, retryInMs, giveUpAfterMs }) => {
        const [seconds, limit] = [retryInMs / 1000, giveUpAfterMs / 1000];
        tell(message('start.mongodb.waiting', { hosts, reason, seconds, limit }));
      },
    });
  }
  const { openFolder } = await import('../../adapters/embedded/index.ts');
  return openFolder(config.data, log, { onLockLost: (error) => lost(error.message) });
}

/** Undefined when no key was given. */
export async function sealerOf({ keys }: Config): Promise<Sealer | undefined> {
  if (keys === undefined) return undefined;
  const { createSealer } = await import('../../adapters/crypto/index.ts');
  return createSealer(keys);
}

/** The store for work; lets go of it when it may not be opened. @throws StoreUnavailable */
export async function openWords(raw: Store, config: Config, log: Log): Promise<Opened> {
  const { group } = config;
  const sealer = await sealerOf(config);
  const chats = config.slack !== undefined || config.discord !== undefined;
  // who tries it at a terminal reads no log
  if (sealer === undefined)
    log[chats ? 'warn' : 'info']('store.plain', { place: raw.place, missing: 'RAPPORTEUR_KEY' });
  const times = { clock: () => new Date(), pause: wait };
  try {
    // before anything is changed
    await admitStore(raw, group, newest);
    const opened = await openSealed({ store: raw, group, sealer, log, ...times });
    await migrate({ store: opened.store, group, log, ...times });
    return opened;
  } catch (error) {
    await raw.close();
    throw error;
  }
}

/** Ends the process when the store has been sealed meanwhile with a key that it does not have. */
export async function mayGoOn(check: Opened['check']): Promise<void> {
  await check().catch((error: unknown) => {
    if (error instanceof StoreUnavailable) failed(error.message);
    throw error;
  });
}

/** The file in which the index is kept between two runs, encrypted like the record. */
export async function snapshotsOf({ data, group, keys }: Config, log: Log): Promise<Snapshots> {
  const { createSnapshots } = await import('../../adapters/snapshot/index.ts');
  const { createStreams } = await import('../../adapters/crypto/stream.ts');
  const cipher = keys === undefined ? undefined : createStreams(keys);
  return createSnapshots({ folder: data, group, cipher, clock: () => new Date(), log });
}
