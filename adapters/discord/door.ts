/**
 * Interactions in, replies out. Discord wants an answer within three seconds, takes a form only as the first answer, and
 * fixes then who sees the reply: so the plan, which waits for nothing, decides, and only then does the command run.
 * Where several replicas receive one interaction, the first answer wins it and the others run nothing.
 */
import type {
  AutocompleteInteraction,
  ButtonInteraction,
  ChatInputCommandInteraction,
  Interaction,
  ModalSubmitInteraction,
} from 'discord.js';
import type { Bot } from '../../src/bot.ts';
import type { Log } from '../../src/log.ts';
import type { Request } from '../../src/request.ts';
import { say, working } from './answers.ts';
import { completions } from './autocomplete.ts';
import type { Surface } from './components.ts';
import { faultData } from './faults.ts';
import { formOf, mergeForm } from './form.ts';
import { commandOf, formValues, optionValues, requestOf, whoOf } from './requests.ts';
import { gone, lostForm, lostPress, wrongForm, wrongLine } from './words.ts';

export interface Door {
  readonly bot: Bot;
  readonly surface: Surface;
  readonly log: Log;
}

/** Never rejects: what cannot be answered any more is logged. */
export async function receive(door: Door, interaction: Interaction): Promise<void> {
  try {
    if (interaction.isAutocomplete()) await complete(door, interaction);
    else if (interaction.isChatInputCommand()) await give(door, interaction);
    else if (interaction.isButton()) await press(door, interaction);
    else if (interaction.isModalSubmit()) await send(door, interaction);
  } catch (error) {
    door.log.warn('discord.unanswered', faultData(error));
  }
}

async function give(door: Door, interaction: ChatInputCommandInteraction): Promise<void> {
  const verb = interaction.options.getSubcommand(false);
  const command = commandOf(door.bot.commands, interaction.commandName, verb);
  if (command === undefined) return say(door, interaction, gone, interaction.commandName);
  const request = requestOf(interaction, command.name, optionValues(interaction));
  return carryOut(door, interaction, request, command.visibility === 'private');
}

async function press(door: Door, interaction: ButtonInteraction): Promise<void> {
  const { command, values, lost } = door.surface.parking.unpack(interaction.customId);
  if (lost) return say(door, interaction, lostPress(command), command);
  return carryOut(door, interaction, requestOf(interaction, command, values), true);
}

/** A form sent in. Another form cannot answer it, so what is wrong comes with a button that opens it again. */
async function send(door: Door, interaction: ModalSubmitInteraction): Promise<void> {
  const { command: name, values: carried, lost } = door.surface.parking.unpack(interaction.customId);
  const command = door.bot.commands.find((one) => one.name === name);
  const request = requestOf(interaction, name, mergeForm(command, carried, formValues(interaction)));
  if (command === undefined) return say(door, interaction, gone, name);
  if (lost) return say(door, interaction, lostForm(command, door.bot.plan(request)), name);
  return carryOut(door, interaction, request, command.visibility === 'private');
}

type Answerable = ChatInputCommandInteraction | ButtonInteraction | ModalSubmitInteraction;

async function carryOut(door: Door, interaction: Answerable, request: Request, isPrivate: boolean): Promise<void> {
  const { bot, surface } = door;
  if (bot.commands.every(({ name }) => name !== request.command)) return say(door, interaction, gone, request.command);
  const plan = bot.plan(request);
  if (plan.kind === 'ready') return working(door, interaction, plan, request, isPrivate);
  if (!plan.command.form) return say(door, interaction, wrongLine(plan), request.command);
  if (interaction.isModalSubmit()) return say(door, interaction, wrongForm(plan), request.command);
  await interaction.showModal(formOf(plan, bot.voice(request.who), surface.parking));
}

async function complete({ bot }: Door, interaction: AutocompleteInteraction): Promise<void> {
  const command = commandOf(bot.commands, interaction.commandName, interaction.options.getSubcommand(false));
  const { name, value } = interaction.options.getFocused(true);
  const field = command?.fields[name];
  const voice = bot.voice(whoOf(interaction));
  await interaction.respond(field === undefined ? [] : completions(field, String(value), voice));
}
