import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { shortcuts } from '../../../adapters/slack/ids.ts';
import { type ManifestOptions, slackManifest } from '../../../adapters/slack/manifest.ts';
import { scopesOf } from '../../../adapters/slack/scopes.ts';
import { commands } from '../../../src/commands/index.ts';
import { run } from '../../support/terminal.ts';
import { createTestBot } from './bot.ts';

interface Manifest {
  readonly display_information: { readonly name: string; readonly description: string };
  readonly features: {
    readonly app_home: object;
    readonly shortcuts: readonly { readonly name: string; readonly callback_id: string; readonly type: string }[];
    readonly slash_commands: readonly { readonly command: string; readonly url?: string }[];
  };
  readonly oauth_config: {
    readonly redirect_urls?: readonly string[];
    readonly scopes: { readonly bot: readonly string[] };
  };
  readonly settings: Readonly<Record<string, unknown>>;
}

const url = 'https://bot.example.org/';
const made = (options?: ManifestOptions) => slackManifest(createTestBot().commands, options) as Manifest;
const manifest = made();
const schemaFile = process.env.RAPPORTEUR_SLACK_MANIFEST_SCHEMA;

describe('the manifest', () => {
  test('has one slash command for each noun', () => {
    expect(manifest.features.slash_commands).toEqual([
      expect.objectContaining({ command: '/need', usage_hint: 'add | list | show', should_escape: true }),
      expect.objectContaining({ command: '/wg', usage_hint: 'status', should_escape: true }),
    ]);
  });

  test('has the shortcuts, whose labels fit into a menu, and lets people write to the bot', () => {
    const ids = ['log-need', 'log-offer', 'log-followup', 'new-need', 'new-offer', 'new-followup'];
    expect(manifest.features.shortcuts.map(({ callback_id }) => callback_id)).toEqual(ids);
    expect(manifest.features.shortcuts.map(({ type }) => type).slice(2, 4)).toEqual(['message', 'global']);
    expect(manifest.features.shortcuts.map(({ name }) => name)).toEqual(shortcuts.map(({ label }) => label));
    for (const { label, description } of shortcuts)
      expect([label.length <= 24, description.length <= 150]).toEqual([true, true]);
    const home = { home_tab_enabled: true, messages_tab_enabled: true, messages_tab_read_only_enabled: false };
    expect(manifest.features.app_home).toEqual(home);
  });

  test('every shortcut opens the form of a command that there is', () => {
    const nouns = commands.filter(({ verb, form }) => verb === 'add' && form).map(({ noun }) => noun);
    expect(shortcuts.filter(({ noun }) => !nouns.includes(noun))).toEqual([]);
  });

  test('asks for no more than is used; for the history of channels only when that is wanted', () => {
    const scopes = ['commands', 'chat:write', 'im:write', 'im:history', 'app_mentions:read', 'mpim:write'];
    const all = [...scopes, 'files:read', 'files:write', 'users:read'];
    expect(manifest.oauth_config.scopes.bot).toEqual(all);
    const history = [...all, 'channels:history', 'groups:history', 'mpim:history'];
    expect(made({ history: true }).oauth_config.scopes.bot).toEqual(history);
  });

  test('explains every scope and event in docs/slack.md', () => {
    const page = readFileSync(join(import.meta.dirname, '..', '..', '..', 'docs', 'slack.md'), 'utf8');
    const { bot_events: events } = manifest.settings.event_subscriptions as { bot_events: readonly string[] };
    const explained = (word: string) => new RegExp(`^\\| \`${word}\` \\| .{20,} \\|$`, 'm').test(page);
    expect([...scopesOf({ history: true }), ...events].filter((word) => !explained(word))).toEqual([]);
    const rows = [...page.matchAll(/^\| `([a-z._]+:[a-z]+|[a-z_]+\.im|[a-z_]+)` \|/gm)].map(([, word]) => word);
    expect(rows.sort()).toEqual([...scopesOf({ history: true }), ...events].sort());
  });

  test('keeps within the limits', () => {
    const { display_information: shown } = made({ name: 'n'.repeat(60) });
    expect(shown.name).toHaveLength(35);
    expect(shown.description.length).toBeLessThanOrEqual(140);
  });

  test('without an address takes everything over the socket', () => {
    expect(manifest.settings).toMatchObject({ socket_mode_enabled: true, token_rotation_enabled: false });
    expect(manifest.settings.interactivity).toEqual({ is_enabled: true });
    expect(manifest.oauth_config).not.toHaveProperty('redirect_urls');
    expect(JSON.stringify(manifest)).not.toContain('http');
  });

  test('with an address sends requests there', () => {
    const there = made({ url });
    const request_url = 'https://bot.example.org/slack/events';
    expect(there.settings).toMatchObject({ socket_mode_enabled: false, token_rotation_enabled: false });
    expect(there.settings.interactivity).toEqual({ is_enabled: true, request_url });
    expect(there.settings.event_subscriptions).toMatchObject({ request_url });
    expect(there.features.slash_commands.map((command) => command.url)).toEqual([request_url, request_url]);
    expect(there.oauth_config).not.toHaveProperty('redirect_urls');
  });

  test('for many workspaces has the page to come back to, and tokens that rotate', () => {
    const redirect_urls = ['https://bot.example.org/slack/oauth_redirect'];
    expect(made({ url, many: true })).toMatchObject({ oauth_config: { redirect_urls } });
    expect(made({ url, many: true }).settings).toMatchObject({ token_rotation_enabled: true });
    const socket = made({ url, many: true, socket: true });
    expect(socket).toMatchObject({ oauth_config: { redirect_urls }, settings: { socket_mode_enabled: true } });
    expect(socket.settings.interactivity).toEqual({ is_enabled: true });
  });

  test('puts the prefix before every command, and refuses one with which a command gets too long', () => {
    const nouns = made({ prefix: 'cb-' }).features.slash_commands.map(({ command }) => command);
    expect(nouns).toEqual(['/cb-need', '/cb-wg']);
    expect(made({ prefix: 'x'.repeat(27) }).features.slash_commands[0]?.command).toHaveLength(32);
    expect(() => made({ prefix: 'x'.repeat(28) })).toThrow('choose a shorter one');
  });

  const every: readonly ManifestOptions[] = [{}, { url }, { url, many: true }, { url, many: true, socket: true }];
  if (schemaFile === undefined) test.todo('is valid: set RAPPORTEUR_SLACK_MANIFEST_SCHEMA to the schema file');
  else
    test.each(every)("is valid by Slack's schema: %j", (options) => {
      const validate = new Ajv({ strict: false, logger: false }).compile(JSON.parse(readFileSync(schemaFile, 'utf8')));
      validate(slackManifest(commands, { ...options, prefix: 'cb-', history: true }));
      expect(validate.errors ?? []).toEqual([]);
    });
});

describe('the task that prints it', () => {
  test('prints what the settings and options say', async () => {
    const env = { SLACK_COMMAND_PREFIX: 'cb-', SLACK_READ_HISTORY: 'yes' };
    const { code, out } = await run([], ['manifest', 'slack', '--url', url, '--many'], env);
    expect(code).toBe(0);
    const printed = JSON.parse(out) as Manifest;
    expect(printed).toEqual(slackManifest(commands, { url, many: true, prefix: 'cb-', history: true }));
  });

  test.each([
    [['--url', 'http://bot.example.org'], 'must be the https address'],
    [['--url', 'bot'], 'must be the https address'],
    [['--many'], 'need --url beside them'],
    [['--socket'], 'need --url beside them'],
  ])('says of %j what to do', async (options, sentence) => {
    const { code, err } = await run([], ['manifest', 'slack', ...options], {});
    expect([code, err]).toEqual([1, expect.stringContaining(sentence)]);
    expect(err.trim().split('\n')).toHaveLength(1);
  });
});
