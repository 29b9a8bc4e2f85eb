/** The whole core on a store in memory, with a clock to set, chance that repeats, and chats that remember what was posted. */
import { openMemory } from '../../adapters/embedded/index.ts';
import { type App, createApp } from '../../src/app.ts';
import type { Address, Chat } from '../../src/chat.ts';
import type { Plan } from '../../src/command.ts';
import type { Attachments } from '../../src/files.ts';
import type { Voice } from '../../src/i18n/render.ts';
import type { Log } from '../../src/log.ts';
import type { Button, Reply } from '../../src/reply.ts';
import type { Request, Where } from '../../src/request.ts';
import type { Doc, Store } from '../../src/store/port.ts';
import { readLine } from '../../src/surfaces/line.ts';
import { incompleteReply, lineProblem } from '../../src/surfaces/problems.ts';
import { type Answer, textOf } from './replies.ts';
import { seededChance, seededCodes } from './seeded.ts';

export { type Answer, buttonOf, idOf, keysIn, textOf } from './replies.ts';
export { seededChance, seededRandom } from './seeded.ts';

export interface Post {
  readonly to: Address;
  readonly reply: Reply;
  readonly voice: Voice;
  readonly key?: string;
  readonly text: string;
}

export interface Scene extends Partial<Where> {
  /** The name the platform shows from now on; at first the last part of the identity. */
  readonly name?: string;
  /** The platform's id of the delivery. */
  readonly delivery?: string;
  /** The files that come with it, by field. */
  readonly files?: Attachments;
}

export interface CoreOptions {
  readonly now?: string;
  readonly store?: Store;
  readonly group?: string;
  readonly secretariat?: readonly string[];
  readonly claim?: boolean;
  readonly platforms?: readonly string[];
  /** Whether people are asked before they save a second record of the same; else whoever speaks saves it at once. */
  readonly asksSimilar?: boolean;
  /** Where calendars are to be had. */
  readonly feedAt?: string;
  readonly pause?: (ms: number) => Promise<unknown>;
  /** Whether delegates keep the digest that they are given when they are recognised; else they have stopped it. */
  readonly ownDigests?: boolean;
}

export const secretariat = 'local:secretariat';
export const hourMs = 3_600_000;
export const dayMs = 24 * hourMs;

/** The press that saves a record although there is a similar one, where that is asked. */
function anywayIn(reply: Reply): Pick<Button, 'command' | 'values'> | undefined {
  const found = reply.buttons?.find(({ label }) => label.key === 'button.save.anyway');
  return found && { command: found.command, values: found.values };
}

/** The place and channel an identity speaks in unless told otherwise. */
function usual(identity: string): Where {
  if (identity.startsWith('slack:')) {
    const place = identity.split('/')[0] ?? '';
    return { place, channel: `${place}/C1` };
  }
  return identity.startsWith('discord:')
    ? { place: 'discord:9', channel: 'discord:7' }
    : { place: 'local', channel: 'local:general' };
}

export type Core = Awaited<ReturnType<typeof createCore>>;

