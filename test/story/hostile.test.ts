/**
 * Words that mean something to a platform, written wherever words can be written, and shown in everything that people are shown
 * on Slack and on Discord, through the real SDKs: nobody is called, and nothing is more than the words.
 */
import { beforeAll, describe, expect, test } from '@jest/globals';
import { renderReply } from '../../adapters/discord/components.ts';
import { createNames } from '../../src/domain/names.ts';
import type { Message } from '../../src/i18n/message.ts';
import { plain, render, type Voice } from '../../src/i18n/render.ts';
import { warmUp } from '../../src/intake/index.ts';
import type { Reply } from '../../src/reply.ts';
import { onDiscord, channel as onServer, replyOf, server } from '../adapters/discord/setup.ts';
import { inGroup } from '../adapters/slack/group.ts';
import { mentionsOf, show } from '../support/discord/markdown.ts';
import { bare, readReply } from '../support/discord/sights.ts';
import { type Sample, sampleReplies } from '../support/samples.ts';
import { wordsOf } from '../support/slack/index.ts';
import { markupIn } from '../support/slack/markup.ts';

/** Each begins with a word by which it is found. */
const planted = [
  '@everyone @here <@1> <@!1> <@&2> <#3>',
  '</need add:1> <t:1:R> <a:b:1> <id:guide>',
  '[bank](https://evil.example) discord.gg/abc https://discord.gg/abc',
  '**bold** __u__ ~~s~~ ||sp|| `code` *i* _i_',
  '# title\n-# small\n- item\n1. one\n> quote',
  '```js\nfence\n``` >>> all :smile:',
  '<!channel> <!here> <@U1> <#C1> <http://a.b|c> &lt;!channel&gt;',
  'zero\u200bwidth \u202eturned\u202c \u2066apart\u2069 \u200fمرحبا 法律',
];
let turn = 0;
/** Another of them first each time, so that each stands where there is little room as well. */
function words(most: number): string {
  turn += 1;
  const from = planted.map((_, at) => planted[(at + turn) % planted.length]).join(' ');
  return from
    .repeat(Math.ceil(most / from.length))
    .slice(0, most)
    .toWellFormed()
    .trim();
}

const voice: Voice = { locale: 'en', zone: 'UTC', names: createNames(new Map()) };
let samples: readonly Sample[] = [];

beforeAll(() => warmUp(), 120_000);

/** The sentences of a reply of which every part is words, as they are read. */
function sentencesOf({ text, lines = [], items = [], footer = [] }: Reply): string[] {
  const all: Message[] = [text, ...lines, ...items.flatMap((item) => [item.title, ...(item.lines ?? [])]), ...footer];
  const worded = all.filter((one) => render(one, voice).every(({ kind }) => kind === 'text' || kind === 'data'));
  return worded.map((one) => bare(plain(one, voice)));
}

const isCut = (shown: string): boolean => /shortened|not shown here|…/.test(shown);
/** What only we may set, and how often at most: as in the same reply with harmless words. */
const ours = /^(bold|heading|code|time|command|link)\b/;
const directed = /[\u202a-\u202e\u2066-\u2069]/;
/** What we set around quoted words ourselves: a pair that is closed, with nothing that turns inside. */
const apart = /\u2068“[^\u202a-\u202e\u2066-\u2069]*”\u2069/g;
const turns = (shown: unknown): boolean => directed.test(JSON.stringify(shown).replace(apart, ''));

/** The same reply where everybody wrote one harmless word. */
function tame<T>(value: T): T {
  return JSON.parse(JSON.stringify(value), (key, part) =>
    typeof part === 'object' && part !== null && 'key' in part && 'params' in part
      ? {
          key: part.key,
          params: Object.fromEntries(
            Object.entries(part.params).map(([name, param]) => [name, typeof param === 'string' ? 'word' : param]),
          ),
        }
      : key === 'rest' && typeof part === 'string'
        ? 'word'
        : part,
  ) as T;
}

const styles = (marks: readonly string[]): string[] => marks.filter((mark) => /^(bold|heading)$/.test(mark)).sort();

function lookedAt(platform: string, outputs: number, whole: number, wrong: readonly string[]): void {
  process.stdout.write(`hostile words on ${platform}: ${outputs} outputs, ${whole} whole, ${wrong.length} wrong\n`);
  expect([...new Set(wrong)].slice(0, 5)).toEqual([]);
  expect(outputs).toBeGreaterThan(100);
  expect(whole).toBeGreaterThan(outputs / 3);
}

test('what is looked for is found where nothing is done about it', () => {
  const raw = planted.join('\n');
  const kinds = new Set(
    show(raw)
      .marks.filter((mark) => !ours.test(mark))
      .map((mark) => mark.split(' ')[0]),
  );
  expect([...kinds].sort()).toEqual(
    expect.arrayContaining(['emoji', 'everyone', 'invite', 'italic', 'masked', 'mention', 'quote', 'spoiler']),
  );
  expect(mentionsOf({ content: raw }).length).toBeGreaterThan(3);
  for (const bad of [raw, '\u2068“a \u202e b”\u2069', '\u2068“a”']) expect(turns(bad)).toBe(true);
  expect(turns('\u2068“a”\u2069')).toBe(false);
  const blocks = [{ type: 'section', text: { type: 'mrkdwn', text: raw } }];
  expect(markupIn({ blocks, text: raw }).length).toBeGreaterThan(1);
});

