/** An estimate with the ends of its interval. */
export interface Interval {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** The 97.5th percentile of the standard normal distribution. */
const z = 1.959963984540054;

/**
 * A share with its 95 % score interval (Wilson, JASA 22, 1927): it stays within 0 and 1, and holds for small counts.
 *
 * @param k cases that count, 0 to n
 * @param n all cases
 * @returns null if there are no cases
 */
export function wilson(k: number, n: number): Interval | null {
  if (n <= 0) return null;
  const p = k / n;
  const centre = (p + (z * z) / (2 * n)) / (1 + (z * z) / n);
  const half = (z / (1 + (z * z) / n)) * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n));
  return {value: p, low: Math.max(0, centre - half), high: Math.min(1, centre + half)};
}
