import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readConfig, settings } from '../src/config.ts';
import { createNames } from '../src/domain/names.ts';
import { plain } from '../src/i18n/render.ts';

const key = Buffer.alloc(32, 7).toString('base64');
const slack = { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xapp-1' };

/** The sentences of what is wrong with an environment. */
function problems(env: Record<string, string>): string[] {
  const read = readConfig(env);
  if ('config' in read) return [];
  return read.problems.map((problem) => plain(problem, { locale: 'en', zone: 'UTC', names: createNames() }));
}
function config(env: Record<string, string | undefined>) {
  const read = readConfig(env);
  if ('problems' in read) throw new Error(problems(env as Record<string, string>).join('\n'));
  return read.config;
}

describe('the settings', () => {
  test('are none at all: everything runs on this machine', () => {
    expect(config({})).toEqual({ data: './data', group: 'wg', secretariat: ['local:secretariat'], logLevel: 'warn' });
    const empty = Object.fromEntries(Object.keys(settings.shape).map((name) => [name, ' ']));
    expect(config({ ...empty, HOME: '/root', LANG: undefined })).toEqual(config({}));
  });

  test('are read', () => {
    const env = {
      ...{ ...slack, SLACK_SIGNING_SECRET: 'shhh', PORT: '3000', SLACK_API_URL: 'http://127.0.0.1:1/api/' },
      ...{
        DISCORD_TOKEN: 'a-long-token',
        DISCORD_API_URL: 'http://127.0.0.1:2/',
        RAPPORTEUR_KEY: key,
        LOG_LEVEL: 'debug',
      },
      ...{ MONGODB_URI: 'mongodb+srv://host/db', RAPPORTEUR_DATA: '/var/lib/r', RAPPORTEUR_GROUP: 'oewg-2' },
      RAPPORTEUR_SECRETARIAT: ' slack:T012/U345, discord:123456789 ,local:amina.d,',
    };
    expect(config(env)).toEqual({
      ...{ mongodbUri: 'mongodb+srv://host/db', data: '/var/lib/r', group: 'oewg-2', keys: [key], logLevel: 'debug' },
      secretariat: ['slack:T012/U345', 'discord:123456789', 'local:amina.d'],
      slack: {
        botToken: 'xoxb-1',
        appToken: 'xapp-1',
        signingSecret: 'shhh',
        port: 3000,
        apiUrl: 'http://127.0.0.1:1/api/',
      },
      discord: { token: 'a-long-token', apiUrl: 'http://127.0.0.1:2/' },
    });
    const other = Buffer.alloc(32, 8).toString('base64');
    expect(config({ RAPPORTEUR_KEY: ` ${key} , ${other}` })).toMatchObject({ keys: [key, other] });
    expect(config(slack)).toMatchObject({ logLevel: 'info', slack: { botToken: 'xoxb-1', appToken: 'xapp-1' } });
  });

  test('serves pages where a port is set, and tells where they are to be had', () => {
    expect(config({}).pages).toBeUndefined();
    expect(config({ RAPPORTEUR_PORT: '8080' }).pages).toEqual({ port: 8080, url: 'http://127.0.0.1:8080' });
    const both = { RAPPORTEUR_PORT: '8080', RAPPORTEUR_URL: 'https://wg.example.org/cal/' };
    expect(config(both).pages).toEqual({ port: 8080, url: 'https://wg.example.org/cal' });
  });

  test.each([
    ['MONGODB_URI', 'http://host/', 'must be a MongoDB address'],
    ['RAPPORTEUR_GROUP', 'My Group', 'lower-case letters, digits and dashes'],
    ['RAPPORTEUR_SECRETARIAT', 'local:amina,nobody', 'must list identities such as'],
    ['RAPPORTEUR_PORT', '0', 'must be a port number from 1 to 65535'],
    ['RAPPORTEUR_URL', 'example.org', 'must be a web address'],
    ['RAPPORTEUR_URL', 'https://example.org', 'is of no use without RAPPORTEUR_PORT'],
    ['PORT', 'http', 'must be a port number from 1 to 65535'],
    ['PORT', '0', 'must be a port number from 1 to 65535'],
    ['PORT', '70000', 'must be a port number from 1 to 65535'],
    ['PORT', '-1.5', 'must be a port number from 1 to 65535'],
    ['SLACK_API_URL', 'slack.com', 'must be a web address'],
    ['DISCORD_API_URL', 'ftp://x', 'must be a web address'],
    ['DISCORD_TOKEN', 'short', 'must be a bot token'],
    ['DISCORD_TOKEN', 'with a space in it', 'must be a bot token'],
    ['RAPPORTEUR_KEY', 'too short', 'must be 32 bytes in base64'],
    ['RAPPORTEUR_KEY', Buffer.alloc(31).toString('base64'), 'must be 32 bytes in base64'],
    ['RAPPORTEUR_KEY', `${key},`, 'must be 32 bytes in base64'],
    ['RAPPORTEUR_KEY', `${key},short`, 'must be 32 bytes in base64'],
    ['LOG_LEVEL', 'loud', 'must be one of debug, info, warn, error, silent'],
  ])('%s=%s is reported once, with what it must be', (name, value, expected) => {
    expect(problems({ [name]: value })).toEqual([expect.stringMatching(new RegExp(`^${name}: .*${expected}`))]);
  });

  test.each([
    [
      { SLACK_BOT_TOKEN: 'xapp-1', SLACK_APP_TOKEN: 'xapp-1' },
      /^SLACK_BOT_TOKEN: must be a bot token, which begins with xoxb-/,
    ],
    [{ ...slack, SLACK_APP_TOKEN: 'xoxb-1' }, /^SLACK_APP_TOKEN: must be an app-level token, which begins with xapp-/],
    [{ ...slack, SLACK_SIGNING_SECRET: 'a b' }, /^SLACK_SIGNING_SECRET: must /],
    [{ SLACK_BOT_TOKEN: 'xoxb-1' }, /^SLACK_BOT_TOKEN: needs SLACK_APP_TOKEN/],
    [{ SLACK_APP_TOKEN: 'xapp-1' }, /^SLACK_APP_TOKEN: needs SLACK_BOT_TOKEN/],
    [{ SLACK_SIGNING_SECRET: 'shhh' }, /^SLACK_SIGNING_SECRET: needs SLACK_BOT_TOKEN/],
    [{ SLACK_BOT_TOKEN: 'xoxb-1', SLACK_SIGNING_SECRET: 'shhh' }, /^SLACK_SIGNING_SECRET: needs PORT/],
  ])('of Slack %j: %s', (env, expected) => {
    expect(problems(env as Record<string, string>)).toEqual([expect.stringMatching(expected)]);
  });

  test('never leave the group without a secretariat', () => {
    const read = readConfig({ RAPPORTEUR_SECRETARIAT: ' , ' });
    expect('problems' in read || read.config.secretariat.length > 0).toBe(true);
  });

  const many = {
    ...{ SLACK_CLIENT_ID: '11.22', SLACK_CLIENT_SECRET: 'secret', SLACK_STATE_SECRET: 'sixteen-or-more-letters' },
    ...{ SLACK_SIGNING_SECRET: 'shhh', PORT: '3000', RAPPORTEUR_KEY: key },
  };

  test('for many workspaces are read', () => {
    const oauth = { clientId: '11.22', clientSecret: 'secret', stateSecret: 'sixteen-or-more-letters' };
    const given = { ...many, SLACK_COMMAND_PREFIX: 'cb-', SLACK_READ_HISTORY: 'yes' };
    expect(config(given)).toMatchObject({
      slack: { oauth, signingSecret: 'shhh', port: 3000 },
      ...{ slackPrefix: 'cb-', slackHistory: true, logLevel: 'info' },
    });
  });

  test.each([
    [{ SLACK_BOT_TOKEN: 'xoxb-1' }, 'SLACK_BOT_TOKEN: is for one workspace'],
    [{ SLACK_CLIENT_SECRET: '' }, 'SLACK_CLIENT_SECRET: is missing'],
    [{ SLACK_CLIENT_ID: '' }, 'SLACK_CLIENT_ID: is missing'],
    [{ SLACK_STATE_SECRET: '' }, 'SLACK_STATE_SECRET: is missing'],
    [{ SLACK_SIGNING_SECRET: '' }, 'SLACK_CLIENT_ID: needs SLACK_APP_TOKEN'],
    [{ PORT: '' }, 'SLACK_CLIENT_ID: needs PORT'],
    [{ PORT: '', SLACK_SIGNING_SECRET: '', SLACK_APP_TOKEN: 'xapp-1' }, 'SLACK_CLIENT_ID: needs PORT'],
    [{ RAPPORTEUR_KEY: '' }, 'SLACK_CLIENT_ID: needs RAPPORTEUR_KEY'],
    [{ SLACK_STATE_SECRET: 'short' }, 'SLACK_STATE_SECRET: must be 16 or more'],
    [{ SLACK_COMMAND_PREFIX: 'CB ' }, 'SLACK_COMMAND_PREFIX: must be 1 to 20 lower-case'],
    [{ SLACK_READ_HISTORY: 'maybe' }, 'SLACK_READ_HISTORY: must be yes or no'],
  ])('for many workspaces, with %j, are reported once', (change, problem) => {
    expect(problems({ ...many, ...change } as Record<string, string>)).toEqual([expect.stringContaining(problem)]);
  });

  test('that are malformed are reported all at once, and nothing is read', () => {
    const env = { MONGODB_URI: 'x', PORT: 'y', LOG_LEVEL: 'z', SLACK_BOT_TOKEN: 'xoxb-1', RAPPORTEUR_KEY: '?' };
    const names = problems(env).map((problem) => problem.split(':')[0]);
    expect(names.sort()).toEqual(['LOG_LEVEL', 'MONGODB_URI', 'PORT', 'RAPPORTEUR_KEY', 'SLACK_BOT_TOKEN']);
  });

  test('that are secret are not repeated in what is reported', () => {
    const secrets = {
      SLACK_BOT_TOKEN: 'SECRET1',
      SLACK_APP_TOKEN: 'SECRET2',
      DISCORD_TOKEN: 'SECRET 3',
      RAPPORTEUR_KEY: 'SECRET4',
      MONGODB_URI: 'SECRET5',
    };
    expect(problems(secrets)).toHaveLength(5);
    expect(problems(secrets).join('\n')).not.toContain('SECRET');
  });
});

describe('.env.example', () => {
  test('has every setting once, commented out or empty, and nothing else', () => {
    const lines = readFileSync(join(import.meta.dirname, '..', '.env.example'), 'utf8').split('\n');
    const assigned = lines.flatMap((line) => {
      const found = /^(#?)\s?([A-Z][A-Z0-9_]*)=(.*)$/.exec(line);
      return found === null ? [] : [{ name: found[2], set: found[1] === '' && found[3] !== '' }];
    });
    expect(assigned.map(({ name }) => name).sort()).toEqual(Object.keys(settings.shape).sort());
    expect(assigned.filter(({ set }) => set)).toEqual([]);
    expect(lines.filter((line) => line !== '' && !line.startsWith('#') && !/^[A-Z][A-Z0-9_]*=$/.test(line))).toEqual(
      [],
    );
  });

  test('has examples that can be used as they are', () => {
    const text = readFileSync(join(import.meta.dirname, '..', '.env.example'), 'utf8');
    const given = [...text.matchAll(/^#?([A-Z][A-Z0-9_]*)=(.+)$/gm)].map((found) => [found[1] ?? '', found[2] ?? '']);
    expect(problems(Object.fromEntries(given) as Record<string, string>)).toEqual([]);
  });
});