describe('hostile words in everything that is shown', () => {
  beforeAll(async () => {
    const seen = new Map<string, number>();
    samples = (await sampleReplies(60, words)).filter(({ command, reply }) => {
      const kind = `${command} ${reply.text.key}`;
      seen.set(kind, (seen.get(kind) ?? 0) + 1);
      return (seen.get(kind) ?? 0) <= 4;
    });
  }, 400_000);

  test(
    'on Discord call nobody and stay words',
    () =>
      onDiscord(async ({ discord, adapter }) => {
        const wrong: string[] = [];
        const shownOf = async (reply: Reply) => {
          await adapter.post({ channel: `discord:${onServer}` }, reply, voice);
          const seen = discord.channel(onServer).messages.at(-1);
          if (seen === undefined) throw new Error('nothing was posted');
          return seen;
        };
        let whole = 0;
        for (const { reply, command } of samples) {
          const { text, marks, sent } = await shownOf(reply);
          const at = `${command} ${reply.text.key}`;
          const { allowed_mentions: _none, ...body } = sent.body;
          wrong.push(...mentionsOf(body).map((mention) => `${at}: rings ${mention}`));
          wrong.push(...marks.filter((mark) => !ours.test(mark)).map((mark) => `${at}: ${mark}`));
          if (turns(body)) wrong.push(`${at}: turns the line`);
          const calm = readReply({
            ...sent,
            body: { ...renderReply(tame(reply), voice, { command: 'wg', values: {} }) },
          });
          const shown = bare(text);
          if (isCut(text) || isCut(calm.text)) continue;
          whole += 1;
          for (const sentence of sentencesOf(reply))
            if (!shown.includes(sentence)) wrong.push(`${at}: lost ${sentence}`);
          if (styles(marks).join() !== styles(calm.marks).join())
            wrong.push(`${at}: ${styles(marks)} for ${styles(calm.marks)}`);
        }
        expect(discord.mentionsFired).toEqual([]);
        expect(discord.refused).toEqual([]);
        lookedAt('Discord', samples.length, whole, wrong);
      }),
    400_000,
  );

  test(
    'on Slack call nobody and stay words',
    () =>
      inGroup('socket', async ({ slack, adapter }) => {
        const wrong: string[] = [];
        slack.channel('C1');
        let whole = 0;
        for (const { reply, command } of samples) {
          await adapter.post({ channel: 'slack:T1/C1' }, reply, voice);
          const message = slack.channel('C1').messages.at(-1);
          if (message === undefined) throw new Error('nothing was posted');
          const at = `${command} ${reply.text.key}`;
          wrong.push(...markupIn(message).map((found) => `${at}: ${found}`));
          if (turns(message)) wrong.push(`${at}: turns the line`);
          const shown = bare(wordsOf(message));
          if (isCut(shown)) continue;
          whole += 1;
          for (const sentence of sentencesOf(reply))
            if (!shown.includes(sentence)) wrong.push(`${at}: lost ${sentence}`);
        }
        expect(slack.refused).toEqual([]);
        lookedAt('Slack', samples.length, whole, wrong);
      }),
    400_000,
  );
});

test(
  'hostile words in an answer, in the form that opens it again and in what it becomes, are as they were written',
  () =>
    onDiscord(async ({ discord, amina, uses }) => {
      for (const at of planted.keys()) {
        const title = words(100).replace(/\s+/g, ' ');
        const added = await uses(amina, 'need add', { title, topics: 'digital-forensics', visibility: 'public' });
        expect(bare(added.text)).toContain(bare(title.replace(/[\u202a-\u202e\u2066-\u2069]/g, '')));
        const change = added.buttons.find((label) => label.startsWith('Change'));
        const asked = await amina.presses(added, change ?? 'no button to change it');
        const opener = asked.kind === 'modal' ? undefined : (asked.buttons[0] ?? 'no button to open the form');
        const form = opener === undefined || asked.kind === 'modal' ? asked : await amina.presses(asked, opener);
        if (form.kind !== 'modal') throw new Error(`no form: ${form.text}`);
        expect([...form.fields.values()].some(({ holds }) => String(holds).includes(title.slice(0, 30)))).toBe(true);
        const list = replyOf(await amina.uses(server, onServer, 'need list', {}));
        for (const mark of list.marks) expect(mark).toMatch(ours);
        if (at === 0) await amina.presses(list, 'Publish');
      }
      for (const { marks } of discord.channel(onServer).messages) for (const mark of marks) expect(mark).toMatch(ours);
      expect([discord.mentionsFired, discord.refused, discord.late]).toEqual([[], [], []]);
    }),
  120_000,
);
