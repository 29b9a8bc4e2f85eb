/** What was worked out for readers who see the same, kept for those that were asked for last, up to so much in all. */

/** How many things are kept in mind at once, over all readers; one list that is longer than that is kept alone. */
const most = 400_000;

export function visibleBy<T extends { readonly length: number }>(): (key: string, make: () => T) => T {
  const known = new Map<string, T>();
  let weight = 0;

  function drop(key: string): void {
    weight -= known.get(key)?.length ?? 0;
    known.delete(key);
  }

  return (key, make) => {
    const made = known.get(key) ?? make();
    drop(key);
    known.set(key, made);
    weight += made.length;
    for (const oldest of known.keys()) {
      if (weight <= most || oldest === key) break;
      drop(oldest);
    }
    return made;
  };
}
