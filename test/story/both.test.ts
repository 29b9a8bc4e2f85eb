/**
 * The whole story over two platforms, through the real SDKs: a need on Slack, an offer on Discord, ask, agree, introduction,
 * outcome. Every message that anybody sees is printed.
 */
import { expect, test } from '@jest/globals';
import { chance, codes, reference } from '../../adapters/chance/index.ts';
import { createDiscord } from '../../adapters/discord/index.ts';
import { openMemory } from '../../adapters/embedded/index.ts';
import { createSlack } from '../../adapters/slack/index.ts';
import { createApp } from '../../src/app.ts';
import { warmUp } from '../../src/intake/index.ts';
import { silent } from '../../src/log.ts';
import type { Reply } from '../support/discord/sights.ts';
import { createDiscordStandIn } from '../support/discord/standin.ts';
import { buttonsOf, createSlackStandIn, type Message, wordsOf } from '../support/slack/index.ts';

const minute = 60_000;
const day = 24 * 60 * minute;
const closedTitle = 'Forensic laboratory for the gendarmerie';

/** Both platforms with one bot, a delegate on each, and what is new in what they read. */
async function onBoth() {
  warmUp();
  let now = new Date('2027-03-04T10:00:00Z');
  const [slack, discord] = await Promise.all([createSlackStandIn(), createDiscordStandIn()]);
  discord.guild('9', { owner: '11', members: ['11', '12'], channels: ['7'] });
  const secretariat = ['slack:T1/U1', 'discord:11'];
  const given = { group: 'wg', secretariat, clock: () => now, chance, codes, reference, log: silent };
  const app = await createApp({ store: openMemory(), ...given });
  const { botToken, appToken, apiUrl } = slack;
  const adapters = [
    createSlack({ botToken, appToken, apiUrl, log: silent }),
    createDiscord({ token: discord.token, apiUrl: discord.apiUrl, secretariat: ['11'], admit: app.admit, log: silent }),
  ];
  for (const adapter of adapters) {
    await adapter.start(app.bot);
    app.chats.set(adapter.platform, adapter);
  }
  const amina = slack.person('T1', 'U2');
  const petr = discord.person('12', 'Petr');
  const printed: string[] = [];
  const shown = new Map<string, string>();

  /** What is new or has changed since it was last looked at, in the order in which it is read. */
  function news(where: string, messages: readonly { readonly id: string; readonly text: string }[]): void {
    for (const { id, text } of messages) {
      if (shown.get(`${where} ${id}`) === text) continue;
      shown.set(`${where} ${id}`, text);
      printed.push(`  (${where})\n${text.trim().replace(/^/gm, '  | ')}`);
    }
  }
  const ofSlack = (message: Message) => ({ id: message.ts, text: wordsOf(message) });
  const ofDiscord = ({ sent, text, buttons }: Reply) => ({
    id: sent.id,
    text: `${text}\n${buttons.map((label) => `[${label}]`).join(' ')}`,
  });
  async function look(): Promise<void> {
    await app.idle();
    news('Amina on Slack, in the channel', amina.sees('C1').map(ofSlack));
    news('Amina on Slack, in private', amina.sees(amina.direct).map(ofSlack));
    news('Petr on Discord, in the channel', petr.reads('7').map(ofDiscord));
    news('Petr on Discord, in private', petr.reads(discord.direct('12').id).map(ofDiscord));
  }

  return {
    ...{ app, slack, discord, amina, petr, printed, look },
    async later(ms: number): Promise<void> {
      now = new Date(now.getTime() + ms);
      printed.push(`\n--- ${now.toISOString()}`);
      await app.tick();
      await look();
    },
    async stop(): Promise<void> {
      for (const adapter of adapters) await adapter.stop();
      await slack.stop();
      await discord.close();
    },
  };
}

type Both = Awaited<ReturnType<typeof onBoth>>;

