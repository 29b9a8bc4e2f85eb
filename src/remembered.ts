/** A function that works out each answer once: for keys that are few, or that live no longer than the function does. */
export function remembered<K, V>(work: (key: K) => V): (key: K) => V {
  const known = new Map<K, { readonly value: V }>();
  return (key) => {
    const there = known.get(key) ?? { value: work(key) };
    known.set(key, there);
    return there.value;
  };
}
