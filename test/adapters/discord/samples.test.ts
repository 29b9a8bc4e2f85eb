import { beforeAll, describe, expect, test } from '@jest/globals';
import { renderReply, type Source } from '../../../adapters/discord/components.ts';
import { commands } from '../../../src/commands/index.ts';
import { type Message, message } from '../../../src/i18n/message.ts';
import { plain, render, type Voice } from '../../../src/i18n/render.ts';
import { warmUp } from '../../../src/intake/index.ts';
import type { Reply } from '../../../src/reply.ts';
import { checkMessage, type Json } from '../../support/discord/check.ts';
import { bare, readReply } from '../../support/discord/sights.ts';
import { type Sample, sampleReplies, sentenceReplies } from '../../support/samples.ts';
import { everyVoice, lettersIn, waysIn } from '../../support/voices.ts';

const home = { command: 'wg', values: {} };
let samples: readonly Sample[] = [];

beforeAll(async () => {
  warmUp();
  samples = await sampleReplies();
}, 300_000);

/** What says in a language that something was left out: the longest piece of such a sentence that never changes. */
function marksOf(voice: Voice): string[] {
  const command = { command: 'wg' };
  const said = [1, 2, 5, 11].map((count) => message('surface.cut', { count, command }));
  return [...said, message('surface.textcut', { command })].map((sentence) => {
    const pieces = render(sentence, voice).flatMap(({ kind, text }) =>
      kind === 'text' ? [text.replace(/^[\d\s]+/, '')] : [],
    );
    return pieces.sort((a, b) => b.length - a.length)[0] ?? '';
  });
}

/** The buttons to what comes next. */
const turns = (voice: Voice): ReadonlySet<string> =>
  new Set(Array.from({ length: 100 }, (_, at) => plain(message('discord.more', { count: at + 1 }), voice)));

/** Without an instant or a command in it, which are shown natively. */
const isPlain = (sentence: Message, voice: Voice): boolean =>
  render(sentence, voice).every(({ kind }) => kind !== 'time' && kind !== 'command');

function sentencesOf({ text, lines = [], items = [], footer = [] }: Reply, voice: Voice): Message[] {
  const all = [text, ...lines, ...items.flatMap((item) => [item.title, ...(item.lines ?? [])]), ...footer];
  return all.filter((sentence) => isPlain(sentence, voice));
}

interface Found {
  readonly cut: boolean;
  readonly problem?: string;
}

const cells = ({ table }: Reply): readonly Message[] =>
  table === undefined ? [] : [table.caption, ...table.rows.flat()];

function look(reply: Reply, voice: Voice, source: Source): Found {
  const body = JSON.parse(JSON.stringify(renderReply(reply, voice, source))) as Json;
  const wrong = checkMessage(body);
  const { text, buttons } = readReply({ id: '1', channel: '2', body, at: 0 });
  const shown = bare(text);
  const missing = sentencesOf(reply, voice).filter((sentence) => !shown.includes(bare(plain(sentence, voice))));
  const absent = cells(reply).filter((cell) => isPlain(cell, voice) && !shown.includes(bare(plain(cell, voice))));
  const cut = missing.length + absent.length > 0;
  const turned = buttons.some((label) => turns(voice).has(label));
  const says = turned || shown.includes('…') || marksOf(voice).some((mark) => shown.includes(bare(mark)));
  if (wrong.length > 0) return { cut, problem: `${reply.text.key}: ${wrong.join('; ')}` };
  if (cut && !says) return { cut, problem: `${reply.text.key}: nothing says what is missing of it` };
  return { cut };
}

describe('at its largest', () => {
  test.each(everyVoice)('every reply is within the limits in %s, and what is cut says so', (name, voice) => {
    const found = waysIn(name).flatMap((again) =>
      samples.map((sample) => look(sample.reply, voice, { ...sample, again })),
    );
    const problems = found.flatMap(({ problem = [] }) => problem);
    const cut = found.filter((one) => one.cut).length;
    process.stdout.write(`samples in ${name}: ${found.length} replies, ${cut} cut, ${problems.length} problems\n`);
    expect([...new Set(problems)]).toEqual([]);
    expect(cut).toBeGreaterThan(0);
  });

  test('every command has answered', () => {
    const answered = new Set(samples.map(({ command }) => command));
    expect(commands.map(({ name }) => name).filter((name) => !answered.has(name))).toEqual([]);
  });

  test.each(everyVoice)('every sentence is within the limits in %s, in every part of a reply', (name, voice) => {
    const found = sentenceReplies(lettersIn(name)).map((reply) => look(reply, voice, home));
    const problems = found.flatMap(({ problem = [] }) => problem);
    const cut = found.filter((one) => one.cut).length;
    process.stdout.write(`sentences in ${name}: ${found.length} replies, ${cut} cut, ${problems.length} problems\n`);
    expect([...new Set(problems)]).toEqual([]);
  });
});
