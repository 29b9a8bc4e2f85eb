/** The bot was removed from a server, while it was on line or before: what was posted there ends. */
import { type APIGuild, type Client, Events, type REST, Routes } from 'discord.js';
import type { Log } from '../../src/log.ts';
import { faultData } from './faults.ts';

export interface Leaving {
  readonly rest: REST;
  /** What the core ends. */
  readonly left?: (place: string) => Promise<void>;
  /** The servers that the group has admitted, as places. */
  readonly admitted?: () => Promise<readonly string[]>;
  readonly log: Log;
}

type Track = (work: Promise<void>) => void;

/** What comes of a server is done one after the other, so that one that is added again at once is not ended after that. */
export function createTurns(track: Track) {
  let last: Promise<void> = Promise.resolve();
  return (work: () => Promise<void>): Promise<void> => {
    last = last.then(work);
    track(last);
    return last;
  };
}

/** discord.js tells of a server that cannot be reached for a while by another event. */
export function onLeaving(client: Client, leaving: Leaving, inTurn: (work: () => Promise<void>) => void): void {
  client.on(Events.GuildDelete, ({ id }) => inTurn(() => leave(leaving, id)));
  // a session that begins tells nothing of what happened before it
  client.on(Events.ShardReady, () => inTurn(() => compareServers(leaving)));
}

/** Never rejects. Such an event may come late, when the bot is there again: so it is tried. */
async function leave({ rest, left, log }: Leaving, guild: string): Promise<void> {
  try {
    if (left === undefined || (await isThere(rest, guild))) return log.info('discord.stays', { guild });
    await left(`discord:${guild}`);
    const todo = 'nothing; who adds the bot again has the server admitted with a new place code';
    log.warn('discord.left', { guild, todo });
  } catch (error) {
    log.error('discord.leaving', { guild, ...faultData(error) });
  }
}

/** Ends what is left of servers that removed the bot while nobody listened. */
export async function compareServers(leaving: Leaving): Promise<void> {
  const { rest, admitted, log } = leaving;
  try {
    const places = admitted === undefined ? [] : await admitted();
    if (places.length === 0) return;
    const there = await serversOf(rest);
    for (const place of places) {
      const id = place.slice('discord:'.length);
      if (!there.has(id)) await leave(leaving, id);
    }
  } catch (error) {
    log.error('discord.leaving', faultData(error));
  }
}

/** Discord's most for one page (users, "Get Current User Guilds"). */
const pageSize = 200;

export type Server = Pick<APIGuild, 'id' | 'name' | 'permissions'>;

/** Every server the bot is on, whichever shard hears of it. */
export async function serversOf(rest: REST): Promise<Map<string, Server>> {
  const found = new Map<string, Server>();
  for (let after = '0'; ; ) {
    const query = new URLSearchParams({ after, limit: String(pageSize) });
    const page = (await rest.get(Routes.userGuilds(), { query })) as Server[];
    for (const server of page) found.set(server.id, server);
    after = page.at(-1)?.id ?? after;
    if (page.length < pageSize) return found;
  }
}

async function isThere(rest: REST, guild: string): Promise<boolean> {
  return rest.get(Routes.guild(guild)).then(
    () => true,
    (error: unknown) => {
      const { status } = faultData(error);
      if (status === 403 || status === 404) return false;
      throw error;
    },
  );
}
