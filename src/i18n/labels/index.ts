/**
 * The words of declarations in other languages: what a command does, the labels and hints of its fields, and the names of
 * options that belong to it. They are looked up by their English text, so that a field that many commands share is
 * translated once; where a text means different things, an entry under the derived key of one place goes before it:
 *
 * - `need add`: what the command does
 * - `need add.title`: the label of a field
 * - `need add.title?`: its hint
 * - `Closed: coordinators only=closed`: the name of an option, by its English text and its value, for lists are shared too
 *
 * A text with a number in it may be there once for all numbers: `Day {n}` for `Day 7`.
 *
 * Lists of the record (topics, audiences ...) have names of their own, in `src/domain/data/names`.
 */
import type { Locale } from '../message.ts';
import type { Translated } from '../translation.ts';
import { ar } from './ar.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { ru } from './ru.ts';
import { zh } from './zh.ts';

export type Labels = Readonly<Record<string, string>>;

const labels: Readonly<Record<Translated, Labels>> = { fr, es, ru, ar, zh };

/** The key of the name of an option. */
export const optionKey = (label: string, value: string): string => `${label}=${value}`;

/** What a language has, as it is written. */
export const labelsOf = (locale: Locale): Labels | undefined => (locale === 'en' ? undefined : labels[locale]);

function translationIn(own: Labels, key: string, text: string): string | undefined {
  const exact = own[key] ?? own[text];
  const [, number = ''] = exact === undefined ? (/^\D*(\d+)\D*$/.exec(text) ?? []) : [];
  return number === '' ? exact : own[text.replace(number, '{n}')]?.replace('{n}', number);
}

/** The translation of a word of a declaration; undefined where the language has none. */
export function translationOf(locale: Locale, key: string, text: string): string | undefined {
  const own = labelsOf(locale);
  return own === undefined ? undefined : translationIn(own, key, text);
}

/** The word of a declaration in a language; `text` is its English, which is what is said where it has no translation. */
export const labelIn = (locale: Locale, key: string, text: string): string => translationOf(locale, key, text) ?? text;

/** Everything a text of a declaration is called in other languages, for what is typed. */
export const labelsEverywhere = (key: string, text: string): readonly string[] =>
  Object.values(labels).flatMap((own) => translationIn(own, key, text) ?? []);

/** The languages whose words are here. */
export const labelled = Object.keys(labels) as readonly Translated[];
