/** The bot as a process of its own, started with settings of Slack that are wrong, or for many workspaces. */
import { createServer } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import { keyOf } from '../support/keys.ts';
import { createSlackStandIn, type SlackStandIn, wordsOf } from '../support/slack/index.ts';
import { newFolder, run, start } from '../support/terminal.ts';

const ends: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});

async function standIn(): Promise<SlackStandIn> {
  const slack = await createSlackStandIn();
  ends.push(() => slack.stop());
  return slack;
}

async function freePort(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return String(port);
}

type Env = Record<string, string>;
const base = async (slack: SlackStandIn): Promise<Env> => ({
  ...{ SLACK_API_URL: slack.apiUrl, RAPPORTEUR_DATA: await newFolder(), LOG_LEVEL: 'silent' },
});
const right = ({ botToken, appToken = '' }: SlackStandIn): Env => ({
  ...{ SLACK_BOT_TOKEN: botToken, SLACK_APP_TOKEN: appToken },
});

describe('a start with settings that Slack does not take', () => {
  test.each<[string, Env, string]>([
    ['a wrong bot token', { SLACK_BOT_TOKEN: 'xoxb-1-wrong' }, 'Slack does not accept the bot token (invalid_auth)'],
    [
      'a wrong app token',
      { SLACK_APP_TOKEN: 'xapp-1-wrong' },
      'Slack does not accept the app-level token (invalid_auth)',
    ],
    [
      'both the other way round',
      { SLACK_BOT_TOKEN: 'xapp-1-right', SLACK_APP_TOKEN: 'xoxb-1-right' },
      'SLACK_BOT_TOKEN',
    ],
    [
      'nobody there',
      { SLACK_API_URL: 'http://127.0.0.1:9/api/' },
      'Slack could not be reached at http://127.0.0.1:9/api/',
    ],
  ])('(%s) ends with a sentence', async (name, wrong, sentence) => {
    const slack = await standIn();
    const { code, err, out } = await run([], [], { ...(await base(slack)), ...right(slack), ...wrong });
    expect(code).toBe(1);
    expect(err).toContain(sentence);
    expect(err + out).not.toMatch(/^\s+at |Error:|node:|wrong|right/m);
    if (!name.startsWith('both')) expect(err.trim().split('\n')).toHaveLength(1);
  });

  test('(a bot token that was taken back, over HTTP) ends with a sentence', async () => {
    const slack = await standIn();
    slack.revoke('T1');
    const http = { SLACK_BOT_TOKEN: slack.botToken, SLACK_SIGNING_SECRET: 'any', PORT: await freePort() };
    const { code, err } = await run([], [], { ...(await base(slack)), ...http });
    expect([code, err.trim().split('\n')]).toEqual([1, [expect.stringContaining('(account_inactive)')]]);
  });

  test('(many workspaces without a key) says what to set', async () => {
    const slack = await standIn();
    const { code, err } = await run([], [], { ...(await base(slack)), ...(await oauth(slack)), RAPPORTEUR_KEY: '' });
    expect([code, err]).toEqual([1, expect.stringContaining('SLACK_CLIENT_ID: needs RAPPORTEUR_KEY beside it')]);
  });
});

async function oauth({ clientId, clientSecret, appToken }: SlackStandIn): Promise<Env> {
  return {
    ...{ SLACK_CLIENT_ID: clientId, SLACK_CLIENT_SECRET: clientSecret, SLACK_STATE_SECRET: 'sixteen-or-more-letters' },
    ...{ SLACK_APP_TOKEN: appToken, PORT: await freePort(), RAPPORTEUR_KEY: keyOf(3) },
  };
}

describe('a service for many workspaces', () => {
  test('serves the page to install it, and answers there after a new start too', async () => {
    const slack = await standIn();
    const env: Env = { ...(await base(slack)), ...(await oauth(slack)), LOG_LEVEL: 'info' };
    for (const round of ['first', 'second']) {
      const { child, ran } = start([], { ...env, RAPPORTEUR_SECRETARIAT: 'slack:T2/U1' });
      await ready(child);
      if (round === 'first') expect((await slack.installs(`http://127.0.0.1:${env.PORT}`, 'T2')).status).toBe(200);
      const seen = await slack.person('T2', 'U1').types('C1', '/wg');
      expect(seen.messages.map(wordsOf).join()).toContain('secretariat');
      child.kill('SIGTERM');
      const { code, err } = await ran;
      expect(code).toBe(0);
      expect(err).not.toMatch(/xoxb-T2|client-secret|sixteen/);
    }
  }, 180_000);
});

function ready(child: ReturnType<typeof start>['child']): Promise<void> {
  return new Promise((resolve, reject) => {
    let text = '';
    child.stderr.on('data', (chunk) => {
      text += String(chunk);
      if (text.includes('chats.ready')) resolve();
    });
    child.once('close', () => reject(new Error(`it ended: ${text}`)));
  });
}
