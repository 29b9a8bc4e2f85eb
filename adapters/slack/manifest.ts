/** The app's registration with Slack, from the declarations. */
import type { Command } from '../../src/command.ts';
import { usageOf } from '../../src/surfaces/words.ts';
import { short } from './limits.ts';

/** Slack's limits for a manifest: name 35, description 140, a command's description 2000 and usage hint 1000, 50 commands. */
const most = { name: 35, about: 140, description: 2000, usage: 1000 } as const;

/**
 * Commands; posts and edits of its own; direct messages; a message that the two sides of an introduction share; a file that
 * somebody puts into a form (Slack opens no form that asks for one without it); a file that is handed over.
 */
const scopes = ['commands', 'chat:write', 'im:write', 'mpim:write', 'files:read', 'files:write'];

const about = 'Keeps the record of a working group: needs, offers, matches and follow-ups.';

/** With Socket Mode, which needs no address of ours. */
export function slackManifest(commands: readonly Command[], name = 'Rapporteur'): object {
  const nouns = [...new Set(commands.map(({ noun }) => noun))];
  return {
    display_information: { name: short(name, most.name), description: short(about, most.about) },
    features: {
      app_home: { home_tab_enabled: false, messages_tab_enabled: true, messages_tab_read_only_enabled: true },
      bot_user: { display_name: short(name, most.name), always_online: true },
      slash_commands: nouns.map((noun) =>
        slashCommand(
          noun,
          commands.filter((command) => command.noun === noun),
        ),
      ),
    },
    oauth_config: { scopes: { bot: scopes } },
    settings: {
      interactivity: { is_enabled: true },
      org_deploy_enabled: false,
      socket_mode_enabled: true,
      token_rotation_enabled: false,
    },
  };
}

function slashCommand(noun: string, commands: readonly Command[]): object {
  const verbs = commands.map(({ verb }) => verb).filter((verb) => verb !== '');
  const [only] = commands;
  const usage = verbs.length === 0 && only !== undefined ? usageOf(only).slice(noun.length + 2) : verbs.join(' | ');
  const summaries = commands.map(({ summary }) => summary).join(' ');
  const hint = usage === '' ? {} : { usage_hint: short(usage, most.usage) };
  return { command: `/${noun}`, description: short(summaries, most.description), ...hint, should_escape: true };
}
