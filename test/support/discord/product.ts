/** The whole product on a Discord stand-in, which goes on while the bot is started anew on the same store. */
import { chance, codes, reference } from '../../../adapters/chance/index.ts';
import { createDiscord } from '../../../adapters/discord/index.ts';
import { openMemory } from '../../../adapters/embedded/index.ts';
import { type App, createApp } from '../../../src/app.ts';
import type { Adapter } from '../../../src/chat.ts';
import type { Log } from '../../../src/log.ts';
import type { Parker } from '../../../src/store/parked.ts';
import type { Store } from '../../../src/store/port.ts';
import type { Person } from './person.ts';
import type { Modal, Reply } from './sights.ts';
import { createDiscordStandIn, type DiscordStandIn } from './standin.ts';

export const now = new Date('2027-03-04T10:00:00Z');
export const [guild, channel] = ['9', '7'];

export interface Product {
  readonly discord: DiscordStandIn;
  readonly app: App;
  /** A delegate of Senegal, who has Discord in French. */
  readonly amina: Person;
  /** Of the secretariat. */
  readonly olga: Person;
  readonly logged: readonly string[];
  /** Whether what buttons and forms stand for cannot be kept or looked up now. */
  readonly store: { fails: boolean };
  /** The process ends, and another begins. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

export async function createProduct(store: Store = openMemory()): Promise<Product> {
  const discord = await createDiscordStandIn();
  const amina = discord.person('11', 'Amina', { locale: 'de' });
  const olga = discord.person('12', 'Olga');
  discord.guild(guild, { owner: '12', members: ['11'], channels: [channel] });
  const logged: string[] = [];
  const note = (event: string) => void logged.push(event);
  const log: Log = { debug: () => {}, info: note, warn: note, error: note };
  const trouble = { fails: false };
  let running = await start(discord, store, log, trouble);
  await running.app.admit(`discord:${guild}`);
  const { people } = running.app.records;
  await people.recognise('discord:11', { name: 'Amina', role: 'delegate', delegation: 'SN' }, now);
  return {
    ...{ discord, amina, olga, logged, store: trouble },
    get app() {
      return running.app;
    },
    async restart() {
      await running.adapter.stop();
      running = await start(discord, store, log, trouble);
    },
    async close() {
      await running.adapter.stop();
      await discord.close();
    },
  };
}

async function start(
  discord: DiscordStandIn,
  store: Store,
  log: Log,
  trouble: { readonly fails: boolean },
): Promise<{ app: App; adapter: Adapter }> {
  const secretariat = ['discord:12'];
  const given = { store, group: 'wg', secretariat, clock: () => now, chance, codes, reference, log };
  const app = await createApp(given);
  const { token, apiUrl } = discord;
  const sound = <T>(work: () => Promise<T>) => (trouble.fails ? Promise.reject(new Error('no store')) : work());
  const parked: Parker = {
    keep: (row) => sound(() => app.parked.keep(row)),
    get: (id) => sound(() => app.parked.get(id)),
  };
  const adapter = createDiscord({ token, apiUrl, secretariat: [], admit: app.admit, parked, log });
  await adapter.start(app.bot);
  app.chats.set('discord', adapter);
  return { app, adapter };
}

export function reply(seen: Reply | Modal): Reply {
  if (seen.kind !== 'reply') throw new Error(`a form: ${seen.title}`);
  return seen;
}

export function modal(seen: Reply | Modal): Modal {
  if (seen.kind !== 'modal') throw new Error(`a reply: ${seen.text}`);
  return seen;
}
