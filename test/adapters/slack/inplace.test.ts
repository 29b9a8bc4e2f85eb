import { describe, expect, test } from '@jest/globals';
import { markId, readMark } from '../../../adapters/slack/place.ts';
import { type Command, defineCommand } from '../../../src/command.ts';
import { record } from '../../../src/fields.ts';
import { refuse } from '../../../src/refusal.ts';
import type { Button, Reply } from '../../../src/reply.ts';
import { type Message, type Seen, wordsOf } from '../../support/slack/index.ts';
import { said, voice } from './bot.ts';
import { inSlack, type Setup } from './setup.ts';

const id = record({ label: 'Id', prefixes: 'N', required: true, position: 'word' });
const quiet = { visibility: 'private', access: 'anyone' } as const;
const button = (label: string, command: string, more: Partial<Button> = {}): Button => ({
  ...{ label: said(label), command, values: { id: 'N-1' } },
  ...more,
});

const show = defineCommand({
  ...{ name: 'need show', summary: 'Shows one.', ...quiet, repeatable: true, fields: { id } },
  run: async () => ({
    text: said('N-1 is open'),
    items: [{ title: said('one of it'), buttons: [button('Ask', 'need ask'), button('Look', 'need show')] }],
    buttons: [
      ...[button('Close', 'need close'), button('Refuse', 'need refuse'), button('Show', 'need show')],
      ...[button('Next', 'need show', { answer: 'instead' }), button('Copy', 'need close', { answer: 'beside' })],
    ],
  }),
});
const acting = (name: string, words: string) =>
  defineCommand({
    ...{ name, summary: 'Acts.', ...quiet, fields: { id } },
    run: async (): Promise<Reply> => ({ tone: 'good', text: said(words), buttons: [button('Undo', 'need show')] }),
  });
const refusing = defineCommand({
  ...{ name: 'need refuse', summary: 'Says no.', ...quiet, fields: { id } },
  async run(): Promise<Reply> {
    throw refuse('line.quote');
  },
});
const commands: readonly Command[] = [
  show,
  acting('need close', 'N-1 is closed'),
  acting('need ask', 'asked'),
  refusing,
];

const one = ({ messages: [message] }: Seen): Message => {
  if (message === undefined) throw new Error('nothing was seen');
  return message;
};
const shownIn = (messages: readonly Message[]) => messages.map(wordsOf).join('\n====\n');
/** Waits for an answer that is not the first thing to be seen. */
async function until(done: () => boolean): Promise<void> {
  while (!done()) await new Promise((resolve) => setImmediate(resolve));
}

describe.each(['socket', 'http'] as const)('the answer to a press (%s)', (mode) => {
  test('that changed something stands in place of what was pressed, whose buttons are gone', () =>
    inSlack(
      mode,
      async ({ slack }) => {
        const amina = slack.person('T1', 'U1');
        const first = one(await amina.types('C1', '/need show N-1'));
        const closed = one(await amina.presses(first, 'Usage: Close'));
        expect(closed.ts).toBe(first.ts);
        expect(closed.only).toBe('U1');
        expect(amina.sees('C1')).toHaveLength(1);
        expect(shownIn(amina.sees('C1'))).toContain('N-1 is closed');
        expect(() => amina.presses(first, 'Usage: Close')).toThrow('no button');
        expect(slack.refused).toEqual([]);
      },
      commands,
    ));

  test.each([
    ['a no', 'Usage: Refuse', 'A quotation mark'],
    ['what opens something else', 'Usage: Show', 'N-1 is open'],
    ['what the button wants beside it', 'Usage: Copy', 'N-1 is closed'],
    ['what was done to one of several', 'Usage: Ask', 'asked'],
  ])('with %s comes beside it', (_what, label, words) =>
    inSlack(
      mode,
      async ({ slack }) => {
        const amina = slack.person('T1', 'U1');
        const first = one(await amina.types('C1', '/need show N-1'));
        const answer = one(await amina.presses(first, label));
        expect(answer.ts).not.toBe(first.ts);
        expect(wordsOf(answer)).toContain(words);
        expect(amina.sees('C1').map(({ ts }) => ts)).toEqual([first.ts, answer.ts]);
        expect(wordsOf(amina.sees('C1')[0] ?? first)).toBe(wordsOf(first));
      },
      commands,
    ),
  );

  test('that turns a page stands in its place', () =>
    inSlack(
      mode,
      async ({ slack }) => {
        const amina = slack.person('T1', 'U1');
        const first = one(await amina.types('C1', '/need show N-1'));
        expect(one(await amina.presses(first, 'Usage: Next')).ts).toBe(first.ts);
        expect(one(await amina.again()).ts).toBe(first.ts);
        expect(amina.sees('C1')).toHaveLength(1);
      },
      commands,
    ));
});

const posted: Reply = {
  text: said('A notice'),
  items: [
    { title: said('N-1'), buttons: [button('Ask', 'need ask'), button('Look', 'need show')] },
    { title: said('N-2'), buttons: [button('Ask two', 'need ask')] },
  ],
  buttons: [button('Close', 'need close')],
};

/** Somebody, and what the bot has posted to them. */
async function noticed({ slack, adapter }: Pick<Setup, 'slack' | 'adapter'>) {
  const amina = slack.person('T1', 'U1');
  await adapter.post({ person: 'slack:T1/U1' }, posted, voice);
  const [notice] = amina.sees(amina.direct);
  if (notice === undefined) throw new Error('no notice');
  return { amina, notice };
}

