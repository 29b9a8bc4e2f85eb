/**
 * Interactions in, replies out. Discord wants an answer within three seconds, takes a form only as the first answer, and
 * fixes then who sees the reply: so the plan, which waits for nothing, decides, and only then does the command run.
 * Where one interaction is received several times, the core carries it out once and every receiver gives the same answer.
 */
import type {
  AutocompleteInteraction,
  ButtonInteraction,
  ChatInputCommandInteraction,
  Interaction,
  ModalSubmitInteraction,
} from 'discord.js';
import type { Bot } from '../../src/bot.ts';
import type { Command } from '../../src/command.ts';
import type { Log } from '../../src/log.ts';
import type { Draw } from '../../src/picture.ts';
import type { Request } from '../../src/request.ts';
import type { Shelf } from '../../src/shelf.ts';
import { say, working } from './answers.ts';
import { completions } from './autocomplete.ts';
import type { Surface } from './components.ts';
import { faultData } from './faults.ts';
import { attachmentOf, type Fetcher } from './files.ts';
import { formOf, mergeForm } from './form.ts';
import {
  commandOf,
  formFiles,
  formValues,
  optionFiles,
  optionValues,
  requestOf,
  type ToldFiles,
  whoOf,
} from './requests.ts';
import { gone, lostForm, lostPress, wrongForm, wrongLine } from './words.ts';

export interface Door {
  readonly bot: Bot;
  readonly surface: Surface;
  readonly log: Log;
  /** Draws pictures; absent where none can be drawn. */
  readonly draw?: Draw;
  readonly fetcher: Fetcher;
  readonly shelf: Shelf;
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
  const given = requestOf(interaction, command.name, optionValues(interaction));
  const request = withFiles(door, given, command, optionFiles(interaction));
  return carryOut(door, interaction, request, command.visibility === 'private');
}

async function press(door: Door, interaction: ButtonInteraction): Promise<void> {
  const { command, values, lost } = door.surface.parking.unpack(interaction.customId);
  if (lost) return say(door, interaction, lostPress(command), command);
  const declared = door.bot.commands.find(({ name }) => name === command);
  const request = withFiles(door, requestOf(interaction, command, values), declared);
  return carryOut(door, interaction, request, true);
}

/** The request with the files that its values name: those that came with it, and what the person gave before. */
function withFiles({ shelf, fetcher }: Door, request: Request, command?: Command, told: ToldFiles = {}): Request {
  const came = Object.entries(told).map(([key, file]) => [key, attachmentOf(file, fetcher)] as const);
  return shelf.complete({ ...request, files: Object.fromEntries(came) }, command?.fields ?? {});
}

/** A form sent in. Another form cannot answer it, so what is wrong comes with a button that opens it again. */
async function send(door: Door, interaction: ModalSubmitInteraction): Promise<void> {
  const { command: name, values: carried, lost } = door.surface.parking.unpack(interaction.customId);
  const command = door.bot.commands.find((one) => one.name === name);
  const given = requestOf(interaction, name, mergeForm(command, carried, formValues(interaction)));
  const request = withFiles(door, given, command, formFiles(interaction));
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
