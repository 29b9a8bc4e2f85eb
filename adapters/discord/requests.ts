/** From an interaction to who said what, where. */
import {
  type BaseInteraction,
  type ChatInputCommandInteraction,
  ComponentType,
  GuildMember,
  type ModalSubmitInteraction,
} from 'discord.js';
import type { Command } from '../../src/command.ts';
import { cleanName } from '../../src/files.ts';
import type { Values } from '../../src/reply.ts';
import type { Request, Who } from '../../src/request.ts';
import type { Told } from './files.ts';
import { aloneVerb } from './registration.ts';

export function requestOf(interaction: BaseInteraction, command: string, values: Values): Request {
  const { guildId, channelId } = interaction;
  const delivery = `discord|${interaction.id}`;
  const place = guildId === null ? 'discord' : `discord:${guildId}`;
  const channel = guildId === null || channelId === null ? {} : { channel: `discord:${channelId}` };
  return { command, values, delivery, who: whoOf(interaction), where: { place, ...channel } };
}

/** The platform's id of a message, as that of a delivery. */
export const deliveryOfMessage = (message: string): string => `discord|message|${message}`;

export function whoOf({ user, member, locale }: BaseInteraction): Who {
  const shown = member instanceof GuildMember ? member.displayName : member?.nick;
  return { id: `discord:${user.id}`, name: shown ?? user.displayName, locale };
}

/** The declared command behind a noun and a subcommand; of a registration that is older than the bot there may be none. */
export function commandOf(commands: readonly Command[], noun: string, verb: string | null): Command | undefined {
  const ofNoun = commands.filter((command) => command.noun === noun);
  const exact = ofNoun.find((command) => command.verb === (verb ?? ''));
  return exact ?? (verb === aloneVerb ? ofNoun.find((command) => command.verb === '') : undefined);
}

/** What was given as options. */
export function optionValues(interaction: ChatInputCommandInteraction): Values {
  const top = interaction.options.data;
  const given = top.flatMap((option) => option.options ?? (option.value === undefined ? [] : [option]));
  return Object.fromEntries(
    given.map(({ name, value, user, attachment }) => [
      name,
      attachment == null ? optionText(value, user?.id) : cleanName(attachment.name),
    ]),
  );
}

/** Files by field, as Discord tells of them. */
export type ToldFiles = Readonly<Record<string, Told>>;

/** The files that were given as options. */
export function optionFiles(interaction: ChatInputCommandInteraction): ToldFiles {
  const all = interaction.options.data.flatMap((option) => option.options ?? [option]);
  return Object.fromEntries(all.flatMap(({ name, attachment }) => (attachment == null ? [] : [[name, attachment]])));
}

/** The files that a form held: the first of each, for our fields take one. */
export function formFiles(interaction: ModalSubmitInteraction): ToldFiles {
  const held = [...interaction.fields.fields].flatMap(([key, field]) => {
    const file = field.type === ComponentType.FileUpload ? field.attachments?.first() : undefined;
    return file === undefined ? [] : [[key, file] as const];
  });
  return Object.fromEntries(held);
}

function optionText(value: string | number | boolean | undefined, user: string | undefined): string {
  if (user !== undefined) return `discord:${user}`;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return String(value ?? '');
}

/** What a form held: an emptied field is empty, which counts as left out. */
export function formValues(interaction: ModalSubmitInteraction): Values {
  const values: Record<string, string | readonly string[]> = {};
  for (const [key, field] of interaction.fields.fields) {
    if (field.type === ComponentType.TextInput) values[key] = field.value;
    if (field.type === ComponentType.FileUpload)
      values[key] = [...(field.attachments?.values() ?? [])].map(({ name }) => cleanName(name));
    if (field.type === ComponentType.RadioGroup) values[key] = field.value ?? '';
    if (field.type === ComponentType.StringSelect || field.type === ComponentType.CheckboxGroup)
      values[key] = [...field.values];
    if (field.type === ComponentType.UserSelect) values[key] = field.values.map((id) => `discord:${id}`);
  }
  return values;
}
