/** The app's registration with Slack, from the declarations. */
import type { Command } from '../../src/command.ts';
import { labelIn } from '../../src/i18n/labels/index.ts';
import type { Locale } from '../../src/i18n/message.ts';
import { usageOf } from '../../src/surfaces/words.ts';
import { shortcuts } from './ids.ts';
import { limits, short } from './limits.ts';
import { checkPrefix, nounsOf } from './prefix.ts';
import { scopesOf } from './scopes.ts';

/** Slack's limits for a manifest: name 35, description 140, a command's description 2000 and usage hint 1000, 50 commands. */
const most = { name: 35, about: 140, description: 2000, usage: 1000 } as const;

/** Declared like the words of commands, so that languages overlay it. */
export const about = 'Keeps the record of a working group: needs, offers, matches and follow-ups.';

/** What is told of: what people write to it, their visit of its home, and that it was removed. */
const events = ['app_home_opened', 'app_mention', 'app_uninstalled', 'message.im', 'tokens_revoked'];

export interface ManifestOptions {
  readonly name?: string;
  /** Where the bot is reached: `https://bot.example.org`. Without it everything comes over a socket that the bot opens. */
  readonly url?: string;
  /** Many workspaces install it: needs `url`, for the page to install it. Their tokens rotate. */
  readonly many?: boolean;
  /** With a `url`, for the page to install it alone: everything else comes over the socket. */
  readonly socket?: boolean;
  /** Stands before every command. */
  readonly prefix?: string;
  /** The language of what Slack shows of it: an app has one for everybody there. */
  readonly locale?: Locale;
  /** It may look for its own posts in the history of its channels. */
  readonly history?: boolean;
}

export function slackManifest(commands: readonly Command[], options: ManifestOptions = {}): object {
  const { name = 'Rapporteur', url, many = false, prefix = '', locale = 'en' } = options;
  const said = (text: string) => labelIn(locale, text, text);
  checkPrefix(commands, prefix);
  const requests = url === undefined || options.socket ? undefined : `${base(url)}/slack/events`;
  const to = requests === undefined ? {} : { request_url: requests };
  const redirect = many && url !== undefined ? { redirect_urls: [`${base(url)}/slack/oauth_redirect`] } : {};
  return {
    display_information: { name: short(name, most.name), description: short(said(about), most.about) },
    features: {
      app_home: { home_tab_enabled: true, messages_tab_enabled: true, messages_tab_read_only_enabled: false },
      bot_user: { display_name: short(name, most.name), always_online: true },
      shortcuts: shortcuts.map(({ label, type, callback, description }) => ({
        ...{ name: short(said(label), limits.shortcut), type, callback_id: callback, description: said(description) },
      })),
      slash_commands: nounsOf(commands).map((noun) => ({
        ...slashCommand(noun, commands, prefix, locale),
        ...urlOf(requests),
      })),
    },
    oauth_config: { ...redirect, scopes: { bot: scopesOf(options) } },
    settings: {
      event_subscriptions: { ...to, bot_events: events },
      interactivity: { is_enabled: true, ...to },
      org_deploy_enabled: false,
      socket_mode_enabled: requests === undefined,
      token_rotation_enabled: many,
    },
  };
}

const base = (url: string) => url.replace(/\/+$/, '');
const urlOf = (url: string | undefined) => (url === undefined ? {} : { url });

function slashCommand(noun: string, all: readonly Command[], prefix: string, locale: Locale): object {
  const commands = all.filter((command) => command.noun === noun);
  const verbs = commands.map(({ verb }) => verb).filter((verb) => verb !== '');
  const [only] = commands;
  const usage = verbs.length === 0 && only !== undefined ? usageOf(only).slice(noun.length + 2) : verbs.join(' | ');
  const summaries = commands.map(({ name, summary }) => labelIn(locale, name, summary)).join(' ');
  const hint = usage === '' ? {} : { usage_hint: short(usage, most.usage) };
  return {
    command: `/${prefix}${noun}`,
    description: short(summaries, most.description),
    ...hint,
    should_escape: true,
  };
}
