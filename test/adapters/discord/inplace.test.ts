import { describe, expect, test } from '@jest/globals';
import { createDiscord } from '../../../adapters/discord/index.ts';
import type { Adapter } from '../../../src/chat.ts';
import { defineCommand } from '../../../src/command.ts';
import { record } from '../../../src/fields.ts';
import { message } from '../../../src/i18n/message.ts';
import type { Voice } from '../../../src/i18n/render.ts';
import type { Log } from '../../../src/log.ts';
import { refuse } from '../../../src/refusal.ts';
import type { Button, HandedFile, Reply } from '../../../src/reply.ts';
import { nested } from '../../support/discord/check.ts';
import type { Person } from '../../support/discord/person.ts';
import { createSample, type Sample } from '../../support/discord/sample.ts';
import type { Reply as Seen } from '../../support/discord/sights.ts';
import { createDiscordStandIn, type DiscordStandIn } from '../../support/discord/standin.ts';
import { replyOf } from './setup.ts';

const id = record({ label: 'Id', prefixes: 'N', required: true, position: 'word' });
const quiet = { visibility: 'private', access: 'anyone' } as const;
const said = (typed: string) => message('problem.usage', { usage: typed });
const button = (label: string, command: string, more: Partial<Button> = {}): Button => ({
  ...{ label: said(label), command, values: { id: 'N-1' } },
  ...more,
});
const long = (count: number) => Array.from({ length: count }, (_, at) => ({ title: said(`item ${at}`) }));

/** What holds an act up until it is let go. */
interface Gate {
  wait: Promise<void>;
  started: number;
}

function commandsOf(gate: Gate) {
  const acting = (name: string, words: string, more: Partial<Reply> = {}) =>
    defineCommand({
      ...{ name, summary: 'Acts.', ...quiet, fields: { id } },
      async run(): Promise<Reply> {
        gate.started += 1;
        await gate.wait;
        return { tone: 'good', text: said(words), buttons: [button('Undo', 'part look')], ...more };
      },
    });
  const file: HandedFile = { name: 'gaps.png', type: 'image/png', content: 'PNG', alt: 'x'.repeat(2000) };
  return [
    defineCommand({
      ...{ name: 'part look', summary: 'Shows one.', ...quiet, repeatable: true, fields: { id } },
      run: async () => ({
        text: said('N-1 is open'),
        items: [
          { title: said('one of it'), buttons: [button('Ask', 'part ask'), button('Look', 'part look')] },
          { title: said('another'), buttons: [button('Take', 'part ask')] },
        ],
        buttons: [
          ...[button('Close', 'part close'), button('Refuse', 'part refuse'), button('Show', 'part look')],
          ...[button('Next', 'part look', { answer: 'instead' }), button('Copy', 'part close', { answer: 'beside' })],
          button('File', 'part file'),
        ],
      }),
    }),
    acting('part close', 'N-1 is closed'),
    acting('part ask', 'asked'),
    acting('part file', 'here it is', { file }),
    defineCommand({
      ...{ name: 'part refuse', summary: 'Says no.', ...quiet, fields: { id } },
      async run(): Promise<Reply> {
        throw refuse('line.quote');
      },
    }),
    defineCommand({
      ...{ name: 'part pages', summary: 'Shows many.', ...quiet, repeatable: true, fields: { id } },
      run: async () => ({ text: said('many'), lines: [said('only at first')], items: long(90) }),
    }),
  ];
}

interface Setup {
  readonly discord: DiscordStandIn;
  readonly adapter: Adapter;
  readonly bot: Sample;
  readonly amina: Person;
  readonly gate: Gate;
  readonly logged: readonly string[];
  look(): Promise<Seen>;
}

