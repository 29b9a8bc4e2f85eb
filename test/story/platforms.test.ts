/**
 * One group on Slack and Discord at once, through the real SDKs: a need typed on one and an offer typed on the other are
 * matched; each channel's digest shows what its readers may see and nothing more; the owner of a closed need is told in private.
 */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { chance, codes, reference } from '../../adapters/chance/index.ts';
import { createDiscord } from '../../adapters/discord/index.ts';
import { openMemory } from '../../adapters/embedded/index.ts';
import { createSlack } from '../../adapters/slack/index.ts';
import { type App, createApp } from '../../src/app.ts';
import type { Adapter } from '../../src/chat.ts';
import { warmUp } from '../../src/intake/index.ts';
import { silent } from '../../src/log.ts';
import type { Reply } from '../support/discord/sights.ts';
import { createDiscordStandIn, type DiscordStandIn } from '../support/discord/standin.ts';
import { createSlackStandIn, type Message, type SlackStandIn, wordsOf } from '../support/slack/index.ts';

const thursday = new Date('2027-03-04T10:00:00Z');
const monday = new Date('2027-03-08T09:00:00Z');
const secret = 'Zephyrine laboratory';

let now = thursday;
let app: App;
let slack: SlackStandIn;
let discord: DiscordStandIn;
let adapters: Adapter[];

beforeAll(async () => {
  warmUp();
  [slack, discord] = await Promise.all([createSlackStandIn(), createDiscordStandIn()]);
  discord.guild('9', { owner: '11', members: ['11', '12'], channels: ['7'] });
  const secretariat = ['slack:T1/U1', 'discord:11'];
  const given = { group: 'wg', secretariat, clock: () => now, chance, codes, reference, log: silent };
  app = await createApp({ store: openMemory(), ...given });
  const { botToken, appToken, apiUrl } = slack;
  adapters = [
    createSlack({ botToken, appToken, apiUrl, log: silent }),
    createDiscord({ token: discord.token, apiUrl: discord.apiUrl, secretariat: ['11'], admit: app.admit, log: silent }),
  ];
  for (const adapter of adapters) {
    await adapter.start(app.bot);
    app.chats.set(adapter.platform, adapter);
  }
});

afterAll(async () => {
  for (const adapter of adapters) await adapter.stop();
  await slack.stop();
  await discord.close();
});

/** What somebody reads after a line on Slack. */
async function onSlack(user: string, channel: string, line: string): Promise<string> {
  const seen = await slack.person('T1', user).types(channel, line);
  await app.idle();
  return seen.messages.map(wordsOf).join('\n');
}

async function onDiscord(user: string, command: string, options: Record<string, string | number>): Promise<string> {
  const seen = await discord.person(user, `user-${user}`).uses('9', '7', command, { options });
  await app.idle();
  return seen.text;
}

const wordsIn = (messages: readonly Message[]) => messages.map(wordsOf).join('\n');
/** What everybody in a channel reads. */
const posted = (channel: string) => wordsIn(slack.channel(channel).messages.filter(({ only }) => only === undefined));
const textIn = (messages: readonly Reply[]) => messages.map(({ text }) => text).join('\n');
const codeIn = (text: string) => /once: ((?:[A-Z0-9]{4}-){3}[A-Z0-9]{4})/.exec(text)?.[1] ?? 'none';

describe('a need on Slack, an offer on Discord', () => {
  test('delegates join with their codes; channels are subscribed at their level', async () => {
    const forSlack = codeIn(await onSlack('U1', 'C1', '/wg-admin invite SN'));
    expect(await onSlack('U2', 'C1', `/wg join ${forSlack}`)).toContain('delegate for Senegal');
    const forDiscord = codeIn(await onDiscord('11', 'wg-admin invite', { delegation: 'CZ' }));
    expect(await onDiscord('12', 'wg join', { code: forDiscord })).toContain('delegate for Czechia');
    const weekly = '/digest subscribe day:monday hour:9 zone:UTC to:here';
    expect(await onSlack('U1', 'C1', `${weekly} level:group`)).toContain('what the whole group may see');
    expect(await onSlack('U1', 'C2', `${weekly} level:coordinators`)).toContain('closed records too');
    const options = { days: 'monday', hour: 9, zone: 'UTC', to: 'here', level: 'group' };
    expect(await onDiscord('11', 'digest subscribe', options)).toContain('what the whole group may see');
  });

  test('both needs are matched; the owner of the closed one is told in private, with no word of it', async () => {
    expect(await onSlack('U2', 'C1', '/need add "Forensics course" topic:digital-forensics see:group')).toMatch(
      /Logged N-\d+/,
    );
    expect(await onSlack('U2', 'C1', `/need add "${secret}" topic:digital-forensics for:csirt-staff`)).toMatch(
      /Logged N-\d+/,
    );
    const text = await onDiscord('12', 'offer add', {
      audience: 'csirt-staff',
      title: 'Course in forensics',
      topics: 'digital-forensics',
      eligible: 'global',
    });
    expect(text).toContain('Forensics course');
    expect(text).not.toContain(secret);
    const matches = await app.records.matches.list({ kind: 'channel', level: 'coordinators' }, {});
    expect(matches.map(({ need }) => need.title).sort()).toEqual(['Forensics course', secret].sort());
    const direct = wordsIn(slack.person('T1', 'U2').sees(slack.person('T1', 'U2').direct));
    const closed = matches.find(({ need }) => need.title === secret);
    expect(direct).toContain(`${closed?.id} is a new suggestion for your delegation’s ${closed?.need._id}`);
    expect(direct).not.toContain(secret);
  });

  test('on Monday each channel gets one digest: the group’s without the closed need, the coordinators’ with it', async () => {
    now = monday;
    await app.tick();
    await app.tick();
    const posts = [posted('C1'), posted('C2'), textIn(discord.channel('7').messages)];
    for (const post of posts) {
      expect(post.match(/Digest: /g)).toHaveLength(1);
      expect(post).toContain('Forensics course');
      expect(post).toContain('Course in forensics');
      expect(post).toMatch(/M-\d+/);
    }
    expect(posts.map((post) => post.includes(secret))).toEqual([false, true, false]);
  });

  test('the closed need left the bot only for its owner and the coordinators’ channel', () => {
    const onDiscordAtAll = discord.everything().join('\n');
    expect(onDiscordAtAll).not.toContain('Zephyrine');
    expect({ slack: slack.refused, discord: discord.refused, mentions: discord.mentionsFired }).toEqual({
      slack: [],
      discord: [],
      mentions: [],
    });
    expect([slack.late, discord.late.length]).toEqual([0, 0]);
  });
});
