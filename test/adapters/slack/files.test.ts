import { describe, expect, test } from '@jest/globals';
import { createSlack, type SlackAdapter } from '../../../adapters/slack/index.ts';
import { silent } from '../../../src/log.ts';
import { echo, list, mostBytes } from '../../support/echo.ts';
import {
  buttonsOf,
  createSlackStandIn,
  type Message,
  type Person,
  type Seen,
  type SlackStandIn,
  type Uploaded,
  type View,
  wordsOf,
} from '../../support/slack/index.ts';
import { createTestBot, type TestBot } from './bot.ts';

const csv = 'Title,Topics\r\n"Forensic lab, é",norms\r\n';

interface Setup {
  readonly slack: SlackStandIn;
  readonly bot: TestBot;
  readonly amina: Person;
}

async function withFiles(test: (setup: Setup) => Promise<void>): Promise<void> {
  const slack = await createSlackStandIn();
  const bot = createTestBot([echo, list]);
  const { botToken, appToken, apiUrl } = slack;
  const adapter: SlackAdapter = createSlack({ botToken, apiUrl, appToken, log: silent });
  try {
    await adapter.start(bot);
    await test({ slack, bot, amina: slack.person('T1', 'U1') });
  } finally {
    await adapter.stop();
    await slack.stop();
  }
}

function there<T>(thing: T | undefined): T {
  if (thing === undefined) throw new Error('nothing there');
  return thing;
}

const form = async (amina: Person, line = '/paper echo'): Promise<View> => there((await amina.types('C1', line)).view);
const answer = ({ messages }: Seen): Message => there(messages.at(-1));

/** Sends the form with a file, and reads the private answer; a file that is handed back comes before it. */
async function gives(amina: Person, view: View, file: Uploaded): Promise<Message> {
  const key = view.blocks.map(({ block_id }) => String(block_id)).find((id) => id === 'file' || id === 'table') ?? '';
  const before = amina.sees('C1').length;
  const seen = await amina.submits(view, { [key]: file });
  if (seen.errors !== undefined) throw new Error(JSON.stringify(seen.errors));
  return amina.sees('C1')[before] ?? (await next(amina, before));
}

async function next(amina: Person, before: number): Promise<Message> {
  for (;;) {
    const found = amina.sees('C1')[before];
    if (found !== undefined) return found;
    await new Promise((resolve) => setImmediate(resolve));
  }
}

