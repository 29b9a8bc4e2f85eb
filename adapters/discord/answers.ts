/** The two ways of answering: at once to the person alone, or after the work is done. */
import { randomBytes } from 'node:crypto';
import {
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  DiscordAPIError,
  MessageFlags,
  type ModalSubmitInteraction,
  RESTJSONErrorCodes,
} from 'discord.js';
import type { Ready } from '../../src/command.ts';
import { message } from '../../src/i18n/message.ts';
import type { Reply } from '../../src/reply.ts';
import type { Request } from '../../src/request.ts';
import { drawnOf, withoutPicture } from '../../src/surfaces/drawn.ts';
import { type Rendered, renderReply } from './components.ts';
import type { Door } from './door.ts';
import { faultData } from './faults.ts';
import { announced, fileAlone, type WithFile, withFile, withPicture } from './fileout.ts';
import { whoOf } from './requests.ts';

type Answerable = ChatInputCommandInteraction | ButtonInteraction | ModalSubmitInteraction;

/** Answers at once, to the person alone. */
export async function say(door: Door, interaction: Answerable, reply: Reply, command: string): Promise<void> {
  const voice = door.bot.voice(whoOf(interaction));
  const { components } = renderReply(reply, voice, { command, values: {} }, door.surface);
  await interaction.reply({ components, flags: MessageFlags.Ephemeral | MessageFlags.IsComponentsV2 });
}

/**
 * Tells Discord that the answer comes later. Where the interaction was delivered before, it was told so then: the answer
 * goes into the same place, for whoever was at it may have died.
 */
async function defer(interaction: Answerable, isPrivate: boolean): Promise<void> {
  try {
    await interaction.deferReply(isPrivate ? { flags: MessageFlags.Ephemeral } : {});
  } catch (error) {
    const again = RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged;
    if (!(error instanceof DiscordAPIError) || error.code !== again) throw error;
    interaction.deferred = true;
  }
}

/** Says that it is being worked on, which fixes who sees the answer; runs the command; answers. */
export async function working(
  door: Door,
  interaction: Answerable,
  plan: Ready,
  request: Request,
  isPrivate: boolean,
): Promise<void> {
  await defer(interaction, isPrivate);
  const said = announced(await door.bot.run(plan, request), interaction.attachmentSizeLimit);
  const voice = door.bot.voice(request.who);
  const drawn = await drawnOf(said, voice, door);
  const reply = said.picture !== undefined && drawn === undefined ? withoutPicture(said) : said;
  const shown = renderReply(reply, voice, { command: request.command, values: request.values }, door.surface);
  const whole = withPicture(withFile(shown, isPrivate ? reply.file : undefined), drawn);
  await edit(door, interaction, whole, () => faultReply(door, request));
  if (!isPrivate && reply.file !== undefined) await interaction.followUp(fileAlone(reply.file));
}

/** An answer that Discord refuses is a fault of ours: the person is not left without any. */
async function edit(door: Door, interaction: Answerable, shown: WithFile, instead: () => Rendered): Promise<void> {
  try {
    await interaction.editReply(shown);
  } catch (error) {
    if (!(error instanceof DiscordAPIError) || error.code !== RESTJSONErrorCodes.InvalidFormBodyOrContentType)
      throw error;
    door.log.error('discord.refused', faultData(error));
    await interaction.editReply(instead());
  }
}

function faultReply(door: Door, { who, command, values }: Request): Rendered {
  const reference = randomBytes(4).toString('hex');
  door.log.error('discord.fault', { reference, command });
  const text = message('fault', { reference });
  return renderReply({ text, tone: 'problem' }, door.bot.voice(who), { command, values }, door.surface);
}
