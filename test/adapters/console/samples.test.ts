import { beforeAll, describe, expect, test } from '@jest/globals';
import { renderReply } from '../../../adapters/console/render.ts';
import type { Message } from '../../../src/i18n/message.ts';
import { plain, type Voice } from '../../../src/i18n/render.ts';
import { warmUp } from '../../../src/intake/index.ts';
import type { Button, Reply } from '../../../src/reply.ts';
import { type Sample, sampleReplies, sentenceReplies } from '../../support/samples.ts';
import { everyVoice, lettersIn } from '../../support/voices.ts';

let samples: readonly Sample[] = [];

beforeAll(async () => {
  warmUp();
  samples = await sampleReplies();
}, 300_000);

const buttonsOf = ({ buttons = [], items = [] }: Reply): readonly Button[] => [
  ...items.flatMap((item) => item.buttons ?? []),
  ...buttons,
];

function sentencesOf(reply: Reply): Message[] {
  const { text, lines = [], items = [], footer = [], table } = reply;
  const cells = table === undefined ? [] : [table.caption, ...table.head, ...table.rows.flat()];
  const ofItems = items.flatMap((item) => [item.title, ...(item.lines ?? [])]);
  return [text, ...lines, ...ofItems, ...footer, ...cells, ...buttonsOf(reply).map(({ label }) => label)];
}

const bare = (words: string) =>
  words
    .replace(/[^\P{Cc}\n\t]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is sought
const control = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/;

/** Signs that keep a direction apart, each line for itself: as many that begin as end, and none left open. */
function unbalanced(text: string): boolean {
  return text.split('\n').some((line) => {
    let open = 0;
    for (const sign of line) {
      open += /[\u2066-\u2068]/.test(sign) ? 1 : sign === '\u2069' ? -1 : 0;
      if (open < 0) return true;
    }
    return open !== 0;
  });
}

const runsLeft = ({ locale, pseudo }: Voice) => locale === 'ar' || pseudo !== undefined;

/** What is wrong with a reply as a terminal shows it. */
function problemsOf(reply: Reply, voice: Voice): string[] {
  const { text, buttons } = renderReply(reply, voice);
  const shown = bare(text);
  const missing = sentencesOf(reply).filter((sentence) => !shown.includes(bare(plain(sentence, voice))));
  const signs = /[\u2066-\u2069\u200f]/.test(plain({ ...reply.text, params: {} }, voice));
  return [
    ...missing.map(({ key }) => `${key} is not shown`),
    ...(buttons.length === buttonsOf(reply).length ? [] : ['not every button has a number']),
    ...(control.test(text) ? ['a control character'] : []),
    ...(runsLeft(voice) && unbalanced(plain(reply.text, voice)) ? ['a sign of direction is left open'] : []),
    ...(signs === runsLeft(voice) || reply.text.key.startsWith('quoted') ? [] : ['signs of direction']),
  ].map((problem) => `${reply.text.key}: ${problem}`);
}

describe('at a terminal', () => {
  test.each(everyVoice)('every reply is shown whole in %s', (name, voice) => {
    const problems = samples.flatMap(({ reply }) => problemsOf(reply, voice));
    process.stdout.write(`samples in ${name}: ${samples.length} replies, ${problems.length} problems\n`);
    expect([...new Set(problems)]).toEqual([]);
  });

  test.each(everyVoice)('every sentence is shown whole in %s', (name, voice) => {
    const replies = sentenceReplies(lettersIn(name));
    const problems = replies.flatMap((reply) => problemsOf(reply, voice));
    process.stdout.write(`sentences in ${name}: ${replies.length} replies, ${problems.length} problems\n`);
    expect([...new Set(problems)]).toEqual([]);
  });
});