describe('a file on Slack', () => {
  test('is given in the form, read, and handed back in the direct message alone', () =>
    withFiles(async ({ slack, bot, amina }) => {
      const view = await form(amina, '/paper echo as:offer');
      const input = there(view.blocks.find(({ block_id }) => block_id === 'file'));
      expect(input).toMatchObject({ optional: false, element: { type: 'file_input', max_files: 1 } });
      // Slack has no type for .jsonl, so the form takes any and the plan tells them apart
      expect(input.element).not.toHaveProperty('filetypes');
      const said = await gives(amina, view, { name: 'needs.csv', content: csv });
      expect(said.only).toBe('U1');
      expect(wordsOf(said)).toContain(`needs.csv has ${Buffer.byteLength(csv)} bytes, as offer`);
      expect(wordsOf(said)).toContain('“back needs.csv” is in your direct message with the bot.');
      expect(bot.requests.at(-1)).toMatchObject({ values: { file: ['needs.csv'], as: ['offer'] } });
      const handed = there(amina.sees(amina.direct).at(-1)?.files?.[0]);
      expect(handed).toMatchObject({ name: 'back needs.csv', title: 'back needs.csv', alt: 'the same again' });
      expect(Buffer.from(handed.bytes).toString('utf8')).toBe(csv);
      expect(slack.channel('C1').messages.filter(({ files }) => files !== undefined)).toEqual([]);
      expect(slack.refused).toEqual([]);
    }));

  test('of known types is filtered by Slack itself, and may be left out', () =>
    withFiles(async ({ amina }) => {
      const view = await form(amina, '/paper list');
      expect(view.blocks.find(({ block_id }) => block_id === 'table')).toMatchObject({
        optional: true,
        element: { filetypes: ['csv'] },
      });
      expect(wordsOf(answer(await amina.submits(view, { as: 'need' })))).toContain('nothing (0) as need');
    }));

  test.each<[string, Uploaded, string]>([
    ['too large', { name: 'a.csv', content: 'x'.repeat(mostBytes + 1) }, 'at most 20 kB fit'],
    ['of another type', { name: 'a.xlsx', content: 'x' }, '“a.xlsx” does not end in .csv or .jsonl'],
  ])('%s is refused while the form is open, and another can be given there', (_what, file, words) =>
    withFiles(async ({ bot, amina }) => {
      const view = await form(amina);
      const seen = await amina.submits(view, { file });
      expect(there(seen.errors).file).toContain(words);
      expect(bot.requests).toEqual([]);
      expect(wordsOf(await gives(amina, view, { name: 'b.jsonl', content: '{}' }))).toContain('b.jsonl has 2 bytes');
    }),
  );

  test('that is typed by its name alone opens the form, and reads nobody’s file', () =>
    withFiles(async ({ slack, bot, amina }) => {
      await gives(slack.person('T1', 'U2'), await form(slack.person('T1', 'U2')), { name: 'theirs.csv', content: csv });
      const before = bot.requests.length;
      const view = await form(amina, '/paper echo file:theirs.csv as:offer');
      expect(JSON.stringify(view.blocks)).toContain('“theirs.csv” is only its name; attach the file in the form');
      expect(bot.requests).toHaveLength(before);
    }));

  test('that is gone is said to be, and the form opens again with the rest', () =>
    withFiles(async ({ slack, bot, amina }) => {
      const view = await form(amina, '/paper echo as:offer');
      const release = bot.hold();
      const sent = gives(amina, view, { name: 'needs.csv', content: csv });
      while (bot.requests.length === 0) await new Promise((resolve) => setImmediate(resolve));
      slack.deleteFiles();
      release();
      const said = await sent;
      expect(wordsOf(said)).toContain('“needs.csv” is not there any more. Attach it again.');
      expect(wordsOf(said)).toContain('You wrote: /paper echo file:needs.csv as:offer');
      const again = there((await amina.presses(said, 'Fill in the form')).view);
      expect(again.blocks.find(({ block_id }) => block_id === 'as')).toMatchObject({
        element: { initial_option: { value: 'offer' } },
      });
      expect(again.blocks.find(({ block_id }) => block_id === 'file')).toMatchObject({ optional: false });
    }));

  test('that is late is fetched again by a press, without being given again', () =>
    withFiles(async ({ slack, amina }) => {
      slack.next('download', { kind: 'status', status: 503 });
      const said = await gives(amina, await form(amina), { name: 'needs.csv', content: csv });
      expect(wordsOf(said)).toContain('“needs.csv” did not arrive in time. Try again in a moment.');
      const before = amina.sees('C1').length;
      await amina.presses(said, 'Try again');
      const now = () => wordsOf(there(amina.sees('C1').find(({ ts }) => ts === said.ts)));
      while (now().includes('Try again')) await new Promise((resolve) => setImmediate(resolve));
      expect(now()).toContain('needs.csv has');
      expect(amina.sees('C1')).toHaveLength(before);
    }));

  test.each<[string, Uploaded]>([
    [
      'whose address is not Slack’s',
      { name: 'a.csv', content: csv, url: 'http://127.0.0.1:9/files-pri/T1-F1/download/a.csv' },
    ],
    ['whose address is no address', { name: 'a.csv', content: csv, url: 'https://files.slack.com.example/a.csv' }],
  ])('%s gets no token', (_what, file) =>
    withFiles(async ({ amina }) => {
      expect(wordsOf(await gives(amina, await form(amina), file))).toContain('not allowed to fetch “a.csv”');
    }),
  );

  test('of another workspace is asked for by its id', () =>
    withFiles(async ({ slack, amina }) => {
      const said = await gives(amina, await form(amina), { name: 'needs.csv', content: csv, idOnly: true });
      expect(wordsOf(said)).toContain('needs.csv has');
      expect(slack.everything().some(({ method }) => method === 'files.info')).toBe(true);
    }));

  test.each([
    [
      'a right to read',
      ['chat:write', 'im:write', 'files:write'],
      'whether the app may read files (on Slack: files:read)',
    ],
    ['a right to write', ['chat:write', 'im:write', 'files:read'], 'install it again with files:write'],
  ])('without %s says which one is missing', (_what, scopes, words) =>
    withFiles(async ({ slack, amina }) => {
      const view = await form(amina);
      slack.grant(...scopes);
      expect(wordsOf(await gives(amina, view, { name: 'needs.csv', content: csv }))).toContain(words);
    }),
  );

  test('without a right to read, no form can ask for it: the line is answered', () =>
    withFiles(async ({ slack, amina }) => {
      slack.grant('chat:write', 'im:write');
      const seen = await amina.types('C1', '/paper echo as:offer');
      expect(wordsOf(answer(seen))).toContain('The file is missing');
    }));

  test('that could not be handed over is told, with what the command did', () =>
    withFiles(async ({ slack, amina }) => {
      slack.next('files.getUploadURLExternal', { kind: 'refuse', error: 'fatal_error' });
      const said = await gives(amina, await form(amina), { name: 'needs.csv', content: csv });
      expect(wordsOf(said)).toContain('needs.csv has');
      expect(wordsOf(said)).toContain('“back needs.csv” could not be handed over here.');
      expect(amina.sees(amina.direct)).toEqual([]);
    }));

  test('has a name that calls nobody and leads nowhere', () =>
    withFiles(async ({ amina }) => {
      const name = '../../etc/<!channel> @everyone \u202ecsv.csv';
      const said = await gives(amina, await form(amina), { name, content: csv });
      expect(wordsOf(said)).toContain('_!channel_ _everyone csv.csv has');
      expect(buttonsOf(said)).toEqual([]);
      expect(amina.sees(amina.direct).at(-1)?.files?.[0]?.name).toBe('back _!channel_ _everyone csv.csv');
    }));
});
