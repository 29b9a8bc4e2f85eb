/** The core put together on a store: everything but the chats, which are handed in as they start. */
import { type Bot, createBot } from './bot.ts';
import { createFeed } from './calendar/index.ts';
import type { Chat } from './chat.ts';
import { commands } from './commands/index.ts';
import { createConsent } from './consent/index.ts';
import type { Codes } from './context.ts';
import { createDeparture } from './departure.ts';
import { createPostman, type Postman } from './digest/run.ts';
import { defaultLists, type Lists } from './domain/lists.ts';
import { createNames } from './domain/names.ts';
import { setLists } from './domain/participants.ts';
import { tidyImports } from './exchange/importing.ts';
import { createRegister } from './figures/register.ts';
import { createFreshness } from './freshness.ts';
import type { Turn } from './lane.ts';
import type { Log } from './log.ts';
import { createExchange, dayOf } from './matching/exchange.ts';
import { createKeeper, type Keeper } from './matching/keeper.ts';
import type { Snapshots } from './matching/snapshot.ts';
import { createNotices } from './notices.ts';
import { createPublisher } from './publish/index.ts';
import { type Redrawing, redraw } from './publish/redraw.ts';
import { createRecognition } from './recognition.ts';
import { keepHouse } from './retention.ts';
import { createSessions } from './sessions/index.ts';
import { createScribe } from './sessions/minutes.ts';
import { createSettings } from './settings.ts';
import { type Chance, openRecords, type Records } from './store/index.ts';
import type { Parker } from './store/parked.ts';
import type { Store } from './store/port.ts';

export interface AppOptions {
  readonly store: Store;
  readonly group: string;
  /** Identities of the first secretariat. */
  readonly secretariat: readonly string[];
  /** Prints a code in the log with which the first secretariat joins, where none is named and none exists. */
  readonly claim?: boolean;
  /** Organisations, categories and treaties of this installation; those that come with Rapporteur when left out. */
  readonly lists?: Lists;
  /** Whom to call in an incident under way. */
  readonly emergency?: string;
  /** Where calendars are to be had over the network; absent where they are not. */
  readonly feedAt?: string;
  readonly clock: () => Date;
  readonly chance: Chance;
  readonly codes: Codes;
  readonly reference: () => string;
  readonly log: Log;
  /** Waits that many milliseconds: for what another delivery of the same request is at; without it nobody is waited for. */
  readonly pause?: (ms: number) => Promise<unknown>;
  /** Ends when the process has looked at what has arrived; without it, nothing makes room for anything. */
  readonly turn?: Turn;
  /** Where the index is kept between two runs; without, every record is read at start. */
  readonly snapshots?: Snapshots;
  /** Hears how many of how many records were read at start. */
  readonly progress?: (done: number, all: number) => void;
}

export interface App {
  readonly bot: Bot;
  readonly records: Records;
  readonly postman: Postman;
  /** What forms and buttons of a chat stand for. */
  readonly parked: Parker;
  /** Chats by platform (`slack`, `discord`, `local`); notices wait until theirs is here. */
  readonly chats: Map<string, Chat>;
  /** The index of what is open, to be saved before the end. */
  readonly keeper: Keeper;
  /** The calendar behind a secret link. */
  calendar(secret: string): Promise<string | undefined>;
  /** One heartbeat: offers that ended are closed, digests and notices go out. */
  tick(): Promise<void>;
  admit(place: string): Promise<void>;
  /** The places of a platform that are admitted. */
  admitted(platform: string): Promise<readonly string[]>;
  /** A workspace or server removed the bot. */
  leave(place: string): Promise<void>;
  /** Waits for what commands left to be posted. */
  idle(): Promise<void>;
}

