/** One message that several people read together: a private thread on a server where all of them are. */
import {
  type APIChannel,
  type APIGuild,
  ChannelType,
  DiscordAPIError,
  type REST,
  Routes,
  ThreadAutoArchiveDuration,
} from 'discord.js';
import { NotPosted } from '../../src/chat.ts';
import { faultData, notPosted } from './faults.ts';

export interface Gathering {
  readonly rest: REST;
  /** The channel whose threads are used where all can read it; else the first in which one can be made. */
  readonly meetIn?: string;
  /** The name of a thread: everybody who moderates the server can read it, so it says nothing of the record. */
  readonly name: string;
}

/** Channels of a server that are tried. */
const mostTried = 5;

/** Opens a thread for these users; nothing is posted yet. @throws NotPosted where there is no place for all of them */
export async function openThread(gathering: Gathering, users: readonly string[]): Promise<string> {
  const { rest } = gathering;
  try {
    for (const guild of await guildsOf(rest)) {
      if (!(await areMembers(rest, guild, users))) continue;
      const thread = await inGuild(gathering, guild, users);
      if (thread !== undefined) return thread;
    }
  } catch (error) {
    throw beforePosting(error);
  }
  throw new NotPosted('gone', 'there is no server with a place for all of them');
}

/** Until a thread is there and everybody is in it, nothing was posted, whatever went wrong. */
function beforePosting(error: unknown): NotPosted {
  const refused = error instanceof DiscordAPIError && error.status < 500 && error.status !== 401;
  const reason = refused ? 'gone' : 'later';
  return notPosted(error) ?? new NotPosted(reason, `no thread could be opened: ${JSON.stringify(faultData(error))}`);
}

async function guildsOf(rest: REST): Promise<string[]> {
  const guilds = (await rest.get(Routes.userGuilds())) as readonly Pick<APIGuild, 'id'>[];
  return guilds.map(({ id }) => id);
}

/** Members can be asked for one by one without the privileged intent. */
async function areMembers(rest: REST, guild: string, users: readonly string[]): Promise<boolean> {
  for (const user of users) {
    const found = await rest.get(Routes.guildMember(guild, user)).then(() => true, absent);
    if (!found) return false;
  }
  return true;
}

function absent(error: unknown): false {
  if (faultData(error).status === 404) return false;
  throw error;
}

async function inGuild({ rest, meetIn, name }: Gathering, guild: string, users: readonly string[]) {
  const channels = (await rest.get(Routes.guildChannels(guild))) as readonly APIChannel[];
  const texts = channels.filter((channel) => channel.type === ChannelType.GuildText);
  const rank = (channel: (typeof texts)[number]) => (channel.id === meetIn ? -1 : channel.position);
  const tried = texts.sort((a, b) => rank(a) - rank(b)).slice(0, mostTried);
  for (const { id } of tried) {
    const thread = await inChannel(rest, id, name, users);
    if (thread !== undefined) return thread;
  }
  return undefined;
}

/** Undefined where the bot may not make a private thread, or one of them may not read the channel. */
async function inChannel(rest: REST, channel: string, name: string, users: readonly string[]) {
  const body = {
    ...{ name, type: ChannelType.PrivateThread, invitable: false },
    auto_archive_duration: ThreadAutoArchiveDuration.OneWeek,
  };
  const made = (await rest.post(Routes.threads(channel), { body }).catch(forbidden)) as { id: string } | undefined;
  if (made === undefined) return undefined;
  for (const user of users) {
    const added = await rest.put(Routes.threadMembers(made.id, user)).then(() => true, forbidden);
    if (added === true) continue;
    await discard(rest, made.id);
    return undefined;
  }
  return made.id;
}

/** A thread that is of no use: without the right to delete it, whoever opened it may still put it away. Never rejects. */
export async function discard(rest: REST, thread: string): Promise<void> {
  await rest
    .delete(Routes.channel(thread))
    .catch(() => rest.patch(Routes.channel(thread), { body: { archived: true } }))
    .catch(() => undefined);
}

function forbidden(error: unknown): undefined {
  if (error instanceof DiscordAPIError && (error.status === 403 || error.status === 400 || error.status === 404))
    return undefined;
  throw error;
}
