/**
 * Interactions in, replies out. Discord wants an answer within three seconds, takes a form only as the first answer, and
 * fixes then who sees the reply: so the plan, which waits for nothing, decides, and only then does the command run.
 * Where one interaction is received several times, the core carries it out once and every receiver gives the same answer.
 */
import type {
  AutocompleteInteraction,
  ButtonInteraction,
  ChatInputCommandInteraction,
  ContextMenuCommandInteraction,
  Interaction,
  ModalSubmitInteraction,
} from 'discord.js';
import type { Bot } from '../../src/bot.ts';
import type { Command, Plan, Ready } from '../../src/command.ts';
import type { Log } from '../../src/log.ts';
import type { Draw } from '../../src/picture.ts';
import type { Values } from '../../src/reply.ts';
import type { Request } from '../../src/request.ts';
import type { Shelf } from '../../src/shelf.ts';
import { type Press as Pressing, pressing, say, working } from './answers.ts';
import { offered } from './autocomplete.ts';
import { menuRequest } from './chosen.ts';
import type { Surface } from './components.ts';
import type { Answerable } from './deliver.ts';
import { faultData, isAnswered } from './faults.ts';
import { attachmentOf, type Fetcher } from './files.ts';
import { bare, type Mark, markOf } from './formmark.ts';
import { open, sayLater } from './late.ts';
import { meant } from './meant.ts';
import type { Press } from './parking.ts';
import { isOfForm } from './pressed.ts';
import { withoutMark } from './pressmark.ts';
import { isStepped, progressReply } from './progress.ts';
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
import { saving, type Tries } from './saving.ts';
import { joined } from './steps.ts';
import { gone, lateForm, latePress, lostForm, lostPress, wrongForm, wrongLine } from './words.ts';

export interface Door {
  readonly bot: Bot;
  readonly surface: Surface;
  readonly log: Log;
  /** Draws pictures; absent where none can be drawn. */
  readonly draw?: Draw;
  readonly fetcher: Fetcher;
  readonly shelf: Shelf;
  readonly tries: Tries;
  /** Buttons whose press is being carried out. */
  readonly pressed: Set<string>;
}

/** Never rejects: what cannot be answered any more is logged. */
export async function receive(door: Door, interaction: Interaction): Promise<void> {
  try {
    if (interaction.isAutocomplete()) await complete(door, interaction);
    else if (interaction.isChatInputCommand()) await give(door, interaction);
    else if (interaction.isContextMenuCommand()) await choose(door, interaction);
    else if (interaction.isButton()) await press(door, interaction);
    else if (interaction.isModalSubmit()) await send(door, interaction);
  } catch (error) {
    // another process, or an earlier delivery, was quicker
    if (isAnswered(error)) door.log.info('discord.answered');
    else door.log.warn('discord.unanswered', faultData(error));
  }
}

/** What is parked for an answer to one person is theirs alone. */
function ownDoor(door: Door, interaction: Answerable): Door {
  const parking = door.surface.parking.for(whoOf(interaction).id);
  return { ...door, surface: { ...door.surface, parking } };
}

async function give(door: Door, interaction: ChatInputCommandInteraction): Promise<void> {
  const verb = interaction.options.getSubcommand(false);
  const command = commandOf(door.bot.commands, interaction.commandName, verb);
  if (command === undefined) return say(door, interaction, gone, interaction.commandName);
  const values = meant(command.fields, optionValues(interaction), door.bot.voice(whoOf(interaction)));
  const request = withFiles(door, requestOf(interaction, command.name, values), command, optionFiles(interaction));
  return carryOut(door, interaction, request, { isPrivate: command.visibility === 'private' });
}

/** An entry of a menu on a message or a person. */
async function choose(door: Door, interaction: ContextMenuCommandInteraction): Promise<void> {
  const request = await menuRequest(door.bot, interaction);
  if (request === undefined) return say(door, interaction, gone, interaction.commandName);
  return carryOut(door, interaction, request, { isPrivate: true });
}

async function press(door: Door, interaction: ButtonInteraction): Promise<void> {
  const found = await door.surface.parking.recall(interaction.customId, whoOf(interaction).id);
  const { command: name, lost, late } = found;
  if (late !== undefined) return say(door, interaction, latePress, name);
  if (lost) return say(door, interaction, lostPress(name), name);
  const { values, ...pressed } = withoutMark(found.values);
  const form = markOf(values);
  if (form?.parked !== undefined) return join(door, interaction, { ...found, values }, form.parked);
  const declared = door.bot.commands.find((each) => each.name === name);
  const own = form === undefined || form.act === 'open' ? values : bare(values);
  const request = withFiles(door, requestOf(interaction, name, own), declared);
  return carryOut(door, interaction, request, { isPrivate: true, form, pressed });
}

