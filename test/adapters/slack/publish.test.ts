/** Publishing through the real SDK: the button, the post, and what whoever pressed it sees. */
import { setTimeout as pause } from 'node:timers/promises';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { chance, codes, reference } from '../../../adapters/chance/index.ts';
import { openMemory } from '../../../adapters/embedded/index.ts';
import { createSlack } from '../../../adapters/slack/index.ts';
import { type App, createApp } from '../../../src/app.ts';
import { warmUp } from '../../../src/intake/index.ts';
import { silent } from '../../../src/log.ts';
import {
  buttonsOf,
  createSlackStandIn,
  type Message,
  type Person,
  type Seen,
  type SlackStandIn,
  wordsOf,
} from '../../support/slack/index.ts';

const today = new Date('2027-03-04T10:00:00Z');
beforeAll(() => warmUp(), 120_000);

interface Setup {
  readonly app: App;
  readonly slack: SlackStandIn;
  readonly amina: Person;
}

async function inGroup(mode: 'socket' | 'http', run: (setup: Setup) => Promise<void>): Promise<void> {
  const slack = await createSlackStandIn();
  const app = await createApp({
    ...{ store: openMemory(), group: 'wg', secretariat: [], clock: () => today, pause },
    ...{ chance, codes, reference, log: silent },
  });
  await app.admit('slack:T1');
  await app.records.people.recognise('slack:T1/U1', { name: 'Amina', role: 'delegate', delegation: 'SN' }, today);
  const { botToken, appToken, signingSecret, apiUrl } = slack;
  const adapter = createSlack({
    ...{ botToken, apiUrl, log: silent },
    ...(mode === 'socket' ? { appToken } : { signingSecret, port: 0 }),
  });
  await adapter.start(app.bot);
  app.chats.set('slack', adapter);
  if (mode === 'http') slack.deliverTo(`http://127.0.0.1:${adapter.port()}/slack/events`);
  try {
    await run({ app, slack, amina: slack.person('T1', 'U1') });
  } finally {
    await adapter.stop();
    await app.idle();
    await slack.stop();
  }
}

const only = ({ messages: [message] }: Seen): Message => {
  if (message === undefined) throw new Error('nothing was seen');
  return message;
};
const aloud = (slack: SlackStandIn) => slack.channel('C1').messages.filter((message) => message.only === undefined);
/** A message of theirs as it reads now. */
const now = (person: Person, { channel, ts }: Message) =>
  wordsOf(person.sees(channel).find((message) => message.ts === ts) ?? { blocks: [] });
async function until(done: () => boolean): Promise<void> {
  while (!done()) await new Promise((resolve) => setImmediate(resolve));
}
const labels = (message: Message) => buttonsOf(message).map(({ text }) => text);

describe.each(['socket', 'http'] as const)('publishing on Slack (%s)', (mode) => {
  test('posts an ordinary message, once, and takes the button away', () =>
    inGroup(mode, async ({ slack, amina }) => {
      await amina.types('C1', '/need add "Open lab" topic:digital-forensics see:public');
      await amina.types('C1', '/need add "Secret lab" topic:national-cyber-strategy');
      const list = only(await amina.types('C1', '/need list'));
      expect(labels(list).at(-1)).toBe('Publish');
      await amina.presses(list, 'Publish');
      await until(() => now(amina, list).includes('Published in this channel'));
      const before = amina.sees('C1').length;
      await amina.again();
      const [post, ...more] = aloud(slack);
      expect(more).toEqual([]);
      expect(post && wordsOf(post)).toContain('Open lab');
      expect(post && wordsOf(post)).not.toMatch(/Secret|Publish/);
      expect(now(amina, list)).toContain('Secret lab');
      expect(now(amina, list)).not.toContain('[Publish]');
      expect(amina.sees('C1')).toHaveLength(before);
      expect(slack.refused).toEqual([]);
    }));

  test('pressed twice at once posts once', () =>
    inGroup(mode, async ({ slack, amina, app }) => {
      await amina.types('C1', '/need add "Open lab" topic:digital-forensics see:public');
      const list = only(await amina.types('C1', '/need list'));
      await Promise.all([amina.presses(list, 'Publish'), amina.presses(list, 'Publish')]);
      await until(() => now(amina, list).includes('Published in this channel'));
      await app.idle();
      expect(aloud(slack)).toHaveLength(1);
    }));

  test('of what the channel may not see posts nothing, and leaves the answer as it is', () =>
    inGroup(mode, async ({ slack, amina }) => {
      await amina.types('C1', '/need add "Secret lab" topic:digital-forensics');
      const list = only(await amina.types('C1', '/need list'));
      const no = only(await amina.presses(list, 'Publish'));
      expect(no.only).toBe('U1');
      expect(wordsOf(no)).toContain('Nothing of it may be shown in this channel');
      expect(aloud(slack)).toEqual([]);
      expect(now(amina, list)).toContain('[Publish]');
    }));

  test('where the bot is not a member says how to invite it', () =>
    inGroup(mode, async ({ slack, amina }) => {
      await amina.types('C1', '/need add "Open lab" topic:digital-forensics see:public');
      const list = only(await amina.types('C1', '/need list'));
      slack.channel('C1').bot = false;
      expect(wordsOf(only(await amina.presses(list, 'Publish')))).toContain('invite me with /invite');
      slack.channel('C1').bot = true;
      await amina.presses(list, 'Publish');
      expect(aloud(slack)).toHaveLength(1);
    }));
});

test('what was published is edited when its record is withdrawn', () =>
  inGroup('socket', async ({ slack, amina, app }) => {
    const logged = only(await amina.types('C1', '/need add "Open lab" topic:digital-forensics see:public'));
    const [need] = await app.records.needs.whole.list({});
    const shown = only(await amina.types('C1', `/need show ${need?._id}`));
    await amina.presses(shown, 'Publish');
    expect(aloud(slack).map(wordsOf).join()).toContain('Open lab');
    await amina.presses(logged, `Withdraw ${need?._id}`);
    await app.idle();
    await app.tick();
    expect(aloud(slack).map(wordsOf)).toEqual(['What was published here is not shown any more.']);
  }));

test('a direct message and what is told to all have no such button', () =>
  inGroup('socket', async ({ amina }) => {
    await amina.types('C1', '/need add "Open lab" topic:digital-forensics see:public');
    expect(labels(only(await amina.types(amina.direct, '/need list')))).not.toContain('Publish');
    expect(labels(only(await amina.types('C1', '/need list mine:yes')))).not.toContain('Publish');
    expect(labels(only(await amina.types('C1', '/wg')))).not.toContain('Publish');
  }));
