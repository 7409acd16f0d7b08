/** From so many items on it pays to sort them as many. */
const many = 32;

/**
 * Sorts items in place as `sort` does, equal ones in the order in which they stood. Of the few matches of a clause or a
 * measure that are mostly in order already, `sort` takes longer to begin than this to end.
 */
export function sortFew<T>(items: T[], compare: (a: T, b: T) => number): T[] {
  if (items.length >= many) return items.sort(compare);
  for (let i = 1; i < items.length; i++) {
    const item = items[i]!;
    let at = i;
    for (; at > 0 && compare(items[at - 1]!, item) > 0; at--) items[at] = items[at - 1]!;
    items[at] = item;
  }
  return items;
}
