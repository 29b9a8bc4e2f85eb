import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { renderReply } from '../../../adapters/slack/blocks.ts';
import { visible } from '../../../adapters/slack/rich.ts';
import { commands } from '../../../src/commands/index.ts';
import { createNames } from '../../../src/domain/names.ts';
import { type Message, message } from '../../../src/i18n/message.ts';
import { plain, render, type Voice } from '../../../src/i18n/render.ts';
import { warmUp } from '../../../src/intake/index.ts';
import type { Reply } from '../../../src/reply.ts';
import { type Sample, sampleReplies, sentenceReplies } from '../../support/samples.ts';
import { checkMessage } from '../../support/slack/check.ts';
import { wordsOf } from '../../support/slack/index.ts';
import { markupIn } from '../../support/slack/markup.ts';
import { everyVoice, lettersIn, waysIn } from '../../support/voices.ts';

let samples: readonly Sample[] = [];

beforeAll(async () => {
  warmUp();
  samples = await sampleReplies();
}, 300_000);

/** What says in a language that something was left out: the longest piece of such a sentence that never changes. */
function marksOf(voice: Voice): string[] {
  const command = { command: 'wg' };
  const said = [1, 2, 5, 11].flatMap((count) => [
    message('surface.cut', { count, command }),
    message('slack.cut', { count }),
  ]);
  return [...said, message('surface.textcut', { command }), message('slack.textcut')].map((sentence) => {
    const pieces = render(sentence, voice).flatMap(({ kind, text }) =>
      kind === 'text' ? [text.replace(/^[\d\s]+/, '')] : [],
    );
    return pieces.sort((a, b) => b.length - a.length)[0] ?? '';
  });
}

const bare = (words: string) => visible(words).replace(/\s+/g, ' ').trim();

function sentencesOf({ text, lines = [], items = [], footer = [] }: Reply): Message[] {
  return [text, ...lines, ...items.flatMap((item) => [item.title, ...(item.lines ?? [])]), ...footer];
}

interface Found {
  readonly cut: boolean;
  readonly problem?: string;
}

function look(reply: Reply, voice: Voice, fixed: boolean, source?: Pick<Sample, 'command' | 'values'>): Found {
  const rendered = renderReply(reply, voice, source, fixed);
  const wrong = checkMessage({ ...rendered });
  const shown = bare(wordsOf({ blocks: JSON.parse(JSON.stringify(rendered.blocks)) }));
  const missing = sentencesOf(reply).filter((sentence) => !shown.includes(bare(plain(sentence, voice))));
  const rows = fixed ? 0 : (reply.table?.rows.length ?? 0) - rowsIn(rendered.blocks);
  const cut = missing.length > 0 || rows > 0;
  const says = marksOf(voice).some((mark) => shown.includes(bare(mark)));
  if (wrong !== undefined) return { cut, problem: `${reply.text.key}: ${JSON.stringify(wrong)}` };
  return cut && !says ? { cut, problem: `${reply.text.key}: nothing says what is missing of it` } : { cut };
}

/** Rows that are shown, in Slack's own table. */
function rowsIn(blocks: readonly { readonly type: string; readonly rows?: readonly unknown[] }[]): number {
  return (blocks.find(({ type }) => type === 'data_table')?.rows?.length ?? 1) - 1;
}

describe('at its largest', () => {
  test.each(everyVoice)('every reply is within the limits in %s, and what is cut says so', (name, voice) => {
    const found = waysIn(name).flatMap((fixed) => samples.map((sample) => look(sample.reply, voice, fixed, sample)));
    const problems = found.flatMap(({ problem = [] }) => problem);
    const cut = found.filter((one) => one.cut).length;
    process.stdout.write(`samples in ${name}: ${found.length} replies, ${cut} cut, ${problems.length} problems\n`);
    expect([...new Set(problems)]).toEqual([]);
    expect(cut).toBeGreaterThan(0);
  });

  test('every command has answered', () => {
    const answered = new Set(samples.map(({ command }) => command));
    expect(commands.map(({ name }) => name).filter((name) => !answered.has(name))).toEqual([]);
    const sentences = new Set(samples.map(({ reply }) => reply.text.key));
    process.stdout.write(`samples: ${samples.length} replies that begin with ${sentences.size} sentences\n`);
    expect(sentences.size).toBeGreaterThan(75);
  });

  test.each(everyVoice)('every sentence is within the limits in %s, in every part of a reply', (name, voice) => {
    const found = waysIn(name).flatMap((fixed) =>
      sentenceReplies(lettersIn(name)).map((reply) => look(reply, voice, fixed)),
    );
    const problems = found.flatMap(({ problem = [] }) => problem);
    const cut = found.filter((one) => one.cut).length;
    process.stdout.write(`sentences in ${name}: ${found.length} replies, ${cut} cut, ${problems.length} problems\n`);
    expect([...new Set(problems)]).toEqual([]);
  });
});

const readAsMarkup = (reply: Reply, voice: Voice): string[] => markupIn(renderReply(reply, voice));

describe('what people wrote', () => {
  const voice: Voice = { locale: 'en', zone: 'UTC', names: createNames(new Map()) };

  test('is nowhere read as markup, and calls nobody', () => {
    expect([...new Set(samples.flatMap(({ reply }) => readAsMarkup(reply, voice)))]).toEqual([]);
    const shown = samples.filter(({ reply }) =>
      JSON.stringify(renderReply(reply, voice).blocks).includes('*bold* _so_ ~no~'),
    );
    expect(shown.length).toBeGreaterThan(50);
  });

  test('is shown sign by sign, in whatever part of a reply', () => {
    const words = fc
      .array(
        fc.constantFrom('*', '_', '~', '`', '<!channel>', '<@U1>', '&', '&lt;', ':tada:', '<!date^1^x|y>', 'a', ' '),
        {
          minLength: 1,
          maxLength: 3,
        },
      )
      .map((signs) => `|${signs.join('')}|`);
    fc.assert(
      fc.property(words, (written) => {
        const said = message('problem.usage', { usage: written });
        const button = { label: said, command: 'need show', values: {} };
        const row = { caption: said, head: [said], rows: [[said]] };
        const items = [
          { title: said, lines: [said] },
          { title: said, heading: true as const },
        ];
        const reply: Reply = { text: said, lines: [said], items, table: row, footer: [said], buttons: [button] };
        for (const fixed of [false, true]) {
          const { blocks } = renderReply(reply, voice, undefined, fixed);
          expect(readAsMarkup(reply, voice)).toEqual([]);
          const bareWords = written.replace(/\s+/g, ' ');
          const times =
            wordsOf({ blocks: JSON.parse(JSON.stringify(blocks)) })
              .replace(/\s+/g, ' ')
              .split(bareWords).length - 1;
          expect(times).toBeGreaterThanOrEqual(10);
        }
      }),
      { numRuns: 150 },
    );
  });
});
