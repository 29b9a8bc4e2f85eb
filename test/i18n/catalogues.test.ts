import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { namedIn } from '../../src/domain/data/names/index.ts';
import { catalogues } from '../../src/i18n/catalogues/index.ts';
import { en } from '../../src/i18n/en.ts';
import { labelled } from '../../src/i18n/labels/index.ts';
import type { Key, Locale } from '../../src/i18n/message.ts';
import type { AnyCatalogue, Entry } from '../../src/i18n/translation.ts';
import { allowed } from './allowed.ts';
import { formsOf, names, placeholdersIn, singular, wordsIn } from './texts.ts';

const english: AnyCatalogue = en;
const keys = Object.keys(en) as Key[];
const languages = (Object.keys(catalogues) as Locale[]).filter((locale) => locale !== 'en');

/** What the code shows as the label of a button, by the keys it names. */
const root = join(import.meta.dirname, '../..');
const sources = ['src', 'adapters'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.includes('i18n/'))
    .map((path) => readFileSync(join(root, folder, path), 'utf8')),
);
const pressed = new Set(
  sources.flatMap((text) => [...text.matchAll(/label: message\('([\w.]+)'/g)].map(([, key]) => key)),
);

/**
 * The longest a text may be in characters of UTF-16, where it stands for itself: labels of buttons (Slack 75, Discord 80), names
 * of menus (32), the buttons of a form (Slack 24), the words of an empty input (Discord 100), yes and no as options (75).
 */
function limitOf(key: Key): number {
  if (/^discord\.menu\./.test(key)) return 32;
  if (key === 'surface.save' || key === 'surface.cancel') return 24;
  if (/^(discord|slack)\.(yes|no)$/.test(key) || key === 'slack.more') return 75;
  if (key === 'need.priority.hint' || /^discord\.example/.test(key) || key === 'slack.search') return 100;
  return /^(digest\.)?button\./.test(key) || pressed.has(key) ? 75 : Number.POSITIVE_INFINITY;
}

/** As long as what stands there: ids of seven letters, a contact of sixty, a count of three. */
const filled = (text: string): string =>
  text.replace(/\{(\w+)\}/g, (_whole, name: string) => 'x'.repeat(name === 'contact' ? 60 : name === 'count' ? 3 : 7));

test('every language has all three: sentences, words of declarations and names of lists', () => {
  expect([labelled, namedIn]).toEqual([languages, languages]);
});

/** Languages in the letters of English, in which a word of it does not stand out. */
const latin: readonly string[] = ['fr', 'es'];
const operator = /^(start|task|doctor|backup|restore|disk|import|console)\./;

for (const locale of languages)
  describe(`the catalogue in ${locale}`, () => {
    const catalogue: Readonly<Partial<Record<string, Entry>>> = catalogues[locale] ?? {};
    const each = keys.flatMap((key) => formsOf(catalogue[key]).map(([form, text]) => ({ key, form, text })));
    const own = allowed[locale] ?? new Set<string>();

    test('has every key of English, and no other', () => {
      const missing = keys.filter((key) => !Object.hasOwn(catalogue, key));
      const beside = Object.keys(catalogue).filter((key) => !Object.hasOwn(en, key));
      process.stdout.write(`${locale}: ${keys.length - missing.length} of ${keys.length} keys, ${each.length} texts\n`);
      expect({ missing, beside }).toEqual({ missing: [], beside: [] });
    });

    test('has the plural categories of its language, where English has a plural', () => {
      const { pluralCategories } = new Intl.PluralRules(locale).resolvedOptions();
      const wrong = keys.filter((key) => {
        const entry = catalogue[key];
        if (entry === undefined) return false;
        if (typeof english[key] === 'string') return typeof entry !== 'string';
        return typeof entry === 'string' || Object.keys(entry).sort().join() !== [...pluralCategories].sort().join();
      });
      expect(wrong).toEqual([]);
    });

    test('has the placeholders of English in every form', () => {
      const alone = singular(locale);
      const wrong = each.filter(({ key, form, text }) => {
        const [, source = ''] = formsOf(english[key]).at(-1) ?? [];
        const wanted = new Set(placeholdersIn(source));
        const given = new Set(placeholdersIn(text));
        if (alone.has(form)) given.add('count');
        return [...wanted].sort().join() !== [...given].sort().join() || /[{}]/.test(text.replace(/\{\w+\}/g, ''));
      });
      expect(wrong).toEqual([]);
    });

    test('keeps commands as they are typed', () => {
      const commandsIn = (text: string) =>
        [...text.matchAll(/(?<![^\s(“"«„（：，、。‎‏\u2066-\u2069])\/[a-z][a-z-]*( [a-z]{2,12}\b)?/g)]
          .map(([found]) => found.split(' ')[0])
          .sort();
      const wrong = each.filter(({ key, text }) => {
        const [, source = ''] = formsOf(english[key]).at(-1) ?? [];
        return commandsIn(source).join() !== commandsIn(text).join();
      });
      expect(wrong).toEqual([]);
    });

    test('has no empty text, and space at its ends where English has it', () => {
      const ends = (text: string) => [/^\s/.test(text), /\s$/.test(text)].join();
      const spaced = locale === 'zh' ? /^(help\.hint|console\.)/ : /^console\./;
      const wrong = each.filter(({ key, text }) => {
        const [, source = ''] = formsOf(english[key]).at(-1) ?? [];
        return text === '' || (!spaced.test(key) && ends(text) !== ends(source));
      });
      expect(wrong).toEqual([]);
    });

    test('is within the limits of every platform', () => {
      const long = each.filter(({ key, text }) => filled(text).length > limitOf(key));
      expect(long.map(({ key, text }) => [key, filled(text).length, text])).toEqual([]);
    });

    test('copies no English, and says nothing in it beside names and what is typed', () => {
      const isName = (word: string) => names.has(word) || own.has(word);
      const copies = ({ key, text }: (typeof each)[number]) => {
        const words = wordsIn(text).filter((word) => !isName(word));
        const same = formsOf(english[key]).some(([, source]) => source === text);
        // to whoever runs it much is said in the words of a shell
        return words.length > 0 && (same || (!latin.includes(locale) && !operator.test(key)));
      };
      expect(each.filter(copies).map(({ key, text }) => [key, text])).toEqual([]);
    });
  });
