/** The ways of answering: at once to the person alone; after the work is done; and, after a press, in place of what was pressed. */
import { randomBytes } from 'node:crypto';
import { type ButtonInteraction, DiscordAPIError, MessageFlags, RESTJSONErrorCodes } from 'discord.js';
import type { Ready } from '../../src/command.ts';
import { message } from '../../src/i18n/message.ts';
import type { Reply } from '../../src/reply.ts';
import type { Request } from '../../src/request.ts';
import { type Mark, placeOf } from '../../src/surfaces/place.ts';
import { publishable } from '../../src/surfaces/publish.ts';
import { renderKept } from './components.ts';
import { type Answerable, beside, deliver, direct, elsewhere, inPlace, isFromMessage, type Way } from './deliver.ts';
import type { Door } from './door.ts';
import { faultData } from './faults.ts';
import { announced, fileAlone } from './fileout.ts';
import { partsOf, pressedIn, withoutActs } from './pressed.ts';
import { whoOf } from './requests.ts';
import { wholeOf } from './whole.ts';

/** Answers at once, to the person alone; `over`: in place of the message it was sent from. */
export async function say(
  door: Door,
  interaction: Answerable,
  reply: Reply,
  command: string,
  over = false,
): Promise<void> {
  const voice = door.bot.voice(whoOf(interaction));
  const { components, flags } = await renderKept(reply, voice, { command, values: {} }, door.surface);
  if (over && isFromMessage(interaction)) await interaction.update({ components, flags });
  else await interaction.reply({ components, flags: MessageFlags.Ephemeral | flags });
}

/**
 * The first answer says that another comes. Where the interaction was delivered before, that was said then: the answer
 * goes into the same place, for whoever was at it may have died. Where it fails nothing has been carried out.
 */
async function acknowledge(interaction: Answerable, first: () => Promise<unknown>): Promise<void> {
  try {
    await first();
  } catch (error) {
    const again = RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged;
    if (!(error instanceof DiscordAPIError) || error.code !== again) throw error;
    interaction.deferred = true;
  }
}

const defer = (interaction: Answerable, isPrivate: boolean): Promise<void> =>
  acknowledge(interaction, () => interaction.deferReply(isPrivate ? { flags: MessageFlags.Ephemeral } : {}));

/** A request, and how many items of its answer were shown before. */
interface Given {
  readonly request: Request;
  readonly skip?: number;
}

/** How a reply to a request is drawn where it was given; `isPrivate` with its file and what can be done with it as a whole. */
function drawn(door: Door, plan: Ready, { request, skip = 0 }: Given, isPrivate: boolean): Way['draw'] {
  const { command, values, who, where } = request;
  // what all of a channel read is in its language, and not in that of one of them
  const voice = () => door.bot.voice(isPrivate ? who : undefined, where);
  const source = { command, values, again: plan.command.repeatable, skip };
  return (reply) => {
    const said = isPrivate ? publishable(reply, request, plan.command) : reply;
    return wholeOf(said, voice(), source, door, isPrivate);
  };
}

/** To the person, wherever they asked. */
function directly(door: Door, interaction: Answerable, { request }: Given): Way {
  const { command, values, who } = request;
  const draw = (reply: Reply) => wholeOf(elsewhere(reply, request), door.bot.voice(who), { command, values }, door);
  return { draw, send: direct(interaction) };
}

const answerOf = async ({ bot }: Door, interaction: Answerable, plan: Ready, { request }: Given): Promise<Reply> =>
  announced(await bot.run(plan, request), interaction.attachmentSizeLimit);

/** Says that it is being worked on, which fixes who sees the answer; runs the command; answers. */
export async function working(
  door: Door,
  interaction: Answerable,
  plan: Ready,
  request: Request,
  isPrivate: boolean,
  skip?: number,
): Promise<void> {
  await defer(interaction, isPrivate);
  const given = { request, skip };
  const reply = await answerOf(door, interaction, plan, given);
  const draw = drawn(door, plan, given, isPrivate);
  const alone = { draw: drawn(door, plan, given, true), send: beside(interaction) };
  const ways = [{ draw, send: inPlace(interaction) }, alone, directly(door, interaction, given)];
  await deliver(ways, reply, () => faultReply(door, request.command), door.log);
  if (!isPrivate && reply.file !== undefined) await interaction.followUp(fileAlone(reply.file));
}

export interface Press {
  readonly mark?: Mark;
  readonly skip: number;
}

/** A press: its answer stands in place of what was pressed, or beside it. Pressed again before that, it is the same press. */
export async function pressing(
  door: Door,
  interaction: ButtonInteraction,
  plan: Ready,
  request: Request,
  press: Press,
): Promise<void> {
  const key = [interaction.user.id, interaction.message.id, interaction.customId].join(' ');
  if (door.pressed.has(key)) return acknowledge(interaction, () => interaction.deferUpdate());
  door.pressed.add(key);
  try {
    const pressed = pressedIn(interaction, press.mark);
    const stays = placeOf(pressed, plan.command, {}) === 'beside';
    if (stays) await working(door, interaction, plan, request, true, press.skip);
    else await changing(door, interaction, plan, { request, skip: press.skip }, pressed);
  } finally {
    door.pressed.delete(key);
  }
}

async function changing(
  door: Door,
  interaction: ButtonInteraction,
  plan: Ready,
  given: Given,
  pressed: ReturnType<typeof pressedIn>,
): Promise<void> {
  await acknowledge(interaction, () => interaction.deferUpdate());
  const reply = await answerOf(door, interaction, plan, given);
  const at = placeOf(pressed, plan.command, reply);
  const draw = drawn(door, plan, given, true);
  const ways = [{ draw, send: beside(interaction) }, directly(door, interaction, given)];
  const all = at === 'instead' ? [{ draw, send: inPlace(interaction) }, ...ways] : ways;
  await deliver(all, reply, () => faultReply(door, given.request.command), door.log);
  if (at === 'done') await takeActs(door, interaction);
}

/** What was done to one item cannot be pressed there again; what it came to is told already. */
async function takeActs({ bot, surface, log }: Door, interaction: ButtonInteraction): Promise<void> {
  const reads = (id: string): boolean =>
    bot.commands.find(({ name }) => name === surface.parking.unpack(id).command)?.repeatable === true;
  const components = withoutActs(partsOf(interaction), interaction.customId, reads);
  await interaction
    .editReply({ components, flags: MessageFlags.IsComponentsV2 })
    .catch((error: unknown) => log.warn('discord.answer', faultData(error)));
}

/** What is said where an answer was a fault of ours. */
export function faultReply({ log }: Door, command: string): Reply {
  const reference = randomBytes(4).toString('hex');
  log.error('discord.fault', { reference, command });
  return { tone: 'problem', text: message('fault', { reference }) };
}