async function inDiscord(test: (setup: Setup) => Promise<void>): Promise<void> {
  const gate: Gate = { wait: Promise.resolve(), started: 0 };
  const logged: string[] = [];
  const note = (event: string) => void logged.push(event);
  const log: Log = { debug: () => undefined, info: note, warn: note, error: note };
  const bot = createSample(commandsOf(gate));
  const discord = await createDiscordStandIn();
  const amina = discord.person('11', 'Amina');
  discord.guild('9', { owner: '12', members: ['11'], channels: ['7'] });
  const adapter = createDiscord({ token: discord.token, apiUrl: discord.apiUrl, secretariat: [], log });
  await adapter.start(bot);
  const look = async () => replyOf(await amina.uses('9', '7', 'part look', { options: { id: 'N-1' } }));
  try {
    await test({ discord, adapter, bot, amina, gate, logged, look });
  } finally {
    await adapter.stop();
    await discord.close();
  }
}

const press = async (person: Person, seen: Seen, label: string) =>
  replyOf(await person.presses(seen, `Usage: ${label}`));
async function until(done: () => boolean): Promise<void> {
  while (!done()) await new Promise((resolve) => setImmediate(resolve));
}
/** A message of theirs as it is now. */
const now = (person: Person, { sent }: Seen) => person.reads(sent.channel).find((each) => each.sent.id === sent.id);
function held(gate: Gate): () => void {
  let release = (): void => undefined;
  gate.wait = new Promise((resolve) => {
    release = resolve;
  });
  return release;
}

describe('the answer to a press', () => {
  test('that changed something stands in place of what was pressed, whose buttons are gone', () =>
    inDiscord(async ({ discord, amina, look }) => {
      const first = await look();
      const closed = await press(amina, first, 'Close');
      expect(closed.sent.id).toBe(first.sent.id);
      expect(closed).toMatchObject({ ephemeral: true, buttons: ['Usage: Undo'] });
      expect(amina.reads('7').map(({ text }) => text)).toEqual(['Usage: N-1 is closed']);
      await expect(amina.presses(first, 'Usage: Close')).rejects.toThrow('no button');
      expect(discord.refused).toEqual([]);
    }));

  test.each([
    ['a no', 'Refuse', 'A quotation mark'],
    ['what opens something else', 'Show', 'N-1 is open'],
    ['what the button wants beside it', 'Copy', 'N-1 is closed'],
  ])('with %s comes beside it', (_what, label, words) =>
    inDiscord(async ({ amina, look }) => {
      const first = await look();
      const before = first.text;
      const answer = await press(amina, first, label);
      expect(answer.sent.id).not.toBe(first.sent.id);
      expect(answer.text).toContain(words);
      expect(answer.ephemeral).toBe(true);
      expect(amina.reads('7')).toHaveLength(2);
      expect(now(amina, first)).toMatchObject({ text: before, buttons: first.buttons });
    }),
  );

  test('of one item comes beside it, and takes away what was done', () =>
    inDiscord(async ({ discord, amina, look }) => {
      const first = await look();
      expect((await press(amina, first, 'Ask')).text).toContain('asked');
      await until(() => now(amina, first)?.buttons.includes('Usage: Ask') === false);
      expect(now(amina, first)?.buttons.slice(0, 2)).toEqual(['Usage: Look', 'Usage: Take']);
      await press(amina, first, 'Take');
      await until(() => now(amina, first)?.buttons.includes('Usage: Take') === false);
      expect(now(amina, first)?.text).toBe(first.text);
      expect(discord.refused).toEqual([]);
    }));

  test('pressed twice at once is done once', () =>
    inDiscord(async ({ amina, gate, look }) => {
      const first = await look();
      const release = held(gate);
      const pressed = press(amina, first, 'Close');
      await until(() => gate.started === 1);
      const again = press(amina, first, 'Close');
      release();
      expect((await pressed).sent.id).toBe(first.sent.id);
      expect((await again).sent.id).toBe(first.sent.id);
      expect(gate.started).toBe(1);
      expect(amina.reads('7')).toHaveLength(1);
    }));

  test('delivered twice is in its place once', () =>
    inDiscord(async ({ discord, bot, amina, look }) => {
      const first = await look();
      await press(amina, first, 'Close');
      const before = bot.ran.length;
      discord.again();
      await until(() => bot.ran.length > before);
      expect(amina.reads('7')).toHaveLength(1);
      expect(discord.refused).toEqual([]);
    }));

  test('with a picture shows it with its words, and without one takes it away', () =>
    inDiscord(async ({ discord, amina, look }) => {
      const shown = await press(amina, await look(), 'File');
      const parts = (shown.sent.body.components as never[]).flatMap(nested);
      const gallery = parts.find(({ type }) => type === 12);
      expect(gallery?.items).toEqual([
        { media: { url: 'attachment://gaps.png' }, description: expect.stringMatching(/^x{1023}…$/) },
      ]);
      expect(shown.files).toMatchObject([{ name: 'gaps.png', description: expect.stringMatching(/^x{1023}…$/) }]);
      expect(shown.ephemeral).toBe(true);
      expect(discord.refused).toEqual([]);
    }));
});

