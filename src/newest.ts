/** Maps that remember so many and no more: what was put last stays longest. */
export function putNewest<K, V>(kept: Map<K, V>, key: K, value: V, most: number): V {
  kept.delete(key);
  kept.set(key, value);
  const [oldest] = kept.keys();
  if (kept.size > most && oldest !== undefined) kept.delete(oldest);
  return value;
}