/** Opens the records, creates indexes, and sees that the first secretariat and its places are there. @throws StoreUnavailable */
export async function createApp(options: AppOptions): Promise<App> {
  const { store, group, clock, chance, codes, log } = options;
  setLists(options.lists ?? defaultLists);
  const records = openRecords(store, group, chance);
  await store.ready();
  const settings = createSettings(records, options.emergency);
  await settings.read();
  const organisations = new Map<string, string>();
  const names = createNames(organisations);
  const keeper = createKeeper({ records, clock, log, snapshots: options.snapshots, progress: options.progress });
  await keeper.start();
  const exchange = createExchange(records, keeper);
  const register = createRegister({ records, clock, turn: options.turn });
  const notices = createNotices(records);
  const chats = new Map<string, Chat>();
  const chatOf = (id: string) => chats.get(id.split(':')[0] ?? '');
  const publisher = createPublisher({ records, chatOf, names, settings, log });
  const redrawn: Redrawing = (post, shows) => redraw(services, commands, post, shows, clock());
  const postman = createPostman({
    records,
    chatOf,
    names,
    settings,
    clock,
    log,
    redrawn,
    pause: options.pause,
    turn: options.turn,
  });
  let posting: Promise<unknown> = Promise.resolve();
  const after = () => {
    posting = posting
      .then(() => records.history.relay())
      .catch((error: unknown) => log.error('trail.failed', { error: String(error) }))
      .then(() => postman.notices())
      .catch((error: unknown) => log.error('notices.failed', { error: String(error) }));
  };
  const consent = createConsent({ records, notices, settings });
  const sessions = createSessions({ records, notices, log });
  const scribe = createScribe({ records, exchange, notices, sessions, log });
  const { feedAt } = options;
  const shared = { names, codes, publisher, settings, organisations, feedAt };
  const services = { records, exchange, register, notices, consent, sessions, scribe, ...shared };
  const { pause, turn, reference } = options;
  const bot = createBot({ ...services, commands, clock, log, reference, after, pause, turn });

  async function readOrganisations(): Promise<void> {
    for (const { _id, name } of await records.delegations.find({}))
      if (name !== undefined) organisations.set(_id, name);
  }

  async function closeEnded(): Promise<void> {
    const ended = await exchange.closeEnded(clock());
    await notices.ended(ended, 'requester', clock());
  }

  async function admit(place: string): Promise<void> {
    const known = await records.places.get(place);
    if (known !== undefined) return;
    await records.audit.note({ at: clock(), by: 'bot', act: 'start', of: place });
    await records.places.put({ _id: place, admittedAt: clock() });
  }

  async function admitted(platform: string): Promise<readonly string[]> {
    const places = await records.places.find({ _id: { $gte: `${platform}:`, $lt: `${platform};` } });
    return places.map(({ _id }) => _id);
  }

  const leave = createDeparture({ records, clock, log });
  const freshness = createFreshness({ records, exchange, notices, log });
  const recognition = createRecognition({ records, notices, clock });
  for (const identity of options.secretariat) await foundSecretariat(records, identity, admit, clock());
  await offerClaim(options, records);
  await readOrganisations();
  log.info('app.ready', { store: store.place, group, day: dayOf(clock()) });

  /** What a heartbeat does, each on its own: one that fails keeps no other from its work. */
  const jobs: Record<string, () => Promise<unknown>> = {
    settings: () => settings.read(),
    organisations: readOrganisations,
    offers: closeEnded,
    matching: () => exchange.reconcile(clock()),
    freshness: () => freshness.tick(clock()),
    index: () => keeper.save(),
    recognition: () => recognition.tick(),
    consent: () => consent.tick(clock()),
    sessions: () => sessions.tick(clock()),
    notes: () => scribe.tick(clock()),
    imports: () => tidyImports(records, clock()),
    trail: () => records.history.relay(),
    steps: () => records.matches.relay(),
    audit: () => records.audit.append(codes.hash, clock),
    post: () => postman.tick(),
    retention: () => keepHouse(records, clock(), log),
    // the first one reads everything there is, so that nobody who asks waits for that
    register: () => register.catchUp(),
  };

  const parked: Parker = {
    keep: (row) => records.parked.keep({ ...row, at: clock() }),
    get: (id) => records.parked.get(id),
  };

  return {
    ...{ bot, records, postman, parked, chats, keeper, admit, admitted, leave },
    calendar: createFeed({ records, codes, names, settings, clock }),
    async tick() {
      for (const [job, run] of Object.entries(jobs)) {
        await run().catch((error: unknown) => log.error('job.failed', { job, error: String(error) }));
      }
    },
    idle: async () => void (await posting),
  };
}

/** One of the first secretariat is recognised at every start, and the workspace that the identity names is admitted. */
async function foundSecretariat(records: Records, identity: string, admit: App['admit'], now: Date): Promise<void> {
  const name = identity.split(/[:/]/).at(-1) ?? identity;
  const known = await records.people.byIdentity(identity);
  const person = await records.people.recognise(identity, { name, role: 'secretariat' }, now);
  const of = `person:${person._id}`;
  // every start recognises them anew: that they became it is what counts
  if (known?.role !== 'secretariat')
    await records.audit.note({ at: now, by: 'bot', act: 'start', of, detail: 'secretariat' });
  const place = identity.startsWith('slack:') ? identity.split('/')[0] : undefined;
  if (place !== undefined) await admit(place);
}

/**
 * Without a secretariat the first one is whoever types the code that is printed here: it is valid until it is used or
 * the bot starts again, and of no use once there is a secretariat.
 */
async function offerClaim({ claim, secretariat, codes, clock, log }: AppOptions, records: Records): Promise<void> {
  await records.invites.end('claim');
  if (!claim || secretariat.length > 0) return;
  if ((await records.people.inRoles(['secretariat'], clock())).length > 0) return;
  const { code } = await records.invites.make({ kind: 'claim' }, codes, clock());
  log.warn('secretariat.claim', { code, type: `/wg join ${code}` });
}
