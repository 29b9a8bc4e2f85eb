/** What people write, as Discord brings it to a bot: to the intents that it asked for, and without words where it is not spoken to. */
import type { Json } from './check.ts';
import { apiMember, apiMessage, apiUser } from './objects.ts';
import type { Answer } from './routes.ts';
import type { Channel, Sent, World } from './world.ts';

const guildMessages = 1 << 9;
const directMessages = 1 << 12;
const messageContent = 1 << 15;

const ok = (body: Json): Answer => ({ status: 200, body });
const no = (status: number, code: number, message: string): Answer => ({ status, body: { code, message } });

/** What a connection hears of an event; undefined where its intents do not ask for it. */
export function heardBy(world: World, intents: number, type: string, data: Json): Json | undefined {
  if (type !== 'MESSAGE_CREATE') return data;
  const direct = data.guild_id === undefined;
  if ((intents & (direct ? directMessages : guildMessages)) === 0) return undefined;
  const author = (data.author as Json).id;
  const mentions = (data.mentions as Json[]).some(({ id }) => id === world.application);
  const open = direct || mentions || author === world.application || (intents & messageContent) !== 0;
  return open ? data : { ...data, content: '', embeds: [], attachments: [], components: [] };
}

export interface Saying {
  /** The message of that channel that is answered. */
  readonly answers?: Sent;
  /** Answering rings for whoever wrote that: clients do so unless it is switched off. */
  readonly rings?: boolean;
}

/** Keeps what somebody writes in a channel, and tells the bot of it. */
export function write(world: World, author: string, channel: Channel, content: string, saying: Saying = {}): Sent {
  if (content.length > 2000) throw new Error('the client takes 2000 characters');
  const { answers } = saying;
  const sent: Sent = {
    ...{ id: world.id(), channel: channel.id, body: { content }, at: world.now(), author },
    ...(answers !== undefined && { answers: answers.id }),
  };
  channel.messages.push(sent);
  world.said = eventOf(world, channel, sent, saying);
  world.events.emit('dispatch', 'MESSAGE_CREATE', world.said);
  return sent;
}

/** The event of a message, whoever wrote it. */
export function eventOf(world: World, channel: Channel, sent: Sent, { answers, rings = true }: Saying = {}): Json {
  const content = String(sent.body.content ?? '');
  const ids = [...content.matchAll(/<@!?(\d+)>/g)].map(([, id = '']) => id);
  const rung = answers !== undefined && rings ? [answers.author ?? world.application] : [];
  const mentions = [...new Set([...ids, ...rung])].map((id) => apiUser(world.users.get(id) ?? { id, name: id }));
  const author = world.users.get(sent.author ?? world.application) ?? { id: '', name: '' };
  const { user: _user, ...member } = apiMember(author);
  const reply = {
    type: 19,
    message_reference: { type: 0, message_id: answers?.id, channel_id: channel.id },
    referenced_message: answers === undefined ? null : apiMessage(world, answers),
  };
  return {
    ...apiMessage(world, sent),
    ...{ mentions, mention_everyone: /@(everyone|here)/.test(content) },
    mention_roles: [...content.matchAll(/<@&(\d+)>/g)].map(([, id]) => id),
    channel_type: channel.guild === undefined ? 1 : 0,
    ...(answers !== undefined && reply),
    ...(channel.guild !== undefined && { guild_id: channel.guild, member }),
  };
}

/** Why a message may not answer the one it names. */
export function wrongReference({ messages, unread }: Channel, body: Json): Answer | undefined {
  const reference = body.message_reference as Json | undefined;
  if (reference === undefined) return undefined;
  if (unread) return no(403, 160002, 'You cannot reply without permission to read message history');
  const there = messages.some(({ id }) => id === reference.message_id);
  if (there || reference.fail_if_not_exists === false) return undefined;
  return no(400, 50035, 'Invalid Form Body');
}

/** A reaction of the bot: it needs the right to react, as it needs the one to write. */
export function react(world: World, id: string, message: string, emoji: string): Answer {
  const channel = world.channels.get(id);
  if (channel === undefined) return no(404, 10003, 'Unknown Channel');
  if (channel.closed) return no(403, 50013, 'Missing Permissions');
  if (!channel.messages.some((each) => each.id === message)) return no(404, 10008, 'Unknown Message');
  if (!/^\p{Extended_Pictographic}$/u.test(emoji)) return no(400, 10014, 'Unknown Emoji');
  world.reactions.push({ message, emoji });
  return { status: 204 };
}

/** Opens a thread again, or archives it; one that is locked is for moderators. */
export function setThread(world: World, id: string, { archived }: Json): Answer {
  const channel = world.channels.get(id);
  if (channel?.parent === undefined) return no(404, 10003, 'Unknown Channel');
  if (channel.locked) return no(403, 50013, 'Missing Permissions');
  channel.archived = archived === true;
  return ok({ id, archived: channel.archived });
}
