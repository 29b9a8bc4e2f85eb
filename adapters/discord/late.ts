/** Answers that Discord takes as the first ones alone, within three seconds: where they come too late, nothing typed is lost. */
import { MessageFlags, type ModalSubmitInteraction } from 'discord.js';
import type { Incomplete } from '../../src/command.ts';
import type { Reply } from '../../src/reply.ts';
import type { Request } from '../../src/request.ts';
import { say } from './answers.ts';
import { renderKept } from './components.ts';
import type { Answerable } from './deliver.ts';
import type { Door } from './door.ts';
import { faultData, isUnknownInteraction } from './faults.ts';
import { formOf } from './form.ts';
import type { Mark } from './formmark.ts';
import { whoOf } from './requests.ts';
import { unopened } from './words.ts';

/** Opens a form. What it carries is written meanwhile, for a form waits for nothing. */
export async function open(
  door: Door,
  interaction: Exclude<Answerable, ModalSubmitInteraction>,
  plan: Incomplete,
  { who, where, values }: Request,
  mark: Mark | undefined,
): Promise<void> {
  const { parking } = door.surface;
  const shown = interaction.showModal(formOf(plan, door.bot.voice(who, where), parking, mark));
  try {
    await Promise.all([shown, parking.kept()]);
  } catch (error) {
    if (!isUnknownInteraction(error) || Object.keys(values).length === 0) throw error;
    await write(door, interaction, unopened(plan.command.name, plan.values), plan.command.name);
  }
}

/**
 * Answers somebody who typed something: where Discord takes the answer no more, by direct message. `over`: in place of the
 * message it was sent from, or beside where that is gone.
 */
export async function sayLater(
  door: Door,
  interaction: Answerable,
  reply: Reply,
  command: string,
  over = false,
): Promise<void> {
  try {
    await say(door, interaction, reply, command, over);
  } catch (error) {
    if (over && !isUnknownInteraction(error)) return sayLater(door, interaction, reply, command);
    if (!isUnknownInteraction(error)) throw error;
    await write(door, interaction, reply, command);
  }
}

async function write(door: Door, interaction: Answerable, reply: Reply, command: string): Promise<void> {
  door.log.warn('discord.late', { command });
  const voice = door.bot.voice(whoOf(interaction));
  const { components } = await renderKept(reply, voice, { command, values: {} }, door.surface);
  try {
    const once = { nonce: interaction.id, enforceNonce: true };
    await interaction.user.send({ components, flags: MessageFlags.IsComponentsV2, ...once });
  } catch (error) {
    door.log.warn('discord.unanswered', faultData(error));
  }
}
