/**
 * Codes with the mean over notices of their share, greatest first (ties in order of the code), so that a long notice
 * counts no more than a short one.
 *
 * @param rows those of every notice that has any; a notice without a code has none of it
 * @param code what is ranked; several rows of a notice may have the same
 * @param share of the notice, 0 to 1
 */
export function meanShares<T extends {readonly notice_id: string}>(
  rows: readonly T[],
  code: (row: T) => string,
  share: (row: T) => number,
): [code: string, share: number][] {
  const notices = new Set(rows.map(({notice_id}) => notice_id)).size;
  const sums = new Map<string, number>();
  for (const row of rows) sums.set(code(row), (sums.get(code(row)) ?? 0) + share(row) / notices);
  return [...sums].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
}
