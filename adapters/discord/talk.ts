/**
 * What people write to the bot: in a direct message, or where they mention it. Both come with their words without the
 * privileged intent (docs.discord.com/developers/events/gateway#message-content-intent); those of other messages are empty.
 */
import { type Client, Events, type Message, MessageType } from 'discord.js';
import { createRecent, type Recent } from '../../src/recent.ts';
import type { Who } from '../../src/request.ts';
import { answerTo, type Heard, type Speaking } from '../../src/surfaces/talk.ts';
import type { Door } from './door.ts';
import { faultData } from './faults.ts';
import type { People } from './people.ts';
import { plainWords } from './plain.ts';
import { deliveryOfMessage } from './requests.ts';
import { tell } from './say.ts';

export interface Ear extends Door {
  readonly people: People;
  /** Remembers what runs until it has ended. */
  track(work: () => Promise<void>): Promise<void>;
}

/** A reply is a message as any other; pins, joins and the like are nobody's words. */
const wordy: readonly MessageType[] = [MessageType.Default, MessageType.Reply];

export function onTalk(client: Client, ear: Ear): void {
  const recent = createRecent();
  client.on(Events.MessageCreate, (message) => {
    if (isToBot(message, client.user?.id)) void ear.track(() => hear(ear, recent, message));
  });
}

/** Of a person, with words, in a direct message or with a mention of the bot itself: an answer to it that rings is none, and no role or everyone. */
function isToBot({ author, webhookId, type, content, guildId }: Message, self = ''): boolean {
  if (author.bot || webhookId !== null || !wordy.includes(type) || content.trim() === '') return false;
  return guildId === null || mentionOf(self).test(content);
}

const mentionOf = (user: string) => new RegExp(`<@!?${user}>`);

/** Never rejects: what cannot be answered any more is logged. */
async function hear(ear: Ear, recent: Recent, message: Message): Promise<void> {
  try {
    await recent.once(deliveryOfMessage(message.id), () => respond(ear, message));
  } catch (error) {
    ear.log.warn('discord.unanswered', faultData(error));
  }
}

async function respond(ear: Ear, message: Message): Promise<void> {
  const { bot, shelf } = ear;
  const fieldsOf = (name: string) => bot.commands.find((command) => command.name === name)?.fields ?? {};
  const desk = {
    bot,
    complete: (request: Parameters<typeof shelf.complete>[0]) => shelf.complete(request, fieldsOf(request.command)),
  };
  const speaking = speakingIn(ear, message);
  await tell(ear, message, speaking, await answerTo(desk, heardIn(message), speaking));
}

function speakingIn({ people }: Ear, { id, author, member, guildId, channelId }: Message): Speaking {
  const who: Who = { id: `discord:${author.id}`, name: member?.displayName ?? author.displayName };
  const where =
    guildId === null ? { place: 'discord' } : { place: `discord:${guildId}`, channel: `discord:${channelId}` };
  return { who: people.known(who), where, delivery: deliveryOfMessage(id) };
}

/** The mention of the bot is how it was called; those of others stand for people where a command takes one. */
function heardIn({ content, client }: Message): Heard {
  const called = content.replaceAll(new RegExp(mentionOf(client.user.id), 'g'), ' ');
  return { kept: plainWords(called, { mentions: 'keep' }), plain: plainWords(called) };
}
