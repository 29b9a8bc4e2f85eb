/** The core put together on a store: everything but the chats, which are handed in as they start. */
import { type Bot, createBot } from './bot.ts';
import type { Chat } from './chat.ts';
import { commands } from './commands/index.ts';
import type { Codes } from './context.ts';
import { createPostman, type Postman } from './digest/run.ts';
import { createNames } from './domain/names.ts';
import type { Log } from './log.ts';
import { createExchange, dayOf } from './matching/exchange.ts';
import { createNotices } from './notices.ts';
import { type Chance, openRecords, type Records } from './store/index.ts';
import type { Store } from './store/port.ts';

export interface AppOptions {
  readonly store: Store;
  readonly group: string;
  /** Identities of the first secretariat. */
  readonly secretariat: readonly string[];
  readonly clock: () => Date;
  readonly chance: Chance;
  readonly codes: Codes;
  readonly reference: () => string;
  readonly log: Log;
}

export interface App {
  readonly bot: Bot;
  readonly records: Records;
  readonly postman: Postman;
  /** Chats by platform (`slack`, `discord`, `local`); notices wait until theirs is here. */
  readonly chats: Map<string, Chat>;
  /** One heartbeat: offers that ended are closed, digests and notices go out. */
  tick(): Promise<void>;
  admit(place: string): Promise<void>;
  /** Waits for what commands left to be posted. */
  idle(): Promise<void>;
}

/** Opens the records, creates indexes, and sees that the first secretariat and its places are there. @throws StoreUnavailable */
export async function createApp(options: AppOptions): Promise<App> {
  const { store, group, clock, chance, codes, log } = options;
  const records = openRecords(store, group, chance);
  await store.ready();
  const organisations = new Map<string, string>();
  const names = createNames(organisations);
  const exchange = createExchange(records);
  const notices = createNotices(records);
  const chats = new Map<string, Chat>();
  const chatOf = (id: string) => chats.get(id.split(':')[0] ?? '');
  const postman = createPostman({ records, chatOf, names, clock, log });
  let posting: Promise<unknown> = Promise.resolve();
  const after = () => {
    posting = posting
      .then(() => postman.notices())
      .catch((error: unknown) => log.error('notices.failed', { error: String(error) }));
  };
  const services = { records, exchange, notices, names, codes, organisations };
  const bot = createBot({ ...services, commands, clock, log, reference: options.reference, after });

  async function readOrganisations(): Promise<void> {
    for (const { _id, name } of await records.delegations.find({}))
      if (name !== undefined) organisations.set(_id, name);
  }

  async function closeEnded(): Promise<void> {
    const ended = await exchange.closeEnded(clock());
    await notices.ended(ended, 'requester', clock());
  }

  const admit = (place: string) => records.places.put({ _id: place, admittedAt: clock() });
  await foundSecretariat(records, options.secretariat, clock());
  await readOrganisations();
  log.info('app.ready', { store: store.place, group, day: dayOf(clock()) });

  return {
    ...{ bot, records, postman, chats, admit },
    async tick() {
      await readOrganisations();
      await closeEnded();
      await postman.tick();
    },
    idle: async () => void (await posting),
  };
}

/** The first secretariat is recognised at every start, and the workspaces its identities name are admitted. */
async function foundSecretariat(records: Records, identities: readonly string[], now: Date): Promise<void> {
  for (const identity of identities) {
    const name = identity.split(/[:/]/).at(-1) ?? identity;
    await records.people.recognise(identity, { name, role: 'secretariat' }, now);
    const place = identity.startsWith('slack:') ? identity.split('/')[0] : undefined;
    if (place !== undefined && (await records.places.get(place)) === undefined) {
      await records.places.put({ _id: place, admittedAt: now });
    }
  }
}