export async function createCore(options: CoreOptions = {}) {
  const clock = { now: new Date(options.now ?? '2026-11-23T10:00:00Z') };
  const store = options.store ?? openMemory();
  const names = new Set<string>();
  const watched: Store = {
    ...store,
    collection: (name, indexes) => {
      names.add(name);
      return store.collection(name, indexes);
    },
  };
  const shown = new Map<string, string>();
  const posts: Post[] = [];
  const failures: Error[] = [];
  const edits: (Omit<Post, 'key'> & { readonly posted: string })[] = [];
  const editFailures: Error[] = [];
  const gatherings: { people: readonly string[]; reply: Reply; text: string; key?: string }[] = [];
  const logged: { readonly event: string; readonly data?: unknown }[] = [];
  const note = (event: string, data?: unknown) => void logged.push({ event, data });
  const log: Log = { debug: note, info: note, warn: note, error: note };
  const chat = (platform: string): Chat => ({
    async post(to, reply, voice, key) {
      const failure = failures.shift();
      if (failure !== undefined) throw failure;
      posts.push({ to, reply, voice, key, text: textOf(reply, voice) });
      return { id: `${platform}-${posts.length}` };
    },
    async edit(posted, to, reply, voice) {
      const failure = editFailures.shift();
      if (failure !== undefined) throw failure;
      edits.push({ posted, to, reply, voice, text: textOf(reply, voice) });
    },
    async gather(people, reply, voice, key) {
      const failure = failures.shift();
      if (failure !== undefined) throw failure;
      gatherings.push({ people, reply, text: textOf(reply, voice), key });
      return { id: `${platform}-g${gatherings.length}` };
    },
  });
  let faults = 0;
  const app: App = await createApp({
    ...{ store: watched, group: options.group ?? 'wg', secretariat: options.secretariat ?? [secretariat], log },
    claim: options.claim ?? false,
    feedAt: options.feedAt,
    pause: options.pause,
    ...{ clock: () => clock.now, chance: seededChance(), codes: seededCodes(), reference: () => `REF${++faults}` },
  });
  for (const platform of options.platforms ?? ['slack', 'discord', 'local']) app.chats.set(platform, chat(platform));

  const requestOf = (identity: string, command: string, values: Request['values'], scene: Scene): Request => {
    const {
      name = shown.get(identity) ?? identity.split(/[:/]/).at(-1) ?? identity,
      delivery,
      files,
      ...where
    } = scene;
    shown.set(identity, name);
    const at = { ...usual(identity), ...where };
    return { command, values, files, who: { id: identity, name }, where: at, delivery };
  };
  const answer = (identity: string, reply: Reply, plan?: Plan): Answer => {
    const voice = app.bot.voice({ id: identity, name: identity });
    return { reply, text: textOf(reply, voice), plan };
  };
  async function carryOut(request: Request, typed?: string): Promise<Answer> {
    const plan = app.bot.plan(request);
    const reply = plan.kind === 'ready' ? await app.bot.run(plan, request) : incompleteReply(plan, typed);
    await app.idle();
    const second = options.asksSimilar ? undefined : anywayIn(reply);
    // a press is a delivery of its own: with that of the command it would be answered with the question again
    if (second !== undefined) return carryOut({ ...request, ...second, stray: undefined, delivery: undefined });
    return answer(request.who.id, reply, plan);
  }
  /** Says a line as somebody; what it leaves to be posted is posted before the answer. */
  async function speak(identity: string, line: string, scene: Scene = {}): Promise<Answer> {
    const read = readLine(app.bot.commands, line);
    if (read.kind !== 'command') return answer(identity, lineProblem(read, app.bot.commands, line));
    const request = requestOf(identity, read.command.name, read.values, scene);
    return carryOut({ ...request, stray: read.stray }, line);
  }
  /** Makes a code as the secretariat: what follows `/wg-admin`, such as `invite SN`. */
  async function code(rest: string): Promise<string> {
    const { reply, text } = await speak(secretariat, `/wg-admin ${rest}`);
    const made = reply.text.params.code;
    if (typeof made !== 'string') throw new Error(`no code: ${text}`);
    return made;
  }

  /** Without the digest that came with recognition, for whatever is not about it. */
  async function settled(identity: string, said: Answer): Promise<Answer> {
    const person = options.ownDigests ? undefined : await app.records.people.byIdentity(identity);
    if (person === undefined) return said;
    for (const { _id, automatic } of await app.records.subscriptions.ofTarget({ person: person._id }))
      if (automatic) await app.records.subscriptions.remove(_id);
    return said;
  }

  return {
    ...{ edits, editFailures, gatherings },
    ...{ app, records: app.records, clock, store, posts, failures, logged, speak, code },
    press: (identity: string, button: Pick<Button, 'command' | 'values'>, scene: Scene = {}) =>
      carryOut(requestOf(identity, button.command, button.values, scene)),
    /** Lets somebody at the terminal speak for a delegation. */
    profile: async (identity: string, delegation: string, role = 'delegate') =>
      settled(identity, await speak(identity, `/wg profile delegation:${delegation} role:${role}`)),
    /** Recognises somebody with a code made for it: `join('slack:T1/U1', 'SN')` or `join(..., 'role:coordinator')`. */
    join: async (identity: string, rest: string, scene: Scene = {}) =>
      settled(identity, await speak(identity, `/wg join ${await code(`invite ${rest}`)}`, scene)),
    pass(ms: number) {
      clock.now = new Date(clock.now.getTime() + ms);
    },
    /** What was posted to a person or channel. */
    postsTo: (address: string) =>
      posts.filter(({ to }) => ('person' in to ? to.person === address : to.channel === address)),
    /** Every document of every collection, by name. */
    async everything(): Promise<Record<string, Doc[]>> {
      const pairs = [...names].sort().map(async (name) => {
        return [name, await store.collection<Doc>(name).find({}, { sort: { _id: 1 } })] as const;
      });
      return Object.fromEntries(await Promise.all(pairs));
    },
  };
}
