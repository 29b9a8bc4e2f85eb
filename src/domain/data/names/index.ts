/** The names of the lists' entries in the languages beside English: one record for each language, by kind and id. */
import type { Locale } from '../../../i18n/message.ts';
import type { Translated } from '../../../i18n/translation.ts';
import type { languages } from '../../taxonomy.ts';
import type { categories } from '../categories.ts';
import type { audiences, costs, declineReasons, markers, modalities, priorities, providerTypes } from '../lists.ts';
import type { pillarRows, topicRows } from '../taxonomy.ts';
import { ar } from './ar.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { ru } from './ru.ts';
import { treatyNames } from './treaties.ts';
import { zh } from './zh.ts';

type Ids<L extends readonly { readonly id: string }[]> = Readonly<Record<L[number]['id'], string>>;
type Values<L extends readonly { readonly value: string }[]> = Readonly<Record<L[number]['value'], string>>;

/** An entry that is missing does not compile; of what an installation may correct a test compares the ids. */
export interface ListNames {
  readonly topic: Ids<typeof topicRows>;
  readonly pillar: Ids<typeof pillarRows>;
  readonly audience: Values<typeof audiences>;
  readonly modality: Values<typeof modalities>;
  readonly language: Values<typeof languages>;
  readonly priority: Values<typeof priorities>;
  readonly marker: Values<typeof markers>;
  readonly cost: Values<typeof costs>;
  readonly 'provider-type': Values<typeof providerTypes>;
  readonly 'decline-reason': Values<typeof declineReasons>;
  /** Everyone (`global`) and the categories of States; treaties are in treaties.ts. */
  readonly eligible: Readonly<Record<'global' | keyof typeof categories, string>>;
  /** By code: `AU`. */
  readonly organisation: Readonly<Record<string, string>>;
}

export type ListKind = keyof ListNames;

const names: Readonly<Record<Translated, ListNames>> = { fr, es, ru, ar, zh };

/** The languages whose names are here. */
export const namedIn = Object.keys(names) as readonly Translated[];

/** What an entry of a list is called in a language; undefined where it has no name there. */
export function listName(kind: ListKind, id: string, locale: Locale): string | undefined {
  const list: Readonly<Record<string, string>> | undefined = locale === 'en' ? undefined : names[locale]?.[kind];
  if (list === undefined || locale === 'en') return undefined;
  return Object.hasOwn(list, id) ? list[id] : kind === 'eligible' ? treatyName(id, locale) : undefined;
}

/** `party:budapest`, `signatory:budapest`. */
function treatyName(id: string, locale: Translated): string | undefined {
  const [, kind = '', treaty = ''] = /^(party|signatory):(.+)$/.exec(id) ?? [];
  const { titles, party, signatory } = treatyNames[locale];
  const title = Object.hasOwn(titles, treaty) ? titles[treaty] : undefined;
  return title === undefined ? undefined : `${kind === 'party' ? party : signatory}${title}`;
}

/** Every name of an entry in the languages beside English. */
export function listNames(kind: ListKind, id: string): readonly string[] {
  return namedIn.flatMap((locale) => listName(kind, id, locale) ?? []);
}