/** The request with the files that its values name: those that came with it, and what the person gave before. */
function withFiles({ shelf, fetcher }: Door, request: Request, command?: Command, told: ToldFiles = {}): Request {
  const came = Object.entries(told).map(([key, file]) => [key, attachmentOf(file, fetcher)] as const);
  return shelf.complete({ ...request, files: Object.fromEntries(came) }, command?.fields ?? {});
}

/** A form sent in. Another form cannot answer it, so what is wrong comes with a button that opens it again. */
async function send(door: Door, interaction: ModalSubmitInteraction): Promise<void> {
  const found = await door.surface.parking.recall(interaction.customId, whoOf(interaction).id);
  return sent(door, interaction, found, formValues(interaction), formFiles(interaction));
}

/** A form that was sent while what it carried could not be looked up. */
async function join(door: Door, interaction: ButtonInteraction, { command, values }: Press, id: string): Promise<void> {
  const found = await door.surface.parking.parked(id, command, whoOf(interaction).id);
  const mark = { ...found.values, '': values[''] ?? [] };
  return sent(door, interaction, { ...found, values: mark }, bare(values), {});
}

async function sent(
  door: Door,
  interaction: ButtonInteraction | ModalSubmitInteraction,
  { command: name, values: carried, lost, late }: Press,
  typed: Values,
  told: ToldFiles,
): Promise<void> {
  const command = door.bot.commands.find((one) => one.name === name);
  if (command === undefined) return say(door, interaction, gone, name);
  const held = meant(command.fields, typed, door.bot.voice(whoOf(interaction)));
  const mark: Mark = markOf(carried) ?? { act: 'open' };
  const values = joined(command.fields, carried, held);
  const request = withFiles(door, requestOf(interaction, name, values), command, told);
  const own = ownDoor(door, interaction);
  if (late !== undefined) return sayLater(own, interaction, lateForm(command, held, { ...mark, parked: late }), name);
  if (lost) return sayLater(own, interaction, lostForm(command, door.bot.plan(request)), name);
  const { act: _act, parked: _parked, ...form } = mark;
  return carryOut(door, interaction, request, {
    ...{ isPrivate: command.visibility === 'private', form: { ...form, act: 'save' }, fresh: true },
  });
}

/** How something was given. */
interface Given {
  readonly isPrivate: boolean;
  /** Of which form it is. */
  readonly form?: Mark;
  /** A form that has just been sent, and not the press that saves it. */
  readonly fresh?: boolean;
  /** The button it was given by. */
  readonly pressed?: Pressing;
}

async function carryOut(door: Door, interaction: Answerable, request: Request, given: Given): Promise<void> {
  const { bot } = door;
  const { command } = request;
  const { form, fresh = false } = given;
  const own = ownDoor(door, interaction);
  if (bot.commands.every(({ name }) => name !== command)) return say(own, interaction, gone, command);
  const plan = bot.plan(request);
  if (form !== undefined && fresh && plan.command.form && isStepped(plan) && !bot.turnsAway(request))
    return sayStep(own, interaction, plan, form);
  if (plan.kind === 'ready') return run(given.isPrivate ? own : door, interaction, plan, request, given);
  if (!plan.command.form) return say(own, interaction, wrongLine(plan), command);
  if (interaction.isModalSubmit()) return sayLater(own, interaction, wrongForm(plan), command);
  return open(own, interaction, plan, request, form);
}

/** One message tells how far a form is: each step's answer stands in place of the one before. */
function sayStep(door: Door, interaction: Answerable, plan: Plan, mark: Mark): Promise<void> {
  const over = isOfForm(interaction, mark.form, door.surface.parking);
  return sayLater(door, interaction, progressReply(plan, mark), plan.command.name, over);
}

function run(door: Door, interaction: Answerable, plan: Ready, request: Request, given: Given): Promise<void> {
  const { to, said } = saving(door, request, given.form);
  if (given.pressed === undefined || !interaction.isButton())
    return working(to, interaction, plan, said, given.isPrivate);
  return pressing(to, interaction, plan, said, given.pressed);
}

async function complete({ bot, log }: Door, interaction: AutocompleteInteraction): Promise<void> {
  const command = commandOf(bot.commands, interaction.commandName, interaction.options.getSubcommand(false));
  const { name, value } = interaction.options.getFocused(true);
  const request = command && requestOf(interaction, command.name, {});
  await interaction.respond(request === undefined ? [] : await offered({ bot, log }, request, name, String(value)));
}
