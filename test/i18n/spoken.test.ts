import { beforeAll, describe, expect, test } from '@jest/globals';
import { formReply } from '../../adapters/console/form.ts';
import { formOf } from '../../adapters/discord/form.ts';
import { createParking } from '../../adapters/discord/parking.ts';
import { stepsOf } from '../../adapters/discord/steps.ts';
import { formView } from '../../adapters/slack/form.ts';
import { found } from '../../adapters/slack/lists.ts';
import { ask } from '../../src/command.ts';
import { commands } from '../../src/commands/index.ts';
import { createNames } from '../../src/domain/names.ts';
import type { Message } from '../../src/i18n/message.ts';
import { locales, plain, render, type Voice } from '../../src/i18n/render.ts';
import { incompleteReply } from '../../src/surfaces/problems.ts';
import { type Sample, sampleReplies } from '../support/samples.ts';
import { allowed } from './allowed.ts';
import { names, wordsIn } from './texts.ts';

/** Languages in other letters: there every word of English stands out. */
const others = locales.filter((locale) => ['ru', 'ar', 'zh'].includes(locale));
const voiceOf = (locale: Voice['locale']): Voice => ({ locale, zone: 'Asia/Tokyo', names: createNames(new Map()) });

function messagesIn(value: unknown): Message[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('key' in value && 'params' in value) return [value as Message];
  return Object.values(value).flatMap(messagesIn);
}

const isForeign = (word: string, locale: Voice['locale']) =>
  !names.has(word) && !allowed[locale]?.has(word) && !/^[A-Z]{1,5}$/.test(word);

/** What of a message is said in our own words, and not in the reader's language. */
const foreignIn = (message: Message, voice: Voice): string[] =>
  render(message, voice)
    .filter(({ kind }) => kind === 'text' || kind === 'day' || kind === 'time')
    .flatMap(({ text }) => wordsIn(text))
    .filter((word) => isForeign(word, voice.locale));

/** Every text that a form of a platform shows: all strings under these keys. */
function shownIn(value: unknown, keys: readonly string[]): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) =>
    typeof each === 'string' && keys.includes(key) ? [each] : shownIn(each, keys),
  );
}

for (const locale of others)
  describe(`what people see in ${locale}`, () => {
    const voice = voiceOf(locale);
    let replies: readonly Pick<Sample, 'reply'>[] = [];

    beforeAll(async () => {
      replies = await sampleReplies(120, (most) => '※'.repeat(Math.min(most, 40)));
    }, 300_000);

    test('is no English, in any reply', () => {
      const foreign = replies.flatMap(({ reply }) =>
        messagesIn(reply).flatMap((message) => {
          const words = foreignIn(message, voice);
          return words.length === 0 ? [] : [`${message.key}: ${words.join(' ')}: ${plain(message, voice)}`];
        }),
      );
      process.stdout.write(`${locale}: ${replies.length} replies\n`);
      expect([...new Set(foreign)]).toEqual([]);
    });

    test('is no English, in any form', () => {
      const foreign = commands.flatMap((command) => {
        const plan = command.plan({ '': ask }, '2027-03-04');
        if (plan.kind !== 'incomplete') return [];
        const modals = stepsOf(plan).map(({ at }) =>
          formOf(plan, voice, createParking(), { act: 'open', at, form: 'x' }),
        );
        const view = formView({ ...plan, values: {} }, { place: 'slack:T1' }, voice);
        const lists = Object.values(command.fields).map((field) => found(field, '', voice));
        const texts = [
          ...modals.flatMap((modal) => shownIn(modal, ['title', 'label', 'description', 'placeholder', 'content'])),
          ...shownIn([view.blocks, view.submit, view.close, lists], ['text']),
          ...messagesIn([formReply({ command, values: {} }, []), incompleteReply(plan)]).flatMap((each) =>
            foreignIn(each, voice),
          ),
        ];
        return texts.flatMap((text) => {
          const words = wordsIn(text).filter((word) => isForeign(word, locale));
          return words.length === 0 ? [] : [`/${command.name}: ${words.join(' ')}: ${text}`];
        });
      });
      expect([...new Set(foreign)]).toEqual([]);
    });
  });

test('English is what everybody reads who has chosen nothing', () => {
  expect(locales[0]).toBe('en');
});
