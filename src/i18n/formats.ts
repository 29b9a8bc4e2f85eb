/** The formatters of a language, each made once: making one takes longer than a hundred uses. */

import { remembered } from '../remembered.ts';

type Join = 'conjunction' | 'disjunction';

const lists = remembered((locale: string) => remembered((type: Join) => new Intl.ListFormat(locale, { type })));
const times = remembered((locale: string) =>
  remembered(
    (timeZone: string) => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short', timeZone }),
  ),
);

export const formats = {
  number: remembered((locale: string) => new Intl.NumberFormat(locale)),
  /** With its sign, unless it is none. */
  signed: remembered((locale: string) => new Intl.NumberFormat(locale, { signDisplay: 'exceptZero' })),
  plural: remembered((locale: string) => new Intl.PluralRules(locale)),
  list: (locale: string, type: Join) => lists(locale)(type),
  /** A day without a zone. */
  day: remembered((locale: string) => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })),
  time: (locale: string, zone: string) => times(locale)(zone),
} as const;
