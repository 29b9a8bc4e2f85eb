/** The shape of a catalogue in another language: what is missing or too much in it does not compile. */
import type { Catalogue, Key, Locale } from './message.ts';

/** The plural categories that `Intl.PluralRules` of a language chooses from (cardinals; Unicode CLDR, "Language Plural Rules"). */
interface Categories {
  readonly fr: 'one' | 'many' | 'other';
  readonly es: 'one' | 'many' | 'other';
  readonly ru: 'one' | 'few' | 'many' | 'other';
  readonly ar: 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';
  readonly zh: 'other';
}

/** The languages into which English is translated. */
export type Translated = Exclude<Locale, 'en'>;

/** Every key of English, as one text where English has one, and for a count one text for each category of the language. */
export type Translation<L extends Translated> = {
  readonly [K in Key]: Catalogue[K] extends string ? string : Readonly<Record<Categories[L], string>>;
};

/** `one`, `other` and whatever else a language's plural rules need, chosen by the parameter `count`. */
export type Entry = string | (Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string });

/** A catalogue of any language, as it is looked up. */
export type AnyCatalogue = Readonly<Record<Key, Entry>>;
