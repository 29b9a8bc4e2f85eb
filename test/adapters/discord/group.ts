/** The whole bot on the stand-in: the group, three people who are recognised in it, and one who is not. */
import { setTimeout as pause } from 'node:timers/promises';
import { chance, codes, reference } from '../../../adapters/chance/index.ts';
import { createDiscord } from '../../../adapters/discord/index.ts';
import { openMemory } from '../../../adapters/embedded/index.ts';
import { type App, createApp } from '../../../src/app.ts';
import type { Adapter } from '../../../src/chat.ts';
import type { Log } from '../../../src/log.ts';
import type { Person } from '../../support/discord/person.ts';
import type { Typed } from '../../support/discord/sights.ts';
import { createDiscordStandIn, type DiscordStandIn, type Modal, type Reply } from '../../support/discord/standin.ts';

export const now = new Date('2027-03-04T10:00:00Z');
/** The server and its channels. */
export const [guild, channel, other] = ['9', '7', '8'];

export interface Group {
  readonly app: App;
  readonly discord: DiscordStandIn;
  readonly adapter: Adapter;
  /** A delegate of Senegal, one of Czechia, a coordinator without limits, and a stranger. */
  readonly amina: Person;
  readonly jana: Person;
  readonly ben: Person;
  readonly eve: Person;
  /** What was logged, as lines. */
  readonly logged: readonly string[];
  needs(): ReturnType<App['records']['needs']['whole']['list']>;
  offers(): ReturnType<App['records']['offers']['whole']['list']>;
  drafts(): Promise<number>;
  /** Ends the adapter, and begins anew on the same store. */
  restart(): Promise<void>;
  /** Lets time go by. */
  pass(ms: number): void;
}

export async function inGroup(test: (group: Group) => Promise<void>): Promise<void> {
  const clock = { now };
  const logged: string[] = [];
  const note = (event: string, data?: unknown) => void logged.push(`${event} ${JSON.stringify(data)}`);
  const log: Log = { debug: () => undefined, info: note, warn: note, error: note };
  const discord = await createDiscordStandIn();
  const person = (id: string, name: string) => discord.person(id, name);
  const [amina, jana, ben, eve] = [
    person('11', 'Amina'),
    person('12', 'Jana'),
    person('13', 'Ben'),
    person('14', 'Eve'),
  ];
  discord.guild(guild, { owner: '13', members: ['11', '12', '14'], channels: [channel, other] });
  const app = await createApp({
    ...{ store: openMemory(), group: 'wg', secretariat: [], clock: () => clock.now, pause },
    ...{ chance, codes, reference, log },
  });
  // a direct message has the platform for its place
  await app.admit(`discord:${guild}`);
  const { people } = app.records;
  await people.recognise('discord:11', { name: 'Amina', role: 'delegate', delegation: 'SN' }, now);
  await people.recognise('discord:12', { name: 'Jana', role: 'delegate', delegation: 'CZ' }, now);
  await people.recognise('discord:13', { name: 'Ben', role: 'coordinator' }, now);
  const made = () => createDiscord({ token: discord.token, apiUrl: discord.apiUrl, secretariat: [], log });
  let adapter = made();
  const start = async () => {
    await adapter.start(app.bot);
    app.chats.set('discord', adapter);
  };
  try {
    await start();
    await test({
      ...{ app, discord, logged, amina, jana, ben, eve },
      get adapter() {
        return adapter;
      },
      needs: () => app.records.needs.whole.list({}),
      offers: () => app.records.offers.whole.list({}),
      drafts: async () => (await app.records.drafts.list((await people.byIdentity('discord:11'))?._id ?? '')).length,
      async restart() {
        await adapter.stop();
        adapter = made();
        await start();
      },
      pass(ms) {
        clock.now = new Date(clock.now.getTime() + ms);
      },
    });
    expectQuiet(discord);
  } finally {
    await adapter.stop();
    await app.idle();
    await discord.close();
  }
}

/** Whatever a test is about: nothing was refused, late, or rang for anybody. */
function expectQuiet({ refused, late, mentionsFired }: DiscordStandIn): void {
  const wrong = [...refused, ...late.map((what) => `late: ${what}`), ...mentionsFired.map((what) => `rang: ${what}`)];
  if (wrong.length > 0) throw new Error(wrong.join('\n'));
}

export function replyOf(seen: Reply | Modal): Reply {
  if (seen.kind !== 'reply') throw new Error(`a form: ${seen.title}`);
  return seen;
}
export function formOf(seen: Reply | Modal): Modal {
  if (seen.kind !== 'modal') throw new Error(`a reply: ${seen.text}`);
  return seen;
}
/** Sends a form of several steps in after its first, and saves it as it is then. */
export async function saves(who: Person, form: Modal, typed: Typed): Promise<Reply> {
  const given = replyOf(await who.submits(form, typed));
  return replyOf(await who.presses(given, 'Save'));
}
/** What the bot wrote in the direct message of somebody. */
export const written = (discord: DiscordStandIn, { id }: Person): Reply[] =>
  discord.direct(id).messages.filter(({ sent }) => sent.author === undefined);
