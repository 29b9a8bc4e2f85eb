import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { slackManifest } from '../../../adapters/slack/manifest.ts';
import { createTestBot } from './bot.ts';

interface Manifest {
  readonly display_information: { readonly name: string; readonly description: string };
  readonly features: { readonly slash_commands: readonly { readonly command: string; readonly usage_hint?: string }[] };
  readonly oauth_config: { readonly scopes: { readonly bot: readonly string[] } };
}

const manifest = slackManifest(createTestBot().commands) as Manifest;
const schemaFile = process.env.RAPPORTEUR_SLACK_MANIFEST_SCHEMA;

describe('the manifest', () => {
  test('has one slash command for each noun', () => {
    expect(manifest.features.slash_commands).toEqual([
      expect.objectContaining({ command: '/need', usage_hint: 'add | list | show', should_escape: true }),
      expect.objectContaining({ command: '/wg', usage_hint: 'status', should_escape: true }),
    ]);
  });

  test('asks for no more than is used', () => {
    const scopes = ['commands', 'chat:write', 'im:write', 'im:history', 'app_mentions:read', 'mpim:write'];
    expect(manifest.oauth_config.scopes.bot).toEqual([...scopes, 'files:read', 'files:write', 'users:read']);
  });

  test('keeps within the limits', () => {
    const { display_information: shown } = slackManifest(createTestBot().commands, {
      name: 'n'.repeat(60),
    }) as Manifest;
    expect(shown.name).toHaveLength(35);
    expect(shown.description.length).toBeLessThanOrEqual(140);
  });

  if (schemaFile === undefined) test.todo('is valid: set RAPPORTEUR_SLACK_MANIFEST_SCHEMA to the schema file');
  else
    test("is valid by Slack's schema", () => {
      const validate = new Ajv({ strict: false, logger: false }).compile(JSON.parse(readFileSync(schemaFile, 'utf8')));
      validate(manifest);
      expect(validate.errors ?? []).toEqual([]);
    });
});
