/** A sentence not yet spoken: a catalogue key and its parameters. Plain data, so it can be stored and spoken later in any language. */
import type { en } from './en.ts';

export type Catalogue = typeof en;
export type Key = keyof Catalogue;

/** The languages of the product; a catalogue exists for each of `locales` in `render.ts`. */
export type Locale = 'en' | 'fr' | 'es' | 'ru' | 'ar' | 'zh';

/** Lists whose entries have a name in each language. */
export type NameKind =
  | 'topic'
  | 'pillar'
  | 'audience'
  | 'modality'
  | 'language'
  | 'priority'
  | 'marker'
  | 'cost'
  | 'provider-type'
  | 'decline-reason'
  | 'eligible'
  | 'delegation'
  | 'area';

/** What a placeholder may hold. A bare string is somebody's words or an id: shown as it is, never as markup. */
export type Param =
  | string
  | number
  | Message
  | { readonly name: NameKind; readonly id: string }
  /** A calendar day, `YYYY-MM-DD`. */
  | { readonly day: string }
  /** An instant, ISO 8601 with zone. */
  | { readonly at: string }
  | { readonly list: readonly Param[]; readonly join?: 'and' | 'or' }
  /** A command to type or click, without its slash: `need add`. */
  | { readonly command: string; readonly rest?: string }
  /** A line as it is typed, with its slash: in front of the command stands what stands there where it is read. */
  | { readonly line: string }
  /** How a line is typed, as it is declared: the words that stand for values are said in the reader's language. */
  | { readonly usage: string }
  /** A word of a declaration, by its derived key (`need add.title`), with its English text. */
  | { readonly label: string; readonly text: string };

type Placeholders<T> = T extends `${string}{${infer Name}}${infer Rest}` ? Name | Placeholders<Rest> : never;
type Texts<K extends Key> = Catalogue[K] extends string ? Catalogue[K] : Catalogue[K][keyof Catalogue[K]];
export type ParamsOf<K extends Key> = { readonly [N in Placeholders<Texts<K>>]: Param };

export interface Message {
  readonly key: Key;
  readonly params: Readonly<Record<string, Param>>;
  /** Spoken in this language, whoever reads it: an offer to somebody who may read no other. */
  readonly locale?: Locale;
}

/** Makes a message; a missing or misspelt parameter does not compile. */
export function message<K extends Key>(key: K, ...rest: keyof ParamsOf<K> extends never ? [] : [ParamsOf<K>]): Message {
  return { key, params: rest[0] ?? {} };
}

/** The same, in a language of its own. */
export const spokenIn = (locale: Locale, words: Message): Message => ({ ...words, locale });

export function isMessage(param: Param): param is Message {
  return typeof param === 'object' && 'key' in param;
}
