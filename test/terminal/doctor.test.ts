/** `doctor` and `register`, from outside: what they print, and how they end. */
import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { createDiscordStandIn } from '../support/discord/standin.ts';
import { keyOf } from '../support/keys.ts';
import { createSlackStandIn } from '../support/slack/index.ts';
import { newFolder, run } from '../support/terminal.ts';

// each test starts several processes, one after the other
jest.setTimeout(180_000);

const ends: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});

type Env = Record<string, string>;
const need = '/need add "Forensic lab for the national CERT" topic:digital-forensics';

async function folder(more: Env = {}): Promise<Env> {
  const env = { RAPPORTEUR_DATA: await newFolder(), LOG_LEVEL: 'silent', ...more };
  await run(['/wg profile delegation:BD', need], ['--as', 'local:amina'], env);
  return env;
}

async function platforms() {
  const [slack, discord] = await Promise.all([createSlackStandIn(), createDiscordStandIn()]);
  ends.push(
    () => slack.stop(),
    () => discord.close(),
  );
  discord.guild('90000', { owner: '11', channels: ['7'] });
  const env: Env = {
    ...{ SLACK_BOT_TOKEN: slack.botToken, SLACK_APP_TOKEN: slack.appToken ?? '', SLACK_API_URL: slack.apiUrl },
    ...{ DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl },
  };
  return { slack, discord, env };
}

const secrets = (env: Env): string[] =>
  ['SLACK_BOT_TOKEN', 'SLACK_APP_TOKEN', 'DISCORD_TOKEN', 'RAPPORTEUR_KEY'].flatMap((name) => env[name] ?? []);

async function doctor(env: Env) {
  const ran = await run([], ['doctor'], env);
  for (const secret of secrets(env)) expect(ran.out + ran.err).not.toContain(secret);
  expect(ran.out + ran.err).not.toMatch(/^\s+at |Error:/m);
  return ran;
}

describe('doctor', () => {
  test('where all is well: one line each, and exit 0', async () => {
    const { discord, env } = await platforms();
    const all = { ...(await folder({ RAPPORTEUR_KEY: keyOf(3) })), ...env };
    expect((await run([], ['register', 'discord'], all)).code).toBe(0);
    const { code, out } = await doctor(all);
    expect(out.split('\n').filter((line) => /^(look|FAIL)/.test(line))).toEqual([]);
    expect(code).toBe(0);
    for (const said of [
      'The settings can be read.',
      'documents can be read.',
      'RAPPORTEUR_KEY opens them',
      'Slack takes the bot token',
      'every scope',
      'Slack takes the app-level token.',
      'The clock agrees with Slack’s.',
      'The clock agrees with Discord’s.',
      `client_id=128000000000000000&scope=bot+applications.commands&permissions=`,
      'The commands are registered as they are declared.',
      'On the server server-90000 (90000) the bot has every right',
      'Nothing keeps Rapporteur from its work.',
    ])
      expect(out).toContain(said);
    expect(discord.invalid).toBe(0);
  });

  test('names everything that is wrong, with what to do, and exits 1', async () => {
    const { slack, discord, env } = await platforms();
    slack.grant('commands', 'chat:write');
    discord.permits('90000', (1n << 10n) | (1n << 11n));
    discord.about({ interactions_endpoint_url: 'https://elsewhere.example/', bot_require_code_grant: true });
    const { code, out, err } = await doctor({ ...(await folder()), ...env });
    expect(code).toBe(1);
    expect(out).toMatch(/^look {2}The texts are not encrypted; set RAPPORTEUR_KEY/m);
    expect(out).toMatch(/^FAIL {2}The app lacks im:write, im:history/m);
    expect(out).toMatch(/^FAIL {2}The application has an Interactions Endpoint URL/m);
    expect(out).toMatch(/^FAIL {2}The application requires a code grant/m);
    expect(out).toMatch(/^look {2}Not registered as they are now: \/need/m);
    expect(out).toMatch(/^look {2}On the server .* lacks ReadMessageHistory, CreatePrivateThreads/m);
    expect(err).toContain('3 things are to be put right.');
  });

  test('of tokens that are refused, and of a key that is another: each in a sentence', async () => {
    const { env } = await platforms();
    const tokens = {
      SLACK_BOT_TOKEN: 'xoxb-1-other',
      SLACK_APP_TOKEN: 'xapp-1-other',
      DISCORD_TOKEN: 'other.other.other',
    };
    const sealed = await folder({ RAPPORTEUR_KEY: keyOf(3) });
    const { code, out } = await doctor({ ...sealed, ...env, ...tokens, RAPPORTEUR_KEY: keyOf(4) });
    expect(code).toBe(1);
    expect(out).toContain('with a key that RAPPORTEUR_KEY does not name');
    expect(out).toContain('Slack refuses SLACK_BOT_TOKEN (invalid_auth)');
    expect(out).toContain('Slack refuses SLACK_APP_TOKEN (invalid_auth)');
    expect(out).toContain('Discord refuses DISCORD_TOKEN');
  });

  test('of platforms that are not there', async () => {
    const { env } = await platforms();
    const away = { SLACK_API_URL: 'http://127.0.0.1:9/api/', DISCORD_API_URL: 'http://127.0.0.1:9/api' };
    const { code, out } = await doctor({ ...(await folder()), ...env, ...away });
    expect(code).toBe(1);
    expect(out).toContain('Slack does not answer at http://127.0.0.1:9/api/');
    expect(out).toContain('Discord does not answer at http://127.0.0.1:9/api (ECONNREFUSED)');
  });
});

describe('register', () => {
  test('says what it changed, and nothing when nothing is', async () => {
    const { discord, env } = await platforms();
    const first = await run([], ['register', 'discord'], env);
    expect(first.out).toMatch(/^Everywhere: added \/need, /m);
    expect((await run([], ['register', 'discord'], env)).out).toBe('Everywhere: nothing to change\n');
    const there = await run([], ['register', 'discord', '--server', '90000'], env);
    expect(there.out).toMatch(/^Server 90000: added \/need, .*\nEverywhere: removed \/need, /);
    expect([discord.commands().length, discord.commands('90000').length > 0]).toEqual([0, true]);
    expect((await run([], ['register', 'discord', '--server', '90000'], env)).out).toBe(
      'Server 90000: nothing to change\nEverywhere: nothing to change\n',
    );
  });

  test('without a token, or for a server where the bot is not, says what to do', async () => {
    const { discord, env } = await platforms();
    await run([], ['register', 'discord'], env);
    const none = await run([], ['register', 'discord'], {});
    expect([none.code, none.err.trim().split('\n')]).toEqual([1, [expect.stringContaining('Set DISCORD_TOKEN')]]);
    const outside = await run([], ['register', 'discord', '--server', '12345'], env);
    expect([outside.code, outside.err]).toEqual([1, expect.stringContaining('not on a server that is named')]);
    expect(discord.commands().length).toBeGreaterThan(0);
    const slack = await run([], ['register', 'slack'], env);
    expect([slack.code, slack.err]).toEqual([1, expect.stringContaining('register discord [--server ID,ID]')]);
  });
});
