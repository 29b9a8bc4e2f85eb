/** The link with which somebody adds the bot to a server, with the fewest rights that it can do its work with. */
import { PermissionFlagsBits } from 'discord.js';

/** Each is explained in docs/discord.md, which a test compares. What answers a command needs none. */
export const neededRights = {
  // to find a channel that gets a digest, and the one under which two sides of an introduction meet
  ViewChannel: PermissionFlagsBits.ViewChannel,
  // digests, notes to a delegation's channel
  SendMessages: PermissionFlagsBits.SendMessages,
  // looking for a post of its own of which nobody knows whether it arrived
  ReadMessageHistory: PermissionFlagsBits.ReadMessageHistory,
  // the private thread of an introduction, and what is written in it
  CreatePrivateThreads: PermissionFlagsBits.CreatePrivateThreads,
  SendMessagesInThreads: PermissionFlagsBits.SendMessagesInThreads,
  // the pictures of what is posted
  AttachFiles: PermissionFlagsBits.AttachFiles,
  // the sign on a message that mentions it, which is answered elsewhere
  AddReactions: PermissionFlagsBits.AddReactions,
} as const;

export type Right = keyof typeof neededRights;

const administrator = PermissionFlagsBits.Administrator;

export const inviteRights: bigint = Object.values(neededRights).reduce((all, bit) => all | bit, 0n);

/** What of it the bot may not do, of the bits that it has. */
export function missingRights(granted: bigint): Right[] {
  if ((granted & administrator) !== 0n) return [];
  const names = Object.keys(neededRights) as Right[];
  return names.filter((name) => (granted & neededRights[name]) === 0n);
}

/** `apiUrl` is where the interface is: the page is on the same host. */
export function inviteLink(application: string, apiUrl: string): string {
  const link = new URL('/oauth2/authorize', apiUrl);
  const asked = { client_id: application, scope: 'bot applications.commands', permissions: String(inviteRights) };
  for (const [key, value] of Object.entries(asked)) link.searchParams.set(key, value);
  return link.href;
}
