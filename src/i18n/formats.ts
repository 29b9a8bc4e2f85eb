/** The formatters of a language, each made once: making one takes longer than a hundred uses. */

/** Keeps what was made for a key; languages and zones are few. */
function kept<K extends readonly string[], V>(make: (...key: K) => V): (...key: K) => V {
  const made = new Map<string, V>();
  return (...key) => {
    const name = key.join(' ');
    const known = made.get(name) ?? make(...key);
    made.set(name, known);
    return known;
  };
}

export const formats = {
  number: kept((locale: string) => new Intl.NumberFormat(locale)),
  plural: kept((locale: string) => new Intl.PluralRules(locale)),
  list: kept((locale: string, type: 'conjunction' | 'disjunction') => new Intl.ListFormat(locale, { type })),
  /** A day without a zone. */
  day: kept((locale: string) => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })),
  time: kept(
    (locale: string, timeZone: string) =>
      new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short', timeZone }),
  ),
} as const;
