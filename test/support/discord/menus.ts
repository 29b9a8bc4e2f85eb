/** What a client sends for an entry of the menu on a message or a person, and which entries it offers. */
import { type Json, list } from './check.ts';
import { apiMember, apiMessage, apiUser } from './objects.ts';
import type { Sent, World } from './world.ts';

/** @throws Error where the client has no such entry there */
function registered(world: World, name: string, type: 2 | 3, guild: string | undefined): Json {
  const found = world.commands.find((each) => each.name === name && each.type === type);
  if (found === undefined) throw new Error(`no entry ${name} in that menu`);
  const contexts = list(found.contexts) as unknown as number[];
  if (contexts.length > 0 && !contexts.includes(guild === undefined ? 1 : 0))
    throw new Error(`${name} is not offered here`);
  return found;
}

/** The message comes with its words, whoever wrote it. */
export function onMessage(world: World, name: string, message: Sent, guild: string | undefined): Json {
  const { id } = registered(world, name, 3, guild);
  const messages = { [message.id]: apiMessage(world, message) };
  return { id, name, type: 3, target_id: message.id, resolved: { messages } };
}

export function onUser(world: World, name: string, user: string, guild: string | undefined): Json {
  const { id } = registered(world, name, 2, guild);
  const known = world.users.get(user) ?? { id: user, name: user };
  const { user: _user, deaf: _deaf, mute: _mute, ...member } = apiMember(known);
  const resolved = { users: { [user]: apiUser(known, user === world.application) }, members: { [user]: member } };
  return { id, name, type: 2, target_id: user, resolved };
}
