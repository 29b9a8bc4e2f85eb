/** The commands to register, from the declarations: one command per noun, with a subcommand per verb. Pure. */
import {
  type APIApplicationCommandSubcommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js';
import type { Command } from '../../src/command.ts';
import { summaryOf } from '../../src/surfaces/words.ts';
import { clip, limits } from './limits.ts';
import { localized, type Translate, translated } from './locales.ts';
import { type MenuRegistration, menuCommands } from './menus.ts';
import { optionsOf } from './options.ts';
import { problemsOf } from './problems.ts';
import { slim } from './slim.ts';

export type Registration = RESTPostAPIChatInputApplicationCommandsJSONBody;

/** The subcommand of a noun's command without a verb, for Discord cannot give a noun alone beside its subcommands. */
export const aloneVerb = 'home';

/** @throws RangeError naming every declaration that breaks a limit: Discord would refuse all commands. */
export function discordCommands(commands: readonly Command[], translate: Translate = translated): Registration[] {
  const nouns = [...new Set(commands.map(({ noun }) => noun))];
  const made = nouns.map((noun) =>
    nounCommand(
      noun,
      commands.filter((command) => command.noun === noun),
      translate,
    ),
  );
  const slimmed = made.map(slim);
  const problems = problemsOf(slimmed);
  if (problems.length > 0) throw new RangeError(`Discord would refuse the commands: ${problems.join('; ')}`);
  return slimmed;
}

/** A command, or an entry of a menu. */
export type Entry = Registration | MenuRegistration;

/** Everything that is registered. @throws RangeError as `discordCommands` */
export const registrations = (commands: readonly Command[], translate: Translate = translated): Entry[] => [
  ...discordCommands(commands, translate),
  ...menuCommands(commands),
];

/** Where a command is found: `need add`; `wg home` for `wg`, unless it is the noun's only command. */
export function pathOf(command: Command, commands: readonly Command[]): string {
  if (command.verb !== '') return command.name;
  const others = commands.some(({ noun, verb }) => noun === command.noun && verb !== '');
  return others ? `${command.noun} ${aloneVerb}` : command.noun;
}

function nounCommand(name: string, commands: readonly Command[], translate: Translate): Registration {
  const [first] = commands;
  const alone = commands.length === 1 && first?.verb === '' ? first : undefined;
  const verbs = commands.map((command) => command.verb || aloneVerb).join(', ');
  return {
    type: ApplicationCommandType.ChatInput,
    name,
    ...(alone === undefined ? { description: clip(verbs, limits.description) } : described(alone, translate)),
    options: alone === undefined ? commands.map((each) => subcommand(each, translate)) : optionsOf(alone, translate),
    ...(forCoordination(commands) && { default_member_permissions: String(PermissionFlagsBits.ManageGuild) }),
    contexts: [InteractionContextType.Guild, InteractionContextType.BotDM],
    integration_types: [ApplicationIntegrationType.GuildInstall],
  };
}

/** What people type stays as it is in every language, so that a line can be passed on: only what explains it is translated. */
function described(command: Command, translate: Translate) {
  const { summary } = command;
  const other = localized(summary, summaryOf(command), translate, (text) => clip(text, limits.description));
  return { description: summary, ...(other && { description_localizations: other }) };
}

function subcommand(command: Command, translate: Translate): APIApplicationCommandSubcommandOption {
  return {
    type: ApplicationCommandOptionType.Subcommand,
    name: command.verb || aloneVerb,
    ...described(command, translate),
    options: optionsOf(command, translate),
  };
}

/** Only to be seen by those who manage a server. Admins may change that: rights are checked when a command is given. */
function forCoordination(commands: readonly Command[]): boolean {
  const few = ['coordinator', 'secretariat'];
  return commands.every(({ access }) => typeof access !== 'string' && access.every((role) => few.includes(role)));
}
