/** Items by what they have in common, in the order in which each is first met. */
export function grouped<T, K>(items: readonly T[], keyOf: (item: T, i: number) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  items.forEach((item, i) => {
    const key = keyOf(item, i);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  });
  return groups;
}
