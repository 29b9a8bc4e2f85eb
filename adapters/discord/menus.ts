/** *Log as need* on a message and *Their needs and offers* on a person: the entries of Discord's context menus. */
import {
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord.js';
import type { Command } from '../../src/command.ts';
import { type Key, type Locale, message } from '../../src/i18n/message.ts';
import { localeFor, plain } from '../../src/i18n/render.ts';
import type { Logged } from '../../src/surfaces/quoted.ts';
import { ours } from './locales.ts';

/** An entry of a menu: its name, at most 32 characters, and the noun that it logs or the command that it gives. */
type Menu = { readonly name: Key } & ({ readonly logs: Logged } | { readonly gives: 'wg theirs' });

const menus: readonly Menu[] = [
  { name: 'discord.menu.need', logs: 'need' },
  { name: 'discord.menu.offer', logs: 'offer' },
  { name: 'discord.menu.followup', logs: 'followup' },
  { name: 'discord.menu.theirs', gives: 'wg theirs' },
];

export type MenuRegistration = RESTPostAPIContextMenuApplicationCommandsJSONBody;

const spoken = (name: Key, locale: Locale): string =>
  plain(message(name), { locale, zone: 'UTC', names: (_kind, id) => id });

/** The entries whose commands there are. Their names are words for people, in every language with a catalogue. */
export function menuCommands(commands: readonly Command[]): MenuRegistration[] {
  const known = (menu: Menu) =>
    commands.some(({ name }) => name === ('gives' in menu ? menu.gives : `${menu.logs} add`));
  return menus.filter(known).map(({ name, ...menu }) => ({
    type: 'gives' in menu ? ApplicationCommandType.User : ApplicationCommandType.Message,
    name: spoken(name, 'en'),
    ...namesOf(name),
    contexts:
      'gives' in menu ? [InteractionContextType.Guild] : [InteractionContextType.Guild, InteractionContextType.BotDM],
    integration_types: [ApplicationIntegrationType.GuildInstall],
  }));
}

function namesOf(name: Key): Pick<MenuRegistration, 'name_localizations'> {
  const named = Object.entries(ours).flatMap(([theirs, code]) => {
    const locale = localeFor(code);
    return locale === undefined ? [] : [[theirs, spoken(name, locale)] as const];
  });
  return named.length === 0 ? {} : { name_localizations: Object.fromEntries(named) };
}

/** The entry of a name, as Discord brings it: never a translated one. */
export const menuOf = (name: string): Menu | undefined => menus.find((menu) => spoken(menu.name, 'en') === name);
