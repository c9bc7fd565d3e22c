/** Values kept by key, several to one, in the order in which they came. */

/** Keeps a value with those of the same key. */
export function addTo<K, V>(groups: Map<K, V[]>, key: K, value: V): void {
  const group = groups.get(key);
  if (group) group.push(value);
  else groups.set(key, [value]);
}
