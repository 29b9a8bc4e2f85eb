/** The formatters of a language, each made once: making one takes longer than a hundred uses. */

import { remembered } from '../remembered.ts';

/**
 * As Intl is asked for a language. In Arabic the figures are 0 to 9 and not ٠ to ٩: those of the ids beside them and of the dates
 * that are typed, so that what is copied from an answer is the same when it is typed. Which ones `ar` alone gives depends on the
 * edition of Intl's data.
 */
const tagOf = (locale: string): string => (locale === 'ar' ? 'ar-u-nu-latn' : locale);

type Join = 'conjunction' | 'disjunction';

const lists = remembered((locale: string) => remembered((type: Join) => new Intl.ListFormat(tagOf(locale), { type })));
const times = remembered((locale: string) =>
  remembered(
    (timeZone: string) => new Intl.DateTimeFormat(tagOf(locale), { dateStyle: 'long', timeStyle: 'short', timeZone }),
  ),
);

export const formats = {
  number: remembered((locale: string) => new Intl.NumberFormat(tagOf(locale))),
  /** With its sign, unless it is none. */
  signed: remembered((locale: string) => new Intl.NumberFormat(tagOf(locale), { signDisplay: 'exceptZero' })),
  plural: remembered((locale: string) => new Intl.PluralRules(locale)),
  list: (locale: string, type: Join) => lists(locale)(type),
  /** A day without a zone. */
  day: remembered((locale: string) => new Intl.DateTimeFormat(tagOf(locale), { dateStyle: 'long', timeZone: 'UTC' })),
  time: (locale: string, zone: string) => times(locale)(zone),
} as const;
