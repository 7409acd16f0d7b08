/** The sum of a value over rows; a row that has none adds nothing. */
export function sum<T>(rows: readonly T[], value: (row: T) => number | null): number {
  return rows.reduce((total, row) => total + (value(row) ?? 0), 0);
}

/** The mean of a value over rows; not a number if there are no rows. */
export function mean<T>(rows: readonly T[], value: (row: T) => number): number {
  return sum(rows, value) / rows.length;
}
