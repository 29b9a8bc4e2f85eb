/** The whole bot on the stand-in of Discord: the group, three people who are recognised in it, and one who is not. */
import { setTimeout as pause } from 'node:timers/promises';
import { chance, codes, reference } from '../../../adapters/chance/index.ts';
import { createDiscord } from '../../../adapters/discord/index.ts';
import { openMemory } from '../../../adapters/embedded/index.ts';
import { type App, createApp } from '../../../src/app.ts';
import type { Adapter } from '../../../src/chat.ts';
import type { Log } from '../../../src/log.ts';
import type { Person } from '../../support/discord/person.ts';
import type { Modal, Reply } from '../../support/discord/sights.ts';
import { createDiscordStandIn, type DiscordStandIn } from '../../support/discord/standin.ts';

export const now = new Date('2027-03-04T10:00:00Z');

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
  /** Gives a command in the channel of the server, or in the direct message. */
  uses(who: Person, command: string, options?: Readonly<Record<string, string | number | boolean>>): Promise<Reply>;
  direct(who: Person, command: string, options?: Readonly<Record<string, string>>): Promise<Reply>;
}

export const [server, channel] = ['9', '7'];

export function replyOf(seen: Reply | Modal): Reply {
  if (seen.kind !== 'reply') throw new Error(`a form: ${seen.title}`);
  return seen;
}

export async function onDiscord(test: (group: Group) => Promise<void>): Promise<void> {
  const logged: string[] = [];
  const note = (event: string, data?: unknown) => void logged.push(`${event} ${JSON.stringify(data)}`);
  const log: Log = { debug: () => undefined, info: note, warn: note, error: note };
  const discord = await createDiscordStandIn();
  const [amina, jana, ben, eve] = ['11', '12', '13', '14'].map((id) => discord.person(id, `u${id}`)) as [
    Person,
    Person,
    Person,
    Person,
  ];
  discord.guild(server, { owner: '13', members: ['11', '12', '14'], channels: [channel] });
  const app = await createApp({
    ...{ store: openMemory(), group: 'wg', secretariat: [], clock: () => now, pause },
    ...{ chance, codes, reference, log },
  });
  await app.admit(`discord:${server}`);
  const { people } = app.records;
  await people.recognise('discord:11', { name: 'u11', role: 'delegate', delegation: 'SN' }, now);
  await people.recognise('discord:12', { name: 'u12', role: 'delegate', delegation: 'CZ' }, now);
  await people.recognise('discord:13', { name: 'u13', role: 'coordinator' }, now);
  const adapter = createDiscord({ token: discord.token, apiUrl: discord.apiUrl, secretariat: [], log });
  try {
    await adapter.start(app.bot);
    app.chats.set('discord', adapter);
    await test({
      ...{ app, discord, adapter, amina, jana, ben, eve, logged },
      uses: async (who, command, options = {}) => replyOf(await who.uses(server, channel, command, { options })),
      direct: async (who, command, options = {}) => replyOf(await who.uses(undefined, undefined, command, { options })),
    });
  } finally {
    await adapter.stop();
    await app.idle();
    await discord.close();
  }
}