async function joined({ slack, discord, amina, petr }: Both): Promise<void> {
  const codeIn = (text: string) => /once: ((?:[A-Z0-9]{4}-){3}[A-Z0-9]{4})/.exec(text)?.[1] ?? 'none';
  const forSlack = await slack.person('T1', 'U1').types('C1', '/wg-admin invite SN');
  await amina.types('C1', `/wg join ${codeIn(forSlack.messages.map(wordsOf).join('\n'))}`);
  const options = { delegation: 'CZ' };
  const forDiscord = await discord.person('11', 'Sam').uses('9', '7', 'wg-admin invite', { options });
  await petr.uses('9', '7', 'wg join', { options: { code: codeIn(forDiscord.text) } });
}

/** Presses the newest button with such a label that the delegate on Slack has before her, anywhere. */
async function slackPress({ amina, look, printed }: Both, label: RegExp) {
  const all = [...amina.sees('C1'), ...amina.sees(amina.direct)];
  const found = all
    .flatMap((message) => buttonsOf(message).map(({ text }) => ({ message, text })))
    .findLast(({ text }) => label.test(text));
  if (found === undefined) throw new Error(`no button ${label} on Slack`);
  printed.push(`\nAmina presses [${found.text}]`);
  const seen = await amina.presses(found.message, found.text);
  await look();
  return seen;
}

async function discordPress({ petr, discord, look, printed }: Both, label: RegExp) {
  const all = [...petr.reads('7'), ...petr.reads(discord.direct('12').id)];
  const found = all
    .flatMap((reply) => reply.buttons.map((text) => ({ reply, text })))
    .findLast(({ text }) => label.test(text));
  if (found === undefined) throw new Error(`no button ${label} on Discord`);
  printed.push(`\nPetr presses [${found.text}]`);
  const seen = await petr.presses(found.reply, found.text);
  await look();
  return seen;
}

test('need on Slack, offer on Discord: ask, agree, introduction, outcome', async () => {
  const both = await onBoth();
  const { amina, petr, printed, look, later, slack, discord, app } = both;
  try {
    await joined(both);
    await look();
    const line = `/need add "${closedTitle}" topic:digital-forensics people:15 language:fr`;
    printed.push(`\nAmina types ${line}`);
    await amina.types('C1', line);
    await look();
    const options = { title: 'Forensic lab visits', topics: 'digital-forensics', eligible: 'global', languages: 'fr' };
    printed.push(`\nPetr gives /offer add ${JSON.stringify(options)}`);
    await petr.uses('9', '7', 'offer add', { options });
    await look();
    // nobody on the provider's side has read a word of a closed need that has not asked
    expect(discord.everything().join('\n')).not.toContain(closedTitle);
    await slackPress(both, /^Show M-/);
    await slackPress(both, /^Ask/);
    await later(11 * minute);
    await discordPress(both, /^Show M-/);
    expect(discord.everything().join('\n')).not.toContain(closedTitle);
    await discordPress(both, /^Agree/);
    // both have agreed: now each knows the other
    await discordPress(both, /^Show M-/);
    expect(discord.everything().join('\n')).toContain(closedTitle);
    await later(31 * day);
    for (let hours = 0; hours < 96; hours += 12) await later(day / 2);
    await discordPress(both, /^Work has started/);
    const { view } = await slackPress(both, /^How it went/);
    if (view === undefined) throw new Error('no form opened');
    const told = {
      result: 'finish',
      outcome: 'Two visits and a plan for a laboratory',
      lesson: 'Visit before you buy',
    };
    printed.push(`\nAmina sends the form with ${JSON.stringify(told)}`);
    await amina.submits(view, told);
    await look();
    await discordPress(both, /^Show M-/);
    const [match] = await app.records.matches.whole.list({});
    expect(match?.state).toBe('finished');
    expect([slack.refused, discord.refused, discord.mentionsFired]).toEqual([[], [], []]);
    expect([slack.late, discord.late.length]).toEqual([0, 0]);
  } finally {
    process.stdout.write(`${printed.join('\n')}\n`);
    await both.stop();
  }
});