describe('a press in a message that the bot posted', () => {
  test('is answered in its place where one person reads it', () =>
    inSlack(
      'socket',
      async ({ slack, adapter }) => {
        const { amina, notice } = await noticed({ slack, adapter });
        expect(one(await amina.presses(notice, 'Usage: Close')).ts).toBe(notice.ts);
        expect(shownIn(amina.sees(amina.direct))).toBe('Usage: N-1 is closed\n[Usage: Undo]');
        expect(slack.everything().at(-1)?.method).toBe('chat.update');
      },
      commands,
    ));

  test('of one of its items leaves the others, and takes away what was done', () =>
    inSlack(
      'socket',
      async ({ slack, adapter }) => {
        const { amina, notice } = await noticed({ slack, adapter });
        expect(wordsOf(one(await amina.presses(notice, 'Usage: Ask')))).toContain('asked');
        await until(() => !shownIn(amina.sees(amina.direct).slice(0, 1)).includes('[Usage: Ask]'));
        const left = shownIn(amina.sees(amina.direct).slice(0, 1));
        expect(left).toContain('N-1\n[Usage: Look]\nUsage: N-2\n[Usage: Ask two]\n[Usage: Close]');
        expect(slack.refused).toEqual([]);
      },
      commands,
    ));

  test('never changes what others read too', () =>
    inSlack(
      'socket',
      async ({ slack, adapter }) => {
        const amina = slack.person('T1', 'U1');
        slack.channel('C1').members.add('U1');
        await adapter.post({ channel: 'slack:T1/C1' }, posted, voice);
        const [digest] = slack.channel('C1').messages;
        if (digest === undefined) throw new Error('no digest');
        for (const label of ['Usage: Close', 'Usage: Ask']) {
          const answer = one(await amina.presses(digest, label));
          expect(answer.only).toBe('U1');
          expect(answer.ts).not.toBe(digest.ts);
        }
        await adapter.stop();
        expect(slack.channel('C1').messages[0]).toEqual(digest);
        expect(slack.everything().map(({ method }) => method)).not.toContain('chat.update');
      },
      commands,
    ));
});

describe('an answer that Slack does not take where it belongs', () => {
  test.each([
    ['beside', '/need show N-1', undefined],
    ['in place', '/need show N-1', 'Usage: Close'],
  ])('%s comes as a direct message', (_how, line, label) => {
    let now = Date.now();
    return inSlack(
      'socket',
      async ({ slack, bot }) => {
        const amina = slack.person('T1', 'U1');
        const first = label === undefined ? undefined : one(await amina.types('C1', line));
        const before = bot.requests.length;
        const release = bot.hold();
        const seeing = first === undefined ? amina.types('C1', line) : amina.presses(first, label ?? '');
        await until(() => bot.requests.length > before);
        now += 31 * 60_000;
        release();
        const answer = one(await seeing);
        expect(answer.channel).toBe(amina.direct);
        expect(wordsOf(answer)).toContain(label === undefined ? 'N-1 is open' : 'N-1 is closed');
        expect(slack.refused).toEqual(['response_url expired_url']);
      },
      commands,
      { now: () => now },
    );
  });
});

describe('a table', () => {
  const table = { caption: said('Gaps'), head: [said('topic'), said('n')], rows: [[said('law'), said('2')]] };
  const gaps = defineCommand({
    ...{ name: 'need show', summary: 'Shows a table.', ...quiet, repeatable: true, fields: {} },
    run: async () => ({ text: said('T'), table }),
  });

  test('is Slack’s own', () =>
    inSlack(
      'socket',
      async ({ slack }) => {
        const seen = one(await slack.person('T1', 'U1').types('C1', '/need show'));
        expect(seen.blocks.at(-1)).toMatchObject({ type: 'data_table' });
        expect(slack.refused).toEqual([]);
      },
      [gaps],
    ));

  test('is set in fixed width in a workspace that refuses it, without asking again', () =>
    inSlack(
      'socket',
      async ({ slack, adapter }) => {
        slack.refuses('data_table');
        const amina = slack.person('T1', 'U1');
        for (let time = 0; time < 2; time += 1)
          expect(wordsOf(one(await amina.types('C1', '/need show')))).toContain('Usage: topic  Usage: n');
        await adapter.post({ channel: 'slack:T1/C1' }, { text: said('T'), table }, voice);
        expect(slack.channel('C1').messages).toHaveLength(3);
        expect(slack.refused).toEqual(['response_url invalid_blocks no data_table here']);
      },
      [gaps],
    ));

  test('that is posted and edited is, too', () =>
    inSlack('socket', async ({ slack, adapter }) => {
      slack.refuses('data_table');
      slack.channel('C1');
      const to = { channel: 'slack:T1/C1' };
      const { id: ts } = await adapter.post(to, { text: said('T'), table }, voice);
      await adapter.edit?.(ts, to, { text: said('U'), table }, voice);
      expect(shownIn(slack.channel('C1').messages)).toContain('Usage: U\nUsage: Gaps\nUsage: topic  Usage: n');
      expect(slack.refused).toHaveLength(1);
    }));
});

test('what a button says of its answer’s place is read from its id', () => {
  const marks = ['whole', 'item', 'instead', 'beside'] as const;
  expect(marks.map((mark) => readMark(`${markId(mark)}-007`))).toEqual(marks);
  expect(readMark('another-007')).toBeUndefined();
});
