/** The objects of Discord's interface, as full as discord.js needs them. */
import type { Json } from './check.ts';
import { attachmentObject, type Kept } from './files.ts';
import type { Channel, Guild, Sent, User, World } from './world.ts';

const joined_at = '2026-01-01T00:00:00.000000+00:00';

export function apiUser({ id, name }: User, bot = false): Json {
  return { id, username: `user${id}`, global_name: name, discriminator: '0', avatar: null, bot };
}

export function apiMember(user: User): Json {
  const times = { joined_at, premium_since: null };
  return {
    user: apiUser(user),
    nick: null,
    avatar: null,
    roles: [],
    ...times,
    deaf: false,
    mute: false,
    flags: 0,
    permissions: '0',
  };
}

export function apiChannel(world: World, { id, guild, recipient }: Channel): Json {
  const user = recipient === undefined ? undefined : world.users.get(recipient);
  if (guild === undefined)
    return { id, type: 1, last_message_id: null, recipients: user === undefined ? [] : [apiUser(user)] };
  return {
    id,
    type: 0,
    guild_id: guild,
    name: `channel-${id}`,
    position: 0,
    permission_overwrites: [],
    nsfw: false,
    parent_id: null,
  };
}

export function apiGuild(world: World, guild: Guild): Json {
  const channels = guild.channels.map((id) => apiChannel(world, world.channel(id)));
  const everyone = {
    id: guild.id,
    name: '@everyone',
    color: 0,
    colors: { primary_color: 0 },
    position: 0,
    permissions: '0',
  };
  const empty = { emojis: [], stickers: [], features: [], threads: [], presences: [], voice_states: [], members: [] };
  const more = { stage_instances: [], guild_scheduled_events: [], soundboard_sounds: [], preferred_locale: 'en-US' };
  return {
    ...{ id: guild.id, name: `server-${guild.id}`, owner_id: guild.owner, unavailable: false, joined_at, large: false },
    ...{
      ...empty,
      ...more,
      channels,
      roles: [{ ...everyone, hoist: false, managed: false, mentionable: false, flags: 0 }],
    },
    ...{ member_count: guild.members.size, verification_level: 0, default_message_notifications: 0, nsfw_level: 0 },
  };
}

export function apiMessage(world: World, { id, channel, body, at, only, author: by = world.application }: Sent): Json {
  const author = world.users.get(by);
  return {
    ...{
      id,
      channel_id: channel,
      author: author && apiUser(author, by === world.application),
      timestamp: new Date(at).toISOString(),
      type: 0,
    },
    ...{
      edited_timestamp: null,
      tts: false,
      mention_everyone: false,
      mentions: [],
      mention_roles: [],
      attachments: ((body.sent ?? []) as Kept[]).map((kept) => attachmentObject(world, kept)),
    },
    ...{
      embeds: [],
      pinned: false,
      content: body.content ?? '',
      components: body.components ?? [],
      flags: Number(body.flags ?? 0) | (only === undefined ? 0 : 64),
    },
    ...(body.nonce !== undefined && { nonce: body.nonce }),
  };
}