describe('what the bot posted', () => {
  const voice: Voice = { locale: 'en', zone: 'UTC', names: (_kind, name) => name };
  const posted: Reply = {
    text: said('A notice'),
    items: [{ title: said('N-1'), buttons: [button('Ask', 'part ask'), button('Look', 'part look')] }],
    buttons: [button('Close', 'part close')],
  };

  test('to one person is changed by their press', () =>
    inDiscord(async ({ discord, adapter, amina }) => {
      await adapter.post({ person: 'discord:11' }, posted, voice);
      const [notice] = discord.direct('11').messages;
      if (notice === undefined) throw new Error('no notice');
      expect((await press(amina, notice, 'Close')).sent.id).toBe(notice.sent.id);
      expect(discord.direct('11').messages.map(({ text }) => text)).toEqual(['Usage: N-1 is closed']);
    }));

  test('to a channel is never changed by one person’s press', () =>
    inDiscord(async ({ discord, adapter, amina }) => {
      await adapter.post({ channel: 'discord:7' }, posted, voice);
      const [digest] = discord.channel('7').messages;
      if (digest === undefined) throw new Error('no digest');
      const before = JSON.stringify(digest.sent.body);
      for (const label of ['Close', 'Ask', 'Look']) {
        const answer = await press(amina, digest, label);
        expect(answer.ephemeral).toBe(true);
        expect(answer.sent.id).not.toBe(digest.sent.id);
      }
      await adapter.stop();
      expect(JSON.stringify(discord.channel('7').messages[0]?.sent.body)).toBe(before);
    }));
});

describe('a list with more than has room', () => {
  test('is turned to its end in one message, and back', () =>
    inDiscord(async ({ discord, amina }) => {
      let seen = replyOf(await amina.uses('9', '7', 'part pages', { options: { id: 'N-1' } }));
      const { id: first } = seen.sent;
      expect(seen.text).toContain('only at first');
      const read = new Set<string>();
      while (true) {
        for (const [item] of seen.text.matchAll(/item \d+/g)) read.add(item);
        expect(seen.sent.id).toBe(first);
        const more = seen.buttons.find((label) => /^Show \d+ more$/.test(label));
        expect(more ?? '').toBe(read.size < 90 ? `Show ${90 - read.size} more` : '');
        if (more === undefined) break;
        seen = replyOf(await amina.presses(seen, more));
        expect(seen.text).not.toContain('only at first');
      }
      expect(read.size).toBe(90);
      seen = replyOf(await amina.presses(seen, 'Back to the first'));
      expect(seen.text).toContain('item 0\n');
      expect(amina.reads('7')).toHaveLength(1);
      expect(discord.refused).toEqual([]);
    }));
});

