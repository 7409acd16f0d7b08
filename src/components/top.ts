/**
 * The greatest of many, and how many are left: figures name so many and no more.
 *
 * @param rows one or several for each key
 * @param key what is ranked
 * @param weight how much a row counts for its key
 * @param n how many keys to name
 * @returns the keys, greatest first (ties in order of the key), and the number of others
 */
export function top<T>(
  rows: Iterable<T>,
  key: (row: T) => string,
  weight: (row: T) => number,
  n: number,
): {readonly keys: readonly string[]; readonly others: number} {
  const weights = new Map<string, number>();
  for (const row of rows) weights.set(key(row), (weights.get(key(row)) ?? 0) + weight(row));
  const ranked = [...weights].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([name]) => name);
  return {keys: ranked.slice(0, n), others: Math.max(0, ranked.length - n)};
}
