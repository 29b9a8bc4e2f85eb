/**
 * The words of declarations in other languages: what a command does, the labels and hints of its fields, and the names of
 * options that belong to it. They are looked up by their English text, so that a field that many commands share is
 * translated once; where a text means different things, an entry under the derived key of one place goes before it:
 *
 * - `need add`: what the command does
 * - `need add.title`: the label of a field
 * - `need add.title?`: its hint
 * - `need add.visibility=closed`: the name of an option
 *
 * Lists of the record (topics, audiences ...) have names of their own, in `src/domain/data/names`.
 */
import type { Locale } from '../message.ts';
import type { Translated } from '../translation.ts';

export type Labels = Readonly<Record<string, string>>;

const labels: Readonly<Partial<Record<Translated, Labels>>> = {};

const labelsOf = (locale: Locale): Labels | undefined => (locale === 'en' ? undefined : labels[locale]);

/** The word of a declaration in a language; `text` is its English, which is what is said where it has no translation. */
export function labelIn(locale: Locale, key: string, text: string): string {
  const own = labelsOf(locale);
  return own?.[key] ?? own?.[text] ?? text;
}

/** Everything a text of a declaration is called in other languages, for what is typed. */
export const labelsEverywhere = (key: string, text: string): readonly string[] =>
  Object.values(labels).flatMap((own) => own[key] ?? own[text] ?? []);

/** The languages whose words are here. */
export const labelled = Object.keys(labels) as readonly Translated[];