describe('an answer that Discord does not take where it belongs', () => {
  test.each([
    ['a command', undefined],
    ['a press', 'Close'],
    ['a press of an item', 'Ask'],
  ])('to %s, after its token has expired, comes as a direct message', (_what, label) =>
    inDiscord(async ({ discord, amina, gate, look }) => {
      const first = await look();
      const release = held(gate);
      const started = gate.started;
      const seeing =
        label === undefined
          ? amina.uses('9', '7', 'part close', { options: { id: 'N-1' } }).then(replyOf)
          : press(amina, first, label);
      await until(() => gate.started > started);
      discord.passes(16 * 60_000);
      release();
      const answer = await seeing;
      expect(answer.sent.channel).toBe(discord.direct('11').id);
      expect(answer.text).toMatch(/^The answer to \/part (close|ask) could not be shown where you asked/);
      expect(answer.text).toMatch(/asked|N-1 is closed/);
      expect(discord.direct('11').messages).toHaveLength(1);
    }),
  );

  test('of a message that was dismissed meanwhile comes beside it', () =>
    inDiscord(async ({ discord, amina, gate, look }) => {
      const first = await look();
      const release = held(gate);
      const seeing = press(amina, first, 'Close');
      await until(() => gate.started === 1);
      amina.dismisses(first);
      release();
      expect(await seeing).toMatchObject({ ephemeral: true, text: expect.stringContaining('N-1 is closed') });
      expect(discord.direct('11').messages).toEqual([]);
    }));

  test('while it said that it was working, and was dismissed, comes beside it', () =>
    inDiscord(async ({ discord, amina, gate }) => {
      const release = held(gate);
      const seeing = amina.uses('9', '7', 'part close', { options: { id: 'N-1' } });
      await until(() => gate.started === 1);
      amina.dismisses();
      release();
      expect(await seeing).toMatchObject({ ephemeral: true, text: expect.stringContaining('N-1 is closed') });
      expect(discord.direct('11').messages).toEqual([]);
    }));

  test('for a fault of Discord’s is tried once more, and is there once', () =>
    inDiscord(async ({ discord, amina, look }) => {
      const first = await look();
      discord.fault('PATCH /webhooks', { kind: 'refuse', status: 502, code: 0 });
      expect((await press(amina, first, 'Close')).sent.id).toBe(first.sent.id);
      expect(amina.reads('7')).toHaveLength(1);
      expect(discord.direct('11').messages).toEqual([]);
    }));

  test.each([
    ['no access', 403, 50001],
    ['no permission', 403, 50013],
  ])('for %s comes as a direct message', (_what, status, code) =>
    inDiscord(async ({ discord, amina }) => {
      for (const route of ['PATCH /webhooks', 'POST /webhooks']) discord.fault(route, { kind: 'refuse', status, code });
      const seen = replyOf(await amina.uses('9', '7', 'part close', { options: { id: 'N-1' } }));
      expect(seen.sent.channel).toBe(discord.direct('11').id);
      expect(seen.text).toContain('N-1 is closed');
    }),
  );

  test('and that nobody can be told of directly either is logged, not thrown', () =>
    inDiscord(async ({ discord, amina, gate, logged }) => {
      discord.closes(discord.direct('11').id);
      const release = held(gate);
      const seeing = amina.uses('9', '7', 'part close', { options: { id: 'N-1' } }).catch(() => 'nothing');
      await until(() => gate.started === 1);
      discord.passes(16 * 60_000);
      release();
      await until(() => logged.includes('discord.unanswered'));
      expect(discord.direct('11').messages).toEqual([]);
      expect(await Promise.race([seeing, 'still waiting'])).toBe('still waiting');
    }));

  test('is not begun where Discord no longer knows the interaction', () =>
    inDiscord(async ({ discord, amina, bot, logged }) => {
      const before = bot.ran.length;
      discord.fault('POST /interactions', { kind: 'refuse', status: 404, code: 10062 });
      const seeing = amina.uses('9', '7', 'part close', { options: { id: 'N-1' } }).catch(() => 'nothing');
      await until(() => logged.includes('discord.unanswered'));
      expect(bot.ran).toHaveLength(before);
      expect(await Promise.race([seeing, 'still waiting'])).toBe('still waiting');
    }));
});
