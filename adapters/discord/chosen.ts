/** From an entry of a menu that was chosen to a request: the form that it opens holds what the message says. */
import type { ContextMenuCommandInteraction, Message } from 'discord.js';
import type { Bot } from '../../src/bot.ts';
import type { Request, Who } from '../../src/request.ts';
import { type Logged, loggingCommand, type Quoted, quotedValues } from '../../src/surfaces/quoted.ts';
import { before } from './before.ts';
import { menuOf } from './menus.ts';
import { permalinkOf } from './permalink.ts';
import { plainWords } from './plain.ts';
import { requestOf, whoOf } from './requests.ts';

/** The request of an entry that was chosen; undefined where there is no such entry (any more). */
export async function menuRequest(bot: Bot, interaction: ContextMenuCommandInteraction): Promise<Request | undefined> {
  const menu = menuOf(interaction.commandName);
  if (menu === undefined) return undefined;
  if ('gives' in menu) return requestOf(interaction, menu.gives, { person: `discord:${interaction.targetId}` });
  return logRequest(bot, interaction, menu.logs);
}

async function logRequest(bot: Bot, interaction: ContextMenuCommandInteraction, noun: Logged): Promise<Request> {
  const name = loggingCommand(noun, await roleOf(bot, whoOf(interaction)));
  const command = bot.commands.find((each) => each.name === name);
  const quoted = quotedIn(interaction);
  return requestOf(
    interaction,
    name,
    command === undefined || quoted === undefined ? {} : quotedValues(command, quoted),
  );
}

/** A form cannot become another once it is open, so whom the bot has not met is looked up first; not for long, for it must open within three seconds. */
const patience = 1500;

async function roleOf(bot: Bot, who: Who) {
  const met = bot.roleOf(who) ?? (await before(patience, bot.meet(who)).catch(() => undefined));
  return met === 'late' ? undefined : met;
}

/** Discord gives the words of a message on which an entry is chosen, whoever wrote it. */
function quotedIn(interaction: ContextMenuCommandInteraction): Quoted | undefined {
  if (!interaction.isMessageContextMenuCommand()) return undefined;
  const { targetMessage, guildId: guild, channelId: channel } = interaction;
  const day = targetMessage.createdAt.toISOString().slice(0, 10);
  return { text: wordsOf(targetMessage), day, link: permalinkOf({ guild, channel, message: targetMessage.id }) };
}

/** A message that was passed on holds its words in a copy of the first one. */
function wordsOf({ content, messageSnapshots }: Message): string {
  return plainWords(content || (messageSnapshots.first()?.content ?? ''));
}
