/**
 * The answer to a message, as a message. Discord shows an answer to one person alone only where they gave a command or
 * pressed something, so what was said in a channel is answered in the direct message, and the channel shows a sign of it.
 */
import { Routes, type Message as Said } from 'discord.js';
import { NotPosted } from '../../src/chat.ts';
import { type Message, message } from '../../src/i18n/message.ts';
import type { Reply } from '../../src/reply.ts';
import type { Speaking, Told } from '../../src/surfaces/talk.ts';
import { faultReply } from './answers.ts';
import { renderKept } from './components.ts';
import { deliver, type Way } from './deliver.ts';
import type { Door } from './door.ts';
import { faultData } from './faults.ts';
import { announced } from './fileout.ts';
import { directChannel, send } from './post.ts';
import { wholeOf } from './whole.ts';

/** On the message in the channel: it was answered elsewhere. */
const sign = '📬';
const home = { command: 'wg', values: {} };

/** The bot's client may repeat what got lost: the mark of the message keeps it from standing there twice. */
export async function tell(door: Door, said: Said, speaking: Speaking, told: Told): Promise<void> {
  const { rest } = said.client;
  const direct = said.guildId === null;
  try {
    const channel = direct ? said.channelId : await directChannel(rest, said.author.id);
    await answer(door, said, channel, speaking, told);
  } catch (error) {
    if (direct || !(error instanceof NotPosted) || error.reason !== 'gone') throw error;
    return sayClosed(door, said, speaking, told);
  }
  if (!direct) await react(door, said);
}

/** For that person alone: what its buttons stand for is nobody else's. */
async function answer(door: Door, said: Said, channel: string, { who, delivery }: Speaking, told: Told): Promise<void> {
  const { rest } = said.client;
  const { source = home } = told;
  const reply = announced(told.reply);
  const surface = { ...door.surface, parking: door.surface.parking.for(who.id) };
  const more = { key: delivery, ...(said.guildId === null && { answers: said.id }) };
  const way: Way = {
    draw: (shown) => wholeOf(shown, door.bot.voice(who), source, { ...door, surface }),
    send: (shown) => send(rest, channel, shown, more),
  };
  await deliver([way], reply, () => faultReply(door, source.command), door.log);
}

/** Without the right to react the answer is all there is. */
async function react({ log }: Door, { client, channelId, id }: Said): Promise<void> {
  await client.rest
    .put(Routes.channelMessageOwnReaction(channelId, id, encodeURIComponent(sign)))
    .catch((error: unknown) => log.debug('discord.sign', faultData(error)));
}

/** For all to read, so without a word of the answer, and nobody is mentioned. */
async function sayClosed(door: Door, said: Said, { who, delivery }: Speaking, told: Told): Promise<void> {
  const reply: Reply = { tone: 'problem', text: closedText(door, told) };
  const shown = await renderKept(reply, door.bot.voice(who), home, door.surface);
  await send(said.client.rest, said.channelId, shown, { key: delivery, answers: said.id });
}

/** Names the command that gives the answer, or where it wrote something, the one that shows what stands now. */
function closedText({ bot }: Door, { reply, source }: Told): Message {
  if (source === undefined) return message('discord.closed', { command: { command: 'wg help' } });
  const reads = bot.commands.some(({ name, repeatable }) => name === source.command && repeatable);
  if (reads || reply.tone === 'problem') return message('discord.closed', { command: { command: source.command } });
  return message('discord.closed.done', { command: { command: home.command } });
}
