/** An answer on its way back: where it belongs, else beside it, else as a direct message, so that none is lost. */
import {
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type ContextMenuCommandInteraction,
  DiscordAPIError,
  MessageFlags,
  type ModalMessageModalSubmitInteraction,
  type ModalSubmitInteraction,
  RESTJSONErrorCodes,
} from 'discord.js';
import { message } from '../../src/i18n/message.ts';
import type { Log } from '../../src/log.ts';
import type { Reply } from '../../src/reply.ts';
import type { Request } from '../../src/request.ts';
import { faultData } from './faults.ts';
import type { WithFile } from './fileout.ts';

export type Answerable =
  | ChatInputCommandInteraction
  | ButtonInteraction
  | ContextMenuCommandInteraction
  | ModalSubmitInteraction;

/** What is answered where a message stands that it came from: a press, or a form that a press opened. */
export type FromMessage = ButtonInteraction | ModalMessageModalSubmitInteraction;

export const isFromMessage = (interaction: Answerable): interaction is FromMessage =>
  interaction.isButton() || (interaction.isModalSubmit() && interaction.isFromMessage());

export interface Way {
  readonly draw: (reply: Reply) => Promise<WithFile>;
  readonly send: (shown: WithFile) => Promise<unknown>;
}

/**
 * One way after the other until one takes it. What Discord refuses as it was drawn is a fault of ours: `instead` is said there.
 * @throws what the last one does
 */
export async function deliver(ways: readonly Way[], reply: Reply, instead: () => Reply, log: Log): Promise<void> {
  for (const [at, way] of ways.entries()) {
    try {
      return await sendBy(way, reply, instead, log);
    } catch (error) {
      if (at === ways.length - 1) throw error;
      log.warn('discord.answer', faultData(error));
    }
  }
}

async function sendBy({ draw, send }: Way, reply: Reply, instead: () => Reply, log: Log): Promise<void> {
  try {
    await send(await draw(reply));
  } catch (error) {
    if (!(error instanceof DiscordAPIError) || error.code !== RESTJSONErrorCodes.InvalidFormBodyOrContentType)
      throw error;
    log.error('discord.refused', faultData(error));
    await send(await draw(instead()));
  }
}

/** In place of what was deferred or pressed. What was attached there goes with it. */
export const inPlace = (interaction: Answerable) => (shown: WithFile) =>
  interaction.editReply({ ...shown, attachments: [] });

/** A message of its own, for that person alone. */
export const beside = (interaction: Answerable) => (shown: WithFile) =>
  interaction.followUp({ ...shown, flags: MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral });

/** Marked by the interaction, so that an answer that is tried again is there once. */
export const direct = (interaction: Answerable) => (shown: WithFile) =>
  interaction.user.send({ ...shown, nonce: interaction.id, enforceNonce: true });

/** In the direct message it is said what is answered there. */
export function elsewhere({ text, lines = [], ...reply }: Reply, { command }: Request): Reply {
  return { ...reply, text: message('discord.late', { command: { command } }), lines: [text, ...lines] };
}
