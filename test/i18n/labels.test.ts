import { describe, expect, test } from '@jest/globals';
import { shortcuts } from '../../adapters/slack/ids.ts';
import { about } from '../../adapters/slack/manifest.ts';
import { commands } from '../../src/commands/index.ts';
import { catalogues } from '../../src/i18n/catalogues/index.ts';
import { labelled, labelsOf, translationOf } from '../../src/i18n/labels/index.ts';
import { allowed } from './allowed.ts';
import { names, wordsIn } from './texts.ts';

/** A text of a declaration, and the longest it may be where it is shown, in characters of UTF-16. */
interface Declared {
  readonly key: string;
  readonly text: string;
  readonly most: number;
}

/** Names of languages in themselves, and ids that stand for themselves: they are the same for everybody. */
const endonyms = ['English', 'Français', 'Español', 'Русский', 'العربية', '中文'];
const isSame = ({ value, label }: { value: string; label: string }) =>
  value === label || endonyms.includes(label) || wordsIn(label).every((word) => names.has(word));

/** Discord: description 100, label 45, choice 100. Slack: an option 75; of shortcuts names 24, descriptions 150; of an app 140. */
const declared: readonly Declared[] = [
  ...commands.flatMap(({ name, summary, fields }) => [
    { key: name, text: summary, most: 100 },
    ...Object.entries(fields).flatMap(([key, { label, hint, hinted, names: listed, options = [] }]) => [
      { key: `${name}.${key}`, text: label, most: 45 },
      ...(hint === undefined || hinted !== undefined ? [] : [{ key: `${name}.${key}?`, text: hint, most: 100 }]),
      ...(listed === undefined ? options.filter((option) => !isSame(option)) : []).map((option) => ({
        ...{ key: `${option.label}=${option.value}`, text: option.label, most: 75 },
      })),
    ]),
  ]),
  ...shortcuts.flatMap(({ label, description }) => [
    { key: label, text: label, most: 24 },
    { key: description, text: description, most: 150 },
  ]),
  { key: about, text: about, most: 140 },
  { key: 'No topic yet=none', text: 'No topic yet', most: 75 },
];

const asks = (text: string) => /[?？؟]$/.test(text);

/** What may have a translation: also the hints that a message says, and ids that are shown as they are. */
const known = new Set([
  ...declared.flatMap(({ key, text }) => [key, text, text.replace(/\d+/, '{n}')]),
  ...commands.flatMap(({ fields }) =>
    Object.values(fields).flatMap(({ hint = '', options = [] }) => [hint, ...options.map(({ label }) => label)]),
  ),
]);

test('every text of the declarations is within its limit in English', () => {
  expect(declared.filter(({ text, most }) => text.length > most)).toEqual([]);
});

for (const locale of labelled)
  describe(`the words of declarations in ${locale}`, () => {
    const told = declared.map((each) => ({ ...each, own: translationOf(locale, each.key, each.text) }));
    const texts = new Set(declared.map(({ text }) => text));

    test('are all there', () => {
      const missing = [...new Set(told.filter(({ own }) => own === undefined).map(({ text }) => text))];
      process.stdout.write(
        `${locale}: ${texts.size - missing.length} of ${texts.size} texts in ${declared.length} places\n`,
      );
      expect(missing).toEqual([]);
    });

    test('are of texts and places that there are', () => {
      const entries = Object.keys(labelsOf(locale) ?? {});
      expect(entries.filter((key) => !known.has(key))).toEqual([]);
    });

    test('are within the limits of every platform', () => {
      const long = told.filter(({ own = '', most }) => own.length > most || own.trim() !== own);
      expect(long.map(({ key, own, most }) => [key, own?.length, most, own])).toEqual([]);
    });

    test('ask where English asks, or nowhere, and a colon stands behind what does not ask', () => {
      const questions = told.filter(({ text }) => asks(text)).map(({ own = '' }) => asks(own));
      const colon = /[:：]/.test(catalogues[locale]?.['discord.held.asked'] as string);
      expect([...new Set(questions)]).toEqual([!colon]);
      expect(told.filter(({ text, own = text }) => !asks(text) && asks(own))).toEqual([]);
    });

    test('copy no English', () => {
      const isName = (word: string) => names.has(word) || allowed[locale]?.has(word);
      const copied = told.filter(({ text, own }) => own === text && wordsIn(text).some((word) => !isName(word)));
      expect([...new Set(copied.map(({ text }) => text))]).toEqual([]);
    });
  });
