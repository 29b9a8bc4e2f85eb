/** The bot as a service: its own process with tokens set, Slack and Discord on loopback. */
import { afterEach, describe, expect, test } from '@jest/globals';
import { createDiscordStandIn } from '../support/discord/standin.ts';
import { createSlackStandIn, wordsOf } from '../support/slack/index.ts';
import { newFolder, start } from '../support/terminal.ts';

const ends: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});

/** Resolves when the process has logged that. */
function logged(child: ReturnType<typeof start>['child'], what: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    child.stderr.on('data', (chunk) => {
      text += String(chunk);
      const found = what.exec(text);
      if (found !== null) resolve(found[1] ?? found[0]);
    });
    child.once('close', () => reject(new Error(`it ended: ${text}`)));
  });
}

async function platforms() {
  const [slack, discord] = await Promise.all([createSlackStandIn(), createDiscordStandIn()]);
  ends.push(
    () => slack.stop(),
    () => discord.close(),
  );
  discord.guild('9', { owner: '11', members: ['11'], channels: ['7'] });
  const env = {
    ...{ SLACK_BOT_TOKEN: slack.botToken, SLACK_APP_TOKEN: slack.appToken ?? '', SLACK_API_URL: slack.apiUrl },
    ...{ DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl, RAPPORTEUR_DATA: await newFolder() },
  };
  return { slack, discord, env };
}

describe('a service', () => {
  test('answers on both platforms to whoever the settings name, and ends in order', async () => {
    const { slack, discord, env } = await platforms();
    const { child, ran } = start([], { ...env, RAPPORTEUR_SECRETARIAT: 'slack:T1/U1,discord:11' });
    await logged(child, /chats\.ready/);
    const seen = await slack.person('T1', 'U1').types('C1', '/wg');
    expect(seen.messages.map(wordsOf).join()).toContain('secretariat');
    const reply = await discord.person('11', 'Ana').uses('9', '7', 'wg home');
    expect(reply.kind === 'reply' && reply.text).toContain('You are Ana, secretariat.');
    child.kill('SIGTERM');
    expect((await ran).code).toBe(0);
  });

  test('with nobody named, logs a code with which the first of the secretariat joins', async () => {
    const { slack, env } = await platforms();
    const { child, ran } = start([], env);
    const [code] = await Promise.all([logged(child, /"code":"([A-Z0-9-]{12,})"/), logged(child, /chats\.ready/)]);
    const joined = await slack.person('T1', 'U5').types('C1', `/wg join ${code}`);
    expect(joined.messages.map(wordsOf).join()).toContain('secretariat');
    const home = await slack.person('T1', 'U5').types('C1', '/wg');
    expect(home.messages.map(wordsOf).join()).toContain('secretariat');
    child.kill('SIGTERM');
    expect((await ran).code).toBe(0);
  });
});
